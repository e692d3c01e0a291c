// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A day that is read must be read again from each way it is shown.

#include "models/support/japanesedate.h"
#include "tests/fuzz/seeds.h"

using namespace Qt::StringLiterals;
using Support::DateReading;

constexpr int kLastShown = 2118; // 令和100年: what a ledger never needs is not read, but taken for a slip

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    writeSeeds(*argc, *argv, {"R8.4.1", "令和元年5月1日", "平成31年5月1日", "平成31年度末", "20251001", "永年", "不明", "2026-13-40", "昭和64年1月7日（土）",
                              "㋿8年4月1日", "R080401", "８．４．１", "2026-04-01 14:05", "令和8年4月1日 午後2時5分", "2026-04-01T14:05:00+09:00",
                              "明治45年7月30日", "1/23/23", "R8/4/1 25:00"});
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const bool bare : {false, true}) {
        const DateReading reading = Support::readDate(text, bare);
        expect(reading.date.has_value() == (reading.kind == DateReading::Kind::Exact));
        expect(reading.kind != DateReading::Kind::Impossible || !reading.why.isEmpty());
        if (!reading.date)
            continue;
        expect(reading.date->isValid());
        for (const QString &shown : {reading.date->toString(Qt::ISODate), Support::wareki(*reading.date), Support::warekiShort(*reading.date)}) {
            if (reading.date->year() >= 1000 && reading.date->year() < kLastShown)
                expect(Support::readDate(shown).date == reading.date);
        }
    }
    (void)Support::readDateTime(text);
    (void)Support::shownDate(text);
    return 0;
}
