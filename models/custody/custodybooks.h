// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/book.h"
#include "models/custody/custodyqueries.h"
#include "models/organization/bookframe.h"

namespace Custody {

inline constexpr char kLogBook[] = "custody-log";           ///< 持出・持込記録簿
inline constexpr char kLendingBook[] = "lendings";          ///< 貸与簿
inline constexpr char kOverdueBook[] = "overdue";           ///< 返却遅延一覧
inline constexpr char kAwayBook[] = "away";                 ///< 外出中一覧
inline constexpr char kChecksBook[] = "storage-checks";     ///< 保管状況記録簿
inline constexpr char kHistoryBook[] = "medium-history";    ///< 媒体の履歴

/// How one of the room's books is wanted.
struct BookOrder {
    QString book = QString::fromLatin1(kLogBook);
    Organization::BookWish wish;
    Register::Visibility visible;
    QSet<qint64> units;          ///< with those below them; empty = all
    std::optional<qint64> unitId; ///< named in the head
    std::optional<qint64> objectId; ///< 媒体の履歴: whose
    QDate from;                  ///< null = from the first one on
    QDate to;
};

struct BookKind {
    QString code;
    QString title;
    QString note; ///< what is in it, in one line
};
[[nodiscard]] const QList<BookKind> &bookKinds();
[[nodiscard]] bool isCustodyBook(const QString &book);

/// Throws DbError.
[[nodiscard]] Books::Content custodyBook(Storage::Connection &db, const BookOrder &order, const Journal::Head &head, const QDateTime &printedAt);
[[nodiscard]] qint64 bookCount(Storage::Connection &db, const BookOrder &order, QDate today);

} // namespace Custody
