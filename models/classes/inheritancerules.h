// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/facts.h"

#include <functional>

namespace Classes {

/// How the class of a thing binds its copies (INV-02, INV-03). Pure: whoever asks brings the facts.

/// The axis on which copies follow: that of the policy's own rule, else its first (機密性, or the single one).
[[nodiscard]] QString inheritedAxis(const Policy::Document &policy);

/// True when a copy of these levels is below its source: the source has a level and the copy has none or a lower one.
[[nodiscard]] bool isBelowSource(const Policy::Document &policy, const Policy::Levels &copy, const Policy::Levels &source);
/// The same for who has asked for the axis already.
[[nodiscard]] bool isBelowOn(const Policy::Document &policy, const QString &axis, const Policy::Levels &copy, const Policy::Levels &source);

/// What is said to a copy whose class `facts.fields["originLevels"]` binds where the policy has no rule about it: our own
/// default. Empty where the policy speaks itself.
[[nodiscard]] Policy::Findings copyFindings(const Policy::Document &policy, const Policy::Facts &facts);

/// An excerpt has a class of its own; making it lower than its source is decided like lowering (by whom the policy says).
[[nodiscard]] Policy::Findings excerptFindings(const Policy::Document &policy, const Policy::Facts &facts,
                                               const Policy::Levels &source);

/// A copy as it is now.
struct Copy {
    qint64 id = 0;
    Policy::Levels levels;
};

/// A copy that is raised with its source.
struct Raise {
    qint64 objectId = 0;
    qint64 sourceId = 0; ///< the one it is a copy of; itself perhaps raised
    Policy::Levels before;
    Policy::Levels after;
    bool operator==(const Raise &) const = default;
};

/// Every copy, and copy of a copy, that would be below once `source` has these levels: sources before their copies, each
/// once, also where links go in a circle. Only the axis of inheritedAxis() is raised; lowering a source raises nobody.
[[nodiscard]] QList<Raise> raises(const Policy::Document &policy, qint64 source, const Policy::Levels &levels,
                                  const std::function<QList<Copy>(qint64)> &copiesOf);

} // namespace Classes
