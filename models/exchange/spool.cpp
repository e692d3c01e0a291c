// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/spool.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Exchange {

namespace {

constexpr qsizetype kWrittenAtOnce = 1 << 20;

} // namespace

Spool::Spool(qsizetype inMemory) : m_inMemory(inMemory) { }
Spool::~Spool() = default;
Spool::Spool(Spool &&other) noexcept = default;
Spool &Spool::operator=(Spool &&other) noexcept = default;

void Spool::expect(qint64 bytes)
{
    if (bytes > m_inMemory)
        m_inMemory = 0;
    else
        m_buffer.reserve(bytes);
}

bool Spool::append(QByteArrayView bytes)
{
    m_buffer.append(bytes);
    m_size += bytes.size();
    return m_file ? (m_buffer.size() < kWrittenAtOnce || flush()) : (m_buffer.size() <= m_inMemory || flush());
}

bool Spool::flush()
{
    if (!m_file) {
        // Without asking for its name the file never gets one (O_TMPFILE), or loses it at once.
        m_file = std::make_unique<QTemporaryFile>();
        if (!m_file->open())
            return false;
    }
    for (qsizetype written = 0; written < m_buffer.size();) {
        const qint64 taken = m_file->write(m_buffer.constData() + written, m_buffer.size() - written);
        if (taken <= 0)
            return false;
        written += taken;
    }
    m_buffer.clear();
    return m_file->flush();
}

QByteArray Spool::read(qint64 offset, qsizetype length)
{
    if (!m_file)
        return m_buffer.mid(offset, length);
    if (!flush() || !m_file->seek(offset))
        return {};
    const QByteArray bytes = m_file->read(length);
    return m_file->seek(m_size) ? bytes : QByteArray();
}

bool Spool::finish()
{
    if (!m_file) {
        m_buffer.squeeze();
        m_view = m_buffer;
        return true;
    }
    if (!flush())
        return false;
    const uchar *mapped = m_file->map(0, m_size);
    if (mapped == nullptr)
        return false;
    m_view = QByteArrayView(mapped, m_size);
    return true;
}

Support::Error noSpool()
{
    return {Support::ErrorCode::InputOutput,
            QCoreApplication::translate("Exchange", "読み込むための一時ファイルを作れません。ディスクの空き容量を確かめてください。"),
            u"temporary file cannot be written or mapped"_s};
}

Support::Error readingCancelled()
{
    return {Support::ErrorCode::Cancelled, QCoreApplication::translate("Exchange", "読み込みを中止しました。"), {}};
}

} // namespace Exchange
