// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/query.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/shell/journaldetails.h"
#include "ui/shell/journalwatch.h"

#include <QListWidget>
#include <QToolButton>

using namespace WindowFixture;
using State = Shell::JournalWatch::State;

class TstJournalWatch : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        isolateSettings(m_folder);
        m_path = m_folder.filePath(u"%1.daicho"_s.arg(++m_count));
        QVERIFY(makeRegister(m_path));
    }

    void aWholeRegisterIsVerifiedAfterItIsShown()
    {
        Shell::MainWindow window(services());
        QVERIFY(window.openRegister(m_path));
        QCOMPARE(window.journalWatch()->state(), State::Unverified); // not before the first paint
        QVERIFY(!window.session()->isVerified());
        window.show();
        QTRY_COMPARE(window.journalWatch()->state(), State::Verified);
        QVERIFY(window.session()->isVerified());
        QCOMPARE(window.session()->verification()->head.seq, window.journalWatch()->headEntry());
        auto *button = window.findChild<QToolButton *>(u"journalButton"_s);
        QCOMPARE(button->text(), window.journalWatch()->text());
    }

    void whatIsDoneAfterwardsIsTold()
    {
        Shell::MainWindow window(services());
        window.show();
        QVERIFY(window.openRegister(m_path));
        QTRY_COMPARE(window.journalWatch()->state(), State::Verified);
        const qint64 before = window.journalWatch()->headEntry();
        window.session()->perform(u"unit.add"_s, {{u"name"_s, u"水道課"_s}}, &window,
                                  [](const Register::Outcome &) {});
        QTRY_VERIFY(window.journalWatch()->headEntry() > before);
        QCOMPARE(window.session()->verification()->head.seq, before);
    }

    void aChangeBehindTheProgramIsSuspected()
    {
        {
            Storage::Connection behind(m_path, Storage::Connection::Mode::ReadWrite);
            behind.execute(
                u"UPDATE object SET name = 'x' WHERE id = (SELECT min(id) FROM object)"_s);
        }
        Shell::MainWindow window(services());
        window.show();
        QVERIFY(window.openRegister(m_path));
        QTRY_COMPARE(window.journalWatch()->state(), State::Suspect);
        QVERIFY(!window.session()->isVerified());
        const auto &breaks = window.session()->verification()->breaks;
        QVERIFY(!breaks.isEmpty());
        QCOMPARE(breaks.first().kind, Journal::Break::Kind::ChangedRow);
        Shell::JournalDetails details(*window.session(), *window.journalWatch());
        QCOMPARE(details.findChild<QListWidget *>(u"breakListWidget"_s)->count(),
                 int(breaks.size()));
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    int m_count = 0;
};

QTEST_MAIN(TstJournalWatch)
#include "tst_journalwatch.moc"
