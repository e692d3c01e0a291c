// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <functional>

namespace Storage {

/// Runs `work` in this thread on `connection` and in up to `helpers` threads more, each on a connection of its own that reads
/// the same state of the file: what is committed meanwhile, nobody of them sees. `who` is 0 for this thread. Helpers are an
/// offer: there are none when the connection has a transaction open (only it sees that one) or the file has no place on a
/// disk, and fewer when one cannot open. Returns when all have ended; throws what one of them threw (DbError).
void readTogether(Connection &connection, int helpers, const std::function<void(Connection &, int who)> &work);

} // namespace Storage
