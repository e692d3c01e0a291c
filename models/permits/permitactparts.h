// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/permits/permit.h"
#include "models/register/act.h"
#include "models/register/policies.h"

namespace Permits {

/// What the acts on permits share. All functions throw DbError.

/// A permit that an act is about, with its policy as it was applied for, and the plan so far.
struct NamedPermit {
    Permit permit;
    std::shared_ptr<const Policy::Document> policy; ///< the version it was applied under, never null
    const Policy::PermitKind *kind = nullptr;       ///< in it; never null
    Register::Plan plan;
};
/// The permit named by the parameter `permit`; a plan that says why not, otherwise.
[[nodiscard]] tl::expected<NamedPermit, Register::Plan> namedPermit(Register::ActContext &context, const QJsonObject &params);

/// Somebody of the lists, or somebody outside by his name; the actor where nothing is given.
struct Someone {
    std::optional<qint64> id;
    QString words; ///< 事務局長 架空 太郎
};
[[nodiscard]] Someone someoneParam(Register::ActContext &context, const QJsonObject &params, const QString &name);
/// Whether he holds the role on that day, for the unit or for one that it belongs to.
[[nodiscard]] bool holds(Storage::Connection &db, const Someone &someone, const QString &role, const Permit &permit, QDate day);

[[nodiscard]] QJsonObject summaryOf(const Permit &permit, const Policy::PermitKind &kind);
/// One entry for the permit and one for each thing it names, so that the history of the thing knows it.
void closeEntries(Register::ActContext &context, const Permit &permit, const QJsonObject &summary);
[[nodiscard]] QJsonObject resultOf(const Permit &permit, QDate day);
/// 許可 P-0001（持ち出し）: 研修
[[nodiscard]] QString tellPermit(const Journal::Entry &entry);

} // namespace Permits
