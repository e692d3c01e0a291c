// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <vector>

namespace Assets {

/// A set of ids, one bit for each id from 0: a million rows are 125 KB. Sets of different length go together.
class IdBits
{
public:
    void set(qint64 id)
    {
        const size_t word = static_cast<size_t>(id) / 64;
        if (word >= m_words.size())
            m_words.resize(std::max(word + 1, m_words.size() + m_words.size() / 2));
        m_words[word] |= bit(id);
    }
    void reset(qint64 id)
    {
        if (has(id))
            m_words[static_cast<size_t>(id) / 64] &= ~bit(id);
    }
    [[nodiscard]] bool has(qint64 id) const
    {
        const size_t word = static_cast<size_t>(id) / 64;
        return word < m_words.size() && (m_words[word] & bit(id)) != 0;
    }
    [[nodiscard]] qint64 count() const
    {
        qint64 count = 0;
        for (const quint64 word : m_words)
            count += std::popcount(word);
        return count;
    }
    [[nodiscard]] bool isEmpty() const
    {
        return std::all_of(m_words.cbegin(), m_words.cend(), [](quint64 word) { return word == 0; });
    }
    IdBits &operator&=(const IdBits &other)
    {
        m_words.resize(std::min(m_words.size(), other.m_words.size()));
        for (size_t at = 0; at < m_words.size(); ++at)
            m_words[at] &= other.m_words[at];
        return *this;
    }
    IdBits &operator|=(const IdBits &other)
    {
        m_words.resize(std::max(m_words.size(), other.m_words.size()));
        for (size_t at = 0; at < other.m_words.size(); ++at)
            m_words[at] |= other.m_words[at];
        return *this;
    }
    /// Takes out what `other` has.
    IdBits &operator-=(const IdBits &other)
    {
        const size_t common = std::min(m_words.size(), other.m_words.size());
        for (size_t at = 0; at < common; ++at)
            m_words[at] &= ~other.m_words[at];
        return *this;
    }
    /// Ids in rising order.
    template <typename Take> void forEach(Take take) const
    {
        for (size_t at = 0; at < m_words.size(); ++at) {
            for (quint64 word = m_words[at]; word != 0; word &= word - 1)
                take(static_cast<qint64>(at * 64) + std::countr_zero(word));
        }
    }
    [[nodiscard]] const std::vector<quint64> &words() const { return m_words; }

private:
    static quint64 bit(qint64 id) { return quint64(1) << (static_cast<quint64>(id) % 64); }

    std::vector<quint64> m_words;
};

} // namespace Assets
