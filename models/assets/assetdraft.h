// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/asset.h"
#include "models/assets/assetvalue.h"
#include "models/policy/guide.h"
#include "models/register/act.h"

namespace Assets {

/// What the parameters of an act say about an asset, beside the asset itself.
struct DraftExtras {
    QMap<QString, QStringList> grounds;
    Policy::Answers guidance; ///< 分類の手引き
    bool classUnknown = false;
    QString reason;
    QString decidedBy;
    QString effectiveOn;
};

/// Puts the parameters into `asset`. A parameter that is absent changes nothing, null or "" clears.
/// Every value that cannot be read is an error at its field; nothing is guessed.
DraftExtras applyParams(Storage::Connection &db, const QJsonObject &params, const Policy::Document &policy, Asset &asset,
                        QList<Register::FieldError> &errors);

/// Levels from {"C": "3B"}: codes, labels or any spelling the policy knows; "" or null = unclassified.
[[nodiscard]] Policy::Levels levelsFromParams(const QJsonObject &map, const Policy::Document &policy, Policy::Levels base,
                                              QList<Register::FieldError> &errors);
[[nodiscard]] QMap<QString, QStringList> groundsFromParams(const QJsonObject &map, const Policy::Document &policy,
                                                           QList<Register::FieldError> &errors);

/// The asset as parameters again (form, template, stale save): the inverse of applyParams().
[[nodiscard]] QJsonObject toParams(Storage::Connection &db, const Asset &asset);

} // namespace Assets
