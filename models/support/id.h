// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace Support {

/// The row id of one kind of thing. Ids of different kinds cannot be mixed up;
/// "no id" is std::optional<Id<…>>, never -1 or 0.
template <typename Tag> struct Id {
    qint64 value = 0;

    constexpr Id() = default;
    explicit constexpr Id(qint64 rowId) : value(rowId) { }

    auto operator<=>(const Id &) const = default;
};

template <typename Tag> size_t qHash(Id<Tag> id, size_t seed = 0) noexcept
{
    return ::qHash(id.value, seed);
}

} // namespace Support
