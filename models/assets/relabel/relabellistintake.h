// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheettable.h"
#include "models/storage/connection.h"
#include "models/support/progress.h"
#include "models/support/result.h"

#include <QJsonArray>

namespace Assets {

/// What is wrong in a list, where a person looks for it.
struct RelabelListError {
    int line = 0;    ///< of the file, or row of the sheet
    QString column;  ///< B 機密性; empty = the whole line
    QString message;
    [[nodiscard]] QString text() const; ///< 3 行目 B 機密性: …
    bool operator==(const RelabelListError &) const = default;
};

/// 「番号、新しい分類、理由」: a list of assets with their new class. The class stands in a column for each axis, called by its label,
/// short label or code, or in one column for all of them; the reason, where there is one, is that of its line.
struct RelabelList {
    QJsonArray rows;                ///< for asset.relabelMany: {asset, levels, reason, line}
    QList<RelabelListError> errors; ///< the first hundreds; with any of them the list is not to be used
    int errorCount = 0;
};

/// Each level is read under the policy of the asset's own unit; nothing is guessed. Throws DbError.
[[nodiscard]] RelabelList readRelabelList(Storage::Connection &db, const QList<Exchange::SheetTable> &sheets);
/// .xlsx, .csv or .tsv. Errors: as Exchange::readLedgerFile().
[[nodiscard]] Support::Result<RelabelList> readRelabelFile(Storage::Connection &db, const QString &path, Support::Progress *progress = nullptr);
/// Pasted from a spreadsheet (tabs) or typed with commas; without a header line the columns are number, class, reason.
[[nodiscard]] RelabelList readRelabelText(Storage::Connection &db, const QString &text);

} // namespace Assets
