// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowfixture.h"
#include "ui/common/inputguards.h"
#include "ui/find/findline.h"
#include "ui/find/findpalette.h"
#include "ui/find/hitmodel.h"
#include "ui/find/searcher.h"
#include "ui/shell/workspace.h"

#include <QAbstractItemModelTester>
#include <QInputMethodEvent>
#include <QListView>
#include <QSignalSpy>

using namespace WindowFixture;
using FindUi::FindPalette;
using Shell::MainWindow;

namespace {

void compose(QWidget *widget, const QString &preedit, const QString &commit = {})
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QCoreApplication::sendEvent(widget, &event);
}

Shell::Services findServices()
{
    Shell::Services made = services();
    made.find = FindPalette::open;
    return made;
}

/// 資産: 公印台帳, 課税台帳 … : the lines as kinds and names.
QStringList linesOf(const FindPalette &palette)
{
    QStringList lines;
    for (int row = 0; row < palette.model()->rowCount(); ++row) {
        const FindUi::Line &line = palette.model()->line(row);
        if (line.kind == FindUi::Line::Kind::Hit)
            lines.append(line.group + u':' + line.hit.name.text);
        else if (line.kind == FindUi::Line::Kind::Words)
            lines.append(u"words:"_s + line.text);
    }
    return lines;
}

} // namespace

class TstFindPalette : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Common::installInputGuards(*qApp);
        QVERIFY(makeRegister(path()));
    }
    void init()
    {
        isolateSettings(m_folder);
        m_window = std::make_unique<MainWindow>(findServices());
        m_window->resize(1200, 700);
        m_window->show();
        QVERIFY(m_window->openRegister(path()));
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void itOpensFromALineOfTextToo();
    void answersStandByKindAndEnterOpens();
    void typingWhileComposingNeverAsks();
    void keysOfACompositionBelongToIt();
    void enterBeforeTheAnswersOpensTheFirst();
    void ctrlEnterShowsAllAssets();
    void upAndDownPassTheHeadings();
    void escapeClosesAndOpensNothing();
    void commandsAreFoundAndDone();
    void nothingFoundIsSaid();
    void whatWasLookedForIsOfferedAgain();
    void theModelKeepsItsRules();
    void aNewQuestionDropsTheAnswersOfTheOld();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"town.daicho"_s); }
    FindPalette *open()
    {
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            return nullptr;
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = m_window->findChild<FindPalette *>();
        return palette && QTest::qWaitForWindowExposed(palette) ? palette : nullptr;
    }
    void type(FindPalette *palette, const QString &words)
    {
        QSignalSpy finished(FindUi::Searcher::of(*m_window->session()), &FindUi::Searcher::finished);
        palette->line()->setWords(words);
        QTRY_COMPARE(finished.size(), 1);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TstFindPalette::itOpensFromALineOfTextToo()
{
    QLineEdit line(m_window.get());
    line.setText(u"消えない文字"_s);
    line.show();
    line.setFocus();
    line.home(false);
    QTest::keyClick(&line, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(m_window->findChild<FindPalette *>());
    QCOMPARE(line.text(), u"消えない文字"_s);
}

void TstFindPalette::answersStandByKindAndEnterOpens()
{
    FindPalette *palette = open();
    QVERIFY(palette);
    QSignalSpy opened(m_window->session(), &Shell::Session::openRequested);
    QTest::keyClicks(palette->line(), u"zz"_s);
    palette->line()->clear();
    type(palette, u"税"_s);
    QCOMPARE(linesOf(*palette).mid(0, 2), (QStringList{u"asset:課税台帳"_s, u"unit:税務課"_s}));
    QTest::keyClick(palette->line(), Qt::Key_Down);
    QTest::keyClick(palette->line(), Qt::Key_Return);
    QVERIFY(!opened.isEmpty());
    QCOMPARE(opened.first().first().value<Journal::ObjectRef>().kind, u"unit"_s);
    QTRY_VERIFY(!m_window->findChild<FindPalette *>());
}

void TstFindPalette::typingWhileComposingNeverAsks()
{
    FindPalette *palette = open();
    QSignalSpy asked(palette->line(), &FindUi::FindLine::asked);
    for (const QString &preedit : {u"だ"_s, u"だい"_s, u"だいちょう"_s, u"台帳"_s}) {
        compose(palette->line(), preedit);
        QTest::qWait(80); // longer than the line waits for the next key
    }
    QCOMPARE(asked.size(), 0);
    compose(palette->line(), {}, u"台帳"_s);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"台帳"_s);
    compose(palette->line(), u"こう"_s); // while this is open the old answers stand
    QTest::qWait(80);
    compose(palette->line(), {});
    QTest::qWait(80);
    QCOMPARE(asked.size(), 1);
}

void TstFindPalette::keysOfACompositionBelongToIt()
{
    FindPalette *palette = open();
    type(palette, u"台帳"_s);
    QSignalSpy opened(m_window->session(), &Shell::Session::openRequested);
    const int row = palette->list()->currentIndex().row();
    compose(palette->line(), u"こういん"_s);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_PageDown, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape})
        QTest::keyClick(palette->line(), key);
    QVERIFY(palette->isVisible());
    QCOMPARE(opened.size(), 0);
    QCOMPARE(palette->list()->currentIndex().row(), row);
}

void TstFindPalette::enterBeforeTheAnswersOpensTheFirst() // as a scanner types
{
    FindPalette *palette = open();
    QSignalSpy opened(m_window->session(), &Shell::Session::openRequested);
    palette->line()->insert(u"課税台帳"_s);
    QTest::keyClick(palette->line(), Qt::Key_Return);
    QTRY_VERIFY(!opened.isEmpty());
    QCOMPARE(opened.first().first().value<Journal::ObjectRef>().kind, u"asset"_s);
}

void TstFindPalette::ctrlEnterShowsAllAssets()
{
    FindPalette *palette = open();
    type(palette, u"台帳"_s);
    QSignalSpy wanted(m_window->session(), &Shell::Session::assetsRequested);
    QTest::keyClick(palette->line(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!wanted.isEmpty());
    Assets::Filter filter;
    filter.text = u"台帳"_s;
    QCOMPARE(wanted.first().first().value<Assets::Filter>(), filter);
    QCOMPARE(m_window->workspace()->currentKey(), u"assets"_s);
}

void TstFindPalette::upAndDownPassTheHeadings()
{
    FindPalette *palette = open();
    type(palette, u"課"_s);
    const auto *model = palette->model();
    QCOMPARE(palette->list()->currentIndex().row(), 1); // under the first heading
    QTest::keyClick(palette->line(), Qt::Key_Up);
    QCOMPARE(palette->list()->currentIndex().row(), 1);
    for (int step = 0; step < 40; ++step) {
        QTest::keyClick(palette->line(), Qt::Key_Down);
        QVERIFY(model->line(palette->list()->currentIndex().row()).kind != FindUi::Line::Kind::Heading);
    }
    QCOMPARE(palette->list()->currentIndex().row(), model->rowCount() - 1);
    QTest::keyClick(palette->line(), Qt::Key_PageUp);
    QVERIFY(palette->list()->currentIndex().row() < model->rowCount() - 1 || model->rowCount() < 3);
    QCOMPARE(palette->line()->text(), u"課"_s);
}

void TstFindPalette::escapeClosesAndOpensNothing()
{
    FindPalette *palette = open();
    type(palette, u"台帳"_s);
    QSignalSpy opened(m_window->session(), &Shell::Session::openRequested);
    QTest::keyClick(palette->line(), Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<FindPalette *>());
    QCOMPARE(opened.size(), 0);
}

void TstFindPalette::commandsAreFoundAndDone()
{
    FindPalette *palette = open();
    type(palette, u"左の画面名をたたむ"_s);
    const FindUi::Line line = palette->model()->line(palette->list()->currentIndex().row());
    QCOMPARE(line.kind, FindUi::Line::Kind::Command);
    QCOMPARE(line.command.shortcut, u"Ctrl+B"_s);
    const bool before = line.command.action->isChecked();
    QTest::keyClick(palette->line(), Qt::Key_Return);
    QCOMPARE(line.command.action->isChecked(), !before);
}

void TstFindPalette::nothingFoundIsSaid()
{
    FindPalette *palette = open();
    type(palette, u"どこにもない言葉"_s);
    QVERIFY(palette->model()->isEmpty());
    QVERIFY(!palette->list()->isVisible());
}

void TstFindPalette::whatWasLookedForIsOfferedAgain()
{
    FindPalette *palette = open();
    type(palette, u"税務課"_s);
    QTest::keyClick(palette->line(), Qt::Key_Return);
    QTRY_VERIFY(!m_window->findChild<FindPalette *>());
    palette = open();
    QVERIFY(palette);
    QCOMPARE(linesOf(*palette), QStringList{u"words:税務課"_s});
    QTest::keyClick(palette->line(), Qt::Key_Return);
    QCOMPARE(palette->line()->text(), u"税務課"_s);
    QTRY_VERIFY(linesOf(*palette).contains(u"unit:税務課"_s));
}

void TstFindPalette::theModelKeepsItsRules()
{
    FindUi::HitModel model({{u"asset"_s, u"資産"_s}, {u"unit"_s, u"組織"_s}});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Register::Hit hit;
    hit.object = {u"unit"_s, 1};
    hit.name = {u"税務課"_s, {{0, 2}}};
    model.begin(u"税"_s);
    model.put({u"unit"_s, {hit}, 5});
    QCOMPARE(model.rowCount(), 3); // heading, hit, the rest
    hit.object = {u"asset"_s, 7};
    model.put({u"asset"_s, {hit}, std::nullopt});
    QCOMPARE(model.line(0).group, u"asset"_s); // a kind has its place, whenever it answers
    QVERIFY(!model.total(u"asset"_s));
    model.put({u"asset"_s, {hit}, 1});
    QCOMPARE(model.total(u"asset"_s), std::optional<qint64>(1));
    model.begin(u"税務"_s);
    QCOMPARE(model.rowCount(), 5); // until something is known of the new
    model.end();
    QCOMPARE(model.rowCount(), 0);
}

void TstFindPalette::aNewQuestionDropsTheAnswersOfTheOld()
{
    FindUi::Searcher *searcher = FindUi::Searcher::of(*m_window->session());
    QStringList found;
    connect(searcher, &FindUi::Searcher::told, searcher, [&found](const Register::Found &told) {
        for (const Register::Hit &hit : told.hits)
            found.append(hit.name.text);
    });
    QSignalSpy finished(searcher, &FindUi::Searcher::finished);
    for (int round = 0; round < 20; ++round)
        searcher->ask(u"公印"_s, 5, {u"asset"_s});
    searcher->ask(u"文書目録"_s, 5, {u"asset"_s});
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(found, QStringList{u"文書目録"_s});
}

QTEST_MAIN(TstFindPalette)
#include "tst_findpalette.moc"
