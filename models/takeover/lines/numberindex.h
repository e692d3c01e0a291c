// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace Takeover {

/// Numbers and the places where they stand, 12 bytes for each slot instead of the text: a million numbers in 24 MB.
/// Two numbers may share a hash, so whoever finds one looks at the place.
class NumberIndex
{
public:
    void insert(const QString &number, quint32 place);
    [[nodiscard]] bool mayContain(const QString &number) const;
    /// The first place for which `isIt` says that the number stands there.
    template <typename IsIt> [[nodiscard]] std::optional<quint32> find(const QString &number, const IsIt &isIt) const
    {
        if (m_hashes.empty())
            return std::nullopt;
        const quint64 hash = hashOf(number);
        for (size_t at = hash & m_mask; m_hashes[at] != 0; at = (at + 1) & m_mask) {
            if (m_hashes[at] == hash && isIt(m_places[at]))
                return m_places[at];
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] static quint64 hashOf(QStringView number);
    void put(quint64 hash, quint32 place);
    void grow();

    std::vector<quint64> m_hashes; ///< 0 = free
    std::vector<quint32> m_places;
    size_t m_mask = 0;
    size_t m_count = 0;
};

} // namespace Takeover
