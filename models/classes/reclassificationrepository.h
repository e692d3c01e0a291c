// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/classes/reclassification.h"
#include "models/register/act.h"

namespace Classes {

/// How many things were last decided under each older version of the policy whose levels differ from `after`, with what they
/// bear: what a revision puts on the list. Unclassified and ended things are left out.
struct Affected {
    qint64 versionId = 0;
    int count = 0;
};
[[nodiscard]] QList<Affected> affectedBy(Storage::Connection &db, qint64 policyId, const Policy::Document &after);

/// Puts them on the list, a thousand to an entry that tells of the policy. Between entries only. Throws DbError.
/// Answers how many; stops between entries when the act is cancelled.
int listForReclassification(Register::ActContext &context, qint64 policyId, qint64 toVersionId, const Policy::Document &after,
                            const QList<Affected> &affected);

/// The open lines of one thing, oldest first, and of everything: thing → its lines.
[[nodiscard]] QVector<qint64> openLinesOf(Storage::Connection &db, qint64 objectId);
[[nodiscard]] QHash<qint64, QVector<qint64>> openLines(Storage::Connection &db);
/// Ends every line of the thing: its class has been decided again. Belongs to the entry that is open.
void closeReclassifications(Register::ActContext &context, qint64 objectId);

} // namespace Classes
