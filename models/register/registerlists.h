// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/blueprint.h"
#include "models/storage/connection.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace Register {

/// A list of the register's own small tables, for the command line and the start page.
struct PlainList {
    QStringList columns;
    QList<QJsonObject> rows;
};

/// "notice", "breach", "field", "draft", "attachment"; nullopt for any other. Throws DbError.
[[nodiscard]] std::optional<PlainList> plainList(Storage::Connection &db, const QString &kind);
/// The same for one reader: what people wrote about things that are closed to him is hidden, and other people's drafts
/// are theirs.
[[nodiscard]] std::optional<PlainList> plainListFor(Storage::Connection &db, const Blueprint &blueprint, const Actor &actor, const QString &kind);

} // namespace Register
