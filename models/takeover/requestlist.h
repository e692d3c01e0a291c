// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/exportqueries.h"

#include <QDate>

namespace Takeover {

/// 依頼用リスト: what the office sends to sections, so that they confirm and correct their lines and send it back.
struct RequestOrder {
    Assets::Filter filter;     ///< of the assets; state is always in force, unit is `units`
    QStringList where;         ///< the same as `--where` texts: it travels with the list, so that what is missing is told rightly
    QList<qint64> units;       ///< a sheet for each; empty = every unit that has assets within the filter
    std::optional<QDate> due;  ///< 提出期限
    QString from;              ///< who asks and takes it back, in words; may be empty
    int spareRows = 30;        ///< empty lines below, for what is new
};

struct RequestSheet {
    qint64 unitId = 0;
    QString unit; ///< its path, as it is read again
    qint64 policyId = 0;
    QVector<qint64> ids; ///< by number
    QString highest;     ///< class of the list: the highest of its rows, in words
};

/// What the list will hold, before it is written: people are told, and the record of the output keeps it.
struct RequestPlan {
    QList<RequestSheet> sheets; ///< in the order of the units' names
    Assets::ExportFacts facts;  ///< of all sheets together
    QString organization;
};
/// Only reads. Throws DbError.
[[nodiscard]] RequestPlan planRequest(Storage::Connection &db, const Register::Visibility &visible, const RequestOrder &order);

/// Writes it as XLSX: a sheet for each unit, number first and locked, what the section may correct open with lists of levels
/// and choices, a column 内容の確認, empty lines for what is new, and a page of explanations. Taken over again untouched it
/// shows no difference; 確認済 in 内容の確認 confirms the line. Closed rows are masked. Returns the rows.
/// Errors: InvalidInput (no rows), those of Exchange::writeXlsx. Throws DbError.
[[nodiscard]] Support::Result<qint64> writeRequest(Storage::Connection &db, const Register::Visibility &visible, const RequestOrder &order,
                                                   const RequestPlan &plan, const QString &path, Support::Progress *progress = nullptr);

/// What stands above the header of the list and is read again when it comes back.
[[nodiscard]] QString requestConditionLabel(); ///< 抽出条件
/// `--where` texts in one cell, and back.
[[nodiscard]] QString requestConditionText(const QStringList &where);
[[nodiscard]] QStringList requestConditions(const QString &text);

} // namespace Takeover
