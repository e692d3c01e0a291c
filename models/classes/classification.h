// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/guide.h"
#include "models/policy/policy.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace Classes {

/// One decision about a class, as it was made. Never overwritten: the latest is in force.
struct Classification {
    qint64 id = 0;
    qint64 objectId = 0;
    Policy::Levels levels;
    QMap<QString, QStringList> grounds; ///< axis code → ground codes
    QString reason;
    QString effectiveOn;   ///< ISO day
    QString decidedBy;     ///< person or post, in words
    QString originalText;  ///< what stood in the ledger, when it could not be read in full
    QString origin;        ///< "registered" | "relabelled" | "takenOver" | "inherited" (raised with its source)
    qint64 policyVersionId = 0;
    Policy::Answers guidance; ///< 分類の手引き, as it was answered for this decision; the class may be another one
};

/// Stored form of grounds: {"S":["1"]}; empty text for none.
[[nodiscard]] QString groundsToText(const QMap<QString, QStringList> &grounds);
[[nodiscard]] QMap<QString, QStringList> groundsFromText(const QString &text);

/// Levels for people: 機密性3B 完全性2 可用性－; an axis without level says 未分類.
[[nodiscard]] QString levelsForPeople(const Policy::Document &policy, const Policy::Levels &levels);

/// True when a level on some axis has a lower rank than before.
[[nodiscard]] bool isLowered(const Policy::Document &policy, const Policy::Levels &before, const Policy::Levels &after);

/// Per axis the highest level of both; an axis unclassified in one of them is taken from the other.
[[nodiscard]] Policy::Levels highest(const Policy::Document &policy, const Policy::Levels &a, const Policy::Levels &b);

} // namespace Classes
