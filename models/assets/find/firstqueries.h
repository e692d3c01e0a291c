// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <QVector>

namespace Assets {

/// The first assets by number from `number` on ("" = from the beginning), void ones left out: what a list without conditions shows
/// at once, while the whole of it is still being put in order. Throws DbError.
[[nodiscard]] QVector<qint64> firstIds(Storage::Connection &db, const QString &number, int most);

} // namespace Assets
