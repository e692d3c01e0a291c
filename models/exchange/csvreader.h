// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ledgerfile.h"

namespace Exchange {

/// The separator that the first lines agree on, looking outside quotes only: comma, tab or semicolon; comma if none.
[[nodiscard]] QChar sniffSeparator(QStringView text);

/// A whole CSV or TSV file: decode, sniff, parse. The one sheet bears the file's base name.
[[nodiscard]] Support::Result<Workbook> readCsv(const QString &path, const ReadOptions &options,
                                                Support::Progress *progress);

} // namespace Exchange
