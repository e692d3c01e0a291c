// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policy.h"
#include "models/register/act.h"

namespace Classes {

/// A question to the role that the policy names: which class a thing has (照会), or what to do where a rule cannot be kept (相談).
struct Consultation {
    enum class Kind { Class, Comply };
    qint64 id = 0;
    Kind kind = Kind::Class;
    Journal::ObjectRef object;
    qint64 policyId = 0;
    std::optional<qint64> unitId;
    QString role;     ///< code in that policy; empty = whoever may answer
    QString rule;     ///< that cannot be kept
    QString clause;
    QString question;
    QString askedBy;
    QString askedAt;  ///< UTC
    QString answer;
    Policy::Levels levels; ///< the class that the answer gave
    QString answeredBy;
    QString answeredAt; ///< empty = open

    [[nodiscard]] bool isOpen() const { return answeredAt.isEmpty(); }
};

/// All functions throw DbError; writing belongs to the entry that is open.
qint64 insertConsultation(Register::ActContext &context, const Consultation &consultation);
void closeConsultation(Register::ActContext &context, qint64 id, const QString &answer, const Policy::Levels &levels);

[[nodiscard]] std::optional<Consultation> consultation(Storage::Connection &db, qint64 id);
/// Oldest first. Open ones alone, or those answered too.
[[nodiscard]] QList<Consultation> consultations(Storage::Connection &db, bool answeredToo = false);
/// The open question about the class of this thing.
[[nodiscard]] std::optional<Consultation> openClassQuestion(Storage::Connection &db, qint64 objectId);

} // namespace Classes
