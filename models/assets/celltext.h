// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <QVariant>

#include <optional>

namespace Assets {

/// A stored cell of `asset` or `object` as people read it; nullopt when the table is another room's. Throws DbError.
[[nodiscard]] std::optional<QString> cellText(Storage::Connection &db, const QString &table, const QString &column, const QVariant &value);

} // namespace Assets
