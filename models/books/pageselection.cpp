// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/books/pageselection.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Books {

namespace {

/// Full-width digits, and the dashes and commas that people type in a Japanese sentence.
QString plain(const QString &text)
{
    static const QRegularExpression kDash(u"[~〜‐‑–—―−ー]"_s);
    static const QRegularExpression kComma(u"[、・;\\s]+"_s);
    QString result = text.normalized(QString::NormalizationForm_KC);
    result.replace(kDash, u"-"_s);
    result.replace(kComma, u","_s);
    return result;
}

std::optional<PageSelection::Range> rangeOf(const QString &part)
{
    static const QRegularExpression kRange(u"^(\\d{1,9})(-(\\d{1,9})?)?$"_s);
    const QRegularExpressionMatch match = kRange.match(part);
    if (!match.hasMatch())
        return std::nullopt;
    PageSelection::Range range;
    range.first = match.captured(1).toInt();
    range.last = range.first;
    if (!match.captured(2).isEmpty())
        range.last = match.captured(3).isEmpty() ? 0 : match.captured(3).toInt();
    const bool backwards = range.last < range.first && !match.captured(3).isEmpty();
    return range.first < 1 || backwards || (range.last == 0 && match.captured(2).isEmpty())
               ? std::nullopt
               : std::optional(range);
}

} // namespace

bool PageSelection::has(int page) const
{
    if (sides != Sides::All && (page % 2 == 1) != (sides == Sides::Odd))
        return false;
    return ranges.isEmpty()
           || std::any_of(ranges.begin(), ranges.end(), [page](const Range &range) {
                  return page >= range.first && (range.last == 0 || page <= range.last);
              });
}

QList<int> PageSelection::of(int count) const
{
    QList<int> pages;
    for (int page = 1; page <= count; ++page) {
        if (has(page))
            pages.append(page);
    }
    return pages;
}

Support::Result<PageSelection> pageSelectionFromText(const QString &text)
{
    PageSelection selection;
    for (const QString &part : plain(text).split(u',', Qt::SkipEmptyParts)) {
        const auto range = rangeOf(part);
        if (!range)
            return Support::fail(
                Support::ErrorCode::InvalidInput,
                QCoreApplication::translate(
                    "Books", "頁の指定「%1」を読めません。「1-3,5」のように書いてください。")
                    .arg(part),
                part);
        selection.ranges.append(*range);
    }
    return selection;
}

Support::Error noSuchPages()
{
    return {Support::ErrorCode::InvalidInput, QCoreApplication::translate("Books", "指定した頁は帳票にありません。頁の指定を確かめてください。"), {}};
}

QString toText(const PageSelection &selection)
{
    QStringList parts;
    for (const PageSelection::Range &range : selection.ranges) {
        QString part = QString::number(range.first);
        if (range.last == 0)
            part += u'-';
        else if (range.last != range.first)
            part += u'-' + QString::number(range.last);
        parts.append(part);
    }
    return parts.join(u',');
}

} // namespace Books
