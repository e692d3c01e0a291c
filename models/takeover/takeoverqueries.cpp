// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/takeoverqueries.h"

#include "models/storage/query.h"

using namespace Qt::StringLiterals;

namespace Takeover {

QList<BatchRow> batches(Storage::Connection &db)
{
    Storage::Query query(db,
                         u"SELECT id, file_name, at, read_rows, accepted, refused, skipped, sample, undone_at, kind "
                         "FROM takeover_batch ORDER BY id DESC"_s);
    query.run();
    QList<BatchRow> rows;
    while (query.next())
        rows.append({query.integer(0), query.text(1), query.text(2), query.integer(3), query.integer(4), query.integer(5),
                     query.integer(6), query.integer(7) != 0, query.text(8), query.text(9)});
    return rows;
}

} // namespace Takeover
