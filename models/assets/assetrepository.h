// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/asset.h"
#include "models/assets/assetfield.h"
#include "models/assets/customfields.h"
#include "models/register/act.h"

namespace Assets {

/// One asset with everything of it. Throws DbError.
[[nodiscard]] std::optional<Asset> load(Storage::Connection &db, qint64 id);
/// Number, old number, barcode or row id as people type it.
[[nodiscard]] std::optional<Asset> loadByNumber(Storage::Connection &db, const QString &number);

/// Writes a new asset (object, row, aliases, index). The entry must be open. Returns the id.
qint64 insert(Register::ActContext &context, const Asset &asset);
/// Writes what differs between both, and keeps the index in step. False when nothing differs. A changed class puts the
/// asset on the list of 表示の更新待ち, whoever changed it (INV-09).
bool update(Register::ActContext &context, const Asset &before, const Asset &after);

/// The texts that search sees: never those of units, persons and places (they join by id).
[[nodiscard]] QStringList indexFields(const Asset &asset);

/// Own fields as they are stored: {"7": "…"}; empty when there are none.
[[nodiscard]] QString customToText(const QMap<qint64, QString> &custom);
[[nodiscard]] QMap<qint64, QString> customFromText(const QString &text);

} // namespace Assets
