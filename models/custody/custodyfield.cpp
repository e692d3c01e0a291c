// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/custody/custodyfield.h"

#include "models/assets/assetvalue.h"
#include "models/support/japanesedate.h"
#include "models/support/text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Custody {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Custody", text);
}

Policy::Term term(const QString &code, const char *label)
{
    return {code, say(label), {}};
}

Field make(const QString &code, const QString &column, const char *label, FieldType type, const char *support = nullptr)
{
    Field field;
    field.code = code;
    field.column = column;
    field.label = say(label);
    field.type = type;
    field.support = support ? say(support) : QString();
    return field;
}

Field choosing(Field field, const QList<Policy::Term> &choices)
{
    field.choices = choices;
    return field;
}

QList<Field> whoAndWhere()
{
    using T = FieldType;
    return {make(u"person"_s, {}, QT_TRANSLATE_NOOP("Custody", "渡した者"), T::Person, QT_TRANSLATE_NOOP("Custody", "空ければ操作者")),
            make(u"holder"_s, {}, QT_TRANSLATE_NOOP("Custody", "受け取った者"), T::Person),
            make(u"place"_s, {}, QT_TRANSLATE_NOOP("Custody", "場所"), T::Place),
            make(u"unit"_s, {}, QT_TRANSLATE_NOOP("Custody", "移動先の組織"), T::Unit),
            make(u"destination"_s, u"destination"_s, QT_TRANSLATE_NOOP("Custody", "行先・相手"), T::Text),
            make(u"purpose"_s, u"purpose"_s, QT_TRANSLATE_NOOP("Custody", "目的"), T::Text),
            make(u"dueOn"_s, u"due_on"_s, QT_TRANSLATE_NOOP("Custody", "返却予定日"), T::Date),
            choosing(make(u"boundary"_s, {}, QT_TRANSLATE_NOOP("Custody", "範囲"), T::Choice),
                     {term(u"outside"_s, QT_TRANSLATE_NOOP("Custody", "庁外")), term(u"room"_s, QT_TRANSLATE_NOOP("Custody", "室の外（庁舎内）"))}),
            make(u"permit"_s, u"permit"_s, QT_TRANSLATE_NOOP("Custody", "許可番号"), T::Text)};
}

QList<Field> measures()
{
    using T = FieldType;
    return {choosing(make(u"protection"_s, u"protection"_s, QT_TRANSLATE_NOOP("Custody", "保護措置"), T::List),
                     {term(u"encrypted"_s, QT_TRANSLATE_NOOP("Custody", "暗号化")), term(u"password"_s, QT_TRANSLATE_NOOP("Custody", "パスワード")),
                      term(u"lockedCase"_s, QT_TRANSLATE_NOOP("Custody", "鍵付きケース")), term(u"sealed"_s, QT_TRANSLATE_NOOP("Custody", "封緘")),
                      term(u"tracked"_s, QT_TRANSLATE_NOOP("Custody", "追跡できる移送")), term(u"covered"_s, QT_TRANSLATE_NOOP("Custody", "目隠し"))}),
            make(u"seal"_s, u"seal"_s, QT_TRANSLATE_NOOP("Custody", "封印番号"), T::Text),
            choosing(make(u"carrierKind"_s, u"carrier_kind"_s, QT_TRANSLATE_NOOP("Custody", "運搬者の別"), T::Choice),
                     {term(u"staff"_s, QT_TRANSLATE_NOOP("Custody", "職員")), term(u"contractor"_s, QT_TRANSLATE_NOOP("Custody", "外部業者"))}),
            make(u"carrier"_s, u"carrier"_s, QT_TRANSLATE_NOOP("Custody", "運搬者"), T::Text),
            make(u"contract"_s, u"contract"_s, QT_TRANSLATE_NOOP("Custody", "契約"), T::Text),
            choosing(make(u"contractClauses"_s, u"contract_clauses"_s, QT_TRANSLATE_NOOP("Custody", "契約の条項"), T::List),
                     {term(u"secrecy"_s, QT_TRANSLATE_NOOP("Custody", "守秘義務")), term(u"noCopy"_s, QT_TRANSLATE_NOOP("Custody", "複製の禁止"))}),
            make(u"virusCheckedAt"_s, u"virus_checked_at"_s, QT_TRANSLATE_NOOP("Custody", "ウイルスチェックの日時"), T::Text),
            make(u"patchCheckedAt"_s, u"patch_checked_at"_s, QT_TRANSLATE_NOOP("Custody", "更新プログラムを確かめた日時"), T::Text),
            make(u"safetyCheckedBy"_s, u"safety_checked_by"_s, QT_TRANSLATE_NOOP("Custody", "安全を確かめた職員"), T::Text),
            make(u"accompaniedBy"_s, u"accompanied_by"_s, QT_TRANSLATE_NOOP("Custody", "同行した職員"), T::Text),
            make(u"allowedBy"_s, u"allowed_by"_s, QT_TRANSLATE_NOOP("Custody", "接続を許可した者・手順"), T::Text)};
}

QList<Field> confirmations()
{
    using T = FieldType;
    return {make(u"present"_s, u"present"_s, QT_TRANSLATE_NOOP("Custody", "現物"), T::YesNo, QT_TRANSLATE_NOOP("Custody", "有・無")),
            make(u"condition"_s, u"condition"_s, QT_TRANSLATE_NOOP("Custody", "状態"), T::Text),
            make(u"erased"_s, u"erased"_s, QT_TRANSLATE_NOOP("Custody", "内容の消去"), T::YesNo),
            make(u"counted"_s, u"counted"_s, QT_TRANSLATE_NOOP("Custody", "数量"), T::Number),
            make(u"confirmedBy"_s, u"confirmed_by"_s, QT_TRANSLATE_NOOP("Custody", "確認者"), T::Text),
            make(u"noticedAt"_s, u"noticed_at"_s, QT_TRANSLATE_NOOP("Custody", "気付いた日時"), T::Text),
            choosing(make(u"channel"_s, u"channel"_s, QT_TRANSLATE_NOOP("Custody", "手段"), T::Choice),
                     {term(u"mail"_s, QT_TRANSLATE_NOOP("Custody", "電子メール")), term(u"transfer"_s, QT_TRANSLATE_NOOP("Custody", "ファイル転送")),
                      term(u"fax"_s, QT_TRANSLATE_NOOP("Custody", "ファクシミリ")), term(u"post"_s, QT_TRANSLATE_NOOP("Custody", "郵送")),
                      term(u"web"_s, QT_TRANSLATE_NOOP("Custody", "ウェブサイト")), term(u"sns"_s, QT_TRANSLATE_NOOP("Custody", "ソーシャルメディア"))}),
            make(u"slip"_s, u"slip"_s, QT_TRANSLATE_NOOP("Custody", "票の番号"), T::Text, QT_TRANSLATE_NOOP("Custody", "一緒に受け渡したものは同じ番号")),
            make(u"paper"_s, u"paper"_s, QT_TRANSLATE_NOOP("Custody", "署名済みの写し"), T::Text),
            make(u"note"_s, u"note"_s, QT_TRANSLATE_NOOP("Custody", "備考"), T::Text)};
}

/// An instant of a check: with a time where one was typed.
tl::expected<QString, QString> storedMoment(const QString &typed)
{
    const Support::DateTimeReading reading = Support::readDateTime(typed);
    if (reading.day.kind == Support::DateReading::Kind::Exact && reading.day.date) {
        if (!reading.time.isValid())
            return reading.day.date->toString(Qt::ISODate);
        return QDateTime(*reading.day.date, reading.time).toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
    }
    return tl::unexpected(say(QT_TRANSLATE_NOOP("Custody", "「%1」は日時として読めません。例: 2026/4/1 14:05、令和8年4月1日")).arg(typed));
}

tl::expected<QString, QString> storedList(const Field &field, const QJsonValue &typed)
{
    QStringList words;
    if (typed.isArray()) {
        for (const QJsonValue &one : typed.toArray())
            words.append(Support::cleaned(one.toString()));
    } else {
        words = Support::cleaned(typed.toString()).split(u'・', Qt::SkipEmptyParts);
    }
    QStringList codes;
    for (const QString &word : std::as_const(words)) {
        const auto found = std::find_if(field.choices.cbegin(), field.choices.cend(), [&word](const Policy::Term &choice) {
            return choice.code == word || Support::fold(choice.label) == Support::fold(word);
        });
        codes.append(found == field.choices.cend() ? QString(word).remove(u';') : found->code); // a measure in the town's own words
    }
    codes.removeAll(QString());
    codes.removeDuplicates();
    return codes.join(u';');
}

} // namespace

const QList<Field> &fields()
{
    static const QList<Field> all = whoAndWhere() + measures() + confirmations();
    return all;
}

const Field *field(const QString &code)
{
    const QList<Field> &all = fields();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&code](const Field &one) { return one.code == code; });
    return found == all.cend() ? nullptr : &*found;
}

const QList<Field> &textFields()
{
    static const QList<Field> texts = [] {
        QList<Field> chosen;
        std::copy_if(fields().cbegin(), fields().cend(), std::back_inserter(chosen), [](const Field &one) { return !one.column.isEmpty(); });
        return chosen;
    }();
    return texts;
}

QString shownText(const Field &field, const QString &stored)
{
    if (field.type == FieldType::Date || field.code.endsWith("At"_L1))
        return Support::shownDate(stored);
    if (field.type == FieldType::YesNo)
        return stored.isEmpty() ? QString() : stored == "yes"_L1 ? say(QT_TRANSLATE_NOOP("Custody", "有")) : say(QT_TRANSLATE_NOOP("Custody", "無"));
    QStringList words;
    for (const QString &code : field.type == FieldType::List ? stored.split(u';', Qt::SkipEmptyParts) : QStringList{stored}) {
        const auto found = std::find_if(field.choices.cbegin(), field.choices.cend(), [&code](const Policy::Term &choice) { return choice.code == code; });
        words.append(found == field.choices.cend() ? code : found->label);
    }
    return words.join(u'・');
}

tl::expected<QString, QString> storedText(const Field &field, const QJsonValue &typed)
{
    if (field.type == FieldType::List)
        return storedList(field, typed);
    const QString text = typed.isBool() ? (typed.toBool() ? u"yes"_s : u"no"_s) : Support::cleaned(typed.toVariant().toString());
    if (text.isEmpty())
        return text;
    if (field.code.endsWith("At"_L1))
        return storedMoment(text);
    if (field.type == FieldType::Date) { // a day on which something is due is a day, not 永年
        const Support::DateReading reading = Support::readDate(text, true);
        if (reading.kind == Support::DateReading::Kind::Exact)
            return reading.date->toString(Qt::ISODate);
        return tl::unexpected(say(QT_TRANSLATE_NOOP("Custody", "「%1」は日付として読めません。例: 2026/4/1、R8.4.1、令和8年4月1日")).arg(text));
    }
    return Assets::storedValue(field, text);
}

} // namespace Custody
