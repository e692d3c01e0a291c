// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policy.h"
#include "models/support/result.h"

#include <QByteArray>

namespace Policy {

/// One thing wrong in a policy file.
struct Problem {
    QString path;    ///< JSON path: $.axes[0].levels[2].rank
    QString message; ///< one sentence: what is wrong and what is expected
    bool operator==(const Problem &) const = default;
};

/// Reads a policy from JSON and reports **every** error, not only the first.
/// The verdict is the same as that of the JSON Schema `resources/policies/policy.schema.json` plus the references the
/// schema cannot see (a rule naming an axis that does not exist …).
/// A text that is no JSON gives one problem with path "$" that names line and column.
[[nodiscard]] tl::expected<Document, QList<Problem>> readPolicy(const QByteArray &json);

/// The policies that ship with the program (resource folder :/policies), sorted: the general one first.
[[nodiscard]] QList<Document> shippedPolicies();

} // namespace Policy
