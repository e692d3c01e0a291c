// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/find/firstqueries.h"

#include "models/storage/query.h"

using namespace Qt::StringLiterals;

namespace Assets {

QVector<qint64> firstIds(Storage::Connection &db, const QString &number, int most)
{
    // Straight from the index of numbers: as many rows are read as are shown.
    Storage::Query query(db, u"SELECT id FROM object WHERE number >= :number AND kind = 'asset' AND state <> 'void' "
                             "ORDER BY number, id LIMIT :most"_s);
    query.bind(u":number"_s, number.isNull() ? u""_s : number).bind(u":most"_s, most).run();
    QVector<qint64> ids;
    while (query.next())
        ids.append(query.integer(0));
    return ids;
}

} // namespace Assets
