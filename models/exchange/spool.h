// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/support/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QTemporaryFile>

#include <memory>

namespace Exchange {

/// Bytes that are appended once and then read at random: in memory while they are few, else in a temporary file.
///
/// The file has no name (unlinked, mode 0600): a ledger of secret assets must not stay behind when the program ends, however
/// it ends. It is mapped rather than read, so it takes no anonymous memory.
///
/// What people give us is never mapped itself. A ledger lies on a share where a colleague may save over it or cut it short
/// while it is open: a mapped file would then kill the program (SIGBUS), and what is taken over would not be what was
/// checked. A copy costs 0.1 s per 100 MB.
class Spool
{
public:
    static constexpr qsizetype kInMemory = 8 * 1024 * 1024;

    /// `inMemory`: how many bytes may stay in memory.
    explicit Spool(qsizetype inMemory = kInMemory);
    ~Spool();
    Spool(Spool &&other) noexcept;
    Spool &operator=(Spool &&other) noexcept;

    /// So many bytes will come: room for them in memory, or the file at once.
    void expect(qint64 bytes);
    /// False when the temporary file cannot be made or its disk is full.
    [[nodiscard]] bool append(QByteArrayView bytes);
    [[nodiscard]] qint64 size() const { return m_size; }
    /// What was appended, before finish(). Slow. Empty when it cannot be read.
    [[nodiscard]] QByteArray read(qint64 offset, qsizetype length);
    /// Ends the writing; afterwards view() is valid. False as for append().
    [[nodiscard]] bool finish();
    [[nodiscard]] QByteArrayView view() const { return m_view; }
    [[nodiscard]] bool isInFile() const { return m_file != nullptr; }

private:
    [[nodiscard]] bool flush();

    qsizetype m_inMemory;
    QByteArray m_buffer; ///< everything, or what is not yet in the file
    std::unique_ptr<QTemporaryFile> m_file;
    qint64 m_size = 0;
    QByteArrayView m_view;
};

/// A temporary copy could not be made.
[[nodiscard]] Support::Error noSpool();
[[nodiscard]] Support::Error readingCancelled();

} // namespace Exchange
