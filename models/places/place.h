// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Places {

/// What the rules ask of a place. An absent value is unknown (未確認), which is not "no".
struct Properties {
    std::optional<bool> lockable;        ///< 施錠できる
    std::optional<bool> safe;            ///< 金庫・耐火庫
    std::optional<bool> controlledArea;  ///< 管理区域
    std::optional<bool> disasterLowRisk; ///< 災害の危険が低い
    bool operator==(const Properties &) const = default;
};

/// What is unknown of a place is taken from the place around it.
[[nodiscard]] inline Properties heldWithin(const Properties &own, const Properties &around)
{
    const auto either = [](const std::optional<bool> &inner, const std::optional<bool> &outer) { return inner ? inner : outer; };
    return {either(own.lockable, around.lockable), either(own.safe, around.safe), either(own.controlledArea, around.controlledArea),
            either(own.disasterLowRisk, around.disasterLowRisk)};
}

/// One node of the tree of places: 庁舎 → 室 → 書庫 → 棚.
struct Place {
    qint64 id = 0;
    QString name;
    QString kana;
    QString kind;                   ///< 庁舎, 室, 書庫, 棚 …: any words
    std::optional<qint64> parentId;
    std::optional<qint64> unitId;   ///< the unit that looks after it
    Properties own;                 ///< as entered; what is unknown may be known of the place around it
    QString remarks;
    QString state = QStringLiteral("active"); ///< "active" | "closed" | "void" (entered by mistake)
    qint64 revision = 1;

    [[nodiscard]] bool isOpen() const { return state == QLatin1String("active"); }
    bool operator==(const Place &) const = default;
};

} // namespace Places
