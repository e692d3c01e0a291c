// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/transaction.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace Storage {

Transaction::Transaction(Connection &connection) : m_connection(connection)
{
    m_connection.execute(u"BEGIN IMMEDIATE"_s);
}

Transaction::~Transaction()
{
    try {
        rollback();
    } catch (const DbError &error) {
        // SQLite has already rolled back by itself (disk full, interrupt): nothing is left to undo.
        qDebug("rollback: %s", error.what());
    }
}

void Transaction::commit()
{
    m_connection.execute(u"COMMIT"_s);
    m_open = false;
}

void Transaction::rollback()
{
    if (!m_open)
        return;
    m_open = false;
    m_connection.execute(u"ROLLBACK"_s);
}

} // namespace Storage
