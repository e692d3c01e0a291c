// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

namespace Journal {

/// Anything an entry can be about: an asset, a unit, a policy, a book … `kind` is a stable code, `id` its row.
struct ObjectRef {
    QString kind;
    qint64 id = 0;

    bool operator==(const ObjectRef &) const = default;
};

inline size_t qHash(const ObjectRef &ref, size_t seed = 0) noexcept
{
    return qHashMulti(seed, ref.kind, ref.id);
}

} // namespace Journal
