// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/permits/exception.h"
#include "models/register/policies.h"

namespace Permits {

/// What the acts on exceptions share.

[[nodiscard]] Policy::Finding refusal(const QString &rule, const QString &clause, const QString &text, const QString &satisfy,
                                      Policy::Severity severity = Policy::Severity::Refuse);
/// 課長 架空 太郎; the account where nobody has said who he is.
[[nodiscard]] QString nameOf(const Register::Actor &actor);
[[nodiscard]] QString roleLabels(const Policy::Document &policy, const QStringList &codes);

/// An exception that an act is about, with the policy that it is of, and the plan so far.
struct Named {
    Exception exception;
    Register::StoredPolicy policy;
    Register::Plan plan;
};
/// The exception named by the parameter `exception`; a plan that says why not, otherwise.
[[nodiscard]] tl::expected<Named, Register::Plan> namedException(Register::ActContext &context, const QJsonObject &params);
/// Only holders of these roles, and, where `orApplicant`, whoever applied for it.
void requireRole(const Register::ActContext &context, const QStringList &roles, bool orApplicant, const QString &rule, Named &named);
/// One entry for the exception and one for each thing it names, so that the history of the thing knows it.
void closeEntries(Register::ActContext &context, const Exception &exception, const QJsonObject &summary);
[[nodiscard]] QJsonObject summaryOf(const Exception &exception);
[[nodiscard]] QJsonObject resultOf(const Exception &exception, QDate day);
/// What changes of an exception that is there already.
void writeChange(Named &named, QDate day);
/// E-0001（後志 17条4項）: the words that come with the act.
[[nodiscard]] QString tellException(const Journal::Entry &entry);

} // namespace Permits
