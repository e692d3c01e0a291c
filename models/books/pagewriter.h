// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/book.h"
#include "models/books/linebreaker.h"

#include <string>

namespace Books {

/// Text of one size that is broken to a width: what a cell or a line of the head holds.
struct TextBlock {
    ShapedText text;
    std::vector<TextLine> lines;
    float size = 9; ///< points
    [[nodiscard]] double lineHeight() const { return lineHeightOf(size); }
    [[nodiscard]] double height() const { return lineHeight() * double(lines.size()); }
    [[nodiscard]] double widest() const; ///< points
    [[nodiscard]] bool isEmpty() const { return text.atoms.empty(); }
    [[nodiscard]] static double lineHeightOf(float size) { return double(size) * 1.28; }
};

/// Where a block stands. Points.
struct Slot {
    double x = 0;
    double top = 0;
    double width = 0;
    Column::Align align = Column::Align::Left;
};

/// Baseline of the first line of a block that begins at `top`.
[[nodiscard]] double firstBaseline(const TextBlock &block, double top);
/// x where a line of the block begins.
[[nodiscard]] double lineStart(const TextBlock &block, const TextLine &line, const Slot &slot);

/// Puts text on one page in reading order. Neighbours of the same font and size become one run, so that the PDF needs one
/// call for them; a sequence that is not one glyph per character gets its own run with clusters.
class PageWriter
{
public:
    PageWriter(Shaper &shaper, Page &page) : m_shaper(shaper), m_page(page) {}
    ~PageWriter() { flush(); }
    Q_DISABLE_COPY_MOVE(PageWriter)

    /// Lines [from, end) of a block, and a space that parts it from what follows in the text layer.
    void addLines(const TextBlock &block, size_t from, size_t end, const Slot &slot);
    void addBlock(const TextBlock &block, const Slot &slot)
    {
        addLines(block, 0, block.lines.size(), slot);
    }
    /// One line that begins at `start`, on its baseline. Spaces at its end do not pass `limit`.
    void addText(const QString &text, float size, QPointF start, double limit, bool endsBlock);
    /// One line whose glyphs are spread by `gap` points and whose text stays one word.
    void addSpread(const TextBlock &block, double x, double top, double gap);
    void addRule(double x1, double y1, double x2, double y2, float width);
    void flush();

private:
    void addLine(const ShapedText &text, const TextLine &line, float size, QPointF start,
                 double limit);
    void addPlain(const ShapedText &text, const Atom &atom, float size, QPointF at);
    void addComplex(const ShapedText &text, const Atom &atom, float size, QPointF at);
    void addSpace(double x, double baseline, float size);
    void startRun(int font, float size);

    Shaper &m_shaper;
    Page &m_page;
    int m_font = 0;
    float m_size = 0;
    ShapedText m_shaped; ///< reused
    std::vector<Glyph> m_glyphs;
    std::string m_utf8;
};

[[nodiscard]] TextBlock makeBlock(Shaper &shaper, const QString &text, float size, double width);

} // namespace Books
