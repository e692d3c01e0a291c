// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheettable.h"

#include <QStringView>

#include <memory>
#include <vector>

namespace Exchange {

/// What a spreadsheet's number format makes of a stored number (ECMA-376 part 1, 18.8.30 and 18.8.31).
/// Made once per style; show() builds no expression and looks nothing up.
///
/// Dates and times become ISO text. Codes that the format pads with zeros ("0000", "\"A-\"000") or parts with hyphens
/// (postal codes: "〒"000-0000, [<=999]000;[<=9999]000\-00;000\-0000) are shown so.
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

private:
    struct Choice;

    static NumberFormat ofSection(const QString &pattern, bool elapsed);

    enum class Kind { General, Decimal, Code, Date, Time, Elapsed };
    Kind m_kind = Kind::General;
    int m_decimals = 0;     ///< for Decimal: at least so many
    bool m_percent = false;
    QString m_pattern;      ///< for Code: '0' and '#' are digits; a literal of the same letter follows U+0001
    std::shared_ptr<const std::vector<Choice>> m_choices; ///< sections with conditions; none: this format is all
};

} // namespace Exchange
