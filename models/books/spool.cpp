// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/books/spool.h"

#include <QCoreApplication>
#include <QDir>

#include <cerrno>

namespace Books {

namespace {

constexpr qsizetype kMostHeld = 1 << 20;

} // namespace

Support::Result<void> Spool::append(const QByteArray &bytes)
{
    if (!m_tail.isEmpty() && m_tail.size() + bytes.size() > kMostHeld) {
        if (auto written = writeTail(); !written)
            return written;
    }
    m_starts.push_back(m_written + m_tail.size());
    m_tail += bytes;
    return {};
}

Support::Result<void> Spool::writeTail()
{
    errno = 0;
    const bool done = (m_file.isOpen() || m_file.open()) && m_file.seek(m_written)
                      && m_file.write(m_tail) == m_tail.size() && m_file.flush();
    if (!done) {
        const bool full = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
        return Support::fail(
            full ? Support::ErrorCode::DiskFull : Support::ErrorCode::InputOutput,
            QCoreApplication::translate("Books",
                                        "帳票の途中を置く一時ファイルを %1 に書けませんでした。空き"
                                        "容量を確かめてください。")
                .arg(QDir::toNativeSeparators(QDir::tempPath())),
            m_file.errorString());
    }
    m_written += m_tail.size();
    m_tail.clear();
    m_tail.reserve(kMostHeld);
    return {};
}

Support::Result<QByteArray> Spool::at(int index)
{
    const qint64 start = m_starts[size_t(index)];
    const qint64 end =
        index + 1 < count() ? m_starts[size_t(index) + 1] : m_written + m_tail.size();
    if (start >= m_written)
        return m_tail.mid(start - m_written, end - start);
    if (m_file.seek(start)) {
        const QByteArray bytes = m_file.read(end - start);
        if (bytes.size() == end - start)
            return bytes;
    }
    return Support::fail(
        Support::ErrorCode::InputOutput,
        QCoreApplication::translate("Books", "帳票の途中を置いた一時ファイルを読めませんでした。"),
        m_file.errorString());
}

} // namespace Books
