// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/classes/containerrules.h"
#include "models/register/actor.h"
#include "models/storage/connection.h"

#include <QHash>
#include <QSet>
#include <QVector>

namespace Media {

/// Flat rows for lists, books and the command line. All functions read only and throw DbError.

struct MediumFilter {
    QString text;                   ///< words, as in the search of the register; also names of unit, place and holder
    QSet<qint64> units;             ///< these units (the caller adds those below); empty = all
    std::optional<qint64> placeId;  ///< kept there, or at a place inside it
    std::optional<qint64> holderId;
    std::optional<qint64> thingId;  ///< with this asset on it
    bool withContents = false;      ///< only those with something on them
    bool labelDue = false;          ///< 表示の更新待ち
    bool withEnded = false;         ///< 廃棄済 and 返却済 too; 取消 never
};

struct MediumView {
    qint64 id = 0;
    QString number;
    QString name;
    QString kind;      ///< code
    QString kindLabel;
    std::optional<qint64> unitId;
    QString unit;
    QString place;     ///< path, else as in the ledger
    std::optional<qint64> placeId;
    QString holder;
    QString serial;    ///< or なし, 読取不能, 数量 3
    QString capacity;
    QString encryption;
    QString state;     ///< code
    QString stateLabel;
    Classes::ContainerClass held;
    QString labelDue;
    qint64 contents = 0; ///< things on it now
    qint64 policyId = 0;
    QString remarks;
};

/// In natural order of their numbers.
[[nodiscard]] QVector<qint64> mediumIds(Storage::Connection &db, const MediumFilter &filter);
/// Media of these units, and those with things of these units on them; of all without `units`. Ended ones are left out.
[[nodiscard]] QVector<qint64> mediaUnder(Storage::Connection &db, const std::optional<QSet<qint64>> &units);
/// Missing ones are left out.
[[nodiscard]] QHash<qint64, MediumView> mediumViews(Storage::Connection &db, const QVector<qint64> &ids);

/// One thing on a medium.
struct ContentView {
    qint64 id = 0;   ///< the asset
    QString number;
    QString name;    ///< 名称非表示 where it is closed
    Policy::Levels levels;
    QString state;
    QString unit;
    QString storedAt;
    bool closed = false;
};
/// By natural order of their numbers.
[[nodiscard]] QList<ContentView> contentsOf(Storage::Connection &db, qint64 mediumId, const Register::Visibility &visible);
/// What was taken off and is not erased: class and how many.
struct ResidueView {
    Policy::Levels levels;
    qint64 count = 0;
};
[[nodiscard]] QList<ResidueView> residuesOf(Storage::Connection &db, qint64 mediumId);
/// Media that the thing is on.
[[nodiscard]] QVector<qint64> mediaOf(Storage::Connection &db, qint64 assetId);

} // namespace Media
