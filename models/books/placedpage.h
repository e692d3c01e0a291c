// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QVector>

namespace Books {

/// One glyph placed on a page; points (1/72 inch), origin top left, y = baseline.
struct Glyph {
    quint32 index = 0;
    float x = 0;
    float y = 0;
};

/// A run of glyphs of one font and size, with the text they came from, so that the PDF can be searched.
struct GlyphRun {
    int font = 0;   ///< index into FontSet
    float size = 9; ///< points
    QVector<Glyph> glyphs;
    QByteArray utf8; ///< the text of the run
    struct Cluster {
        int bytes = 0;
        int glyphs = 0;
    };
    QVector<Cluster> clusters; ///< empty: each character is one glyph (nearly all text of a ledger)
};

struct Line {
    QPointF from;
    QPointF to;
    float width = 0.5F;
};

/// One page, ready to be drawn by cairo, QPainter or a printer.
struct Page {
    QSizeF size; ///< points
    QVector<GlyphRun> runs;
    QVector<Line> lines;
    QVector<QRectF> fills;  ///< black modules of the QR
    bool ownFills = false;  ///< they stand on this page alone (labels), not on every page of a book
    QVector<QRectF> shades; ///< light grey bands (header row)
};

/// The font files a book is set in, in order of fallback. Chosen once by fontconfig.
struct FontFile {
    QString path;
    int index = 0;
    bool operator==(const FontFile &) const = default;
};
[[nodiscard]] QList<FontFile> bookFonts();

/// The text of a page in reading order: head, table row by row and cell by cell, foot. A space parts two texts.
[[nodiscard]] QString pageText(const Page &page);

} // namespace Books
