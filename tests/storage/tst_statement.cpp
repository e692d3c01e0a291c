// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/pagecache.h"
#include "models/storage/query.h"
#include "models/storage/statement.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using Storage::Statement;

class TstStatement : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Storage::Connection> m_db;

private slots:
    void initTestCase();
    void aKeptStatementBeginsAnew();
    void aKeptStatementLeavesNoReaderBehind();
    void keptAndQueriedTextsAreTwoStatements();
    void aPageCacheGivesBackWhatWas();
};

void TstStatement::initTestCase()
{
    const QString path = m_folder.filePath(u"a.db"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    m_db = std::make_unique<Storage::Connection>(path, Storage::Connection::Mode::ReadWrite);
    m_db->execute(u"CREATE TABLE t (id INTEGER PRIMARY KEY, x TEXT)"_s);
    m_db->execute(u"INSERT INTO t VALUES (1, 'あ'), (2, 'い'), (3, 'う')"_s);
}

void TstStatement::aKeptStatementBeginsAnew()
{
    const QString sql = u"SELECT x FROM t WHERE id IN (?1, ?2) ORDER BY id"_s;
    {
        Statement first(*m_db, sql, Statement::Keep::Yes);
        first.bindInteger(1, 1);
        first.bindInteger(2, 2);
        QVERIFY(first.step());
    }
    Statement second(*m_db, sql, Statement::Keep::Yes);
    second.bindInteger(2, 3); // the first parameter is NULL again
    QVERIFY(second.step());
    QCOMPARE(QString::fromUtf8(second.bytes(0)), u"う"_s);
    QVERIFY(!second.step());
}

void TstStatement::aKeptStatementLeavesNoReaderBehind()
{
    {
        Statement half(*m_db, u"SELECT x FROM t ORDER BY id"_s, Statement::Keep::Yes);
        QVERIFY(half.step());
    }
    for (sqlite3_stmt *statement = sqlite3_next_stmt(m_db->handle(), nullptr); statement; statement = sqlite3_next_stmt(m_db->handle(), statement))
        QVERIFY(!sqlite3_stmt_busy(statement));
}

void TstStatement::keptAndQueriedTextsAreTwoStatements()
{
    const QString sql = u"SELECT id FROM t WHERE id > :least ORDER BY id"_s;
    Storage::Query query(*m_db, sql);
    query.bind(u":least"_s, 1).run();
    QVERIFY(query.next());
    Statement statement(*m_db, sql, Statement::Keep::Yes);
    statement.bindInteger(1, 2);
    QVERIFY(statement.step());
    QCOMPARE(statement.integer(0), 3);
    QVERIFY(query.next());
    QCOMPARE(query.integer(0), 3);
}

void TstStatement::aPageCacheGivesBackWhatWas()
{
    const qint64 before = m_db->pragma(u"cache_size"_s);
    {
        const Storage::PageCache cache(*m_db, Storage::PageCache::kLoadKib);
        QCOMPARE(m_db->pragma(u"cache_size"_s), -Storage::PageCache::kLoadKib);
    }
    QCOMPARE(m_db->pragma(u"cache_size"_s), before);
}

QTEST_GUILESS_MAIN(TstStatement)
#include "tst_statement.moc"
