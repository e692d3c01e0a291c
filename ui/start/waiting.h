// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetqueries.h"
#include "models/journal/objectref.h"
#include "models/register/blueprint.h"

namespace Start {

enum class WaitingKind { Breach, Overdue, Exception, Consultation, Notice, Draft, Expiry, LabelDue, Unclassified, Migration };

/// One thing that waits: what it is, since or until when, and what it opens.
struct WaitingLine {
    WaitingKind kind = WaitingKind::Notice;
    qint64 id = 0; ///< of the notice, breach, consultation or draft
    QString text;
    QString detail;                       ///< clause, reason, unit
    QString date;                         ///< as people read it
    Journal::ObjectRef object;            ///< opened when its kind is not empty
    std::optional<Assets::Filter> filter; ///< else the list is
    QString act;                          ///< of a draft; of a consultation the act that answers it
};

/// A heading with its lines; `count` may be more than the lines that are shown.
struct WaitingGroup {
    WaitingKind kind = WaitingKind::Notice;
    QString title;
    int count = 0;
    QList<WaitingLine> lines;
    std::optional<Assets::Filter> filter;
};

/// Everything that waits for this actor. Reads only; throws DbError.
[[nodiscard]] QList<WaitingGroup> readWaiting(Storage::Connection &db, const Register::Blueprint &blueprint,
                                              const Register::Actor &actor, QDate today);
/// What stands behind 今日 in the navigation: things somebody has to answer, not lists to work through.
[[nodiscard]] int waitingCount(Storage::Connection &db, const Register::Actor &actor);

inline constexpr int kExpiryDays = 90;

} // namespace Start
