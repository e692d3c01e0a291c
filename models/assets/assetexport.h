// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetqueries.h"
#include "models/exchange/ledgerfile.h"

namespace Assets {

struct ExportOptions {
    QStringList columns; ///< field codes; empty = every field, own fields and one column for each axis
    Exchange::CsvEncoding encoding = Exchange::CsvEncoding::Utf8Bom;
};

/// Writes what the filter leaves to a .csv or .xlsx file, by the suffix, and answers the number of rows. The header row has
/// the labels of the fields; values are what a clerk reads and taking over reads again: days as 2026-04-01, choices and
/// levels in words, an unclassified axis empty. Closed rows keep number, class, place and unit. The file appears whole or
/// not at all. Errors: InvalidInput (the suffix, a column), those of Exchange::writeCsv and writeXlsx. Throws DbError.
[[nodiscard]] Support::Result<qint64> exportAssets(Storage::Connection &db, const Register::Visibility &visible, const Filter &filter,
                                                   const QList<SortKey> &sort, const QString &path, const ExportOptions &options = {},
                                                   Support::Progress *progress = nullptr);

} // namespace Assets
