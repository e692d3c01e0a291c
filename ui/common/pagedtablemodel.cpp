// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pagedtablemodel.h"

#include "ui/common/badge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Common {

namespace {

constexpr int kKeptRows = 64 * PagedTableModel::kPageRows;
constexpr int kFetchRows = 16 * PagedTableModel::kPageRows; ///< one step of fetch(): a few milliseconds of reading

} // namespace

struct PagedTableModel::Fetch {
    QVector<qint64> ids;
    qsizetype next = 0;
    QHash<qint64, Row> rows;
    RowsHandler handler;
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
    forgetAll();
    endResetModel();
}

void PagedTableModel::forgetAll()
{
    m_rows.clear();
    m_wantedPages.clear();
    m_pending.clear();
    m_requests.clear();
}

void PagedTableModel::updateOrder(QVector<qint64> ids)
{
    if (ids == m_ids)
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QVector<qint64> held; // only the ids somebody holds on to are looked up in the new order
    QHash<qint64, int> newRows;
    for (const QModelIndex &old : before) {
        held += m_ids.at(old.row());
        newRows.insert(held.constLast(), -1);
    }
    m_ids = std::move(ids);
    for (qsizetype row = 0; row < m_ids.size() && !newRows.isEmpty(); ++row) {
        const auto found = newRows.find(m_ids.at(row));
        if (found != newRows.end())
            *found = int(row);
    }
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = newRows.value(held.at(i));
        after += row < 0 ? QModelIndex() : index(row, before.at(i).column());
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
    request.firstRow = rowOf(request.ids.constFirst()).value_or(0);
    send(std::move(request));
}

void PagedTableModel::refreshAll()
{
    refresh(m_rows.keys());
}

std::optional<qint64> PagedTableModel::idAt(int row) const
{
    return row >= 0 && row < m_ids.size() ? std::optional(m_ids.at(row)) : std::nullopt;
}

std::optional<int> PagedTableModel::rowOf(qint64 id) const
{
    const qsizetype row = m_ids.indexOf(id);
    return row < 0 ? std::nullopt : std::optional(int(row));
}

bool PagedTableModel::isLoaded(int row) const
{
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

void PagedTableModel::want(int row) const
{
    m_wantedPages.insert(row / kPageRows);
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
        request.firstRow = page * kPageRows;
        const qsizetype end = std::min<qsizetype>(m_ids.size(), qsizetype(request.firstRow) + kPageRows);
        for (qsizetype row = request.firstRow; row < end; ++row) {
            const qint64 id = m_ids.at(row);
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
    const int lastColumn = columnCount() - 1;
    QSet<qint64> left = changed;
    const auto tell = [this, lastColumn, &left](qsizetype from, qsizetype to) {
        qsizetype first = -1;
        for (qsizetype row = from; row <= to; ++row) {
            const bool hit = row < to && left.remove(m_ids.at(row));
            if (hit && first < 0)
                first = row;
            if (!hit && first >= 0) {
                emit dataChanged(index(int(first), 0), index(int(row - 1), lastColumn));
                first = -1;
            }
        }
    };
    // Nearly always they are still where they were asked for; only after a new order the whole list is looked through.
    const qsizetype from = std::min<qsizetype>(request.firstRow, m_ids.size());
    tell(from, std::min<qsizetype>(m_ids.size(), from + request.ids.size()));
    if (!left.isEmpty())
        tell(0, m_ids.size());
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

int PagedTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int PagedTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant PagedTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const qint64 id = m_ids.at(index.row());
    if (role == IdRole)
        return id;
    if (role == Qt::TextAlignmentRole)
        return int(m_columns.at(index.column()).alignment);
    const Row *row = rowFor(id);
    if (!row) {
        if (role == PlaceholderRole)
            return true;
        if (role != Qt::DisplayRole)
            return {};
        want(index.row());
        return u"…"_s;
    }
    return cellData(row->value(index.column()), index.column(), role);
}

QVariant PagedTableModel::cellData(const QVariant &cell, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return cellText(cell);
    case BadgeRole:
        return cell.canConvert<Badge>() ? cell : QVariant();
    case Qt::AccessibleTextRole:
        return cell.canConvert<Badge>() ? cell.value<Badge>().spoken() : cellText(cell);
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
