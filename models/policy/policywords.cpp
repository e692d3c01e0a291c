// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/policywords.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

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

QString flagWord(const QString &flag)
{
    static const Words words{{u"personalInfo"_s, QT_TRANSLATE_NOOP("Policy", "個人情報")},
                             {u"sensitive"_s, QT_TRANSLATE_NOOP("Policy", "要配慮個人情報")},
                             {u"myNumber"_s, QT_TRANSLATE_NOOP("Policy", "特定個人情報")},
                             {u"hrRecord"_s, QT_TRANSLATE_NOOP("Policy", "人事記録")},
                             {u"settings"_s, QT_TRANSLATE_NOOP("Policy", "設定情報")},
                             {u"classUnknown"_s, QT_TRANSLATE_NOOP("Policy", "分類不明")}};
    return worded(words, flag);
}

QString actWord(const QString &act)
{
    static const Words words{{u"asset.register"_s, QT_TRANSLATE_NOOP("Policy", "登録")},
                             {u"asset.edit"_s, QT_TRANSLATE_NOOP("Policy", "訂正")},
                             {u"asset.relabel"_s, QT_TRANSLATE_NOOP("Policy", "分類の変更")},
                             {u"asset.copy"_s, QT_TRANSLATE_NOOP("Policy", "複製")},
                             {u"asset.takeOver"_s, QT_TRANSLATE_NOOP("Policy", "取込")},
                             {u"asset.provide"_s, QT_TRANSLATE_NOOP("Policy", "外部への提供")},
                             {u"asset.publish"_s, QT_TRANSLATE_NOOP("Policy", "公開")},
                             {u"custody.provide"_s, QT_TRANSLATE_NOOP("Policy", "外部への引渡し")},
                             {u"custody.takeOut"_s, QT_TRANSLATE_NOOP("Policy", "持ち出し")},
                             {u"custody.carry"_s, QT_TRANSLATE_NOOP("Policy", "運搬")},
                             {u"custody.send"_s, QT_TRANSLATE_NOOP("Policy", "送付・送信")},
                             {u"medium.takeOut"_s, QT_TRANSLATE_NOOP("Policy", "媒体の持ち出し")},
                             {u"device.takeOut"_s, QT_TRANSLATE_NOOP("Policy", "端末の持ち出し")},
                             {u"medium.store"_s, QT_TRANSLATE_NOOP("Policy", "媒体の保管")},
                             {u"custody.bringIn"_s, QT_TRANSLATE_NOOP("Policy", "持ち込み")},
                             {u"custody.carryIn"_s, QT_TRANSLATE_NOOP("Policy", "搬入")},
                             {u"custody.receive"_s, QT_TRANSLATE_NOOP("Policy", "受領")},
                             {u"custody.receiveData"_s, QT_TRANSLATE_NOOP("Policy", "受信")},
                             {u"custody.return"_s, QT_TRANSLATE_NOOP("Policy", "返却")},
                             {u"custody.move"_s, QT_TRANSLATE_NOOP("Policy", "移動")},
                             {u"custody.lend"_s, QT_TRANSLATE_NOOP("Policy", "貸与")},
                             {u"custody.handOver"_s, QT_TRANSLATE_NOOP("Policy", "引渡し")},
                             {u"custody.repairOut"_s, QT_TRANSLATE_NOOP("Policy", "修理搬出")},
                             {u"custody.publish"_s, QT_TRANSLATE_NOOP("Policy", "公表")},
                             {u"disposal.record"_s, QT_TRANSLATE_NOOP("Policy", "廃棄")}};
    return worded(words, act);
}

QString otherWord(const QString &code)
{
    static const Words words{{u"public"_s, QT_TRANSLATE_NOOP("Policy", "公開")},
                             {u"closed"_s, QT_TRANSLATE_NOOP("Policy", "非公開")},
                             {u"sns"_s, QT_TRANSLATE_NOOP("Policy", "ソーシャルメディア")},
                             {u"backup"_s, QT_TRANSLATE_NOOP("Policy", "バックアップ")}};
    return worded(words, code);
}

QString clauseWord(const QString &clause)
{
    static const Words words{{u"secrecy"_s, QT_TRANSLATE_NOOP("Policy", "守秘義務")}, {u"noCopy"_s, QT_TRANSLATE_NOOP("Policy", "複製の禁止")}};
    return worded(words, clause);
}

QString termWord(const QList<Term> &terms, const QString &code)
{
    const auto found = std::find_if(terms.cbegin(), terms.cend(), [&](const Term &term) { return term.code == code; });
    return found == terms.cend() ? code : found->label;
}

template <typename Word> QString listWords(const QJsonValue &value, const Word &word)
{
    QStringList texts;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items)
        texts.append(word(item.toString()));
    return texts.join(u"・"_s);
}

/// 機密性2以上, 完全性2, or the axis alone.
QString thresholdWords(const Document &policy, const QJsonObject &params)
{
    const QString axisCode = params.value(u"axis"_s).toString();
    const Axis *axis = policy.axis(axisCode);
    if (!axis)
        return {};
    const QString least = params.value(u"minLevel"_s).toString();
    const QString exact = params.value(u"level"_s).toString();
    const Level *level = axis->level(least.isEmpty() ? exact : least);
    if (!level)
        return axis->label;
    const bool isHighest = axis->levels.constFirst().code == level->code;
    return least.isEmpty() || isHighest ? level->label : say(QT_TRANSLATE_NOOP("Policy", "%1以上")).arg(level->label);
}

} // namespace

QString statusWord(Status status)
{
    switch (status) {
    case Status::Quoted: return say(QT_TRANSLATE_NOOP("Policy", "引用"));
    case Status::Inferred: return say(QT_TRANSLATE_NOOP("Policy", "解釈"));
    case Status::Default: break;
    }
    return say(QT_TRANSLATE_NOOP("Policy", "既定"));
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Advise: return say(QT_TRANSLATE_NOOP("Policy", "助言"));
    case Severity::Reason: return say(QT_TRANSLATE_NOOP("Policy", "理由が要る"));
    case Severity::Refuse: return say(QT_TRANSLATE_NOOP("Policy", "満たすまでできない"));
    case Severity::Ban: break;
    }
    return say(QT_TRANSLATE_NOOP("Policy", "禁止"));
}

QString capabilityWord(const QString &capability)
{
    static const Words words{{u"asset.edit"_s, QT_TRANSLATE_NOOP("Policy", "資産の登録と訂正")},
                             {u"asset.lower"_s, QT_TRANSLATE_NOOP("Policy", "分類を下げる")},
                             {u"consultation.answer"_s, QT_TRANSLATE_NOOP("Policy", "照会に答える")},
                             {u"permit.decide"_s, QT_TRANSLATE_NOOP("Policy", "許可する")},
                             {u"disposal.permit"_s, QT_TRANSLATE_NOOP("Policy", "廃棄を許可する")},
                             {u"report.lower"_s, QT_TRANSLATE_NOOP("Policy", "帳票の分類を下げる")},
                             {u"log.read"_s, QT_TRANSLATE_NOOP("Policy", "証跡を見る")},
                             {u"register.read"_s, QT_TRANSLATE_NOOP("Policy", "台帳を見る")},
                             {u"policy.change"_s, QT_TRANSLATE_NOOP("Policy", "規程を改め、設定を確認する")}};
    return worded(words, capability);
}

QString scopeWord(const Document &policy, const QString &scope)
{
    if (scope == "organization"_L1)
        return say(QT_TRANSLATE_NOOP("Policy", "団体全体"));
    if (scope == "system"_L1)
        return say(QT_TRANSLATE_NOOP("Policy", "システムごと"));
    if (scope == "designated"_L1)
        return say(QT_TRANSLATE_NOOP("Policy", "指名された者"));
    const QString kind = termWord(policy.unitKinds, scope);
    return kind == scope ? scope : say(QT_TRANSLATE_NOOP("Policy", "%1ごと")).arg(kind);
}

QString restrictionKindWord(const QString &kind)
{
    static const Words words{{u"prohibit"_s, QT_TRANSLATE_NOOP("Policy", "禁止")},
                             {u"inPrinciple"_s, QT_TRANSLATE_NOOP("Policy", "原則禁止")},
                             {u"require"_s, QT_TRANSLATE_NOOP("Policy", "求める")}};
    return worded(words, kind);
}

QString ruleKindWord(const QString &kind)
{
    static const Words words{{u"classification.required"_s, QT_TRANSLATE_NOOP("Policy", "分類の必須")},
                             {u"classification.ground"_s, QT_TRANSLATE_NOOP("Policy", "分類の根拠")},
                             {u"classification.floor"_s, QT_TRANSLATE_NOOP("Policy", "分類の下限")},
                             {u"classification.propose"_s, QT_TRANSLATE_NOOP("Policy", "分類の提案")},
                             {u"classification.lower"_s, QT_TRANSLATE_NOOP("Policy", "分類を下げるとき")},
                             {u"classification.source"_s, QT_TRANSLATE_NOOP("Policy", "入手元の分類")},
                             {u"classification.unknown"_s, QT_TRANSLATE_NOOP("Policy", "分類が分からないとき")},
                             {u"handling.inPrinciple"_s, QT_TRANSLATE_NOOP("Policy", "原則としての取扱い")},
                             {u"scope.excluded"_s, QT_TRANSLATE_NOOP("Policy", "規程の対象外")},
                             {u"visibility.unit"_s, QT_TRANSLATE_NOOP("Policy", "見せる範囲")},
                             {u"publication.never"_s, QT_TRANSLATE_NOOP("Policy", "公開しないもの")},
                             {u"copy.permit"_s, QT_TRANSLATE_NOOP("Policy", "複製の許可")},
                             {u"copy.inherits"_s, QT_TRANSLATE_NOOP("Policy", "複製の分類")},
                             {u"custody.permit"_s, QT_TRANSLATE_NOOP("Policy", "持ち出し等の許可")},
                             {u"custody.carrier"_s, QT_TRANSLATE_NOOP("Policy", "運ぶ者")},
                             {u"custody.contract"_s, QT_TRANSLATE_NOOP("Policy", "引渡しの契約")},
                             {u"custody.escort"_s, QT_TRANSLATE_NOOP("Policy", "搬入の立会い")},
                             {u"custody.protection"_s, QT_TRANSLATE_NOOP("Policy", "運搬・送信の保護")},
                             {u"custody.reconnect"_s, QT_TRANSLATE_NOOP("Policy", "再接続の確認")},
                             {u"custody.record"_s, QT_TRANSLATE_NOOP("Policy", "受渡しの記録")},
                             {u"custody.repair"_s, QT_TRANSLATE_NOOP("Policy", "修理に出すとき")},
                             {u"custody.virusCheck"_s, QT_TRANSLATE_NOOP("Policy", "ウイルスチェック")},
                             {u"disposal.method"_s, QT_TRANSLATE_NOOP("Policy", "廃棄の方法")},
                             {u"disposal.permission"_s, QT_TRANSLATE_NOOP("Policy", "廃棄の許可")},
                             {u"disposal.recordField"_s, QT_TRANSLATE_NOOP("Policy", "廃棄の記録")},
                             {u"provide.ban"_s, QT_TRANSLATE_NOOP("Policy", "外部への提供")},
                             {u"publish.ban"_s, QT_TRANSLATE_NOOP("Policy", "発信")},
                             {u"storage.disasterLowRisk"_s, QT_TRANSLATE_NOOP("Policy", "災害を受けにくい保管")},
                             {u"storage.encrypted"_s, QT_TRANSLATE_NOOP("Policy", "暗号化できる媒体")},
                             {u"storage.lockable"_s, QT_TRANSLATE_NOOP("Policy", "保管場所")},
                             {u"storage.placeBan"_s, QT_TRANSLATE_NOOP("Policy", "使わない保管場所")},
                             {u"storage.writeProtected"_s, QT_TRANSLATE_NOOP("Policy", "書込禁止")}};
    return worded(words, kind);
}

QString recordFieldWord(const QString &field)
{
    static const Words words{{u"doneAt"_s, QT_TRANSLATE_NOOP("Policy", "日時")},     {u"person"_s, QT_TRANSLATE_NOOP("Policy", "担当者")},
                             {u"method"_s, QT_TRANSLATE_NOOP("Policy", "方法")},     {u"content"_s, QT_TRANSLATE_NOOP("Policy", "処理内容")},
                             {u"target"_s, QT_TRANSLATE_NOOP("Policy", "対象")},     {u"permitNumber"_s, QT_TRANSLATE_NOOP("Policy", "許可番号")},
                             {u"purpose"_s, QT_TRANSLATE_NOOP("Policy", "目的")},     {u"destination"_s, QT_TRANSLATE_NOOP("Policy", "行先・相手")},
                             {u"dueOn"_s, QT_TRANSLATE_NOOP("Policy", "返却予定日")}, {u"holder"_s, QT_TRANSLATE_NOOP("Policy", "受け取った者")},
                             {u"confirmedBy"_s, QT_TRANSLATE_NOOP("Policy", "確認者")}, {u"protection"_s, QT_TRANSLATE_NOOP("Policy", "保護措置")}};
    return worded(words, field);
}

QString sourceWords(const Source &source)
{
    return source.clause.isEmpty() ? statusWord(source.status)
                                   : say(QT_TRANSLATE_NOOP("Policy", "%1（%2）")).arg(source.clause, statusWord(source.status));
}

QString paramWords(const Document &policy, const Rule &rule)
{
    const QJsonObject &params = rule.params;
    QStringList parts{thresholdWords(policy, params)};
    const auto add = [&](const QString &param, const char *form, const auto &word) {
        if (params.value(param).isArray())
            parts.append(say(form).arg(listWords(params.value(param), word)));
    };
    add(u"acts"_s, QT_TRANSLATE_NOOP("Policy", "操作: %1"), actWord);
    add(u"kinds"_s, QT_TRANSLATE_NOOP("Policy", "種別: %1"), [&](const QString &code) { return termWord(policy.assetKinds, code); });
    add(u"mediumKinds"_s, QT_TRANSLATE_NOOP("Policy", "媒体の種類: %1"), [&](const QString &code) { return termWord(policy.mediumKinds, code); });
    add(u"clauses"_s, QT_TRANSLATE_NOOP("Policy", "契約の条項: %1"), clauseWord);
    add(u"flags"_s, QT_TRANSLATE_NOOP("Policy", "内容: %1"), flagWord);
    add(u"words"_s, QT_TRANSLATE_NOOP("Policy", "名称の語: %1"), [](const QString &word) { return word; });
    add(u"acquisitions"_s, QT_TRANSLATE_NOOP("Policy", "入手の方法: %1"), [&](const QString &code) { return termWord(policy.acquisitions, code); });
    add(u"scopes"_s, QT_TRANSLATE_NOOP("Policy", "取り扱う所: %1"), [&](const QString &code) { return termWord(policy.scopes, code); });
    add(u"publications"_s, QT_TRANSLATE_NOOP("Policy", "公開区分: %1"), otherWord);
    add(u"channels"_s, QT_TRANSLATE_NOOP("Policy", "手段: %1"), otherWord);
    add(u"exceptPurposes"_s, QT_TRANSLATE_NOOP("Policy", "%1を除く"), otherWord);
    add(u"fields"_s, QT_TRANSLATE_NOOP("Policy", "項目: %1"), recordFieldWord);
    if (params.value(u"time"_s).toBool())
        parts.append(say(QT_TRANSLATE_NOOP("Policy", "時刻も記録する")));
    if (params.value(u"safe"_s).toBool())
        parts.append(say(QT_TRANSLATE_NOOP("Policy", "安全な場所に限る")));
    if (const QString unit = params.value(u"unitKind"_s).toString(); !unit.isEmpty())
        parts.append(say(QT_TRANSLATE_NOOP("Policy", "範囲: %1")).arg(termWord(policy.unitKinds, unit)));
    parts.removeAll(QString());
    return parts.join(u"、"_s);
}

QString levelWords(const Document &policy, const QString &axis, const QStringList &levels)
{
    QStringList words;
    for (const QString &code : levels) {
        const Level *level = policy.level(axis, code);
        words.append(level ? level->label : code);
    }
    return words.join(u"・"_s);
}

} // namespace Policy
