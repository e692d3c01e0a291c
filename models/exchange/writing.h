// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/support/result.h"

#include <QSaveFile>
#include <QString>

#include <optional>

namespace Exchange {

/// The error of a file that could not be written, told apart by what the person can do about it.
[[nodiscard]] Support::Error writeError(const QString &path, const QFileDevice &file);

/// Opens the file that will take the place of `path` when committed. Errors: NotFound for a missing folder.
[[nodiscard]] std::optional<Support::Error> openForWriting(QSaveFile &file);

[[nodiscard]] Support::Error writingCancelled();

} // namespace Exchange
