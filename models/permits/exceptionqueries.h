// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/permits/exception.h"
#include "models/policy/facts.h"
#include "models/register/blueprint.h"
#include "models/register/policies.h"

#include <QSet>

namespace Permits {

/// All functions read only and throw DbError.

/// Every exception, the newest first; of one policy or of all.
[[nodiscard]] QList<Exception> exceptions(Storage::Connection &db, std::optional<qint64> policyId = std::nullopt);
/// By its number or its id.
[[nodiscard]] std::optional<Exception> exception(Storage::Connection &db, const QString &named);

/// The exceptions that are in force on a day, read once for everything that is judged on it.
class InForce
{
public:
    InForce(Storage::Connection &db, QDate day);
    /// What they let be otherwise for this thing of this unit; 0 = a thing that is not registered yet, which only an
    /// exception for its unit or for the whole policy can be about.
    [[nodiscard]] QList<Policy::Waiver> waivers(const Register::StoredPolicy &policy, std::optional<qint64> unitId, qint64 objectId) const;

private:
    struct Scoped {
        Exception exception;
        QSet<qint64> units;  ///< empty = all
        QSet<qint64> things; ///< empty = all of the units
    };
    QList<Scoped> m_all;
    QDate m_day;
};
/// The same for one thing, on the day on which the actor acts.
[[nodiscard]] QList<Policy::Waiver> waivers(Storage::Connection &db, const Register::Actor &actor, const Register::StoredPolicy &policy,
                                            std::optional<qint64> unitId, qint64 objectId);

/// An exception in words, for lists and books.
struct ExceptionView {
    Exception exception;
    QString state;
    QString scope;   ///< 対象: numbers and names, 税務課の全て, 規程の全て
    QString rules;   ///< 後志 17条4項 媒体は、… ; one line for each
    QString policy;
    QString article; ///< the clause that it rests on: 後志 57条1項
    QString period;
    QString unit;
    bool closed = false; ///< names a thing that is closed to the reader: what was written is hidden (INV-44)
};
/// `blueprint` says what is closed to the reader; without one everything that names a thing is closed to who does not see everything.
[[nodiscard]] QList<ExceptionView> exceptionViews(Storage::Connection &db, const Register::Blueprint *blueprint, const Register::Visibility &visible,
                                                  QDate day, std::optional<qint64> policyId = std::nullopt);

/// What is to be done about exceptions by whoever holds these roles.
struct ExceptionTask {
    enum class Kind { Report, Decide };
    Kind kind = Kind::Report;
    ExceptionView view;
};
/// Reports that are owed first. Somebody who has not said who he is sees all of them.
[[nodiscard]] QList<ExceptionTask> exceptionTasks(Storage::Connection &db, const Register::Blueprint *blueprint, const Register::Actor &actor, QDate day);

} // namespace Permits
