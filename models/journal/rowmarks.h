// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/rowhash.h"

#include <functional>
#include <memory>
#include <unordered_map>

namespace Journal {

/// 64 bits for a digest, under a key that is made anew for each verification and never leaves it: half the memory, and nobody
/// can make a row that has another's mark. Never 0.
class MarkKey
{
public:
    MarkKey();
    /// `digest`: 16 bytes.
    [[nodiscard]] quint64 mark(const char *digest) const;

private:
    std::array<unsigned char, 16> m_key;
};

/// A mark for each row of one table, 0 = none: rows that are numbered close together cost eight bytes each.
class RowMarks
{
public:
    static constexpr qint64 kTogether = 256;
    using Marks = std::array<quint64, static_cast<size_t>(kTogether)>;

    quint64 &operator[](qint64 row)
    {
        const qint64 place = row >> 8;
        if (!m_last || place != m_lastPlace) {
            std::unique_ptr<Marks> &marks = m_marks[place];
            if (!marks)
                marks = std::make_unique<Marks>();
            m_last = marks.get();
            m_lastPlace = place;
        }
        return (*m_last)[static_cast<size_t>(row & (kTogether - 1))];
    }
    /// Takes over what the other has; they have no row in the same 256.
    void merge(RowMarks &&other) { m_marks.merge(std::move(other.m_marks)); }

    /// Rows that are marked otherwise here than there, ascending, with both marks, until `take` says false.
    static void compare(const RowMarks &here, const RowMarks &there, const std::function<bool(qint64 row, quint64 here, quint64 there)> &take);

private:
    std::unordered_map<qint64, std::unique_ptr<Marks>> m_marks; ///< by row / 256
    Marks *m_last = nullptr; ///< mostly the next row is beside the last
    qint64 m_lastPlace = 0;
};

} // namespace Journal
