// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/chain.h"
#include "models/journal/tabledescriptor.h"
#include "models/storage/connection.h"

namespace Journal {

/// Writes rows and the entries that tell of them, inside the act's own transaction: there is no other way to change a
/// journalled row, so no change is without its entry (INV-45). Throws DbError.
///
/// open() … insert()/update() … close(object): the rows written between belong to one entry.
class Recorder
{
public:
    Recorder(Storage::Connection &connection, const Catalogue &catalogue, Signature signature, QString act,
             QString actedAt, QString enteredAt);

    void open();
    qint64 insert(const QString &table, const Row &row, std::optional<qint64> id = std::nullopt);
    /// Changes the named columns; nothing is written when all are equal to what is there. True when something changed.
    bool update(const QString &table, qint64 id, const Row &changes);
    /// Writes the entry. `result` is "done" or "refused".
    qint64 close(const ObjectRef &object, const QJsonObject &summary, const QString &result = QStringLiteral("done"));
    /// The entry of a thing whose rows a bulk act has written itself: `rows` as packRow(), `changes` as RowChanger makes them.
    qint64 closeLoaded(const ObjectRef &object, QByteArrayView summary, QByteArrayView rows, QByteArrayView changes = {});
    /// Writes the head of the chain; the act has all its entries. Before the commit.
    void finish() { m_chain.finish(); }

    /// Stands in the summary of every entry from now on: what the act takes back.
    void setMark(const QJsonObject &mark) { m_mark = mark; }

    [[nodiscard]] qint64 lastEntry() const { return m_chain.seq(); }
    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] const QList<ObjectRef> &touched() const { return m_touched; }
    [[nodiscard]] bool hasOpenRows() const { return !m_rows.isEmpty(); }

private:
    Storage::Connection &m_connection;
    const Catalogue &m_catalogue;
    Chain m_chain;
    QList<Change> m_changes;
    QList<RowDigest> m_rows;
    QList<ObjectRef> m_touched;
    QJsonObject m_mark;
};

/// The head of the chain: last entry and its hash; 0 and 32 zero bytes for an empty journal.
struct Head {
    qint64 seq = 0;
    QByteArray hash;
};
[[nodiscard]] Head readHead(Storage::Connection &connection);

} // namespace Journal
