// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <atomic>

namespace Storage {

/// While it lives, statements of the connection end with DbError::Code::Interrupted soon after `stop` is set, also such as
/// begin later. One at a time for a connection; used in its thread.
class StopWhen
{
public:
    StopWhen(Connection &connection, const std::atomic<bool> &stop);
    ~StopWhen();
    Q_DISABLE_COPY_MOVE(StopWhen)

private:
    Connection &m_connection;
    const std::atomic<bool> &m_stop;
};

} // namespace Storage
