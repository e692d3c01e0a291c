// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/objectref.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Permits {

/// A rule that an exception sets aside, as it was cited then.
struct ExceptedRule {
    QString rule; ///< id in the policy
    QString clause;
    bool operator==(const ExceptedRule &) const = default;
};

/// 例外措置: rules of one policy that need not be kept, for named things, a unit or the whole policy, for a time. Never deleted.
struct Exception {
    enum class Decision { None, Permitted, Refused };
    enum class State { Applied, Permitted, AwaitingReport, Reported, Refused, Ended };

    qint64 id = 0;
    QString number; ///< E-0001
    qint64 policyId = 0;
    qint64 policyVersionId = 0;
    std::optional<qint64> unitId; ///< of the things, or the unit it is for; nullopt = everything under the policy
    QList<ExceptedRule> rules;
    QList<Journal::ObjectRef> things; ///< empty = whatever is in the unit
    QString content;     ///< 内容: what is done instead of what the rule asks
    QString reason;
    QString alternative; ///< 代替策
    QString papers;      ///< 関係書類: numbers and where they are kept
    QDate from;
    QDate to;
    bool emergency = false; ///< used before it is permitted, reported afterwards
    QString appliedBy;
    std::optional<qint64> appliedById;
    QDate appliedOn;
    Decision decision = Decision::None;
    QString decidedBy;
    std::optional<QDate> decidedOn;
    QString decisionNumber; ///< 決裁番号
    QString decisionNote;   ///< 条件, or why not
    std::optional<QDate> reportedOn;
    QString reportedBy;
    QString reportNote;
    std::optional<QDate> endedOn; ///< from that day it is no longer in force
    QString endReason;

    [[nodiscard]] State stateOn(QDate day) const;
    /// Whether acts of that day may rely on it: permitted by then, or an emergency that nobody has refused by then.
    [[nodiscard]] bool isInForce(QDate day) const;
    /// 事後報告 is still to be made, however the exception has ended.
    [[nodiscard]] bool owesReport() const { return emergency && !reportedOn; }
    [[nodiscard]] bool names(const QString &rule) const;
    [[nodiscard]] QStringList clauses() const; ///< each once
};

[[nodiscard]] QString stateCode(Exception::State state); ///< "applied" | "permitted" | "awaitingReport" | "reported" | "refused" | "ended"
/// 申請中, 許可 …; what has ended and still owes its report says both.
[[nodiscard]] QString stateWord(const Exception &exception, QDate day);

} // namespace Permits
