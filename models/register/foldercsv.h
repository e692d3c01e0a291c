// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <vector>

namespace Register {

/// Reads a table of a register's folder (see foldershape.h) row by row, strictly: what the program did not write so is an
/// error. Needs memory for one row and a buffer.
class FolderCsv
{
public:
    struct Cell {
        QByteArray bytes;
        bool quoted = false;
        [[nodiscard]] bool isNothing() const { return !quoted && bytes.isEmpty(); }
    };

    explicit FolderCsv(const QString &path);

    /// The next row; false at the end, or when something is wrong.
    bool next(std::vector<Cell> &row);
    [[nodiscard]] const QString &problem() const { return m_problem; } ///< a sentence; empty = all is well
    [[nodiscard]] qint64 line() const { return m_rowLine; }            ///< on which the last row begins

private:
    [[nodiscard]] bool hasMore();
    bool readQuoted(Cell &cell);
    bool readBare(Cell &cell);
    bool fail(const QString &problem);

    QFile m_file;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qint64 m_rowLine = 1;
    QString m_problem;
};

} // namespace Register
