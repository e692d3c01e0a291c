// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The headings of a grouped list in TableView: painted over the whole width, folded by click and key.
#include "ui/common/pagedtablemodel.h"
#include "ui/common/style.h"
#include "ui/common/tableview.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Common {

namespace {

/// The group whose heading stands at the row; -1 when none does.
int headingAt(const QAbstractItemModel *model, int row)
{
    const auto *paged = qobject_cast<const PagedTableModel *>(model);
    return paged && paged->isHeading(row) ? paged->groups().at(row).group : -1;
}

} // namespace

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const auto *paged = qobject_cast<const PagedTableModel *>(model());
    if (!paged || paged->groups().isEmpty())
        return;
    QPainter painter(viewport());
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    const int last = paged->rowCount() - 1;
    for (int row = std::max(0, rowAt(0)); row <= last && rowViewportPosition(row) < viewport()->height(); ++row) {
        if (!paged->isHeading(row))
            continue;
        const QRect line(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
        painter.fillRect(line, palette().color(QPalette::Button));
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawLine(line.bottomLeft(), line.bottomRight());
        painter.setPen(palette().color(QPalette::ButtonText));
        const QRect text = line.adjusted(kGrid, 0, -kGrid, 0);
        const QString mark = paged->groups().isFolded(paged->groups().at(row).group) ? u"▶ "_s : u"▼ "_s;
        const QString said = mark + paged->index(row, 0).data(HeadingRole).toString();
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, QFontMetrics(bold).elidedText(said, Qt::ElideRight, text.width()));
        if (row == currentIndex().row() && hasFocus()) {
            painter.setPen(QPen(toneColor(Tone::Info, palette()), kFocusRing));
            painter.drawRect(line.adjusted(1, 1, -1, -1));
        }
    }
}

void TableView::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(int(event->position().y()));
    const int group = event->button() == Qt::LeftButton ? headingAt(model(), row) : -1;
    QTableView::mousePressEvent(event);
    if (group < 0)
        return;
    auto *paged = static_cast<PagedTableModel *>(model());
    paged->setFolded(group, !paged->groups().isFolded(group));
}

bool TableView::foldByKey(const QKeyEvent &event)
{
    const bool plain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    auto *paged = qobject_cast<PagedTableModel *>(model());
    const int row = currentIndex().row();
    if (!plain || !paged || paged->groups().isEmpty() || row < 0)
        return false;
    const int group = paged->groups().at(row).group;
    const bool onHeading = paged->isHeading(row);
    const bool fold = event.key() == Qt::Key_Left || event.key() == Qt::Key_Minus;
    const bool unfold = event.key() == Qt::Key_Right || event.key() == Qt::Key_Plus;
    const bool turn = event.key() == Qt::Key_Space || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (!onHeading) {
        // As in a tree, ← goes to the heading first; with columns out of sight it scrolls as in every list.
        const bool atLeft = horizontalOffset() == 0 && currentIndex().column() == horizontalHeader()->logicalIndexAt(0);
        if (event.key() != Qt::Key_Left || !atLeft)
            return false;
        setCurrentIndex(paged->index(int(paged->groups().headRow(group)), currentIndex().column()));
        return true;
    }
    if (!fold && !unfold && !turn)
        return false;
    paged->setFolded(group, turn ? !paged->groups().isFolded(group) : fold);
    return true;
}

/// Home and End go to the first and last row as in every list of files, not along the columns of one row; Space ticks.
bool TableView::moveByKey(const QKeyEvent &event)
{
    if (!model() || model()->rowCount() == 0 || selectionBehavior() != QAbstractItemView::SelectRows)
        return false;
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (event.key() == Qt::Key_Space && modifiers == Qt::NoModifier && currentIndex().isValid()) {
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        return true;
    }
    if ((event.key() != Qt::Key_Home && event.key() != Qt::Key_End) || modifiers.testFlag(Qt::ControlModifier))
        return false;
    const int column = currentIndex().isValid() ? currentIndex().column() : std::max(0, horizontalHeader()->logicalIndexAt(0));
    const QModelIndex target = model()->index(event.key() == Qt::Key_Home ? 0 : model()->rowCount() - 1, column);
    if (modifiers.testFlag(Qt::ShiftModifier) && currentIndex().isValid()) {
        const QModelIndex from = currentIndex();
        const QItemSelection range(model()->index(std::min(from.row(), target.row()), 0),
                                   model()->index(std::max(from.row(), target.row()), model()->columnCount() - 1));
        selectionModel()->select(range, QItemSelectionModel::Select);
        selectionModel()->setCurrentIndex(target, QItemSelectionModel::NoUpdate);
    } else {
        selectionModel()->setCurrentIndex(target, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    scrollTo(target);
    return true;
}

} // namespace Common
