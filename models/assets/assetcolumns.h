// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetfield.h"
#include "models/journal/tabledescriptor.h"

namespace Assets {

/// A field whose text stands in a column of `asset` as it is.
struct TextColumn {
    QString field;
    QString column;
    bool number = false; ///< INTEGER column
};

/// All of them, in the order of fixedFields().
[[nodiscard]] const QList<TextColumn> &textColumns();

/// The descriptor of the table `asset`: every column but the id.
[[nodiscard]] Journal::TableDescriptor assetTable();

} // namespace Assets
