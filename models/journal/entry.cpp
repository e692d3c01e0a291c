// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/entry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace Journal {

namespace {

constexpr qsizetype kDigestBytes = 16;

/// Seven bits a byte, the highest says that more follow: most tables and rows have small numbers.
void putNumber(QByteArray &out, quint64 number)
{
    while (number >= 0x80) {
        out.append(static_cast<char>((number & 0x7f) | 0x80));
        number >>= 7;
    }
    out.append(static_cast<char>(number));
}

std::optional<quint64> takeNumber(const QByteArray &in, qsizetype &at)
{
    quint64 number = 0;
    for (int shift = 0; shift < 64 && at < in.size(); shift += 7) {
        const auto byte = static_cast<quint8>(in.at(at++));
        number |= static_cast<quint64>(byte & 0x7f) << shift;
        if (byte < 0x80)
            return number;
    }
    return std::nullopt;
}

QJsonValue jsonOf(const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return QJsonValue::Null;
    if (value.typeId() == QMetaType::QByteArray)
        return QString::fromLatin1(value.toByteArray().left(64).toHex());
    if (value.typeId() == QMetaType::QString)
        return value.toString();
    return value.toLongLong();
}

class Hasher
{
public:
    Hasher() { crypto_hash_sha256_init(&m_state); }
    void add(const QByteArray &bytes)
    {
        const quint32 length = qToLittleEndian(static_cast<quint32>(bytes.size()));
        crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char *>(&length), sizeof length);
        crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char *>(bytes.constData()),
                                  static_cast<unsigned long long>(bytes.size()));
    }
    void add(const QString &text) { add(text.toUtf8()); }
    QByteArray result()
    {
        QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
        crypto_hash_sha256_final(&m_state, reinterpret_cast<unsigned char *>(hash.data()));
        return hash;
    }

private:
    crypto_hash_sha256_state m_state;
};

} // namespace

QByteArray packRows(const QList<RowDigest> &rows)
{
    QByteArray packed;
    packed.reserve(rows.size() * (kDigestBytes + 4));
    for (const RowDigest &row : rows) {
        putNumber(packed, row.table);
        putNumber(packed, static_cast<quint64>(row.row));
        packed.append(row.digest.left(kDigestBytes));
    }
    return packed;
}

QList<RowDigest> unpackRows(const QByteArray &packed)
{
    QList<RowDigest> rows;
    qsizetype at = 0;
    while (at < packed.size()) {
        const std::optional<quint64> table = takeNumber(packed, at);
        const std::optional<quint64> row = takeNumber(packed, at);
        if (!table || !row || at + kDigestBytes > packed.size())
            break; // cut short: the chain tells of it
        rows.append({static_cast<quint16>(*table), static_cast<qint64>(*row), packed.mid(at, kDigestBytes)});
        at += kDigestBytes;
    }
    return rows;
}

QByteArray packChanges(const QList<Change> &changes)
{
    if (changes.isEmpty())
        return {};
    QJsonArray array;
    for (const Change &change : changes)
        array.append(QJsonArray{change.table, change.row, change.field, jsonOf(change.before), jsonOf(change.after)});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QList<Change> unpackChanges(const QByteArray &json)
{
    QList<Change> changes;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : array) {
        const QJsonArray parts = value.toArray();
        changes.append({parts.at(0).toString(), static_cast<qint64>(parts.at(1).toDouble()), parts.at(2).toString(),
                        parts.at(3).toVariant(), parts.at(4).toVariant()});
    }
    return changes;
}

QByteArray chainHash(const QByteArray &previous, const Entry &entry, const QByteArray &summaryJson,
                     const QByteArray &changesJson, const QByteArray &rowsBlob)
{
    Hasher hasher;
    hasher.add(previous);
    hasher.add(QByteArray::number(entry.seq));
    hasher.add(entry.enteredAt);
    hasher.add(entry.actedAt);
    hasher.add(entry.act);
    hasher.add(entry.result);
    hasher.add(entry.by.actorId ? QByteArray::number(*entry.by.actorId) : QByteArray());
    hasher.add(entry.by.actorName);
    hasher.add(entry.by.actorPost);
    hasher.add(entry.by.assurance);
    hasher.add(entry.by.osAccount);
    hasher.add(entry.by.machine);
    hasher.add(entry.by.program);
    hasher.add(entry.object.kind);
    hasher.add(QByteArray::number(entry.object.id));
    hasher.add(summaryJson);
    hasher.add(changesJson);
    hasher.add(rowsBlob);
    return hasher.result();
}

} // namespace Journal
