// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetvalue.h"

#include "models/support/japanesedate.h"
#include "models/support/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Assets {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

tl::expected<QString, QString> storedDate(const QString &typed)
{
    const Support::DateReading reading = Support::readDate(typed, true);
    switch (reading.kind) {
    case Support::DateReading::Kind::Exact:
        return reading.date->toString(Qt::ISODate);
    case Support::DateReading::Kind::Words:
        return typed;
    case Support::DateReading::Kind::Impossible:
        return tl::unexpected(say(QT_TRANSLATE_NOOP("Assets", "「%1」という日付はありません。%2")).arg(typed, reading.why));
    case Support::DateReading::Kind::Unreadable:
        break;
    }
    return tl::unexpected(say(QT_TRANSLATE_NOOP("Assets", "「%1」は日付として読めません。例: 2026/4/1、R8.4.1、令和8年4月1日、永年")).arg(typed));
}

tl::expected<QString, QString> storedYesNo(const QString &typed)
{
    static const QStringList yes{u"yes"_s, u"true"_s, u"1"_s, u"有"_s, u"有り"_s, u"あり"_s, u"○"_s, u"〇"_s, u"✓"_s, u"はい"_s, u"該当"_s, u"y"_s};
    static const QStringList no{u"no"_s, u"false"_s, u"0"_s, u"無"_s, u"無し"_s, u"なし"_s, u"×"_s, u"いいえ"_s, u"非該当"_s, u"n"_s};
    const QString folded = Support::halfWidth(typed).toLower();
    if (yes.contains(folded))
        return u"yes"_s;
    if (no.contains(folded))
        return u"no"_s;
    return tl::unexpected(say(QT_TRANSLATE_NOOP("Assets", "「%1」は「有」か「無」で入力してください。")).arg(typed));
}

tl::expected<QString, QString> storedNumber(const QString &typed)
{
    QString digits = Support::halfWidth(typed);
    digits.remove(u',');
    bool isNumber = false;
    const qlonglong value = digits.toLongLong(&isNumber);
    if (!isNumber || value < 0)
        return tl::unexpected(say(QT_TRANSLATE_NOOP("Assets", "「%1」は 0 以上の整数で入力してください。")).arg(typed));
    return QString::number(value);
}

} // namespace

tl::expected<QString, QString> storedValue(const Field &field, const QString &typed)
{
    if (typed.isEmpty())
        return QString();
    switch (field.type) {
    case FieldType::Date:
        return storedDate(typed);
    case FieldType::YesNo:
        return storedYesNo(typed);
    case FieldType::Number:
        return storedNumber(typed);
    case FieldType::Choice:
        for (const Policy::Term &choice : field.choices) {
            if (choice.code == typed || Support::fold(choice.label) == Support::fold(typed))
                return choice.code;
        }
        return typed; // a word of the town's own: kept as it is
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Unit:
    case FieldType::Person:
    case FieldType::Place:
    case FieldType::Asset:
    case FieldType::Level:
    case FieldType::List:
        break;
    }
    return typed;
}

} // namespace Assets
