// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetfield.h"
#include "models/assets/list/listing.h"
#include "models/assets/list/pagequeries.h"
#include "models/register/actor.h"
#include "models/storage/connection.h"

#include <QHash>
#include <QSet>
#include <QVector>

#include <memory>

namespace Assets {

/// A flat row for lists, books and exports: shown texts by field code.
struct RowView {
    qint64 id = 0;
    QString number;
    QString name;
    QString state;               ///< code
    std::optional<qint64> unitId;
    qint64 policyId = 0;         ///< the unit's 適用規程
    Policy::Levels levels;
    qint64 decidedUnder = 0;     ///< version of the policy, while the class waits on the 再分類 list; 0 = the present one
    bool closed = false;         ///< name and content are hidden from this actor
    bool migrated = false;
    QHash<QString, QString> shown; ///< field code → text as people read it
};

struct ClassCount {
    std::optional<qint64> unitId;
    qint64 policyId = 0;
    QString levels; ///< stored form; "" = unclassified
    int count = 0;
};

/// Flat rows. Every function takes the rows that the actor may see; closed rows stay countable but say nothing of their
/// content, and search does not find them by it. Throws DbError.
class Queries
{
public:
    Queries(Storage::Connection &db, Register::Visibility visible);
    ~Queries();
    Q_DISABLE_COPY_MOVE(Queries)

    /// Ids in order; every order ends in the id. No keys = by number.
    [[nodiscard]] QVector<qint64> ids(const Filter &filter, const QList<SortKey> &sort = {});
    [[nodiscard]] int total(); ///< all assets but void ones
    [[nodiscard]] QHash<qint64, RowView> rows(const QVector<qint64> &ids, DateStyle dates = DateStyle::Wareki);
    /// By unit and class, of what the filter leaves.
    [[nodiscard]] QList<ClassCount> classCounts(const Filter &filter);
    /// How many of what the filter leaves are closed rows to this actor (名称非表示 n件).
    [[nodiscard]] int closedCount(const Filter &filter);
    /// Fields under the policy of the register's first unit policy, with own fields: what lists and books offer.
    [[nodiscard]] const QList<Field> &fields();
    /// "機密性: 3A、3B · 組織: 税務課" for the head of a book.
    [[nodiscard]] QString filterText(const Filter &filter);
    /// From `--where` texts, joined by AND; their form: conditionsFromText(). Errors are sentences.
    [[nodiscard]] tl::expected<Filter, QString> filterFrom(const QStringList &where);
    /// The condition as it is stored, from one as people type it: names of units, places and persons become their ids, days, numbers
    /// and labels what the field stores. The error is a sentence.
    [[nodiscard]] tl::expected<Condition, QString> readCondition(const Condition &typed);
    [[nodiscard]] tl::expected<ConditionGroup, QString> readConditions(const ConditionGroup &typed);
    /// A value of a condition as people read it: the name of a unit for its id, 令和8年4月1日 for a day.
    [[nodiscard]] QString shownConditionValue(const Field *field, const QString &value);

private:
    Storage::Connection &m_db;
    Register::Visibility m_visible;
    QList<Field> m_fields;
    std::unique_ptr<PageReader> m_pages; ///< made when first needed
    DateStyle m_pageDates = DateStyle::Wareki;
    QStringList m_pageFields;
};

} // namespace Assets
