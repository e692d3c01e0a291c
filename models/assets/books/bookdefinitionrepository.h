// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/books/bookdefinition.h"
#include "models/register/act.h"

namespace Assets {

/// A definition that the register keeps.
struct StoredDefinition {
    qint64 id = 0;
    int revision = 1;
    BookDefinition definition;
};

/// Those in use, by name. One that this program cannot read (written by a newer one) is left out and logged. Throws DbError.
[[nodiscard]] QList<StoredDefinition> storedDefinitions(Storage::Connection &db);
[[nodiscard]] std::optional<StoredDefinition> storedDefinition(Storage::Connection &db, const QString &name);
[[nodiscard]] std::optional<StoredDefinition> storedDefinition(Storage::Connection &db, qint64 id);

/// Inside an act, between open() and close(). The id of the row.
qint64 insertDefinition(Register::ActContext &at, const BookDefinition &definition);
void updateDefinition(Register::ActContext &at, const StoredDefinition &before, const BookDefinition &definition);
void forgetDefinition(Register::ActContext &at, qint64 id);

} // namespace Assets
