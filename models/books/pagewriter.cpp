// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/books/pagewriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Books {

namespace {

constexpr double kAscent = 0.88; // of the em box, as in every font for Japanese

void appendUtf8(std::string &out, char32_t c)
{
    if (c < 0x80) {
        out += char(c);
    } else if (c < 0x800) {
        out += char(0xc0 | (c >> 6));
        out += char(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        out += char(0xe0 | (c >> 12));
        out += char(0x80 | ((c >> 6) & 0x3f));
        out += char(0x80 | (c & 0x3f));
    } else {
        out += char(0xf0 | (c >> 18));
        out += char(0x80 | ((c >> 12) & 0x3f));
        out += char(0x80 | ((c >> 6) & 0x3f));
        out += char(0x80 | (c & 0x3f));
    }
}

char32_t characterOf(const ShapedText &text, const Atom &atom)
{
    const QChar first = text.text[atom.position];
    if (atom.units == 2)
        return QChar::surrogateToUcs4(first, text.text[atom.position + 1]);
    if (first == u'\t')
        return U' ';
    return first.isSurrogate() ? char32_t(0xfffd) : char32_t(first.unicode());
}

/// The width without the spaces that hang over the end.
float inkWidth(const ShapedText &text)
{
    float width = 0;
    float inked = 0;
    for (const Atom &atom : text.atoms) {
        width += atom.advance;
        if (!(atom.flags & Atom::Space))
            inked = width;
    }
    return inked;
}

} // namespace

double firstBaseline(const TextBlock &block, double top)
{
    return top + (block.lineHeight() - double(block.size)) / 2 + double(block.size) * kAscent;
}

double lineStart(const TextBlock &block, const TextLine &line, const Slot &slot)
{
    const double spare = std::max(0.0, slot.width - double(line.width) * double(block.size));
    if (slot.align == Column::Align::Center)
        return slot.x + spare / 2;
    return slot.align == Column::Align::Right ? slot.x + spare : slot.x;
}

double TextBlock::widest() const
{
    float width = 0;
    for (const TextLine &line : lines)
        width = std::max(width, line.width);
    return double(width) * double(size);
}

TextBlock makeBlock(Shaper &shaper, const QString &text, float size, double width)
{
    TextBlock block;
    block.size = size;
    shaper.shape(text, block.text);
    breakLines(block.text, float(width / double(size)), block.lines);
    return block;
}

void PageWriter::addLines(const TextBlock &block, size_t from, size_t end, const Slot &slot)
{
    if (block.isEmpty())
        return;
    double baseline = firstBaseline(block, slot.top);
    double right = slot.x;
    for (size_t i = from; i < end; ++i, baseline += block.lineHeight()) {
        const double x = lineStart(block, block.lines[i], slot);
        right = x + double(block.lines[i].width) * double(block.size);
        addLine(block.text, block.lines[i], block.size, {x, baseline}, slot.x + slot.width);
    }
    if (end == block.lines.size())
        addSpace(right, baseline - block.lineHeight(), block.size);
}

void PageWriter::addText(const QString &text, float size, QPointF start, double limit,
                         bool endsBlock)
{
    m_shaper.shape(text, m_shaped);
    addLine(m_shaped, TextLine{0, quint32(m_shaped.atoms.size())}, size, start, limit);
    if (endsBlock)
        addSpace(start.x() + double(inkWidth(m_shaped)) * double(size), start.y(), size);
}

void PageWriter::addLine(const ShapedText &text, const TextLine &line, float size, QPointF start,
                         double limit)
{
    double x = start.x();
    for (quint32 i = line.first; i < line.end; ++i) {
        const Atom &atom = text.atoms[i];
        if (atom.glyphs == 0)
            continue;
        // Spaces hang over the end of a line: they keep their place in the text and never leave the cell.
        const double at = atom.flags & Atom::Space ? std::min(x, limit) : x;
        if (atom.flags & Atom::Complex)
            addComplex(text, atom, size, {at, start.y()});
        else
            addPlain(text, atom, size, {at, start.y()});
        x += double(atom.advance) * double(size);
    }
}

void PageWriter::addPlain(const ShapedText &text, const Atom &atom, float size, QPointF at)
{
    if (atom.font != m_font || size != m_size)
        startRun(atom.font, size);
    m_glyphs.push_back(Glyph{atom.glyph, float(at.x()), float(at.y())});
    appendUtf8(m_utf8, characterOf(text, atom));
}

void PageWriter::addComplex(const ShapedText &text, const Atom &atom, float size, QPointF at)
{
    flush();
    GlyphRun run;
    run.font = atom.font;
    run.size = size;
    run.utf8 = QStringView(text.text).mid(atom.position, atom.units).toUtf8();
    for (size_t i = atom.glyph; i < size_t(atom.glyph) + atom.glyphs; ++i) {
        const ShapedText::Extra &extra = text.extras[i];
        run.glyphs.append(
            Glyph{extra.glyph, float(at.x()) + extra.dx * size, float(at.y()) - extra.dy * size});
    }
    run.clusters.append({int(run.utf8.size()), int(run.glyphs.size())});
    m_page.runs.append(std::move(run));
}

void PageWriter::addSpread(const TextBlock &block, double x, double top, double gap)
{
    flush();
    GlyphRun run;
    run.size = block.size;
    const double baseline = firstBaseline(block, top);
    for (const Atom &atom : block.text.atoms) {
        if (atom.glyphs != 0)
            run.glyphs.append(Glyph{atom.glyph, float(x), float(baseline)});
        run.font = atom.font;
        x += double(atom.advance) * double(block.size) + gap;
    }
    run.utf8 = block.text.text.toUtf8();
    run.clusters.append({int(run.utf8.size()), int(run.glyphs.size())});
    m_page.runs.append(std::move(run));
    addSpace(x - gap, baseline, block.size);
}

void PageWriter::addSpace(double x, double baseline, float size)
{
    const Atom atom = m_shaper.space();
    if (atom.font != m_font || size != m_size)
        startRun(atom.font, size);
    m_glyphs.push_back(Glyph{atom.glyph, float(x), float(baseline)});
    m_utf8 += ' ';
}

void PageWriter::addRule(double x1, double y1, double x2, double y2, float width)
{
    m_page.lines.append(Line{QPointF(x1, y1), QPointF(x2, y2), width});
}

void PageWriter::startRun(int font, float size)
{
    flush();
    m_font = font;
    m_size = size;
}

void PageWriter::flush()
{
    if (m_glyphs.empty())
        return;
    GlyphRun run;
    run.font = m_font;
    run.size = m_size;
    run.glyphs = QVector<Glyph>(m_glyphs.begin(), m_glyphs.end());
    run.utf8 = QByteArray(m_utf8.data(), qsizetype(m_utf8.size()));
    m_page.runs.append(std::move(run));
    m_glyphs.clear();
    m_utf8.clear();
}

} // namespace Books
