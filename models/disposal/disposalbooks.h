// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/book.h"
#include "models/disposal/disposalqueries.h"

namespace Disposal {

struct BookOrder {
    RecordFilter filter;
    Books::PageSetup page;
    QStringList approvalTitles; ///< empty = the register's setting
    QString formNumber;         ///< empty = 様式第2号
    QString printedBy;
    bool selfDeclared = true;
    bool verified = false;
};
/// 廃棄記録簿, from the oldest on: date and time, thing, class, method, content, person, permit; cancelled ones stay and say so.
/// What the reader of `order.filter.visible` may not see is hidden (名称非表示).
[[nodiscard]] Books::Content disposalBook(Storage::Connection &db, const BookOrder &order, const Journal::Head &head,
                                          const QDateTime &printedAt);

} // namespace Disposal
