// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/custody/custodyeventqueries.h"
#include "models/media/mediumrepository.h"
#include "tests/ui/mnemonics.h"
#include "tests/ui/roomfixture.h"
#include "ui/common/choicebox.h"
#include "ui/common/scanning/scanline.h"
#include "ui/common/tableview.h"
#include "ui/custody/awaytablemodel.h"
#include "ui/custody/custodydesk.h"
#include "ui/custody/custodypage.h"
#include "ui/custody/eventdialog.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QJsonArray>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using CustodyUi::CustodyDesk;
using CustodyUi::CustodyPage;
using CustodyUi::EventDialog;

/// 受渡し in the window: the list, the forms, and the counter.
class TstCustodyPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<RoomFixture> m_room;
    std::unique_ptr<AnsweringPrompter> m_prompter;

    QString medium()
    {
        return m_room->perform(u"medium.register"_s, {{u"kind"_s, u"usb"_s}, {u"unit"_s, m_room->rootUnit()}}).value(u"number"_s).toString();
    }
    QString person(const QString &name)
    {
        m_room->perform(u"person.add"_s, {{u"name"_s, name}, {u"unit"_s, m_room->rootUnit()}});
        return name;
    }
    QString lent(const QString &holder)
    {
        const QString number = medium();
        m_room->perform(u"custody.lend"_s, {{u"things"_s, QJsonArray{number}}, {u"holder"_s, holder}, {u"dueOn"_s, u"2099-01-01"_s}});
        return number;
    }
    QString stateOf(const QString &number) { return Media::loadByNumber(m_room->db(), number)->text("custody"); }

private slots:
    void init()
    {
        m_room = std::make_unique<RoomFixture>();
        m_prompter = std::make_unique<AnsweringPrompter>();
    }

    void theListShowsWhatIsAwayAndWithWhom()
    {
        const QString number = lent(person(u"架空太郎"_s));
        medium(); // at its place
        CustodyPage page(m_room->session());
        QAbstractItemModelTester tester(page.table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        page.resize(1100, 600);
        page.show();
        QTRY_COMPARE(page.table()->model()->rowCount(), 1);
        QTRY_COMPARE(page.table()->model()->index(0, 0).data().toString(), number);
        QTRY_VERIFY(page.table()->model()->index(0, 2).data().toString().contains(u"架空太郎"_s));
        QCOMPARE(mnemonicsUsedTwice(page), QStringList());
    }

    void aFormAsksForWhatTheKindNeeds()
    {
        const QString holder = person(u"架空太郎"_s);
        const QString number = medium();
        EventDialog dialog(m_room->session(), *Custody::eventKind(u"lend"_s), {number}, EventDialog::Way::Done);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        dialog.submit();
        QVERIFY(stateOf(number).isEmpty()); // nobody is named yet
        auto *box = qobject_cast<Common::ChoiceBox *>(dialog.form()->field(u"holder"_s)->editor());
        box->setCurrentIndex(box->findText(holder, Qt::MatchContains));
        QSignalSpy acted(&dialog, &Shell::ActDialog::acted);
        dialog.submit();
        QTRY_COMPARE(acted.size(), 1);
        QCOMPARE(stateOf(number), u"lent"_s);
    }

    void measuresAreTickedAndSent()
    {
        EventDialog dialog(m_room->session(), *Custody::eventKind(u"carry"_s), {medium()}, EventDialog::Way::Done);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.findChild<QCheckBox *>(u"protection.lockedCase"_s)->setChecked(true);
        QCOMPARE(dialog.params().value(u"protection"_s).toArray(), QJsonArray{u"lockedCase"_s});
        QVERIFY(!dialog.params().contains(u"contract"_s)); // left open
        QVERIFY(!dialog.params().contains(u"at"_s));       // the time of the act is none of its parameters
    }

    void readOneAfterTheOtherAndRecordedAtOnce()
    {
        const QString holder = person(u"架空太郎"_s);
        const QStringList out{lent(holder), lent(holder)};
        const QString inside = medium();
        CustodyDesk desk(m_room->session());
        desk.show();
        for (const QString &number : out + QStringList{inside})
            desk.scanLine()->take(number);
        QTRY_VERIFY(desk.lines()->rowCount() == 3 && desk.lines()->item(2, 2)->text().startsWith(u"×"_s)); // it is not out
        QTRY_VERIFY(desk.lines()->item(0, 2)->text().startsWith(u"✓"_s) && desk.lines()->item(1, 2)->text().startsWith(u"✓"_s));
        desk.scanLine()->take(out.first());
        QCOMPARE(desk.lines()->rowCount(), 3); // once is enough
        desk.scanLine()->take(u"M-9999"_s);
        QCOMPARE(desk.lines()->rowCount(), 3);
        QSignalSpy recorded(&desk, &CustodyDesk::recorded);
        desk.record();
        QTRY_COMPARE(recorded.size(), 1);
        QCOMPARE(recorded.first().first().toJsonObject().value(u"count"_s).toInt(), 2);
        QCOMPARE(stateOf(out.at(0)), QString());
        QCOMPARE(stateOf(out.at(1)), QString());
        QCOMPARE(desk.lines()->rowCount(), 1); // what was refused stays in sight
    }

    void aLineIsTakenBackBeforeItIsRecorded()
    {
        const QString number = lent(person(u"架空太郎"_s));
        CustodyDesk desk(m_room->session());
        desk.show();
        desk.scanLine()->take(number);
        QTRY_VERIFY(desk.lines()->item(0, 2)->text().startsWith(u"✓"_s));
        desk.activateWindow();
        QTest::keyClick(&desk, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.lines()->rowCount(), 0);
        desk.record();
        QCOMPARE(stateOf(number), u"lent"_s);
    }

    void theReportOfALossIsOpenedFromItsDraft()
    {
        const QString number = medium();
        m_room->perform(u"custody.check"_s, {{u"things"_s, QJsonArray{number}}, {u"present"_s, false}});
        CustodyPage page(m_room->session());
        page.openDraft(1);
        auto *dialog = page.findChild<EventDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->params().value(u"things"_s).toArray(), QJsonArray{number});
        dialog->submit();
        QTRY_COMPARE(stateOf(number), u"lost"_s);
    }
};

QTEST_MAIN(TstCustodyPage)
#include "tst_custodypage.moc"
