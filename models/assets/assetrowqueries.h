// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetqueries.h"
#include "models/register/policies.h"
#include "models/storage/query.h"

namespace Assets {

/// What a closed row still tells (INV-44).
[[nodiscard]] bool staysOpen(const Field &field);

/// The columns that RowMaker::make() reads, in its order. Internal to the room.
[[nodiscard]] const QString &rowColumns();

/// 〔第1版〕: behind a class that was decided under an earlier version of the policy and waits to be decided again.
[[nodiscard]] QString versionMark(const Policy::Document &policy);

/// Turns rows into shown texts; the small tables are read once. `db` and `visible` must outlive it. Throws DbError.
class RowMaker
{
public:
    RowMaker(Storage::Connection &db, const Register::Visibility &visible, DateStyle dates);
    [[nodiscard]] RowView make(const Storage::Query &query);

private:
    struct PolicyFields {
        Register::StoredPolicy policy;
        QList<Field> fields;
    };

    qint64 policyOf(std::optional<qint64> unitId);
    void fill(RowView &row, const Storage::Query &query);
    void fillReferences(RowView &row, const Storage::Query &query);
    [[nodiscard]] QString forPeople(const Field &field, const QString &stored) const;
    void hide(RowView &row) const;

    Storage::Connection &m_db;
    const Register::Visibility &m_visible;
    DateStyle m_dates;
    QHash<qint64, QString> m_units;
    QHash<qint64, QString> m_places;
    QHash<qint64, QString> m_persons;
    QList<CustomField> m_custom;
    QHash<qint64, PolicyFields> m_policies;
    QHash<qint64, qint64> m_policyOfUnit;
};

} // namespace Assets
