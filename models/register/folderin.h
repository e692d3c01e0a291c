// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/blueprint.h"
#include "models/register/foldershape.h"

namespace Register {

/// Reads the manifest of a folder, and nothing else: what it says of the register, for the screen.
/// Errors: NotFound, InvalidInput, NewerVersion.
[[nodiscard]] Support::Result<FolderManifest> readManifest(const QString &folder);

/// Makes a register at `path` out of a folder that writeFolder() wrote: every file, size and hash is checked first, every row
/// goes in in one transaction, the search index is made anew, and the journal and all rows are verified; only then the file
/// appears. It is the same register: same numbers, same journal, same home.
/// Errors: InvalidInput (which file, which line), NewerVersion (another schema), Integrity (the journal does not agree),
/// NotFound, Cancelled, and those of Storage::createRegisterFile. Nothing is made on error.
[[nodiscard]] Support::Result<FolderSummary> createFromFolder(const QString &path, const QString &folder, const Blueprint &blueprint,
                                                              Support::Progress *progress = nullptr);

} // namespace Register
