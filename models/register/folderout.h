// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/tabledescriptor.h"
#include "models/register/foldershape.h"
#include "models/support/progress.h"

namespace Register {

/// Why a folder cannot take a register: it holds something, or is no folder, or the one around it is not there.
/// nullopt = it can; it is made when it does not exist.
[[nodiscard]] std::optional<Support::Error> folderProblem(const QString &folder);

/// Writes the whole register at `registerPath` into a folder that is empty or not there yet (see foldershape.h).
/// Reads one state of the register, on a connection of its own that cannot write; needs no memory that grows with the rows.
/// The folder appears whole or not at all. Writing it out is an act: record it first ("output.record"), so that the
/// folder's last entry tells of it.
/// Errors: those of folderProblem(); Cancelled, ReadOnly, DiskFull, InputOutput; those of the register's file.
[[nodiscard]] Support::Result<FolderSummary> writeFolder(const QString &registerPath, const Journal::Catalogue &catalogue,
                                                         const QString &folder, Support::Progress *progress = nullptr);

} // namespace Register
