// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/exportqueries.h"

namespace Assets {

struct ExportOptions {
    QStringList columns; ///< field codes in the order of the file; empty = every field, own fields and one column for each axis
    Exchange::CsvEncoding encoding = Exchange::CsvEncoding::Utf8Bom;
    QString title = {};  ///< XLSX: name of the sheet and of the document; empty = 情報資産台帳
};

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

} // namespace Assets
