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

/// What a cell says, asked for in one go: the model looks its row up once.
struct Cell {
    QModelRoleData data[6] = {QModelRoleData(Qt::DisplayRole),    QModelRoleData(Qt::TextAlignmentRole), QModelRoleData(BadgeRole),
                              QModelRoleData(Qt::ForegroundRole), QModelRoleData(Qt::BackgroundRole),    QModelRoleData(PlaceholderRole)};

    explicit Cell(const QModelIndex &index) { index.multiData(data); }
    [[nodiscard]] QString text() const { return data[0].data().toString(); }
    [[nodiscard]] Qt::Alignment alignment() const
    {
        return data[1].data().isValid() ? Qt::Alignment(data[1].data().toInt()) : Qt::AlignLeft | Qt::AlignVCenter;
    }
    [[nodiscard]] const QVariant &badge() const { return data[2].data(); }
    [[nodiscard]] const QVariant &foreground() const { return data[3].data(); }
    [[nodiscard]] const QVariant &background() const { return data[4].data(); }
    [[nodiscard]] bool isPlaceholder() const { return data[5].data().toBool(); }
};

QColor textColor(const QStyleOptionViewItem &option, const Cell &cell, QPalette::ColorGroup group)
{
    if (option.state.testFlag(QStyle::State_Selected))
        return option.palette.color(group, QPalette::HighlightedText);
    if (cell.isPlaceholder())
        return toneColor(Tone::Muted, option.palette);
    const QVariant &own = cell.foreground();
    return own.canConvert<QBrush>() ? own.value<QBrush>().color() : option.palette.color(group, QPalette::Text);
}

void paintFocus(QPainter *painter, const QStyleOptionViewItem &option, QPalette::ColorGroup group)
{
    // On the selection's own colour the ring takes the colour of its text.
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(QPen(selected ? option.palette.color(group, QPalette::HighlightedText) : toneColor(Tone::Info, option.palette), kFocusRing));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
}

} // namespace

GlyphLine &LightDelegate::lineFor(const QFont &font) const
{
    if (!m_line || m_line->font() != font)
        m_line = std::make_unique<GlyphLine>(font);
    return *m_line;
}

void LightDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Cell cell(index);
    const auto group = groupOf(option);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, option.palette.color(group, QPalette::Highlight));
    else if (const QVariant &ground = cell.background(); ground.canConvert<QBrush>())
        painter->fillRect(option.rect, ground.value<QBrush>());

    const QRect inner = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    if (isBadge(cell.badge())) {
        m_badges.paint(*painter, inner, cell.badge().value<Badge>(), option.font, option.palette, selected);
    } else if (const QString text = cell.text(); !text.isEmpty()) {
        painter->setPen(textColor(option, cell, group));
        lineFor(option.font).draw(*painter, inner, cell.alignment(), text);
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(painter, option, group);
}

QSize LightDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant badge = index.data(BadgeRole);
    const int width = isBadge(badge)
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
    if (isBadge(badge)) {
        QToolTip::showText(event->globalPos(), badge.value<Badge>().spoken(), view);
        return true;
    }
    const bool cut = sizeHint(option, index).width() > option.rect.width();
    QToolTip::showText(event->globalPos(), cut ? index.data(Qt::DisplayRole).toString() : QString(), view);
    return true;
}

} // namespace Common
