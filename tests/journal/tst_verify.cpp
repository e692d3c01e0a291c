// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/recorder.h"
#include "models/journal/verify.h"
#include "models/storage/transaction.h"
#include "tests/support/registerfixture.h"

using namespace Qt::StringLiterals;
using namespace Journal;

namespace {

Signature signature()
{
    return Register::signatureOf({});
}

/// A row with a value in every column of the table, written as any act would.
Row rowFor(Storage::Connection &db, const QString &table, qint64 seed)
{
    Row row;
    Storage::Query query(db, u"SELECT name, type FROM pragma_table_info(:table) WHERE name <> 'id'"_s);
    query.bind(u":table"_s, table).run();
    while (query.next()) {
        if (query.text(1) == "INTEGER"_L1)
            row.insert(query.text(0), 1000 + seed);
        else if (query.text(1) == "BLOB"_L1)
            row.insert(query.text(0), QByteArray("blob").append(QByteArray::number(seed)));
        else
            row.insert(query.text(0), u"値%1"_s.arg(seed));
    }
    return row;
}

} // namespace

/// Whatever is changed past the program is found, in every table that the journal answers for, and told what it is.
class TstVerify : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aFreshRegisterIsWhole();
    void everyTableIsDescribed();
    void changedCell_data() { tables(); }
    void changedCell();
    void deletedRow_data() { tables(); }
    void deletedRow();
    void insertedRow_data() { tables(); }
    void insertedRow();
    void lastFormOfARowCounts();
    void changedEntry_data();
    void changedEntry();
    void removedMiddleEntry();
    void cutTail();
    void cutTailWithItsHead();
    void rewrittenChainIsOtherThanThePrintedHead();
    void printedHeadIsFound();
    void undescribedTableIsTold();
    void cancelIsAnswered();
    void everyBreakIsASentence();
    void valuesThatWouldComeBackOtherwiseAreRefused();

private:
    void tables();
    /// Two rows in the table, through the recorder; ids 901 and 902 of their own.
    void record(const QString &table);
    QList<Break> breaks() { return verify(m_register->db(), m_register->blueprint->catalogue).breaks; }
    void run(const QString &sql) { m_register->db().execute(sql); }

    std::unique_ptr<RegisterFixture> m_register;
};

void TstVerify::tables()
{
    QTest::addColumn<QString>("table");
    for (const TableDescriptor &table : App::assemble()->catalogue.tables())
        QTest::newRow(qPrintable(table.table)) << table.table;
}

void TstVerify::initTestCase()
{
    QVERIFY(App::assemble()->catalogue.tables().size() >= 12);
}

void TstVerify::init()
{
    m_register = std::make_unique<RegisterFixture>();
    run(u"PRAGMA foreign_keys = OFF"_s); // the rows below point nowhere
}

void TstVerify::record(const QString &table)
{
    Recorder recorder(m_register->db(), m_register->blueprint->catalogue, signature(), u"test.act"_s, u"2026-04-10"_s, u"2026-04-10T01:00:00.000Z"_s);
    Storage::Transaction transaction(m_register->db());
    recorder.open();
    recorder.insert(table, rowFor(m_register->db(), table, 1), 901);
    recorder.insert(table, rowFor(m_register->db(), table, 2), 902);
    recorder.close({u"test"_s, 1}, {});
    recorder.finish();
    transaction.commit();
}

void TstVerify::aFreshRegisterIsWhole()
{
    const Verification result = verify(m_register->db(), m_register->blueprint->catalogue);
    QVERIFY2(result.ok(), result.breaks.isEmpty() ? "" : qPrintable(result.breaks.first().text()));
    QCOMPARE(result.head.seq, 2); // register.create and the root unit
    QVERIFY(result.rows >= 6);
}

void TstVerify::everyTableIsDescribed()
{
    QCOMPARE(undescribedTables(m_register->db(), m_register->blueprint->catalogue), QStringList());
}

void TstVerify::changedCell()
{
    QFETCH(const QString, table);
    record(table);
    QVERIFY(breaks().isEmpty());
    const Row row = rowFor(m_register->db(), table, 1);
    for (auto it = row.cbegin(); it != row.cend(); ++it) {
        QVERIFY2(m_register->blueprint->catalogue.find(table), qPrintable(it.key()));
        run(u"SAVEPOINT one"_s);
        const bool blob = it->typeId() == QMetaType::QByteArray;
        const bool number = it->typeId() != QMetaType::QString && !blob;
        const QString other = number ? u"5"_s : blob ? u"x'00'"_s : u"'別'"_s;
        run(u"UPDATE \"%1\" SET \"%2\" = %3 WHERE id = 901"_s.arg(table, it.key(), other));
        const QList<Break> found = breaks();
        QVERIFY2(found.size() == 1, qPrintable(it.key()));
        QCOMPARE(found.first().kind, Break::Kind::ChangedRow);
        QCOMPARE(found.first().table, table);
        QCOMPARE(found.first().row, 901);
        QCOMPARE(found.first().entry, 3);
        run(u"ROLLBACK TO one"_s);
        run(u"RELEASE one"_s);
    }
    QVERIFY(breaks().isEmpty());
}

void TstVerify::deletedRow()
{
    QFETCH(const QString, table);
    record(table);
    run(u"DELETE FROM \"%1\" WHERE id = 902"_s.arg(table));
    const QList<Break> found = breaks();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().kind, Break::Kind::DeletedRow);
    QCOMPARE(found.first().table, table);
    QCOMPARE(found.first().row, 902);
}

void TstVerify::insertedRow()
{
    QFETCH(const QString, table);
    const Row row = rowFor(m_register->db(), table, 3);
    QStringList values;
    for (const QVariant &value : row)
        values.append(value.typeId() == QMetaType::QString ? u"'x'"_s : value.typeId() == QMetaType::QByteArray ? u"x'01'"_s : u"7"_s);
    run(u"INSERT INTO \"%1\" (id, %2) VALUES (950, %3)"_s.arg(table, row.keys().join(u", "_s), values.join(u", "_s)));
    const QList<Break> found = breaks();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().kind, Break::Kind::InsertedRow);
    QCOMPARE(found.first().table, table);
    QCOMPARE(found.first().row, 950);
}

void TstVerify::lastFormOfARowCounts()
{
    QVERIFY(m_register->act(u"unit.edit"_s, {{u"unit"_s, 1}, {u"name"_s, u"月見町"_s}}));
    QVERIFY(breaks().isEmpty());
    run(u"UPDATE unit SET name = '星見町（架空）', revision = 1 WHERE id = 1"_s); // back to an older form: just as wrong
    QCOMPARE(breaks().size(), 1);
    QCOMPARE(breaks().first().entry, 3);
}

void TstVerify::changedEntry_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("table");
    for (const char *set : {"entered_at = '2020-01-01'", "acted_at = '2020-01-01'", "act = 'unit.edit'", "result = 'refused'", "actor_id = 9",
                            "actor_name = 'somebody'", "actor_post = 'x'", "assurance = 'password'", "os_account = 'x'", "machine = 'x'",
                            "program = 'x'"})
        QTest::newRow(set) << QString::fromLatin1(set) << u"journal_context"_s;
    for (const char *set : {"context_id = 2", "object_kind = 'x'", "object_id = 99", "summary = '{}'", "changes = '[]'", "row_digests = x'00'",
                            "hash = x'00'"})
        QTest::newRow(set) << QString::fromLatin1(set) << u"journal_entry"_s;
}

void TstVerify::changedEntry()
{
    QFETCH(const QString, set);
    QFETCH(const QString, table);
    run(u"UPDATE %1 SET %2 WHERE %3 = 1"_s.arg(table, set, table == "journal_entry"_L1 ? u"seq"_s : u"id"_s));
    const QList<Break> found = breaks();
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.first().kind, Break::Kind::BrokenChain);
    QVERIFY(found.first().entry == 1 || set.startsWith("hash"_L1));
}

void TstVerify::removedMiddleEntry()
{
    QVERIFY(m_register->act(u"unit.add"_s, {{u"name"_s, u"総務課"_s}}));
    run(u"DELETE FROM journal_entry WHERE seq = 2"_s);
    const QList<Break> found = breaks();
    QVERIFY(found.contains(Break{Break::Kind::MissingEntry, 2, {}, 0}));
    QVERIFY(found.contains(Break{Break::Kind::BrokenChain, 3, {}, 0}));
}

void TstVerify::cutTail()
{
    run(u"DELETE FROM journal_entry WHERE seq = 2"_s);
    run(u"DELETE FROM unit WHERE id = 1"_s);
    QCOMPARE(breaks(), (QList<Break>{{Break::Kind::MissingEntry, 2, {}, 0}}));
}

void TstVerify::cutTailWithItsHead()
{
    const Head printed = readHead(m_register->db());
    run(u"DELETE FROM journal_entry WHERE seq = 2"_s);
    run(u"DELETE FROM unit WHERE id = 1"_s);
    run(u"UPDATE journal_head SET seq = 1, hash = (SELECT hash FROM journal_entry WHERE seq = 1)"_s);
    QVERIFY(breaks().isEmpty()); // from the inside nothing is to be seen: hence the head on every book
    const Verification against = verify(m_register->db(), m_register->blueprint->catalogue, nullptr,
                                        KnownHead{printed.seq, QString::fromLatin1(printed.hash.toHex().left(32))});
    QCOMPARE(against.breaks, (QList<Break>{{Break::Kind::OtherHead, 2, {}, 0}}));
}

void TstVerify::rewrittenChainIsOtherThanThePrintedHead()
{
    const Head printed = readHead(m_register->db());
    const KnownHead known{printed.seq, QString::fromLatin1(printed.hash.toHex().left(32))};
    RegisterFixture other; // the same acts, another uuid: another chain of the same length
    QVERIFY(verify(other.db(), other.blueprint->catalogue).ok());
    QCOMPARE(verify(other.db(), other.blueprint->catalogue, nullptr, known).breaks.size(), 1);
}

void TstVerify::printedHeadIsFound()
{
    const Head printed = readHead(m_register->db());
    QVERIFY(m_register->act(u"unit.add"_s, {{u"name"_s, u"総務課"_s}}));
    const QString hex = QString::fromLatin1(printed.hash.toHex());
    for (const QString &given : {hex, hex.left(32), hex.left(32).toUpper()})
        QVERIFY(verify(m_register->db(), m_register->blueprint->catalogue, nullptr, KnownHead{printed.seq, given}).ok());
    QVERIFY(!verify(m_register->db(), m_register->blueprint->catalogue, nullptr, KnownHead{printed.seq, {}}).ok());
    QVERIFY(!verify(m_register->db(), m_register->blueprint->catalogue, nullptr, KnownHead{printed.seq, hex.left(8)}).ok());
}

void TstVerify::undescribedTableIsTold()
{
    run(u"CREATE TABLE secret (id INTEGER PRIMARY KEY)"_s);
    QCOMPARE(breaks(), (QList<Break>{{Break::Kind::UnknownTable, 0, u"secret"_s, 0}}));
}

void TstVerify::cancelIsAnswered()
{
    Support::Progress progress;
    progress.cancel();
    const Verification result = verify(m_register->db(), m_register->blueprint->catalogue, &progress);
    QVERIFY(result.cancelled);
    QVERIFY(!result.ok());
}

void TstVerify::everyBreakIsASentence()
{
    using Kind = Break::Kind;
    QSet<QString> sentences;
    for (const Kind kind : {Kind::ChangedRow, Kind::DeletedRow, Kind::InsertedRow, Kind::BrokenChain, Kind::MissingEntry, Kind::UnknownTable,
                            Kind::Index, Kind::OtherHead}) {
        const QString text = Break{kind, 3, u"unit"_s, 7}.text();
        QVERIFY(text.endsWith(u'。'));
        QVERIFY(!text.contains(u'%'));
        sentences.insert(text);
    }
    QCOMPARE(sentences.size(), 8);
}

void TstVerify::valuesThatWouldComeBackOtherwiseAreRefused()
{
    Recorder recorder(m_register->db(), m_register->blueprint->catalogue, signature(), u"test.act"_s, u"2026-04-10"_s, u"2026-04-10"_s);
    recorder.open();
    for (const QVariant &value : {QVariant(1.5), QVariant(QDate(2026, 4, 1)), QVariant(QStringList{u"a"_s})})
        QVERIFY_THROWS_EXCEPTION(Storage::DbError, recorder.insert(u"unit"_s, {{u"name"_s, value}, {u"uuid"_s, u"x"_s}}));
    QVERIFY_THROWS_EXCEPTION(Storage::DbError, recorder.insert(u"unit"_s, {{u"colour"_s, 1}}));
    QVERIFY_THROWS_EXCEPTION(Storage::DbError, recorder.insert(u"journal_entry"_s, {{u"act"_s, u"x"_s}}));
    QVERIFY_THROWS_EXCEPTION(Storage::DbError, recorder.update(u"unit"_s, 4711, {{u"name"_s, u"x"_s}}));
    QVERIFY(!recorder.hasOpenRows());
}

QTEST_GUILESS_MAIN(TstVerify)
#include "tst_verify.moc"
