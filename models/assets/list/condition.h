// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetfield.h"

#include <QJsonObject>

#include <tl/expected.hpp>

namespace Assets {

enum class Test {
    Is,       ///< one of the values; "" = empty. Units and places with those below them
    Contains, ///< the shown text holds one of the values, whatever its width, case and kana
    AtLeast,  ///< ≥ the value: numbers and days by value, levels by rank, texts in natural order
    AtMost,   ///< ≤ the value
    Between,  ///< two values, both included
    Empty,    ///< nothing is there; no values
};

/// One question to one field. What is empty, or is no number or day (永年), never answers a range; `negated` turns the whole
/// answer round, so that 「でない」 holds for empty cells too.
struct Condition {
    QString field; ///< field code, or kSearchField, kBatchField
    Test test = Test::Is;
    QStringList values; ///< as stored: ISO days, digits, codes, "yes"/"no"; units, places and persons as valueOfId()
    bool negated = false;
    bool operator==(const Condition &) const = default;
};

/// Pseudo fields of conditions: search words, and the batch a row was taken over in.
inline constexpr char kSearchField[] = "text";
inline constexpr char kBatchField[] = "batch";

/// "#12": how a condition names the unit, place or person with this id.
[[nodiscard]] QString valueOfId(qint64 id);
[[nodiscard]] std::optional<qint64> idOfValue(const QString &value);

/// Conditions and groups of them, joined. An empty group holds for every row, negated or not.
struct ConditionGroup {
    enum class Join { All, Any };
    Join join = Join::All;
    bool negated = false;
    QList<Condition> conditions;
    QList<ConditionGroup> groups;

    [[nodiscard]] bool isEmpty() const;
    /// Every condition in it, however deep.
    [[nodiscard]] QList<Condition> all() const;
    bool operator==(const ConditionGroup &) const = default;
};

/// Which tests a field answers; none for one that lists do not filter by (取扱制限, 適用規程).
[[nodiscard]] QList<Test> testsOf(const Field &field);

/// The condition with its values as they are stored, from values as people type them: era dates, full-width numbers, labels of levels
/// and choices. Names of units, places and persons stay as they are (Queries::readCondition). The error is a sentence.
[[nodiscard]] tl::expected<Condition, QString> withStoredValues(const QList<Field> &fields, Condition typed);
/// A sentence when the condition cannot be asked of its field.
[[nodiscard]] std::optional<QString> conditionProblem(const QList<Field> &fields, const Condition &condition);

[[nodiscard]] QJsonObject conditionsToJson(const ConditionGroup &group);
/// Errors name their place, `path` and what is below it: $.conditions.all[1].field.
[[nodiscard]] tl::expected<ConditionGroup, QString> conditionsFromJson(const QJsonObject &json, const QString &path = QStringLiteral("$"));

/// 機密性が自治体機密性3B以上. `shown` says a value as people read it.
using ShownValue = std::function<QString(const Field *field, const QString &value)>;
[[nodiscard]] QString conditionText(const QList<Field> &fields, const Condition &condition, const ShownValue &shown);
/// （機密性が自治体機密性3B以上 または 個人情報が有）かつ 保管場所が空でない
[[nodiscard]] QString conditionsText(const QList<Field> &fields, const ConditionGroup &group, const ShownValue &shown);

} // namespace Assets
