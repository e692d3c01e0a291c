// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/recorder.h"

#include "models/storage/query.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using Storage::DbError;
using Storage::Query;

namespace Journal {

namespace {

/// What may stand in a journalled row: any other type would come back as another value than the digest was made of.
QVariant stored(const QVariant &value)
{
    if (!value.isValid())
        return value;
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.toString().isEmpty() ? QVariant() : value;
    case QMetaType::Bool:
        return QVariant::fromValue<qint64>(value.toBool() ? 1 : 0);
    case QMetaType::Nullptr:
        return {};
    case QMetaType::QByteArray:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Long:
    case QMetaType::ULong:
        return value;
    default:
        throw DbError(DbError::Code::Other, u"a value of type %1 cannot be journalled"_s.arg(QLatin1String(value.typeName())));
    }
}

bool same(const QVariant &a, const QVariant &b)
{
    const bool aNull = !a.isValid() || a.isNull();
    const bool bNull = !b.isValid() || b.isNull();
    if (aNull || bNull)
        return aNull == bNull;
    if (a.typeId() == QMetaType::QByteArray || b.typeId() == QMetaType::QByteArray)
        return a.toByteArray() == b.toByteArray();
    return a.toString() == b.toString();
}

const TableDescriptor &descriptorOf(const Catalogue &catalogue, const QString &table)
{
    const TableDescriptor *descriptor = catalogue.find(table);
    if (!descriptor)
        throw DbError(DbError::Code::Other, u"table %1 has no journal descriptor"_s.arg(table));
    return *descriptor;
}

void requireKnown(const TableDescriptor &descriptor, const Row &row)
{
    for (auto it = row.cbegin(); it != row.cend(); ++it) {
        bool known = false;
        for (const TableDescriptor::Column &column : descriptor.columns)
            known = known || column.name == it.key();
        if (!known)
            throw DbError(DbError::Code::Other, u"%1 has no journalled column %2"_s.arg(descriptor.table, it.key()));
    }
}

} // namespace

Recorder::Recorder(Storage::Connection &connection, const Catalogue &catalogue, Signature signature, QString act,
                   QString actedAt, QString enteredAt)
    : m_connection(connection), m_catalogue(catalogue),
      m_chain(connection, {0, std::move(enteredAt), std::move(actedAt), std::move(act), {}, std::move(signature), {}, {}, {}, {}, {}})
{
}

void Recorder::open()
{
    if (!m_rows.isEmpty())
        throw DbError(DbError::Code::Other, u"rows were written that no entry tells of"_s);
    m_changes.clear();
}

qint64 Recorder::insert(const QString &table, const Row &row, std::optional<qint64> id)
{
    const TableDescriptor &descriptor = descriptorOf(m_catalogue, table);
    requireKnown(descriptor, row);
    QStringList names;
    QStringList places;
    if (id) {
        names.append(u"id"_s);
        places.append(u":id"_s);
    }
    Row written;
    for (auto it = row.cbegin(); it != row.cend(); ++it) {
        const QVariant value = stored(*it);
        if (!value.isValid() || value.isNull())
            continue;
        written.insert(it.key(), value);
        names.append(it.key());
        places.append(u':' + it.key());
    }
    QString sql = u"INSERT INTO "_s + table;
    if (names.isEmpty())
        sql += u" DEFAULT VALUES"_s;
    else
        sql += u" ("_s + names.join(u", "_s) + u") VALUES ("_s + places.join(u", "_s) + u")"_s;
    Query query(m_connection, sql);
    if (id)
        query.bind(u":id"_s, *id);
    for (auto it = written.cbegin(); it != written.cend(); ++it)
        query.bind(u':' + it.key(), *it);
    query.run();
    const qint64 rowId = id ? *id : query.insertId();
    m_rows.append({descriptor.code, rowId, rowDigest(descriptor, written)});
    return rowId;
}

bool Recorder::update(const QString &table, qint64 id, const Row &changes)
{
    const TableDescriptor &descriptor = descriptorOf(m_catalogue, table);
    requireKnown(descriptor, changes);
    Row before;
    {
        Query query(m_connection, descriptor.selectSql());
        query.bind(u":id"_s, id).run();
        if (!query.next())
            throw DbError(DbError::Code::Other, u"%1 has no row %2"_s.arg(table).arg(id));
        for (int column = 0; column < static_cast<int>(descriptor.columns.size()); ++column)
            before.insert(descriptor.columns[static_cast<size_t>(column)].name, query.value(column));
    }
    Row after = before;
    QStringList sets;
    Row written;
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        const QVariant value = stored(*it);
        if (same(before.value(it.key()), value))
            continue;
        m_changes.append({table, id, it.key(), before.value(it.key()), value});
        after.insert(it.key(), value);
        written.insert(it.key(), value);
        sets.append(it.key() + u" = :"_s + it.key());
    }
    if (sets.isEmpty())
        return false;
    Query query(m_connection, u"UPDATE "_s + table + u" SET "_s + sets.join(u", "_s) + u" WHERE id = :id"_s);
    query.bind(u":id"_s, id);
    for (auto it = written.cbegin(); it != written.cend(); ++it)
        query.bind(u':' + it.key(), *it);
    query.run();
    // A row written twice in one act keeps one digest: that of its last form.
    m_rows.removeIf([&](const RowDigest &row) { return row.table == descriptor.code && row.row == id; });
    m_rows.append({descriptor.code, id, rowDigest(descriptor, after)});
    return true;
}

qint64 Recorder::close(const ObjectRef &object, const QJsonObject &told, const QString &result)
{
    QJsonObject summary = told;
    for (auto it = m_mark.constBegin(); it != m_mark.constEnd(); ++it)
        summary.insert(it.key(), *it);
    const QByteArray summaryJson = summary.isEmpty() ? QByteArray() : QJsonDocument(summary).toJson(QJsonDocument::Compact);
    const qint64 seq = m_chain.append(object.kind.toUtf8(), object.id, summaryJson, packChanges(m_changes), packRows(m_rows), result);
    m_rows.clear();
    m_changes.clear();
    if (!object.kind.isEmpty())
        m_touched.append(object);
    return seq;
}

qint64 Recorder::closeLoaded(const ObjectRef &object, QByteArrayView summary, QByteArrayView rows, QByteArrayView changes)
{
    QByteArray marked;
    if (!m_mark.isEmpty()) {
        marked = summary.isEmpty() ? QByteArray("{") : summary.first(summary.size() - 1).toByteArray();
        if (marked.size() > 1)
            marked.append(',');
        marked.append(QJsonDocument(m_mark).toJson(QJsonDocument::Compact).mid(1));
        summary = marked;
    }
    const qint64 seq = m_chain.append(object.kind.toUtf8(), object.id, summary, changes, rows);
    m_touched.append(object);
    return seq;
}

Head readHead(Storage::Connection &connection)
{
    Query query(connection, u"SELECT seq, hash FROM journal_entry ORDER BY seq DESC LIMIT 1"_s);
    query.run();
    if (!query.next())
        return {0, QByteArray(32, '\0')};
    return {query.integer(0), query.bytes(1)};
}

} // namespace Journal
