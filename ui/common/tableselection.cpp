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
#include <QThread>

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

/// Joins cells to the texts of the clipboard beside the window's thread; waits for its own end when the view goes first.
class JoinedText final : public QThread
{
public:
    JoinedText(std::shared_ptr<QList<QStringList>> lines, bool withHeaders, QObject *parent)
        : QThread(parent), m_lines(std::move(lines)), m_withHeaders(withHeaders)
    {
    }
    ~JoinedText() override { wait(); }
    [[nodiscard]] QMimeData *takeMimeData()
    {
        auto *data = new QMimeData;
        data->setText(m_text);
        data->setHtml(m_html);
        return data;
    }

protected:
    void run() override
    {
        m_text = tabSeparated(*m_lines);
        m_html = htmlTable(*m_lines, m_withHeaders);
        m_lines.reset(); // millions of cells, freed here too
    }

private:
    std::shared_ptr<QList<QStringList>> m_lines;
    bool m_withHeaders;
    QString m_text;
    QString m_html;
};

void toClipboard(const QList<QStringList> &lines, bool withHeaders)
{
    QGuiApplication::clipboard()->setMimeData(tableMimeData(lines, withHeaders));
}

} // namespace

int TableView::selectedRowCount() const
{
    int count = 0;
    const auto *paged = qobject_cast<const PagedTableModel *>(model());
    if (selectionModel()) {
        for (const Span span : rowSpans(selectionModel()->selection())) {
            count += span.last - span.first + 1;
            if (paged) // a heading is no row to act on
                count -= int(paged->groups().headingsAmong(span.first, span.last));
        }
    }
    return count;
}

void TableView::invertSelection()
{
    if (!model() || !selectionModel() || model()->rowCount() == 0 || model()->columnCount() == 0)
        return;
    const int lastColumn = model()->columnCount() - 1;
    QItemSelection others; // as many ranges as the selection has, and one: never a walk over the rows
    int next = 0;
    const auto add = [&](int first, int last) {
        if (first <= last)
            others.append(QItemSelectionRange(model()->index(first, 0), model()->index(last, lastColumn)));
    };
    for (const Span span : rowSpans(selectionModel()->selection())) {
        add(next, span.first - 1);
        next = span.last + 1;
    }
    add(next, model()->rowCount() - 1);
    selectionModel()->select(others, QItemSelectionModel::ClearAndSelect);
}

/// While the order changes Qt holds on to every selected row by itself, unless all are selected in one range: that takes
/// seconds for hundreds of thousands. So many are let go instead, and who counts them is told.
void TableView::keepLargeSelection()
{
    constexpr int kCarried = 5'000;
    if (!selectionModel() || !model() || selectedRowCount() <= kCarried)
        return;
    const Span first = rowSpans(selectionModel()->selection()).constFirst();
    const QItemSelection all(model()->index(0, 0), model()->index(model()->rowCount() - 1, model()->columnCount() - 1));
    if (first.first == 0 && first.last == model()->rowCount() - 1)
        selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
    else
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QVector<int> TableView::selectedRows() const
{
    QVector<int> rows;
    if (!selectionModel())
        return rows;
    const auto *paged = qobject_cast<const PagedTableModel *>(model());
    const bool grouped = paged && !paged->groups().isEmpty();
    rows.reserve(selectedRowCount());
    for (const Span span : rowSpans(selectionModel()->selection())) {
        for (int row = span.first; row <= span.last; ++row) {
            if (!grouped || !paged->isHeading(row))
                rows += row;
        }
    }
    return rows;
}

QVector<qint64> TableView::selectedIds() const
{
    QVector<qint64> ids;
    const QVector<int> rows = selectedRows();
    ids.reserve(rows.size());
    const auto *paged = qobject_cast<const PagedTableModel *>(model());
    for (const int row : rows)
        ids += paged ? paged->idAt(row).value_or(0) : model()->index(row, 0).data(IdRole).toLongLong();
    return ids;
}

std::optional<qint64> TableView::currentId() const
{
    const QVariant id = currentIndex().data(IdRole);
    return id.isValid() ? std::optional(id.toLongLong()) : std::nullopt;
}

bool TableView::selectId(qint64 id)
{
    auto *paged = qobject_cast<PagedTableModel *>(model());
    int row = -1;
    if (paged) {
        paged->reveal(id);
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
    constexpr qsizetype kAtOnce = 500;
    const bool here = !paged || (rows.size() <= kAtOnce && std::all_of(rows.begin(), rows.end(), [paged](int row) { return paged->isLoaded(row); }));
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
    ++m_copying;
    // Made into text step by step as the rows come, and joined in another thread: a hundred thousand rows are 50 MB.
    auto made = std::make_shared<QList<QStringList>>(lines);
    paged->fetchInSteps(
        selectedIds(),
        [made, columns](const QVector<qint64> &ids, const QHash<qint64, Row> &fetched) {
            for (const qint64 id : ids) {
                const Row row = fetched.value(id);
                QStringList line;
                for (const int column : columns)
                    line += cellText(row.value(column));
                made->append(line);
            }
        },
        [view = QPointer<TableView>(this), made, withHeaders](bool complete) {
            if (view && complete)
                view->joinForClipboard(made, withHeaders);
            else if (view)
                --view->m_copying;
        });
}

void TableView::joinForClipboard(const std::shared_ptr<QList<QStringList>> &lines, bool withHeaders)
{
    auto *joined = new JoinedText(lines, withHeaders, this);
    connect(joined, &QThread::finished, this, [this, joined] {
        --m_copying;
        QGuiApplication::clipboard()->setMimeData(joined->takeMimeData());
        joined->deleteLater();
    });
    joined->start();
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
