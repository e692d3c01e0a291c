// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/pagesetup.h"
#include "models/books/placedpage.h"
#include "models/books/shaper.h"
#include "models/books/spool.h"

#include <memory>
#include <mutex>

namespace Books {

/// A book as it is being set, or as it was set: its pages wait packed, so that its length costs no memory. Thread-safe:
/// what is there may be read while further pages are set.
class LaidOutBook
{
public:
    /// What stands around the table, the same on each page but the first.
    struct Furniture {
        PageSetup setup;
        QSizeF size;       ///< points
        QPointF backShift; ///< of all that stands on the back of a sheet
        Page first;        ///< head and header row
        Page later;
        Page foot;
        QVector<QRectF> backFills; ///< those of the foot, on the back
        QPointF number;            ///< right end and top of the page number
    };

    explicit LaidOutBook(Furniture furniture) : m_furniture(std::move(furniture)) {}
    Q_DISABLE_COPY_MOVE(LaidOutBook)

    [[nodiscard]] const PageSetup &setup() const { return m_furniture.setup; }
    [[nodiscard]] QSizeF pageSize() const { return m_furniture.size; } ///< points
    /// Pages that are set so far.
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] qint64 rowCount() const;
    /// Characters no font has (外字), drawn as 〓, and variation sequences no font has, drawn in the plain form.
    [[nodiscard]] QStringList missingGlyphs() const;
    /// Bytes of pages in memory: never more than a few megabytes.
    [[nodiscard]] qint64 bytesHeld() const;

    // For who sets it.
    [[nodiscard]] Support::Result<void> append(const QByteArray &packed);
    void complete(qint64 rows, const QStringList &missing);

private:
    friend class PageReader;
    [[nodiscard]] Support::Result<QByteArray> packed(int index) const;

    const Furniture m_furniture;
    mutable std::mutex m_mutex;
    mutable Spool m_spool;
    QStringList m_missing;
    qint64 m_rows = 0;
    bool m_complete = false;
};

/// Makes pages of a book ready to be drawn. Each thread has its own.
class PageReader
{
public:
    PageReader();
    explicit PageReader(std::shared_ptr<const LaidOutBook> book);
    void setBook(std::shared_ptr<const LaidOutBook> book) { m_book = std::move(book); }
    [[nodiscard]] const std::shared_ptr<const LaidOutBook> &book() const { return m_book; }

    /// The page, from 0; it must be there. Its number is 3/… while the book is not complete.
    /// InputOutput when the temporary file is gone.
    [[nodiscard]] Support::Result<Page> page(int index);

private:
    void addNumber(Page &page, int number);
    void moveToBack(Page &page);

    std::shared_ptr<const LaidOutBook> m_book;
    FontSet m_fonts;
    Shaper m_shaper;
};

} // namespace Books
