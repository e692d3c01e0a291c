// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetqueries.h"
#include "models/exchange/ledgerfile.h"

namespace Assets {

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
