// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/book.h"
#include "models/books/laidoutbook.h"
#include "models/support/progress.h"

namespace Books {

/// Told in the setting thread when the first page is there, so that it can be shown while the rest is set.
using Begun = std::function<void(const std::shared_ptr<const LaidOutBook> &)>;

/// Sets a book: pages are made as the rows stream in. Long text wraps inside its cell; a row higher than a page is
/// continued on the next; nothing is cut.
/// Errors: Cancelled; NotFound when no font can be used; InvalidInput for a page without room and for a QR payload that
/// is not ASCII or too long; DiskFull and InputOutput when the pages cannot be put away.
[[nodiscard]] Support::Result<std::shared_ptr<const LaidOutBook>> layOut(
    const Content &content, Support::Progress *progress = nullptr, const Begun &begun = {});

} // namespace Books
