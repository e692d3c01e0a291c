// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/page.h"

#include "ui/common/rowsmodel.h"

#include <QAction>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Common;

class TstPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(u"daicho-test"_s);
        QCoreApplication::setApplicationName(u"page"_s);
    }

    void init() { QSettings().clear(); }

    void chipsAreRemovedOneByOneAndTogether()
    {
        ChipBar bar;
        bar.show();
        const QList<Chip> chips{{u"unit"_s, u"組織: 税務課"_s}, {u"level.C"_s, u"機密性: 3A–3C"_s}};
        bar.setChips(chips);
        QSignalSpy removed(&bar, &ChipBar::chipRemoved);
        QSignalSpy cleared(&bar, &ChipBar::cleared);
        auto *chip = bar.findChild<QWidget *>(u"level.C"_s);
        chip->findChild<QToolButton *>(u"removeButton"_s)->click();
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.at(0).at(0).toString(), u"level.C"_s);
        QCOMPARE(bar.chips(), chips); // whoever owns the filter takes it away
        bar.setChips({chips.at(0)});
        const auto buttons = bar.findChildren<QToolButton *>(Qt::FindDirectChildrenOnly);
        QCOMPARE(buttons.size(), 2);
        buttons.at(1)->click();
        QCOMPARE(cleared.size(), 1);
        bar.setChips({});
        QVERIFY(!buttons.at(1)->isVisible());
    }

    void countsSayHowManyOfHowMany()
    {
        Page page(u"情報資産"_s, u"assets"_s);
        page.setCounts(318, 12408);
        QCOMPARE(page.countsText(), u"12,408 件中 318 件"_s);
        page.setCounts(318, 318);
        QCOMPARE(page.countsText(), u"318 件"_s);
    }

    void actsFollowTheSelectionAndWhatIsAllowed()
    {
        RowsModel model({{.key = u"name"_s, .title = u"名称"_s, .toolTip = {}}});
        model.setItems({{1, {u"甲"_s}}, {2, {u"乙"_s}}});
        Page page(u"情報資産"_s, u"assets"_s);
        page.table()->setModel(&model);
        QAction *create = page.addAct(u"新規(&N)"_s);
        QAction *edit = page.addAct(u"編集(&E)"_s, Page::ActNeeds::OneRow);
        QAction *relabel = page.addAct(u"分類変更(&L)"_s, Page::ActNeeds::AnyRows);
        QVERIFY(create->isEnabled() && !edit->isEnabled() && !relabel->isEnabled());
        page.table()->selectId(1);
        QVERIFY(edit->isEnabled() && relabel->isEnabled());
        page.table()->selectAll();
        QVERIFY(!edit->isEnabled() && relabel->isEnabled());
        QVERIFY(page.countsText().endsWith(u"2 件選択"_s));
        page.setActAllowed(relabel, false, u"権限がありません。"_s);
        QVERIFY(!relabel->isEnabled());
        QCOMPARE(relabel->statusTip(), u"権限がありません。"_s);
    }

    void actsSayWhatTheyWorkOnAndWhenItIsTooMuch()
    {
        RowsModel model({{.key = u"name"_s, .title = u"名称"_s, .toolTip = {}}});
        model.setItems({{1, {u"甲"_s}}, {2, {u"乙"_s}}, {3, {u"丙"_s}}});
        Page page(u"情報資産"_s, u"assets"_s);
        page.table()->setModel(&model);
        QAction *print = page.addAct(u"印刷(&P)"_s);
        page.setActScope(print, u"印刷（%1）(&P)"_s);
        page.setCounts(3, 3);
        QCOMPARE(print->text(), u"印刷（全 3 件）(&P)"_s);
        page.setCounts(3, 1000);
        QCOMPARE(print->text(), u"印刷（絞込み 3 件）(&P)"_s);
        page.table()->selectId(1);
        QVERIFY(!page.isScopeSelection()); // the current row alone is no choice
        page.table()->selectionModel()->select(model.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(print->text(), u"印刷（選択 2 件）(&P)"_s);
        QAction *confirm = page.addAct(u"確認済にする(&K)"_s, Page::ActNeeds::AnyRows);
        page.setActLimit(confirm, 1);
        QVERIFY(!confirm->isEnabled());
        QVERIFY(confirm->statusTip().contains(u"1 件まで"_s));
        page.table()->selectId(1);
        QVERIFY(confirm->isEnabled());
    }

    void totalsHaveALineOfTheirOwn()
    {
        Page page(u"情報資産"_s, u"assets"_s);
        QVERIFY(page.totalsText().isEmpty());
        page.setTotals(u"3A 12 · 3B 190"_s);
        QCOMPARE(page.totalsText(), u"3A 12 · 3B 190"_s);
    }

    void foldAndSplitAreRemembered()
    {
        {
            Page page(u"情報資産"_s, u"assets"_s);
            page.setDetail(new QWidget);
            QVERIFY(page.isDetailShown());
            page.detailAction()->trigger();
            QVERIFY(!page.isDetailShown());
        }
        Page again(u"情報資産"_s, u"assets"_s);
        again.setDetail(new QWidget);
        QVERIFY(!again.isDetailShown());
        Page other(u"媒体"_s, u"media"_s);
        other.setDetail(new QWidget);
        QVERIFY(other.isDetailShown());
    }

    void ctrlFGoesToTheSearchAndDownToTheList()
    {
        Page page(u"情報資産"_s, u"assets"_s);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.table()->setFocus();
        QTest::keyClick(page.table(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(page.focusWidget(), page.searchBox());
        QTest::keyClick(page.searchBox(), Qt::Key_Down);
        QCOMPARE(page.focusWidget(), page.table());
        QTest::keyClick(page.table(), Qt::Key_X);
        QCOMPARE(page.searchBox()->text(), u"x"_s);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TstPage)
#include "tst_page.moc"
