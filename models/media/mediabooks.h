// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/book.h"
#include "models/journal/recorder.h"
#include "models/media/mediumqueries.h"

#include <QDateTime>

namespace Media {

inline constexpr char kMediaLedger[] = "media-ledger";           ///< 媒体・機器台帳
inline constexpr char kMediaContents[] = "media-contents";       ///< 媒体の内容一覧
inline constexpr char kHoldings[] = "holdings";                  ///< 保管内容一覧: media with their contents, and the assets on none of them
inline constexpr char kLabelsDue[] = "labels-due";               ///< 表示未更新一覧: media and assets
inline constexpr char kStorageUnsuitable[] = "storage-unsuitable"; ///< 保管不適合一覧

inline constexpr char kDistribution[] = "distribution";             ///< 配付簿: numbered copies of assets

struct BookInfo {
    QString code;
    QString title;
    QString about;
};
[[nodiscard]] QList<BookInfo> mediaBooks();
[[nodiscard]] bool isMediaBook(const QString &code);

struct BookOrder {
    QString book = QString::fromLatin1(kMediaLedger);
    MediumFilter filter;
    Register::Visibility visible;
    Books::PageSetup page;
    QStringList approvalTitles; ///< empty = the register's setting
    QDate day; ///< whose exceptions count; null = none
    QString formNumber;
    QString printedBy;
    bool selfDeclared = true;
    bool verified = false;
};

/// Media that the book is about, in its order: for 保管不適合 those alone that the policy speaks against. Throws DbError.
[[nodiscard]] QVector<qint64> bookMedia(Storage::Connection &db, const BookOrder &order);
/// How many lines the book has; of what it is about other than media too. Throws DbError.
[[nodiscard]] qint64 bookCount(Storage::Connection &db, const BookOrder &order, QDate today);
/// Rows are read while they are pulled. What `order.visible` may not see is hidden (名称非表示, INV-44). Throws DbError.
[[nodiscard]] Books::Content mediaBook(Storage::Connection &db, const BookOrder &order, const Journal::Head &head, const QDateTime &printedAt);

} // namespace Media
