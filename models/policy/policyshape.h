// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policyreader.h"

#include <QJsonObject>

namespace Policy {

/// Everything in which the document differs from `resources/policies/policy.schema.json`: unknown and missing keys,
/// wrong types, values that are not among those allowed, parameters that the rule's kind does not have.
/// Not for other rooms: readPolicy() is the door.
[[nodiscard]] QList<Problem> shapeProblems(const QJsonObject &document);

/// What the schema cannot see: codes and ranks used twice, references to what the document does not have, dates that
/// are not in the calendar. `policy` is what was read, in the order of the JSON arrays.
[[nodiscard]] QList<Problem> referenceProblems(const Document &policy);

} // namespace Policy
