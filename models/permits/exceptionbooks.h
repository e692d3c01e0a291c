// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/book.h"
#include "models/journal/recorder.h"
#include "models/register/blueprint.h"

#include <QDateTime>

namespace Permits {

inline constexpr char kExceptionsBook[] = "exceptions"; ///< 例外措置一覧

/// How the 例外措置一覧 is wanted.
struct BookOrder {
    const Register::Blueprint *blueprint = nullptr; ///< outlives the book; says what is closed to the reader
    Register::Visibility visible;
    Books::PageSetup page;
    QStringList approvalTitles; ///< empty = the register's setting
    QString formNumber;
    QString printedBy;
    bool selfDeclared = true;
    bool verified = false;
};

/// 例外措置一覧: every exception there ever was, the oldest first; what is refused or ended stays in it. Throws DbError.
[[nodiscard]] Books::Content exceptionBook(Storage::Connection &db, const BookOrder &order, const Journal::Head &head, const QDateTime &printedAt);
[[nodiscard]] int exceptionCount(Storage::Connection &db);

} // namespace Permits
