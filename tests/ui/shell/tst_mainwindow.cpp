// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowfixture.h"
#include "ui/common/choicebox.h"
#include "ui/common/messagebar.h"
#include "ui/shell/helpviewer.h"
#include "ui/shell/journalwatch.h"
#include "ui/shell/navigation.h"
#include "ui/shell/preferences.h"
#include "ui/shell/sessionbar.h"
#include "ui/shell/workspace.h"

#include <QMenuBar>
#include <QScreen>
#include <QSignalSpy>

using namespace WindowFixture;
using Shell::MainWindow;

class TstMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(makeRegister(path())); }
    void init() { isolateSettings(m_folder); }

    void aRegisterOpensWithItsNameInTheTitle()
    {
        MainWindow window(services());
        window.show();
        QVERIFY(!window.session());
        QVERIFY(window.openRegister(path()));
        QVERIFY(window.windowTitle().contains(u"北都町"_s));
        QVERIFY(window.windowTitle().contains(u"town.daicho"_s));
        QCOMPARE(window.workspace()->currentKey(), u"start"_s);
        QCOMPARE(Shell::Preferences::recentRegisters(), QStringList{path()});
    }

    void pagesAreReachedByKeysAndMadeWhenNeeded()
    {
        MainWindow window(services());
        window.show();
        QVERIFY(window.openRegister(path()));
        QVERIFY(StandInPage::in(window).isEmpty());
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window.workspace()->currentKey(), u"assets"_s);
        QCOMPARE(StandInPage::in(window).size(), 1);
        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(window.workspace()->currentKey(), u"journal"_s);
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(window.workspace()->currentKey(), u"start"_s);
    }

    void aRequestReachesThePageThatIsMadeByIt()
    {
        MainWindow window(services());
        window.show();
        QVERIFY(window.openRegister(path()));
        Assets::Filter filter;
        filter.text = u"台帳"_s;
        emit window.session()->assetsRequested(filter);
        QCOMPARE(window.workspace()->currentKey(), u"assets"_s);
        const StandInPage *page = StandInPage::in(window).value(0);
        QCOMPARE(page->filters, QList<Assets::Filter>{filter});
        emit window.session()->actRequested(u"asset.new"_s, {});
        QCOMPARE(page->acts, QStringList{u"asset.new"_s});
    }

    void whatCannotBeOpenedIsSaidAndChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("exists");
        QTest::newRow("no such file") << QByteArray() << false;
        QTest::newRow("a text file") << QByteArray("番号,名称\n1,台帳\n") << true;
        QTest::newRow("an empty file") << QByteArray() << true;
        QTest::newRow("half a database") << QByteArray("SQLite format 3\0garbage", 23) << true;
    }
    void whatCannotBeOpenedIsSaidAndChangesNothing()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, exists);
        const QString other = m_folder.filePath(u"other.daicho"_s);
        QFile::remove(other);
        if (exists) {
            QFile file(other);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
        MainWindow window(services());
        window.show();
        QVERIFY(window.openRegister(path()));
        QVERIFY(!window.openRegister(other));
        QVERIFY(window.messageBar()->isVisible());
        QCOMPARE(window.messageBar()->kind(), Common::MessageBar::Kind::Error);
        QVERIFY(!window.messageBar()->text().isEmpty());
        QCOMPARE(window.session()->openRegister().path(), path()); // the present one stays
        QFile file(other);
        QCOMPARE(file.exists(), exists);
        if (exists) {
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), content);
        }
    }

    void theLastRegisterComesBackUnlessItWasClosed()
    {
        {
            MainWindow window(services());
            window.show();
            QVERIFY(window.openRegister(path()));
            window.close();
        }
        MainWindow window(services());
        window.show();
        window.openLastRegister();
        QVERIFY(window.session());
        window.findChild<QAction *>(u"closeRegisterAction"_s)->trigger();
        QVERIFY(!window.session());
        window.openLastRegister();
        QVERIFY(!window.session());
    }

    void theLastPageComesBackWithTheLastRegister()
    {
        {
            MainWindow window(services());
            window.show();
            QVERIFY(window.openRegister(path()));
            window.workspace()->showPage(u"journal"_s);
            window.close();
        }
        MainWindow window(services());
        window.openLastRegister(); // before it is shown: the first sight is the page
        QVERIFY(window.session());
        QCOMPARE(window.workspace()->currentKey(), u"journal"_s);
        window.show();
        QVERIFY(!window.findChild<Start::StartPage *>()); // what is not shown is not made
        QVERIFY(!window.findChild<Start::StartScreen *>());
        QVERIFY(window.openRegister(path())); // opened by hand: from the beginning
        QCOMPARE(window.workspace()->currentKey(), u"start"_s);
    }

    void aPageThatIsNoMoreLeadsToTheFirst()
    {
        Shell::Preferences::setLastRegister(path());
        Shell::Preferences::setLastPage(u"abolished"_s);
        MainWindow window(services());
        window.openLastRegister();
        QCOMPARE(window.workspace()->currentKey(), u"start"_s);
    }

    void aLastRegisterThatIsGoneLeavesTheFirstScreen()
    {
        Shell::Preferences::setLastRegister(m_folder.filePath(u"moved.daicho"_s));
        Shell::Preferences::setLastPage(u"assets"_s);
        MainWindow window(services());
        window.openLastRegister();
        window.show();
        QVERIFY(!window.session());
        QVERIFY(window.messageBar()->isVisible());
        QVERIFY(!window.messageBar()->text().isEmpty());
        QVERIFY(window.findChild<Start::StartScreen *>()->isVisible());
        QVERIFY(window.openRegister(path())); // and nothing of it stays behind
        QCOMPARE(window.workspace()->currentKey(), u"start"_s);
    }

    void theJournalIsVerifiedAfterTheFirstPaintOnly()
    {
        Shell::Preferences::setLastRegister(path());
        MainWindow window(services());
        window.openLastRegister();
        QTest::qWait(600);
        QCOMPARE(window.journalWatch()->state(), Shell::JournalWatch::State::Unverified);
        window.show();
        QTRY_COMPARE(window.journalWatch()->state(), Shell::JournalWatch::State::Verified);
    }

    void theChosenActorActsAndIsRemembered()
    {
        MainWindow window(services());
        window.show();
        QVERIFY(window.openRegister(path()));
        QVERIFY(!window.session()->personId());
        auto *actor = window.findChild<Common::ChoiceBox *>(u"actorChoiceBox"_s);
        QSignalSpy changed(window.session(), &Shell::Session::actorChanged);
        actor->setCurrentIndex(1);
        emit actor->activated(1);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(window.session()->actor().name, u"架空 花子"_s);
        const auto person = window.session()->personId();
        QVERIFY(window.openRegister(path()));
        QCOMPARE(window.session()->personId(), person);
    }

    void changesRefreshTheCounts()
    {
        const QString own = m_folder.filePath(u"counts.daicho"_s);
        QVERIFY(makeRegister(own));
        MainWindow window(services());
        window.show();
        QVERIFY(window.openRegister(own));
        auto *navigation = window.workspace()->navigation();
        QTRY_COMPARE(navigation->count(u"start"_s), 0);
        window.session()->perform(
            u"draft.park"_s,
            {{u"act"_s, u"asset.register"_s},
             {u"title"_s, u"書きかけ"_s},
             {u"params"_s, QJsonObject{{u"name"_s, u"x"_s}}}},
            &window, [](const Register::Outcome &outcome) { QVERIFY(outcome.has_value()); });
        QTRY_COMPARE(navigation->count(u"start"_s), 1);
    }

    void anActOfAnotherProcessIsNoticed()
    {
        const QString own = m_folder.filePath(u"two.daicho"_s);
        QVERIFY(makeRegister(own));
        MainWindow window(services());
        window.show();
        QVERIFY(window.openRegister(own));
        QSignalSpy changed(window.session(), &Shell::Session::changed);
        auto other = open(own);
        QVERIFY(other.has_value());
        QVERIFY(!perform(**other, u"unit.add"_s, {{u"name"_s, u"水道課"_s}}).isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 6000);
    }

    void closingWaitsForARunningAct()
    {
        const QString own = m_folder.filePath(u"closing.daicho"_s);
        QVERIFY(makeRegister(own));
        MainWindow window(services());
        window.show();
        QVERIFY(window.openRegister(own));
        bool done = false;
        window.session()->perform(u"unit.add"_s, {{u"name"_s, u"水道課"_s}}, &window,
                                  [&done](const Register::Outcome &) { done = true; });
        QCOMPARE(window.session()->runningActs(), 1);
        QVERIFY(!window.close());
        QTRY_VERIFY(done);
        QTRY_VERIFY(!window.isVisible());
    }

    void theWindowComesBackInsideTheScreen_data()
    {
        QTest::addColumn<QRect>("stored");
        QTest::newRow("far outside") << QRect(20000, 20000, 900, 600);
        QTest::newRow("larger than the screen") << QRect(0, 0, 9000, 7000);
        QTest::newRow("half outside") << QRect(-300, -200, 700, 500);
    }
    void theWindowComesBackInsideTheScreen()
    {
        QFETCH(QRect, stored);
        QSettings().setValue(u"window/geometry"_s, stored);
        QWidget window;
        Shell::Preferences::restoreGeometry(window);
        const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
        QVERIFY2(room.contains(window.geometry()), qPrintable(QDebug::toString(window.geometry())));
    }

    void recentRegistersAreTenAndNewestFirst()
    {
        for (int i = 0; i < 12; ++i)
            Shell::Preferences::rememberRegister(m_folder.filePath(u"%1.daicho"_s.arg(i)));
        QCOMPARE(Shell::Preferences::recentRegisters().size(), 10);
        QVERIFY(Shell::Preferences::recentRegisters().first().endsWith(u"11.daicho"_s));
        Shell::Preferences::rememberRegister(m_folder.filePath(u"5.daicho"_s));
        QVERIFY(Shell::Preferences::recentRegisters().first().endsWith(u"5.daicho"_s));
        QCOMPARE(Shell::Preferences::recentRegisters().size(), 10);
    }

    void everyMenuEntryHasAMnemonicAndNoKeyTwice()
    {
        MainWindow window(services());
        QStringList keys;
        for (const QAction *menu : window.menuBar()->actions()) {
            QVERIFY2(menu->text().contains(u'&'), qPrintable(menu->text()));
            QSet<QChar> used;
            for (const QAction *entry : menu->menu()->actions()) {
                if (entry->isSeparator())
                    continue;
                const qsizetype at = entry->text().indexOf(u'&');
                QVERIFY2(at >= 0, qPrintable(entry->text()));
                const QChar letter = entry->text().at(at + 1);
                QVERIFY2(!used.contains(letter), qPrintable(entry->text()));
                used.insert(letter);
                if (!entry->shortcut().isEmpty())
                    keys.append(entry->shortcut().toString());
            }
        }
        QStringList unique = keys;
        unique.removeDuplicates();
        QCOMPARE(keys, unique);
    }

    void helpOpensAtThePageThatIsShown()
    {
        MainWindow window(services());
        window.show();
        QVERIFY(window.openRegister(path()));
        window.workspace()->showPage(u"journal"_s);
        window.showHelp();
        auto *help = window.findChild<Shell::HelpViewer *>();
        QVERIFY(help->isVisible());
        QCOMPARE(help->currentPage(), u"journal"_s);
        for (const QString &page : Shell::HelpViewer::pages())
            QVERIFY2(QFile::exists(u":/help/"_s + page + u".md"_s), qPrintable(page));
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"town.daicho"_s); }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TstMainWindow)
#include "tst_mainwindow.moc"
