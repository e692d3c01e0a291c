// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <QList>

namespace Storage {

/// One numbered step of the schema. Statements are separated by lines holding only ";".
struct Migration {
    int number = 0;
    QString name;
    QString script;
};

/// The migrations compiled into the program (:/sql/migrations/NNNN_name.sql), in order, gapless from 1.
[[nodiscard]] QList<Migration> shippedMigrations();

/// Brings the file from its `user_version` to the newest number: one transaction for each step, number and script
/// together, so that a broken step leaves the file as it was. Throws DbError.
void migrate(Connection &connection, const QList<Migration> &migrations);

/// The CREATE statements of the file in a stable order: what resources/sql/schema.sql holds.
[[nodiscard]] QString schemaSnapshot(Connection &connection);

} // namespace Storage
