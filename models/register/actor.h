// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/entry.h"

#include <QDate>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace Register {

/// How sure we are of who acts.
enum class Assurance {
    None,     ///< self-declared (操作者は自己申告)
    Os,       ///< the account of the operating system matches
    Password,
};

/// A role as held by the actor on the day.
struct HeldRole {
    qint64 policyId = 0;
    QString role;                 ///< code in that policy
    std::optional<qint64> unitId; ///< scope; nullopt = the whole organization
    bool operator==(const HeldRole &) const = default;
};

/// Which rows somebody may see. A row that is closed to him keeps number, class, place and unit (INV-44).
struct Visibility {
    bool everything = true;
    QSet<qint64> units; ///< own units with everything below them
    [[nodiscard]] bool sees(bool closed, std::optional<qint64> unitId) const
    {
        return !closed || everything || (unitId && units.contains(*unitId));
    }
    bool operator==(const Visibility &) const = default;
};

/// Who acts, on that day.
struct Actor {
    QDate day; ///< on which he acts; null where nobody asked for one
    std::optional<qint64> personId;
    QString name;
    QString post;
    Assurance assurance = Assurance::None;
    QList<HeldRole> roles;
    QSet<QString> capabilities; ///< "asset.edit", "book.print" …; "*" = all (a register without logins)
    Visibility visible;

    [[nodiscard]] bool may(const QString &capability) const
    {
        return capability.isEmpty() || capabilities.contains(QStringLiteral("*")) || capabilities.contains(capability);
    }
    /// Role codes held under this policy for this unit (or for the whole organization).
    [[nodiscard]] QStringList rolesFor(qint64 policyId, std::optional<qint64> unitId) const;
};

[[nodiscard]] QString assuranceCode(Assurance assurance);
/// The account of the operating system this process runs under; asked once.
[[nodiscard]] QString osAccount();
/// OS account, machine and program, filled in once; the rest from the actor.
[[nodiscard]] Journal::Signature signatureOf(const Actor &actor);

} // namespace Register
