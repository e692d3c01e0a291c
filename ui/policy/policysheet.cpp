// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/policysheet.h"

#include "models/policy/policywords.h"
#include "models/support/japanesedate.h"
#include "ui/shell/factsheet.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace PolicyUi {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("PolicyUi", text);
}

QString joined(const QStringList &texts)
{
    return texts.join(say(QT_TRANSLATE_NOOP("PolicyUi", "、")));
}

void writeHead(Shell::FactSheet &sheet, const Policy::Document &policy)
{
    sheet.begin(
        say(QT_TRANSLATE_NOOP("PolicyUi", "%1　第%2版")).arg(policy.title).arg(policy.version));
    sheet.addFacts({{say(QT_TRANSLATE_NOOP("PolicyUi", "団体")), policy.organization},
                    {say(QT_TRANSLATE_NOOP("PolicyUi", "種類")), policy.instrument},
                    {say(QT_TRANSLATE_NOOP("PolicyUi", "制定・施行")),
                     policy.enactedOn ? Support::wareki(*policy.enactedOn) : QString()},
                    {say(QT_TRANSLATE_NOOP("PolicyUi", "出典")), sourceText(policy.source)},
                    {say(QT_TRANSLATE_NOOP("PolicyUi", "上位の規程")), policy.parentPolicy},
                    {say(QT_TRANSLATE_NOOP("PolicyUi", "注記")), policy.note}});
    sheet.addFacts(
        {{say(QT_TRANSLATE_NOOP("PolicyUi", "引用")),
          say(QT_TRANSLATE_NOOP("PolicyUi", "規程に書いてあること。言葉は要旨です。"))},
         {say(QT_TRANSLATE_NOOP("PolicyUi", "解釈")),
          say(QT_TRANSLATE_NOOP("PolicyUi", "規程の定めから読み取ったこと。"))},
         {say(QT_TRANSLATE_NOOP("PolicyUi", "既定")),
          say(QT_TRANSLATE_NOOP(
              "PolicyUi", "規程に定めがなく、この台帳が置いた値。規程の言葉ではありません。"))}});
}

void writeAxes(Shell::FactSheet &sheet, const Policy::Document &policy)
{
    for (const Policy::Axis &axis : policy.axes) {
        const QString must = axis.required ? say(QT_TRANSLATE_NOOP("PolicyUi", "必須"))
                                           : say(QT_TRANSLATE_NOOP("PolicyUi", "任意"));
        sheet.addSection(say(QT_TRANSLATE_NOOP("PolicyUi", "分類: %1（%2）　%3"))
                             .arg(axis.label, must, sourceText(axis.source)));
        QList<QStringList> rows;
        for (const Policy::Level &level : axis.levels) {
            QStringList criteria{level.summary};
            for (const Policy::Ground &ground : level.grounds)
                criteria += say(QT_TRANSLATE_NOOP("PolicyUi", "・%1 %2　%3"))
                                .arg(ground.code, ground.text, sourceText(ground.source));
            rows.append({QString::number(level.rank), level.label, criteria.join(u'\n'),
                         sourceText(level.source)});
        }
        sheet.addTable({say(QT_TRANSLATE_NOOP("PolicyUi", "順位")),
                        say(QT_TRANSLATE_NOOP("PolicyUi", "区分")),
                        say(QT_TRANSLATE_NOOP("PolicyUi", "要旨")),
                        say(QT_TRANSLATE_NOOP("PolicyUi", "条項"))},
                       rows);
    }
}

void writeRestrictions(Shell::FactSheet &sheet, const Policy::Document &policy)
{
    if (policy.restrictions.isEmpty())
        return;
    sheet.addSection(say(QT_TRANSLATE_NOOP("PolicyUi", "取扱制限")));
    QList<QStringList> rows;
    for (const Policy::Restriction &restriction : policy.restrictions) {
        QStringList levels;
        for (const QString &code : restriction.levels) {
            const Policy::Level *level = policy.level(restriction.axis, code);
            levels += level ? level->label : code;
        }
        rows.append({joined(levels), restriction.text, sourceText(restriction.source)});
    }
    sheet.addTable({say(QT_TRANSLATE_NOOP("PolicyUi", "区分")),
                    say(QT_TRANSLATE_NOOP("PolicyUi", "制限（要旨）")),
                    say(QT_TRANSLATE_NOOP("PolicyUi", "条項"))},
                   rows);
}

void writeRoles(Shell::FactSheet &sheet, const Policy::Document &policy)
{
    sheet.addSection(say(QT_TRANSLATE_NOOP("PolicyUi", "役割")));
    QList<QStringList> rows;
    for (const Policy::Role &role : policy.roles) {
        QStringList capabilities;
        for (const QString &code : role.capabilities)
            capabilities += Policy::capabilityWord(code);
        rows.append({role.label, role.post, Policy::scopeWord(policy, role.scope), joined(capabilities),
                     sourceText(role.source)});
    }
    sheet.addTable({say(QT_TRANSLATE_NOOP("PolicyUi", "役割")),
                    say(QT_TRANSLATE_NOOP("PolicyUi", "担う職")),
                    say(QT_TRANSLATE_NOOP("PolicyUi", "範囲")),
                    say(QT_TRANSLATE_NOOP("PolicyUi", "できること")),
                    say(QT_TRANSLATE_NOOP("PolicyUi", "条項"))},
                   rows);
}

void writeRules(Shell::FactSheet &sheet, const Policy::Document &policy)
{
    sheet.addSection(say(QT_TRANSLATE_NOOP("PolicyUi", "規則")));
    QList<QStringList> rows;
    for (const Policy::Rule &rule : policy.rules) {
        const QString text = rule.satisfy.isEmpty()
                                 ? rule.text
                                 : say(QT_TRANSLATE_NOOP("PolicyUi", "%1\n満たすには: %2"))
                                       .arg(rule.text, rule.satisfy);
        const Policy::Role *role = policy.role(rule.role);
        rows.append({text, Policy::severityWord(rule.severity), role ? role->label : QString(),
                     sourceText(rule.source)});
    }
    sheet.addTable({say(QT_TRANSLATE_NOOP("PolicyUi", "内容（要旨）")),
                    say(QT_TRANSLATE_NOOP("PolicyUi", "重さ")),
                    say(QT_TRANSLATE_NOOP("PolicyUi", "判断する役割")),
                    say(QT_TRANSLATE_NOOP("PolicyUi", "条項"))},
                   rows);
}

void writePermits(Shell::FactSheet &sheet, const Policy::Document &policy)
{
    if (policy.permits.isEmpty())
        return;
    sheet.addSection(say(QT_TRANSLATE_NOOP("PolicyUi", "許可と禁止")));
    QList<QStringList> rows;
    for (const Policy::PermitKind &permit : policy.permits) {
        QStringList deciders;
        for (const QString &code : permit.deciders)
            deciders += policy.role(code)->label;
        if (permit.ban)
            deciders += say(QT_TRANSLATE_NOOP("PolicyUi", "禁止"));
        else if (!permit.decider.isEmpty())
            deciders += permit.decider;
        rows.append({permit.label, permit.when, joined(deciders), sourceText(permit.source)});
    }
    sheet.addTable({say(QT_TRANSLATE_NOOP("PolicyUi", "許可")),
                    say(QT_TRANSLATE_NOOP("PolicyUi", "いつ")),
                    say(QT_TRANSLATE_NOOP("PolicyUi", "許可する者")),
                    say(QT_TRANSLATE_NOOP("PolicyUi", "条項"))},
                   rows);
}

void writeSettings(Shell::FactSheet &sheet, const Policy::Document &policy)
{
    if (policy.settings.isEmpty())
        return;
    sheet.addSection(say(QT_TRANSLATE_NOOP("PolicyUi", "そのほかの設定")));
    QList<QStringList> rows;
    for (const Policy::Setting &setting : policy.settings)
        rows.append({setting.group, setting.label,
                     setting.unit.isEmpty() ? setting.value : QString(setting.value + u' ' + setting.unit),
                     sourceText(setting.source)});
    sheet.addTable({say(QT_TRANSLATE_NOOP("PolicyUi", "分野")),
                    say(QT_TRANSLATE_NOOP("PolicyUi", "項目")),
                    say(QT_TRANSLATE_NOOP("PolicyUi", "設定")),
                    say(QT_TRANSLATE_NOOP("PolicyUi", "条項"))},
                   rows);
}

void writeDisposal(Shell::FactSheet &sheet, const Policy::Document &policy)
{
    sheet.addSection(say(QT_TRANSLATE_NOOP("PolicyUi", "廃棄の方法　%1"))
                         .arg(sourceText(policy.disposalSource)));
    QList<QStringList> rows;
    for (const Policy::Term &method : policy.disposalMethods) {
        const bool isFinal = policy.irrecoverableMethods.contains(method.code);
        rows.append({method.label,
                     isFinal ? say(QT_TRANSLATE_NOOP("PolicyUi", "復元不可能")) : QString(),
                     sourceText(method.source)});
    }
    sheet.addTable({say(QT_TRANSLATE_NOOP("PolicyUi", "方法")),
                    say(QT_TRANSLATE_NOOP("PolicyUi", "処理のあと")),
                    say(QT_TRANSLATE_NOOP("PolicyUi", "条項"))},
                   rows);
}

} // namespace

QString statusLabel(Policy::Status status)
{
    return Policy::statusWord(status);
}

QString sourceText(const Policy::Source &source)
{
    return Policy::sourceWords(source);
}

void writePolicy(Shell::FactSheet &sheet, const Policy::Document &policy)
{
    writeHead(sheet, policy);
    writeAxes(sheet, policy);
    writeRestrictions(sheet, policy);
    writeRoles(sheet, policy);
    writeRules(sheet, policy);
    writeDisposal(sheet, policy);
    writePermits(sheet, policy);
    writeSettings(sheet, policy);
    sheet.finish();
}

QStringList clauseSearches(const Policy::Document &policy, const QString &clause)
{
    QStringList searches{clause};
    QString bare = clause;
    if (!policy.shortName.isEmpty() && bare.startsWith(policy.shortName))
        bare = bare.mid(policy.shortName.size()).trimmed();
    searches += bare;
    if (const qsizetype bracket = bare.indexOf(u'('); bracket > 0)
        searches += bare.left(bracket);
    searches.removeDuplicates();
    searches.removeAll(QString());
    return searches;
}

} // namespace PolicyUi
