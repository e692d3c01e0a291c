// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/support/result.h"

#include <QJsonObject>

namespace Takeover {

/// Writes the refused lines of a result as CSV (UTF-8 with BOM) in the original form, with the unit of the sheet where the
/// ledger has no such column, the line and the reason. Corrected, the file can be taken over as it is.
/// Returns the number of lines. Errors: those of Exchange::writeCsv.
[[nodiscard]] Support::Result<qint64> writeRefused(const QString &path, const QJsonObject &result);

} // namespace Takeover
