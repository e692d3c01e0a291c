// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pagedtablemodel.h"

#include "ui/common/badge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Common {

namespace {

constexpr int kKeptRows = 64 * PagedTableModel::kPageRows;
constexpr int kStepRows = 16 * PagedTableModel::kPageRows;
constexpr int kFetchRows = 16 * PagedTableModel::kPageRows; ///< one step of fetch(): a few milliseconds of reading

} // namespace

struct PagedTableModel::Fetch {
    QVector<qint64> ids;
    qsizetype next = 0;
    QHash<qint64, Row> rows;
    RowsHandler handler;
};

struct PagedTableModel::Steps {
    QVector<qint64> ids;
    qsizetype next = 0;
    StepHandler step;
    std::function<void(bool)> ended;

    Steps(QVector<qint64> all, StepHandler each, std::function<void(bool)> last) : ids(std::move(all)), step(std::move(each)), ended(std::move(last)) { }
    Q_DISABLE_COPY_MOVE(Steps)
    ~Steps()
    {
        if (ended) // its request was dropped with the old list
            ended(false);
    }
};

PagedTableModel::PagedTableModel(QList<Column> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
    , m_rows(kKeptRows)
{
    m_requestTimer.setSingleShot(true);
    m_requestTimer.setInterval(0);
    connect(&m_requestTimer, &QTimer::timeout, this, &PagedTableModel::sendWanted);
}

void PagedTableModel::setColumns(QList<Column> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    forgetAll();
    endResetModel();
}

void PagedTableModel::setIds(QVector<qint64> ids)
{
    beginResetModel();
    m_ids = std::move(ids);
    setGroups({});
    forgetAll();
    endResetModel();
}

void PagedTableModel::setIds(QVector<qint64> ids, const QHash<qint64, Row> &rows)
{
    beginResetModel();
    m_ids = std::move(ids);
    setGroups({});
    forgetAll();
    for (auto row = rows.cbegin(); row != rows.cend(); ++row)
        m_rows.insert(row.key(), new Row(*row));
    endResetModel();
}

void PagedTableModel::forgetAll()
{
    m_rows.clear();
    m_wantedPages.clear();
    m_pending.clear();
    m_requests.clear();
}

void PagedTableModel::updateOrder(QVector<qint64> ids, QList<RowGroup> groups)
{
    if (ids == m_ids && groups == m_groups.groups())
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QVector<qint64> held; // only the ids somebody holds on to are looked up in the new order
    QStringList headings; // of the rows that are headings
    QHash<qint64, qsizetype> positions;
    for (const QModelIndex &old : before) {
        const RowGroups::Place place = m_groups.at(old.row());
        headings += place.isHeading() ? m_groups.groups().at(place.group).key : QString();
        held += place.isHeading() ? 0 : m_ids.at(place.position);
        if (!place.isHeading())
            positions.insert(held.constLast(), -1);
    }
    m_ids = std::move(ids);
    setGroups(std::move(groups));
    for (qsizetype at = 0, left = positions.size(); at < m_ids.size() && left > 0; ++at) {
        const auto found = positions.find(m_ids.at(at));
        if (found == positions.end())
            continue;
        *found = at;
        --left;
    }
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        std::optional<qsizetype> row;
        for (int group = 0; !headings.at(i).isNull() && group < m_groups.groups().size(); ++group) {
            if (m_groups.groups().at(group).key == headings.at(i))
                row = m_groups.headRow(group);
        }
        if (const qsizetype position = positions.value(held.at(i), -1); headings.at(i).isNull() && position >= 0)
            row = m_groups.rowOf(position);
        after += row ? index(int(*row), before.at(i).column()) : QModelIndex();
    }
    changePersistentIndexList(before, after);
    m_wantedPages.clear();
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void PagedTableModel::refresh(const QVector<qint64> &ids)
{
    Request request;
    for (const qint64 id : ids) {
        if (m_rows.contains(id) || m_pending.contains(id))
            request.ids += id;
    }
    if (request.ids.isEmpty())
        return;
    request.first = int(std::max<qsizetype>(0, m_ids.indexOf(request.ids.constFirst())));
    send(std::move(request));
}

void PagedTableModel::refreshAll()
{
    refresh(m_rows.keys());
}

std::optional<qint64> PagedTableModel::idAt(int row) const
{
    if (row < 0 || row >= m_groups.rowCount())
        return std::nullopt;
    const RowGroups::Place place = m_groups.at(row);
    return place.isHeading() ? std::nullopt : std::optional(m_ids.at(place.position));
}

std::optional<int> PagedTableModel::rowOf(qint64 id) const
{
    const qsizetype position = m_ids.indexOf(id);
    if (position < 0)
        return std::nullopt;
    const auto row = m_groups.rowOf(position);
    return row ? std::optional(int(*row)) : std::nullopt;
}

bool PagedTableModel::isLoaded(int row) const
{
    if (isHeading(row))
        return true;
    const auto id = idAt(row);
    return id && (residentRow(*id) || m_rows.contains(*id));
}

const Row *PagedTableModel::residentRow(qint64) const
{
    return nullptr;
}

const Row *PagedTableModel::rowFor(qint64 id) const
{
    const Row *row = residentRow(id);
    return row ? row : m_rows.object(id);
}

void PagedTableModel::want(qsizetype position) const
{
    m_wantedPages.insert(int(position / kPageRows));
    if (!m_requestTimer.isActive())
        m_requestTimer.start();
}

void PagedTableModel::sendWanted()
{
    const QSet<int> wanted = std::exchange(m_wantedPages, {});
    QList<int> pages(wanted.begin(), wanted.end());
    std::sort(pages.begin(), pages.end());
    for (const int page : std::as_const(pages)) {
        Request request;
        request.first = page * kPageRows;
        const qsizetype end = std::min<qsizetype>(m_ids.size(), qsizetype(request.first) + kPageRows);
        for (qsizetype position = request.first; position < end; ++position) {
            const qint64 id = m_ids.at(position);
            if (!rowFor(id) && !m_pending.contains(id))
                request.ids += id;
        }
        if (!request.ids.isEmpty())
            send(std::move(request));
    }
}

void PagedTableModel::send(Request request)
{
    const quint64 token = ++m_lastToken;
    const QVector<qint64> ids = request.ids;
    if (!request.handler) {
        for (const qint64 id : ids)
            m_pending.insert(id, token);
    }
    // Entered before asking: the answer may come at once.
    m_requests.insert(token, std::move(request));
    requestRows(token, ids);
}

void PagedTableModel::requestRows(quint64 token, const QVector<qint64> &ids)
{
    emit rowsRequested(token, ids);
}

void PagedTableModel::deliverRows(quint64 token, const QHash<qint64, Row> &rows)
{
    const auto found = m_requests.find(token);
    if (found == m_requests.end())
        return; // an answer to a list that is gone
    const Request request = std::move(*found);
    m_requests.erase(found);
    if (request.handler) {
        request.handler(rows);
        return;
    }
    QSet<qint64> changed;
    for (const qint64 id : request.ids) {
        if (m_pending.value(id) != token)
            continue; // asked for again since: the newer answer counts
        m_pending.remove(id);
        m_rows.insert(id, new Row(rows.value(id)));
        changed.insert(id);
    }
    announce(request, changed);
}

void PagedTableModel::announce(const Request &request, const QSet<qint64> &changed)
{
    if (changed.isEmpty() || m_columns.isEmpty())
        return;
    QSet<qint64> left = changed;
    // Nearly always they are still where they were asked for; only after a new order the whole list is looked through.
    const qsizetype from = std::min<qsizetype>(request.first, m_ids.size());
    announcePositions(from, std::min<qsizetype>(m_ids.size(), from + request.ids.size()), left);
    if (!left.isEmpty())
        announcePositions(0, m_ids.size(), left);
}

/// Tells of the rows of `left` among these positions, whole runs at once, and takes them out of it.
void PagedTableModel::announcePositions(qsizetype from, qsizetype to, QSet<qint64> &left)
{
    std::optional<qsizetype> first;
    qsizetype last = 0;
    const auto tell = [&] {
        if (first)
            emit dataChanged(index(int(*first), 0), index(int(last), columnCount() - 1));
        first.reset();
    };
    for (qsizetype position = from; position < to && !left.isEmpty(); ++position) {
        const auto row = left.remove(m_ids.at(position)) ? m_groups.rowOf(position) : std::nullopt;
        if (first && (!row || *row != last + 1))
            tell();
        if (!row)
            continue;
        if (!first)
            first = row;
        last = *row;
    }
    tell();
}

void PagedTableModel::fetch(const QVector<qint64> &ids, RowsHandler handler)
{
    auto fetch = std::make_shared<Fetch>();
    fetch->handler = std::move(handler);
    for (const qint64 id : ids) {
        if (const Row *row = rowFor(id))
            fetch->rows.insert(id, *row);
        else
            fetch->ids += id;
    }
    fetchNext(fetch);
}

void PagedTableModel::fetchNext(const std::shared_ptr<Fetch> &fetch)
{
    if (fetch->next >= fetch->ids.size()) {
        fetch->handler(fetch->rows);
        return;
    }
    Request request;
    request.ids = fetch->ids.mid(fetch->next, kFetchRows);
    fetch->next += request.ids.size();
    request.handler = [this, fetch](const QHash<qint64, Row> &rows) {
        fetch->rows.insert(rows);
        fetchNext(fetch);
    };
    send(std::move(request));
}

void PagedTableModel::fetchInSteps(const QVector<qint64> &ids, StepHandler step, std::function<void(bool)> ended)
{
    nextStep(std::make_shared<Steps>(ids, std::move(step), std::move(ended)));
}

void PagedTableModel::nextStep(const std::shared_ptr<Steps> &steps)
{
    if (steps->next >= steps->ids.size()) {
        std::exchange(steps->ended, nullptr)(true);
        return;
    }
    const QVector<qint64> ids = steps->ids.mid(steps->next, kStepRows);
    steps->next += ids.size();
    fetch(ids, [this, steps, ids](const QHash<qint64, Row> &rows) {
        steps->step(ids, rows);
        // Not at once: rows that are all here would make one long step of many.
        QMetaObject::invokeMethod(this, [this, steps] { nextStep(steps); }, Qt::QueuedConnection);
    });
}

int PagedTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_groups.rowCount());
}

int PagedTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant PagedTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RowGroups::Place place = m_groups.at(index.row());
    if (place.isHeading())
        return headingRole(index, place.group, role);
    return roleOf(place.position, index.column(), rowFor(m_ids.at(place.position)), role);
}

void PagedTableModel::multiData(const QModelIndex &index, QModelRoleDataSpan roles) const
{
    if (!index.isValid())
        return;
    const RowGroups::Place place = m_groups.at(index.row());
    const Row *row = place.isHeading() ? nullptr : rowFor(m_ids.at(place.position));
    for (QModelRoleData &one : roles)
        one.setData(place.isHeading() ? headingRole(index, place.group, one.role()) : roleOf(place.position, index.column(), row, one.role()));
}

QVariant PagedTableModel::roleOf(qsizetype position, int column, const Row *row, int role) const
{
    if (role == IdRole)
        return m_ids.at(position);
    if (role == Qt::TextAlignmentRole)
        return int(m_columns.at(column).alignment);
    if (!row) {
        if (role == PlaceholderRole)
            return true;
        if (role != Qt::DisplayRole)
            return {};
        want(position);
        return u"…"_s;
    }
    static const QVariant nothing; // a row that was asked for and is gone
    return cellData(column < row->size() ? row->at(column) : nothing, column, role);
}

QVariant PagedTableModel::cellData(const QVariant &cell, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return cellText(cell);
    case BadgeRole:
        return isBadge(cell) ? cell : QVariant();
    case Qt::AccessibleTextRole:
        return isBadge(cell) ? cell.value<Badge>().spoken() : cellText(cell);
    default:
        return {};
    }
}

QVariant PagedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return QAbstractTableModel::headerData(section, orientation, role);
    const Column &column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return column.toolTip.isEmpty() ? column.title : column.toolTip;
    case Qt::TextAlignmentRole:
        return int(column.alignment);
    case ColumnKeyRole:
        return column.key;
    case ColumnWidthRole:
        return column.width;
    case ColumnVisibleRole:
        return column.visible;
    case ColumnSortableRole:
        return column.sortable;
    default:
        return {};
    }
}

} // namespace Common
