// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/entry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <sodium.h>

#include <algorithm>

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

std::optional<quint64> takeNumber(QByteArrayView in, qsizetype &at)
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

void putField(QByteArray &out, QByteArrayView bytes)
{
    const quint32 length = qToLittleEndian(static_cast<quint32>(bytes.size()));
    out.append(reinterpret_cast<const char *>(&length), sizeof length);
    out.append(bytes.data(), bytes.size());
}

void putField(QByteArray &out, const QString &text)
{
    putField(out, QByteArrayView(text.toUtf8()));
}

} // namespace

QByteArray packRows(const QList<RowDigest> &rows)
{
    QByteArray packed;
    packed.reserve(rows.size() * (kDigestBytes + 4));
    for (const RowDigest &row : rows)
        packRow(packed, row.table, row.row, row.digest);
    return packed;
}

void packRow(QByteArray &packed, quint16 table, qint64 row, QByteArrayView digest)
{
    putNumber(packed, table);
    putNumber(packed, static_cast<quint64>(row));
    packed.append(digest.data(), std::min(digest.size(), kDigestBytes));
}

void appendJsonText(QByteArray &out, QByteArrayView utf8)
{
    static constexpr char kHex[] = "0123456789abcdef";
    out.append('"');
    for (const char sign : utf8) {
        const auto byte = static_cast<quint8>(sign);
        if (sign == '"' || sign == '\\')
            out.append('\\').append(sign);
        else if (byte < 0x20)
            out.append("\\u00").append(kHex[byte >> 4]).append(kHex[byte & 0xf]);
        else
            out.append(sign);
    }
    out.append('"');
}

QList<RowDigest> unpackRows(const QByteArray &packed)
{
    QList<RowDigest> rows;
    forEachRow(packed, [&rows](quint16 table, qint64 row, QByteArrayView digest) { rows.append({table, row, digest.toByteArray()}); });
    return rows;
}

void forEachRow(QByteArrayView packed, const std::function<void(quint16, qint64, QByteArrayView)> &take)
{
    qsizetype at = 0;
    while (at < packed.size()) {
        const std::optional<quint64> table = takeNumber(packed, at);
        const std::optional<quint64> row = takeNumber(packed, at);
        if (!table || !row || at + kDigestBytes > packed.size())
            break; // cut short: the chain tells of it
        take(static_cast<quint16>(*table), static_cast<qint64>(*row), packed.sliced(at, kDigestBytes));
        at += kDigestBytes;
    }
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
    const std::array<char, 32> hash =
        chainHash(previous, entry.seq, contextBlock(entry), entry.object.kind.toUtf8(), entry.object.id, summaryJson, changesJson, rowsBlob);
    return {hash.data(), 32};
}

QByteArray contextBlock(const Entry &entry)
{
    QByteArray block;
    putField(block, entry.enteredAt);
    putField(block, entry.actedAt);
    putField(block, entry.act);
    putField(block, entry.result);
    putField(block, QByteArrayView(entry.by.actorId ? QByteArray::number(*entry.by.actorId) : QByteArray()));
    putField(block, entry.by.actorName);
    putField(block, entry.by.actorPost);
    putField(block, entry.by.assurance);
    putField(block, entry.by.osAccount);
    putField(block, entry.by.machine);
    putField(block, entry.by.program);
    return block;
}

std::array<char, 32> chainHash(QByteArrayView previous, qint64 seq, QByteArrayView contextBlock, QByteArrayView objectKind, qint64 objectId,
                               QByteArrayView summary, QByteArrayView changes, QByteArrayView rows)
{
    thread_local QByteArray bytes; // one buffer for all entries: a load makes a million of them
    bytes.resize(0);
    putField(bytes, previous);
    putField(bytes, QByteArrayView(QByteArray::number(seq)));
    bytes.append(contextBlock.data(), contextBlock.size());
    putField(bytes, objectKind);
    putField(bytes, QByteArrayView(QByteArray::number(objectId)));
    putField(bytes, summary);
    putField(bytes, changes);
    putField(bytes, rows);
    std::array<char, 32> hash;
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(hash.data()), reinterpret_cast<const unsigned char *>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()));
    return hash;
}

} // namespace Journal
