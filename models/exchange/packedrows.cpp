// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/packedrows.h"

#include "models/exchange/encoding.h"

#include <QtEndian>

#include <algorithm>
#include <utility>

namespace Exchange {

namespace {

constexpr qint64 kNothing = -1;
constexpr qsizetype kSizeBytes = 4;          ///< before each row: its length, for coming back to it
constexpr qsizetype kWasted = 1024 * 1024;   ///< bytes of replaced cells that are let be

void addVarint(QByteArray &bytes, quint64 value)
{
    for (; value >= 0x80; value >>= 7)
        bytes.append(static_cast<char>(value | 0x80));
    bytes.append(static_cast<char>(value));
}

quint64 takeVarint(const char *&at)
{
    quint64 value = 0;
    for (unsigned shift = 0;; shift += 7) {
        const auto byte = static_cast<uchar>(*at++);
        value |= static_cast<quint64>(byte & 0x7f) << shift;
        if (byte < 0x80)
            return value;
    }
}

/// Calls `each(kind, text)` for the cells of a packed row.
template <typename Each> void unpack(const char *at, const Each &each)
{
    const auto count = takeVarint(at);
    for (quint64 i = 0; i < count; ++i) {
        const auto kind = static_cast<Cell::Kind>(*at++);
        if (kind == Cell::Kind::Empty) {
            each(kind, QByteArrayView());
            continue;
        }
        const auto length = static_cast<qsizetype>(takeVarint(at));
        each(kind, QByteArrayView(at, length));
        at += length;
    }
}

} // namespace

QList<Cell> PackedRows::row(int row) const
{
    QList<Cell> cells;
    const qint64 offset = m_offsets[static_cast<size_t>(row)];
    if (offset != kNothing) {
        unpack(m_bytes.view().data() + offset + kSizeBytes,
               [&cells](Cell::Kind kind, QByteArrayView text) { cells.append({kind, textOfUtf8(text)}); });
    }
    return cells;
}

QByteArray packedText(const QString &text)
{
    if (text.isValidUtf16() && !text.contains(QChar(0)))
        return text.toUtf8();
    QString whole = text;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (whole.at(i).isHighSurrogate() && i + 1 < whole.size() && whole.at(i + 1).isLowSurrogate())
            ++i;
        else if (whole.at(i).isSurrogate() || whole.at(i).isNull())
            whole[i] = QChar(QChar::ReplacementCharacter);
    }
    return whole.toUtf8();
}

bool PackedStrings::append(QByteArrayView utf8)
{
    const bool kept = m_bytes.append(utf8);
    m_ends.push_back(m_bytes.size());
    return kept;
}

QByteArrayView PackedStrings::at(qsizetype index) const
{
    const auto place = static_cast<size_t>(index);
    const qint64 begin = place == 0 ? 0 : m_ends[place - 1];
    return m_bytes.view().sliced(begin, m_ends[place] - begin);
}

RowPacker::RowPacker() : m_rows(new PackedRows) { }
RowPacker::~RowPacker() = default;

qint64 RowPacker::place(int row, int column, Cell::Kind kind, QByteArrayView utf8)
{
    qint64 more = 0;
    if (row != m_row) {
        store();
        more += load(row);
    }
    const auto at = static_cast<size_t>(column);
    if (m_cells.size() <= at) {
        if (kind == Cell::Kind::Empty)
            return more;
        more += static_cast<qint64>(at + 1 - m_cells.size());
        m_cells.resize(at + 1);
    }
    m_wasted += m_cells[at].length;
    m_cells[at] = {kind, m_texts.size(), utf8.size()};
    m_texts.append(utf8);
    if (m_wasted > kWasted)
        compact();
    return more;
}

void RowPacker::compact()
{
    QByteArray texts;
    for (Packed &cell : m_cells) {
        const QByteArrayView text = QByteArrayView(m_texts).sliced(cell.begin, cell.length);
        cell.begin = texts.size();
        texts.append(text);
    }
    m_texts = std::move(texts);
    m_wasted = 0;
}

void RowPacker::store()
{
    if (m_cells.empty() || m_failed)
        return;
    const auto row = static_cast<size_t>(m_row);
    if (m_rows->m_offsets.size() <= row)
        m_rows->m_offsets.resize(row + 1, kNothing);
    m_rows->m_offsets[row] = m_rows->m_bytes.size();
    m_rows->m_widest = std::max(m_rows->m_widest, static_cast<int>(m_cells.size()));
    m_packed.fill('\0', kSizeBytes);
    addVarint(m_packed, m_cells.size());
    for (const Packed &cell : m_cells) {
        m_packed.append(static_cast<char>(cell.kind));
        if (cell.kind == Cell::Kind::Empty)
            continue;
        addVarint(m_packed, static_cast<quint64>(cell.length));
        m_packed.append(QByteArrayView(m_texts).sliced(cell.begin, cell.length));
    }
    qToLittleEndian(static_cast<quint32>(m_packed.size() - kSizeBytes), m_packed.data());
    m_failed = !m_rows->m_bytes.append(m_packed);
}

qint64 RowPacker::load(int row)
{
    m_row = row;
    m_cells.clear();
    m_texts.resize(0);
    m_wasted = 0;
    const auto at = static_cast<size_t>(row);
    if (at >= m_rows->m_offsets.size() || m_rows->m_offsets[at] == kNothing || m_failed)
        return 0;
    // A row that was left and is come back to; no program writes sheets so. Its old place is not used again, which is why
    // its cells count once more.
    Spool &bytes = m_rows->m_bytes;
    const QByteArray size = bytes.read(m_rows->m_offsets[at], kSizeBytes);
    m_failed = size.size() < kSizeBytes;
    const qsizetype length = m_failed ? 0 : qFromLittleEndian<quint32>(size.constData());
    const QByteArray packed = bytes.read(m_rows->m_offsets[at] + kSizeBytes, length);
    m_failed = m_failed || packed.size() < length;
    if (m_failed)
        return 0;
    unpack(packed.constData(), [this](Cell::Kind kind, QByteArrayView text) {
        m_cells.push_back({kind, m_texts.size(), text.size()});
        m_texts.append(text);
    });
    return static_cast<qint64>(m_cells.size());
}

std::shared_ptr<const RowStore> RowPacker::finish()
{
    store();
    m_row = -1;
    m_cells.clear();
    m_rows->m_offsets.shrink_to_fit();
    if (m_failed || !m_rows->m_bytes.finish())
        return nullptr;
    return std::shared_ptr<const RowStore>(std::move(m_rows));
}

} // namespace Exchange
