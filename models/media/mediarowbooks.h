// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/mediabooks.h"

#include <memory>

namespace Media {

/// The rows of one of the room's books, read while they are pulled. Throws DbError.
class BookRows
{
public:
    virtual ~BookRows() = default;
    [[nodiscard]] virtual QList<Books::Column> columns() const = 0;
    /// nullopt = the end.
    [[nodiscard]] virtual std::optional<Books::Row> next() = 0;
    [[nodiscard]] virtual qint64 count() const = 0; ///< things that the book is about
    [[nodiscard]] virtual QString totals() const = 0;
    /// Assets that the book lists beside the media: their classes count for the class of the book.
    [[nodiscard]] virtual QVector<qint64> assets() const { return {}; }
    /// What only the rows tell: how many names were hidden.
    [[nodiscard]] virtual QStringList lateNotes() const { return {}; }
};

/// The connection outlives them.
[[nodiscard]] std::shared_ptr<BookRows> bookRows(Storage::Connection &db, const BookOrder &order, const QVector<qint64> &media, QDate today);

} // namespace Media
