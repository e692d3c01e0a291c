// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/support/result.h"

#include <QByteArray>
#include <QTemporaryFile>

#include <vector>

namespace Books {

/// Byte strings in the order they came: the last ones in memory, the earlier ones in a temporary file that only this user
/// can read and that goes with the spool. A short book never touches the disk. Not shared between threads by itself.
class Spool
{
public:
    /// DiskFull or InputOutput when the temporary file cannot be written.
    [[nodiscard]] Support::Result<void> append(const QByteArray &bytes);
    [[nodiscard]] int count() const { return int(m_starts.size()); }
    /// InputOutput when the temporary file cannot be read.
    [[nodiscard]] Support::Result<QByteArray> at(int index);
    /// Bytes of the strings that are in memory.
    [[nodiscard]] qint64 bytesHeld() const { return m_tail.size(); }
    [[nodiscard]] qint64 bytesWritten() const { return m_written; }

private:
    [[nodiscard]] Support::Result<void> writeTail();

    QTemporaryFile m_file;
    QByteArray m_tail;
    qint64 m_written = 0; ///< bytes in the file; the tail begins there
    std::vector<qint64> m_starts;
};

} // namespace Books
