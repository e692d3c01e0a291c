// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list side of AssetPage: saved searches, grouping, totals.
#include "ui/assets/assetpage.h"

#include "ui/assets/assettablemodel.h"
#include "ui/assets/filterbar.h"
#include "ui/assets/list/searchmenu.h"
#include "ui/common/settings.h"
#include "ui/shell/session.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using Common::MessageBar;

namespace AssetsUi {

namespace {

constexpr auto kGroupKey = "pages/assets/groupBy"_L1;
constexpr auto kFoldedKey = "pages/assets/folded"_L1;
constexpr int kStandsStillMs = 150;
constexpr int kFewRows = 2; ///< of one row the detail says everything

QString number(qint64 value)
{
    return QLocale(QLocale::Japanese, QLocale::Japan).toString(value);
}

} // namespace

void AssetPage::makeListTools()
{
    m_searches = new SearchMenu(m_session, this);
    chipBar()->addTool(m_searches);
    makeGroupTool();
    connect(m_searches, &SearchMenu::chosen, this, &AssetPage::applySearch);
    connect(m_searches, &SearchMenu::refused, this, [this](const QString &why) { messageBar()->showMessage(MessageBar::Kind::Refusal, why); });
    m_selection = new QTimer(this);
    m_selection->setSingleShot(true);
    m_selection->setInterval(kStandsStillMs);
    connect(m_selection, &QTimer::timeout, this, &AssetPage::countSelection);
    connect(table(), &Common::TableView::selectedRowCountChanged, this, [this] { m_selection->start(); });
    connect(m_model, &AssetTableModel::counted, this, [this] { m_selection->start(0); });
    m_filters->setCounter([this](const Assets::Filter &filter, std::function<void(const Assets::Facets &)> counted) {
        m_model->count(filter, std::move(counted));
    });
}

void AssetPage::makeGroupTool()
{
    m_groupButton = new QToolButton(this);
    m_groupButton->setFocusPolicy(Qt::StrongFocus);
    m_groupButton->setPopupMode(QToolButton::InstantPopup);
    m_groupButton->setObjectName(u"groupButton"_s);
    m_groupButton->setToolTip(tr("一覧を組織や保管場所の見出しでまとめます。見出しは ← → でたたみ、開きます。"));
    auto *menu = new QMenu(tr("まとめ方(&G)"), m_groupButton);
    m_groupButton->setMenu(menu);
    m_groups = new QActionGroup(this);
    const QString remembered = Common::Settings().value(kGroupKey).toString();
    for (const auto &[what, text] : {std::pair(QString(), tr("まとめない(&N)")), std::pair(u"unit"_s, tr("組織ごと(&U)")), std::pair(u"place"_s, tr("保管場所ごと(&P)"))}) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(what);
        action->setChecked(what == remembered);
        m_groups->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = what] { groupBy(chosen); });
    }
    if (!m_groups->checkedAction())
        m_groups->actions().first()->setChecked(true);
    menu->addSeparator();
    connect(menu->addAction(tr("見出しをすべてたたむ(&F)")), &QAction::triggered, this, [this] { m_model->setAllFolded(true); });
    connect(menu->addAction(tr("見出しをすべて開く(&O)")), &QAction::triggered, this, [this] { m_model->setAllFolded(false); });
    m_model->setFoldedKeys(Common::Settings().value(kFoldedKey).toStringList());
    connect(m_model, &Common::PagedTableModel::foldingChanged, this, [this] { Common::Settings().setValue(kFoldedKey, m_model->foldedKeys()); });
    chipBar()->addTool(m_groupButton);
    addDisplayAction(menu->menuAction());
    tellPresent();
}

void AssetPage::groupBy(const QString &what)
{
    for (QAction *action : m_groups->actions())
        action->setChecked(action->data().toString() == what);
    if (!m_groups->checkedAction())
        m_groups->actions().first()->setChecked(true);
    Common::Settings().setValue(kGroupKey, what);
    query();
}

void AssetPage::applySearch(const Assets::SavedSearch &search)
{
    Common::SortKeys keys;
    for (const Assets::SortKey &key : search.sort) {
        for (int column = 0; column < m_model->fields().size(); ++column) {
            if (m_model->fields().at(column).code == key.field)
                keys += Common::SortKey{column, key.descending ? Qt::DescendingOrder : Qt::AscendingOrder};
        }
    }
    table()->setSortKeys(keys);
    for (QAction *action : m_groups->actions())
        action->setChecked(action->data().toString() == search.groupBy);
    Common::Settings().setValue(kGroupKey, search.groupBy);
    showFilter(search.filter);
    query(); // also when only order or grouping differ
}

/// What is asked now, for the menu that says whether it is still the saved search.
void AssetPage::tellPresent()
{
    const QString grouping = m_groups->checkedAction()->data().toString();
    m_searches->setPresent({0, {}, m_filters->filter(), m_model->sortFor(table()->sortKeys()), grouping});
    m_groupButton->setText(grouping == "unit"_L1 ? tr("まとめ: 組織ごと") : grouping == "place"_L1 ? tr("まとめ: 保管場所ごと") : tr("まとめ: なし"));
}

QString AssetPage::totalsOf(const Assets::Facets &facets) const
{
    QStringList parts;
    for (const Assets::Field &field : m_model->fields()) {
        if (field.type != Assets::FieldType::Level)
            continue;
        const QHash<QString, qint64> counts = facets.values.value(field.code);
        QStringList levels;
        qint64 known = 0;
        for (const Policy::Term &choice : field.choices) {
            if (const qint64 count = counts.value(choice.code); count > 0)
                levels += tr("%1 %2", "level, how many").arg(choice.code, number(count));
            known += counts.value(choice.code);
        }
        if (facets.count > known)
            levels += tr("未分類 %1").arg(number(facets.count - known));
        parts += tr("%1 %2", "axis, its levels").arg(field.label, levels.join(u" · "_s));
    }
    if (facets.persons > 0)
        parts += tr("本人の数 %1").arg(number(facets.persons));
    if (facets.records > 0)
        parts += tr("件数 %1").arg(number(facets.records));
    if (facets.closed > 0)
        parts += tr("名称非表示 %1 件").arg(number(facets.closed));
    return parts.join(u"　｜　"_s);
}

void AssetPage::showTotals()
{
    const Assets::Facets &facets = m_model->facets();
    setTotals(facets.count == 0 ? QString() : tr("合計（%1）　%2").arg(scopeText(), totalsOf(facets)));
}

void AssetPage::countSelection()
{
    const quint64 counting = ++m_counting;
    if (!isScopeSelection() || table()->selectedRowCount() < kFewRows) {
        showTotals();
        return;
    }
    Assets::Filter selected = m_model->filter();
    selected.ids = table()->selectedIds();
    m_model->count(selected, [this, counting](const Assets::Facets &facets) {
        if (counting == m_counting)
            setTotals(tr("合計（%1）　%2").arg(scopeText(), totalsOf(facets)));
    });
}

} // namespace AssetsUi
