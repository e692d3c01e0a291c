// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/parts/badgepictures.h"

#include "ui/common/badge.h"

#include <QFontMetrics>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Common {

namespace {

constexpr int kKept = 256; ///< own texts of levels are few; a list that has more is painted anew

} // namespace

const QPixmap &BadgePictures::pictureOf(const Badge &badge)
{
    const QPair<QString, int> key(badge.text, int(badgeShape(badge)));
    const auto found = m_pictures.constFind(key);
    if (found != m_pictures.cend())
        return *found;
    if (m_pictures.size() >= kKept)
        m_pictures.clear();
    const QSize size = badgeSize(badge, QFontMetrics(m_font));
    QPixmap picture(QSize(int(std::ceil(size.width() * m_scale)), int(std::ceil(size.height() * m_scale))));
    picture.setDevicePixelRatio(m_scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setFont(m_font);
    paintBadge(painter, QRect(QPoint(), size), badge, m_colours);
    painter.end();
    return *m_pictures.insert(key, picture);
}

void BadgePictures::paint(QPainter &painter, const QRect &rect, const Badge &badge, const QFont &font, const QPalette &palette, bool onPlate)
{
    const qreal scale = painter.device()->devicePixelRatioF();
    if (palette.cacheKey() != m_palette || scale != m_scale || font != m_font) {
        m_pictures.clear();
        m_font = font;
        m_palette = palette.cacheKey();
        m_colours = palette;
        m_scale = scale;
    }
    const QPixmap &picture = pictureOf(badge);
    const QSize room = picture.deviceIndependentSize().toSize().boundedTo(rect.size());
    if (room.isEmpty())
        return;
    const QPoint at(rect.left(), rect.top() + (rect.height() - room.height()) / 2);
    if (onPlate) // bars and outlines would drown in the colour of the selection
        painter.fillRect(QRect(at, room).adjusted(-2, -1, 2, 1), palette.color(QPalette::Active, QPalette::Base));
    if (picture.deviceIndependentSize().width() <= rect.width())
        painter.drawPixmap(at, picture);
    else // as much as fits of a badge in a narrow column
        painter.drawPixmap(at, picture, QRectF(QPointF(), QSizeF(room) * scale).toRect());
}

} // namespace Common
