// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace Organization {

/// States of units, persons and roles held; the codes are stored. Ending is a date, never a state: a unit that was
/// closed stays readable for ever. `void` marks what was entered by mistake.
namespace State {
inline constexpr char kActive[] = "active";
inline constexpr char kVoid[] = "void";
}

/// True from the first to the last day, both included; an absent day is open.
[[nodiscard]] inline bool isWithin(const std::optional<QDate> &from, const std::optional<QDate> &to, QDate day)
{
    return (!from || *from <= day) && (!to || day <= *to);
}

/// 課, 室, 係 … : one node of the organization's tree.
struct Unit {
    qint64 id = 0;
    QString code;                    ///< the office's own short code (総, 0102); empty when it has none
    QString name;
    QString kana;
    QString kind;                    ///< code of a unit kind of its policy, or any words
    std::optional<qint64> parentId;
    std::optional<qint64> policyId;  ///< its own 適用規程; absent = the parent's
    QString numberPattern;           ///< A-{unit}-{seq:4}; empty = the parent's, else the register's
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo;    ///< last day
    std::optional<qint64> successorId;
    std::optional<QDate> introducedOn; ///< 導入完了日: the full rule holds from then on
    QString state = QString::fromLatin1(State::kActive);
    qint64 revision = 1;

    [[nodiscard]] bool inForce(QDate day) const
    {
        return state == QLatin1String(State::kActive) && isWithin(validFrom, validTo, day);
    }
    bool operator==(const Unit &) const = default;
};

} // namespace Organization
