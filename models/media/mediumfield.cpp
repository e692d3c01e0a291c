// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/mediumfield.h"

#include "models/media/medium.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Media {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Media", text);
}

Policy::Term term(const QString &code, const char *label)
{
    return {code, say(label), {}};
}

struct Maker {
    QList<Field> fields;

    Field &add(const QString &code, const QString &column, const char *label, FieldType type, FieldGroup group, const QStringList &headers)
    {
        Field field;
        field.code = code;
        field.column = column;
        field.label = say(label);
        field.type = type;
        field.group = group;
        field.headerWords = headers;
        fields.append(field);
        return fields.last();
    }
};

void addBasic(Maker &m)
{
    using T = FieldType;
    using G = FieldGroup;
    m.add(u"kind"_s, u"kind"_s, QT_TRANSLATE_NOOP("Media", "種類"), T::Choice, G::Basic,
          {u"媒体の種類"_s, u"媒体種別"_s, u"種別"_s, u"機器種別"_s, u"媒体"_s, u"品名"_s, u"type"_s, u"category"_s}).searchable = true;
    m.add(u"number"_s, u"object.number"_s, QT_TRANSLATE_NOOP("Media", "番号"), T::Text, G::Basic,
          {u"管理番号"_s, u"媒体番号"_s, u"機器番号"_s, u"備品番号"_s, u"資産番号"_s, u"no"_s, u"asset tag"_s, u"id"_s}).searchable = true;
    Field &name = m.add(u"name"_s, u"object.name"_s, QT_TRANSLATE_NOOP("Media", "名称"), T::Text, G::Basic, {u"媒体名"_s, u"機器名"_s, u"件名"_s, u"ホスト名"_s, u"name"_s});
    name.searchable = true;
    name.width = 26;
    name.support = say(QT_TRANSLATE_NOOP("Media", "空けると種類の名前になります"));
    m.add(u"unit"_s, u"object.unit_id"_s, QT_TRANSLATE_NOOP("Media", "組織"), T::Unit, G::Basic,
          {u"所属"_s, u"課名"_s, u"管理課"_s, u"担当課"_s, u"配置先"_s, u"department"_s}).width = 16;
    m.add(u"ownership"_s, u"ownership"_s, QT_TRANSLATE_NOOP("Media", "所有"), T::Choice, G::Basic, {u"所有区分"_s, u"調達区分"_s, u"購入・リース"_s}).choices = {
        term(u"own"_s, QT_TRANSLATE_NOOP("Media", "自己所有")), term(u"lease"_s, QT_TRANSLATE_NOOP("Media", "リース")),
        term(u"other"_s, QT_TRANSLATE_NOOP("Media", "他団体から貸与")), term(u"private"_s, QT_TRANSLATE_NOOP("Media", "私物（支給外）"))};
    m.add(u"quantity"_s, u"quantity"_s, QT_TRANSLATE_NOOP("Media", "数量"), T::Number, G::Basic, {u"枚数"_s, u"個数"_s, u"本数"_s, u"台数"_s, u"quantity"_s}).support
        = say(QT_TRANSLATE_NOOP("Media", "まとめて一つに数えるとき。空けると1"));
    m.add(u"parent"_s, u"parent_id"_s, QT_TRANSLATE_NOOP("Media", "内蔵している機器"), T::Asset, G::Basic, {u"搭載機器"_s, u"内蔵先"_s, u"本体"_s}).support
        = say(QT_TRANSLATE_NOOP("Media", "サーバや複合機に内蔵された媒体のとき、その機器の番号"));
    m.add(u"purpose"_s, u"purpose"_s, QT_TRANSLATE_NOOP("Media", "用途"), T::Text, G::Basic, {u"利用目的"_s, u"使用目的"_s, u"目的"_s}).searchable = true;
    m.add(u"aliases"_s, {}, QT_TRANSLATE_NOOP("Media", "旧番号・バーコード"), T::List, G::Basic, {u"旧番号"_s, u"旧管理番号"_s, u"バーコード"_s}).searchable = true;
}

void addWhere(Maker &m)
{
    using T = FieldType;
    using G = FieldGroup;
    m.add(u"place"_s, u"place_id"_s, QT_TRANSLATE_NOOP("Media", "保管場所"), T::Place, G::Place, {u"設置場所"_s, u"保管先"_s, u"所在"_s, u"場所"_s, u"location"_s}).width = 18;
    m.add(u"placeText"_s, u"place_text"_s, QT_TRANSLATE_NOOP("Media", "保管場所（台帳の記載）"), T::Text, G::Place, {}).searchable = true;
    m.add(u"holder"_s, u"holder_id"_s, QT_TRANSLATE_NOOP("Media", "保有者"), T::Person, G::Place, {u"使用者"_s, u"利用者"_s, u"貸与先"_s, u"保管者"_s, u"担当者"_s, u"assigned to"_s});
    m.add(u"holderText"_s, u"holder_text"_s, QT_TRANSLATE_NOOP("Media", "保有者（台帳の記載）"), T::Text, G::Place, {}).searchable = true;
    m.add(u"longTerm"_s, u"long_term"_s, QT_TRANSLATE_NOOP("Media", "長期保管"), T::YesNo, G::Place, {u"長期保存"_s});
    m.add(u"useFrequency"_s, u"use_frequency"_s, QT_TRANSLATE_NOOP("Media", "利用頻度"), T::Choice, G::Place, {u"使用頻度"_s}).choices = {
        term(u"normal"_s, QT_TRANSLATE_NOOP("Media", "ふつう")), term(u"low"_s, QT_TRANSLATE_NOOP("Media", "低い"))};
}

void addMake(Maker &m)
{
    using T = FieldType;
    using G = FieldGroup;
    m.add(u"maker"_s, u"maker"_s, QT_TRANSLATE_NOOP("Media", "製造者"), T::Text, G::Medium, {u"メーカー"_s, u"製造元"_s, u"manufacturer"_s}).searchable = true;
    m.add(u"model"_s, u"model"_s, QT_TRANSLATE_NOOP("Media", "型番"), T::Text, G::Medium, {u"型式"_s, u"機種"_s, u"model"_s, u"model number"_s}).searchable = true;
    m.add(u"serial"_s, u"serial"_s, QT_TRANSLATE_NOOP("Media", "製造番号"), T::Text, G::Medium, {u"シリアル番号"_s, u"シリアル"_s, u"serial"_s, u"serial number"_s}).searchable = true;
    m.add(u"serialState"_s, u"serial_state"_s, QT_TRANSLATE_NOOP("Media", "製造番号がないとき"), T::Choice, G::Medium, {}).choices = {
        term(u"none"_s, QT_TRANSLATE_NOOP("Media", "なし")), term(u"unreadable"_s, QT_TRANSLATE_NOOP("Media", "読取不能"))};
    m.add(u"capacity"_s, u"capacity"_s, QT_TRANSLATE_NOOP("Media", "容量"), T::Text, G::Medium, {u"記憶容量"_s, u"capacity"_s, u"size"_s});
    m.add(u"encryption"_s, u"encryption"_s, QT_TRANSLATE_NOOP("Media", "暗号化"), T::YesNo, G::Medium, {u"暗号化の有無"_s, u"暗号化機能"_s, u"encryption"_s});
    m.add(u"encryptionMethod"_s, u"encryption_method"_s, QT_TRANSLATE_NOOP("Media", "暗号化の方式"), T::Text, G::Medium, {u"暗号方式"_s});
    m.add(u"writeProtected"_s, u"write_protected"_s, QT_TRANSLATE_NOOP("Media", "書込禁止"), T::YesNo, G::Medium, {u"書込禁止措置"_s, u"書き込み禁止"_s});
    m.add(u"removable"_s, u"removable"_s, QT_TRANSLATE_NOOP("Media", "取り外し"), T::YesNo, G::Medium, {u"可搬"_s, u"取り外し可能"_s}).support
        = say(QT_TRANSLATE_NOOP("Media", "空けると種類によります"));
    m.add(u"rewritable"_s, u"rewritable"_s, QT_TRANSLATE_NOOP("Media", "書き換え"), T::YesNo, G::Medium, {u"書換可能"_s}).support
        = say(QT_TRANSLATE_NOOP("Media", "書き換えられる媒体は、消去を記録するまで前の内容の分類が残ります"));
    m.add(u"managed"_s, u"managed"_s, QT_TRANSLATE_NOOP("Media", "管理対象"), T::YesNo, G::Medium, {u"管理下"_s});
    m.add(u"acquiredOn"_s, u"acquired_on"_s, QT_TRANSLATE_NOOP("Media", "取得年月日"), T::Date, G::Retention, {u"取得日"_s, u"購入日"_s, u"導入日"_s, u"purchase date"_s}).width = 14;
    m.add(u"leaseEndOn"_s, u"lease_end_on"_s, QT_TRANSLATE_NOOP("Media", "リース満了日"), T::Date, G::Retention, {u"リース期限"_s, u"賃貸満了日"_s}).width = 14;
    Field &remarks = m.add(u"remarks"_s, u"remarks"_s, QT_TRANSLATE_NOOP("Media", "備考"), T::LongText, G::Other, {u"摘要"_s, u"メモ"_s, u"notes"_s, u"remarks"_s});
    remarks.searchable = true;
    remarks.width = 28;
}

void addSystem(Maker &m)
{
    using T = FieldType;
    using G = FieldGroup;
    m.add(u"originalText"_s, u"original_text"_s, QT_TRANSLATE_NOOP("Media", "台帳の記載"), T::Text, G::System, {});
    m.add(u"labelDue"_s, u"label_due"_s, QT_TRANSLATE_NOOP("Media", "表示の更新待ち"), T::Date, G::System, {});
    m.add(u"labelledOn"_s, u"labelled_on"_s, QT_TRANSLATE_NOOP("Media", "表示した日"), T::Date, G::System, {});
    m.add(u"registeredOn"_s, u"registered_on"_s, QT_TRANSLATE_NOOP("Media", "登録日"), T::Date, G::System, {});
    m.add(u"custody"_s, u"custody"_s, QT_TRANSLATE_NOOP("Media", "受渡し"), T::Choice, G::System, {}).choices = {
        term(u"lent"_s, QT_TRANSLATE_NOOP("Media", "貸与中")), term(u"out"_s, QT_TRANSLATE_NOOP("Media", "持出中")),
        term(u"unconnected"_s, QT_TRANSLATE_NOOP("Media", "未接続（確認待ち）")), term(u"repair"_s, QT_TRANSLATE_NOOP("Media", "修理中")),
        term(u"handedOver"_s, QT_TRANSLATE_NOOP("Media", "引渡中")), term(u"lost"_s, QT_TRANSLATE_NOOP("Media", "紛失"))};
    m.add(u"custodyDue"_s, u"custody_due"_s, QT_TRANSLATE_NOOP("Media", "返却予定日"), T::Date, G::System, {});
    m.add(u"custodyText"_s, u"custody_text"_s, QT_TRANSLATE_NOOP("Media", "今の所在"), T::Text, G::System, {});
}

} // namespace

const QList<Field> &fields()
{
    static const QList<Field> all = [] {
        Maker maker;
        maker.fields.reserve(40); // references into it are held while it grows
        addBasic(maker);
        addWhere(maker);
        addMake(maker);
        addSystem(maker);
        return maker.fields;
    }();
    return all;
}

QList<Field> fieldsFor(const Policy::Document &policy)
{
    QList<Field> all = fields();
    for (Field &one : all) {
        if (one.code == "kind"_L1)
            one.choices = kindsOf(policy);
        else if (one.code == "unit"_L1)
            one.label = policy.term(u"unit"_s, one.label);
    }
    return all;
}

const Field *field(const QString &code)
{
    const auto found = std::find_if(fields().cbegin(), fields().cend(), [&code](const Field &one) { return one.code == code; });
    return found == fields().cend() ? nullptr : &*found;
}

const QList<Field> &textFields()
{
    static const QList<Field> texts = [] {
        QList<Field> chosen;
        std::copy_if(fields().cbegin(), fields().cend(), std::back_inserter(chosen), [](const Field &one) {
            return !one.column.isEmpty() && !one.column.startsWith("object."_L1) && !one.column.endsWith("_id"_L1);
        });
        return chosen;
    }();
    return texts;
}

Journal::TableDescriptor mediumTable()
{
    QStringList columns{u"parent_id"_s, u"holder_id"_s, u"place_id"_s, u"levels"_s, u"undecided"_s, u"batch_id"_s, u"migrated=0"_s};
    for (const Field &one : textFields())
        columns.append(one.column);
    // The number is stored in every entry: never change or reuse it.
    return Journal::TableDescriptor::of(54, u"medium"_s, columns);
}

} // namespace Media
