// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup.h"
#include "models/journal/history.h"
#include "models/journal/verify.h"
#include "models/storage/query.h"
#include "models/storage/registerfile.h"
#include "models/storage/transaction.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Journal;
using Storage::Query;

namespace {

/// An entry of the first version's layout, in which each entry bore the whole context.
void writeOldEntry(Storage::Connection &db, const Entry &entry, const QByteArray &summary, const QByteArray &rows, const QByteArray &hash)
{
    const auto text = [](const QString &value) { return value.isEmpty() ? QVariant() : QVariant(value); };
    Query query(db,
                u"INSERT INTO journal_entry (seq, entered_at, acted_at, act, result, actor_id, actor_name, actor_post, assurance, os_account, "
                "machine, program, object_kind, object_id, summary, row_digests, hash) VALUES (:seq, :entered_at, :acted_at, :act, :result, "
                ":actor_id, :actor_name, :actor_post, :assurance, :os_account, :machine, :program, :object_kind, :object_id, :summary, :rows, :hash)"_s);
    query.bind(u":seq"_s, entry.seq)
        .bind(u":entered_at"_s, entry.enteredAt)
        .bind(u":acted_at"_s, entry.actedAt == entry.enteredAt ? QVariant() : QVariant(entry.actedAt))
        .bind(u":act"_s, entry.act)
        .bind(u":result"_s, entry.result)
        .bindOptional(u":actor_id"_s, entry.by.actorId)
        .bind(u":actor_name"_s, text(entry.by.actorName))
        .bind(u":actor_post"_s, text(entry.by.actorPost))
        .bind(u":assurance"_s, entry.by.assurance)
        .bind(u":os_account"_s, text(entry.by.osAccount))
        .bind(u":machine"_s, text(entry.by.machine))
        .bind(u":program"_s, entry.by.program)
        .bind(u":object_kind"_s, text(entry.object.kind))
        .bind(u":object_id"_s, entry.object.id)
        .bind(u":summary"_s, summary.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(summary)))
        .bind(u":rows"_s, rows)
        .bind(u":hash"_s, hash)
        .run();
}

} // namespace

/// A register of the first version, whose entries each bore who, when and where: it is migrated, and every hash still holds.
class TstOldJournal : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theChainHoldsAfterTheMigration();
    void theEntriesSayWhatTheySaid();
    void whatIsSharedStandsOnce();
    void aChangeBeforeTheMigrationIsStillFound();
    void theChainGoesOn();

private:
    void makeOldRegister();
    void migrate();
    qint64 number(const QString &sql);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::shared_ptr<const Register::Blueprint> m_blueprint = App::assemble();
    std::unique_ptr<Storage::Connection> m_db;
};

void TstOldJournal::init()
{
    m_db.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"old.daicho"_s);
    makeOldRegister();
}

/// Four units (架空) in two acts, the second by a person on a day before; its second entry has no actor's post.
void TstOldJournal::makeOldRegister()
{
    const auto made = Storage::createRegisterFile(
        m_path,
        [this](Storage::Connection &db) -> Support::Result<void> {
            const TableDescriptor &units = *m_blueprint->catalogue.find(u"unit"_s);
            QByteArray hash(32, '\0');
            for (qint64 seq = 1; seq <= 4; ++seq) {
                const Row row{{u"uuid"_s, u"unit-%1"_s.arg(seq)}, {u"name"_s, u"第%1課（架空）"_s.arg(seq)}};
                Query query(db, u"INSERT INTO unit (id, uuid, name) VALUES (:id, :uuid, :name)"_s);
                query.bind(u":id"_s, seq).bind(u":uuid"_s, row.value(u"uuid"_s)).bind(u":name"_s, row.value(u"name"_s)).run();
                Entry entry;
                entry.seq = seq;
                entry.enteredAt = seq < 3 ? u"2026-04-10T01:00:00.000Z"_s : u"2026-04-11T01:00:00.000Z"_s;
                entry.actedAt = seq < 3 ? entry.enteredAt : u"2026-04-09"_s;
                entry.act = u"unit.add"_s;
                entry.by.program = u"daicho 0.1"_s;
                if (seq > 2) {
                    entry.by.actorId = 5;
                    entry.by.actorName = u"架空 花子"_s;
                    entry.by.assurance = u"password"_s;
                }
                entry.object = {u"unit"_s, seq};
                const QByteArray summary = seq == 1 ? QByteArray() : QByteArray("{\"name\":\"x\"}");
                const QByteArray rows = packRows({{units.code, seq, rowDigest(units, row)}});
                hash = chainHash(hash, entry, summary, {}, rows);
                writeOldEntry(db, entry, summary, rows, hash);
            }
            Query head(db, u"INSERT INTO journal_head (id, seq, hash) VALUES (1, 4, :hash)"_s);
            head.bind(u":hash"_s, hash).run();
            return {};
        },
        Storage::shippedMigrations().first(1));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
}

void TstOldJournal::migrate()
{
    auto opened = Storage::openRegisterFile(m_path);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QCOMPARE(opened->outcome, Storage::Opened::Upgraded);
    m_db = std::move(opened->connection);
}

qint64 TstOldJournal::number(const QString &sql)
{
    Query query(*m_db, sql);
    return query.run().next() ? query.integer(0) : -1;
}

void TstOldJournal::theChainHoldsAfterTheMigration()
{
    migrate();
    const Verification found = verify(*m_db, m_blueprint->catalogue);
    QVERIFY2(found.ok(), found.breaks.isEmpty() ? "" : qPrintable(found.breaks.first().text()));
    QCOMPARE(found.head.seq, 4);
    QCOMPARE(found.rows, 4);
}

void TstOldJournal::theEntriesSayWhatTheySaid()
{
    migrate();
    const std::optional<Entry> first = entry(*m_db, 1);
    QVERIFY(first);
    QCOMPARE(first->actedAt, u"2026-04-10T01:00:00.000Z"_s);
    QVERIFY(!first->by.actorId);
    QCOMPARE(first->by.assurance, u"none"_s);
    const std::optional<Entry> last = entry(*m_db, 4);
    QVERIFY(last);
    QCOMPARE(last->enteredAt, u"2026-04-11T01:00:00.000Z"_s);
    QCOMPARE(last->actedAt, u"2026-04-09"_s);
    QCOMPARE(last->by.actorId, std::optional<qint64>(5));
    QCOMPARE(last->by.actorName, u"架空 花子"_s);
    QCOMPARE(last->by.assurance, u"password"_s);
    QCOMPARE(last->object, (ObjectRef{u"unit"_s, 4}));
    QCOMPARE(last->summary.value(u"name"_s).toString(), u"x"_s);
    QCOMPARE(entries(*m_db, {{}, u"unit.add"_s, {}, u"架空 花子"_s, {}, {}}).size(), 2);
}

void TstOldJournal::whatIsSharedStandsOnce()
{
    migrate();
    QCOMPARE(number(u"SELECT count(*) FROM journal_context"_s), 2);
    QCOMPARE(number(u"SELECT count(*) FROM journal_entry WHERE context_id = 1"_s), 2);
    QCOMPARE(number(u"SELECT count(*) FROM journal_entry WHERE context_id = 3"_s), 2);
}

void TstOldJournal::aChangeBeforeTheMigrationIsStillFound()
{
    {
        Storage::Connection old(m_path, Storage::Connection::Mode::ReadWrite);
        old.execute(u"UPDATE journal_entry SET actor_name = '別人' WHERE seq = 3"_s);
    }
    migrate();
    QCOMPARE(verify(*m_db, m_blueprint->catalogue).breaks, (QList<Break>{{Break::Kind::BrokenChain, 3, {}, 0}}));
}

void TstOldJournal::theChainGoesOn()
{
    migrate();
    Storage::Transaction transaction(*m_db);
    Signature by;
    by.program = u"daicho 0.2"_s;
    Recorder recorder(*m_db, m_blueprint->catalogue, by, u"unit.add"_s, u"2026-04-12T01:00:00.000Z"_s, u"2026-04-12T01:00:00.000Z"_s);
    for (int at = 0; at < 2; ++at) {
        recorder.open();
        const qint64 id = recorder.insert(u"unit"_s, {{u"uuid"_s, u"new-%1"_s.arg(at)}, {u"name"_s, u"新課（架空）"_s}});
        recorder.close({u"unit"_s, id}, {});
    }
    recorder.finish();
    transaction.commit();
    QVERIFY(verify(*m_db, m_blueprint->catalogue).ok());
    QCOMPARE(readHead(*m_db).seq, 6);
    QCOMPARE(number(u"SELECT count(*) FROM journal_context"_s), 3);
}

QTEST_GUILESS_MAIN(TstOldJournal)
#include "tst_oldjournal.moc"
