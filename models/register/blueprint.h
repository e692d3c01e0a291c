// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/act.h"
#include "models/search/index.h"

namespace Register {

/// What an object shows to search: the texts of its fields, and nothing else.
using IndexText = std::function<std::optional<QStringList>(Storage::Connection &, const ObjectRef &)>;

/// Everything the rooms above give to the register when the process is assembled: acts, tables, who a person is.
struct Blueprint {
    std::vector<Act> acts;
    Journal::Catalogue catalogue;
    /// The actor for a person on a day; nullopt person = nobody chosen.
    std::function<Actor(Storage::Connection &, std::optional<qint64> personId, QDate day)> actorFor;
    QMap<QString, IndexText> indexTexts; ///< by object kind

    [[nodiscard]] const Act *act(const QString &name) const;
    /// Adds the tables and acts that the register itself has.
    static Blueprint ground();
};

} // namespace Register
