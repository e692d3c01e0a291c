// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

namespace Storage {

/// Another size of a connection's page cache while it lives: large for a load, small for reading each page once.
/// Gives back what the connection had, and the memory. Throws DbError when it is made.
class PageCache
{
public:
    static constexpr qint64 kLoadKib = 65536; ///< measured: more gains nothing
    static constexpr qint64 kPassingKib = 2048;

    PageCache(Connection &connection, qint64 kib);
    ~PageCache();
    Q_DISABLE_COPY_MOVE(PageCache)

private:
    void set(qint64 size);

    Connection &m_connection;
    qint64 m_before; ///< as the pragma has it
};

} // namespace Storage
