// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/linekind.h"

#include "models/support/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Takeover {

namespace {

struct Own {
    QList<int> columns;
    QStringList keys; ///< folded, without spaces
};

Own ownCells(const Line &line)
{
    Own own;
    static const QRegularExpression spaces(u"\\s"_s);
    for (int column = 0; column < line.original.size(); ++column) {
        QString key = Support::fold(line.original[column]);
        key.remove(spaces);
        if (key.isEmpty())
            continue;
        own.columns.append(column);
        own.keys.append(key);
    }
    return own;
}

bool isNumber(const QString &key)
{
    static const QRegularExpression number(u"^[-+]?[0-9][0-9,.]*(件|点|個|冊|台|枚)?$"_s);
    return number.match(key).hasMatch();
}

bool isSubtotal(const Own &own)
{
    static const QRegularExpression exact(u"^[【\\[(]?((小|中|合|総|累|総合|課)?計|subtotal|total|grandtotal)[】\\])]?([:(].*)?$"_s);
    static const QRegularExpression ending(u"(小計|合計|総計|累計)$"_s);
    static const QRegularExpression counted(u"^(全|計|合計|総数|件数)?[:：]?[0-9][0-9,]*(件|点|個|冊)$"_s);
    qsizetype words = 0;
    qsizetype totals = 0;
    for (const QString &key : own.keys) {
        if (exact.match(key).hasMatch() || ending.match(key).hasMatch() || counted.match(key).hasMatch())
            ++totals;
        else if (!isNumber(key))
            ++words;
    }
    return totals > 0 && words == 0;
}

bool isNote(const Own &own)
{
    static const QRegularExpression mark(u"^([※＊*]|\\(?注[0-9)]?[):.\\s]|\\(注|注意|備考:)"_s);
    return own.keys.size() <= 2 && mark.match(own.keys.first()).hasMatch();
}

bool isExample(const Own &own)
{
    static const QRegularExpression mark(u"^[※(【\\[<〈「]*(記載例|記入例|入力例|例\\)|例】|例:|例$)"_s);
    const qsizetype looked = std::min<qsizetype>(2, own.keys.size());
    return std::any_of(own.keys.cbegin(), own.keys.cbegin() + looked, [&](const QString &key) { return mark.match(key).hasMatch(); });
}

bool isRepeatedHeader(const Own &own, const QStringList &headers)
{
    int equal = 0;
    for (qsizetype i = 0; i < own.columns.size(); ++i) {
        const QString header = headers.value(own.columns[i]);
        const QString last = header.mid(header.lastIndexOf(u'/') + 1);
        const QString first = header.left(header.indexOf(u'/'));
        const QString key = headerKey(own.keys[i]);
        if (!key.isEmpty() && (key == headerKey(header) || key == headerKey(last) || key == headerKey(first)))
            ++equal;
    }
    return equal >= 2 && equal * 2 > own.columns.size();
}

bool isWideMerge(const Exchange::SheetTable &table, int row)
{
    return std::any_of(table.merged.cbegin(), table.merged.cend(), [&](const Exchange::MergedRange &range) {
        return range.firstRow == row && range.lastRow == row && range.lastColumn - range.firstColumn >= 2;
    });
}

bool isHeading(const Exchange::SheetTable &table, const Line &line, const Own &own, bool inOrdinals)
{
    if (own.keys.size() != 1)
        return false;
    static const QRegularExpression mark(u"^[■□●○◆◇▼▽▲△★【〔<〈《]"_s);
    return mark.match(own.keys.first()).hasMatch() || isWideMerge(table, line.row) || (inOrdinals && !isNumber(own.keys.first()));
}

bool isEndMark(const Own &own)
{
    static const QSet<QString> marks{u"以上"_s, u"以下余白"_s, u"余白"_s, u"-以下余白-"_s, u"(以下余白)"_s, u"end"_s};
    return own.keys.size() == 1 && marks.contains(own.keys.first());
}

/// Numbered in advance and not filled in, or a bare count under the table.
bool isNumberOnly(const Own &own, const QStringList &headers, const HeaderWords &words)
{
    const bool ordinalsOnly = std::all_of(own.columns.cbegin(), own.columns.cend(),
                                          [&](int column) { return words.isOrdinal(headers.value(column)); });
    const bool numbersOnly = std::all_of(own.keys.cbegin(), own.keys.cend(), isNumber);
    if (ordinalsOnly || !numbersOnly)
        return ordinalsOnly;
    const qsizetype width = std::count_if(headers.cbegin(), headers.cend(), [](const QString &header) { return !header.isEmpty(); });
    return own.keys.size() <= 2 && own.keys.size() * 2 < width;
}

} // namespace

std::optional<SkipKind> skipKindOf(const Exchange::SheetTable &table, const Line &line, const QStringList &headers, const HeaderWords &words)
{
    const Own own = ownCells(line);
    if (own.keys.isEmpty())
        return SkipKind::NumberOnly;
    if (isRepeatedHeader(own, headers))
        return SkipKind::RepeatedHeader;
    if (isSubtotal(own))
        return SkipKind::Subtotal;
    if (isExample(own))
        return SkipKind::Example;
    if (isNote(own))
        return SkipKind::Note;
    if (isEndMark(own))
        return SkipKind::EndMark;
    if (own.keys.first().startsWith(u'#') && own.keys.first().size() > 3)
        return SkipKind::Description;
    if (isHeading(table, line, own, words.isOrdinal(headers.value(own.columns.first()))))
        return SkipKind::Heading;
    if (isNumberOnly(own, headers, words))
        return SkipKind::NumberOnly;
    return std::nullopt;
}

QString skipText(SkipKind kind)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Takeover", text); };
    switch (kind) {
    case SkipKind::Subtotal:
        return say(QT_TRANSLATE_NOOP("Takeover", "小計・合計の行です。"));
    case SkipKind::Note:
        return say(QT_TRANSLATE_NOOP("Takeover", "注記の行です。"));
    case SkipKind::Example:
        return say(QT_TRANSLATE_NOOP("Takeover", "記載例の行です。"));
    case SkipKind::RepeatedHeader:
        return say(QT_TRANSLATE_NOOP("Takeover", "見出しの繰り返しです。"));
    case SkipKind::Heading:
        return say(QT_TRANSLATE_NOOP("Takeover", "区切りの見出しです。"));
    case SkipKind::NumberOnly:
        return say(QT_TRANSLATE_NOOP("Takeover", "番号や数だけの行です。"));
    case SkipKind::EndMark:
        return say(QT_TRANSLATE_NOOP("Takeover", "終わりの印です。"));
    case SkipKind::Description:
        return say(QT_TRANSLATE_NOOP("Takeover", "列の説明の行です。"));
    }
    return {};
}

} // namespace Takeover
