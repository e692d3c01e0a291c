// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/verifier.h"

#include "models/journal/rowmarks.h"
#include "models/journal/storedrows.h"
#include "models/storage/query.h"
#include "models/storage/readtogether.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <limits>
#include <thread>

using namespace Qt::StringLiterals;
using Storage::Statement;
using Storage::Query;

namespace Journal {

namespace {

constexpr qsizetype kFewestHexDigits = 32; // 128 bits: less could be met by chance or by design

constexpr qint64 kSmallRegister = 20'000; ///< entries that one thread is through with before others have begun
constexpr int kMostThreads = 4;
constexpr qint64 kRowsTogether = 65'536;
constexpr qint64 kMostParts = 4'096;

/// Rows of one table that one thread reads in one go.
struct Part {
    const TableDescriptor *table = nullptr;
    qint64 from = 0;
    qint64 to = 0;
    RowMarks found;
    qint64 rows = 0;
};

/// The chain is walked by the first thread; parts of the tables by whoever is free. Both leave a mark for each row, and at the
/// end the marks are compared: so neither waits for the other.
class Verifier
{
public:
    Verifier(Storage::Connection &connection, const Catalogue &catalogue, Support::Progress *progress,
             std::optional<KnownHead> against)
        : m_connection(connection), m_catalogue(catalogue), m_progress(progress), m_against(std::move(against))
    {
    }

    Verification run(int threads)
    {
        const qint64 entries = highest(u"journal_entry"_s, u"seq"_s);
        m_total = entries;
        for (const TableDescriptor &table : m_catalogue.tables())
            plan(table);
        if (threads <= 0)
            threads = entries < kSmallRegister ? 1 : std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, kMostThreads);
        Storage::readTogether(m_connection, threads - 1, [this](Storage::Connection &connection, int who) { work(connection, who); });
        m_result.cancelled = m_isStopped;
        if (!m_result.cancelled) {
            for (const TableDescriptor &table : m_catalogue.tables())
                compare(table);
            nameEntries();
        }
        return m_result;
    }

private:
    void note(const Break &found)
    {
        if (m_result.breaks.size() < kMostBreaks)
            m_result.breaks.append(found);
    }

    /// So many more entries or rows are read: false when nobody wants to know any more. `who` 0 tells of it.
    bool goOn(qint64 more, int who)
    {
        const qint64 done = m_done += more;
        if (m_progress && who == 0)
            m_progress->report(std::min(done, m_total), m_total);
        if (m_progress && m_progress->isCancelled())
            m_isStopped = true;
        return !m_isStopped;
    }

    qint64 highest(const QString &table, const QString &column)
    {
        Query query(m_connection, u"SELECT coalesce(max(%1), 0) FROM %2"_s.arg(column, table));
        query.run().next();
        return query.integer(0);
    }

    /// The parts are open at both ends: a row with any id belongs to one.
    void plan(const TableDescriptor &table)
    {
        const qint64 last = std::max<qint64>(0, highest(table.table, u"id"_s));
        const qint64 step = std::max(kRowsTogether, last / kMostParts / RowMarks::kTogether * RowMarks::kTogether);
        m_total += last;
        qint64 from = std::numeric_limits<qint64>::min();
        for (qint64 end = step; end <= last; end += step) {
            m_parts.push_back({&table, from, end - 1, {}, 0});
            from = end;
        }
        m_parts.push_back({&table, from, std::numeric_limits<qint64>::max(), {}, 0});
    }

    void work(Storage::Connection &connection, int who)
    try {
        if (who == 0 && goOn(0, who)) {
            for (const QString &table : undescribedTables(connection, m_catalogue))
                note({Break::Kind::UnknownTable, 0, table, 0});
            walkChain(connection);
            if (!m_isStopped)
                compareHead(connection);
        }
        for (size_t at = m_nextPart++; at < m_parts.size() && goOn(0, who); at = m_nextPart++)
            walkPart(connection, m_parts[at], who);
    } catch (const Storage::DbError &) {
        m_isStopped = true; // the others need not go on
        throw;
    }

    /// The part of the hash that entries share with others of their act.
    const QByteArray &contextOf(Storage::Connection &connection, qint64 id)
    {
        if (id != m_contextId) {
            Query query(connection,
                        u"SELECT entered_at, coalesce(acted_at, entered_at), act, result, actor_id, actor_name, actor_post, assurance, "
                        "os_account, machine, program FROM journal_context WHERE id = :id"_s);
            query.bind(u":id"_s, id).run();
            Entry common;
            if (query.next()) {
                common.enteredAt = query.text(0);
                common.actedAt = query.text(1);
                common.act = query.text(2);
                common.result = query.text(3);
                common.by = {query.optionalInteger(4), query.text(5), query.text(6), query.text(7), query.text(8), query.text(9), query.text(10)};
            }
            m_contextId = id;
            m_contextBlock = contextBlock(common);
        }
        return m_contextBlock;
    }

    RowMarks &saidOf(quint16 table)
    {
        if (table >= m_said.size())
            m_said.resize(table + size_t(1));
        return m_said[table];
    }

    void walkChain(Storage::Connection &connection)
    {
        Statement query(connection, u"SELECT seq, context_id, object_kind, object_id, summary, changes, row_digests, hash "
                                     "FROM journal_entry ORDER BY seq"_s);
        QByteArray before(32, '\0');
        qint64 expected = 1;
        while (query.step()) {
            const qint64 seq = query.integer(0);
            if (seq != expected)
                note({Break::Kind::MissingEntry, expected, {}, 0});
            expected = seq + 1;
            const QByteArrayView stored = query.bytes(7);
            const auto hash = chainHash(before, seq, contextOf(connection, query.integer(1)), query.bytes(2), query.integer(3), query.bytes(4), query.bytes(5), query.bytes(6));
            if (QByteArrayView(hash.data(), 32) != stored)
                note({Break::Kind::BrokenChain, seq, {}, 0});
            before.resize(0);
            before.append(stored.data(), stored.size()); // goes on from what is stored, so that each further fault is told by itself
            forEachRow(query.bytes(6), [this](quint16 table, qint64 row, QByteArrayView digest) { saidOf(table)[row] = m_key.mark(digest.data()); });
            if (m_against && m_against->seq == seq)
                m_foundHead = m_against->hex.size() >= kFewestHexDigits
                    && QString::fromLatin1(before.toHex()).startsWith(m_against->hex, Qt::CaseInsensitive);
            m_result.head.seq = seq;
            if (seq % 512 == 0 && !goOn(512, 0))
                break;
        }
        m_result.head.hash = before;
    }

    void compareHead(Storage::Connection &connection)
    {
        Query head(connection, u"SELECT seq, hash FROM journal_head WHERE id = 1"_s);
        head.run();
        const bool there = head.next();
        if (there ? (head.integer(0) != m_result.head.seq || head.bytes(1) != m_result.head.hash) : m_result.head.seq != 0)
            note({Break::Kind::MissingEntry, m_result.head.seq + 1, {}, 0});
        if (m_against && !m_foundHead)
            note({Break::Kind::OtherHead, m_against->seq, {}, 0});
    }

    void walkPart(Storage::Connection &connection, Part &part, int who)
    {
        StoredRows rows(connection, *part.table, part.from, part.to);
        while (rows.next()) {
            part.found[rows.id()] = m_key.mark(rows.digest().data());
            if (++part.rows % 1024 == 0 && !goOn(1024, who))
                return;
        }
    }

    void compare(const TableDescriptor &table)
    {
        RowMarks found;
        for (Part &part : m_parts) {
            if (part.table != &table)
                continue;
            found.merge(std::move(part.found));
            m_result.rows += part.rows;
        }
        RowMarks::compare(saidOf(table.code), found, [&](qint64 row, quint64 said, quint64 there) {
            const auto kind = said == 0 ? Break::Kind::InsertedRow : there == 0 ? Break::Kind::DeletedRow : Break::Kind::ChangedRow;
            note({kind, 0, table.table, row});
            return m_result.breaks.size() < kMostBreaks;
        });
    }

    /// Which entry gave a row its last form is asked only when that form is not there.
    void nameEntries()
    {
        QHash<std::pair<quint16, qint64>, Break *> wrong;
        for (Break &found : m_result.breaks) {
            if (found.kind == Break::Kind::ChangedRow || found.kind == Break::Kind::DeletedRow)
                wrong.insert({m_catalogue.find(found.table)->code, found.row}, &found);
        }
        if (wrong.isEmpty())
            return;
        Statement query(m_connection, u"SELECT seq, row_digests FROM journal_entry WHERE seq <= ?1 ORDER BY seq"_s);
        query.bindInteger(1, m_result.head.seq);
        while (query.step()) {
            const qint64 seq = query.integer(0);
            forEachRow(query.bytes(1), [&](quint16 table, qint64 row, QByteArrayView) {
                if (Break *found = wrong.value({table, row}))
                    found->entry = seq;
            });
            if (seq % 512 == 0 && !goOn(0, 0))
                break;
        }
    }

    Storage::Connection &m_connection;
    const Catalogue &m_catalogue;
    Support::Progress *m_progress;
    std::optional<KnownHead> m_against;
    const MarkKey m_key;
    bool m_foundHead = false;
    qint64 m_contextId = 0;
    QByteArray m_contextBlock;
    qint64 m_total = 0; ///< entries, and rows as far as their ids tell
    std::atomic<qint64> m_done = 0;
    std::atomic<bool> m_isStopped = false;
    std::vector<Part> m_parts;
    std::atomic<size_t> m_nextPart = 0;
    std::vector<RowMarks> m_said; ///< by the table's number
    Verification m_result;
};

} // namespace

QString Break::text() const
{
    const auto say = [](const char *sentence) { return QCoreApplication::translate("Journal", sentence); };
    switch (kind) {
    case Kind::ChangedRow:
        return say(QT_TRANSLATE_NOOP("Journal", "表 %1 の行 %2 が、証跡（#%3）に残る内容と異なります。")).arg(table).arg(row).arg(entry);
    case Kind::DeletedRow:
        return say(QT_TRANSLATE_NOOP("Journal", "表 %1 の行 %2 が、証跡なしに消されています（最後の証跡 #%3）。")).arg(table).arg(row).arg(entry);
    case Kind::InsertedRow:
        return say(QT_TRANSLATE_NOOP("Journal", "表 %1 の行 %2 は、証跡なしに加えられています。")).arg(table).arg(row);
    case Kind::BrokenChain:
        return say(QT_TRANSLATE_NOOP("Journal", "証跡 #%1 で連鎖が切れています。この証跡か、その前が書き換えられています。")).arg(entry);
    case Kind::MissingEntry:
        return say(QT_TRANSLATE_NOOP("Journal", "証跡 #%1 がありません。抜き取られたか、末尾が切られています。")).arg(entry);
    case Kind::UnknownTable:
        return say(QT_TRANSLATE_NOOP("Journal", "台帳にない表 %1 があります。")).arg(table);
    case Kind::Index:
        return say(QT_TRANSLATE_NOOP("Journal", "検索用の索引が、行の内容と一致しません（%1 行 %2）。")).arg(table).arg(row);
    case Kind::OtherHead:
        return say(QT_TRANSLATE_NOOP("Journal", "示された証跡 #%1 の値は、この台帳の連鎖にありません。")).arg(entry);
    }
    return {};
}

Verification verify(Storage::Connection &connection, const Catalogue &catalogue, Support::Progress *progress,
                    const std::optional<KnownHead> &against)
{
    return verifyIn(0, connection, catalogue, progress, against);
}

Verification verifyIn(int threads, Storage::Connection &connection, const Catalogue &catalogue, Support::Progress *progress,
                      const std::optional<KnownHead> &against)
{
    return Verifier(connection, catalogue, progress, against).run(threads);
}

QStringList undescribedTables(Storage::Connection &connection, const Catalogue &catalogue)
{
    QStringList undescribed;
    Query query(connection, u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"_s);
    query.run();
    while (query.next()) {
        const QString name = query.text(0);
        const bool shadow = name.startsWith("search_index_"_L1); // FTS5 keeps its own tables beside the virtual one
        if (!shadow && !catalogue.find(name) && !catalogue.derived().contains(name))
            undescribed.append(name);
    }
    return undescribed;
}

} // namespace Journal
