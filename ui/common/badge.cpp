// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/badge.h"

#include "ui/common/style.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Common {

namespace {

constexpr int kPadding = 6;
constexpr int kBar = 3;
constexpr int kGap = 2;
constexpr int kLeast = 20; ///< one character is no narrower than this

QString said(const char *text)
{
    return QCoreApplication::translate("Common::Badge", text);
}

Tone shapeTone(BadgeShape shape)
{
    switch (shape) {
    case BadgeShape::DoubleBar:
        return Tone::Danger;
    case BadgeShape::Filled:
    case BadgeShape::Dashed:
        return Tone::Warning;
    case BadgeShape::Heavy:
    case BadgeShape::Dotted:
        return Tone::Info;
    case BadgeShape::Outlined:
    case BadgeShape::Underlined:
        break;
    }
    return Tone::Muted;
}

int sideWidth(BadgeShape shape)
{
    return shape == BadgeShape::DoubleBar ? kBar + kGap : 0;
}

void paintBox(QPainter &painter, const QRectF &box, BadgeShape shape, const QColor &tone, const QColor &ground)
{
    const bool solid = shape == BadgeShape::DoubleBar || shape == BadgeShape::Filled;
    const qreal pen = shape == BadgeShape::Heavy ? 2 : 1;
    Qt::PenStyle style = Qt::SolidLine;
    if (shape == BadgeShape::Dashed)
        style = Qt::DashLine;
    else if (shape == BadgeShape::Dotted)
        style = Qt::DotLine;
    painter.setPen(shape == BadgeShape::Underlined ? QPen(Qt::NoPen) : QPen(tone, pen, style));
    painter.setBrush(solid ? tone : ground);
    const qreal radius = shape == BadgeShape::Dotted ? box.height() / 2 : 2;
    painter.drawRoundedRect(box.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius, radius);
    if (shape == BadgeShape::Heavy)
        painter.fillRect(QRectF(box.left(), box.top() + 1, kBar + 1, box.height() - 2), tone);
    if (shape == BadgeShape::Underlined)
        painter.fillRect(QRectF(box.left(), box.bottom() - 2, box.width(), 2), tone);
}

} // namespace

QString Badge::shownText() const
{
    if (!text.isEmpty())
        return text;
    return state == State::Asking ? said(QT_TRANSLATE_NOOP("Common::Badge", "照会"))
                                  : said(QT_TRANSLATE_NOOP("Common::Badge", "未"));
}

QString Badge::spoken() const
{
    QString level = text;
    if (state == State::Unclassified)
        level = said(QT_TRANSLATE_NOOP("Common::Badge", "未分類"));
    else if (state == State::Asking)
        level = said(QT_TRANSLATE_NOOP("Common::Badge", "照会中"));
    return axis.isEmpty() ? level : QString(axis % u' ' % level);
}

Badge Badge::unclassified(const QString &axis)
{
    return {.text = {}, .rank = 0, .maxRank = 0, .state = State::Unclassified, .axis = axis};
}

Badge Badge::asking(const QString &axis)
{
    return {.text = {}, .rank = 0, .maxRank = 0, .state = State::Asking, .axis = axis};
}

Badge Badge::level(const QString &text, int rank, int maxRank, const QString &axis)
{
    return {.text = text, .rank = rank, .maxRank = maxRank, .state = State::Classified, .axis = axis};
}

bool isBadge(const QVariant &cell)
{
    return cell.metaType() == QMetaType::fromType<Badge>();
}

BadgeShape badgeShape(const Badge &badge)
{
    switch (badge.state) {
    case Badge::State::Unclassified:
        return BadgeShape::Dashed;
    case Badge::State::Asking:
        return BadgeShape::Dotted;
    case Badge::State::Classified:
        break;
    }
    if (badge.maxRank <= 0 || badge.rank <= 0)
        return BadgeShape::Underlined;
    // Tenths keep the borders exact: 3 of 5 is 6, 1 of 2 is 5.
    const int tenths = badge.rank * 10 / badge.maxRank;
    if (tenths >= 10)
        return BadgeShape::DoubleBar;
    if (tenths >= 7)
        return BadgeShape::Filled;
    if (tenths >= 5)
        return BadgeShape::Heavy;
    return tenths >= 3 ? BadgeShape::Outlined : BadgeShape::Underlined;
}

QSize badgeSize(const Badge &badge, const QFontMetrics &metrics)
{
    const int text = std::max(kLeast, metrics.horizontalAdvance(badge.shownText()) + 2 * kPadding);
    return {text + 2 * sideWidth(badgeShape(badge)), metrics.height() + 4};
}

void paintBadge(QPainter &painter, const QRect &rect, const Badge &badge, const QPalette &palette)
{
    const BadgeShape shape = badgeShape(badge);
    const QSize size = badgeSize(badge, painter.fontMetrics()).boundedTo(rect.size());
    const QRect whole(QPoint(rect.left(), rect.top() + (rect.height() - size.height()) / 2), size);
    const int side = sideWidth(shape);
    const QRectF box = QRectF(whole).adjusted(side, 0, -side, 0);
    const QColor tone = toneColor(shapeTone(shape), palette);
    const QColor ground = palette.color(QPalette::Active, QPalette::Base);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (side > 0) {
        painter.fillRect(QRectF(whole.left(), whole.top(), kBar, whole.height()), tone);
        painter.fillRect(QRectF(whole.right() + 1 - kBar, whole.top(), kBar, whole.height()), tone);
    }
    paintBox(painter, box, shape, tone, ground);
    const bool solid = shape == BadgeShape::DoubleBar || shape == BadgeShape::Filled;
    // The ground of the palette is the far end from the tone in both themes: light text on dark, dark on light.
    painter.setPen(solid ? ground : palette.color(QPalette::Active, QPalette::Text));
    QFont font = painter.font();
    font.setBold(solid);
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, badge.shownText());
    painter.restore();
}

BadgeLabel::BadgeLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void BadgeLabel::setBadge(const Badge &badge)
{
    setBadges({badge}, false);
}

void BadgeLabel::setBadges(const QList<Badge> &badges, bool showAxes)
{
    m_badges = badges;
    m_showAxes = showAxes;
    QStringList spoken;
    for (const Badge &badge : badges)
        spoken += badge.spoken();
    setAccessibleName(spoken.join(u"、"_s));
    setToolTip(spoken.join(u'\n'));
    updateGeometry();
    update();
}

int BadgeLabel::captionWidth(const Badge &badge) const
{
    return m_showAxes && !badge.axis.isEmpty() ? fontMetrics().horizontalAdvance(badge.axis) + kGrid / 2 : 0;
}

QSize BadgeLabel::sizeHint() const
{
    int width = 0;
    for (const Badge &badge : m_badges)
        width += captionWidth(badge) + badgeSize(badge, fontMetrics()).width() + kGrid;
    return {std::max(0, width - kGrid), std::max(kTarget, fontMetrics().height() + 4)};
}

QSize BadgeLabel::minimumSizeHint() const
{
    return sizeHint();
}

void BadgeLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int x = 0;
    for (const Badge &badge : m_badges) {
        const int caption = captionWidth(badge);
        if (caption > 0) {
            painter.setPen(palette().color(QPalette::WindowText));
            painter.drawText(QRect(x, 0, caption, height()), Qt::AlignLeft | Qt::AlignVCenter, badge.axis);
        }
        const int width = badgeSize(badge, fontMetrics()).width();
        paintBadge(painter, QRect(x + caption, 0, width, height()), badge, palette());
        x += caption + width + kGrid;
    }
}

} // namespace Common
