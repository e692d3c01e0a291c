// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/objectref.h"
#include "models/register/actor.h"
#include "models/search/snippet.h"
#include "models/storage/connection.h"

#include <QDate>

#include <functional>
#include <memory>
#include <optional>

namespace Register {

using Journal::ObjectRef;

/// What is looked for everywhere, and by whom.
struct FindQuestion {
    QString text;
    Visibility visible; ///< what is closed to the asker is not found by what it hides (INV-44)
    QDate day;
    qsizetype limit = 8;              ///< hits wanted of each kind; the total counts all
    std::function<bool()> isOld = {}; ///< asked between steps: true when nobody waits for the answer any more
};

/// One level of a thing, as a badge shows it.
struct HitLevel {
    QString axis; ///< 機密性
    QString text; ///< 3B; empty = unclassified
    int rank = 0;
    int maxRank = 0;
    bool operator==(const HitLevel &) const = default;
};

/// A field that has some of the words, with the place where they stand.
struct HitReason {
    QString field; ///< label: 備考
    Search::Snippet snippet;
    bool operator==(const HitReason &) const = default;
};

/// One thing that was found.
struct Hit {
    ObjectRef object;        ///< what is opened; of a clause its policy
    QString key;             ///< of what has no row: the clause as cited, the code of a book, the name of an act
    Search::Snippet number;
    Search::Snippet name;
    QString where;           ///< unit and place, or what else tells it from its like
    QString state;           ///< when it is not the usual one: 廃棄済
    QList<HitLevel> levels;  ///< none = the kind has no classes
    QList<HitReason> reasons; ///< what matched beside number and name
    bool closed = false;     ///< found by its number alone, name and content hidden
    bool operator==(const Hit &) const = default;
};

/// The answer of one kind. Several for one kind may come one after the other, each taking the place of the one before: the first
/// hits at once, the total when it is known.
struct Found {
    QString kind;
    QList<Hit> hits;             ///< at most the limit: the exact number first, then what begins with the words, then the rest by number
    std::optional<qint64> total; ///< nullopt while it is still being counted
};

/// How one kind of things is found. Given by its room through the blueprint.
struct Finder {
    using Tell = std::function<void(Found)>;
    QString kind;  ///< "asset"
    QString title; ///< 情報資産
    /// Tells once or more; the last has the total, unless the question grew old. Reads only. Throws DbError.
    std::function<void(Storage::Connection &, const FindQuestion &, const Tell &)> find;
    bool large = false; ///< asked after the small ones, which answer at once
};

struct Blueprint;

/// Asks the finders of all kinds, or of those named: the small ones first. Nothing is told for a text without words.
/// Throws DbError.
void findEverywhere(Storage::Connection &db, const Blueprint &blueprint, const FindQuestion &question, const Finder::Tell &tell,
                    const QStringList &kinds = {});

} // namespace Register
