// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetrepository.h"
#include "models/register/policies.h"
#include "models/takeover/comparison.h"

#include <map>

namespace Takeover {

/// What a line would change in the asset that it corrects. The small tables are read once. Throws DbError.
class AssetDiff
{
public:
    explicit AssetDiff(Storage::Connection &db);

    /// Of the asset that row.draft.updates names; empty when nothing would change. In the order of the fields.
    [[nodiscard]] QList<CellChange> of(const PlannedRow &row);
    [[nodiscard]] QList<CellChange> of(const PlannedRow &row, const Assets::Asset &before);
    /// What the rules say to the change of class that the line asks for, as they say it to asset.relabel: a list that came
    /// back opens no way around them. None when the class stays. `by`: who acts.
    [[nodiscard]] Policy::Findings classFindings(const PlannedRow &row, const Register::Actor &by);
    /// The place as exports show it: its path, else the clerk's words.
    [[nodiscard]] QString placeOf(const Assets::Asset &asset) const;
    [[nodiscard]] QString unitName(const std::optional<qint64> &id) const;

private:
    struct Ground {
        Register::StoredPolicy policy;
        QList<Assets::Field> fields;
    };
    struct Side { ///< one of both: the asset, and names of what is not made yet
        const Assets::Asset &asset;
        const Draft *draft;
    };
    [[nodiscard]] const Ground &groundOf(const std::optional<qint64> &unitId);
    [[nodiscard]] QString textOf(const Assets::Field &field, const Side &side, const Policy::Document &policy) const;
    [[nodiscard]] QString referenceOf(const Assets::Field &field, const Side &side) const;

    Storage::Connection &m_db;
    QHash<qint64, QString> m_units;
    QHash<qint64, QString> m_places;
    QHash<qint64, QString> m_persons;
    QList<Assets::CustomField> m_custom;
    QHash<qint64, qint64> m_policyOfUnit;
    std::map<qint64, Ground> m_grounds;
};

} // namespace Takeover
