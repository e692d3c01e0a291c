// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/assetpage.h"

#include "models/assets/assetrepository.h"
#include "ui/assets/assetdialog.h"
#include "ui/assets/assettablemodel.h"
#include "ui/assets/detailpane.h"
#include "ui/assets/filterbar.h"
#include "ui/assets/list/searchmenu.h"
#include "ui/assets/policywords.h"
#include "ui/common/settings.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QActionGroup>
#include <QJsonDocument>
#include <QSplitter>
#include <QTimer>

using namespace Qt::StringLiterals;
using Common::MessageBar;

namespace AssetsUi {

namespace {

constexpr auto kFilterKey = "pages/assets/filter"_L1;
constexpr int kPrepareMs = 1500; ///< the list is there, and nobody has found the asset yet

QList<Assets::Field> fieldsOf(Shell::Session &session)
{
    return Assets::Queries(session.db(), session.actor().visible).fields();
}

} // namespace

AssetPage::AssetPage(Shell::Session &session, QWidget *parent)
    : Page(tr("情報資産"), u"assets"_s, parent)
    , m_session(session)
    , m_model(new AssetTableModel(session, fieldsOf(session), this))
    , m_filters(new FilterBar(session, chipBar(), m_model->fields(), this))
    , m_detail(new DetailPane(session, this))
    , m_drafts(new QTimer(this))
{
    searchBox()->setPlaceholderText(tr("番号・名称・場所などで探す"));
    table()->setModel(m_model);
    table()->setEmptyState(tr("一覧を読んでいます…")); // until the first answer: an empty list would say that there is nothing
    setDetail(m_detail);
    if (!Common::Settings().contains(u"pages/assets/split"_s)) {
        for (QSplitter *splitter : findChildren<QSplitter *>())
            splitter->setSizes({720, 300}); // the list is what one works in
    }
    makeActs();
    makeListTools();
    watchTable();
    watchDetail();
    m_drafts->setSingleShot(true);
    m_drafts->setInterval(0);
    connect(m_drafts, &QTimer::timeout, this, &AssetPage::offerDrafts);
    connect(messageBar(), &MessageBar::actionTriggered, this, &AssetPage::openDraft);
    connect(this, &Page::searchChanged, m_filters, &FilterBar::setText);
    connect(this, &Page::refreshRequested, this, [this] {
        m_model->refreshAll();
        m_model->reload();
        m_detail->refresh();
    });
    connect(&session, &Shell::Session::changed, this, &AssetPage::objectsChanged);
    connect(&session, &Shell::Session::actorChanged, this, [this] {
        m_model->refreshAll(); // what is open to another person differs
        m_model->reload();
        m_detail->refresh();
        m_drafts->start();
    });
    restore();
    connect(m_filters, &FilterBar::filterChanged, this, [this] {
        remember();
        query();
    });
    firstQuery();
    m_drafts->start();
    QTimer::singleShot(kPrepareMs, this, &AssetPage::prepareForm);
}

AssetPage::~AssetPage()
{
    if (!m_model->isListing())
        ListPlace::of(*table(), numberColumn()).remember(m_session.openRegister().path());
}

void AssetPage::watchTable()
{
    connect(table(), &Common::TableView::sortRequested, this, [this] { query(); });
    connect(table(), &Common::TableView::currentRowChanged, this, [this](int row) { m_detail->showAsset(m_model->idAt(row)); });
    const auto editRow = [this](int row) {
        if (const auto id = m_model->idAt(row))
            edit(*id);
    };
    connect(table(), &Common::TableView::activatedRow, this, editRow);
    connect(table(), &Common::TableView::editRequested, this, editRow);
    connect(table(), &Common::TableView::deleteRequested, this, &AssetPage::voidSelected);
    connect(table(), &Common::TableView::contextMenuAsked, this, &AssetPage::showMenu);
    connect(table(), &Common::TableView::emptyActionTriggered, this, [this] {
        if (m_filters->filter() == Assets::Filter{}) {
            newAsset();
            return;
        }
        searchBox()->setSearchText({});
        m_filters->setFilter({});
    });
    connect(table()->copyAction(), &QAction::triggered, this, &AssetPage::copied);
    connect(table()->copyWithHeadersAction(), &QAction::triggered, this, &AssetPage::copied);
    connect(m_model, &AssetTableModel::listed, this, &AssetPage::listed);
    connect(m_model, &AssetTableModel::firstRowsCame, this, [this](qint64 count) { m_session.message(tr("%1 件まで表示しています。すべての件数は数えています…").arg(QLocale().toString(count))); });
}

void AssetPage::query()
{
    const QString grouping = m_groups->checkedAction()->data().toString();
    m_model->setQuery(m_filters->filter(), m_model->sortFor(table()->sortKeys()), grouping);
    tellPresent();
}

int AssetPage::numberColumn() const
{
    for (int column = 0; column < m_model->columns().size(); ++column) {
        if (m_model->columns().at(column).key == "number"_L1)
            return column;
    }
    return 0;
}

/// The place in the list comes back, and where it goes by number alone its rows do so before the rest is known.
void AssetPage::firstQuery()
{
    m_placeWhenListed = ListPlace::remembered(m_session.openRegister().path());
    const QList<Assets::SortKey> sort = m_model->sortFor(table()->sortKeys());
    const bool byNumber = sort.isEmpty() || sort == QList<Assets::SortKey>{{u"number"_s, false}};
    const bool isGrouped = !m_groups->checkedAction()->data().toString().isEmpty();
    if (!byNumber || isGrouped || m_filters->filter() != Assets::Filter{}) {
        query();
        return;
    }
    m_model->begin(m_placeWhenListed ? m_placeWhenListed->number : QString(), sort);
    tellPresent();
}

void AssetPage::listed(qint64 shown, qint64 total)
{
    setCounts(shown, total);
    showEmptyState(total);
    if (const auto place = std::exchange(m_placeWhenListed, std::nullopt); place && !m_openWhenListed)
        place->goTo(*table());
    if (m_openWhenListed) {
        const qint64 id = *std::exchange(m_openWhenListed, std::nullopt);
        if (table()->selectId(id))
            table()->scrollTo(table()->currentIndex());
        m_detail->showAsset(id);
    } else if (!table()->currentId() && m_model->rowCount() > 0) {
        // Under headings the first row is not the first one.
        const int first = m_model->isHeading(0) && m_model->rowCount() > 1 ? 1 : 0;
        table()->setCurrentIndex(m_model->index(first, table()->currentIndex().isValid() ? table()->currentIndex().column() : 0));
    } else if (m_model->rowCount() == 0) {
        m_detail->showAsset(std::nullopt);
    }
}

void AssetPage::showEmptyState(qint64 total)
{
    if (total == 0 && m_filters->filter() == Assets::Filter{})
        table()->setEmptyState(tr("まだ資産がありません。最初の 1 件を登録するか、ツールから台帳を取り込んでください。"), tr("新規登録"));
    else
        table()->setEmptyState(tr("条件に合う資産はありません。条件を減らすか、言葉を変えてください。"), tr("条件をすべて消す"));
}

void AssetPage::showFilter(const Assets::Filter &filter)
{
    searchBox()->setSearchText(filter.text);
    m_filters->setFilter(filter);
}

void AssetPage::openAsset(qint64 id)
{
    if (m_model->rowOf(id) && !m_model->isListing()) {
        table()->selectId(id);
        table()->scrollTo(table()->currentIndex());
        m_detail->showAsset(id);
        return;
    }
    m_openWhenListed = id;
    if (m_filters->filter() == Assets::Filter{}) {
        m_model->reload();
        return;
    }
    searchBox()->setSearchText({});
    m_filters->setFilter({});
}

void AssetPage::objectsChanged(const QList<Journal::ObjectRef> &objects)
{
    QVector<qint64> ids;
    bool namesToo = false;
    bool drafts = false;
    for (const Journal::ObjectRef &object : objects) {
        if (object.kind == "asset"_L1)
            ids.append(object.id);
        else if (object.kind == "unit"_L1 || object.kind == "place"_L1 || object.kind == "person"_L1 || object.kind == "policy"_L1)
            namesToo = true;
        else if (object.kind == "draft"_L1)
            drafts = true;
        else if (object.kind == "search"_L1)
            m_searches->reload();
    }
    if (namesToo) {
        m_filters->refresh();
        m_model->refreshAll();
        m_model->reload();
        m_detail->refresh();
    } else if (!ids.isEmpty()) {
        m_model->refreshAssets(ids);
        if (m_detail->shownId() && ids.contains(*m_detail->shownId()))
            m_detail->refresh();
    }
    if (drafts)
        m_drafts->start();
}

void AssetPage::remember() const
{
    Common::Settings().setValue(kFilterKey, QJsonDocument(FilterBar::toJson(m_filters->filter())).toJson(QJsonDocument::Compact));
}

void AssetPage::restore()
{
    const QByteArray stored = Common::Settings().value(kFilterKey).toByteArray();
    if (!stored.isEmpty())
        m_filters->setFilter(FilterBar::fromJson(QJsonDocument::fromJson(stored).object()));
}

} // namespace AssetsUi
