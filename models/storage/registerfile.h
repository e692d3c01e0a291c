// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"
#include "models/storage/migrator.h"
#include "models/support/result.h"

#include <functional>
#include <memory>

namespace Storage {

/// "Daic": in the header of every register file, so that another program's database is never taken for one.
inline constexpr qint64 kApplicationId = 0x44616963;

/// What opening did with the file.
enum class Opened { Current, Upgraded };

struct OpenedFile {
    std::unique_ptr<Connection> connection;
    Opened outcome = Opened::Current;
    QString copyBeforeUpgrade; ///< the copy that was made before migrating; empty for Current
};

/// Opens an existing register in this thread. Checks before anything is touched: is it there, is it a register, is it newer
/// than this program, is it whole, can it be written. Migrates an older file after making a copy beside it.
/// Errors: NotFound, NotARegister, NewerVersion, Damaged, Locked, ReadOnly, DiskFull, InputOutput. On error nothing is changed.
[[nodiscard]] Support::Result<OpenedFile> openRegisterFile(const QString &path,
                                                           const QList<Migration> &migrations = shippedMigrations());

/// Makes a new register: built under another name in the same folder, given its name when whole. 0600.
/// `fill` writes the first rows; an error of its own ends the making and comes back as it is. Nothing stays behind on error.
/// Errors: InvalidInput when the file exists, ReadOnly, DiskFull, InputOutput, those of `fill`.
[[nodiscard]] Support::Result<void> createRegisterFile(const QString &path,
                                                       const std::function<Support::Result<void>(Connection &)> &fill,
                                                       const QList<Migration> &migrations = shippedMigrations());

/// True when the QSQLITE driver is the one on the system's library, with FTS5: said at start-up.
[[nodiscard]] Support::Result<void> checkDriver();

} // namespace Storage
