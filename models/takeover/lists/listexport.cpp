// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/lists/listexport.h"

using namespace Qt::StringLiterals;

namespace Takeover {

ListTable listTable(Storage::Connection &db, const Register::Intake &intake, QDate today, const Register::Visibility &visible)
{
    ListTable table;
    for (const Register::IntakeField &field : intake.fields) {
        Exchange::OutColumn column;
        column.header = field.label;
        column.key = field.code;
        constexpr int kWide = 24;
        if (field.code == "name"_L1 || field.code == "thing"_L1 || field.type == Register::IntakeField::Type::Reference)
            column.width = kWide;
        table.columns.append(column);
    }
    for (const Register::IntakeRow &row : intake.rows(db, today, visible)) {
        QStringList cells;
        for (const Register::IntakeField &field : intake.fields)
            cells.append(row.value(field.code));
        table.rows.append(cells);
    }
    return table;
}

Support::Result<qint64> exportList(const QString &path, const Register::Intake &intake, const ListTable &table, Exchange::CsvEncoding encoding,
                                   Support::Progress *progress)
{
    qsizetype at = 0;
    const Exchange::RowSource next = [&](QStringList &row) {
        if (at >= table.rows.size())
            return false;
        row = table.rows[at++];
        return true;
    };
    if (path.endsWith(".xlsx"_L1, Qt::CaseInsensitive))
        return Exchange::writeXlsx(path, intake.title, table.columns, next, progress);
    return Exchange::writeCsv(path, table.columns, next, encoding, progress);
}

} // namespace Takeover
