// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Policy {

/// What a rule says to an act. The order is the order of weight.
enum class Severity {
    Advise, ///< said, not asked
    Reason, ///< 原則…: goes on with a written reason (of `role`, when the rule names one), journalled and listed
    Refuse, ///< something is missing
    Ban,    ///< no path at all
};

/// How firmly a value stands in the policy's text.
enum class Status { Quoted, Inferred, Default };

/// One sentence of a rule to an act.
struct Finding {
    QString rule;      ///< id of the rule in the policy, e.g. "buzen.integrity2-in-principle"
    Severity severity = Severity::Advise;
    Status status = Status::Default;
    QString clause;    ///< as cited to people: 豊前 2(1) / 名張 5(2)ク
    QString text;      ///< one sentence for the person who acts
    QString satisfy;   ///< what would satisfy it; may be empty
    QString field;     ///< the parameter it stands at, e.g. "classification.C"; may be empty
    QString role;      ///< for Reason: code of the role that may continue; empty = whoever acts
    QString notifyRole;///< role code that gets a notice when the act goes on; may be empty
    bool breach = false; ///< a fact against the policy: recorded as it was, stays listed until put right
    QString exception{};       ///< number of the 例外措置 that sets the rule aside here; what is left is advice
    QString exceptionClause{}; ///< the clause that the exception rests on
    QString confirmation{}; ///< of a default: the 決裁番号 under which it was confirmed; empty = 未確認 or no default

    bool operator==(const Finding &) const = default;
};

using Findings = QList<Finding>;

[[nodiscard]] QString severityCode(Severity severity); ///< "advise" | "reason" | "refuse" | "ban"
[[nodiscard]] QString statusCode(Status status);       ///< "quoted" | "inferred" | "default"

} // namespace Policy
