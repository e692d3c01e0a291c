// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetfield.h"
#include "models/register/policies.h"

#include <QHash>

#include <memory>

namespace Assets {

/// The small tables that rows point to, read once and used for many pages: names of units, places and persons, policies with
/// their fields. They hold until something else than an asset changes; may be passed between threads.
struct RowWords {
    struct PolicyFields {
        Register::StoredPolicy policy;
        QList<Field> fields;
    };
    QHash<qint64, QString> units;
    QHash<qint64, QString> places; ///< paths
    QHash<qint64, QString> persons;
    QHash<qint64, PolicyFields> policies;
    QHash<qint64, qint64> policyOfUnit; ///< 0 = rows without a unit
};

/// Throws DbError.
[[nodiscard]] std::shared_ptr<const RowWords> readRowWords(Storage::Connection &db);

} // namespace Assets
