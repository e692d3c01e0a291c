// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/parts/lightdelegate.h"

#include "ui/common/badge.h"
#include "ui/common/style.h"
#include "ui/common/tablecolumn.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace Common {

namespace {

constexpr int kMargin = kGrid / 2 + 2;

QPalette::ColorGroup groupOf(const QStyleOptionViewItem &option)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return QPalette::Disabled;
    return option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
}

QColor textColor(const QStyleOptionViewItem &option, const QModelIndex &index, QPalette::ColorGroup group)
{
    if (option.state.testFlag(QStyle::State_Selected))
        return option.palette.color(group, QPalette::HighlightedText);
    if (index.data(PlaceholderRole).toBool())
        return toneColor(Tone::Muted, option.palette);
    const QVariant own = index.data(Qt::ForegroundRole);
    return own.canConvert<QBrush>() ? own.value<QBrush>().color() : option.palette.color(group, QPalette::Text);
}

void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &rect)
{
    QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty())
        return;
    // One line: a line feed in a note would draw above and below the row.
    text.replace(u'\n', u' ');
    // Measuring costs as much as drawing; short texts cannot be too wide.
    if (text.size() * option.fontMetrics.maxWidth() > rect.width()
        && option.fontMetrics.horizontalAdvance(text) > rect.width())
        text = option.fontMetrics.elidedText(text, Qt::ElideRight, rect.width());
    const QVariant aligned = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment = aligned.isValid() ? Qt::Alignment(aligned.toInt()) : Qt::AlignLeft;
    painter->drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, text);
}

} // namespace

void LightDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto group = groupOf(option);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, option.palette.color(group, QPalette::Highlight));
    else if (const QVariant ground = index.data(Qt::BackgroundRole); ground.canConvert<QBrush>())
        painter->fillRect(option.rect, ground.value<QBrush>());

    painter->setFont(option.font);
    const QRect inner = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    const QVariant badge = index.data(BadgeRole);
    if (badge.canConvert<Badge>()) {
        const auto shown = badge.value<Badge>();
        if (option.state.testFlag(QStyle::State_Selected)) {
            // A plate of the list's ground: bars and outlines would drown in the colour of the selection.
            const QSize size = badgeSize(shown, option.fontMetrics).boundedTo(inner.size());
            const QRect plate(QPoint(inner.left(), inner.top() + (inner.height() - size.height()) / 2), size);
            painter->fillRect(plate.adjusted(-2, -1, 2, 1), option.palette.color(group, QPalette::Base));
        }
        paintBadge(*painter, inner, shown, option.palette);
    } else {
        painter->setPen(textColor(option, index, group));
        paintText(painter, option, index, inner);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        // On the selection's own colour the ring takes the colour of its text.
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(QPen(selected ? option.palette.color(group, QPalette::HighlightedText)
                                      : toneColor(Tone::Info, option.palette),
                             kFocusRing));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

QSize LightDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant badge = index.data(BadgeRole);
    const int width = badge.canConvert<Badge>()
        ? badgeSize(badge.value<Badge>(), option.fontMetrics).width()
        : option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
    return {width + 2 * kMargin + 1, option.fontMetrics.height() + kGrid};
}

bool LightDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QVariant badge = index.data(BadgeRole);
    if (badge.canConvert<Badge>()) {
        QToolTip::showText(event->globalPos(), badge.value<Badge>().spoken(), view);
        return true;
    }
    const bool cut = sizeHint(option, index).width() > option.rect.width();
    QToolTip::showText(event->globalPos(), cut ? index.data(Qt::DisplayRole).toString() : QString(), view);
    return true;
}

} // namespace Common
