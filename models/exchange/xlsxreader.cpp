// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsxreader.h"

#include "models/exchange/xlsxsheet.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Exchange {

namespace {

QString targetOfType(const QList<Relationship> &relationships, const QString &type)
{
    for (const Relationship &relationship : relationships) {
        if (relationship.type == type)
            return relationship.target;
    }
    return {};
}

QString targetOfId(const QList<Relationship> &relationships, const QString &id)
{
    for (const Relationship &relationship : relationships) {
        if (relationship.id == id && relationship.type == "worksheet"_L1)
            return relationship.target;
    }
    return {}; // chart and dialog sheets hold no cells
}

tl::unexpected<Support::Error> noWorkbook(const XlsxPackage &package, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (package.contains(u"content.xml"_s) && package.contains(u"mimetype"_s)) {
        return Support::fail(
            Support::ErrorCode::InvalidInput,
            QCoreApplication::translate("Exchange", "ファイル「%1」は OpenDocument 形式です。.xlsx 形式で保存し直してから読み込んでください。")
                .arg(name),
            u"OpenDocument"_s);
    }
    return Support::fail(
        Support::ErrorCode::InvalidInput,
        QCoreApplication::translate("Exchange", "ファイル「%1」は Excel ブック（.xlsx）ではありません。.xlsx 形式で保存し直してから読み込んでください。")
            .arg(name),
        u"no XML workbook part in the package"_s);
}

Support::Result<QString> workbookPart(XlsxPackage &package, const QString &path)
{
    const auto relationships = package.relationships(QString());
    if (!relationships)
        return tl::unexpected(relationships.error());
    QString part = targetOfType(*relationships, u"officeDocument"_s);
    if (part.isEmpty())
        part = u"xl/workbook.xml"_s;
    // .xlsb is a package with binary parts; a .docx has a document instead of a workbook.
    if (!package.contains(part) || !part.endsWith(".xml"_L1, Qt::CaseInsensitive) || part.startsWith("word/"_L1)
        || part.startsWith("ppt/"_L1))
        return noWorkbook(package, path);
    return part;
}

/// Strings and styles, either of which a workbook may lack.
std::optional<Support::Error> readContext(XlsxPackage &package, const QList<Relationship> &relationships,
                                          Support::Progress *progress, PackedStrings &strings, XlsxContext &context)
{
    if (const QString part = targetOfType(relationships, u"styles"_s); package.contains(part)) {
        auto styles = readStyles(package, part);
        if (!styles)
            return std::move(styles).error();
        context.styles = *std::move(styles);
    }
    if (const QString part = targetOfType(relationships, u"sharedStrings"_s); package.contains(part)) {
        auto read = readSharedStrings(package, part, progress);
        if (!read)
            return std::move(read).error();
        strings = *std::move(read);
        context.strings = &strings;
    }
    return std::nullopt;
}

Support::Error inSheet(const QString &name, Support::Error error)
{
    if (error.code == Support::ErrorCode::InvalidInput)
        error.message = QCoreApplication::translate("Exchange", "シート「%1」を読めません。%2").arg(name, error.message);
    return error;
}

} // namespace

Support::Result<Workbook> readXlsx(const QString &path, const XlsxLimits &limits, Support::Progress *progress)
{
    auto package = XlsxPackage::open(path, limits);
    if (!package)
        return tl::unexpected(package.error());
    const auto bookPart = workbookPart(**package, path);
    if (!bookPart)
        return tl::unexpected(bookPart.error());
    const auto book = readBook(**package, *bookPart);
    if (!book)
        return tl::unexpected(book.error());
    const auto relationships = (*package)->relationships(*bookPart);
    if (!relationships)
        return tl::unexpected(relationships.error());
    PackedStrings strings;
    XlsxContext context;
    context.date1904 = book->date1904;
    context.limits = limits;
    if (auto error = readContext(**package, *relationships, progress, strings, context))
        return tl::unexpected(*std::move(error));

    qint64 total = 0;
    for (const XlsxBook::Sheet &sheet : book->sheets)
        total += (*package)->size(targetOfId(*relationships, sheet.relationId));
    qint64 done = 0;
    context.watch = [progress, total, &done](qint64 bytes) {
        if (progress == nullptr)
            return true;
        done += bytes;
        progress->report(std::min(done, total), total);
        return !progress->isCancelled();
    };
    Workbook workbook;
    for (const XlsxBook::Sheet &sheet : book->sheets) {
        const QString part = targetOfId(*relationships, sheet.relationId);
        if (part.isEmpty())
            continue;
        auto table = readSheet(**package, part, context);
        if (!table)
            return tl::unexpected(inSheet(sheet.name, table.error()));
        table->name = sheet.name;
        table->hidden = sheet.hidden;
        workbook.sheets.append(*std::move(table));
    }
    if (workbook.sheets.isEmpty())
        return noWorkbook(**package, path);
    if (progress != nullptr)
        progress->report(total, total);
    return workbook;
}

} // namespace Exchange
