// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/relabelfloor.h"

#include "tests/bench/support/figures.h"

#include <sqlite3.h>

namespace Bench {

namespace {

void check(int code, sqlite3 *db)
{
    if (code != SQLITE_OK && code != SQLITE_DONE)
        qFatal("floor: %s", sqlite3_errmsg(db));
}

/// A statement that changes something; its texts are constants or stay where they are.
class Step
{
public:
    Step(sqlite3 *db, const char *sql) : m_db(db) { check(sqlite3_prepare_v2(db, sql, -1, &m_statement, nullptr), db); }
    ~Step() { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(Step)

    Step &bind(int at, qint64 value)
    {
        check(sqlite3_bind_int64(m_statement, at, value), m_db);
        return *this;
    }
    Step &bind(int at, const QByteArray &text)
    {
        check(sqlite3_bind_text(m_statement, at, text.constData(), int(text.size()), SQLITE_STATIC), m_db);
        return *this;
    }
    Step &blob(int at, const QByteArray &bytes)
    {
        check(sqlite3_bind_blob(m_statement, at, bytes.constData(), int(bytes.size()), SQLITE_STATIC), m_db);
        return *this;
    }
    void run()
    {
        check(sqlite3_step(m_statement), m_db);
        sqlite3_reset(m_statement);
    }

private:
    sqlite3 *m_db;
    sqlite3_stmt *m_statement = nullptr;
};

qint64 lastEntry(sqlite3 *db)
{
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v2(db, "SELECT coalesce(max(seq), 0) FROM journal_entry", -1, &statement, nullptr), db);
    sqlite3_step(statement);
    const qint64 last = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return last;
}

void write(sqlite3 *db, const QVector<qint64> &ids)
{
    const QByteArray levels("A1;C3A;I1");
    const QByteArray day("2026-04-01");
    const QByteArray now("2026-04-01T01:02:03Z");
    const QByteArray reason("規程の見直しにより引き上げる（架空）");
    // As long as the product's are.
    const QByteArray summary("{\"number\":\"B-0000000\",\"name\":\"固定資産課税台帳（バックアップ 架空000000）\",\"before\":\"機密性2 完全性1 可用性1\",\"class\":\"機密性3A 完全性1 "
                             "可用性1\",\"of\":100000,\"reason\":\"規程の見直しにより引き上げる（架空）\"}");
    const QByteArray changes("[[\"asset\",100000,\"label_due\",null,\"2026-04-01\"],[\"asset\",100000,\"levels\",\"A1;C2;I1\",\"A1;C3A;I1\"],[\"object\",100000,"
                             "\"revision\",1,2],[\"object\",100000,\"updated_at\",null,\"2026-04-01T01:02:03Z\"]]");
    const QByteArray digests(63, 'd');
    const QByteArray hash(32, 'h');
    Step asset(db, "UPDATE asset SET levels = ?2, label_due = ?3 WHERE id = ?1");
    Step object(db, "UPDATE object SET revision = revision + 1, updated_at = ?2 WHERE id = ?1");
    Step decision(db, "INSERT INTO classification (object_id, levels, reason, effective_on, origin, policy_version_id) VALUES (?1, ?2, ?3, ?4, 'relabelled', 1)");
    Step entry(db, "INSERT INTO journal_entry (seq, context_id, object_kind, object_id, summary, changes, row_digests, hash) VALUES (?1, ?2, 'asset', ?3, ?4, ?5, ?6, ?7)");
    Step(db, "INSERT INTO journal_context (entered_at, act, result, assurance, program) VALUES ('2026-04-01T01:02:03Z', 'asset.relabelMany', 'done', 'none', 'floor')").run();
    const qint64 context = sqlite3_last_insert_rowid(db);
    qint64 seq = lastEntry(db);
    for (const qint64 id : ids) {
        asset.bind(1, id).bind(2, levels).bind(3, day).run();
        object.bind(1, id).bind(2, now).run();
        decision.bind(1, id).bind(2, levels).bind(3, reason).bind(4, day).run();
        entry.bind(1, ++seq).bind(2, context).bind(3, id).bind(4, summary).bind(5, changes).blob(6, digests).blob(7, hash).run();
    }
}

} // namespace

double relabelFloorMs(const QString &path, const QVector<qint64> &ids)
{
    sqlite3 *db = nullptr;
    check(sqlite3_open(path.toUtf8().constData(), &db), db);
    for (const char *pragma : {"PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON", "PRAGMA cache_size = -65536"})
        check(sqlite3_exec(db, pragma, nullptr, nullptr, nullptr), db);
    const double ms = timedMs([&] {
        check(sqlite3_exec(db, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), db);
        write(db, ids);
        check(sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr), db);
    });
    sqlite3_close(db);
    return ms;
}

} // namespace Bench
