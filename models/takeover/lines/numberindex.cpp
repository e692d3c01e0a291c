// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/lines/numberindex.h"

#include <QHashFunctions>

#include <utility>

namespace Takeover {

namespace {

constexpr size_t kFirstSize = 1024;

} // namespace

quint64 NumberIndex::hashOf(QStringView number)
{
    const quint64 hash = qHash(number, size_t(0x5bd1e995));
    return hash == 0 ? 1 : hash;
}

void NumberIndex::put(quint64 hash, quint32 place)
{
    size_t at = hash & m_mask;
    while (m_hashes[at] != 0)
        at = (at + 1) & m_mask;
    m_hashes[at] = hash;
    m_places[at] = place;
}

void NumberIndex::grow()
{
    const size_t size = m_hashes.empty() ? kFirstSize : m_hashes.size() * 2;
    const std::vector<quint64> hashes = std::exchange(m_hashes, std::vector<quint64>(size, 0));
    const std::vector<quint32> places = std::exchange(m_places, std::vector<quint32>(size, 0));
    m_mask = size - 1;
    for (size_t i = 0; i < hashes.size(); ++i) {
        if (hashes[i] != 0)
            put(hashes[i], places[i]);
    }
}

void NumberIndex::insert(const QString &number, quint32 place)
{
    if (m_count * 10 >= m_hashes.size() * 7)
        grow();
    put(hashOf(number), place);
    ++m_count;
}

bool NumberIndex::mayContain(const QString &number) const
{
    return find(number, [](quint32) { return true; }).has_value();
}

} // namespace Takeover
