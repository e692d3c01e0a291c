// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/query.h"
#include "models/storage/registerfile.h"
#include "models/storage/transaction.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Storage;

/// Statements, transactions and connections: kept and reused, bound by name, undone when not finished.
class TstQuery : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void valuesComeBackAsTheyWere_data();
    void valuesComeBackAsTheyWere();
    void oneNameMayStandTwice();
    void aStatementIsUsedAgain();
    void theSameStatementMayNest();
    void anOptionalIsNullWhenEmpty();
    void wrongStatementsThrow_data();
    void wrongStatementsThrow();
    void unfinishedTransactionIsUndone();
    void committedTransactionStays();
    void rollbackTwiceIsHarmless();
    void scriptRunsStatementByStatement();
    void queryOnlyCannotWrite();
    void aMovedFileIsNotMadeAnew();
    void anyNameOfAFileIsThatFile();
    void dataVersionTellsOfOthers();
    void likeTakesSignsAsTheyAre();

private:
    qint64 count()
    {
        Query query(*m_db, u"SELECT count(*) FROM note"_s);
        query.run().next();
        return query.integer(0);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::unique_ptr<Connection> m_db;
};

void TstQuery::init()
{
    m_db.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"a.daicho"_s);
    const QList<Migration> schema{{1, u"0001"_s, u"CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT UNIQUE, size INTEGER, data BLOB) STRICT"_s}};
    QVERIFY(createRegisterFile(m_path, [](Connection &) { return Support::Result<void>(); }, schema));
    m_db = std::make_unique<Connection>(m_path, Connection::Mode::ReadWrite);
}

void TstQuery::valuesComeBackAsTheyWere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("plain") << u"台帳"_s << qint64(7) << QByteArray("abc");
    QTest::newRow("outside the basic plane") << u"𠮷野家"_s << qint64(-1) << QByteArray("\0\1\2", 3);
    QTest::newRow("quotes and placeholders") << u"'; DROP TABLE note; -- :text ?"_s << (qint64(1) << 62) << QByteArray(100000, 'x');
    QTest::newRow("line breaks") << u"一\n二\r\n三\t四"_s << std::numeric_limits<qint64>::min() << QByteArray("\xff\xfe");
}

void TstQuery::valuesComeBackAsTheyWere()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, size);
    QFETCH(const QByteArray, data);
    Query insert(*m_db, u"INSERT INTO note (text, size, data) VALUES (:text, :size, :data)"_s);
    insert.bind(u":data"_s, data).bind(u":size"_s, size).bind(u":text"_s, text).run();
    Query query(*m_db, u"SELECT text, size, data FROM note WHERE id = :id"_s);
    QVERIFY(query.bind(u":id"_s, insert.insertId()).run().next());
    QCOMPARE(query.text(0), text);
    QCOMPARE(query.integer(1), size);
    QCOMPARE(query.bytes(2), data);
    QVERIFY(!query.next());
}

void TstQuery::oneNameMayStandTwice()
{
    Query query(*m_db, u"SELECT :a || :b || :a"_s);
    QVERIFY(query.bind(u":a"_s, u"x"_s).bind(u":b"_s, u"y"_s).run().next());
    QCOMPARE(query.text(0), u"xyx"_s);
}

void TstQuery::aStatementIsUsedAgain()
{
    for (int i = 0; i < 5; ++i) {
        Query insert(*m_db, u"INSERT INTO note (text) VALUES (:text)"_s);
        insert.bind(u":text"_s, QString::number(i)).run();
    }
    QCOMPARE(count(), 5);
    for (const QString &wanted : {u"3"_s, u"1"_s}) {
        Query query(*m_db, u"SELECT text FROM note WHERE text = :text"_s);
        QVERIFY(query.bind(u":text"_s, wanted).run().next());
        QCOMPARE(query.text(0), wanted);
        // Left in the middle: the statement is finished by going out of scope, no lock stays.
    }
    Transaction transaction(*m_db);
    transaction.commit();
}

void TstQuery::theSameStatementMayNest()
{
    m_db->execute(u"INSERT INTO note (id, text, size) VALUES (1, 'a', 2), (2, 'b', 3), (3, 'c', NULL)"_s);
    QStringList seen;
    const QString sql = u"SELECT text, size FROM note WHERE id = :id"_s;
    const std::function<void(qint64)> walk = [&](qint64 id) {
        Query query(*m_db, sql);
        query.bind(u":id"_s, id).run();
        while (query.next()) {
            seen.append(query.text(0));
            if (!query.isNull(1))
                walk(query.integer(1));
            seen.append(query.text(0)); // still on its own row
        }
    };
    walk(1);
    QCOMPARE(seen, (QStringList{u"a"_s, u"b"_s, u"c"_s, u"c"_s, u"b"_s, u"a"_s}));
}

void TstQuery::anOptionalIsNullWhenEmpty()
{
    Query insert(*m_db, u"INSERT INTO note (text, size) VALUES (:text, :size)"_s);
    insert.bind(u":text"_s, u"a"_s).bindOptional(u":size"_s, std::optional<qint64>(4)).run();
    insert.bind(u":text"_s, u"b"_s).bindOptional(u":size"_s, std::optional<qint64>()).run();
    Query query(*m_db, u"SELECT size FROM note ORDER BY id"_s);
    QVERIFY(query.run().next());
    QCOMPARE(query.optionalInteger(0), std::optional<qint64>(4));
    QVERIFY(query.next());
    QCOMPARE(query.optionalInteger(0), std::optional<qint64>());
}

void TstQuery::wrongStatementsThrow_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("code");
    QTest::newRow("no SQL at all") << u"SELEKT 1"_s << int(DbError::Code::Other);
    QTest::newRow("no such table") << u"SELECT 1 FROM nowhere"_s << int(DbError::Code::Other);
    QTest::newRow("twice the same") << u"INSERT INTO note (text) VALUES ('a'), ('a')"_s << int(DbError::Code::Constraint);
    QTest::newRow("text in a number's column") << u"INSERT INTO note (size) VALUES ('many')"_s << int(DbError::Code::Constraint);
}

void TstQuery::wrongStatementsThrow()
{
    QFETCH(const QString, sql);
    QFETCH(const int, code);
    try {
        Query(*m_db, sql).run();
        QFAIL("it ran");
    } catch (const DbError &error) {
        QCOMPARE(int(error.code()), code);
        QVERIFY(error.detail().contains(sql));
    }
    QCOMPARE(count(), 0);
}

void TstQuery::unfinishedTransactionIsUndone()
{
    try {
        Transaction transaction(*m_db);
        m_db->execute(u"INSERT INTO note (text) VALUES ('a')"_s);
        m_db->execute(u"INSERT INTO nowhere (text) VALUES ('a')"_s);
        transaction.commit();
        QFAIL("it ran");
    } catch (const DbError &) {
        QCOMPARE(count(), 0);
    }
    Transaction next(*m_db); // the way is free again
    next.commit();
}

void TstQuery::committedTransactionStays()
{
    {
        Transaction transaction(*m_db);
        m_db->execute(u"INSERT INTO note (text) VALUES ('a')"_s);
        transaction.commit();
    }
    Connection other(m_path, Connection::Mode::QueryOnly);
    Query query(other, u"SELECT text FROM note"_s);
    QVERIFY(query.run().next());
    QCOMPARE(query.text(0), u"a"_s);
}

void TstQuery::rollbackTwiceIsHarmless()
{
    Transaction transaction(*m_db);
    m_db->execute(u"INSERT INTO note (text) VALUES ('a')"_s);
    transaction.rollback();
    transaction.rollback();
    QCOMPARE(count(), 0);
}

void TstQuery::scriptRunsStatementByStatement()
{
    m_db->executeScript(u"-- first\nINSERT INTO note (text)\nVALUES ('a;\nb')\n;\n-- nothing but a word\n;\n  ;\nINSERT INTO note (text) VALUES ('c')"_s);
    QCOMPARE(count(), 2);
}

void TstQuery::queryOnlyCannotWrite()
{
    Connection reader(m_path, Connection::Mode::QueryOnly);
    for (const QString &sql : {u"INSERT INTO note (text) VALUES ('a')"_s, u"DELETE FROM note"_s, u"CREATE TABLE x (id)"_s})
        QVERIFY_THROWS_EXCEPTION(DbError, reader.execute(sql));
    QCOMPARE(count(), 0);
}

void TstQuery::aMovedFileIsNotMadeAnew()
{
    const QString other = m_dir->filePath(u"b.daicho"_s);
    QVERIFY_THROWS_EXCEPTION(DbError, Connection(other, Connection::Mode::ReadWrite));
    QVERIFY(!QFile::exists(other));
}

void TstQuery::anyNameOfAFileIsThatFile()
{
    for (const QString &name : {u"台帳 令和８年度.daicho"_s, u"a?mode=ro#b.daicho"_s, u"100%25 c&d=e+f.daicho"_s, u"a:b//.daicho"_s}) {
        const QString path = m_dir->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
        QVERIFY(QFile::copy(m_path, path));
        Connection(path, Connection::Mode::ReadWrite).execute(u"CREATE TABLE own (id INTEGER)"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll().contains("CREATE TABLE own"), qPrintable(name));
    }
}

void TstQuery::dataVersionTellsOfOthers()
{
    const qint64 before = m_db->dataVersion();
    m_db->execute(u"INSERT INTO note (text) VALUES ('mine')"_s);
    QCOMPARE(m_db->dataVersion(), before);
    Connection other(m_path, Connection::Mode::ReadWrite);
    other.execute(u"INSERT INTO note (text) VALUES ('theirs')"_s);
    QVERIFY(m_db->dataVersion() != before);
}

void TstQuery::likeTakesSignsAsTheyAre()
{
    m_db->execute(u"INSERT INTO note (text) VALUES ('100%'), ('100x'), ('a_b'), ('axb'), ('c\\d')"_s);
    for (const QString &wanted : {u"100%"_s, u"a_b"_s, u"c\\d"_s}) {
        Query query(*m_db, u"SELECT text FROM note WHERE text LIKE :text ESCAPE '\\'"_s);
        QVERIFY(query.bind(u":text"_s, escapedLike(wanted)).run().next());
        QCOMPARE(query.text(0), wanted);
        QVERIFY(!query.next());
    }
}

QTEST_GUILESS_MAIN(TstQuery)
#include "tst_query.moc"
