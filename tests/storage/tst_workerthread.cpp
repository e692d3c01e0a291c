// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/query.h"
#include "models/storage/registerfile.h"
#include "models/storage/workerthread.h"

#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <set>

using namespace Qt::StringLiterals;
using namespace Storage;

namespace {

const QString kForEver = u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_s;

}

/// The thread that owns a connection: order, interrupt, what was dropped, what failed.
class TstWorkerThread : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void jobsRunInOrderInOneOtherThread();
    void aFailedJobDoesNotStopTheNext();
    void aConnectionThatCannotOpenIsTold();
    void interruptStopsTheRunningStatement();
    void cancelDropsWhatHasNotBegun();
    void endingDropsTheRest();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void TstWorkerThread::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"a.daicho"_s);
    const QList<Migration> schema{{1, u"0001"_s, u"CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT) STRICT"_s}};
    QVERIFY(createRegisterFile(m_path, [](Connection &) { return Support::Result<void>(); }, schema));
}

void TstWorkerThread::jobsRunInOrderInOneOtherThread()
{
    std::vector<int> order;
    std::set<std::thread::id> threads;
    std::promise<void> done;
    WorkerThread worker(m_path, Connection::Mode::ReadWrite);
    for (int i = 0; i < 100; ++i) {
        worker.post([&, i](Connection &) {
            order.push_back(i);
            threads.insert(std::this_thread::get_id());
        });
    }
    worker.post([&](Connection &) { done.set_value(); });
    done.get_future().get();
    QCOMPARE(order.size(), size_t(100));
    QVERIFY(std::is_sorted(order.begin(), order.end()));
    QCOMPARE(threads.size(), size_t(1));
    QVERIFY(!threads.contains(std::this_thread::get_id()));
}

void TstWorkerThread::aFailedJobDoesNotStopTheNext()
{
    std::promise<DbError::Code> failed;
    std::promise<qint64> next;
    WorkerThread worker(m_path, Connection::Mode::QueryOnly);
    worker.post([](Connection &connection) { connection.execute(u"INSERT INTO note (text) VALUES ('a')"_s); },
                [&](const DbError &error) { failed.set_value(error.code()); });
    worker.post([&](Connection &connection) {
        Query query(connection, u"SELECT count(*) FROM note"_s);
        query.run().next();
        next.set_value(query.integer(0));
    });
    QCOMPARE(failed.get_future().get(), DbError::Code::ReadOnly);
    QCOMPARE(next.get_future().get(), 0);
}

void TstWorkerThread::aConnectionThatCannotOpenIsTold()
{
    std::promise<bool> answer;
    WorkerThread worker(m_dir->filePath(u"none.daicho"_s), Connection::Mode::ReadWrite);
    worker.post([&](Connection &) { answer.set_value(true); }, [&](const DbError &) { answer.set_value(false); });
    QCOMPARE(answer.get_future().get(), false);
}

void TstWorkerThread::interruptStopsTheRunningStatement()
{
    std::promise<void> begun;
    std::promise<DbError::Code> failed;
    auto ended = failed.get_future();
    WorkerThread worker(m_path, Connection::Mode::ReadWrite);
    worker.post(
        [&](Connection &connection) {
            begun.set_value();
            Query(connection, kForEver).run().next();
        },
        [&](const DbError &error) { failed.set_value(error.code()); });
    begun.get_future().get();
    // Until the statement itself has begun, an interrupt finds nothing to stop.
    while (ended.wait_for(std::chrono::milliseconds(10)) != std::future_status::ready)
        worker.interrupt();
    QCOMPARE(ended.get(), DbError::Code::Interrupted);
}

void TstWorkerThread::cancelDropsWhatHasNotBegun()
{
    std::promise<void> begun;
    std::promise<void> ended;
    auto over = ended.get_future();
    std::atomic<int> ran = 0;
    WorkerThread worker(m_path, Connection::Mode::ReadWrite);
    worker.post(
        [&](Connection &connection) {
            begun.set_value();
            Query(connection, kForEver).run().next();
        },
        [&](const DbError &) { ended.set_value(); });
    for (int i = 0; i < 10; ++i)
        worker.post([&](Connection &) { ++ran; });
    begun.get_future().get();
    while (over.wait_for(std::chrono::milliseconds(10)) != std::future_status::ready)
        worker.cancelAll();
    std::promise<void> later;
    worker.post([&](Connection &) { later.set_value(); });
    later.get_future().get();
    QCOMPARE(ran.load(), 0);
}

void TstWorkerThread::endingDropsTheRest()
{
    std::atomic<int> ran = 0;
    std::promise<void> begun;
    std::promise<void> go;
    auto mayGo = go.get_future().share();
    std::jthread release;
    {
        WorkerThread worker(m_path, Connection::Mode::ReadWrite);
        worker.post([&](Connection &) {
            begun.set_value();
            mayGo.wait();
            ++ran;
        });
        begun.get_future().get();
        release = std::jthread([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(50)); // by then the ending has been asked for
            go.set_value();
        });
        for (int i = 0; i < 10; ++i)
            worker.post([&](Connection &) { std::this_thread::sleep_for(std::chrono::milliseconds(200)); ++ran; });
    }
    QVERIFY(ran.load() >= 1);
    QVERIFY(ran.load() < 10);
}

QTEST_GUILESS_MAIN(TstWorkerThread)
#include "tst_workerthread.moc"
