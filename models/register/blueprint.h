// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/act.h"
#include "models/register/find/finder.h"
#include "models/register/intake.h"
#include "models/search/index.h"

namespace Register {

/// What an object shows to search: the texts of its fields, and nothing else.
using IndexText = std::function<std::optional<QStringList>(Storage::Connection &, const ObjectRef &)>;

/// A stored cell as people read it: the name of a unit for its id, 3B for a stored level … nullopt = not mine.
using CellText = std::function<std::optional<QString>(Storage::Connection &, const QString &table, const QString &column,
                                                      const QVariant &value)>;

/// Whether a thing is closed to somebody who sees `visible` (INV-44).
using ClosedTo = std::function<bool(Storage::Connection &, qint64 id, const Visibility &visible)>;

/// What a room does when acts of other rooms have changed things that its own things depend on: a medium bears the class of what
/// is on it. Both functions throw DbError.
struct Follower {
    /// Said before OK: what follows elsewhere if these things had these classes. Reads only.
    std::function<QList<Consequence>(ActContext &, const ClassChanges &)> foresee;
    /// After the act has written its rows and before its commit: writes with entries of its own. `touched`: the things that the act
    /// has made entries about.
    std::function<void(ActContext &, const QList<ObjectRef> &touched)> follow;
};

/// Everything the rooms above give to the register when the process is assembled: acts, tables, who a person is.
struct Blueprint {
    std::vector<Act> acts;
    Journal::Catalogue catalogue;
    /// The actor for a person on a day; nullopt person = nobody chosen.
    std::function<Actor(Storage::Connection &, std::optional<qint64> personId, QDate day)> actorFor;
    QMap<QString, IndexText> indexTexts; ///< by object kind
    QHash<QString, QString> columnLabels; ///< "asset.place_id" → 保管場所; a column without label is not told
    std::vector<CellText> cellTexts;
    std::vector<Intake> intakes;         ///< what lists can be taken over, beside the ledger of assets
    QHash<QString, ClosedTo> closedTo; ///< by object kind; a kind that is not here is open to all
    std::vector<Finder> finders;       ///< what is looked for everywhere, in the order in which people see the kinds
    std::vector<Follower> followers;   ///< asked after every act
    QSet<QString> openColumns;         ///< "asset.place_id": what a closed thing still tells

    [[nodiscard]] const Act *act(const QString &name) const;
    [[nodiscard]] const Intake *intake(const QString &kind) const;
    /// Adds the tables and acts that the register itself has.
    static Blueprint ground();
};

} // namespace Register
