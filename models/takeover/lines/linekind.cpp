// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/lines/linereader.h"

#include "models/support/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Takeover {

namespace {

bool isNumber(const QString &key)
{
    static const QRegularExpression number(u"^[-+]?[0-9][0-9,.]*(件|点|個|冊|台|枚)?$"_s);
    return number.match(key).hasMatch();
}

bool isSubtotal(const QStringList &keys)
{
    static const QRegularExpression exact(u"^[【\\[(]?((小|中|合|総|累|総合|課)?計|subtotal|total|grandtotal)[】\\])]?([:(].*)?$"_s);
    static const QRegularExpression ending(u"(小計|合計|総計|累計)$"_s);
    static const QRegularExpression counted(u"^(全|計|合計|総数|件数)?[:：]?[0-9][0-9,]*(件|点|個|冊)$"_s);
    qsizetype words = 0;
    qsizetype totals = 0;
    for (const QString &key : keys) {
        if (exact.match(key).hasMatch() || ending.match(key).hasMatch() || counted.match(key).hasMatch())
            ++totals;
        else if (!isNumber(key))
            ++words;
    }
    return totals > 0 && words == 0;
}

bool isNote(const QStringList &keys)
{
    static const QRegularExpression mark(u"^([※＊*]|\\(?注[0-9)]?[):.\\s]|\\(注|注意|備考:)"_s);
    return keys.size() <= 2 && mark.match(keys.first()).hasMatch();
}

bool isExample(const QStringList &keys)
{
    static const QRegularExpression mark(u"^[※(【\\[<〈「]*(記載例|記入例|入力例|例\\)|例】|例:|例$)"_s);
    const qsizetype looked = std::min<qsizetype>(2, keys.size());
    return std::any_of(keys.cbegin(), keys.cbegin() + looked, [&](const QString &key) { return mark.match(key).hasMatch(); });
}

bool isEndMark(const QStringList &keys)
{
    static const QSet<QString> marks{u"以上"_s, u"以下余白"_s, u"余白"_s, u"-以下余白-"_s, u"(以下余白)"_s, u"end"_s};
    return keys.size() == 1 && marks.contains(keys.first());
}

constexpr int kFewCells = 2; ///< a line with so little in it may be anything

bool isBlank(QChar c)
{
    return c.isSpace() || c == QChar(0x3000);
}

/// The first character that is no white space and no mark of a header; null when there is none.
QChar firstSign(const QString &text, qsizetype *at)
{
    static const QString noise = u"*※:（("_s;
    for (*at = 0; *at < text.size(); ++*at) {
        if (!isBlank(text[*at]) && !noise.contains(text[*at]))
            return text[*at];
    }
    return {};
}

/// Digits and what stands between and behind them, of either width.
bool mayBeNumber(QStringView text)
{
    static const QString signs = u"+-.,件点個冊台枚＋－．，"_s;
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || isBlank(c) || signs.contains(c); });
}

/// Cheap: whether the text could be the word of a total. Compatibility forms count as any word.
bool mayBeTotal(QStringView text)
{
    static const QString signs = u"計件点個冊tTｔＴ"_s;
    return std::any_of(text.begin(), text.end(), [](QChar c) { return signs.contains(c) || (c.unicode() >= 0xF900 && c.unicode() <= 0xFAFF); });
}

bool mayBeExample(QStringView text)
{
    return text.contains(u'例') || text.contains(QChar(0xF9B5));
}

} // namespace

/// The cells of a line that say something.
struct LineGround::Own {
    QList<int> columns;
    QStringList keys; ///< folded, without spaces
};

LineGround::LineGround(Exchange::SheetTable table, int headerLast, const QStringList &headers, const HeaderWords &words)
    : m_table(std::move(table)), m_headerLast(headerLast), m_width(m_table.columnCount()),
      m_hiddenRows(m_table.hiddenRows.cbegin(), m_table.hiddenRows.cend())
{
    for (int column = 0; column < m_width; ++column) {
        const QString header = headers.value(column);
        m_named += header.isEmpty() ? 0 : 1;
        m_ordinals.append(words.isOrdinal(header));
        QStringList keys{headerKey(header), headerKey(header.left(header.indexOf(u'/'))), headerKey(header.mid(header.lastIndexOf(u'/') + 1))};
        keys.removeAll(QString());
        keys.removeDuplicates();
        m_headerKeys.append(keys);
    }
    for (const Exchange::MergedRange &range : m_table.merged) {
        if (range.firstRow == range.lastRow && range.lastColumn - range.firstColumn >= 2)
            m_wideMerges.insert(range.firstRow);
        if (range.lastRow > range.firstRow && range.firstRow > headerLast)
            m_merges.insert(range.firstRow, range);
    }
}

LineGround::Own LineGround::ownCells(const Line &line) const
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

/// By the first sign alone: most cells of an asset do not even begin as the header above them.
bool LineGround::mayRepeatHeader(const QString &text, int column) const
{
    const QStringList &keys = m_headerKeys[column];
    if (keys.isEmpty())
        return false;
    qsizetype at = 0;
    const QChar first = firstSign(text, &at);
    if (first.isNull() || first.isSurrogate() || (at + 1 < text.size() && text[at + 1].isMark()))
        return true;
    const QString folded = Support::fold(QStringView(&first, 1));
    return std::any_of(keys.cbegin(), keys.cend(), [&](const QString &key) { return key.startsWith(folded) || key.startsWith(u'('); });
}

/// Rules out, without folding a cell, what most lines plainly are not. True when the line has to be looked at closely.
bool LineGround::mayBeSkipped(const Line &line) const
{
    int filled = 0;
    int repeating = 0;
    bool onlyTotals = true;
    bool onlyOrdinals = true;
    for (int column = 0; column < line.original.size(); ++column) {
        const QString &text = line.original[column];
        if (text.isEmpty() || (isBlank(text[0]) && text.trimmed().isEmpty()))
            continue;
        ++filled;
        if (filled == 1 && (text[0] == u'#' || text[0] == u'＃' || isBlank(text[0])))
            return true;
        if (filled <= kFewCells && mayBeExample(text))
            return true;
        onlyTotals = onlyTotals && (mayBeNumber(text) || mayBeTotal(text));
        onlyOrdinals = onlyOrdinals && m_ordinals[column];
        repeating += mayRepeatHeader(text, column) ? 1 : 0;
    }
    return filled <= kFewCells || onlyTotals || onlyOrdinals || repeating * 2 > filled;
}

bool LineGround::isRepeatedHeader(const Own &own) const
{
    int equal = 0;
    for (qsizetype i = 0; i < own.columns.size(); ++i)
        equal += m_headerKeys[own.columns[i]].contains(headerKey(own.keys[i])) ? 1 : 0;
    return equal >= 2 && equal * 2 > own.columns.size();
}

bool LineGround::isHeading(const Line &line, const Own &own) const
{
    if (own.keys.size() != 1)
        return false;
    static const QRegularExpression mark(u"^[■□●○◆◇▼▽▲△★【〔<〈《]"_s);
    const bool inOrdinals = m_ordinals[own.columns.first()];
    return mark.match(own.keys.first()).hasMatch() || m_wideMerges.contains(line.row) || (inOrdinals && !isNumber(own.keys.first()));
}

/// Numbered in advance and not filled in, or a bare count under the table.
bool LineGround::isNumberOnly(const Own &own) const
{
    const bool ordinalsOnly = std::all_of(own.columns.cbegin(), own.columns.cend(), [this](int column) { return m_ordinals[column]; });
    const bool numbersOnly = std::all_of(own.keys.cbegin(), own.keys.cend(), isNumber);
    if (ordinalsOnly || !numbersOnly)
        return ordinalsOnly;
    return own.keys.size() <= kFewCells && own.keys.size() * 2 < m_named;
}

std::optional<SkipKind> LineGround::skipKindOf(const Line &line) const
{
    if (!mayBeSkipped(line))
        return std::nullopt;
    const Own own = ownCells(line);
    if (own.keys.isEmpty())
        return SkipKind::NumberOnly;
    if (isRepeatedHeader(own))
        return SkipKind::RepeatedHeader;
    if (isSubtotal(own.keys))
        return SkipKind::Subtotal;
    if (isExample(own.keys))
        return SkipKind::Example;
    if (isNote(own.keys))
        return SkipKind::Note;
    if (isEndMark(own.keys))
        return SkipKind::EndMark;
    if (own.keys.first().startsWith(u'#') && own.keys.first().size() > 3)
        return SkipKind::Description;
    if (isHeading(line, own))
        return SkipKind::Heading;
    if (isNumberOnly(own))
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
