// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/books/bookcolumnqueries.h"
#include "models/assets/books/rowfeedqueries.h"

#include <deque>
#include <memory>

namespace Assets {

/// How the rows of a book are put together.
struct RowsWish {
    QString groupField;         ///< a heading stands where this field changes; empty = no groups
    bool newPage = false;       ///< each group begins a page
    bool subtotals = false;     ///< a total after each group, and one of all at the end
    bool classes = false;       ///< the counts of each class under the subtotals
    QList<Field> sums;          ///< number fields that are added up in the totals
    double rowHeightMm = 0;     ///< least height of a row
    int blankRows = 0;          ///< after the last row, to be filled in by hand
};

/// The printed rows of a book: cells of the columns, a heading where the group changes, totals. Throws DbError.
class BookRows
{
public:
    /// `db` must outlive the rows.
    BookRows(Storage::Connection &db, std::unique_ptr<RowFeed> feed, QList<BookColumn> columns, RowsWish wish);

    std::optional<Books::Row> next();
    /// The restrictions that the rows so far bear, as shown, by policy.
    [[nodiscard]] const QHash<qint64, QSet<QString>> &restrictions() const { return m_restrictions; }

private:
    /// What has been added up.
    struct Tally {
        int count = 0;
        QList<double> sums;
        QMap<std::pair<qint64, QString>, int> classes; ///< by policy and stored levels
    };
    void take(const RowView &row);
    void add(Tally &tally, const RowView &row) const;
    void endGroup();
    void endAll();
    [[nodiscard]] Books::Row totalRow(const QString &word, const Tally &tally) const;
    [[nodiscard]] QString classWords(const Tally &tally) const;
    [[nodiscard]] QString groupOf(const RowView &row) const;

    Storage::Connection &m_db;
    std::unique_ptr<RowFeed> m_feed;
    QList<BookColumn> m_columns;
    RowsWish m_wish;
    QHash<qint64, QString> m_unitNames;
    QHash<qint64, QSet<QString>> m_restrictions;
    std::deque<Books::Row> m_ready;
    std::optional<QString> m_group;
    Tally m_groupTally;
    Tally m_allTally;
    bool m_ended = false;
};

} // namespace Assets
