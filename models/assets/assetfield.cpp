// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetfield.h"

#include "models/support/japanesedate.h"
#include "models/support/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Assets {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

Policy::Term term(const QString &code, const char *label)
{
    return {code, say(label), {}};
}

/// Short spellings of the common rows of the table below.
struct Maker {
    QList<Field> fields;

    Field &add(const QString &code, const QString &column, const char *label, FieldType type, FieldGroup group,
               const QStringList &headerWords)
    {
        Field field;
        field.code = code;
        field.column = column;
        field.label = say(label);
        field.type = type;
        field.group = group;
        for (const QString &word : headerWords)
            field.headerWords.append(Support::fold(word));
        field.headerWords.append(Support::fold(field.label));
        fields.append(field);
        return fields.last();
    }
};

void addBasic(Maker &m)
{
    using T = FieldType;
    using G = FieldGroup;
    Field &number = m.add(u"number"_s, u"object.number"_s, QT_TRANSLATE_NOOP("Assets", "番号"), T::Text, G::Basic,
          {u"管理番号"_s, u"資産番号"_s, u"登録番号"_s, u"整理番号"_s, u"台帳番号"_s, u"asset tag"_s, u"asset id"_s, u"id"_s, u"ref_id"_s});
    number.searchable = true;
    number.width = 14;
    number.support = say(QT_TRANSLATE_NOOP("Assets", "空けておくと、組織の番号の形で付きます"));
    Field &name = m.add(u"name"_s, u"object.name"_s, QT_TRANSLATE_NOOP("Assets", "名称"), T::Text, G::Basic,
          {u"情報資産名"_s, u"情報資産名称"_s, u"資産名"_s, u"資産名称"_s, u"名前"_s, u"件名"_s, u"ファイル名"_s, u"asset name"_s, u"name"_s, u"情報資産の名称"_s, u"情報資産名（正式名称）"_s});
    name.searchable = true;
    name.content = true;
    name.width = 30;
    Field &kana = m.add(u"kana"_s, u"kana"_s, QT_TRANSLATE_NOOP("Assets", "ふりがな"), T::Text, G::Basic, {u"よみ"_s, u"読み"_s, u"よみがな"_s, u"フリガナ"_s});
    kana.searchable = true;
    kana.content = true;
    kana.width = 24;
    m.add(u"unit"_s, u"object.unit_id"_s, QT_TRANSLATE_NOOP("Assets", "組織"), T::Unit, G::Basic,
          {u"所属"_s, u"課"_s, u"課名"_s, u"所管課"_s, u"所管"_s, u"担当課"_s, u"部署"_s, u"管理部署"_s, u"所属名"_s, u"室"_s, u"department"_s}).width = 16;
    m.add(u"kind"_s, u"kind"_s, QT_TRANSLATE_NOOP("Assets", "種類"), T::Choice, G::Basic, {u"資産種別"_s, u"種別"_s, u"資産区分"_s, u"type"_s, u"情報資産の種類"_s}).width = 14;
    Field &business = m.add(u"business"_s, u"business"_s, QT_TRANSLATE_NOOP("Assets", "業務分類"), T::Text, G::Basic, {u"業務"_s, u"業務名"_s, u"事務名"_s, u"事務事業"_s, u"category"_s});
    business.searchable = true;
    m.add(u"form"_s, u"form"_s, QT_TRANSLATE_NOOP("Assets", "形態"), T::Choice, G::Basic, {u"媒体形態"_s, u"保管形態"_s, u"記録形態"_s});
    Field &purpose = m.add(u"purpose"_s, u"purpose"_s, QT_TRANSLATE_NOOP("Assets", "利用目的"), T::Text, G::Basic, {u"目的"_s, u"用途"_s});
    purpose.searchable = true;
    purpose.content = true;
    m.add(u"aliases"_s, {}, QT_TRANSLATE_NOOP("Assets", "旧番号・バーコード"), T::List, G::Basic, {u"旧番号"_s, u"旧管理番号"_s, u"バーコード"_s, u"barcode"_s}).searchable = true;
}

void addHandling(Maker &m)
{
    using T = FieldType;
    using G = FieldGroup;
    Field &restrictionText = m.add(u"restrictionText"_s, u"restriction_text"_s, QT_TRANSLATE_NOOP("Assets", "取扱制限（台帳の記載）"), T::LongText, G::Class, {u"取扱制限"_s, u"取扱い制限"_s, u"取扱区分"_s});
    restrictionText.width = 24;
    m.add(u"classText"_s, u"class_text"_s, QT_TRANSLATE_NOOP("Assets", "分類（台帳の記載）"), T::Text, G::Class, {});
    m.add(u"source"_s, u"source"_s, QT_TRANSLATE_NOOP("Assets", "入手元"), T::Text, G::Class, {u"入手先"_s, u"提供元"_s}).searchable = true;
    m.add(u"sourceLevels"_s, u"source_levels"_s, QT_TRANSLATE_NOOP("Assets", "入手元の分類"), T::Text, G::Class, {u"入手元分類"_s});
    m.add(u"acquisition"_s, u"acquisition"_s, QT_TRANSLATE_NOOP("Assets", "取得区分"), T::Choice, G::Class, {u"入手方法"_s, u"取得方法"_s, u"収集方法"_s});
    m.add(u"scope"_s, u"scope"_s, QT_TRANSLATE_NOOP("Assets", "適用範囲"), T::Choice, G::Class, {u"対象範囲"_s});
    m.add(u"publication"_s, u"publication"_s, QT_TRANSLATE_NOOP("Assets", "公開区分"), T::Choice, G::Class, {u"公開・非公開"_s, u"公開非公開"_s}).choices = {
        term(u"public"_s, QT_TRANSLATE_NOOP("Assets", "公開")), term(u"closed"_s, QT_TRANSLATE_NOOP("Assets", "非公開"))};
    m.add(u"accessScope"_s, u"access_scope"_s, QT_TRANSLATE_NOOP("Assets", "閲覧範囲"), T::Choice, G::Class, {u"アクセス範囲"_s, u"閲覧者"_s}).choices = {
        term(u"all"_s, QT_TRANSLATE_NOOP("Assets", "全庁")), term(u"unit"_s, QT_TRANSLATE_NOOP("Assets", "所属する組織のみ"))};
    m.add(u"accessControl"_s, u"access_control"_s, QT_TRANSLATE_NOOP("Assets", "アクセス制限の方法"), T::Text, G::Class, {u"アクセス制御"_s, u"アクセス制限"_s});
    m.add(u"managerPost"_s, u"manager_post"_s, QT_TRANSLATE_NOOP("Assets", "管理責任者"), T::Text, G::Responsible, {u"管理者"_s, u"責任者"_s, u"管理責任者（役職）"_s, u"情報資産管理者"_s, u"owner"_s, u"所有者"_s}).searchable = true;
    m.add(u"manager"_s, u"manager_id"_s, QT_TRANSLATE_NOOP("Assets", "管理責任者（職員）"), T::Person, G::Responsible, {});
    m.add(u"custodian"_s, u"custodian"_s, QT_TRANSLATE_NOOP("Assets", "保管者"), T::Text, G::Responsible, {u"保有者"_s, u"保管担当者"_s, u"取扱者"_s, u"担当者"_s, u"custodian"_s}).searchable = true;
    m.add(u"users"_s, u"users"_s, QT_TRANSLATE_NOOP("Assets", "利用者の範囲"), T::Text, G::Responsible, {u"利用者範囲"_s, u"利用者"_s, u"使用者"_s});
    m.add(u"createdByUnit"_s, u"created_by_unit_id"_s, QT_TRANSLATE_NOOP("Assets", "作成した組織"), T::Unit, G::Responsible, {u"作成課"_s, u"作成部署"_s});
    m.add(u"place"_s, u"place_id"_s, QT_TRANSLATE_NOOP("Assets", "保管場所"), T::Place, G::Place, {u"保管先"_s, u"保存場所"_s, u"保存先"_s, u"設置場所"_s, u"所在"_s, u"所在地"_s, u"location"_s}).width = 18;
    Field &placeText = m.add(u"placeText"_s, u"place_text"_s, QT_TRANSLATE_NOOP("Assets", "保管場所（台帳の記載）"), T::Text, G::Place, {});
    placeText.searchable = true;
    m.add(u"network"_s, u"network"_s, QT_TRANSLATE_NOOP("Assets", "ネットワーク区分"), T::Choice, G::Place, {u"ネットワーク"_s, u"系統"_s, u"接続系"_s}).choices = {
        term(u"mynumber"_s, QT_TRANSLATE_NOOP("Assets", "マイナンバー利用事務系")), term(u"lgwan"_s, QT_TRANSLATE_NOOP("Assets", "LGWAN接続系")),
        term(u"internet"_s, QT_TRANSLATE_NOOP("Assets", "インターネット接続系")), term(u"none"_s, QT_TRANSLATE_NOOP("Assets", "接続なし"))};
}

void addPersonal(Maker &m)
{
    using T = FieldType;
    using G = FieldGroup;
    m.add(u"personalInfo"_s, u"personal_info"_s, QT_TRANSLATE_NOOP("Assets", "個人情報"), T::YesNo, G::Personal, {u"個人情報の有無"_s, u"個人情報有無"_s, u"personal data"_s});
    m.add(u"sensitive"_s, u"sensitive"_s, QT_TRANSLATE_NOOP("Assets", "要配慮個人情報"), T::YesNo, G::Personal, {u"要配慮"_s, u"要配慮の有無"_s, u"要配慮個人情報の有無"_s});
    m.add(u"myNumber"_s, u"my_number"_s, QT_TRANSLATE_NOOP("Assets", "マイナンバー利用事務"), T::YesNo, G::Personal, {u"特定個人情報"_s, u"マイナンバー"_s, u"個人番号"_s, u"マイナンバー利用事務系"_s}).support
        = say(QT_TRANSLATE_NOOP("Assets", "廃棄の方法がこの区分で変わります"));
    m.add(u"personCount"_s, u"person_count"_s, QT_TRANSLATE_NOOP("Assets", "本人の数"), T::Number, G::Personal, {u"本人数"_s, u"人数"_s, u"対象者数"_s});
    m.add(u"recordCount"_s, u"record_count"_s, QT_TRANSLATE_NOOP("Assets", "件数"), T::Number, G::Personal, {u"記録件数"_s, u"データ件数"_s, u"レコード数"_s});
    Field &items = m.add(u"recordItems"_s, u"record_items"_s, QT_TRANSLATE_NOOP("Assets", "記録項目"), T::LongText, G::Personal, {u"個人情報の項目"_s, u"記録されている項目"_s});
    items.searchable = true;
    items.content = true;
    items.width = 24;
    m.add(u"personalFileNumber"_s, u"personal_file_number"_s, QT_TRANSLATE_NOOP("Assets", "個人情報ファイル簿番号"), T::Text, G::Personal, {u"個人情報ファイル簿"_s}).searchable = true;
}

void addMedium(Maker &m)
{
    using T = FieldType;
    using G = FieldGroup;
    m.add(u"mediumKind"_s, u"medium_kind"_s, QT_TRANSLATE_NOOP("Assets", "媒体の種類"), T::Text, G::Medium, {u"媒体"_s, u"記録媒体"_s, u"保存媒体"_s, u"電磁的記録媒体"_s, u"媒体種別"_s, u"媒体の種別"_s}).searchable = true;
    m.add(u"maker"_s, u"maker"_s, QT_TRANSLATE_NOOP("Assets", "製造者"), T::Text, G::Medium, {u"メーカー"_s, u"製造元"_s, u"manufacturer"_s});
    m.add(u"model"_s, u"model"_s, QT_TRANSLATE_NOOP("Assets", "型番"), T::Text, G::Medium, {u"型式"_s, u"機種"_s, u"model"_s, u"model number"_s}).searchable = true;
    m.add(u"serial"_s, u"serial"_s, QT_TRANSLATE_NOOP("Assets", "製造番号"), T::Text, G::Medium, {u"シリアル番号"_s, u"シリアル"_s, u"serial"_s, u"serial number"_s, u"製造番号（シリアル）"_s}).searchable = true;
    m.add(u"encryption"_s, u"encryption"_s, QT_TRANSLATE_NOOP("Assets", "暗号化"), T::YesNo, G::Medium, {u"暗号化の有無"_s, u"暗号化有無"_s});
    m.add(u"encryptionMethod"_s, u"encryption_method"_s, QT_TRANSLATE_NOOP("Assets", "暗号化の方式"), T::Text, G::Medium, {u"暗号方式"_s});
    m.add(u"writeProtected"_s, u"write_protected"_s, QT_TRANSLATE_NOOP("Assets", "書込禁止"), T::YesNo, G::Medium, {u"書込禁止措置"_s, u"書き込み禁止"_s});
    m.add(u"original"_s, u"original"_s, QT_TRANSLATE_NOOP("Assets", "原本・複製"), T::Choice, G::Medium, {u"原本複製"_s, u"正副"_s, u"原本/複製"_s}).choices = {
        term(u"original"_s, QT_TRANSLATE_NOOP("Assets", "原本")), term(u"copy"_s, QT_TRANSLATE_NOOP("Assets", "複製"))};
    m.add(u"parent"_s, u"parent_id"_s, QT_TRANSLATE_NOOP("Assets", "元の資産"), T::Asset, G::Medium, {u"親資産"_s, u"複製元"_s}).support
        = say(QT_TRANSLATE_NOOP("Assets", "複製や部分のとき、元の資産の番号"));
}

void addRetention(Maker &m)
{
    using T = FieldType;
    using G = FieldGroup;
    m.add(u"acquiredOn"_s, u"acquired_on"_s, QT_TRANSLATE_NOOP("Assets", "取得年月日"), T::Date, G::Retention, {u"取得日"_s, u"入手日"_s, u"作成年月日"_s, u"作成日"_s, u"purchase date"_s, u"導入日"_s}).width = 14;
    m.add(u"retention"_s, u"retention"_s, QT_TRANSLATE_NOOP("Assets", "保存期間"), T::Text, G::Retention, {u"保存年限"_s, u"保存期限"_s, u"保管期間"_s});
    m.add(u"retentionFrom"_s, u"retention_from"_s, QT_TRANSLATE_NOOP("Assets", "起算日"), T::Date, G::Retention, {u"保存期間起算日"_s}).width = 14;
    m.add(u"expiresOn"_s, u"expires_on"_s, QT_TRANSLATE_NOOP("Assets", "満了日"), T::Date, G::Retention, {u"保存期間満了日"_s, u"満了年月日"_s, u"廃棄予定日"_s, u"asset eol date"_s}).width = 14;
    m.add(u"expiryAction"_s, u"expiry_action"_s, QT_TRANSLATE_NOOP("Assets", "満了時の措置"), T::Choice, G::Retention, {u"満了後の措置"_s, u"保存期間満了時の措置"_s}).choices = {
        term(u"dispose"_s, QT_TRANSLATE_NOOP("Assets", "廃棄")), term(u"transfer"_s, QT_TRANSLATE_NOOP("Assets", "移管")),
        term(u"extend"_s, QT_TRANSLATE_NOOP("Assets", "延長")), term(u"permanent"_s, QT_TRANSLATE_NOOP("Assets", "常用"))};
    m.add(u"nextCheckOn"_s, u"next_check_on"_s, QT_TRANSLATE_NOOP("Assets", "次回点検日"), T::Date, G::Retention, {u"次回確認日"_s, u"点検予定日"_s}).width = 14;
    m.add(u"fileNumber"_s, u"file_number"_s, QT_TRANSLATE_NOOP("Assets", "公文書ファイル番号"), T::Text, G::Retention, {u"文書ファイル番号"_s, u"簿冊番号"_s, u"公文書ファイル管理簿番号"_s}).searchable = true;
    Field &remarks = m.add(u"remarks"_s, u"remarks"_s, QT_TRANSLATE_NOOP("Assets", "備考"), T::LongText, G::Other, {u"摘要"_s, u"メモ"_s, u"説明"_s, u"notes"_s, u"description"_s, u"asset notes"_s, u"remarks"_s});
    remarks.searchable = true;
    remarks.content = true;
    remarks.width = 28;
}

void addSystem(Maker &m)
{
    using T = FieldType;
    using G = FieldGroup;
    m.add(u"state"_s, u"object.state"_s, QT_TRANSLATE_NOOP("Assets", "状態"), T::Choice, G::System, {}).choices = {
        term(u"active"_s, QT_TRANSLATE_NOOP("Assets", "有効")), term(u"draft"_s, QT_TRANSLATE_NOOP("Assets", "下書き")),
        term(u"asking"_s, QT_TRANSLATE_NOOP("Assets", "分類照会中")), term(u"disposed"_s, QT_TRANSLATE_NOOP("Assets", "廃棄済")),
        term(u"returned"_s, QT_TRANSLATE_NOOP("Assets", "返却済")), term(u"void"_s, QT_TRANSLATE_NOOP("Assets", "取消"))};
    m.add(u"restrictions"_s, {}, QT_TRANSLATE_NOOP("Assets", "取扱制限"), T::LongText, G::System, {}).width = 28;
    m.add(u"policy"_s, {}, QT_TRANSLATE_NOOP("Assets", "適用規程"), T::Text, G::System, {});
    m.add(u"registeredOn"_s, u"registered_on"_s, QT_TRANSLATE_NOOP("Assets", "登録日"), T::Date, G::System, {u"登録年月日"_s}).width = 14;
    m.add(u"updatedAt"_s, u"object.updated_at"_s, QT_TRANSLATE_NOOP("Assets", "更新日"), T::Date, G::System, {u"最終更新日"_s, u"更新年月日"_s}).width = 14;
    m.add(u"confirmedOn"_s, u"confirmed_on"_s, QT_TRANSLATE_NOOP("Assets", "確認日"), T::Date, G::System, {u"確認済年月日"_s, u"最終確認日"_s}).width = 14;
    m.add(u"labelDue"_s, u"label_due"_s, QT_TRANSLATE_NOOP("Assets", "表示の更新待ち"), T::Date, G::System, {}).width = 14;
    m.add(u"migrated"_s, u"migrated"_s, QT_TRANSLATE_NOOP("Assets", "移行"), T::YesNo, G::System, {});
}

QList<Field> makeFixedFields()
{
    Maker maker;
    maker.fields.reserve(64);
    addBasic(maker);
    addHandling(maker);
    addPersonal(maker);
    addMedium(maker);
    addRetention(maker);
    addSystem(maker);
    return maker.fields;
}

Field levelField(const Policy::Axis &axis)
{
    Field field;
    field.code = u"class."_s + axis.code;
    field.label = axis.label;
    field.type = FieldType::Level;
    field.group = FieldGroup::Class;
    field.width = 10;
    field.headerWords = {Support::fold(axis.label), Support::fold(axis.shortLabel), Support::fold(QString(u"分類/"_s + axis.label))};
    for (const Policy::Level &level : axis.levels)
        field.choices.append({level.code, level.label, level.source});
    return field;
}

FieldType customType(const QString &type)
{
    if (type == "number"_L1)
        return FieldType::Number;
    if (type == "date"_L1)
        return FieldType::Date;
    if (type == "list"_L1)
        return FieldType::Choice;
    if (type == "yesno"_L1)
        return FieldType::YesNo;
    return FieldType::Text;
}

} // namespace

const QList<Field> &fixedFields()
{
    static const QList<Field> fields = makeFixedFields();
    return fields;
}

QList<Field> fieldsFor(const Policy::Document &policy, const QList<CustomField> &custom)
{
    QList<Field> fields;
    for (Field field : fixedFields()) {
        if (field.code == "kind"_L1)
            field.choices = policy.assetKinds;
        else if (field.code == "form"_L1)
            field.choices = policy.forms;
        else if (field.code == "acquisition"_L1)
            field.choices = policy.acquisitions;
        else if (field.code == "scope"_L1)
            field.choices = policy.scopes;
        else if (field.code == "unit"_L1)
            field.label = policy.term(u"unit"_s, field.label);
        else if (field.code == "mediumKind"_L1)
            field.label = policy.term(u"medium"_s, field.label);
        if (field.code == "mediumKind"_L1 && !policy.mediumKinds.isEmpty()) { // else the office's own words
            field.type = FieldType::Choice;
            field.choices = policy.mediumKinds;
        }
        if (field.code == "restrictionText"_L1) {
            for (const Policy::Axis &axis : policy.axes)
                fields.append(levelField(axis));
        }
        fields.append(field);
    }
    for (const CustomField &own : custom) {
        Field field;
        field.code = u"custom.%1"_s.arg(own.id);
        field.label = own.label;
        field.type = customType(own.type);
        field.group = FieldGroup::Custom;
        field.searchable = true;
        field.content = true;
        for (const QString &option : own.options)
            field.choices.append({option, option, {}});
        field.headerWords = {Support::fold(own.label)};
        fields.append(field);
    }
    return fields;
}

const Field *findField(const QList<Field> &fields, const QString &codeOrLabel)
{
    const QString folded = Support::fold(codeOrLabel);
    const auto by = [&](auto matches) { return std::find_if(fields.cbegin(), fields.cend(), matches); };
    auto it = by([&](const Field &field) { return field.code == codeOrLabel; });
    if (it == fields.cend())
        it = by([&](const Field &field) { return Support::fold(field.label) == folded; });
    if (it == fields.cend())
        it = by([&](const Field &field) { return Support::fold(field.code) == folded; });
    return it == fields.cend() ? nullptr : &*it;
}

QString shownValue(const Field &field, const QString &stored)
{
    if (stored.isEmpty())
        return {};
    switch (field.type) {
    case FieldType::Date:
        return Support::shownDate(stored);
    case FieldType::YesNo:
        if (stored == "yes"_L1 || stored == "1"_L1)
            return say(QT_TRANSLATE_NOOP("Assets", "有"));
        if (stored == "no"_L1 || stored == "0"_L1)
            return say(QT_TRANSLATE_NOOP("Assets", "無"));
        return stored;
    case FieldType::Choice:
    case FieldType::Level:
        for (const Policy::Term &choice : field.choices) {
            if (choice.code == stored)
                return choice.label;
        }
        return stored;
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Number:
    case FieldType::Unit:
    case FieldType::Person:
    case FieldType::Place:
    case FieldType::Asset:
    case FieldType::List:
        break;
    }
    return stored;
}

} // namespace Assets
