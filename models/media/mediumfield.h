// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetfield.h"
#include "models/journal/tabledescriptor.h"

namespace Media {

/// A field of a medium, described as those of an asset are: form, act, list, intake, export and book share it.
using Field = Assets::Field;
using Assets::FieldGroup;
using Assets::FieldType;

/// In the order of the form; columns are of `medium`, or "object.<column>".
[[nodiscard]] const QList<Field> &fields();
/// With the policy's words and kinds.
[[nodiscard]] QList<Field> fieldsFor(const Policy::Document &policy);
/// nullptr when there is none.
[[nodiscard]] const Field *field(const QString &code);

/// Fields whose text stands in a column of `medium` as it is.
[[nodiscard]] const QList<Field> &textFields();
[[nodiscard]] Journal::TableDescriptor mediumTable();

} // namespace Media
