// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/register/closed.h"

#include "models/storage/query.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Register {

namespace {

/// What a notice or a breach is about.
std::optional<ObjectRef> subjectOf(Storage::Connection &db, const ObjectRef &item)
{
    const QString table = item.kind == "notice"_L1 || item.kind == "breach"_L1 ? item.kind : QString();
    if (table.isEmpty())
        return std::nullopt;
    Storage::Query query(db, u"SELECT object_kind, object_id FROM "_s + table + u" WHERE id = :id"_s);
    query.bind(u":id"_s, item.id).run();
    return query.next() ? std::optional(ObjectRef{query.text(0), query.integer(1)}) : std::nullopt;
}

QJsonObject openSummary(const QJsonObject &summary)
{
    static const QStringList open{u"number"_s, u"class"_s,  u"before"_s, u"source"_s, u"copy"_s, u"kind"_s,
                                  u"on"_s,     u"doneAt"_s, u"count"_s,  u"line"_s,   u"disposal"_s};
    QJsonObject shown;
    for (const QString &key : open) {
        if (summary.contains(key))
            shown.insert(key, summary.value(key));
    }
    for (const QString &named : {u"name"_s, u"thing"_s, u"title"_s}) {
        if (summary.contains(named))
            shown.insert(named, hiddenText());
    }
    return shown;
}

} // namespace

QString hiddenText()
{
    return QCoreApplication::translate("Register", "（非表示）");
}

bool isClosed(Storage::Connection &db, const Blueprint &blueprint, const Visibility &visible, const ObjectRef &object)
{
    if (visible.everything || object.id <= 0)
        return false;
    if (const auto closed = blueprint.closedTo.constFind(object.kind); closed != blueprint.closedTo.cend())
        return (*closed)(db, object.id, visible);
    const std::optional<ObjectRef> subject = subjectOf(db, object);
    return subject && subject->kind != object.kind && isClosed(db, blueprint, visible, *subject);
}

Journal::Entry shownEntry(Storage::Connection &db, const Blueprint &blueprint, const Visibility &visible, Journal::Entry entry)
{
    const QJsonValue unit = entry.summary.value(QLatin1String(kClosedUnit));
    entry.summary.remove(QLatin1String(kClosedUnit));
    const bool neverWas = entry.object.id <= 0 && unit.isDouble() && !visible.sees(true, unit.toInteger());
    if (!neverWas && !isClosed(db, blueprint, visible, entry.object))
        return entry;
    entry.summary = openSummary(entry.summary);
    entry.changes.removeIf([&blueprint](const Journal::Change &change) {
        return !blueprint.openColumns.contains(QString(change.table + u'.' + change.field));
    });
    return entry;
}

} // namespace Register
