// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ledgerfile.h"
#include "models/register/intake.h"

namespace Takeover {

/// A list as it is written: the heads that taking over understands, and the lines.
struct ListTable {
    QList<Exchange::OutColumn> columns;
    QList<QStringList> rows;
};
/// Units, persons, places or records of disposals as a list; what is closed to the reader stays so. Throws DbError.
[[nodiscard]] ListTable listTable(Storage::Connection &db, const Register::Intake &intake, QDate today, const Register::Visibility &visible);

/// Writes the list as .csv or .xlsx, by the ending of `path`. Taken over again with "update" it changes nothing.
/// Returns the number of lines. Errors: those of Exchange::writeCsv.
[[nodiscard]] Support::Result<qint64> exportList(const QString &path, const Register::Intake &intake, const ListTable &table,
                                                 Exchange::CsvEncoding encoding, Support::Progress *progress = nullptr);

} // namespace Takeover
