// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QPalette>
#include <QPixmap>

class QPainter;
class QRect;

namespace Common {

struct Badge;

/// The few badges that a list shows again and again, painted once each and kept as pictures for one font, palette and
/// scale. In the window's thread.
class BadgePictures
{
public:
    /// Like paintBadge(): at the left of `rect`, vertically centred. `onPlate`: on a plate of the list's ground.
    void paint(QPainter &painter, const QRect &rect, const Badge &badge, const QFont &font, const QPalette &palette, bool onPlate);

private:
    [[nodiscard]] const QPixmap &pictureOf(const Badge &badge);

    QFont m_font;
    qint64 m_palette = 0; ///< QPalette::cacheKey()
    qreal m_scale = 0;
    QPalette m_colours;
    QHash<QPair<QString, int>, QPixmap> m_pictures; ///< by text and shape
};

} // namespace Common
