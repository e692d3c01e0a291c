// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/books/layout.h"

#include "models/books/booksetter.h"
#include "models/books/qrcode.h"

#include <QCoreApplication>

namespace Books {

namespace {

constexpr qint64 kRowsBetweenReports = 64;
constexpr qsizetype kLongestFilter = 600; // characters; some seven lines in the head of every page

bool canPrint(const FontSet &fonts)
{
    for (int font = 0; font < fonts.count(); ++font) {
        if (fonts.glyph(font, U'一') != 0)
            return true;
    }
    return false;
}

/// A book needs a column to stand in, and a head that leaves room for rows.
Content prepared(const Content &content)
{
    Content result = content;
    if (result.columns.isEmpty())
        result.columns.append(Column{});
    if (result.frame.filter.size() > kLongestFilter) {
        result.frame.notes.prepend(result.frame.filter);
        result.frame.filter =
            QCoreApplication::translate("Books", "絞込みの条件は最後のページに記載しています。");
    }
    return result;
}

/// `forms` tells that there are rows to fill in, so that a book without records is not empty.
Support::Result<void> setRows(const Content &content, BookSetter &setter, qint64 &count,
                              bool &forms, Support::Progress *progress)
{
    while (auto row = content.nextRow()) {
        setter.addRow(*row);
        count += !row->heading && row->role == Row::Role::Record ? 1 : 0;
        forms = forms || row->role == Row::Role::Form;
        if (!progress || count % kRowsBetweenReports != 0)
            continue;
        progress->report(count, 0);
        if (progress->isCancelled())
            return Support::fail(
                Support::ErrorCode::Cancelled,
                QCoreApplication::translate("Books", "帳票の作成を中止しました。"));
    }
    return {};
}

} // namespace

Support::Result<LaidOutBook> layOut(const Content &given, Support::Progress *progress)
{
    const Content content = prepared(given);
    const FontSet fonts(bookFonts());
    if (!canPrint(fonts))
        return Support::fail(
            Support::ErrorCode::NotFound,
            QCoreApplication::translate(
                "Books", "帳票に使える日本語のフォントがこのパソコンにありません。"));
    if (!content.frame.journalQr.isEmpty() && !makeQrCode(content.frame.journalQr.toUtf8()))
        return Support::fail(
            Support::ErrorCode::InvalidInput,
            QCoreApplication::translate("Books", "帳票の QR コードにできない文字列です。"),
            content.frame.journalQr);
    Shaper shaper(fonts);
    BookSetter setter(content.frame, content.columns, shaper);
    LaidOutBook book;
    bool forms = content.frame.blankForm || content.frame.fillPage;
    if (content.nextRow && !content.frame.blankForm) {
        if (auto set = setRows(content, setter, book.rowCount, forms, progress); !set)
            return tl::unexpected(set.error());
    }
    if (content.frame.blankForm || content.frame.fillPage)
        setter.addBlankRows();
    setter.finish(book.rowCount == 0 && !forms);
    book.pages = setter.takePages();
    book.missingGlyphs = shaper.missing();
    return book;
}

QString pageText(const Page &page)
{
    QString text;
    for (const GlyphRun &run : page.runs)
        text += QString::fromUtf8(run.utf8);
    return text;
}

} // namespace Books
