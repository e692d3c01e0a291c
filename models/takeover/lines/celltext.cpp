// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/lines/celltext.h"

#include "models/exchange/ledgerfile.h"
#include "models/support/japanesedate.h"
#include "models/support/text.h"
#include "models/takeover/headerwords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using Assets::Field;
using Assets::FieldType;

namespace Takeover {

namespace {

bool isDash(const QString &text)
{
    static const QString dashes = u"-－ー−–—―‐"_s;
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return dashes.contains(c); });
}

} // namespace

bool hasControl(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control && c != u'\n' && c != u'\r' && c != u'\t';
    });
}

bool isDamagedNumber(const QString &text)
{
    if (text.size() < 4 || !text[0].isDigit() || !(text.contains(u'E') || text.contains(u'e')))
        return false;
    static const QRegularExpression damaged(u"^[0-9](\\.[0-9]+)?[Ee]\\+[0-9]{1,3}$"_s);
    return damaged.match(text).hasMatch();
}

bool isAllDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isPlain(const QString &text)
{
    const auto odd = [](QChar sign) {
        const char16_t c = sign.unicode();
        return c < u' ' || (c >= 0x7F && c < 0xA1) || (c >= 0x2000 && c <= 0x206F) || (c >= 0xD800 && c <= 0xDFFF) || (c >= 0xFDD0 && c <= 0xFDEF)
            || c == 0xFEFF || c >= 0xFFF0;
    };
    static const QString doubtful = u"-－ー−–—―‐'（"_s;
    return !text.isEmpty() && !text.front().isSpace() && !text.back().isSpace() && !doubtful.contains(text.front()) && std::none_of(text.cbegin(), text.cend(), odd);
}

QString storedYesNo(const QString &text)
{
    static const QSet<QString> yes{u"yes"_s, u"y"_s, u"true"_s, u"1"_s, u"有"_s, u"有り"_s, u"あり"_s, u"○"_s, u"〇"_s, u"◯"_s, u"◎"_s,
                                   u"●"_s, u"レ"_s, u"✓"_s, u"✔"_s, u"はい"_s, u"該当"_s, u"含む"_s, u"済"_s};
    static const QSet<QString> no{u"no"_s, u"n"_s, u"false"_s, u"0"_s, u"無"_s, u"無し"_s, u"なし"_s, u"×"_s, u"x"_s, u"✕"_s,
                                  u"いいえ"_s, u"非該当"_s, u"含まない"_s, u"未"_s};
    const QString plain = Support::halfWidth(text).toLower();
    return yes.contains(plain) ? u"yes"_s : no.contains(plain) ? u"no"_s : text;
}

QString ownValue(const Field &field, const QString &text)
{
    if (field.type == FieldType::YesNo)
        return storedYesNo(text);
    if (field.type != FieldType::Date)
        return text;
    const Support::DateReading reading = Support::readDate(text);
    return reading.kind == Support::DateReading::Kind::Exact ? reading.date->toString(Qt::ISODate) : text;
}

QStringList listItems(const QString &text)
{
    static const QRegularExpression between(u"[\\n、,，;；]"_s);
    QStringList items;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        const QString item = Support::cleaned(part);
        if (!item.isEmpty() && !items.contains(item))
            items.append(item);
    }
    return items;
}

QString storedChoice(const Field &field, const QString &text)
{
    const QString key = headerKey(text);
    for (const Policy::Term &choice : field.choices) {
        const QString label = choice.label.left(choice.label.indexOf(u'（'));
        if (headerKey(choice.label) == key || headerKey(choice.code) == key || headerKey(label) == key)
            return choice.code;
    }
    return text;
}

std::optional<QString> storedCount(const QString &text)
{
    static const QRegularExpression counted(u"^([0-9][0-9,]*)(\\.0+)?\\s*(件|人|名|レコード|部)?$"_s);
    const QRegularExpressionMatch match = counted.match(Support::halfWidth(text).trimmed());
    bool isNumber = false;
    const qlonglong value = match.captured(1).remove(u',').toLongLong(&isNumber);
    return isNumber ? std::optional(QString::number(value)) : std::nullopt;
}

QString cellValue(const QString &text, bool multiLine)
{
    QString value = text;
    if (!multiLine) {
        // A break inside a one-line value is the column's width, not the clerk's wish.
        value.replace(u"\r\n"_s, u" "_s).replace(u'\n', u' ').replace(u'\r', u' ');
    }
    // Our own exports make a cell harmless that a spreadsheet would take for a formula.
    value = Exchange::unguarded(Support::cleaned(value, multiLine));
    // What an export hides from its reader is no value of the thing.
    static const QString hidden = QCoreApplication::translate("Assets", "（非表示）");
    return isDash(value) || value == hidden ? QString() : value;
}

QString numberValue(const QString &text)
{
    const QString value = isPlain(text) ? text : cellValue(text, false);
    const bool narrow = std::all_of(value.cbegin(), value.cend(), [](QChar c) { return c.unicode() > u' ' && c.unicode() < 0x7F; });
    return narrow ? value : Support::cleaned(Support::halfWidth(value));
}

} // namespace Takeover
