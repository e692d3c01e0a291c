// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/policies.h"
#include "ui/common/badge.h"
#include "ui/common/choicebox.h"
#include "ui/common/findingsview.h"

namespace AssetsUi {

/// What the choosers of the room offer, read once for a form.
struct Lookups {
    QList<Common::Choice> units;
    QList<Common::Choice> persons;
    QList<Common::Choice> places;
    bool operator==(const Lookups &) const = default;

    /// Throws DbError.
    [[nodiscard]] static Lookups read(Storage::Connection &db, QDate today);
    /// The text of the choice with that id; empty when there is none.
    [[nodiscard]] static QString textOf(const QList<Common::Choice> &choices, qint64 id);
};

/// The 適用規程 of a unit, or of the register when there is no unit. nullopt in a register without policies.
[[nodiscard]] std::optional<Register::StoredPolicy> policyForUnit(Storage::Connection &db, std::optional<qint64> unitId);

/// One badge for each axis of the policy, also where no level was given.
[[nodiscard]] QList<Common::Badge> badgesOf(const Policy::Document &policy, const Policy::Levels &levels, bool asking);
[[nodiscard]] Common::Badge badgeOf(const Policy::Axis &axis, const Policy::Levels &levels, bool asking);

/// 既定 where the policy itself does not say it; empty otherwise.
[[nodiscard]] QString statusWord(Policy::Status status);
/// The short words of a level: 3A（自治体機密性3A）.
[[nodiscard]] QString levelText(const Policy::Level &level);
/// For the view; what a rule says of several axes in the same words is said once.
[[nodiscard]] QList<Common::FindingItem> findingItems(const Policy::Findings &findings, const Policy::Document &policy);

} // namespace AssetsUi
