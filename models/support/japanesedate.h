// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringView>

#include <optional>

namespace Support {

/// How a date text was read.
struct DateReading {
    enum class Kind {
        Exact,      ///< `date` is the day
        Words,      ///< a text that is no day but is understood: 永年, 常用, 不明, 昭和63年度, 平成31年3月 … keep it
        Impossible, ///< looks like a date and cannot be one: 平成31年5月1日, 2026-13-40, 2月30日
        Unreadable, ///< neither
    };
    Kind kind = Kind::Unreadable;
    std::optional<QDate> date;
    QString why; ///< for Impossible: a short sentence for the user

    bool operator==(const DateReading &) const = default;
};

/// Reads every spelling clerks use: 2026/4/1, 2026-04-01, 2026.4.1, 20260401, 2026年4月1日, R8.4.1, r8/4/1, 令8.3.9,
/// 令和8年4月1日, 令和元年5月1日, 8.4.1 (the current era when `allowBareEra`), all of them in full width.
/// Also 令和八年四月一日, ㋿8年4月1日, R080401, a weekday in brackets (which must be right) and a time of day, which is left out.
/// Era boundaries are checked: 平成31年5月1日 and 昭和64年1月8日 are Impossible. The two days that bear both eras,
/// 1912-07-30 and 1926-12-25, are read in either. Never guessed: 1/23/23, 4/1/2026 and 43921 are Unreadable.
[[nodiscard]] DateReading readDate(QStringView text, bool allowBareEra = false);

/// Date with an optional time ("2026-04-01 14:05", "R8.4.1 14:05", "令和8年4月1日 午後2時5分", ISO with T and zone).
/// The QTime is invalid when none was given; local time. A time that cannot be (25:00) makes the day Impossible,
/// one that says two things (午後12時) Unreadable.
struct DateTimeReading {
    DateReading day;
    QTime time;
};
[[nodiscard]] DateTimeReading readDateTime(QStringView text);

/// 令和8年4月1日, 令和元年5月1日 (long) or R8.4.1, R1.5.1 (short). Before 1868-10-23 the western date; empty for no date.
[[nodiscard]] QString wareki(QDate date);
[[nodiscard]] QString warekiShort(QDate date);

/// A stored date text for people: 令和8年4月1日 for an ISO day, 令和8年4月1日 14:05 for an ISO day with time (local time
/// when it bears a zone), the text itself for anything else (永年, 不明).
[[nodiscard]] QString shownDate(QStringView stored);

/// The Japanese fiscal year (April to March) a day belongs to: 2026 for 2026-04-01 … 2027-03-31. Needs a valid date.
[[nodiscard]] int fiscalYear(QDate date);

} // namespace Support
