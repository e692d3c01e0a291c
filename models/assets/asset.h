// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/classes/classification.h"
#include "models/register/objects.h"

#include <QMap>

namespace Assets {

/// 取扱制限 as stored: only where it deviates from what the class proposes.
struct RestrictionChoice {
    QStringList removed; ///< codes of proposed restrictions that were lifted
    QStringList added;   ///< codes added, or free texts
    QString note;        ///< why
    [[nodiscard]] bool isEmpty() const { return removed.isEmpty() && added.isEmpty() && note.isEmpty(); }
    bool operator==(const RestrictionChoice &) const = default;
};
[[nodiscard]] QString restrictionsToText(const RestrictionChoice &choice);
[[nodiscard]] RestrictionChoice restrictionsFromText(const QString &text);
/// What holds for the asset, in words: proposed − removed + added.
[[nodiscard]] QStringList effectiveRestrictions(const Policy::Document &policy, const Policy::Levels &levels, const RestrictionChoice &choice);

/// One line of the register. Texts are kept by field code; ids of other things beside them.
struct Asset {
    Register::ObjectRow object;
    QMap<QString, QString> texts; ///< field code → stored text: dates ISO or the clerk's words, numbers as digits
    std::optional<qint64> createdByUnitId;
    std::optional<qint64> managerId;
    std::optional<qint64> placeId;
    std::optional<qint64> parentId;
    Policy::Levels levels;
    RestrictionChoice restrictions;
    QMap<qint64, QString> custom; ///< own field id → text
    QStringList aliases;
    std::optional<qint64> batchId;
    bool migrated = false; ///< 移行: taken over, its gaps are on the 初期整備 list
};

} // namespace Assets
