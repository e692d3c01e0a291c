// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/register/foldercsv.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Register {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Register", text);
}

constexpr qint64 kChunk = 256 * 1024;

} // namespace

FolderCsv::FolderCsv(const QString &path) : m_file(path)
{
    if (!m_file.open(QIODevice::ReadOnly)) {
        fail(say(QT_TRANSLATE_NOOP("Register", "ファイルを読めません。")));
        return;
    }
    if (hasMore() && m_buffer.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
}

bool FolderCsv::hasMore()
{
    if (m_at < m_buffer.size())
        return true;
    m_buffer = m_file.read(kChunk);
    m_at = 0;
    return !m_buffer.isEmpty();
}

bool FolderCsv::next(std::vector<Cell> &row)
{
    m_rowLine = m_line;
    if (!m_problem.isEmpty() || !hasMore())
        return false;
    size_t column = 0;
    for (;; ++column) {
        if (column == row.size())
            row.emplace_back();
        Cell &cell = row[column];
        cell.bytes.resize(0);
        cell.quoted = hasMore() && m_buffer[m_at] == '"';
        if (!(cell.quoted ? readQuoted(cell) : readBare(cell)))
            return false;
        if (!hasMore())
            return fail(say(QT_TRANSLATE_NOOP("Register", "行が途中で終わっています。")));
        const char sign = m_buffer[m_at++];
        if (sign == ',')
            continue;
        if (sign != '\r' || !hasMore() || m_buffer[m_at++] != '\n')
            return fail(say(QT_TRANSLATE_NOOP("Register", "値の後に余分な文字があります。")));
        ++m_line;
        break;
    }
    row.resize(column + 1);
    return true;
}

bool FolderCsv::readQuoted(Cell &cell)
{
    ++m_at;
    while (hasMore()) {
        const qsizetype quote = m_buffer.indexOf('"', m_at);
        const qsizetype end = quote < 0 ? m_buffer.size() : quote;
        const QByteArrayView part = QByteArrayView(m_buffer).sliced(m_at, end - m_at);
        cell.bytes += part;
        m_line += part.count('\n');
        m_at = end;
        if (quote < 0)
            continue;
        ++m_at;
        if (!hasMore() || m_buffer[m_at] != '"')
            return true;
        cell.bytes += '"';
        ++m_at;
    }
    return fail(say(QT_TRANSLATE_NOOP("Register", "引用符が閉じていません。")));
}

bool FolderCsv::readBare(Cell &cell)
{
    while (hasMore()) {
        const char sign = m_buffer[m_at];
        if (sign == ',' || sign == '\r')
            return true;
        if (sign == '"' || sign == '\n')
            return fail(say(QT_TRANSLATE_NOOP("Register", "引用符のない値の中に、改行か引用符があります。")));
        cell.bytes += sign;
        ++m_at;
    }
    return true;
}

bool FolderCsv::fail(const QString &problem)
{
    m_problem = problem;
    return false;
}

} // namespace Register
