// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The small editors: codes, search, choices.
#include "ui/common/choicebox.h"
#include "ui/common/codelineedit.h"
#include "ui/common/notesedit.h"
#include "ui/common/parts/focusringstyle.h"
#include "ui/common/searchbox.h"
#include "ui/common/style.h"

#include <QFocusEvent>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Common;

namespace {

void compose(QWidget *widget, const QString &preedit, const QString &commit = {})
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QCoreApplication::sendEvent(widget, &event);
}

QList<Choice> units()
{
    return {{1, u"税務課"_s, u"ぜいむか"_s}, {2, u"総務課"_s, u"そうむか"_s}, {3, u"廃止課"_s, {}, false}};
}

} // namespace

class TstFormWidgets : public QObject
{
    Q_OBJECT

private slots:
    void codesBecomeHalfWidthOnCommit()
    {
        CodeLineEdit edit;
        edit.setText(u"Ａ－００１"_s);
        QCOMPARE(edit.text(), u"Ａ－００１"_s);
        QCOMPARE(edit.code(), u"A-001"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.text(), u"A-001"_s);
    }

    void rowsOfPlainListsAreLargeEnoughToHit()
    {
        FocusRingStyle style;
        QListWidget list;
        list.setStyle(&style);
        list.addItem(u"情報資産台帳"_s);
        QVERIFY2(list.sizeHintForRow(0) >= kTarget, qPrintable(QString::number(list.sizeHintForRow(0))));
    }

    void tabLeavesNotes()
    {
        NotesEdit notes;
        QVERIFY(notes.tabChangesFocus());
    }

    void searchWaitsForAPause()
    {
        SearchBox box;
        QSignalSpy said(&box, &SearchBox::searchChanged);
        QTest::keyClicks(&box, u"abc"_s);
        QCOMPARE(said.size(), 0);
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(said.at(0).at(0).toString(), u"abc"_s);
        QTest::keyClicks(&box, u"d"_s);
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(said.size(), 2);
        QTest::keyClick(&box, Qt::Key_Escape);
        QCOMPARE(said.size(), 3);
        QVERIFY(box.text().isEmpty());
    }

    void searchIsSilentDuringAComposition()
    {
        SearchBox box;
        box.show();
        QSignalSpy said(&box, &SearchBox::searchChanged);
        QTest::keyClicks(&box, u"a"_s);
        compose(&box, u"だいちょう"_s);
        QTest::keyClick(&box, Qt::Key_Return);
        QTest::qWait(300);
        QCOMPARE(said.size(), 0);
        compose(&box, {}, u"台帳"_s);
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(said.at(0).at(0).toString(), u"a台帳"_s);
    }

    void aRestoredSearchIsSilent()
    {
        SearchBox box;
        QSignalSpy said(&box, &SearchBox::searchChanged);
        box.setSearchText(u"台帳"_s);
        QTest::qWait(250);
        QCOMPARE(said.size(), 0);
    }

    void choicesAnswerWithTheirId()
    {
        ChoiceBox box;
        QSignalSpy changed(&box, &ChoiceBox::chosenChanged);
        box.setChoices(units(), u"（なし）"_s);
        QVERIFY(!box.chosenId());
        box.setChosen(2);
        QCOMPARE(box.chosenId(), std::optional<qint64>(2));
        QCOMPARE(changed.size(), 1);
        box.setChoices(units(), u"（なし）"_s);
        QCOMPARE(box.chosenId(), std::optional<qint64>(2)); // a refreshed list keeps the choice
        QCOMPARE(changed.size(), 1);
        box.setChosen({});
        QVERIFY(!box.chosen().isValid());
        QCOMPARE(changed.size(), 2);
    }

    void typedTextIsResolvedWhenItIsClear_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("id"); // 0 = stays unknown
        QTest::newRow("beginning of the name") << u"税務"_s << qint64(1);
        QTest::newRow("reading in katakana") << u"ゼイム"_s << qint64(1);
        QTest::newRow("two are possible") << u"務課"_s << qint64(0);
        QTest::newRow("none is possible") << u"建設課"_s << qint64(0);
        QTest::newRow("closed section") << u"廃止課"_s << qint64(0);
    }

    void typedTextIsResolvedWhenItIsClear()
    {
        QFETCH(QString, typed);
        QFETCH(qint64, id);
        ChoiceBox box;
        box.setChoices(units());
        box.lineEdit()->setText(typed);
        QVERIFY(box.hasUnknownText());
        QFocusEvent out(QEvent::FocusOut, Qt::TabFocusReason);
        QCoreApplication::sendEvent(&box, &out);
        QCOMPARE(box.chosenId().value_or(0), id);
        QCOMPARE(box.problem().isEmpty(), id != 0);
        if (id == 0)
            QCOMPARE(box.currentText(), typed); // never thrown away
    }
};

QTEST_MAIN(TstFormWidgets)
#include "tst_formwidgets.moc"
