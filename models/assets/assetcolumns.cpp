// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetcolumns.h"

using namespace Qt::StringLiterals;

namespace Assets {

const QList<TextColumn> &textColumns()
{
    static const QList<TextColumn> columns = [] {
        QList<TextColumn> made;
        for (const Field &field : fixedFields()) {
            const bool isText = !field.column.isEmpty() && !field.column.startsWith("object."_L1)
                && !field.column.endsWith("_id"_L1) && field.column != "migrated"_L1;
            if (isText)
                made.append({field.code, field.column, field.type == FieldType::Number});
        }
        return made;
    }();
    return columns;
}

Journal::TableDescriptor assetTable()
{
    QStringList columns{u"created_by_unit_id"_s, u"manager_id"_s, u"place_id"_s, u"parent_id"_s, u"levels"_s,
                        u"restrictions"_s, u"custom"_s, u"batch_id"_s, u"migrated=0"_s};
    for (const TextColumn &column : textColumns())
        columns.append(column.column);
    return Journal::TableDescriptor::of(50, u"asset"_s, columns);
}

} // namespace Assets
