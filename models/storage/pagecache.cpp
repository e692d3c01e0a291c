// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/pagecache.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Storage {

PageCache::PageCache(Connection &connection, qint64 kib) : m_connection(connection), m_before(connection.pragma(u"cache_size"_s))
{
    set(-kib);
}

PageCache::~PageCache()
{
    try {
        set(m_before);
        sqlite3_db_release_memory(m_connection.handle());
    } catch (const DbError &error) {
        qDebug("cache size: %s", error.what());
    }
}

void PageCache::set(qint64 size)
{
    m_connection.execute(u"PRAGMA cache_size = %1"_s.arg(size));
}

} // namespace Storage
