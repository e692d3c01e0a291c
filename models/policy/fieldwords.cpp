// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/fieldwords.h"

#include "models/policy/permitneeds.h"
#include "models/policy/policywords.h"

#include <QCoreApplication>
#include <QHash>

namespace Policy {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Policy", text);
}

using Words = QHash<QString, const char *>;

QString worded(const Words &words, const QString &code)
{
    const char *word = words.value(code);
    return word ? say(word) : code;
}

QString statusOfCode(const QString &code)
{
    static const QHash<QString, Status> statuses{{u"quoted"_s, Status::Quoted}, {u"inferred"_s, Status::Inferred}, {u"default"_s, Status::Default}};
    return statuses.contains(code) ? statusWord(statuses.value(code)) : code;
}

QString severityOfCode(const QString &code)
{
    static const QHash<QString, Severity> severities{
        {u"advise"_s, Severity::Advise}, {u"reason"_s, Severity::Reason}, {u"refuse"_s, Severity::Refuse}, {u"ban"_s, Severity::Ban}};
    return severities.contains(code) ? severityWord(severities.value(code)) : code;
}

QString kindOfCode(const QString &code)
{
    const QString rule = ruleKindWord(code);
    return rule == code ? restrictionKindWord(code) : rule;
}

/// How far it goes, or what it is about.
QString placeWord(const QString &code)
{
    static const Words words{{u"room"_s, QT_TRANSLATE_NOOP("Policy", "室の外（庁舎内）")},
                             {u"outside"_s, QT_TRANSLATE_NOOP("Policy", "庁外")},
                             {u"medium"_s, QT_TRANSLATE_NOOP("Policy", "媒体・機器")},
                             {u"asset"_s, QT_TRANSLATE_NOOP("Policy", "情報資産")}};
    return worded(words, code);
}

QString traitWord(const QString &trait)
{
    static const Words words{{u"removable"_s, QT_TRANSLATE_NOOP("Policy", "取り外せる")},
                             {u"rewritable"_s, QT_TRANSLATE_NOOP("Policy", "書き換えられる")},
                             {u"equipment"_s, QT_TRANSLATE_NOOP("Policy", "機器")},
                             {u"paper"_s, QT_TRANSLATE_NOOP("Policy", "紙")}};
    return worded(words, trait);
}

} // namespace

QString fieldWord(const QString &key)
{
    static const Words words{
        {u"acquisitions"_s, QT_TRANSLATE_NOOP("Policy", "入手の区分")},
        {u"acts"_s, QT_TRANSLATE_NOOP("Policy", "対象の操作")},
        {u"applicant"_s, QT_TRANSLATE_NOOP("Policy", "申請者")},
        {u"applicants"_s, QT_TRANSLATE_NOOP("Policy", "申請できる役割")},
        {u"assetKinds"_s, QT_TRANSLATE_NOOP("Policy", "資産の種類")},
        {u"axes"_s, QT_TRANSLATE_NOOP("Policy", "分類の軸")},
        {u"axis"_s, QT_TRANSLATE_NOOP("Policy", "軸")},
        {u"badge"_s, QT_TRANSLATE_NOOP("Policy", "一覧での略号")},
        {u"ban"_s, QT_TRANSLATE_NOOP("Policy", "禁止")},
        {u"boundary"_s, QT_TRANSLATE_NOOP("Policy", "どこまで出るか")},
        {u"capabilities"_s, QT_TRANSLATE_NOOP("Policy", "できること")},
        {u"channels"_s, QT_TRANSLATE_NOOP("Policy", "公表の手段")},
        {u"clause"_s, QT_TRANSLATE_NOOP("Policy", "条項")},
        {u"code"_s, QT_TRANSLATE_NOOP("Policy", "記号")},
        {u"content"_s, QT_TRANSLATE_NOOP("Policy", "許可の内容")},
        {u"decider"_s, QT_TRANSLATE_NOOP("Policy", "許可する者")},
        {u"deciders"_s, QT_TRANSLATE_NOOP("Policy", "許可する役割")},
        {u"disposalFields"_s, QT_TRANSLATE_NOOP("Policy", "廃棄記録の必須項目")},
        {u"disposalMethods"_s, QT_TRANSLATE_NOOP("Policy", "廃棄の方法")},
        {u"disposalSource"_s, QT_TRANSLATE_NOOP("Policy", "廃棄記録の出所")},
        {u"emergency"_s, QT_TRANSLATE_NOOP("Policy", "緊急のときの事後報告")},
        {u"employmentKinds"_s, QT_TRANSLATE_NOOP("Policy", "職員の区分")},
        {u"enactedOn"_s, QT_TRANSLATE_NOOP("Policy", "制定・施行日")},
        {u"exceptPurposes"_s, QT_TRANSLATE_NOOP("Policy", "除く目的")},
        {u"exceptions"_s, QT_TRANSLATE_NOOP("Policy", "例外措置")},
        {u"external"_s, QT_TRANSLATE_NOOP("Policy", "団体の外の役割")},
        {u"fields"_s, QT_TRANSLATE_NOOP("Policy", "項目")},
        {u"clauses"_s, QT_TRANSLATE_NOOP("Policy", "契約の条項")},
        {u"flags"_s, QT_TRANSLATE_NOOP("Policy", "目印")},
        {u"for"_s, QT_TRANSLATE_NOOP("Policy", "許可の要る受渡し")},
        {u"forms"_s, QT_TRANSLATE_NOOP("Policy", "形態")},
        {u"from"_s, QT_TRANSLATE_NOOP("Policy", "前の区分")},
        {u"fromAxis"_s, QT_TRANSLATE_NOOP("Policy", "前の軸")},
        {u"ground"_s, QT_TRANSLATE_NOOP("Policy", "根拠")},
        {u"groundRequired"_s, QT_TRANSLATE_NOOP("Policy", "根拠が必須")},
        {u"grounds"_s, QT_TRANSLATE_NOOP("Policy", "根拠")},
        {u"group"_s, QT_TRANSLATE_NOOP("Policy", "分野")},
        {u"help"_s, QT_TRANSLATE_NOOP("Policy", "説明")},
        {u"id"_s, QT_TRANSLATE_NOOP("Policy", "記号")},
        {u"instrument"_s, QT_TRANSLATE_NOOP("Policy", "規程の種類")},
        {u"irrecoverableMethods"_s, QT_TRANSLATE_NOOP("Policy", "復元不可能な方法")},
        {u"key"_s, QT_TRANSLATE_NOOP("Policy", "記号")},
        {u"kind"_s, QT_TRANSLATE_NOOP("Policy", "種類")},
        {u"kinds"_s, QT_TRANSLATE_NOOP("Policy", "資産の種類")},
        {u"label"_s, QT_TRANSLATE_NOOP("Policy", "名称")},
        {u"labelTargets"_s, QT_TRANSLATE_NOOP("Policy", "表示の対象")},
        {u"laws"_s, QT_TRANSLATE_NOOP("Policy", "法令")},
        {u"level"_s, QT_TRANSLATE_NOOP("Policy", "区分")},
        {u"levelMapping"_s, QT_TRANSLATE_NOOP("Policy", "区分の対応")},
        {u"levels"_s, QT_TRANSLATE_NOOP("Policy", "区分")},
        {u"lifts"_s, QT_TRANSLATE_NOOP("Policy", "外せる規則の重さ")},
        {u"mediumKinds"_s, QT_TRANSLATE_NOOP("Policy", "媒体の種類")},
        {u"minLevel"_s, QT_TRANSLATE_NOOP("Policy", "この区分以上")},
        {u"neverLifted"_s, QT_TRANSLATE_NOOP("Policy", "外せない規則")},
        {u"no"_s, QT_TRANSLATE_NOOP("Policy", "「いいえ」のとき")},
        {u"note"_s, QT_TRANSLATE_NOOP("Policy", "注記")},
        {u"notifyRole"_s, QT_TRANSLATE_NOOP("Policy", "知らせる役割")},
        {u"objects"_s, QT_TRANSLATE_NOOP("Policy", "対象")},
        {u"organization"_s, QT_TRANSLATE_NOOP("Policy", "団体")},
        {u"papers"_s, QT_TRANSLATE_NOOP("Policy", "関係書類の保管")},
        {u"params"_s, QT_TRANSLATE_NOOP("Policy", "条件")},
        {u"parentPolicy"_s, QT_TRANSLATE_NOOP("Policy", "上位の規程")},
        {u"parts"_s, QT_TRANSLATE_NOOP("Policy", "規程の構成")},
        {u"permits"_s, QT_TRANSLATE_NOOP("Policy", "許可と禁止")},
        {u"post"_s, QT_TRANSLATE_NOOP("Policy", "担う職")},
        {u"present"_s, QT_TRANSLATE_NOOP("Policy", "定めがある")},
        {u"publications"_s, QT_TRANSLATE_NOOP("Policy", "公表の区分")},
        {u"question"_s, QT_TRANSLATE_NOOP("Policy", "次の質問")},
        {u"questions"_s, QT_TRANSLATE_NOOP("Policy", "手引きの質問")},
        {u"rank"_s, QT_TRANSLATE_NOOP("Policy", "順位")},
        {u"removable"_s, QT_TRANSLATE_NOOP("Policy", "取り外せるものに限る")},
        {u"required"_s, QT_TRANSLATE_NOOP("Policy", "必須")},
        {u"restrictions"_s, QT_TRANSLATE_NOOP("Policy", "取扱制限")},
        {u"role"_s, QT_TRANSLATE_NOOP("Policy", "役割")},
        {u"roleAliases"_s, QT_TRANSLATE_NOOP("Policy", "役割の別名")},
        {u"roles"_s, QT_TRANSLATE_NOOP("Policy", "役割")},
        {u"rules"_s, QT_TRANSLATE_NOOP("Policy", "規則")},
        {u"safe"_s, QT_TRANSLATE_NOOP("Policy", "安全な場所")},
        {u"satisfy"_s, QT_TRANSLATE_NOOP("Policy", "満たすには")},
        {u"scope"_s, QT_TRANSLATE_NOOP("Policy", "範囲")},
        {u"scopes"_s, QT_TRANSLATE_NOOP("Policy", "取扱いの場所")},
        {u"settings"_s, QT_TRANSLATE_NOOP("Policy", "そのほかの設定")},
        {u"severity"_s, QT_TRANSLATE_NOOP("Policy", "重さ")},
        {u"shortLabel"_s, QT_TRANSLATE_NOOP("Policy", "略称")},
        {u"shortName"_s, QT_TRANSLATE_NOOP("Policy", "略称")},
        {u"source"_s, QT_TRANSLATE_NOOP("Policy", "出所")},
        {u"spellings"_s, QT_TRANSLATE_NOOP("Policy", "別の書き方")},
        {u"status"_s, QT_TRANSLATE_NOOP("Policy", "引用・解釈・既定")},
        {u"subject"_s, QT_TRANSLATE_NOOP("Policy", "行為の言い方")},
        {u"summary"_s, QT_TRANSLATE_NOOP("Policy", "要旨")},
        {u"terms"_s, QT_TRANSLATE_NOOP("Policy", "用語")},
        {u"text"_s, QT_TRANSLATE_NOOP("Policy", "内容（要旨）")},
        {u"time"_s, QT_TRANSLATE_NOOP("Policy", "時刻も")},
        {u"title"_s, QT_TRANSLATE_NOOP("Policy", "名称")},
        {u"to"_s, QT_TRANSLATE_NOOP("Policy", "新しい区分")},
        {u"traits"_s, QT_TRANSLATE_NOOP("Policy", "性質")},
        {u"unit"_s, QT_TRANSLATE_NOOP("Policy", "単位")},
        {u"unitKind"_s, QT_TRANSLATE_NOOP("Policy", "組織の種類")},
        {u"unitKinds"_s, QT_TRANSLATE_NOOP("Policy", "組織の種類")},
        {u"value"_s, QT_TRANSLATE_NOOP("Policy", "設定")},
        {u"version"_s, QT_TRANSLATE_NOOP("Policy", "版")},
        {u"when"_s, QT_TRANSLATE_NOOP("Policy", "いつ")},
        {u"words"_s, QT_TRANSLATE_NOOP("Policy", "名称にある語")},
        {u"yes"_s, QT_TRANSLATE_NOOP("Policy", "「はい」のとき")},
    };
    return worded(words, key);
}

QString choiceWord(const QString &key, const QString &code)
{
    if (key == "status"_L1)
        return statusOfCode(code);
    if (key == "severity"_L1)
        return severityOfCode(code);
    if (key == "kind"_L1)
        return kindOfCode(code);
    if (key == "traits"_L1)
        return traitWord(code);
    if (key == "disposalFields"_L1 || key == "fields"_L1)
        return recordFieldWord(code);
    if (key == "acts"_L1)
        return permitActWord(code);
    if (key == "boundary"_L1 || key == "objects"_L1)
        return placeWord(code);
    if (key == "capabilities"_L1)
        return capabilityWord(code);
    return code;
}

} // namespace Policy
