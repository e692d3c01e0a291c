// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/query.h"
#include "models/storage/readtogether.h"
#include "models/storage/registerfile.h"
#include "models/storage/transaction.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <latch>
#include <mutex>
#include <set>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Storage;

namespace {

qint64 notes(Connection &connection)
{
    Query query(connection, u"SELECT count(*) FROM note"_s);
    query.run().next();
    return query.integer(0);
}

} // namespace

/// Several threads that read one state of the file, whatever is written meanwhile.
class TstReadTogether : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyoneHasAConnectionAndAThreadOfTheirOwn();
    void allSeeTheSameStateWhileOthersWrite();
    void anOpenTransactionIsReadByTheOneThatHasIt();
    void whatOneThrowsIsThrown();
    void nothingStaysOpenAfterwards();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void TstReadTogether::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"a.daicho"_s);
    const QList<Migration> schema{{1, u"0001"_s, u"CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT) STRICT"_s}};
    QVERIFY(createRegisterFile(m_path, [](Connection &) { return Support::Result<void>(); }, schema));
}

void TstReadTogether::everyoneHasAConnectionAndAThreadOfTheirOwn()
{
    Connection connection(m_path, Connection::Mode::QueryOnly);
    std::mutex mutex;
    std::set<const Connection *> connections;
    std::set<std::thread::id> threads;
    std::set<int> numbers;
    readTogether(connection, 2, [&](Connection &own, int who) {
        const std::lock_guard lock(mutex);
        connections.insert(&own);
        threads.insert(std::this_thread::get_id());
        numbers.insert(who);
        if (who == 0)
            QCOMPARE(&own, &connection);
    });
    QCOMPARE(connections.size(), size_t(3));
    QCOMPARE(threads.size(), size_t(3));
    QCOMPARE(numbers, (std::set<int>{0, 1, 2}));
}

void TstReadTogether::allSeeTheSameStateWhileOthersWrite()
{
    std::atomic<bool> isOver = false;
    std::jthread writer([&] {
        Connection own(m_path, Connection::Mode::ReadWrite);
        while (!isOver)
            own.execute(u"INSERT INTO note (text) VALUES ('a')"_s);
    });
    Connection connection(m_path, Connection::Mode::QueryOnly);
    while (notes(connection) == 0)
        std::this_thread::yield();
    for (int round = 0; round < 20; ++round) {
        std::mutex mutex;
        std::set<qint64> seen;
        readTogether(connection, 3, [&](Connection &own, int) {
            const qint64 before = notes(own);
            std::this_thread::sleep_for(std::chrono::milliseconds(2)); // the writer goes on
            const qint64 after = notes(own);
            const std::lock_guard lock(mutex);
            seen.insert(before);
            seen.insert(after);
        });
        QCOMPARE(seen.size(), size_t(1));
    }
    isOver = true;
}

void TstReadTogether::anOpenTransactionIsReadByTheOneThatHasIt()
{
    Connection connection(m_path, Connection::Mode::ReadWrite);
    Transaction transaction(connection);
    connection.execute(u"INSERT INTO note (text) VALUES ('a')"_s);
    int readers = 0;
    readTogether(connection, 3, [&](Connection &own, int) {
        ++readers;
        QCOMPARE(notes(own), 1);
    });
    QCOMPARE(readers, 1);
    transaction.commit(); // it is still ours to end
    QCOMPARE(notes(connection), 1);
}

void TstReadTogether::whatOneThrowsIsThrown()
{
    Connection connection(m_path, Connection::Mode::QueryOnly);
    for (const int guilty : {0, 1}) {
        const auto read = [&](Connection &own, int who) {
            if (who == guilty)
                own.execute(u"SELECT nothing FROM nowhere"_s);
        };
        QVERIFY_THROWS_EXCEPTION(DbError, readTogether(connection, 1, read));
    }
    QCOMPARE(notes(connection), 0);
}

void TstReadTogether::nothingStaysOpenAfterwards()
{
    Connection connection(m_path, Connection::Mode::QueryOnly);
    const qint64 cache = connection.pragma(u"cache_size"_s);
    readTogether(connection, 1, [](Connection &own, int) { (void)notes(own); });
    QCOMPARE(connection.pragma(u"cache_size"_s), cache);
    {
        Connection writer(m_path, Connection::Mode::ReadWrite);
        writer.execute(u"INSERT INTO note (text) VALUES ('a')"_s);
        QCOMPARE(writer.pragma(u"wal_checkpoint(TRUNCATE)"_s), 0); // nobody reads an older state
    }
    QCOMPARE(notes(connection), 1);
}

QTEST_GUILESS_MAIN(TstReadTogether)
#include "tst_readtogether.moc"
