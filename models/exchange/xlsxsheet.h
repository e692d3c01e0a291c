// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/xlsxparts.h"

#include <functional>

namespace Exchange {

/// What a sheet needs of the rest of its workbook.
struct XlsxContext {
    const PackedStrings *strings = nullptr;  ///< none: no shared strings
    QList<NumberFormat> styles;
    bool date1904 = false;
    XlsxLimits limits;
    qint64 cells = 0;                        ///< counted over all sheets
    std::function<bool(qint64 bytes)> watch; ///< told the bytes read since the last call; false to stop
};

/// "BC12" → column 54, row 11 (zero-based); nothing for anything else, row or column numbers beyond int included.
struct CellPlace {
    int column = 0;
    int row = 0;
    bool operator==(const CellPlace &) const = default;
};
[[nodiscard]] std::optional<CellPlace> cellPlace(QStringView reference);

/// Streams one worksheet part into `table` (its name and visibility are the caller's).
/// Errors: InvalidInput (damaged, over a limit), InputOutput (no room for the rows), Cancelled.
[[nodiscard]] Support::Result<SheetTable> readSheet(XlsxPackage &package, const QString &part, XlsxContext &context);

} // namespace Exchange
