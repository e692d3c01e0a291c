// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/book.h"
#include "models/books/laidoutbook.h"

#include <vector>

/// The floor of a book: its texts in memory, shaped by HarfBuzz once each, one cairo_show_text_glyphs per font and page.
namespace Bench {

/// A piece of text in one line. Points.
struct PlacedText {
    QString text;
    double x = 0;
    double baseline = 0;
    float size = 9;
};

/// All that stands on a page, as texts. Rules are those of the page itself.
struct FloorPage {
    std::vector<PlacedText> texts;
    QVector<Books::Line> lines;
    QVector<QRectF> shades;
    QVector<QRectF> fills; ///< modules of codes that stand on this page alone
};

/// The lines of text of a page that was set, each cell's line a piece of its own.
[[nodiscard]] FloorPage floorPage(const Books::Page &page);

/// Writes the pages and answers the milliseconds it took.
[[nodiscard]] double writeFloor(const std::vector<FloorPage> &pages, QSizeF size, const QString &path);

} // namespace Bench
