// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/tabledescriptor.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Journal {

namespace {

bool isNothing(const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return true;
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.toString().isEmpty();
    case QMetaType::QByteArray:
        return value.toByteArray().isEmpty();
    default:
        return false;
    }
}

void putBytes(crypto_hash_sha256_state &state, const QByteArray &bytes)
{
    const quint32 length = qToLittleEndian(static_cast<quint32>(bytes.size()));
    crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char *>(&length), sizeof length);
    crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char *>(bytes.constData()),
                              static_cast<unsigned long long>(bytes.size()));
}

QByteArray canonical(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        return "b" + value.toByteArray();
    default:
        // A number and its digits are one value: the column's own type says which of them comes back.
        return "v" + value.toString().toUtf8();
    }
}

} // namespace

TableDescriptor TableDescriptor::of(quint16 code, const QString &table, const QStringList &columns)
{
    TableDescriptor descriptor;
    descriptor.code = code;
    descriptor.table = table;
    for (const QString &column : columns) {
        const qsizetype equals = column.indexOf(u'=');
        const QString name = equals < 0 ? column : column.left(equals);
        QVariant defaultValue;
        if (equals >= 0) {
            const QString text = column.mid(equals + 1);
            defaultValue = text.startsWith(u'\'') ? QVariant(text.mid(1, text.size() - 2)) : QVariant(text.toLongLong());
        }
        descriptor.columns.push_back({name, name, defaultValue});
    }
    std::sort(descriptor.columns.begin(), descriptor.columns.end(),
              [](const Column &a, const Column &b) { return a.journalName < b.journalName; });
    return descriptor;
}

QString TableDescriptor::selectSql() const
{
    QStringList names;
    for (const Column &column : columns)
        names.append(column.name);
    return u"SELECT "_s + names.join(u", "_s) + u" FROM "_s + table + u" WHERE id = :id"_s;
}

QString TableDescriptor::selectAllSql() const
{
    QStringList names;
    for (const Column &column : columns)
        names.append(column.name);
    return u"SELECT id, "_s + names.join(u", "_s) + u" FROM "_s + table + u" ORDER BY id"_s;
}

void Catalogue::add(TableDescriptor descriptor)
{
    m_tables.push_back(std::move(descriptor));
}

const TableDescriptor *Catalogue::find(const QString &table) const
{
    const auto it = std::find_if(m_tables.begin(), m_tables.end(), [&](const auto &t) { return t.table == table; });
    return it == m_tables.end() ? nullptr : &*it;
}

const TableDescriptor *Catalogue::find(quint16 code) const
{
    const auto it = std::find_if(m_tables.begin(), m_tables.end(), [&](const auto &t) { return t.code == code; });
    return it == m_tables.end() ? nullptr : &*it;
}

QByteArray rowDigest(const TableDescriptor &table, const Row &row)
{
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    for (const TableDescriptor::Column &column : table.columns) {
        const auto it = row.constFind(column.name);
        if (it == row.cend() || isNothing(*it))
            continue;
        const QByteArray value = canonical(*it);
        if (column.defaultValue.isValid() && value == canonical(column.defaultValue))
            continue;
        putBytes(state, column.journalName.toUtf8());
        putBytes(state, value);
    }
    QByteArray digest(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256_final(&state, reinterpret_cast<unsigned char *>(digest.data()));
    return digest.left(16);
}

} // namespace Journal
