// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/readtogether.h"

#include "models/storage/pagecache.h"

#include <QLoggingCategory>

#include <sqlite3.h>

#include <atomic>
#include <barrier>
#include <exception>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace Storage {

namespace {

constexpr int kMostTries = 64;

/// A transaction that only reads: from its first look on, the file stands still for this connection.
class StandStill
{
public:
    explicit StandStill(Connection &connection) : m_connection(connection), m_isOurs(sqlite3_get_autocommit(connection.handle()) != 0)
    {
        if (!m_isOurs)
            return;
        m_connection.execute(u"BEGIN"_s);
        (void)m_connection.pragma(u"schema_version"_s); // the first look
    }
    ~StandStill()
    {
        try {
            if (m_isOurs)
                m_connection.execute(u"ROLLBACK"_s);
        } catch (const DbError &error) {
            qDebug("end of reading: %s", error.what()); // ended by itself, as after an interrupt
        }
    }
    Q_DISABLE_COPY_MOVE(StandStill)

private:
    Connection &m_connection;
    bool m_isOurs;
};

/// One reading by several threads. They begin between two looks of the first connection at the file's version: when it is
/// the same both times, nothing was committed in between, and all of them see one state.
class Together
{
public:
    Together(Connection &connection, int helpers, const std::function<void(Connection &, int)> &work)
        : m_connection(connection), m_work(work), m_meeting(helpers + 1)
    {
        for (int who = 1; who <= helpers; ++who)
            m_threads.emplace_back([this, who] { help(who); });
    }

    void run()
    {
        begin();
        if (!m_thrown)
            keep([this] { m_work(m_connection, 0); });
        m_threads.clear(); // waits
        m_still.reset();
        if (m_thrown)
            std::rethrow_exception(m_thrown);
    }

private:
    void begin()
    {
        for (int tries = 1;; ++tries) {
            qint64 before = 0;
            keep([&] { before = m_connection.dataVersion(); });
            m_meeting.arrive_and_wait();
            m_meeting.arrive_and_wait(); // the helpers have begun
            qint64 after = 0;
            keep([&] {
                m_still = std::make_unique<StandStill>(m_connection);
                after = m_connection.dataVersion();
            });
            m_isAgreed = before == after && !m_thrown;
            m_isOver = m_isAgreed || m_thrown || tries == kMostTries;
            m_meeting.arrive_and_wait();
            if (m_isOver)
                return;
            m_still.reset();
        }
    }

    void help(int who)
    {
        std::unique_ptr<Connection> connection;
        std::unique_ptr<StandStill> still;
        const auto open = [&] {
            try {
                if (!connection)
                    connection = std::make_unique<Connection>(m_connection.path(), Connection::Mode::QueryOnly);
                still = std::make_unique<StandStill>(*connection);
                return true;
            } catch (const DbError &error) {
                qWarning("a helping reader: %s", error.what());
                return false;
            }
        };
        while (true) {
            m_meeting.arrive_and_wait();
            still.reset();
            if (!open()) {
                m_meeting.arrive_and_drop();
                return;
            }
            m_meeting.arrive_and_wait();
            m_meeting.arrive_and_wait(); // the first has looked again
            if (m_isOver)
                break;
        }
        if (!m_isAgreed)
            return;
        keep([&] {
            const PageCache cache(*connection, PageCache::kPassingKib); // each page is read once: what is kept of them is of no use
            m_work(*connection, who);
        });
    }

    template <typename Work> void keep(Work work)
    {
        try {
            work();
        } catch (const DbError &) {
            const std::lock_guard lock(m_mutex);
            if (!m_thrown)
                m_thrown = std::current_exception();
        }
    }

    Connection &m_connection;
    const std::function<void(Connection &, int)> &m_work;
    std::barrier<> m_meeting;
    bool m_isAgreed = false; ///< both are written and read between meetings only
    bool m_isOver = false;
    std::unique_ptr<StandStill> m_still;
    std::mutex m_mutex;
    std::exception_ptr m_thrown;
    std::vector<std::jthread> m_threads;
};

} // namespace

void readTogether(Connection &connection, int helpers, const std::function<void(Connection &, int)> &work)
{
    const PageCache cache(connection, PageCache::kPassingKib); // each page is read once: what is kept of them is of no use
    const bool isAlone = sqlite3_get_autocommit(connection.handle()) == 0 || connection.path() == ":memory:"_L1;
    if (helpers <= 0 || isAlone) {
        const StandStill still(connection);
        work(connection, 0);
        return;
    }
    Together(connection, helpers, work).run();
}

} // namespace Storage
