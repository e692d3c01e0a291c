// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/books/packedpage.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace Books {

namespace {

/// First byte of each thing. The low bits of a text say what follows it.
enum Tag : quint8 { Size = 1, Rule = 2, Shade = 3, Fills = 4, Text = 16 };
enum TextFlag : quint8 { Narrow = 1, EndOfBlock = 2, Limited = 4 }; // Narrow: one byte a unit

bool isNarrow(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x100; });
}

class Unpacker
{
public:
    Unpacker(const QByteArray &packed, Shaper &shaper, Page &page)
        : m_at(packed.constData())
        , m_end(m_at + packed.size())
        , m_page(page)
        , m_writer(shaper, page)
    {}

    void all()
    {
        while (m_at < m_end) {
            const auto tag = take<quint8>();
            if (tag & Text)
                text(tag);
            else if (tag == Size)
                m_size = take<float>();
            else if (tag == Rule)
                rule();
            else if (tag == Shade)
                m_page.shades.append(rectangle());
            else if (tag == Fills)
                fills();
        }
    }

private:
    template <typename Value> Value take()
    {
        Value value{};
        std::memcpy(&value, m_at, sizeof value);
        m_at += sizeof value;
        return value;
    }
    double number() { return double(take<float>()); }

    QRectF rectangle()
    {
        const double x = number();
        const double y = number();
        const double width = number();
        return {x, y, width, number()};
    }

    void rule()
    {
        const double x1 = number();
        const double y1 = number();
        const double x2 = number();
        const double y2 = number();
        m_writer.addRule(x1, y1, x2, y2, take<float>());
    }

    void fills()
    {
        QVector<QRectF> fills;
        for (auto count = take<quint32>(); count > 0; --count)
            fills.append(rectangle());
        m_page.fills = fills;
    }

    void text(quint8 tag)
    {
        const double x = number();
        const double baseline = number();
        const double limit = tag & Limited ? number() : std::numeric_limits<double>::max();
        const auto units = qsizetype(take<quint16>());
        m_text.resize(units);
        QChar *to = m_text.data();
        if (tag & Narrow) {
            for (qsizetype i = 0; i < units; ++i)
                to[i] = QLatin1Char(m_at[i]);
            m_at += units;
        } else {
            std::memcpy(to, m_at, size_t(units) * sizeof(QChar));
            m_at += units * qsizetype(sizeof(QChar));
        }
        m_writer.addText(m_text, m_size, {x, baseline}, limit, tag & EndOfBlock);
    }

    const char *m_at;
    const char *m_end;
    Page &m_page;
    PageWriter m_writer;
    QString m_text;
    float m_size = 9;
};

} // namespace

void PagePacker::append(const void *data, size_t bytes)
{
    const auto *from = static_cast<const char *>(data);
    m_bytes.insert(m_bytes.end(), from, from + bytes);
}

void PagePacker::appendFloat(double value)
{
    const auto narrow = float(value);
    append(&narrow, sizeof narrow);
}

void PagePacker::addLines(const TextBlock &block, size_t from, size_t end, const Slot &slot)
{
    if (block.isEmpty())
        return;
    if (block.size != m_size) {
        m_size = block.size;
        m_bytes.push_back(char(Size));
        append(&m_size, sizeof m_size);
    }
    double baseline = firstBaseline(block, slot.top);
    for (size_t i = from; i < end; ++i, baseline += block.lineHeight()) {
        const TextLine &line = block.lines[i];
        addLine(block, line, lineStart(block, line, slot), baseline, slot.x + slot.width,
                i + 1 == block.lines.size());
    }
}

void PagePacker::addLine(const TextBlock &block, const TextLine &line, double x, double baseline,
                         double limit, bool last)
{
    constexpr qsizetype kMost = 0xffff; // far more than fits on a line of any paper
    const auto &atoms = block.text.atoms;
    if (line.first == line.end && !last)
        return;
    const qsizetype start =
        line.first < atoms.size() ? atoms[line.first].position : block.text.text.size();
    const qsizetype end =
        line.end < atoms.size() ? atoms[line.end].position : block.text.text.size();
    const QStringView text = QStringView(block.text.text).mid(start, std::min(kMost, end - start));
    const bool hangs = line.end > line.first && (atoms[line.end - 1].flags & Atom::Space);
    const bool narrow = isNarrow(text);
    m_bytes.push_back(
        char(Text | (narrow ? Narrow : 0) | (last ? EndOfBlock : 0) | (hangs ? Limited : 0)));
    appendFloat(x);
    appendFloat(baseline);
    if (hangs)
        appendFloat(limit);
    const auto units = quint16(text.size());
    append(&units, sizeof units);
    if (!narrow)
        return append(text.utf16(), size_t(text.size()) * sizeof(QChar));
    for (const QChar c : text)
        m_bytes.push_back(char(c.unicode()));
}

void PagePacker::addRule(double x1, double y1, double x2, double y2, float width)
{
    m_bytes.push_back(char(Rule));
    for (const double value : {x1, y1, x2, y2})
        appendFloat(value);
    append(&width, sizeof width);
}

void PagePacker::addShade(const QRectF &area)
{
    m_bytes.push_back(char(Shade));
    for (const double value : {area.x(), area.y(), area.width(), area.height()})
        appendFloat(value);
}

void PagePacker::addFills(const QVector<QRectF> &fills)
{
    m_bytes.push_back(char(Fills));
    const auto count = quint32(fills.size());
    append(&count, sizeof count);
    for (const QRectF &area : fills) {
        for (const double value : {area.x(), area.y(), area.width(), area.height()})
            appendFloat(value);
    }
}

QByteArray PagePacker::take()
{
    const QByteArray packed(m_bytes.data(), qsizetype(m_bytes.size()));
    m_bytes.clear();
    m_size = 0;
    return packed;
}

void unpackPage(const QByteArray &packed, Shaper &shaper, Page &page)
{
    Unpacker(packed, shaper, page).all();
}

} // namespace Books
