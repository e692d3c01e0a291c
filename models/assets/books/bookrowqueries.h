// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/books/bookcolumnqueries.h"
#include "models/assets/books/rowfeedqueries.h"

#include <memory>

namespace Assets {

/// How the rows of a book are put together.
struct GroupWish {
    QString field;        ///< a heading stands where this field changes; empty = no groups
    bool newPage = false; ///< each group begins a page
};

/// The printed rows of a book: cells of the columns, and a heading where the group changes. Throws DbError.
class BookRows
{
public:
    BookRows(Storage::Connection &db, std::unique_ptr<RowFeed> feed, QList<BookColumn> columns, GroupWish groups);

    std::optional<Books::Row> next();

private:
    [[nodiscard]] QString groupOf(const RowView &row) const;

    std::unique_ptr<RowFeed> m_feed;
    QList<BookColumn> m_columns;
    GroupWish m_groups;
    QHash<qint64, QString> m_unitNames;
    const RowView *m_waiting = nullptr; ///< read, but its heading came first
    std::optional<QString> m_group;
};

} // namespace Assets
