// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/history.h"
#include "models/storage/query.h"
#include "tests/ui/mnemonics.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/common/dialog.h"
#include "ui/common/messagebar.h"
#include "ui/common/notesedit.h"
#include "ui/shell/takingback.h"
#include "ui/shell/workspace.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace WindowFixture;
using Shell::MainWindow;

/// 取り消す in the window: what it is called, the keys, and what a rule asks for first.
class TstTakingBack : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        isolateSettings(m_folder);
        m_path = m_folder.filePath(u"%1.daicho"_s.arg(++m_number));
        QVERIFY(makeRegister(m_path));
        m_window = std::make_unique<MainWindow>(services());
        m_window->show();
        QVERIFY(m_window->openRegister(m_path));
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->workspace()->showPage(u"assets"_s);
    }
    void cleanup() { m_window.reset(); }

    void theMenuNamesTheLastAct()
    {
        rename(u"公印台帳"_s, u"公印簿"_s);
        QTRY_VERIFY(takingBack()->backName().contains(number(u"公印簿"_s)));
        QVERIFY(takingBack()->againName().isEmpty());
        QMenu *menu = editMenu();
        emit menu->aboutToShow();
        QVERIFY(action(u"takeBackAction"_s)->text().contains(number(u"公印簿"_s)));
        QVERIFY(action(u"takeBackAction"_s)->isEnabled());
        QVERIFY(!action(u"doAgainAction"_s)->isEnabled());
        emit menu->aboutToHide();
        QTRY_VERIFY(!action(u"takeBackAction"_s)->text().contains(u"公印簿"_s));
    }

    void theKeysTakeBackAndDoAgain()
    {
        rename(u"公印台帳"_s, u"公印簿"_s);
        QTRY_VERIFY(!takingBack()->backName().isEmpty());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(count(u"公印台帳"_s), 1);
        QCOMPARE(count(u"公印簿"_s), 0);
        QTRY_VERIFY(!takingBack()->againName().isEmpty());
        QTest::keyClick(m_window.get(), Qt::Key_Y, Qt::ControlModifier);
        QTRY_COMPARE(count(u"公印簿"_s), 1);
    }

    void aFieldThatIsBeingWrittenKeepsItsKeys()
    {
        rename(u"公印台帳"_s, u"公印簿"_s);
        QTRY_VERIFY(!takingBack()->backName().isEmpty());
        const qint64 before = head();
        QLineEdit edit(m_window->workspace());
        edit.show();
        edit.setFocus();
        QTest::keyClicks(&edit, u"abc"_s);
        QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(edit.text(), QString());
        QTest::qWait(50);
        QCOMPARE(head(), before);
        QTest::keyClicks(&edit, u"abc"_s);
        emit editMenu()->aboutToShow();
        QVERIFY(!action(u"takeBackAction"_s)->text().contains(number(u"公印簿"_s)));
        action(u"takeBackAction"_s)->trigger();
        QCOMPARE(edit.text(), QString());
        QCOMPARE(head(), before);
    }

    void aRelabellingAsksForItsReason()
    {
        const QString asset = number(u"公印台帳"_s);
        const Policy::Axis axis = Policy::shippedPolicies().first().axes.first();
        perform(m_window->session()->openRegister(), u"asset.relabel"_s,
                {{u"asset"_s, asset}, {u"levels"_s, QJsonObject{{axis.code, axis.levels.first().code}}}, {u"reason"_s, u"見直し"_s}});
        const qint64 relabelled = head();
        QTRY_VERIFY(takingBack()->backName().contains(asset));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        Common::FormDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_window->findChild<Common::FormDialog *>()) && dialog->isVisible());
        QCOMPARE(head(), relabelled); // a trial is not journalled
        QVERIFY(dialog->windowTitle().contains(asset));
        QCOMPARE(mnemonicsUsedTwice(*dialog), QStringList());
        auto *reason = dialog->findChild<Common::NotesEdit *>();
        QVERIFY(reason);
        reason->setPlainText(u"選び誤り"_s);
        dialog->submit();
        QTRY_COMPARE(head(), relabelled + 1);
        const auto entry = Journal::entry(m_window->session()->db(), head());
        QCOMPARE(entry->summary.value(u"reason"_s).toString(), u"選び誤り"_s);
        QCOMPARE(entry->summary.value(u"takesBack"_s).toInteger(), relabelled);
    }

    void whatSomebodyElseChangedIsSaidAndStays()
    {
        rename(u"公印台帳"_s, u"公印簿"_s);
        QTRY_VERIFY(!takingBack()->backName().isEmpty());
        Register::Request request;
        request.act = u"asset.edit"_s;
        request.params = {{u"asset"_s, number(u"公印簿"_s)}, {u"remarks"_s, u"花子の備考"_s}};
        request.personId = 1;
        QVERIFY(m_window->session()->openRegister().performAndWait(request));
        const qint64 before = head();
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(m_window->messageBar()->text().contains(u"架空 花子"_s));
        QCOMPARE(head(), before);
        QCOMPARE(count(u"公印簿"_s), 1);
    }

private:
    QString number(const QString &name)
    {
        Storage::Query query(m_window->session()->db(), u"SELECT number FROM object WHERE name = :name"_s);
        query.bind(u":name"_s, name).run();
        return query.next() ? query.text(0) : QString();
    }
    int count(const QString &name) { return number(name).isEmpty() ? 0 : 1; }
    qint64 head() { return Journal::readHead(m_window->session()->db()).seq; }
    void rename(const QString &from, const QString &to)
    {
        QVERIFY(!perform(m_window->session()->openRegister(), u"asset.edit"_s, {{u"asset"_s, number(from)}, {u"name"_s, to}}).isEmpty());
    }
    Shell::TakingBack *takingBack() { return m_window->findChild<Shell::TakingBack *>(); }
    QAction *action(const QString &name) { return m_window->findChild<QAction *>(name); }
    QMenu *editMenu() { return qobject_cast<QMenu *>(action(u"takeBackAction"_s)->associatedObjects().constFirst()); }

    QTemporaryDir m_folder;
    QString m_path;
    int m_number = 0;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TstTakingBack)
#include "tst_takingback.moc"
