// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/outcolumn.h"
#include "models/support/progress.h"
#include "models/support/result.h"

#include <QSaveFile>
#include <QString>

#include <optional>

namespace Exchange {

/// The error of a file that could not be written, told apart by what the person can do about it.
[[nodiscard]] Support::Error writeError(const QString &path, const QFileDevice &file);

/// Opens the file that will take the place of `path` when committed. Errors: NotFound for a missing folder,
/// InvalidInput for a folder or device in its place.
[[nodiscard]] std::optional<Support::Error> openForWriting(QSaveFile &file);

/// False when not all could be written. On a disk that fills up, QSaveFile takes a part and reports nothing until it is
/// given the rest.
[[nodiscard]] bool writeWhole(QSaveFile &file, const QByteArray &bytes);

/// Puts the written file in its place. Flushes first, because QSaveFile takes no notice when the last buffer fails.
[[nodiscard]] std::optional<Support::Error> commitWriting(QSaveFile &file);

[[nodiscard]] Support::Error writingCancelled();

/// Writes `rows` as lines into the open file: `line` makes the bytes of each. Returns the rows written; does not commit.
[[nodiscard]] Support::Result<qint64> writeLines(QSaveFile &file, const RowSource &rows,
                                                 const std::function<QByteArray(const QStringList &row)> &line,
                                                 Support::Progress *progress);

} // namespace Exchange
