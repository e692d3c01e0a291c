// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/list/idbits.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace Assets {

/// A small number for each id, and what the numbers mean; 0 = nothing there. Two bytes a row while 65,535 values are enough.
class CodeColumn
{
public:
    /// The number of this value, a new one when it is new.
    [[nodiscard]] quint32 codeOf(QByteArrayView value)
    {
        if (value.isEmpty())
            return 0;
        if (value == m_values.at(m_last))
            return m_last;
        auto it = m_codes.constFind(QByteArray::fromRawData(value.data(), value.size()));
        if (it == m_codes.cend()) {
            m_values.append(value.toByteArray());
            it = m_codes.insert(m_values.constLast(), static_cast<quint32>(m_values.size() - 1));
        }
        m_last = *it;
        return m_last;
    }
    void set(qint64 id, quint32 code)
    {
        const size_t at = static_cast<size_t>(id);
        if (code > 0xffff && m_wide.empty()) {
            m_wide.assign(m_narrow.cbegin(), m_narrow.cend());
            m_narrow = {};
            m_isWide = true;
        }
        if (m_isWide)
            put(m_wide, at, code);
        else
            put(m_narrow, at, static_cast<quint16>(code));
    }
    [[nodiscard]] quint32 at(qint64 id) const
    {
        const size_t at = static_cast<size_t>(id);
        if (m_isWide)
            return at < m_wide.size() ? m_wide[at] : 0;
        return at < m_narrow.size() ? m_narrow[at] : 0;
    }
    [[nodiscard]] const QByteArray &value(quint32 code) const { return m_values.at(code); }
    /// How many numbers there are, 0 included.
    [[nodiscard]] quint32 size() const { return static_cast<quint32>(m_values.size()); }

    /// How many of `ids` have each number.
    [[nodiscard]] std::vector<qint64> tally(const IdBits &ids) const
    {
        std::vector<quint32> counts(m_values.size());
        if (m_isWide)
            count(ids, m_wide, counts);
        else
            count(ids, m_narrow, counts);
        return {counts.cbegin(), counts.cend()};
    }
    /// Of `among`, the ids whose number `takes` says yes to; it has an entry for each number.
    [[nodiscard]] IdBits pick(const IdBits &among, const std::vector<bool> &takes) const
    {
        IdBits found;
        among.forEach([&](qint64 id) {
            if (takes[at(id)])
                found.set(id);
        });
        return found;
    }

private:
    template <typename Cell> static void put(std::vector<Cell> &cells, size_t at, Cell code)
    {
        if (at >= cells.size())
            cells.resize(std::max(at + 1, cells.size() + cells.size() / 4));
        cells[at] = code;
    }
    template <typename Cell> static void count(const IdBits &ids, const std::vector<Cell> &cells, std::vector<quint32> &counts)
    {
        const std::vector<quint64> &words = ids.words();
        for (size_t word = 0; word < words.size(); ++word) {
            if (words[word] == ~quint64(0) && word * 64 + 64 <= cells.size()) {
                for (size_t at = word * 64; at < word * 64 + 64; ++at)
                    ++counts[cells[at]];
                continue;
            }
            for (quint64 rest = words[word]; rest != 0; rest &= rest - 1) {
                const size_t at = word * 64 + static_cast<size_t>(std::countr_zero(rest));
                ++counts[at < cells.size() ? cells[at] : 0];
            }
        }
    }

    std::vector<quint16> m_narrow;
    std::vector<quint32> m_wide;
    bool m_isWide = false;
    QHash<QByteArray, quint32> m_codes;
    QList<QByteArray> m_values{QByteArray()};
    quint32 m_last = 0;
};

} // namespace Assets
