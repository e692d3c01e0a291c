// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/facts.h"

namespace Classes {

/// How what is in a container – a medium, a piece of equipment, a place – binds the container (INV-04). Pure.

/// One thing that is there.
struct Content {
    Policy::Levels levels;
    bool asking = false;     ///< 分類照会中: the highest level's rules hold meanwhile (INV-05)
    bool comparable = true;  ///< false under another policy, whose levels mean something else
};

/// The class of a container: per axis the highest level of what is there. An axis in `undecided` has content whose level is not
/// known, so the level shown there is the least that it may be: it is 未確定, never low.
struct ContainerClass {
    Policy::Levels levels;
    QStringList undecided; ///< axis codes in the policy's order
    bool asked = false;    ///< undecided because of a 照会
    bool operator==(const ContainerClass &) const = default;
};

/// `removed`: levels that things had when they were taken off and nothing was erased since. They count on the axis of
/// inheritedAxis() alone, and only where `rewritable`: paper, places and the other axes follow what is there now.
/// `parts`: built-in media. Empty for an empty container.
[[nodiscard]] ContainerClass containerClass(const Policy::Document &policy, const QList<Content> &contents,
                                            const QList<Policy::Levels> &removed, bool rewritable,
                                            const QList<ContainerClass> &parts = {});

/// 機密性3B 完全性2, with 未確定 where something may be higher. Empty for an empty container.
[[nodiscard]] QString containerForPeople(const Policy::Document &policy, const ContainerClass &held);

/// What the policy says to the act where `held` is the class: known levels judge as they are; an undecided axis counts as the highest
/// while its class is being asked, and otherwise says what would hold, as a default.
[[nodiscard]] Policy::Findings findingsFor(const Policy::Document &policy, Policy::Facts facts, const ContainerClass &held);

/// "C,I" and back: the stored form of undecided axes; a trailing "?" where a 照会 is open.
[[nodiscard]] QString undecidedToText(const ContainerClass &held);
void readUndecided(const QString &text, ContainerClass &held);

} // namespace Classes
