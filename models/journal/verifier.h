// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/verify.h"

namespace Journal {

/// verify() in so many threads; 0 = as many as the register is worth, which is what verify() does. All of it is one state of the
/// file: what is done meanwhile is no break. The progress hears of entries and rows. A connection in a transaction is read alone.
[[nodiscard]] Verification verifyIn(int threads, Storage::Connection &connection, const Catalogue &catalogue,
                                    Support::Progress *progress = nullptr, const std::optional<KnownHead> &against = std::nullopt);

} // namespace Journal
