// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/support/result.h"

#include <QJsonObject>

namespace Takeover {

/// Writes the refused lines of a result in the original form: the columns of the ledger in their order under its own header
/// rows, with the unit of the sheet where the ledger has no such column, the line and the reason behind. By the ending of
/// `path` XLSX, else CSV in the encoding the ledger had (UTF-8 with BOM where it was none of CP932 or lacks a character).
/// Corrected, the file can be taken over as it is. Returns the number of lines. Errors: those of Exchange's writers.
[[nodiscard]] Support::Result<qint64> writeRefused(const QString &path, const QJsonObject &result);

} // namespace Takeover
