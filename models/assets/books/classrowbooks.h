// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/books/assetbooks.h"
#include "models/assets/list/idbits.h"

#include <memory>

namespace Assets {

inline constexpr char kClassChangeBook[] = "class-changes";   ///< 分類変更簿
inline constexpr char kClassTotalsBook[] = "class-totals";    ///< 分類別・組織別集計
inline constexpr char kRestrictionsBook[] = "restrictions";   ///< 取扱制限一覧

/// Books about the classes of assets that are no list of these assets themselves.
[[nodiscard]] QList<BookInfo> classBooks();
[[nodiscard]] bool isClassBook(const QString &code);

/// The rows of one of them, read while they are pulled. Throws DbError.
class ClassBookRows
{
public:
    virtual ~ClassBookRows() = default;
    [[nodiscard]] virtual QList<Books::Column> columns() const = 0;
    /// nullopt = the end.
    [[nodiscard]] virtual std::optional<Books::Row> next() = 0;
    [[nodiscard]] virtual qint64 count() const = 0; ///< rows to come, for the progress
    [[nodiscard]] virtual QString totals() const = 0;
    /// What only the rows tell: how many names were hidden.
    [[nodiscard]] virtual QStringList lateNotes() const { return {}; }
};

/// What such a book is made from. The connection outlives the rows.
struct ClassBookAsk {
    Storage::Connection &db;
    Register::Visibility visible;
    QVector<qint64> assets;    ///< in the order of the list
    QList<ClassCount> counts;  ///< of these
    QList<ClassCount> asking;  ///< of those whose class is being asked
    QDate day;
};
[[nodiscard]] std::shared_ptr<ClassBookRows> classBookRows(const QString &book, const ClassBookAsk &ask);

/// One for each book.
[[nodiscard]] std::shared_ptr<ClassBookRows> classChangeRows(const ClassBookAsk &ask);
[[nodiscard]] std::shared_ptr<ClassBookRows> classTotalsRows(const ClassBookAsk &ask);
[[nodiscard]] std::shared_ptr<ClassBookRows> restrictionRows(const ClassBookAsk &ask);

[[nodiscard]] IdBits bitsOf(const QVector<qint64> &ids);
/// 名称非表示 n件; nothing for 0.
[[nodiscard]] QStringList hiddenNote(qint64 hidden);

} // namespace Assets
