// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/objectref.h"
#include "models/policy/policy.h"

#include <QDate>

#include <optional>

namespace Permits {

/// A thing that a permit names, with its class when it was applied for.
struct NamedThing {
    Journal::ObjectRef object;
    Policy::Levels levels;
    bool operator==(const NamedThing &) const = default;
};

/// One decision, on paper or here.
struct Step {
    enum class Result { Permitted, Refused, Returned };
    enum class Capacity { Holder, Deputy, Acting };

    int step = 0; ///< from 0, in the policy's order
    QString role; ///< code; empty where the policy says in words who decides
    QString person;
    std::optional<qint64> personId;
    Capacity capacity = Capacity::Holder;
    QString decidedAt; ///< a day, or a UTC instant
    Result result = Result::Permitted;
    QString document; ///< 決裁番号
    QString note;
    bool paper = false; ///< 紙決裁: entered by somebody else
    QString enteredBy;
    QString dualReason; ///< 兼務: why who applied decided as well (INV-10)
};

/// 許可: applied for, decided step by step, used. Never deleted.
struct Permit {
    enum class State { Applied, Returned, Permitted, Refused, Withdrawn, Revoked, Expired };

    qint64 id = 0;
    QString number; ///< P-0001
    qint64 policyId = 0;
    qint64 policyVersionId = 0;
    QString kind;                 ///< code of the policy's permit
    std::optional<qint64> unitId; ///< of the things, or the unit that a 包括許可 is for
    bool blanket = false;
    QStringList mediumKinds;      ///< of a 包括許可; empty = any
    Policy::Levels levels;        ///< of a 包括許可: up to these
    QList<NamedThing> things;
    QString applicant;
    std::optional<qint64> applicantId;
    QDate appliedOn;
    QString purpose;
    QString reason;
    QString party;      ///< 相手・行先
    QString method;
    QString conditions;
    QDate from;
    QDate to;
    bool once = false;  ///< once for each thing; otherwise as often as needed
    QString withdrawnAt;
    QString withdrawReason;
    QString revokedAt;
    QString revokedBy;
    QString revokeReason;
    QStringList deciders; ///< role codes of the version it was applied under, in order; one empty text where it is said in words
    QList<Step> steps;    ///< decisions so far

    [[nodiscard]] State stateOn(QDate day) const;
    /// The next to decide; nullopt when nobody is asked any more.
    [[nodiscard]] std::optional<int> nextStep() const;
    [[nodiscard]] bool isComplete() const; ///< every step is there and positive (INV-12)
    /// When the last step was decided; empty before it is complete.
    [[nodiscard]] QString permittedAt() const;
    [[nodiscard]] bool isDual() const;
};

[[nodiscard]] QString stateCode(Permit::State state); ///< "applied" | "returned" | "permitted" | "refused" | "withdrawn" | "revoked" | "expired"
[[nodiscard]] QString stateWord(Permit::State state); ///< 申請中, 差戻し, 許可 …
[[nodiscard]] QString resultCode(Step::Result result); ///< "permitted" | "refused" | "returned"
[[nodiscard]] std::optional<Step::Result> resultOf(const QString &code);
[[nodiscard]] QString capacityCode(Step::Capacity capacity); ///< "holder" | "deputy" | "acting"
[[nodiscard]] std::optional<Step::Capacity> capacityOf(const QString &code);

/// The day of a stored day or instant, here.
[[nodiscard]] QDate dayOf(const QString &at);
/// Whether one stands after the other: instants as instants; where one has no time, as days (INV-13).
[[nodiscard]] bool isAfter(const QString &at, const QString &other);

} // namespace Permits
