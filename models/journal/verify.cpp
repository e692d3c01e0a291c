// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/verify.h"

#include "models/journal/rowmaker.h"
#include "models/storage/statement.h"
#include "models/storage/query.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <unordered_map>

using namespace Qt::StringLiterals;
using Storage::Statement;
using Storage::Query;

namespace Journal {

namespace {

constexpr qsizetype kFewestHexDigits = 32; // 128 bits: less could be met by chance or by design

/// The last digest that the journal gives for a row, and where.
struct Known {
    std::array<char, 16> digest{};
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

    /// The part of the hash that entries share with others of their act.
    const QByteArray &contextOf(qint64 id)
    {
        if (id != m_contextId) {
            Query query(m_connection,
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

    void walkChain()
    {
        Statement query(m_connection, u"SELECT seq, context_id, object_kind, object_id, summary, changes, row_digests, hash "
                                            "FROM journal_entry ORDER BY seq"_s);
        QByteArray before(32, '\0');
        qint64 expected = 1;
        while (query.step()) {
            const qint64 seq = query.integer(0);
            if (seq != expected)
                note({Break::Kind::MissingEntry, expected, {}, 0});
            expected = seq + 1;
            const QByteArrayView stored = query.bytes(7);
            const auto hash = chainHash(before, seq, contextOf(query.integer(1)), query.bytes(2), query.integer(3), query.bytes(4), query.bytes(5), query.bytes(6));
            if (QByteArrayView(hash.data(), 32) != stored)
                note({Break::Kind::BrokenChain, seq, {}, 0});
            before = stored.toByteArray(); // goes on from what is stored, so that each further fault is told by itself
            forEachRow(query.bytes(6), [&](quint16 table, qint64 row, QByteArrayView digest) {
                Known &known = m_known[table][row];
                std::copy_n(digest.data(), known.digest.size(), known.digest.begin());
                known.entry = seq;
            });
            if (m_against && m_against->seq == seq)
                m_foundHead = m_against->hex.size() >= kFewestHexDigits
                    && QString::fromLatin1(before.toHex()).startsWith(m_against->hex, Qt::CaseInsensitive);
            m_result.head = {seq, before};
            if (m_progress && seq % 512 == 0) {
                m_progress->report(seq, m_total);
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
        using Type = Statement::Type;
        KnownRows &known = m_known[table.code];
        Statement query(m_connection, table.selectAllSql());
        RowMaker maker(table);
        RowCells cells;
        while (query.step()) {
            const qint64 id = query.integer(0);
            cells.clear();
            maker.begin(cells);
            for (quint16 column = 0; column < table.columns.size(); ++column) {
                switch (query.type(column + 1)) {
                case Type::Integer:
                    maker.integer(column, query.integer(column + 1));
                    break;
                case Type::Text:
                    maker.utf8(column, query.bytes(column + 1));
                    break;
                case Type::Blob:
                    maker.blob(column, query.bytes(column + 1));
                    break;
                case Type::Null:
                    break;
                }
            }
            const MadeRow row = maker.finish();
            ++m_result.rows;
            const auto it = known.find(id);
            if (it == known.end()) {
                note({Break::Kind::InsertedRow, 0, table.table, id});
                continue;
            }
            it->second.seen = true;
            if (row.digest != it->second.digest)
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
    qint64 m_contextId = 0;
    QByteArray m_contextBlock;
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
