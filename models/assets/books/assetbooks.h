// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetqueries.h"
#include "models/assets/list/listqueries.h"
#include "models/assets/books/bookdefinition.h"
#include "models/books/book.h"
#include "models/journal/recorder.h"

namespace Assets {

/// How a 情報資産台帳 is wanted.
struct BookOrder {
    QString book = QStringLiteral("asset-ledger");
    Filter filter;
    QList<SortKey> sort;
    QStringList columns;        ///< field codes; empty = the book's own
    Books::PageSetup page;
    QString formNumber;         ///< 様式番号; empty = the register's setting
    QStringList approvalTitles; ///< 決裁欄; empty list = the register's setting
    bool pageBreakPerUnit = false;
    bool blankForm = false;
    QString bookClass;          ///< level text the responsible role lowered the book's class to; empty = as collected
    QString lowerReason;        ///< required with bookClass
    std::optional<BookDefinition> definition; ///< wins over columns, sort, page break, paper, form number, binding and boxes
    QString printedBy;          ///< name as printed
    bool selfDeclared = true;   ///< 操作者は自己申告
    bool verified = false;      ///< else the book says 証跡 未検証
};

/// Facts of a book before it is set: for the act that records it, and for the frame.
struct BookFacts {
    QString title;
    QStringList policyTitles; ///< of the rows, or of the register when there are none
    QString unit;             ///< the one unit the book is of, else 全組織 or the units chosen
    int count = 0;
    int closed = 0;           ///< rows whose name is hidden from whoever prints (INV-44)
    int units = 0;            ///< different units of the rows
    bool hasDefaults = false; ///< some level of the rows is a default, not the policy's own word (INV-48)
    QString filterText;
    QString totals;         ///< 計 318件　機密性 3A: 12件・3B: 190件 … per class on each axis and per unit (INV-47)
    QString collectedClass; ///< 自治体機密性3A（未分類 2件）
    QString bookClass;      ///< what the book itself bears: as collected, or as lowered
    int unclassified = 0;
    QList<ClassCount> counts; ///< of the rows, so that they are counted once
    std::shared_ptr<ListEngine> lists; ///< who told the counts; the rows are asked of it too
};

struct BookInfo {
    QString code;  ///< asset-ledger
    QString title; ///< 情報資産台帳
    QString note;
};
/// Books of this room.
[[nodiscard]] QList<BookInfo> assetBooks();

[[nodiscard]] BookFacts bookFacts(Storage::Connection &db, const Register::Visibility &visible, const BookOrder &order);
/// The order of the rows, with the field that they are put together by in front.
[[nodiscard]] QList<SortKey> bookSort(const BookOrder &order, const QList<Field> &fields);
/// The assets that a definition is of, out of those of `chosen`. The error is a sentence.
[[nodiscard]] tl::expected<Filter, QString> definedFilter(Storage::Connection &db, const Register::Visibility &visible, const BookDefinition &definition,
                                                          const Filter &chosen);
/// Why the order cannot be printed, in a sentence: no such book or column, a class that is none, a class below that of the
/// rows without a reason. nullopt = it can.
[[nodiscard]] std::optional<QString> bookProblem(Storage::Connection &db, const Register::Visibility &visible, const BookOrder &order);
/// The content to lay out; rows are read in pages of 64 while the book is set. `head` is printed as it is given:
/// the entry that records this very printing. `db` must outlive the content. Closed rows print 名称非表示.
[[nodiscard]] Books::Content bookContent(Storage::Connection &db, const Register::Visibility &visible, const BookOrder &order,
                                         const BookFacts &facts, const Journal::Head &head, const QDateTime &printedAt);

} // namespace Assets
