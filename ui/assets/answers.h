// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policy.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QMap>
#include <QStringList>

namespace AssetsUi {

/// Parameters of an asset act, one value to each thing a person can answer: "name", "levels.C", "grounds.C", "custom.7",
/// "restrictions" … An empty answer is an empty text, list or object. So versions can be compared answer by answer.
using Answers = QMap<QString, QJsonValue>;

[[nodiscard]] Answers answersFrom(const QJsonObject &params);
/// The inverse; empty answers are left out unless `withEmpty`, which clears them in an edit.
[[nodiscard]] QJsonObject paramsFrom(const Answers &answers, bool withEmpty);
[[nodiscard]] bool isEmptyAnswer(const QJsonValue &value);
/// Equal for people: an absent answer is an empty one, 7 is "7".
[[nodiscard]] bool isSameAnswer(const QJsonValue &a, const QJsonValue &b);
/// Those of `now` that differ from `before`, also the ones that became empty.
[[nodiscard]] Answers changedAnswers(const Answers &before, const Answers &now);

/// Two people changed the same thing: what to do with one answer.
struct Conflict {
    QString key;
    QJsonValue yours;
    QJsonValue theirs;
    bool youChanged = false;
    bool theyChanged = false;
};
/// Every answer on which the two differ. `base` is what both had seen.
[[nodiscard]] QList<Conflict> conflicts(const Answers &base, const Answers &yours, const Answers &theirs);

} // namespace AssetsUi
