// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/consulting.h"

#include "models/register/policies.h"
#include "models/register/rejectiontext.h"
#include "models/storage/dberror.h"
#include "ui/common/prompt.h"
#include "ui/shell/exceptiondialog.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Weight = Common::FindingItem::Weight;

namespace Shell {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Shell", text);
}

QString buttonText()
{
    return say(QT_TRANSLATE_NOOP("Shell", "相談する…"));
}

bool isPolicyRule(Storage::Connection &db, const QString &id)
{
    const QList<Register::StoredPolicy> policies = Register::storedPolicies(db);
    return std::any_of(policies.cbegin(), policies.cend(), [&id](const Register::StoredPolicy &policy) {
        const QList<Policy::Rule> &rules = policy.document->rules;
        return std::any_of(rules.cbegin(), rules.cend(), [&id](const Policy::Rule &rule) { return rule.id == id; });
    });
}

void ask(Session &session, Common::FormDialog &dialog, const Common::FindingItem &item, QJsonObject params)
{
    Common::TextQuestion question;
    question.title = say(QT_TRANSLATE_NOOP("Shell", "相談する"));
    question.label = say(QT_TRANSLATE_NOOP("Shell", "%1（%2）を守れない事情と、どうしたいか")).arg(item.text, item.clause.isEmpty() ? item.statusLabel : item.clause);
    question.accept = say(QT_TRANSLATE_NOOP("Shell", "相談する"));
    question.multiLine = true;
    const auto text = Common::prompter().askText(&dialog, question);
    if (!text || text->trimmed().isEmpty())
        return;
    params.insert(u"rule"_s, item.rule);
    params.insert(u"question"_s, text->trimmed());
    session.perform(u"consultation.ask"_s, params, &dialog, [&dialog](const Register::Outcome &outcome) {
        if (outcome)
            dialog.messageBar()->showMessage(Common::MessageBar::Kind::Success,
                                             say(QT_TRANSLATE_NOOP("Shell", "%1 への相談を記録しました。答えは「今日」に出ます。")).arg(outcome->result.value(u"to"_s).toString()));
        else
            dialog.messageBar()->showMessage(Common::MessageBar::Kind::Refusal, Register::rejectionText(outcome.error()));
    });
}

void applyForException(Session &session, Common::FormDialog &dialog, const QString &rule, const QJsonObject &about)
{
    std::optional<Register::StoredPolicy> policy;
    try {
        policy = ExceptionDialog::policyLifting(session.db(), rule);
    } catch (const Storage::DbError &error) {
        dialog.messageBar()->showError(error.toError(session.db().path()));
    }
    if (!policy)
        return;
    auto *form = new ExceptionDialog(session, *policy, {rule, about.value(u"object"_s).toString(), about.value(u"unit"_s)}, &dialog);
    QObject::connect(form, &ActDialog::acted, &dialog, [&dialog](const QJsonObject &result) {
        const QString number = result.value(u"number"_s).toString();
        const bool isInForce = result.value(u"state"_s) == "awaitingReport"_L1;
        dialog.messageBar()->showMessage(Common::MessageBar::Kind::Success,
                                         isInForce ? say(QT_TRANSLATE_NOOP("Shell", "例外措置 %1 を緊急に取りました。もう一度行ってください。事後報告を忘れないでください。")).arg(number)
                                                   : say(QT_TRANSLATE_NOOP("Shell", "例外措置 %1 を申請しました。許可されてから行ってください。")).arg(number));
    });
    form->open();
}

} // namespace

QList<Common::FindingItem> withConsultation(Storage::Connection &db, QList<Common::FindingItem> items)
{
    for (Common::FindingItem &item : items) {
        try {
            if (item.weight >= Weight::Refuse && item.actionText.isEmpty() && isPolicyRule(db, item.rule))
                item.actionText = buttonText();
            if (item.weight >= Weight::Refuse && ExceptionDialog::policyLifting(db, item.rule))
                item.exceptionText = say(QT_TRANSLATE_NOOP("Shell", "例外措置を申請…"));
        } catch (const Storage::DbError &) {
            return items; // what the rule says matters more than the button
        }
    }
    return items;
}

void offerConsultation(Session &session, Common::FormDialog &dialog, std::function<QJsonObject()> about)
{
    QObject::connect(dialog.findings(), &Common::FindingsView::exceptionRequested, &dialog,
                     [&session, &dialog, about](const QString &rule) { applyForException(session, dialog, rule, about()); });
    QObject::connect(dialog.findings(), &Common::FindingsView::actionRequested, &dialog, [&session, &dialog, about = std::move(about)](const QString &rule) {
        for (const Common::FindingItem &item : dialog.findings()->findings()) {
            if (item.rule == rule && item.actionText == buttonText()) {
                ask(session, dialog, item, about());
                return;
            }
        }
    });
}

} // namespace Shell
