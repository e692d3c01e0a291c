// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/facts.h"

#include <functional>

namespace Policy {

/// One rule before one act: what the rule functions of this room share. Not for other rooms.
struct RuleContext {
    const Document &policy;
    const Facts &facts;
    const Rule &rule;

    [[nodiscard]] QString text(const QString &param) const;
    [[nodiscard]] QStringList list(const QString &param) const;
    [[nodiscard]] bool flag(const QString &param) const;

    /// A finding of the rule with its severity, at `field`.
    [[nodiscard]] Finding finding(const QString &field = {}) const;
    /// The same, only said and not asked.
    [[nodiscard]] Finding advice(const QString &field = {}) const;

    enum class Threshold { Below, Reached, Unclassified };
    /// Where the levels stand against the parameters `axis` and `minLevel`; Reached when the rule has none.
    [[nodiscard]] Threshold threshold() const;
    /// True when the thing bears one of the rule's `kinds`, `flags` or `words`.
    [[nodiscard]] bool bearsMark() const;
    /// True for an edit that leaves this axis as it was: what was accepted then is not stopped now.
    [[nodiscard]] bool axisUntouched(const QString &axis) const;
    /// True when kind and flags are known to be as before.
    [[nodiscard]] bool marksUntouched() const;
};

/// The stored asset field that a finding about an axis stands at.
[[nodiscard]] QString classificationField(const QString &axis);

using RuleCheck = std::function<Findings(const RuleContext &)>;

/// Rule kind → its function, for the kinds classification.*, handling.*, scope.*, visibility.* and publication.*.
[[nodiscard]] const QHash<QString, RuleCheck> &classificationChecks();
/// The same for the kinds about copying, permits, disposal, provision and storage.
[[nodiscard]] const QHash<QString, RuleCheck> &handlingChecks();
/// The same for what hand-overs ask beside permits.
[[nodiscard]] const QHash<QString, RuleCheck> &custodyChecks();

} // namespace Policy
