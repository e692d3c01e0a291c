// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/support/result.h"

#include <QString>

#include <exception>

class QSqlError;

namespace Storage {

/// What went wrong in the database. The only exception of the program: thrown by this room alone and
/// caught once by Register::OpenRegister::perform() and by the functions here that return a Result.
class DbError final : public std::exception
{
public:
    enum class Code { Busy, ReadOnly, Full, Damaged, NotADatabase, Constraint, InputOutput, Interrupted, Other };

    DbError(Code code, QString detail);
    /// From a failed statement; `sql` goes into the detail.
    static DbError from(const QSqlError &error, const QString &sql);
    /// From a result code of the raw interface.
    static DbError fromNative(int resultCode, const QString &message, const QString &sql);

    [[nodiscard]] Code code() const { return m_code; }
    [[nodiscard]] const QString &detail() const { return m_detail; }
    [[nodiscard]] const char *what() const noexcept override { return m_utf8.constData(); }

    /// One sentence for the person at the screen, with the file's name in it.
    [[nodiscard]] Support::Error toError(const QString &path) const;

private:
    Code m_code;
    QString m_detail;
    QByteArray m_utf8;
};

} // namespace Storage
