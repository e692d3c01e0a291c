// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The selection side of TableView: counting, ids, copying.
#include "ui/common/pagedtablemodel.h"
#include "ui/common/parts/sortheader.h"
#include "ui/common/parts/tablecopy.h"
#include "ui/common/tableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Common {

namespace {

struct Span {
    int first;
    int last;
};

/// Ranges of rows without overlap, in ascending order: a million selected rows are one of them.
QVector<Span> rowSpans(const QItemSelection &selection)
{
    QVector<Span> spans;
    spans.reserve(selection.size());
    for (const QItemSelectionRange &range : selection) {
        if (range.isValid())
            spans += Span{range.top(), range.bottom()};
    }
    std::sort(spans.begin(), spans.end(), [](Span a, Span b) { return a.first < b.first; });
    QVector<Span> merged;
    for (const Span span : std::as_const(spans)) {
        if (!merged.isEmpty() && span.first <= merged.constLast().last + 1)
            merged.last().last = std::max(merged.constLast().last, span.last);
        else
            merged += span;
    }
    return merged;
}

void toClipboard(const QList<QStringList> &lines, bool withHeaders)
{
    QGuiApplication::clipboard()->setMimeData(tableMimeData(lines, withHeaders));
}

} // namespace

int TableView::selectedRowCount() const
{
    int count = 0;
    if (selectionModel()) {
        for (const Span span : rowSpans(selectionModel()->selection()))
            count += span.last - span.first + 1;
    }
    return count;
}

QVector<int> TableView::selectedRows() const
{
    QVector<int> rows;
    if (!selectionModel())
        return rows;
    for (const Span span : rowSpans(selectionModel()->selection())) {
        for (int row = span.first; row <= span.last; ++row)
            rows += row;
    }
    return rows;
}

QVector<qint64> TableView::selectedIds() const
{
    QVector<qint64> ids;
    const QVector<int> rows = selectedRows();
    ids.reserve(rows.size());
    for (const int row : rows)
        ids += model()->index(row, 0).data(IdRole).toLongLong();
    return ids;
}

std::optional<qint64> TableView::currentId() const
{
    const QVariant id = currentIndex().data(IdRole);
    return id.isValid() ? std::optional(id.toLongLong()) : std::nullopt;
}

bool TableView::selectId(qint64 id)
{
    const auto *paged = qobject_cast<const PagedTableModel *>(model());
    int row = -1;
    if (paged) {
        row = paged->rowOf(id).value_or(-1);
    } else if (model()) {
        for (int i = 0; i < model()->rowCount() && row < 0; ++i) {
            if (model()->index(i, 0).data(IdRole) == QVariant(id))
                row = i;
        }
    }
    if (row < 0)
        return false;
    const int column = m_header->logicalIndexAt(0); // the first that is seen
    // Not selectRow(): that one looks at the keyboard, and Ctrl is still down after Ctrl+N.
    const QModelIndex index = model()->index(row, std::max(0, column));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

QVector<int> TableView::copyColumns() const
{
    QVector<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (m_header->isSectionHidden(column))
            continue;
        const QItemSelection selection = selectionModel()->selection();
        const bool wanted = selectionBehavior() == QAbstractItemView::SelectRows
            || std::any_of(selection.begin(), selection.end(),
                           [column](const auto &range) { return range.left() <= column && column <= range.right(); });
        if (wanted)
            columns += column;
    }
    return columns;
}

void TableView::copySelection(bool withHeaders)
{
    if (!model() || !selectionModel())
        return;
    const int count = selectedRowCount();
    if (count == 0)
        return;
    if (count > kCopyLimit) {
        emit copyRefused(tr("コピーできるのは一度に %L1 行までです。もっと多い行は「書き出し」を使ってください。").arg(kCopyLimit));
        return;
    }
    const QVector<int> columns = copyColumns();
    QList<QStringList> lines;
    if (withHeaders) {
        QStringList titles;
        for (const int column : columns)
            titles += headerText(column);
        lines += titles;
    }
    auto *paged = qobject_cast<PagedTableModel *>(model());
    const QVector<int> rows = selectedRows();
    const bool here = !paged || std::all_of(rows.begin(), rows.end(), [paged](int row) { return paged->isLoaded(row); });
    if (here) {
        for (const int row : rows) {
            QStringList line;
            for (const int column : columns)
                line += model()->index(row, column).data(Qt::DisplayRole).toString();
            lines += line;
        }
        toClipboard(lines, withHeaders);
        return;
    }
    const QVector<qint64> ids = selectedIds();
    paged->fetch(ids, [ids, columns, lines, withHeaders](const QHash<qint64, Row> &fetched) mutable {
        for (const qint64 id : ids) {
            const Row row = fetched.value(id);
            QStringList line;
            for (const int column : columns)
                line += cellText(row.value(column));
            lines += line;
        }
        toClipboard(lines, withHeaders);
    });
}

void TableView::copyCurrentCell()
{
    if (currentIndex().isValid())
        toClipboard({{currentIndex().data(Qt::DisplayRole).toString()}}, false);
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    const int count = selectedRowCount();
    if (count != m_lastCount)
        emit selectedRowCountChanged(m_lastCount = count);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        emit currentRowChanged(current.row());
}

} // namespace Common
