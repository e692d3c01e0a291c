// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/policies.h"
#include "ui/shell/actdialog.h"

namespace Shell {

/// What an application for an exception begins with. Empty where the form asks.
struct ExceptionSubject {
    QString rule;
    QString object;   ///< number of the thing that the rule speaks against
    QJsonValue unit = QJsonValue::Undefined; ///< while the thing has no number: the unit it will be in
};

/// 例外措置を申請: what is done otherwise, why, what is done instead, for how long. Only of a policy that has such an article.
class ExceptionDialog final : public ActDialog
{
    Q_OBJECT

public:
    ExceptionDialog(Session &session, const Register::StoredPolicy &policy, const ExceptionSubject &subject, QWidget *parent = nullptr);

    /// Where the policy has such an article and it may set this rule aside.
    [[nodiscard]] static std::optional<Register::StoredPolicy> policyLifting(Storage::Connection &db, const QString &rule);

protected:
    void complete(QJsonObject &params) const override;

private:
    void addScope(const ExceptionSubject &subject);
    void addRules(const ExceptionSubject &subject);

    Register::StoredPolicy m_policy;
};

} // namespace Shell
