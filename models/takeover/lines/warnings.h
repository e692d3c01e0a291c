// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/takeover/takeoverplan.h"

#include <array>

namespace Takeover {

/// What a warning is about: the same thing said of a million lines is said so often that nobody reads it.
enum class WarningKind {
    Sheet, LostDitto, Control, CellError, DamagedNumber, LostZeros, Level, LevelMarks, ImpossibleDate, UnreadableDate, Number, Mark,
    Unit, Place, Person, Parent, Rule, Count
};

/// Collects what is told of a file, in its order, at most so much of each kind; the rest is counted. Refusals are no
/// warnings and never left out.
class Warnings
{
public:
    static constexpr int kMostOfAKind = 5000;

    explicit Warnings(TakeoverPlan &plan) : m_plan(plan) { }

    void add(WarningKind kind, int sheet, int line, const QString &column, const QString &reason);
    /// Nothing more of that kind is kept: spare the making of the sentence, but count() it.
    [[nodiscard]] bool isFull(WarningKind kind) const { return m_counts[static_cast<size_t>(kind)] >= kMostOfAKind; }
    void count(WarningKind kind) { ++m_counts[static_cast<size_t>(kind)]; }
    /// Says how many were not kept.
    void finish();

private:
    TakeoverPlan &m_plan;
    std::array<int, static_cast<size_t>(WarningKind::Count)> m_counts{};
};

} // namespace Takeover
