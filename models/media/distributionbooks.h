// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/mediarowbooks.h"

namespace Media {

/// The rows of 配付簿: what is still out first, and of that what is overdue first. The connection outlives them. Throws DbError.
[[nodiscard]] std::shared_ptr<BookRows> distributionRows(Storage::Connection &db, const BookOrder &order, QDate today);

} // namespace Media
