// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/layout.h"

#include <QHash>
#include <QRawFont>

class QPainter;

namespace Common {

/// The book's font files opened for QPainter, each size once. Glyph numbers are those of the layout.
class PageFonts
{
public:
    explicit PageFonts(QList<Books::FontFile> files = Books::bookFonts());
    /// Invalid when the file cannot be used.
    [[nodiscard]] const QRawFont &font(int index, double pixelSize);

private:
    [[nodiscard]] QByteArray dataOf(int index);

    QList<Books::FontFile> m_files;
    QHash<int, QByteArray> m_data;
    QHash<QPair<int, int>, QRawFont> m_fonts; ///< index, size in 1/64 pixels
};

/// Paints one page with its top left at the painter's origin; `scale` is pixels of the painter per point.
/// Black on white whatever the palette: this is paper.
void paintPage(QPainter &painter, const Books::Page &page, PageFonts &fonts, double scale);

/// One font of a collection (.ttc) as a font file of its own; the data itself when it is no collection. Empty when damaged.
[[nodiscard]] QByteArray singleFont(const QByteArray &data, int index);

} // namespace Common
