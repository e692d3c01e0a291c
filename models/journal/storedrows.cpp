// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/storedrows.h"

using namespace Qt::StringLiterals;
using Storage::Statement;

namespace Journal {

namespace {

QString selectSome(const TableDescriptor &table)
{
    QStringList names{u"id"_s};
    for (const TableDescriptor::Column &column : table.columns)
        names.append(column.name);
    return u"SELECT %1 FROM %2 WHERE id BETWEEN ?1 AND ?2 ORDER BY id"_s.arg(names.join(u", "_s), table.table);
}

} // namespace

StoredRows::StoredRows(Storage::Connection &connection, const TableDescriptor &table, qint64 from, qint64 to)
    : m_columns(static_cast<quint16>(table.columns.size())), m_hash(table), m_rows(connection, selectSome(table))
{
    m_rows.bindInteger(1, from);
    m_rows.bindInteger(2, to);
}

Digest StoredRows::digest()
{
    m_hash.begin();
    for (quint16 column = 0; column < m_columns; ++column) {
        const int at = column + 1;
        switch (m_rows.type(at)) {
        case Statement::Type::Integer:
            m_hash.integer(column, m_rows.integer(at));
            break;
        case Statement::Type::Text:
            if (const QByteArrayView text = m_rows.bytes(at); !text.isEmpty())
                m_hash.text(column, text);
            break;
        case Statement::Type::Blob:
            if (const QByteArrayView bytes = m_rows.bytes(at); !bytes.isEmpty())
                m_hash.blob(column, bytes);
            break;
        case Statement::Type::Null:
            break;
        }
    }
    return m_hash.finish();
}

} // namespace Journal
