// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetqueries.h"
#include "models/assets/books/bookclassqueries.h"
#include "models/assets/books/bookdefinition.h"
#include "models/books/book.h"

#include <functional>

namespace Assets {

/// One column of a ledger: what it is called, how wide, and what a row has in it.
struct BookColumn {
    Books::Column column;
    std::function<QString(const RowView &)> cell;
    QString field = {}; ///< code; empty for a column of several fields or of none
};

struct ColumnWish {
    QStringList codes;         ///< field codes; empty = the ledger's own
    bool severalUnits = false; ///< then the ledger's own columns name the unit
};
/// `policies` are those of the rows: each axis of theirs is a column.
[[nodiscard]] QList<BookColumn> bookColumns(Storage::Connection &db, const QList<Field> &fields,
                                            const QList<Register::StoredPolicy> &policies, const ColumnWish &wish);
/// The columns of a definition, with its headings and widths; those without a field are left blank for handwriting.
[[nodiscard]] QList<BookColumn> definedColumns(Storage::Connection &db, const QList<Field> &fields,
                                               const QList<Register::StoredPolicy> &policies, const QList<DefinedColumn> &defined);

/// The restrictions that a ledger names by their code, each with its words, in the policy's order: "R2: 必要を超えて…".
/// `borne` are those that its rows bear, as BookRows tells them.
[[nodiscard]] QStringList restrictionLegend(const QHash<qint64, QSet<QString>> &borne, const QList<Register::StoredPolicy> &policies);

} // namespace Assets
