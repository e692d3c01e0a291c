// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/chain.h"

#include "models/storage/statement.h"
#include "models/storage/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Storage::Statement;
using Storage::Query;

namespace Journal {

Chain::Chain(Storage::Connection &connection, Entry common) : m_connection(connection), m_common(std::move(common)) { }

Chain::~Chain() = default;

void Chain::load()
{
    if (m_isLoaded)
        return;
    // From the entries themselves, not from journal_head: a removed head must not let the chain fork.
    Query query(m_connection, u"SELECT seq, hash FROM journal_entry ORDER BY seq DESC LIMIT 1"_s);
    query.run();
    if (query.next()) {
        m_seq = query.integer(0);
        const QByteArray hash = query.bytes(1);
        std::copy_n(hash.constData(), std::min<qsizetype>(hash.size(), 32), m_hash.begin());
    }
    m_insert = std::make_unique<Statement>(
        m_connection, u"INSERT INTO journal_entry (seq, context_id, object_kind, object_id, summary, changes, row_digests, hash) "
                      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"_s);
    m_isLoaded = true;
}

void Chain::useContext(const QString &result)
{
    if (m_context != 0 && result == m_contextResult)
        return;
    const auto text = [](const QString &value) { return value.isEmpty() ? QVariant() : QVariant(value); };
    Query query(m_connection,
                u"INSERT INTO journal_context (entered_at, acted_at, act, result, actor_id, actor_name, actor_post, assurance, os_account, "
                "machine, program) VALUES (:entered_at, :acted_at, :act, :result, :actor_id, :actor_name, :actor_post, :assurance, "
                ":os_account, :machine, :program)"_s);
    query.bind(u":entered_at"_s, m_common.enteredAt)
        .bind(u":acted_at"_s, m_common.actedAt == m_common.enteredAt ? QVariant() : QVariant(m_common.actedAt)) // mostly the same: not written twice
        .bind(u":act"_s, m_common.act)
        .bind(u":result"_s, result)
        .bindOptional(u":actor_id"_s, m_common.by.actorId)
        .bind(u":actor_name"_s, text(m_common.by.actorName))
        .bind(u":actor_post"_s, text(m_common.by.actorPost))
        .bind(u":assurance"_s, m_common.by.assurance)
        .bind(u":os_account"_s, text(m_common.by.osAccount))
        .bind(u":machine"_s, text(m_common.by.machine))
        .bind(u":program"_s, m_common.by.program)
        .run();
    m_context = query.insertId();
    m_contextResult = result;
    m_common.result = result;
    m_contextBlock = contextBlock(m_common);
}

qint64 Chain::append(QByteArrayView objectKind, qint64 objectId, QByteArrayView summary, QByteArrayView changes, QByteArrayView rows,
                     const QString &result)
{
    load();
    useContext(result);
    const std::array<char, 32> hash =
        chainHash({m_hash.data(), 32}, m_seq + 1, m_contextBlock, objectKind, objectKind.isEmpty() ? 0 : objectId, summary, changes, rows);
    m_insert->bindInteger(1, m_seq + 1);
    m_insert->bindInteger(2, m_context);
    const auto bindText = [this](int parameter, QByteArrayView text) {
        if (text.isEmpty())
            m_insert->bindNull(parameter);
        else
            m_insert->bindText(parameter, text);
    };
    bindText(3, objectKind);
    if (objectKind.isEmpty())
        m_insert->bindNull(4);
    else
        m_insert->bindInteger(4, objectId);
    bindText(5, summary);
    bindText(6, changes);
    if (rows.isEmpty())
        m_insert->bindNull(7);
    else
        m_insert->bindBlob(7, rows);
    m_insert->bindBlob(8, {hash.data(), 32});
    m_insert->run();
    m_hash = hash;
    m_isHeadDue = true;
    return ++m_seq;
}

void Chain::finish()
{
    if (!m_isHeadDue)
        return;
    Query head(m_connection,
               u"INSERT INTO journal_head (id, seq, hash) VALUES (1, :seq, :hash) "
               "ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, hash = excluded.hash"_s);
    head.bind(u":seq"_s, m_seq).bind(u":hash"_s, QByteArray(m_hash.data(), 32)).run();
    m_isHeadDue = false;
}

} // namespace Journal
