// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetqueries.h"
#include "models/exchange/ledgerfile.h"

namespace Assets {

struct ExportOptions {
    QStringList columns; ///< field codes in the order of the file; empty = every field, own fields and one column for each axis
    Exchange::CsvEncoding encoding = Exchange::CsvEncoding::Utf8Bom;
    QString title;       ///< XLSX: name of the sheet and of the document; empty = 情報資産台帳
};

/// What an export says of itself before it is written: people are told, and the act that records it keeps it.
struct ExportFacts {
    qint64 count = 0;
    int closed = 0;       ///< rows that are written without name and content (名称非表示)
    QString filterText;
    QString totals;       ///< by level
    QString highest;      ///< highest class of the rows: what the file has to be handled as
    bool operator==(const ExportFacts &) const = default;
};
[[nodiscard]] ExportFacts exportFacts(Storage::Connection &db, const Register::Visibility &visible, const Filter &filter);
/// Parameters of output.record: `what` is a code ("asset", "request"), `target` the suffix of the file.
[[nodiscard]] QJsonObject exportRecord(const ExportFacts &facts, const QString &what, const QString &target);

/// Writes what the filter leaves to a .csv, .xlsx or .jsonl file, by the suffix, and answers the number of rows. The header
/// row has the labels of the fields; values are what a clerk reads and taking over reads again without a difference: days as
/// 2026-04-01 (XLSX: real dates shown in the era), choices and levels in words, an unclassified axis empty. JSON lines have
/// the field codes as names. Closed rows keep number, class, place and unit. The file appears whole or not at all.
/// With CP932, `losses` receives every character that cannot go, and nothing is written.
/// Errors: InvalidInput (the suffix, a column), those of the writers of Exchange. Throws DbError.
[[nodiscard]] Support::Result<qint64> exportAssets(Storage::Connection &db, const Register::Visibility &visible, const Filter &filter,
                                                   const QList<SortKey> &sort, const QString &path, const ExportOptions &options = {},
                                                   Support::Progress *progress = nullptr, Exchange::Cp932Losses *losses = nullptr);

/// A sentence when a column does not exist, else nullopt.
[[nodiscard]] std::optional<QString> columnTrouble(Storage::Connection &db, const QStringList &columns);
/// Every character of such an export that CP932 has not; nothing is kept on disk. Errors: those of exportAssets.
[[nodiscard]] Support::Result<Exchange::Cp932Losses> cp932Losses(Storage::Connection &db, const Register::Visibility &visible, const Filter &filter,
                                                                 const QList<SortKey> &sort, const ExportOptions &options,
                                                                 Support::Progress *progress = nullptr);

/// How a field stands in a file that is written: header, width, kind and the choices of levels and lists. For exports and
/// for lists that are sent out.
[[nodiscard]] Exchange::OutColumn outColumn(const Field &field);
/// The header of an own field that bears a word of the program itself: 状態（独自項目）.
[[nodiscard]] QString tellingHeader(const QString &label);
/// The cell of a field in an export: an axis that bears no level is empty, the word for it is the screen's.
[[nodiscard]] QString exportCell(const Field &field, const RowView &row);
/// Rows of a list of ids page by page, in its order; `ids` is copied. `make` turns a row into cells. `queries` must outlive it.
[[nodiscard]] Exchange::RowSource rowsOf(Queries &queries, const QVector<qint64> &ids,
                                         const std::function<QStringList(const RowView &)> &make, Support::Progress *progress = nullptr);

} // namespace Assets
