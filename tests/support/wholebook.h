// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/layout.h"
#include "models/books/pdfwriter.h"

/// A book with all its pages at once, for tests that look at them.
struct WholeBook {
    WholeBook() = default;
    explicit WholeBook(const std::shared_ptr<const Books::LaidOutBook> &book) : laidOut(book)
    {
        Books::PageReader reader(book);
        for (int page = 0; page < book->pageCount(); ++page)
            pages.append(reader.page(page).value());
        rowCount = book->rowCount();
        missingGlyphs = book->missingGlyphs();
    }
    explicit WholeBook(const Support::Result<std::shared_ptr<const Books::LaidOutBook>> &book)
        : WholeBook(book ? WholeBook(*book) : WholeBook())
    {}
    operator const std::shared_ptr<const Books::LaidOutBook> &() const { return laidOut; }

    std::shared_ptr<const Books::LaidOutBook> laidOut;
    QList<Books::Page> pages;
    qint64 rowCount = 0;
    QStringList missingGlyphs;
};
