// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/verify.h"
#include "models/register/blueprint.h"

namespace Register {

/// Compares the search index with what the rows say now: every object, token by token. Needs a connection that may make
/// a temporary table. Appends to `result`. Throws DbError.
void verifyIndex(Storage::Connection &connection, const Blueprint &blueprint, Journal::Verification &result,
                 Support::Progress *progress = nullptr);

} // namespace Register
