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

/// A book on its way: what is counted while its rows come in.
struct Setting {
    BookSetter &setter;
    Support::Progress *progress;
    const Begun &begun;
    qint64 rows = 0;
    bool forms = false; ///< there are rows to fill in, so that a book without records is not empty
    bool told = false;  ///< of the first page

    void tellFirstPage()
    {
        if (told || !begun || setter.book()->pageCount() == 0)
            return;
        told = true;
        begun(setter.book());
    }
};

Support::Result<void> setRows(const Content &content, Setting &setting)
{
    while (auto row = content.nextRow()) {
        setting.setter.addRow(*row);
        setting.rows += !row->heading && row->role == Row::Role::Record ? 1 : 0;
        setting.forms = setting.forms || row->role == Row::Role::Form;
        setting.tellFirstPage();
        if (setting.setter.failure())
            return tl::unexpected(*setting.setter.failure());
        Support::Progress *progress = setting.progress;
        if (!progress || setting.rows % kRowsBetweenReports != 0)
            continue;
        progress->report(setting.rows, content.expectedRows);
        if (progress->isCancelled())
            return Support::fail(
                Support::ErrorCode::Cancelled,
                QCoreApplication::translate("Books", "帳票の作成を中止しました。"));
    }
    return {};
}

/// What makes a book impossible before its first row is known.
Support::Result<void> checked(const Content &content, const FontSet &fonts)
{
    if (const auto problem = pageSetupProblem(content.frame.page))
        return Support::fail(Support::ErrorCode::InvalidInput, *problem);
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
    return {};
}

} // namespace

Support::Result<std::shared_ptr<const LaidOutBook>> layOut(const Content &given,
                                                           Support::Progress *progress,
                                                           const Begun &begun)
{
    Content content = prepared(given);
    const FontSet fonts(bookFonts());
    if (const auto possible = checked(content, fonts); !possible)
        return tl::unexpected(possible.error());
    Shaper shaper(fonts);
    BookSetter setter(content.frame, content.columns, shaper);
    Setting setting{setter, progress, begun};
    setting.forms = content.frame.blankForm || content.frame.fillPage;
    if (content.nextRow && !content.frame.blankForm) {
        if (auto set = setRows(content, setting); !set)
            return tl::unexpected(set.error());
    }
    if (content.lateNotes)
        content.frame.notes = content.lateNotes() + content.frame.notes; // the setter prints them at the end
    if (content.frame.blankForm || content.frame.fillPage)
        setter.addBlankRows();
    setter.finish(setting.rows == 0 && !setting.forms);
    if (setter.failure())
        return tl::unexpected(*setter.failure());
    setter.book()->complete(setting.rows, shaper.missing());
    setting.tellFirstPage();
    return setter.book();
}

QString pageText(const Page &page)
{
    QString text;
    for (const GlyphRun &run : page.runs)
        text += QString::fromUtf8(run.utf8);
    return text;
}

} // namespace Books
