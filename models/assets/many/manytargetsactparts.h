// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/act.h"

#include <QVector>

namespace Assets {

/// Which assets an act on many is about, each once, in the order in which they were named.
struct ManyTargets {
    QVector<qint64> ids;
    QString filterText; ///< for people; empty where they were named one by one
};

/// From `assets` (numbers or ids) or `filter`, exactly one of them. Errors stand at these two. Throws DbError.
[[nodiscard]] ManyTargets targetsOf(Register::ActContext &context, const QJsonObject &params, QList<Register::FieldError> &errors);
/// The asset that a number or an id names; nullopt for any other thing.
[[nodiscard]] std::optional<qint64> namedTarget(Storage::Connection &db, const QJsonValue &value);

} // namespace Assets
