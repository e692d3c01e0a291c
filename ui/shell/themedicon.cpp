// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/themedicon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace Shell {

namespace {

constexpr char kDrawnColour[] = "#4d5561"; ///< what the drawings were made in

QPixmap drawn(const QByteArray &svg, const QColor &colour, const QSize &size)
{
    QByteArray coloured = svg;
    coloured.replace(kDrawnColour, colour.name().toLatin1());
    QSvgRenderer renderer(coloured);
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

/// Draws a size when it is first wanted, and keeps it: a window that has just begun wants one size of few icons.
class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(QByteArray svg, const QColor &colour, const QColor &disabled)
        : m_svg(std::move(svg)), m_colour(colour), m_disabled(disabled)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const bool off = mode == QIcon::Disabled;
        QHash<int, QPixmap> &kept = off ? m_keptDisabled : m_kept;
        const int side = qMin(size.width(), size.height());
        auto found = kept.find(side);
        if (found == kept.end())
            found = kept.insert(side, drawn(m_svg, off ? m_disabled : m_colour, QSize(side, side)));
        return *found;
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal ratio) override
    {
        QPixmap made = pixmap(size, mode, state);
        made.setDevicePixelRatio(ratio);
        return made;
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = qMin(size.width(), size.height());
        return {side, side};
    }
    bool isNull() override { return m_svg.isEmpty(); }
    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }

private:
    QByteArray m_svg;
    QColor m_colour;
    QColor m_disabled;
    QHash<int, QPixmap> m_kept; ///< by the length of a side, in pixels of the device
    QHash<int, QPixmap> m_keptDisabled;
};

} // namespace

QIcon themedIcon(const QString &name, const QPalette &palette)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new ThemedIconEngine(file.readAll(), palette.color(QPalette::Active, QPalette::WindowText),
                                      palette.color(QPalette::Disabled, QPalette::WindowText)));
}

} // namespace Shell
