// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

/// A made-up ledger (架空) of 18 columns, the same rows every time: what the benchmarks fill a register with.
namespace Bench {

inline constexpr int kColumns = 18;
/// Field codes of the columns.
inline constexpr std::array<const char16_t *, kColumns> kCodes{u"number", u"name", u"kana", u"unit", u"business", u"form", u"class.C", u"class.I", u"class.A",
                                                               u"placeText", u"mediumKind", u"managerPost", u"custodian", u"acquiredOn", u"retention",
                                                               u"expiresOn", u"personalInfo", u"remarks"};

/// A number that looks like chance and is the same for the same row and salt.
[[nodiscard]] quint64 mixed(quint64 row, quint64 salt);
[[nodiscard]] QString numberOf(qint64 row);
/// The line with this number, always the same.
[[nodiscard]] std::array<QString, kColumns> cellsOf(qint64 row);
/// As a CP932 file with a header. Ends the program when it cannot be written.
void writeLedger(const QString &path, int rows);

} // namespace Bench
