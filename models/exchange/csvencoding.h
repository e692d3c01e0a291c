// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/csvrows.h"
#include "models/exchange/spool.h"
#include "models/support/result.h"

#include <QString>

namespace Exchange {

/// A CSV file whose encoding is settled: valid UTF-8 or CP932 bytes. Any other encoding was converted to UTF-8.
struct DecidedText {
    Spool bytes;
    qsizetype bomSize = 0;
    CsvCoding coding = CsvCoding::Utf8;
    QString encoding; ///< the name people see: that of the file, not of `coding`
};

/// By rule when `wanted` is empty: BOM, else strict UTF-8, else strict CP932, else an error that asks.
/// Errors: InvalidInput (the line of what cannot be read), InputOutput (no room for a converted copy).
[[nodiscard]] Support::Result<DecidedText> decideEncoding(Spool bytes, const QString &wanted);

} // namespace Exchange
