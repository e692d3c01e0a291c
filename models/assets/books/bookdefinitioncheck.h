// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetfield.h"
#include "models/assets/books/bookdefinition.h"
#include "models/policy/policyreader.h"

namespace Assets {

/// What the register whose fields these are cannot print of a definition: fields that it does not have, sums of what is no
/// number, sorting by what cannot be sorted. Paths are those of the definition's JSON.
[[nodiscard]] QList<Policy::Problem> definitionProblems(const BookDefinition &definition, const QList<Field> &fields);

} // namespace Assets
