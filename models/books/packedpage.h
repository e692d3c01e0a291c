// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/pagewriter.h"

namespace Books {

/// Packs what stands in the body of a page: each line of text with its place, rules, shades. The glyphs are looked up
/// again when the page is drawn, so that a page waits in a few kilobytes.
class PagePacker
{
public:
    /// Like those of PageWriter.
    void addLines(const TextBlock &block, size_t from, size_t end, const Slot &slot);
    void addBlock(const TextBlock &block, const Slot &slot)
    {
        addLines(block, 0, block.lines.size(), slot);
    }
    void addRule(double x1, double y1, double x2, double y2, float width);
    void addShade(const QRectF &area);
    /// Black rectangles: a QR that stands after the last row.
    void addFills(const QVector<QRectF> &fills);
    /// The page so far; what is added next belongs to another one.
    [[nodiscard]] QByteArray take();

private:
    void addLine(const TextBlock &block, const TextLine &line, double x, double baseline,
                 double limit, bool last);
    void append(const void *data, size_t bytes);
    void appendFloat(double value);

    std::vector<char> m_bytes;
    float m_size = 0; ///< of the last text
};

/// Puts a packed body on `page`, behind what stands there.
void unpackPage(const QByteArray &packed, Shaper &shaper, Page &page);

} // namespace Books
