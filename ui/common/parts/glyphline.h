// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QPointF>
#include <QRawFont>

#include <array>
#include <memory>

class QPainter;
class QRect;

namespace Common {

/// Draws one line of text from a table code unit → glyph: nothing is shaped or laid out, so a page of a list costs little
/// more than its pixels. A text that needs more than glyphs side by side (marks, variation selectors, surrogates,
/// scripts that join, characters that the font lacks) goes the long way through QPainter::drawText and looks the same
/// as everywhere. For one font, in the window's thread.
class GlyphLine
{
public:
    explicit GlyphLine(const QFont &font);

    [[nodiscard]] const QFont &font() const { return m_font; }
    /// One line in `rect`, centred vertically, cut with … where it is too wide; line feeds become spaces. Uses the painter's pen.
    void draw(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text);
    /// True when the text is drawn from the table.
    [[nodiscard]] bool isSimple(const QString &text);

private:
    struct Entry {
        quint32 glyph = 0; ///< 0 = not looked up, or not there
        float advance = 0;
        bool known = false;
        bool simple = false;
    };
    using Block = std::array<Entry, 256>;

    const Entry &entry(QChar character);
    void fill(Entry &entry, QChar character);
    /// Places the glyphs; false when the text is not simple. The width is told, what is cut off is left out.
    bool place(const QString &text, qreal width, qreal *used);
    void drawLong(QPainter &painter, const QRect &rect, Qt::Alignment alignment, QString text) const;

    QFont m_font;
    QRawFont m_raw;
    qreal m_ascent = 0;
    qreal m_height = 0;
    std::array<std::unique_ptr<Block>, 256> m_blocks;
    QList<quint32> m_glyphs;   ///< of the line being drawn
    QList<QPointF> m_positions;
};

} // namespace Common
