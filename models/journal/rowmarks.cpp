// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/rowmarks.h"

#include <sodium.h>

#include <set>

namespace Journal {

static_assert(crypto_shorthash_KEYBYTES == 16 && crypto_shorthash_BYTES == sizeof(quint64));

MarkKey::MarkKey()
{
    if (sodium_init() < 0)
        qFatal("no source of chance");
    randombytes_buf(m_key.data(), m_key.size());
}

quint64 MarkKey::mark(const char *digest) const
{
    quint64 mark = 0;
    crypto_shorthash(reinterpret_cast<unsigned char *>(&mark), reinterpret_cast<const unsigned char *>(digest), sizeof(Digest), m_key.data());
    return mark == 0 ? 1 : mark;
}

void RowMarks::compare(const RowMarks &here, const RowMarks &there, const std::function<bool(qint64, quint64, quint64)> &take)
{
    static const Marks none{};
    std::set<qint64> places;
    for (const RowMarks *marks : {&here, &there}) {
        for (const auto &[place, some] : marks->m_marks)
            places.insert(place);
    }
    const auto at = [](const RowMarks &marks, qint64 place) -> const Marks & {
        const auto it = marks.m_marks.find(place);
        return it == marks.m_marks.end() ? none : *it->second;
    };
    for (const qint64 place : places) {
        const Marks &a = at(here, place);
        const Marks &b = at(there, place);
        if (a == b)
            continue;
        for (size_t i = 0; i < a.size(); ++i) {
            if (a[i] != b[i] && !take(place * kTogether + static_cast<qint64>(i), a[i], b[i]))
                return;
        }
    }
}

} // namespace Journal
