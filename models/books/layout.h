// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/book.h"
#include "models/support/progress.h"
#include "models/support/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QPointF>
#include <QRectF>
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
    QVector<QRectF> shades; ///< light grey bands (header row)
};

/// The font files a book is set in, in order of fallback. Chosen once by fontconfig.
struct FontFile {
    QString path;
    int index = 0;
    bool operator==(const FontFile &) const = default;
};
[[nodiscard]] QList<FontFile> bookFonts();

/// A book laid out: pages are made as the rows stream in. Long text wraps inside its cell; a row higher than a page is
/// continued on the next; nothing is cut.
class LaidOutBook
{
public:
    QList<Page> pages;
    qint64 rowCount = 0;
    /// Characters no font has (外字), drawn as 〓, and variation sequences no font has, drawn in the plain form.
    QStringList missingGlyphs;
};

/// Errors: Cancelled; NotFound when no font can be used; InvalidInput for a QR payload that is not ASCII or too long.
[[nodiscard]] Support::Result<LaidOutBook> layOut(const Content &content,
                                                  Support::Progress *progress = nullptr);

/// The text of a page in reading order: head, table row by row and cell by cell, foot. A space parts two texts.
[[nodiscard]] QString pageText(const Page &page);

/// Writes the book as PDF whose text layer gives back every character, and answers the number of pages. Atomic: an old
/// file stays until the new one is complete. Equal books give equal files for equal `created`; an invalid one leaves the
/// date out. Errors: InputOutput, DiskFull, Cancelled.
[[nodiscard]] Support::Result<int> writePdf(const LaidOutBook &book, const QString &path,
                                            const QString &title,
                                            Support::Progress *progress = nullptr,
                                            const QDateTime &created = {});

} // namespace Books
