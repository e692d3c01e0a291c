// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

namespace Storage {

/// BEGIN IMMEDIATE … COMMIT; rolls back unless commit() was reached.
class Transaction
{
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)
    void commit();
    void rollback();

private:
    Connection &m_connection;
    bool m_open = true;
};

} // namespace Storage
