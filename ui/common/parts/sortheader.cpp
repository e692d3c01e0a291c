// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/parts/sortheader.h"

#include "ui/common/style.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionHeader>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Common {

SortHeader::SortHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setSortIndicatorShown(false);
    setMinimumSectionSize(kTarget);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QHeaderView::sectionClicked, this, [this](int column) {
        cycle(column, m_modifiers.testAnyFlags(Qt::ShiftModifier | Qt::ControlModifier));
    });
}

bool SortHeader::isSortable(int column) const
{
    const QVariant sortable = model() ? model()->headerData(column, Qt::Horizontal, ColumnSortableRole) : QVariant();
    return !sortable.isValid() || sortable.toBool();
}

void SortHeader::setKeys(const SortKeys &keys)
{
    m_keys = keys;
    viewport()->update();
}

int SortHeader::positionOf(int column) const
{
    const auto found = std::find_if(m_keys.begin(), m_keys.end(), [column](const SortKey &key) { return key.column == column; });
    return found == m_keys.end() ? -1 : int(found - m_keys.begin());
}

void SortHeader::cycle(int column, bool add)
{
    if (!isSortable(column))
        return;
    SortKeys keys = m_keys;
    const int at = positionOf(column);
    if (!add && (at < 0 || keys.size() > 1)) {
        change({{column, Qt::AscendingOrder}});
        return;
    }
    if (at < 0)
        keys += SortKey{column, Qt::AscendingOrder};
    else if (keys.at(at).order == Qt::AscendingOrder)
        keys[at].order = Qt::DescendingOrder;
    else
        keys.removeAt(at);
    change(keys);
}

void SortHeader::sortBy(int column, Qt::SortOrder order, bool add)
{
    SortKeys keys = add ? m_keys : SortKeys{};
    const int at = add ? positionOf(column) : -1;
    if (at >= 0)
        keys[at].order = order;
    else
        keys += SortKey{column, order};
    change(keys);
}

void SortHeader::change(SortKeys keys)
{
    if (keys == m_keys)
        return;
    m_keys = std::move(keys);
    viewport()->update();
    emit keysChanged(m_keys);
}

void SortHeader::mousePressEvent(QMouseEvent *event)
{
    m_modifiers = event->modifiers();
    QHeaderView::mousePressEvent(event);
}

void SortHeader::mouseReleaseEvent(QMouseEvent *event)
{
    m_modifiers = event->modifiers();
    QHeaderView::mouseReleaseEvent(event);
}

QString SortHeader::sortMark(int column) const
{
    const int at = positionOf(column);
    if (at < 0)
        return {};
    const QString arrow = m_keys.at(at).order == Qt::AscendingOrder ? u"▲"_s : u"▼"_s;
    return m_keys.size() > 1 ? QString(arrow % QString::number(at + 1)) : arrow;
}

void SortHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (!rect.isValid())
        return;
    QStyleOptionHeader option;
    initStyleOption(&option);
    // Not initStyleOptionForIndex(): it asks for each section whether all of its cells are selected, which walks over every
    // row of a list of which all are.
    option.rect = rect;
    option.section = logicalIndex;
    option.orientation = Qt::Horizontal;
    option.selectedPosition = QStyleOptionHeader::NotAdjacent;
    const int visual = visualIndex(logicalIndex);
    const bool last = visual == count() - 1;
    option.position = visual == 0 ? (last ? QStyleOptionHeader::OnlyOneSection : QStyleOptionHeader::Beginning)
                                  : (last ? QStyleOptionHeader::End : QStyleOptionHeader::Middle);
    if (isSortable(logicalIndex) && viewport()->underMouse() && rect.contains(viewport()->mapFromGlobal(QCursor::pos())))
        option.state |= QApplication::mouseButtons().testFlag(Qt::LeftButton) ? QStyle::State_Sunken : QStyle::State_MouseOver;
    painter->save();
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    painter->restore();

    painter->save();
    painter->setPen(palette().color(QPalette::ButtonText));
    QRect text = rect.adjusted(kGrid / 2 + 2, 0, -kGrid / 2, 0);
    const QString mark = sortMark(logicalIndex);
    if (!mark.isEmpty()) {
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, mark);
        text.setRight(text.right() - fontMetrics().horizontalAdvance(mark) - kGrid / 2);
    }
    const QVariant aligned = model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole);
    const Qt::Alignment alignment = aligned.isValid() ? Qt::Alignment(aligned.toInt()) : Qt::AlignLeft | Qt::AlignVCenter;
    const QString title = model()->headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString();
    painter->drawText(text, int(alignment | Qt::AlignVCenter), fontMetrics().elidedText(title, Qt::ElideRight, text.width()));
    painter->restore();
}

QSize SortHeader::sectionSizeFromContents(int logicalIndex) const
{
    return QHeaderView::sectionSizeFromContents(logicalIndex).expandedTo(QSize(0, kRowHeight));
}

/// All titles are one line, so one of them tells the height; Qt would measure a hundred columns, hidden ones too, letter by letter.
QSize SortHeader::sizeHint() const
{
    return count() > 0 ? sectionSizeFromContents(0) : QSize(0, kRowHeight);
}

bool SortHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    // Many users never find out that a header can be clicked.
    auto *help = static_cast<QHelpEvent *>(event);
    const int column = logicalIndexAt(help->pos());
    if (column < 0 || !model())
        return QHeaderView::viewportEvent(event);
    QString text = model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
    if (isSortable(column)) {
        if (!text.isEmpty())
            text += u'\n';
        text += tr("クリックで並べ替え。Shift＋クリックで次の並べ替えの列に加えます。");
    }
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace Common
