// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/book.h"
#include "models/journal/recorder.h"
#include "models/storage/connection.h"

#include <QDateTime>

namespace Organization {

/// How any book of the register is wanted, whatever it lists.
struct BookWish {
    Books::PageSetup page;
    QStringList approvalTitles; ///< empty = the register's setting
    QString formNumber;
    QString printedBy;
    bool selfDeclared = true;
    bool verified = false;
};

/// The frame that every book of the register has: organization, 決裁欄, day, who printed it, head of the journal. Title, unit, filter
/// and totals are the book's own. Throws DbError.
[[nodiscard]] Books::Frame bookFrame(Storage::Connection &db, const BookWish &wish, const Journal::Head &head, const QDateTime &printedAt);
/// The register's 決裁欄: 課長, 係長, 係 until it is set. Throws DbError.
[[nodiscard]] QStringList approvalTitles(Storage::Connection &db);

} // namespace Organization
