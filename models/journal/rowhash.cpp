// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/rowhash.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <charconv>

namespace Journal {

RowHash::RowHash(const TableDescriptor &table)
{
    for (const TableDescriptor::Column &column : table.columns) {
        const QByteArray name = column.journalName.toUtf8();
        const quint32 length = qToLittleEndian(static_cast<quint32>(name.size()));
        m_columns.push_back({QByteArray(reinterpret_cast<const char *>(&length), sizeof length) + name, column.defaultValue.toString().toUtf8(),
                             column.defaultValue.isValid()});
    }
}

void RowHash::integer(quint16 column, qint64 value)
{
    char digits[24];
    text(column, QByteArrayView(digits, std::to_chars(digits, digits + sizeof digits, value).ptr - digits));
}

void RowHash::put(const Column &column, char kind, QByteArrayView value)
{
    if (column.hasDefault && kind == 'v' && column.defaultValue == value)
        return;
    const auto needed = m_size + static_cast<size_t>(column.name.size() + value.size()) + sizeof(quint32) + 1;
    if (needed > m_bytes.size())
        m_bytes.resize(2 * needed);
    char *to = std::copy_n(column.name.constData(), column.name.size(), m_bytes.data() + m_size);
    qToLittleEndian(static_cast<quint32>(value.size() + 1), to);
    to += sizeof(quint32);
    *to++ = kind;
    std::copy_n(value.data(), value.size(), to);
    m_size = needed;
}

Digest RowHash::finish() const
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash;
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char *>(m_bytes.data()), m_size);
    Digest digest;
    std::copy_n(reinterpret_cast<const char *>(hash.data()), digest.size(), digest.begin());
    return digest;
}

} // namespace Journal
