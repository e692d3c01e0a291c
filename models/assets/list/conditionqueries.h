// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/list/filter.h"
#include "models/assets/list/idbits.h"
#include "models/storage/connection.h"

namespace Assets {

/// True when an answer would tell what closed rows hide (INV-44): such a filter leaves them out altogether, so that neither NOT nor OR
/// finds them by it.
[[nodiscard]] bool asksHidden(const Filter &filter, const QList<Field> &fields);
/// True when the conditions name void assets, which lists leave out otherwise.
[[nodiscard]] bool asksVoid(const ConditionGroup &conditions);

/// Whether a cell, as it is stored, answers the condition; its `negated` is not looked at. Not for levels and for ids.
[[nodiscard]] bool cellAnswers(const Field &field, const Condition &condition, const QString &stored);

/// The place and all that is inside it. Throws DbError.
[[nodiscard]] QSet<qint64> placesWithin(Storage::Connection &db, qint64 placeId);

/// Answers conditions with sets of ids. Throws DbError.
class ConditionReader
{
public:
    ConditionReader(Storage::Connection &db, const QList<Field> &fields);
    virtual ~ConditionReader() = default;
    Q_DISABLE_COPY_MOVE(ConditionReader)

    [[nodiscard]] IdBits hits(const ConditionGroup &group);
    [[nodiscard]] IdBits hits(const Condition &condition);

protected:
    /// Every asset.
    [[nodiscard]] virtual const IdBits &all();
    [[nodiscard]] virtual IdBits searchHits(const QString &words) = 0;
    /// The assets whose cell `answers`, as it is stored; equal cells are asked about once. `sql` gives the cell.
    [[nodiscard]] virtual IdBits cellHits(const Field &field, const QString &sql, const std::function<bool(const QString &)> &answers);
    /// The same for a column of ids; 0 = none.
    [[nodiscard]] virtual IdBits idHits(const Field &field, const QString &sql, const std::function<bool(qint64)> &answers);

private:
    [[nodiscard]] IdBits positiveHits(const Condition &condition);
    [[nodiscard]] IdBits levelHits(const Field &field, const Condition &condition);
    [[nodiscard]] IdBits placeHits(const Field &field, const Condition &condition);
    [[nodiscard]] IdBits aliasHits(const Field &field, const Condition &condition);
    [[nodiscard]] IdBits referenceHits(const Field &field, const Condition &condition, const QString &sql);
    [[nodiscard]] QSet<qint64> namedIds(const Field &field, const Condition &condition);

    Storage::Connection &m_db;
    const QList<Field> &m_fields;
    std::optional<IdBits> m_all;
};

} // namespace Assets
