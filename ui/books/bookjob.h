// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/books/assetbooks.h"
#include "models/assets/books/bookdefinitionrepository.h"
#include "models/books/layout.h"
#include "models/books/pageselection.h"
#include "models/disposal/disposalbooks.h"
#include "models/organization/policybooks.h"
#include "models/permits/exceptionbooks.h"
#include "models/storage/dberror.h"

namespace BooksUi {

/// Codes of the books that are not the assets' own.
inline constexpr char kDisposalBook[] = "disposal-record";
inline constexpr char kJournalHead[] = "journal-head";

/// Every book of the register, in the order of the page.
[[nodiscard]] QList<Assets::BookInfo> allBooks();

/// One book as wanted, with who looks at it. Carried to the worker by value.
struct BookJob {
    Assets::BookOrder
        order; ///< order.book says which; the other books take paper, form and approval from it
    Register::Visibility visible;
    const Register::Blueprint *blueprint = nullptr; ///< what is closed to whom; outlives the job
    Journal::Head head; ///< printed at the foot
    QDateTime printedAt;
    Books::PageSelection pages; ///< which of its pages are put out
};

/// The code of a book that the office has defined itself, and its name; empty for a code of another book.
[[nodiscard]] QString definedCode(const QString &name);
[[nodiscard]] QString definedName(const QString &code);
/// Those that the register keeps, after the others in the list. Throws DbError.
[[nodiscard]] QList<Assets::BookInfo> definedBooks(Storage::Connection &db);
/// The job with the assets that its definition is of. InvalidInput when its conditions cannot be asked.
[[nodiscard]] Support::Result<BookJob> resolvedJob(Storage::Connection &db, const BookJob &job);

struct BookMade {
    std::shared_ptr<const Books::LaidOutBook> book;
    Assets::BookFacts facts;
    Books::PageSelection pages;
};

/// What the book holds, before it is set. InvalidInput when it must not be printed so (a class lowered without a reason).
[[nodiscard]] Support::Result<Assets::BookFacts> factsOf(Storage::Connection &db,
                                                         const BookJob &job);
/// Sets the book. Errors: those of factsOf() and Books::layOut(). Throws DbError.
/// `begun` is called in this thread with the first page, while the rest is set.
[[nodiscard]] Support::Result<BookMade> makeBook(
    Storage::Connection &db, const BookJob &job, Support::Progress *progress,
    const std::function<void(const BookMade &)> &begun = {});

/// Whether some of the chosen pages are in the book. Every book has a first page; for others it is set once to count them.
[[nodiscard]] Support::Result<bool> hasChosenPages(Storage::Connection &db, const BookJob &job, Support::Progress *progress);

/// A trouble with the database as an error like any other.
template <typename Work> auto guarded(Storage::Connection &db, const Work &work) -> decltype(work())
{
    try {
        return work();
    } catch (const Storage::DbError &error) {
        return tl::unexpected(error.toError(db.path()));
    }
}

/// 「1-3,5 奇数頁」; empty for all pages.
[[nodiscard]] QString pagesText(const Books::PageSelection &pages);
/// The parameters of output.record for this book.
[[nodiscard]] QJsonObject outputParams(const BookJob &job, const Assets::BookFacts &facts,
                                       const QString &target);

} // namespace BooksUi
