// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/demo.h"

#include "app/window/making.h"
#include "models/assets/books/assetbooks.h"
#include "models/books/layout.h"
#include "models/books/pdfwriter.h"
#include "models/journal/verify.h"
#include "models/register/rejectiontext.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;
using Support::ErrorCode;

namespace App {

namespace {

/// Printing is an act: recorded first, so that the book carries the number of its own entry.
Support::Result<void> printLedger(Register::OpenRegister &opened, const QString &path)
{
    Storage::Connection &db = opened.readConnection();
    const Register::Actor actor = opened.actorFor(std::nullopt);
    Assets::BookOrder order;
    order.printedBy = actor.name;
    order.verified = Journal::verify(db, opened.blueprint().catalogue).ok();
    const Assets::BookFacts facts = Assets::bookFacts(db, actor.visible, order);
    Register::Request record;
    record.act = u"output.record"_s;
    record.params = {{u"what"_s, order.book},     {u"target"_s, u"pdf"_s},
                     {u"count"_s, facts.count},   {u"filter"_s, facts.filterText},
                     {u"totals"_s, facts.totals}, {u"collectedClass"_s, facts.collectedClass}};
    const Register::Outcome recorded = opened.performAndWait(record);
    if (!recorded)
        return Support::fail(ErrorCode::Internal, Register::rejectionText(recorded.error()),
                             u"output.record"_s);
    const Books::Content content =
        Assets::bookContent(db, actor.visible, order, facts, Journal::readHead(db),
                            opened.clock().nowUtc().toLocalTime());
    const auto book = Books::layOut(content);
    if (!book)
        return tl::unexpected(book.error());
    const auto pages = Books::writePdf(*book, path, content.frame.title);
    if (!pages)
        return tl::unexpected(pages.error());
    return {};
}

} // namespace

Support::Result<DemoFiles> makeDemo(const QString &folder)
{
    const QDir place(folder);
    if (!QDir().mkpath(folder))
        return Support::fail(ErrorCode::InputOutput,
                             QCoreApplication::translate("App", "フォルダー「%1」を作れません。")
                                 .arg(QDir::toNativeSeparators(folder)));
    DemoFiles files{place.absoluteFilePath(u"見本-北都町.daicho"_s),
                    place.absoluteFilePath(u"情報資産台帳.pdf"_s),
                    place.absoluteFilePath(u"window.png"_s)};
    if (const auto made = sampleRegister(files.registerFile); !made)
        return tl::unexpected(made.error());
    const auto opened = openRegister(files.registerFile);
    if (!opened)
        return tl::unexpected(opened.error());
    if (const auto printed = printLedger(**opened, files.book); !printed)
        return tl::unexpected(printed.error());
    return files;
}

bool takePicture(Shell::MainWindow &window, const QString &path)
{
    return window.grab().save(path);
}

} // namespace App
