// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/objectref.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QVariant>

#include <array>
#include <functional>
#include <optional>

namespace Journal {

/// One changed field, for the story: before → after.
struct Change {
    QString table;
    qint64 row = 0;
    QString field;
    QVariant before;
    QVariant after;
};

/// The digest of one row as it is after the act.
struct RowDigest {
    quint16 table = 0;
    qint64 row = 0;
    QByteArray digest; ///< 16 bytes
};

/// Who stands behind an entry, as he then was.
struct Signature {
    std::optional<qint64> actorId;
    QString actorName;
    QString actorPost;
    QString assurance = QStringLiteral("none"); ///< "none" (self-declared) | "os" | "password"
    QString osAccount;
    QString machine;
    QString program;
};

/// One entry of the journal: one act on one object.
struct Entry {
    qint64 seq = 0;
    QString enteredAt; ///< UTC, ISO with milliseconds: the clock's
    QString actedAt;   ///< UTC, or a bare day when only the day is known: the time of the fact
    QString act;
    QString result = QStringLiteral("done"); ///< "done" | "refused"
    Signature by;
    ObjectRef object;
    QJsonObject summary;      ///< parameters, reasons and findings that the sentence is made of
    QList<Change> changes;
    QList<RowDigest> rows;
    QByteArray hash;          ///< 32 bytes
};

[[nodiscard]] QByteArray packRows(const QList<RowDigest> &rows);
[[nodiscard]] QList<RowDigest> unpackRows(const QByteArray &packed);
/// The same without making a list: table, row, 16 bytes of digest.
void forEachRow(QByteArrayView packed, const std::function<void(quint16, qint64, QByteArrayView)> &take);
[[nodiscard]] QByteArray packChanges(const QList<Change> &changes);
[[nodiscard]] QList<Change> unpackChanges(const QByteArray &json);

/// SHA-256 over the previous hash and every field of the entry, each with its length.
/// `summaryJson` and `changesJson` are the stored texts, so that no re-formatting can change the hash.
[[nodiscard]] QByteArray chainHash(const QByteArray &previous, const Entry &entry, const QByteArray &summaryJson,
                                   const QByteArray &changesJson, const QByteArray &rowsBlob);

/// The part of that hash that all entries of one act share: times, act, result and signature, each with its length.
[[nodiscard]] QByteArray contextBlock(const Entry &entry);
/// The same hash from fields that are UTF-8 already: loads and verification make no texts of them.
[[nodiscard]] std::array<char, 32> chainHash(QByteArrayView previous, qint64 seq, QByteArrayView contextBlock, QByteArrayView objectKind,
                                             qint64 objectId, QByteArrayView summary, QByteArrayView changes, QByteArrayView rows);
/// One row of an entry's row_digests behind what is there already.
void packRow(QByteArray &packed, quint16 table, qint64 row, QByteArrayView digest);
/// A text as JSON behind what is there already, quotes and all: what a bulk act writes by hand.
void appendJsonText(QByteArray &out, QByteArrayView utf8);

} // namespace Journal
