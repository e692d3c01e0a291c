// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/labels/labelqueries.h"

#include "models/storage/query.h"

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Labels {

std::optional<LastPrint> lastPrint(Storage::Connection &db, qint64 objectId)
{
    Query query(db, u"SELECT label_print.at, label_printed.issue, label_printed.class_text, label_printed.levels, label_print.sheet, label_print.shown_on, label_print.id "
                    "FROM label_printed JOIN label_print ON label_print.id = label_printed.print_id "
                    "WHERE label_printed.object_id = :id ORDER BY label_printed.id DESC LIMIT 1"_s);
    query.bind(u":id"_s, objectId).run();
    if (!query.next())
        return std::nullopt;
    return LastPrint{query.text(0), int(query.integer(1)), query.text(2), query.text(3), query.text(4), query.text(5), query.integer(6)};
}

int timesPrinted(Storage::Connection &db, qint64 objectId)
{
    Query query(db, u"SELECT count(*) FROM label_printed WHERE object_id = :id"_s);
    query.bind(u":id"_s, objectId).run().next();
    return int(query.integer(0));
}

QList<Printed> printedIn(Storage::Connection &db, qint64 run)
{
    Query query(db, u"SELECT object.kind, object.id, label_printed.levels FROM label_printed JOIN object ON object.id = label_printed.object_id "
                    "WHERE label_printed.print_id = :run ORDER BY label_printed.id"_s);
    query.bind(u":run"_s, run).run();
    QList<Printed> printed;
    while (query.next())
        printed.append({{query.text(0), query.integer(1)}, query.text(2)});
    return printed;
}

QList<Journal::ObjectRef> thingsOf(Storage::Connection &db, qint64 run)
{
    QList<Journal::ObjectRef> things;
    for (const Printed &one : printedIn(db, run))
        things.append(one.object);
    return things;
}

} // namespace Labels
