// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/organization/unit.h"
#include "models/storage/connection.h"

#include <QHash>
#include <QList>

namespace Organization {

/// Flat rows for lists, choosers and books. All functions read only and throw DbError.

/// One unit in tree order: parents before children, brothers by code, name, id.
struct UnitRow {
    Unit unit;
    int depth = 0;
    QString path;         ///< 総務部 / 総務課
    QString kindLabel;    ///< in the words of its policy, else the kind itself
    qint64 policyId = 0;  ///< 適用規程, own or inherited; 0 = none
    QString policyTitle;
    bool policyInherited = true;
    bool inForce = true;
    qint64 objectCount = 0; ///< registered here, void ones left out
    qint64 personCount = 0; ///< in force on the day
};
[[nodiscard]] QList<UnitRow> unitTree(Storage::Connection &db, QDate day, bool withEnded = false);

struct PersonRow {
    qint64 id = 0;
    QString name;
    QString kana;
    QString employment;      ///< code
    QString employmentLabel;
    std::optional<qint64> unitId;
    QString unitName;
    QString post;
    bool external = false;
    QStringList roles;       ///< labels of the roles held on the day
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo;
    bool inForce = true;
    qint64 revision = 1;
};
[[nodiscard]] QList<PersonRow> personRows(Storage::Connection &db, QDate day, bool withEnded = false);

/// One role of a policy with its holder, or without one (vacant). Every role of every policy has at least one row.
struct RoleRow {
    std::optional<qint64> id;    ///< row of role_held; absent when vacant
    qint64 policyId = 0;
    QString policyTitle;
    QString role;                ///< code
    QString roleLabel;
    QString clause;
    QString post;                ///< the post that holds it by the policy
    QString scope;               ///< "organization", a unit kind, "system", "designated"
    std::optional<qint64> personId;
    QString holder;              ///< name of the person, or the words for somebody outside
    std::optional<qint64> unitId;
    QString unitName;
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo;
    bool inForce = false;
    bool vacant = false;
};
[[nodiscard]] QList<RoleRow> roleRows(Storage::Connection &db, QDate day, bool withEnded = false);

/// Names by id, also of ended ones: lists and books join them in memory.
[[nodiscard]] QHash<qint64, QString> unitNames(Storage::Connection &db);
[[nodiscard]] QHash<qint64, QString> personNames(Storage::Connection &db);

} // namespace Organization
