// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/organization/unit.h"
#include "models/storage/connection.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace Takeover {

/// What the name of a unit in a ledger stands for.
struct UnitChoice {
    std::optional<qint64> id; ///< a unit of the register
    QString toCreate;         ///< a name that no unit bears yet
    QString trouble;          ///< a sentence when several bear it
    qint64 policyId = 0;      ///< 適用規程
    [[nodiscard]] bool isKnown() const { return id || !toCreate.isEmpty(); }
};

/// The one unit in force at the root, usually the organization itself; nullopt when there are none or several.
[[nodiscard]] std::optional<Organization::Unit> onlyRoot(Storage::Connection &db);

/// Matches names of units, places and persons, each text once.
class UnitChooser
{
public:
    explicit UnitChooser(Storage::Connection &db) : m_db(&db) { }

    /// From here on the register is not asked: what was not asked before is unknown.
    void close() { m_db = nullptr; }

    /// What names of the file mean, given by hand: name → unit or place of the register.
    void mean(const QMap<QString, QString> &units, const QMap<QString, QString> &places);

    [[nodiscard]] UnitChoice choose(const QString &text);
    /// The unit that the name of a sheet names; empty when the name does not look like a unit's.
    [[nodiscard]] QString unitInSheetName(const QString &name);
    /// An open place by name; nullopt when it has to be created, or when several bear the name (`ambiguous`).
    [[nodiscard]] std::optional<qint64> place(const QString &text, bool *ambiguous);
    /// The one person in force of that name, or number; white space and kana make no difference.
    [[nodiscard]] std::optional<qint64> person(const QString &text);
    /// The first spelling of a name that no person bears.
    [[nodiscard]] QString personToCreate(const QString &text);

private:
    [[nodiscard]] UnitChoice chosen(const QString &name);
    [[nodiscard]] std::optional<qint64> personLike(const QString &text);

    Storage::Connection *m_db;
    QHash<QString, QString> m_meantUnits;  ///< folded name → text to look for
    QHash<QString, QString> m_meantPlaces;
    QHash<QString, UnitChoice> m_units;     ///< by text
    QHash<QString, QString> m_toCreate;     ///< folded name → its first spelling
    QHash<QString, std::optional<qint64>> m_persons;
    QHash<QString, QString> m_personsToCreate; ///< folded name → its first spelling
    std::optional<QMultiHash<QString, qint64>> m_personNames; ///< folded, without spaces
    QHash<QString, QPair<std::optional<qint64>, bool>> m_places;
};

} // namespace Takeover
