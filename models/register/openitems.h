// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/objectref.h"
#include "models/storage/connection.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace Register {

/// What waits for somebody: read for the start page. All functions read only and throw DbError. Newest first.

/// Somebody went on with a written reason, and a role is told of it. Closed by notice.close with a note.
struct OpenNotice {
    qint64 id = 0;
    Journal::ObjectRef object;
    QString rule;
    QString clause;
    QString text;
    QString reason;
    QString toRole;      ///< role code; empty = everybody
    qint64 policyId = 0; ///< whose role that is; 0 = none
    QString at;          ///< UTC
};
[[nodiscard]] QList<OpenNotice> openNotices(Storage::Connection &db);

/// A fact against the policy, listed until it is put right by breach.close.
struct OpenBreach {
    qint64 id = 0;
    Journal::ObjectRef object;
    QString rule;
    QString clause;
    QString text;
    QString happenedAt; ///< UTC or a day; may be empty
    QString noticedAt;
};
[[nodiscard]] QList<OpenBreach> openBreaches(Storage::Connection &db);

/// Input put aside by draft.park, until draft.finish.
struct ParkedDraft {
    qint64 id = 0;
    std::optional<qint64> personId;
    QString act;
    QString title;
    QJsonObject params;
    QString parkedAt;
};
/// Those of the person; those that nobody is named in are everybody's.
[[nodiscard]] QList<ParkedDraft> parkedDrafts(Storage::Connection &db,
                                              std::optional<qint64> personId);

} // namespace Register
