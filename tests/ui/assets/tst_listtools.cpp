// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/searches/savedsearchrepository.h"
#include "tests/ui/assets/assetsfixture.h"
#include "ui/assets/assetpage.h"
#include "ui/assets/assettablemodel.h"
#include "ui/assets/checklistpopup.h"
#include "ui/assets/filterbar.h"
#include "ui/assets/list/conditiondialog.h"
#include "ui/assets/list/conditiongroupbox.h"
#include "ui/assets/list/searchmenu.h"
#include "ui/common/datefield.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace AssetsUi;
using Assets::Condition;
using Assets::ConditionGroup;
using AssetsTest::FakePrompter;
using AssetsTest::Town;

namespace {

void chooseField(ConditionRow &row, const QString &code)
{
    row.fieldBox()->setCurrentIndex(row.fieldBox()->findData(code));
}

void chooseTest(ConditionRow &row, const QString &text)
{
    row.testBox()->setCurrentIndex(row.testBox()->findText(text));
    QCOMPARE(row.testBox()->currentText(), text);
}

} // namespace

/// What stands around the list of assets: the builder of conditions, saved searches, groups, totals.
class TstListTools : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_prompter = std::make_unique<FakePrompter>();
        m_town = std::make_unique<Town>();
        m_zei = m_town->unit(u"税務課"_s, u"税"_s);
        m_so = m_town->unit(u"総務課"_s, u"総"_s);
        m_first = m_town->asset(u"固定資産課税台帳"_s, {{u"unit"_s, m_zei}, {u"levels"_s, QJsonObject{{u"C"_s, u"3B"_s}, {u"I"_s, u"2"_s}, {u"A"_s, u"1"_s}}},
                                                        {u"personCount"_s, 120}, {u"expiresOn"_s, u"2027-03-31"_s}});
        m_second = m_town->asset(u"職員名簿"_s, {{u"unit"_s, m_so}, {u"kind"_s, u"information"_s}, {u"personCount"_s, 30}});
        m_third = m_town->asset(u"庁内網構成図"_s, {{u"unit"_s, m_so}, {u"kind"_s, u"systemDocument"_s}, {u"expiresOn"_s, u"2030-03-31"_s}});
        m_page = std::make_unique<AssetPage>(*m_town->session);
        m_page->resize(1186, 678);
        m_page->show();
        QTRY_COMPARE(m_page->model()->rowCount(), 3);
    }
    void cleanup()
    {
        m_page.reset();
        m_town.reset();
        m_prompter.reset();
    }

    void theBuilderMakesConditionsOfTypedWords()
    {
        const auto dialog = openBuilder();
        ConditionRow *row = dialog->root()->rows().first();
        chooseField(*row, u"expiresOn"_s);
        chooseTest(*row, u"以前"_s);
        auto *day = qobject_cast<Common::DateField *>(row->valueEditor(0));
        QVERIFY(day);
        day->lineEdit()->setText(u"Ｒ９．３．３１"_s);
        QTRY_VERIFY(dialog->countText().contains(u"3 件中 1 件"_s));
        dialog->acceptButton()->click();
        QTRY_COMPARE(m_page->model()->rowCount(), 1);
        QCOMPARE(m_page->model()->idAt(0).value_or(0), m_first);
        QCOMPARE(m_page->filterBar()->filter().conditions.conditions.first().values, QStringList{u"2027-03-31"_s});
        QCOMPARE(m_page->chipBar()->chips().size(), 1);
        emit m_page->chipBar()->chipRemoved(m_page->chipBar()->chips().first().key);
        QTRY_COMPARE(m_page->model()->rowCount(), 3);
    }

    void anythingUnfinishedIsToldAndNothingChanges()
    {
        const auto dialog = openBuilder();
        ConditionRow *row = dialog->root()->rows().first();
        chooseField(*row, u"remarks"_s);
        dialog->acceptButton()->click();
        QVERIFY(dialog->isVisible());
        QVERIFY(!row->problem().isEmpty());
        QVERIFY(m_page->filterBar()->filter() == Assets::Filter{});
    }

    void groupsAreAlternativesAndExceptions()
    {
        Assets::Filter filter;
        const ConditionGroup either{ConditionGroup::Join::Any, false, {{u"name"_s, Assets::Test::Contains, {u"名簿"_s}, false}, {u"name"_s, Assets::Test::Contains, {u"構成図"_s}, false}}, {}};
        const ConditionGroup except{ConditionGroup::Join::All, true, {{u"kind"_s, Assets::Test::Is, {u"systemDocument"_s}, false}}, {}};
        filter.conditions = {ConditionGroup::Join::All, false, {}, {either, except}};
        m_page->showFilter(filter);
        QTRY_COMPARE(m_page->model()->rowCount(), 1);
        QCOMPARE(m_page->model()->idAt(0).value_or(0), m_second);
        QCOMPARE(m_page->chipBar()->chips().size(), 2);
        const auto dialog = openBuilder(); // what is in force comes back into it as it was
        QCOMPARE(dialog->root()->groups().size(), 2);
        QCOMPARE(dialog->root()->group().value(), filter.conditions);
    }

    void severalValuesBecomeAlternatives()
    {
        Assets::Filter filter;
        filter.conditions.conditions = {{u"kind"_s, Assets::Test::Is, {u"information"_s, u"systemDocument"_s}, false}};
        m_page->showFilter(filter);
        QTRY_COMPARE(m_page->model()->rowCount(), 2);
        const auto dialog = openBuilder();
        QCOMPARE(dialog->root()->groups().size(), 1);
        QCOMPARE(dialog->root()->groups().first()->rows().size(), 2);
    }

    void rowsAreGroupedByUnitAndItIsRemembered()
    {
        m_page->groupBy(u"unit"_s);
        QTRY_COMPARE(m_page->model()->rowCount(), 5);
        QVERIFY(m_page->model()->isHeading(0));
        m_page->table()->selectAll();
        QCOMPARE(m_page->table()->selectedRowCount(), 3);
        QVERIFY(!m_page->isScopeSelection()); // all of them: what the conditions leave
        m_page = std::make_unique<AssetPage>(*m_town->session);
        QTRY_COMPARE(m_page->model()->rowCount(), 5);
        m_page->groupBy({});
        QTRY_COMPARE(m_page->model()->rowCount(), 3);
    }

    void totalsFollowFilterAndSelection()
    {
        QTRY_VERIFY(m_page->totalsText().contains(u"本人の数 150"_s));
        QVERIFY(m_page->totalsText().contains(u"3B 1"_s));
        QVERIFY(m_page->totalsText().contains(u"未分類 2"_s));
        Assets::Filter filter;
        filter.units = {m_so};
        m_page->showFilter(filter);
        QTRY_VERIFY(m_page->totalsText().contains(u"本人の数 30"_s));
        m_page->showFilter({});
        QTRY_COMPARE(m_page->model()->rowCount(), 3);
        m_page->openAsset(m_first);
        m_page->table()->selectionModel()->select(m_page->model()->index(*m_page->model()->rowOf(m_third), 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTRY_VERIFY(m_page->totalsText().contains(u"選択 2 件"_s));
        QVERIFY(m_page->totalsText().contains(u"本人の数 120"_s));
    }

    void popupsSayHowManyHaveEachValue()
    {
        m_page->filterBar()->edit(u"kind"_s);
        ChecklistPopup *popup = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<ChecklistPopup *>(widget); found && found->isVisible())
                popup = found;
        }
        QVERIFY(popup);
        QTRY_VERIFY(popup->list()->item(0)->text().endsWith(u"）"_s));
        QStringList texts;
        for (int row = 0; row < popup->list()->count(); ++row)
            texts += popup->list()->item(row)->text();
        QVERIFY(texts.join(u' ').contains(u"システム関連文書（1）"_s));
        QVERIFY(texts.join(u' ').contains(u"（0）"_s));
        popup->close();
    }

    void aSearchIsSavedChosenAndMarkedWhenChanged()
    {
        Assets::Filter filter;
        filter.units = {m_so};
        m_page->showFilter(filter);
        QTRY_COMPARE(m_page->model()->rowCount(), 2);
        m_prompter->text = u"総務の分"_s;
        m_page->searchMenu()->saveAs();
        QTRY_COMPARE(m_page->searchMenu()->searches().size(), 1);
        QTRY_COMPARE(m_page->searchMenu()->text(), u"検索: 総務の分"_s);
        m_page->showFilter({});
        QTRY_COMPARE(m_page->model()->rowCount(), 3);
        QVERIFY(m_page->searchMenu()->isChanged());
        QVERIFY(m_page->searchMenu()->text().contains(u"変更あり"_s));
        m_page->searchMenu()->choose(u"総務の分"_s);
        QTRY_COMPARE(m_page->model()->rowCount(), 2);
        QVERIFY(!m_page->searchMenu()->isChanged());
        m_prompter->answer = 0;
        m_page->searchMenu()->removeChosen();
        QTRY_VERIFY(m_page->searchMenu()->searches().isEmpty());
        QCOMPARE(m_page->model()->rowCount(), 2); // the list stays as it is
    }

    void printingSaysWhatItWorksOn()
    {
        const auto text = [this](const QString &start) {
            for (const QAction *act : m_page->acts()) {
                if (act->text().startsWith(start))
                    return act->text();
            }
            return QString();
        };
        QTRY_VERIFY(text(u"印刷"_s).contains(u"全 3 件"_s));
        Assets::Filter filter;
        filter.units = {m_so};
        m_page->showFilter(filter);
        QTRY_VERIFY(text(u"印刷"_s).contains(u"絞込み 2 件"_s));
        QVERIFY(text(u"書き出し"_s).contains(u"絞込み 2 件"_s));
    }

private:
    ConditionDialog *openBuilder()
    {
        m_page->filterBar()->edit(u"conditions"_s);
        return m_page->window()->findChild<ConditionDialog *>();
    }

    std::unique_ptr<FakePrompter> m_prompter;
    std::unique_ptr<Town> m_town;
    std::unique_ptr<AssetPage> m_page;
    qint64 m_zei = 0;
    qint64 m_so = 0;
    qint64 m_first = 0;
    qint64 m_second = 0;
    qint64 m_third = 0;
};

QTEST_MAIN(TstListTools)
#include "tst_listtools.moc"
