// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/history.h"
#include "models/register/objects.h"
#include "models/storage/query.h"
#include "tests/ui/roomfixture.h"
#include "ui/common/tableview.h"
#include "ui/journal/entryfilterbar.h"
#include "ui/journal/journalpage.h"
#include "ui/shell/factsheet.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using JournalUi::JournalPage;

class TstJournalPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<RoomFixture> m_room;
    AnsweringPrompter m_prompter;

    Journal::Verification verified(JournalPage &page,
                                   const std::optional<Journal::KnownHead> &against = {})
    {
        Journal::Verification result;
        QSignalSpy ended(&page, &JournalPage::verified);
        connect(&page, &JournalPage::verified, this,
                [&result](const Journal::Verification &found) { result = found; });
        page.verify(against);
        if (ended.isEmpty() && !ended.wait(20000))
            qFatal("the verification never ended");
        return result;
    }
    /// Somebody edits the file with another program.
    void tamper(const QString &sql)
    {
        Storage::Connection outside(m_room->session().openRegister().path(),
                                    Storage::Connection::Mode::ReadWrite);
        Storage::Query(outside, sql).run();
    }

private slots:
    void init() { m_room = std::make_unique<RoomFixture>(); }

    void newestFirstWithStory()
    {
        m_room->addAsset(u"架空の資産"_s);
        JournalPage page(m_room->session());
        page.show();
        QTRY_VERIFY(page.loaded() >= 3);
        const auto *model = page.table()->model();
        QVERIFY(model->index(0, 0).data().toLongLong() > model->index(1, 0).data().toLongLong());
        QTRY_VERIFY(page.findChild<Shell::FactSheet *>()->toPlainText().contains(u"架空の資産"_s));
    }

    void refusedActsAreShown()
    {
        const qint64 asset = m_room->addAsset(u"架空の資産"_s);
        Journal::EntryFilter filter;
        filter.result = u"refused"_s;
        Register::Request request;
        request.act = u"asset.relabel"_s;
        // A relabelling without its reason is refused by a rule, and that is journalled.
        request.params = {{u"asset"_s, Register::findObject(m_room->db(), asset)->number},
                          {u"levels"_s, QJsonObject{{u"C"_s, u"3A"_s}}}};
        const auto outcome = m_room->session().openRegister().performAndWait(request);
        QVERIFY(!outcome);
        QVERIFY(std::holds_alternative<Register::Refused>(outcome.error()));
        JournalPage page(m_room->session());
        page.show();
        QTRY_VERIFY(page.loaded() >= 3);
        page.filterBar()->setResult(u"refused"_s);
        QTRY_COMPARE(page.loaded(), 1);
        QCOMPARE(page.table()->model()->index(0, 6).data().toString(), u"拒否"_s);
    }

    void moreComeWhileScrolling()
    {
        for (int i = 0; i < 230; ++i)
            m_room->perform(u"register.setting"_s,
                            {{u"key"_s, u"binding_mm"_s}, {u"value"_s, QString::number(i % 30)}});
        JournalPage page(m_room->session());
        page.resize(900, 500);
        page.show();
        QTRY_COMPARE(page.loaded(), 200);
        page.table()->verticalScrollBar()->setValue(page.table()->verticalScrollBar()->maximum());
        QTRY_VERIFY(page.loaded() > 230);
        QCOMPARE(page.table()->model()->index(page.loaded() - 1, 0).data().toLongLong(), 1);
        page.showEntry(2);
        QTRY_COMPARE(page.table()->currentId(), std::optional<qint64>(2));
    }

    void verifiesWhatIsWhole()
    {
        m_room->addAsset(u"架空の資産"_s);
        JournalPage page(m_room->session());
        page.show();
        QVERIFY(verified(page).ok());
        QVERIFY(m_room->session().isVerified());
    }

    void findsAChangeBehindTheProgram()
    {
        m_room->addAsset(u"架空の資産"_s);
        tamper(u"UPDATE object SET name = 'すり替えた名前' WHERE kind = 'asset'"_s);
        JournalPage page(m_room->session());
        page.show();
        QTRY_VERIFY(page.loaded() > 0);
        const Journal::Verification found = verified(page);
        QVERIFY(!found.ok());
        QCOMPARE(found.breaks.constFirst().kind, Journal::Break::Kind::ChangedRow);
        QVERIFY(!m_room->session().isVerified());
        QVERIFY(page.findChild<Shell::FactSheet *>()->toPlainText().contains(
            found.breaks.constFirst().text()));
    }

    void comparesWithAPrintedHead()
    {
        m_room->addAsset(u"架空の資産"_s);
        const auto entries = Journal::entries(m_room->db(), {});
        const Journal::Entry older = entries.at(1);
        JournalPage page(m_room->session());
        page.show();
        QVERIFY(verified(page, Journal::KnownHead{older.seq,
                                                  QString::fromLatin1(older.hash.toHex().left(32))})
                    .ok());
        const Journal::Verification other =
            verified(page, Journal::KnownHead{older.seq, QString(32, u'0')});
        QVERIFY(!other.ok());
        QCOMPARE(other.breaks.constFirst().kind, Journal::Break::Kind::OtherHead);
    }
};

QTEST_MAIN(TstJournalPage)
#include "tst_journalpage.moc"
