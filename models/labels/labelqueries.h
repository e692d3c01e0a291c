// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/objectref.h"
#include "models/storage/connection.h"

#include <QList>

#include <optional>

namespace Labels {

/// What a thing got when a label of it was last printed.
struct LastPrint {
    QString at; ///< UTC
    int issue = 1; ///< 1 = the first, 2 = the first 再発行
    QString classText;
    QString levels; ///< stored form
    QString sheet;
    QString shownOn;
    qint64 run = 0;
};

/// Throws DbError.
[[nodiscard]] std::optional<LastPrint> lastPrint(Storage::Connection &db, qint64 objectId);
/// How often a label of it was printed; copies of one run count once.
[[nodiscard]] int timesPrinted(Storage::Connection &db, qint64 objectId);
/// A thing of a run, and the class that its label shows.
struct Printed {
    Journal::ObjectRef object;
    QString levels; ///< stored form
};
/// Of a run in the order in which they were printed; nothing where there is no such run.
[[nodiscard]] QList<Printed> printedIn(Storage::Connection &db, qint64 run);
/// The things of a run in the order in which they were printed.
[[nodiscard]] QList<Journal::ObjectRef> thingsOf(Storage::Connection &db, qint64 run);

} // namespace Labels
