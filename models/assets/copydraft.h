// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/asset.h"
#include "models/classes/link.h"
#include "models/register/act.h"

namespace Assets {

/// What a new asset is made from: 複製・印刷物を登録 is one act, asset.register with the number of the source.
struct Origin {
    Classes::LinkKind kind = Classes::LinkKind::CopyOf;
    Asset source;
};

/// The kinds that asset.register knows, each as a parameter of its code: copyOf printOf excerptOf backupOf.
[[nodiscard]] const QList<Classes::LinkKind> &originKinds();
[[nodiscard]] QList<Register::Parameter> originParameters();

/// The source that the parameters name, nullopt when they name none; a plan that says why it cannot be had (not there,
/// closed to the actor). More than one, void or disposed sources are errors at their field. Throws DbError.
[[nodiscard]] tl::expected<std::optional<Origin>, Register::Plan> originParam(Register::ActContext &context, const QJsonObject &params,
                                                                              QList<Register::FieldError> &errors);

/// What the new thing takes from its source unless somebody says otherwise, as parameters of asset.register. A printout
/// is on paper; an excerpt takes neither class nor the marks of personal information. Throws DbError.
[[nodiscard]] QJsonObject proposedParams(Storage::Connection &db, const Policy::Document &policy, const Origin &origin);
/// `params` laid over what is proposed: what is given wins, level by level.
[[nodiscard]] QJsonObject withProposed(const QJsonObject &proposed, const QJsonObject &params);

} // namespace Assets
