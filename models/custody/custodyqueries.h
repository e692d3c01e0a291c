// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/custody/custodyevent.h"
#include "models/register/actor.h"
#include "models/storage/connection.h"

#include <QHash>
#include <QSet>
#include <QVector>

namespace Custody {

/// Flat rows for lists, books and the command line. All functions read only and throw DbError.

/// What is not at its place.
struct AwayFilter {
    QSet<qint64> units;              ///< these units (the caller adds those below); empty = all
    std::optional<qint64> holderId;
    QList<State> states;             ///< empty = all but InPlace
    bool overdue = false;            ///< only what should be back by now
    QString text;                    ///< in number, name, where it went
};
struct AwayView {
    qint64 id = 0;         ///< the medium
    QString number;
    QString name;
    QString kind;          ///< code
    QString unit;
    std::optional<qint64> unitId;
    qint64 policyId = 0;
    Classes::ContainerClass held;
    State state = State::Out;
    QString where;         ///< with whom, where to
    QString holder;
    QString dueOn;
    qint64 daysLate = 0;   ///< 0 = not late
    QString since;         ///< when it left
    QString purpose;
    QString permit;
    QString slip;
    qint64 eventId = 0;    ///< with which it left
    bool unsigned_ = false; ///< no signed copy of the slip is here
};
/// Overdue ones first, the longest first; then by the day on which they are due, then by number.
[[nodiscard]] QVector<qint64> awayIds(Storage::Connection &db, const AwayFilter &filter, QDate today);
[[nodiscard]] QHash<qint64, AwayView> awayViews(Storage::Connection &db, const QVector<qint64> &ids, QDate today);
/// How many are away, and how many of them are overdue.
struct AwayCount {
    qint64 away = 0;
    qint64 overdue = 0;
};
[[nodiscard]] AwayCount awayCount(Storage::Connection &db, const AwayFilter &filter, QDate today);

/// One event in words, as it was then.
struct EventView {
    Event event;
    QString number;
    QString name;
    QString unit;
    qint64 policyId = 0;
    QString kindLabel;
    bool corrected = false;   ///< a later event says that it was wrong
    QString returnedAt;       ///< of what left: when it came back; empty = it has not
    QString reconnectedAt;    ///< and when it was checked again
    bool closed = false;      ///< its content is closed to the reader: names are hidden (INV-44)
};
struct EventFilter {
    std::optional<qint64> objectId;
    QSet<qint64> units;
    QStringList kinds;        ///< empty = all
    QDate from;               ///< of the day on which it happened; null = open
    QDate to;
};
/// In the order in which they happened.
[[nodiscard]] QVector<qint64> eventIds(Storage::Connection &db, const EventFilter &filter);
[[nodiscard]] QList<EventView> eventViews(Storage::Connection &db, const QVector<qint64> &ids, const Register::Visibility &visible);

/// The day here on which something happened.
[[nodiscard]] QDate dayOf(const QString &at);

} // namespace Custody
