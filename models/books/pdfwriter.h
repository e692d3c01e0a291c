// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/laidoutbook.h"
#include "models/books/pageselection.h"
#include "models/support/progress.h"

#include <QDateTime>

namespace Books {

/// A complete book in a PDF, or some pages of it.
struct PdfPart {
    std::shared_ptr<const LaidOutBook> book;
    QString title; ///< in the outline, when there are several parts
    PageSelection pages;
};

/// A page on its way into the file.
struct SourcePage {
    Page page;
    std::optional<QString> outline; ///< the page begins a part of that name
};
/// Gives pages one after the other; nullopt = the end. Called on a thread of its own.
using PageSource = std::function<Support::Result<std::optional<SourcePage>>()>;
/// The pages of books, one behind the other.
[[nodiscard]] PageSource pagesOf(const QList<PdfPart> &parts);
[[nodiscard]] qint64 pageCountOf(const QList<PdfPart> &parts);

struct PdfFile {
    QString path;
    QString title;
    QDateTime created; ///< invalid = the date is left out
};

/// Writes books one behind the other as one PDF whose text layer gives back every character, and answers the number of
/// pages. Each book keeps its own page numbers; several have an outline. Atomic: an old file stays until the new one is
/// complete. Equal books give equal files for equal `created`.
/// Errors: InputOutput, DiskFull, Cancelled; InvalidInput when no page is left to write.
[[nodiscard]] Support::Result<int> writePdf(const QList<PdfPart> &parts, const PdfFile &file,
                                            Support::Progress *progress = nullptr);
[[nodiscard]] Support::Result<int> writePdf(const std::shared_ptr<const LaidOutBook> &book,
                                            const QString &path, const QString &title,
                                            Support::Progress *progress = nullptr,
                                            const QDateTime &created = {});

/// The same for pages that are no book. `expected` is for the progress.
[[nodiscard]] Support::Result<int> writePages(PageSource source, qint64 expected, const PdfFile &file,
                                              Support::Progress *progress = nullptr);

} // namespace Books
