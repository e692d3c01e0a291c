// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetqueries.h"
#include "models/register/policies.h"

namespace Assets {

/// What the class lines and the totals of a book are made of: counts by class, under one policy or several.
struct ClassSummary {
    QList<Register::StoredPolicy> policies; ///< those of the rows
    QString totals;       ///< 機密性 3A: 12件・3B: 190件・未分類: 2件　完全性 …
    QString highest;      ///< highest class of the rows in words; empty when none is classified
    int count = 0;
    int unclassified = 0; ///< rows without a level on some required axis
    bool hasDefaults = false;
    QHash<qint64, Policy::Levels> highestLevels; ///< by policy
};
/// 3A: 12件
[[nodiscard]] QString countText(const QString &word, int count);
[[nodiscard]] ClassSummary summarize(Storage::Connection &db, const QList<ClassCount> &counts);

/// 自治体機密性3A（未分類 2件）; 未分類 n件 when nothing is classified; 該当なし without rows.
[[nodiscard]] QString collectedClassText(const ClassSummary &summary);

/// A class as somebody wrote it: the level of a policy's first axis.
struct NamedClass {
    qint64 policyId = 0;
    QString label;
    int rank = 0;
};
[[nodiscard]] std::optional<NamedClass> namedClass(const QList<Register::StoredPolicy> &policies, const QString &text);
/// True when a row bears a higher class, or one that cannot be compared.
[[nodiscard]] bool isBelow(const NamedClass &named, const ClassSummary &summary);

} // namespace Assets
