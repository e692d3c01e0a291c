// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace Bench {

/// Milliseconds for giving these assets another class by bare sqlite3, as fast as it is known how to: one transaction, prepared
/// statements, a large cache, the rows that the product writes, and no rule, digest or hash made.
[[nodiscard]] double relabelFloorMs(const QString &path, const QVector<qint64> &ids);

} // namespace Bench
