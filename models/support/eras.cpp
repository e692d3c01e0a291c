// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/support/eras.h"

#include <unicode/ucal.h>
#include <unicode/udat.h>

#include <array>
#include <memory>

namespace Support {

namespace {

constexpr char kLocale[] = "ja_JP@calendar=japanese";
constexpr char16_t kZone[] =
    u"UTC"; // pinned: an era must not begin some hours early in another zone

// Both handles are void in C, so each needs a closer of its own.
struct CalendarCloser {
    void operator()(UCalendar *calendar) const { ucal_close(calendar); }
};
struct FormatCloser {
    void operator()(UDateFormat *format) const { udat_close(format); }
};

double millis(QDate date)
{
    return double(date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * 86'400'000.0;
}

/// ICU's Japanese calendar, asked day by day while the table is made.
class JapaneseCalendar
{
public:
    JapaneseCalendar() : m_calendar(ucal_open(kZone, -1, kLocale, UCAL_DEFAULT, &m_status)) {}

    [[nodiscard]] bool works() const { return U_SUCCESS(m_status); }
    [[nodiscard]] int eraOf(QDate date)
    {
        ucal_setMillis(m_calendar.get(), millis(date), &m_status);
        return ucal_get(m_calendar.get(), UCAL_ERA, &m_status);
    }
    /// The first day after `from` that lies in another era than `from`; invalid when none is known.
    [[nodiscard]] QDate nextChange(QDate from)
    {
        constexpr int kLastYear = 2200;
        const int era = eraOf(from);
        QDate same = from;
        for (QDate other(from.year(), 12, 31); other.year() <= kLastYear && works();
             other = other.addYears(1)) {
            if (eraOf(other) == era) {
                same = other;
                continue;
            }
            while (same.daysTo(other) > 1) {
                const QDate middle = same.addDays(same.daysTo(other) / 2);
                (eraOf(middle) == era ? same : other) = middle;
            }
            return other;
        }
        return {};
    }

private:
    UErrorCode m_status = U_ZERO_ERROR;
    std::unique_ptr<UCalendar, CalendarCloser> m_calendar;
};

QString formatted(const char16_t *pattern, QDate date)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UDateFormat, FormatCloser> format(
        udat_open(UDAT_PATTERN, UDAT_PATTERN, kLocale, kZone, -1, pattern, -1, &status));
    std::array<char16_t, 64> text = {};
    const int length =
        udat_format(format.get(), millis(date), text.data(), int(text.size()), nullptr, &status);
    return U_SUCCESS(status) ? QString::fromUtf16(text.data(), length) : QString();
}

QList<Era> readEras()
{
    // ICU lets 明治 begin on 1868-09-08, which is its first day in the old lunar calendar, not in ours.
    const QDate kFirstOfMeiji(1868, 10, 23);
    QList<Era> out;
    JapaneseCalendar calendar;
    if (!calendar.works())
        return out;
    QDate first = kFirstOfMeiji;
    while (first.isValid()) {
        const QDate next = calendar.nextChange(first);
        out.append(Era{formatted(u"G", first), formatted(u"GGGGG", first), first,
                       next.isValid() ? next.addDays(-1) : QDate()});
        first = next;
    }
    return out;
}

} // namespace

const QList<Era> &eras()
{
    static const QList<Era> all = readEras();
    return all;
}

const Era *eraOf(QDate date)
{
    const QList<Era> &all = eras();
    for (auto era = all.crbegin(); era != all.crend(); ++era) {
        if (era->contains(date))
            return &*era;
    }
    return nullptr;
}

} // namespace Support
