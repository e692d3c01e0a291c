// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheettable.h"

#include <QStringView>

namespace Exchange {

/// What a spreadsheet's number format makes of a stored number (ECMA-376 part 1, 18.8.30 and 18.8.31).
/// Made once per style; show() builds no expression and looks nothing up.
///
/// Dates and times become ISO text. Codes that the format pads with zeros ("0000", "\"A-\"000") are shown padded.
/// Otherwise a number keeps all its digits: nothing is rounded, grouped or given a unit, because ledgers hold codes.
class NumberFormat
{
public:
    NumberFormat() = default; ///< General

    /// The built-in formats as a Japanese Excel has them: 27–36 and 50–58 are era dates.
    [[nodiscard]] static NumberFormat builtIn(int id);
    [[nodiscard]] static NumberFormat fromCode(QStringView code);

    /// `stored` is the number as written in the file. `date1904`: day 0 is 1904-01-01 instead of 1899-12-30.
    [[nodiscard]] Cell show(QStringView stored, bool date1904) const;

    bool operator==(const NumberFormat &) const = default;

private:
    enum class Kind { General, Decimal, Code, Date, Time, Elapsed };
    Kind m_kind = Kind::General;
    int m_decimals = 0;     ///< for Decimal: at least so many
    bool m_percent = false;
    QString m_pattern;      ///< for Code: '0' and '#' are digits; a literal of the same letter follows U+0001
};

} // namespace Exchange
