// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace Organization {

/// Somebody of the office, or from outside (委託先, 派遣).
struct Person {
    qint64 id = 0;
    QString name;
    QString kana;
    QString employment;             ///< code of an employment kind of the policy, or any words
    std::optional<qint64> unitId;
    QString post;                   ///< 職名 as it stands in entries and books
    bool external = false;
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo;   ///< last day
    QString state = QStringLiteral("active"); ///< "active" | "void"
    qint64 revision = 1;

    [[nodiscard]] bool inForce(QDate day) const
    {
        return state == QLatin1String("active") && (!validFrom || *validFrom <= day) && (!validTo || day <= *validTo);
    }
    bool operator==(const Person &) const = default;
};

/// A role of a policy and who holds it from when to when. Ended with a date, never deleted.
struct RoleHeld {
    qint64 id = 0;
    qint64 policyId = 0;
    QString role;                   ///< code in that policy
    std::optional<qint64> personId; ///< absent: somebody outside, see holderText
    QString holderText;             ///< 本市のCISO
    std::optional<qint64> unitId;   ///< scope; absent = the whole organization
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo;   ///< last day
    QString state = QStringLiteral("active"); ///< "active" | "void"

    [[nodiscard]] bool inForce(QDate day) const
    {
        return state == QLatin1String("active") && (!validFrom || *validFrom <= day) && (!validTo || day <= *validTo);
    }
    bool operator==(const RoleHeld &) const = default;
};

} // namespace Organization
