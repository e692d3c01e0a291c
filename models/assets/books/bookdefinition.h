// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/book.h"

namespace Assets {

using BookAlign = Books::Column::Align;

/// What stands in one column of a defined book.
struct DefinedColumn {
    QString field;               ///< field code, or the label of an own field; empty = left blank, to be written by hand
    QString heading;             ///< as printed; empty = the field's own label
    std::optional<double> width; ///< share of the page's width; nullopt = the field's own
    std::optional<BookAlign> align; ///< nullopt = the field's own
    bool wrap = true;            ///< false: set smaller before it takes a second line
    bool operator==(const DefinedColumn &) const = default;
};

/// A line of own text between the head and the table: an address, 次のとおり申請します。
struct DefinedLine {
    QString text;
    BookAlign align = BookAlign::Left;
    bool operator==(const DefinedLine &) const = default;
};

/// A row of a form that is filled in by hand: what is printed in its cells, and how high it is.
struct DefinedRow {
    QStringList cells;
    double heightMm = 10;
    bool heading = false; ///< one cell across: 以下は管理者が記入します。
    bool operator==(const DefinedRow &) const = default;
};

/// What the rows are sorted by, before the number.
struct DefinedSort {
    QString field;
    bool descending = false;
    bool operator==(const DefinedSort &) const = default;
};

/// The rows put together where a field changes.
struct DefinedGroups {
    QString field;          ///< unit, place …; empty = no groups
    bool newPage = false;
    bool subtotals = false; ///< 小計 n件 and the sums after each group
    bool classes = false;   ///< the counts of each class with the subtotals
    bool operator==(const DefinedGroups &) const = default;
};

/// A book as an office wants it: kept in the register under its name, shared as JSON (bookdefinitionjson.h).
struct BookDefinition {
    /// What the rows are: assets of the register, or nothing but a form to fill in (白紙様式).
    enum class Rows { Assets, Form };

    QString name;                      ///< unique in the register
    QString title;                     ///< as printed; empty = the policy's word for the ledger
    QString description;               ///< where the form comes from, what it is for
    std::optional<QString> formNumber; ///< 様式番号; nullopt = the register's setting
    Rows rows = Rows::Assets;
    Books::PageSetup page;
    std::optional<QStringList> approvalTitles; ///< 決裁欄; nullopt = the register's setting, an empty list = no boxes
    QList<DefinedLine> intro;
    QStringList where;                 ///< which assets, as --where has it: mediumKind~USB; all of them must hold
    QList<DefinedColumn> columns;      ///< empty = the ledger's own
    QList<DefinedSort> sort;
    DefinedGroups groups;
    QStringList sums;                  ///< number fields that are added up
    QList<DefinedRow> formRows;        ///< of a form, before the blank rows
    int blankRows = 0;                 ///< after the last row
    bool fillPage = false;             ///< blank rows down to the foot
    double rowHeightMm = 0;            ///< least height of a row, for handwriting; 0 = as the text needs
    QStringList notes;                 ///< after the table

    bool operator==(const BookDefinition &) const = default;
};

inline constexpr qsizetype kMostBookColumns = 40;

} // namespace Assets
