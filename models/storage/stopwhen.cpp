// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/stopwhen.h"

#include <sqlite3.h>

namespace Storage {

namespace {

constexpr int kInstructions = 2000; ///< of SQLite's machine between two looks: some ten microseconds

int isStopped(void *self)
{
    return static_cast<const std::atomic<bool> *>(self)->load(std::memory_order_relaxed) ? 1 : 0;
}

} // namespace

StopWhen::StopWhen(Connection &connection, const std::atomic<bool> &stop) : m_connection(connection), m_stop(stop)
{
    sqlite3_progress_handler(m_connection.handle(), kInstructions, isStopped, const_cast<std::atomic<bool> *>(&m_stop));
}

StopWhen::~StopWhen()
{
    sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr);
}

} // namespace Storage
