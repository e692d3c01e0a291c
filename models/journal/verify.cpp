// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/verify.h"

#include "models/storage/query.h"

#include <QCoreApplication>

#include <unordered_map>

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Journal {

namespace {

constexpr qsizetype kFewestHexDigits = 32; // 128 bits: less could be met by chance or by design

/// The last digest that the journal gives for a row, and where.
struct Known {
    QByteArray digest;
    qint64 entry = 0;
    bool seen = false;
};
using KnownRows = std::unordered_map<qint64, Known>;

class Verifier
{
public:
    Verifier(Storage::Connection &connection, const Catalogue &catalogue, Support::Progress *progress,
             std::optional<KnownHead> against)
        : m_connection(connection), m_catalogue(catalogue), m_progress(progress), m_against(std::move(against))
    {
    }

    Verification run()
    {
        Query count(m_connection, u"SELECT coalesce(max(seq), 0) FROM journal_entry"_s);
        count.run().next();
        m_total = count.integer(0);
        for (const QString &table : undescribedTables(m_connection, m_catalogue))
            note({Break::Kind::UnknownTable, 0, table, 0});
        walkChain();
        compareHead();
        for (const TableDescriptor &table : m_catalogue.tables()) {
            if (cancelled())
                break;
            walkTable(table);
        }
        return m_result;
    }

private:
    void note(const Break &found)
    {
        if (m_result.breaks.size() < kMostBreaks)
            m_result.breaks.append(found);
    }
    bool cancelled()
    {
        if (m_progress && m_progress->isCancelled())
            m_result.cancelled = true;
        return m_result.cancelled;
    }

    void walkChain()
    {
        Query query(m_connection,
                    u"SELECT seq, entered_at, coalesce(acted_at, entered_at), act, result, actor_id, actor_name, actor_post, assurance, os_account, "
                    "machine, program, object_kind, object_id, summary, changes, row_digests, hash "
                    "FROM journal_entry ORDER BY seq"_s);
        query.run();
        QByteArray previous(32, '\0');
        qint64 expected = 1;
        while (query.next()) {
            Entry entry;
            entry.seq = query.integer(0);
            if (entry.seq != expected)
                note({Break::Kind::MissingEntry, expected, {}, 0});
            expected = entry.seq + 1;
            entry.enteredAt = query.text(1);
            entry.actedAt = query.text(2);
            entry.act = query.text(3);
            entry.result = query.text(4);
            entry.by.actorId = query.optionalInteger(5);
            entry.by.actorName = query.text(6);
            entry.by.actorPost = query.text(7);
            entry.by.assurance = query.text(8);
            entry.by.osAccount = query.text(9);
            entry.by.machine = query.text(10);
            entry.by.program = query.text(11);
            entry.object = {query.text(12), query.integer(13)};
            const QByteArray rowsBlob = query.bytes(16);
            const QByteArray stored = query.bytes(17);
            if (chainHash(previous, entry, query.text(14).toUtf8(), query.text(15).toUtf8(), rowsBlob) != stored)
                note({Break::Kind::BrokenChain, entry.seq, {}, 0});
            previous = stored; // goes on from what is stored, so that each further fault is told by itself
            for (const RowDigest &row : unpackRows(rowsBlob))
                m_known[row.table][row.row] = {row.digest, entry.seq, false};
            if (m_against && m_against->seq == entry.seq)
                m_foundHead = m_against->hex.size() >= kFewestHexDigits
                    && QString::fromLatin1(stored.toHex()).startsWith(m_against->hex, Qt::CaseInsensitive);
            m_result.head = {entry.seq, stored};
            if (m_progress && entry.seq % 512 == 0) {
                m_progress->report(entry.seq, m_total);
                if (cancelled())
                    return;
            }
        }
    }

    void compareHead()
    {
        if (m_result.cancelled)
            return;
        Query head(m_connection, u"SELECT seq, hash FROM journal_head WHERE id = 1"_s);
        head.run();
        const bool there = head.next();
        if (there ? (head.integer(0) != m_result.head.seq || head.bytes(1) != m_result.head.hash) : m_result.head.seq != 0)
            note({Break::Kind::MissingEntry, m_result.head.seq + 1, {}, 0});
        if (m_against && !m_foundHead)
            note({Break::Kind::OtherHead, m_against->seq, {}, 0});
    }

    void walkTable(const TableDescriptor &table)
    {
        KnownRows &known = m_known[table.code];
        Query query(m_connection, table.selectAllSql());
        query.run();
        Row row;
        while (query.next()) {
            const qint64 id = query.integer(0);
            for (size_t column = 0; column < table.columns.size(); ++column)
                row[table.columns[column].name] = query.value(static_cast<int>(column) + 1);
            ++m_result.rows;
            const auto it = known.find(id);
            if (it == known.end()) {
                note({Break::Kind::InsertedRow, 0, table.table, id});
                continue;
            }
            it->second.seen = true;
            if (rowDigest(table, row) != it->second.digest)
                note({Break::Kind::ChangedRow, it->second.entry, table.table, id});
            if (m_result.rows % 1024 == 0 && cancelled())
                return;
        }
        for (const auto &[id, entry] : known) {
            if (!entry.seen)
                note({Break::Kind::DeletedRow, entry.entry, table.table, id});
        }
    }

    Storage::Connection &m_connection;
    const Catalogue &m_catalogue;
    Support::Progress *m_progress;
    std::optional<KnownHead> m_against;
    bool m_foundHead = false;
    qint64 m_total = 0;
    std::unordered_map<quint16, KnownRows> m_known;
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
    return Verifier(connection, catalogue, progress, against).run();
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
