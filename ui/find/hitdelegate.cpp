// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/hitdelegate.h"

#include "ui/common/badge.h"
#include "ui/common/style.h"
#include "ui/find/hitmodel.h"

#include <QPainter>

using namespace Qt::StringLiterals;
using Common::kGrid;

namespace FindUi {

namespace {

constexpr int kMargin = kGrid + kGrid / 2;
constexpr int kLineGap = kGrid + 2;
constexpr qsizetype kMostReasons = 3;

const Line &lineOf(const QModelIndex &index)
{
    return static_cast<const HitModel *>(index.model())->line(index.row());
}

/// One line of text from left to right, marks bold and underlined, … where the room ends.
class Writer
{
public:
    Writer(QPainter &painter, const QRect &rect, const QFont &font) : m_painter(painter), m_rect(rect), m_font(font) { }

    void write(const QString &text, const QColor &color) { write({text, {}}, color); }
    void write(const Search::Snippet &snippet, const QColor &color)
    {
        qsizetype at = 0;
        for (const Search::Mark &mark : snippet.marks) {
            piece(snippet.text.mid(at, mark.start - at), false, color);
            piece(snippet.text.mid(mark.start, mark.length), true, color);
            at = mark.start + mark.length;
        }
        piece(snippet.text.mid(at), false, color);
    }
    void skip(int pixels) { m_rect.setLeft(m_rect.left() + pixels); }
    /// From the right end; what is written later keeps away from it.
    void writeRight(const QString &text, const QColor &color, int most)
    {
        const QFontMetrics metrics(m_font);
        const QString shown = metrics.elidedText(text, Qt::ElideMiddle, qMin(most, m_rect.width()));
        m_painter.setFont(m_font);
        m_painter.setPen(color);
        m_painter.drawText(m_rect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        m_rect.setRight(m_rect.right() - metrics.horizontalAdvance(shown) - 2 * kGrid);
    }

private:
    void piece(const QString &text, bool marked, const QColor &color)
    {
        if (text.isEmpty() || m_rect.width() <= 0)
            return;
        QFont font = m_font;
        font.setBold(marked || m_font.bold());
        font.setUnderline(marked);
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, m_rect.width());
        m_painter.setFont(font);
        m_painter.setPen(color);
        m_painter.drawText(m_rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        skip(shown == text ? metrics.horizontalAdvance(text) : m_rect.width());
    }

    QPainter &m_painter;
    QRect m_rect;
    QFont m_font;
};

struct Colors {
    QColor text;
    QColor muted;
};

Colors colorsOf(const QStyleOptionViewItem &option)
{
    if (option.state.testFlag(QStyle::State_Selected)) {
        const QColor chosen = option.palette.color(QPalette::HighlightedText);
        return {chosen, chosen};
    }
    return {option.palette.color(QPalette::Text), Common::toneColor(Common::Tone::Muted, option.palette)};
}

int paintBadges(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QList<Register::HitLevel> &levels)
{
    // Cells of one width, so that the numbers of all lines stand below each other.
    const int cell = Common::badgeSize(Common::Badge::level(u"3A"_s, 1, 1), option.fontMetrics).width();
    int used = 0;
    for (const Register::HitLevel &level : levels) {
        const Common::Badge badge =
            level.text.isEmpty() ? Common::Badge::unclassified() : Common::Badge::level(level.text, level.rank, level.maxRank);
        const QSize size = Common::badgeSize(badge, option.fontMetrics);
        QRect place(rect.left() + used, rect.top(), size.width(), rect.height());
        if (option.state.testFlag(QStyle::State_Selected)) // a plate of the list's ground, as in lists
            painter.fillRect(QRect(place.left() - 2, place.top() + (place.height() - size.height()) / 2 - 1, size.width() + 4, size.height() + 2),
                             option.palette.color(QPalette::Base));
        Common::paintBadge(painter, place, badge, option.palette);
        used += qMax(cell, size.width()) + kGrid / 2;
    }
    return used == 0 ? 0 : used + kGrid / 2;
}

void paintHit(QPainter &painter, const QStyleOptionViewItem &option, const Register::Hit &hit)
{
    const Colors colors = colorsOf(option);
    const QRect inner = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    const int height = option.fontMetrics.height() + kLineGap;
    const QRect first(inner.left(), inner.top(), inner.width(), height);
    const int indent = paintBadges(painter, first, option, hit.levels);
    Writer line(painter, first, option.font);
    line.writeRight(hit.where, colors.muted, first.width() * 2 / 5);
    line.skip(indent);
    if (!hit.number.text.isEmpty()) {
        line.write(hit.number, colors.text);
        line.skip(kGrid + kGrid / 2);
    }
    line.write(hit.name, hit.closed ? colors.muted : colors.text);
    if (!hit.state.isEmpty())
        line.write(u"　"_s + hit.state, colors.muted);
    if (hit.reasons.isEmpty())
        return;
    Writer below(painter, QRect(first.left(), first.bottom() - 1, first.width(), option.fontMetrics.height() + 2), option.font);
    below.skip(2 * kGrid);
    for (const Register::HitReason &reason : hit.reasons.mid(0, kMostReasons)) {
        below.write(reason.field + u": "_s, colors.muted);
        below.write(reason.snippet, colors.muted);
        below.skip(2 * kGrid);
    }
}

} // namespace

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Line &line = lineOf(index);
    const Colors colors = colorsOf(option);
    const QRect inner = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    switch (line.kind) {
    case Line::Kind::Heading: {
        QFont bold = option.font;
        bold.setBold(true);
        Writer(*painter, inner, bold).write(line.text, colors.muted);
        if (index.row() > 0) {
            painter->setPen(option.palette.color(QPalette::Mid));
            painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        }
        break;
    }
    case Line::Kind::Hit:
        paintHit(*painter, option, line.hit);
        break;
    case Line::Kind::Command: {
        Writer text(*painter, inner, option.font);
        text.writeRight(line.command.shortcut.isEmpty() ? line.command.menu : line.command.menu + u"　"_s + line.command.shortcut, colors.muted,
                        inner.width() / 2);
        text.write(line.title, colors.text);
        break;
    }
    case Line::Kind::More:
    case Line::Kind::Words:
        Writer(*painter, inner, option.font).write(line.text, line.kind == Line::Kind::More ? colors.muted : colors.text);
        break;
    }
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Line &line = lineOf(index);
    const int one = option.fontMetrics.height() + kLineGap;
    const bool two = line.kind == Line::Kind::Hit && !line.hit.reasons.isEmpty();
    return {0, two ? one + option.fontMetrics.height() + kGrid / 2 + 2 : one};
}

} // namespace FindUi
