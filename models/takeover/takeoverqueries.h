// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <QList>
#include <QString>

namespace Takeover {

/// One takeover as it was recorded.
struct BatchRow {
    qint64 id = 0;
    QString fileName;
    QString at;
    qint64 read = 0;
    qint64 accepted = 0;
    qint64 refused = 0;
    qint64 skipped = 0;
    bool sample = false;
    QString undoneAt; ///< empty = in force
    QString kind;     ///< asset, unit, person, place, disposal
};
/// Newest first. Throws DbError.
[[nodiscard]] QList<BatchRow> batches(Storage::Connection &db);

} // namespace Takeover
