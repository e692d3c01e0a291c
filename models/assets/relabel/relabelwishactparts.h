// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/asset.h"
#include "models/register/act.h"
#include "models/register/policies.h"

#include <QVector>

namespace Assets {

/// What is decided about a class, as one policy reads it.
struct ClassWish {
    QString whyNot;       ///< a sentence where this policy has no such axis, level or ground
    Policy::Levels set;
    QStringList cleared;  ///< axes that become unclassified
    QMap<QString, QStringList> grounds;
    std::optional<RestrictionChoice> restrictions;

    [[nodiscard]] bool names(const QString &axis) const { return set.contains(axis) || cleared.contains(axis); }
    [[nodiscard]] Policy::Levels over(Policy::Levels levels) const;
};

/// Which assets get which class, and why: one decision for all of them, or one for each line of a list.
struct RelabelWish {
    QVector<qint64> ids;
    QVector<quint32> decisionOf; ///< place in `decisions`, for each of `ids`; empty = the first for all
    QVector<quint32> reasonOf;   ///< place in `reasons`; empty = the first for all
    QList<QJsonObject> decisions; ///< {levels, grounds, restrictions} as asset.relabel takes them
    QStringList reasons;
    QString decidedBy;
    QString effectiveOn;          ///< ISO day; empty = the day of the act
    QString filterText;           ///< for people; empty where the assets were named

    [[nodiscard]] quint32 decisionAt(qsizetype at) const { return decisionOf.isEmpty() ? 0 : decisionOf.at(at); }
    [[nodiscard]] quint32 reasonAt(qsizetype at) const { return reasonOf.isEmpty() ? 0 : reasonOf.at(at); }
};

/// From the parameters of asset.relabelMany. Errors stand at their parameter; of a line of `rows` at "rows.LINE.name", with
/// the line of the list where one is given. Throws DbError.
[[nodiscard]] RelabelWish relabelWishFrom(Register::ActContext &context, const QJsonObject &params, QList<Register::FieldError> &errors);

/// The lines of a list behind what the wish says already; a line without a reason of its own has `commonReason`. Throws DbError.
void addRows(Storage::Connection &db, const QJsonArray &rows, const QString &commonReason, RelabelWish &wish, QList<Register::FieldError> &errors);

/// One of RelabelWish::decisions under a policy. Throws DbError.
[[nodiscard]] ClassWish wishUnder(Storage::Connection &db, const QJsonObject &decision, const Policy::Document &policy);

} // namespace Assets
