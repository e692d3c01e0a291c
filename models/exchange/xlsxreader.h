// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ledgerfile.h"
#include "models/exchange/xlsxpackage.h"

namespace Exchange {

/// An Office Open XML workbook (ECMA-376, transitional or strict): every worksheet in the order of its tab.
/// Errors: InvalidInput (no workbook, another format, damaged, protected, over a limit), Cancelled.
[[nodiscard]] Support::Result<Workbook> readXlsx(const QString &path, const XlsxLimits &limits,
                                                 Support::Progress *progress);

} // namespace Exchange
