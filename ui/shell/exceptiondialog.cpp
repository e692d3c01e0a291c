// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/exceptiondialog.h"

#include "models/organization/organizationqueries.h"
#include "models/organization/organizationrepository.h"
#include "models/policy/facts.h"
#include "models/storage/dberror.h"
#include "ui/common/datefield.h"
#include "ui/common/notesedit.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shell {

namespace {

/// In place of a unit: an exception as wide as this is chosen, never left over.
constexpr char kEverything[] = "everything";

QString ruleText(const Policy::Rule &rule)
{
    return rule.source.clause.isEmpty() ? rule.text : ExceptionDialog::tr("%1　%2").arg(rule.source.clause, rule.text);
}

QList<Common::Choice> unitsUnder(Storage::Connection &db, qint64 policyId)
{
    QList<Common::Choice> choices{{QVariant(QString::fromLatin1(kEverything)), ExceptionDialog::tr("規程によるもの全て"), {}}};
    for (const Organization::Unit &unit : Organization::units(db)) {
        if (Organization::policyIdForUnit(db, unit.id) == policyId)
            choices.append({unit.id, Organization::unitPath(db, unit.id), unit.code});
    }
    return choices;
}

} // namespace

ExceptionDialog::ExceptionDialog(Session &session, const Register::StoredPolicy &policy, const ExceptionSubject &subject, QWidget *parent)
    : ActDialog(session, u"exception.apply"_s, tr("例外措置を申請"), parent), m_policy(policy)
{
    const auto &article = m_policy.document->exceptions;
    setActText(tr("申請する(&P)"));
    if (article)
        form()->addNote(tr("%1（%2）。申請し、許可を受けている間だけ、選んだ規則によらずに行えます。").arg(m_policy.title, article->source.clause));
    addScope(subject);
    addRules(subject);
    addNotes(u"content"_s, tr("内容(&C)"), {{}, Common::Need::Required, tr("規則のとおりにせず、何をするか")})->setVisibleLines(2);
    addNotes(u"reason"_s, tr("理由(&W)"), {{}, Common::Need::Required, tr("守ることが難しい事情")})->setVisibleLines(2);
    addNotes(u"alternative"_s, tr("代替策(&M)"), {{}, Common::Need::Required, tr("代わりに取る対策。取れないときは、その訳")})->setVisibleLines(2);
    addDate(u"from"_s, tr("始まりの日(&F)"), {session.openRegister().clock().today().toString(Qt::ISODate), Common::Need::Required, {}});
    addDate(u"to"_s, tr("終わりの日(&T)"), {{}, Common::Need::Required, tr("その日まで効きます。")});
    if (article && article->emergencySource)
        addFlag(u"emergency"_s, tr("緊急(&K)"), false, tr("許可を待つ時間がないとき。すぐに効き、速やかに報告します（%1）。").arg(article->emergencySource->clause));
    addText(u"papers"_s, tr("関係書類(&B)"),
            {{}, Common::Need::Optional,
             article && article->papersSource ? tr("文書番号と保管場所（%1）").arg(article->papersSource->clause) : tr("文書番号と保管場所")});
    askBeforehand();
    setModified(false);
}

std::optional<Register::StoredPolicy> ExceptionDialog::policyLifting(Storage::Connection &db, const QString &rule)
{
    for (const Register::StoredPolicy &policy : Register::storedPolicies(db)) {
        const QList<Policy::Rule> &rules = policy.document->rules;
        const auto found = std::find_if(rules.cbegin(), rules.cend(), [&rule](const Policy::Rule &one) { return one.id == rule; });
        if (found != rules.cend())
            return Policy::mayBeLifted(*policy.document, *found) ? std::optional(policy) : std::nullopt;
    }
    return std::nullopt;
}

void ExceptionDialog::addScope(const ExceptionSubject &subject)
{
    if (!subject.object.isEmpty()) {
        setParam(u"objects"_s, QJsonArray{subject.object});
        form()->addNote(tr("対象: %1").arg(subject.object));
        return;
    }
    const bool isAsked = subject.unit.isUndefined() || subject.unit.isNull();
    if (isAsked)
        addText(u"objects"_s, tr("対象の番号(&N)"), {{}, Common::Need::Optional, tr("いくつもあるときは、読点で区切ります。")});
    try {
        addChoice(u"unit"_s, tr("対象の組織(&U)"), unitsUnder(session().db(), m_policy.id), tr("（選んでください）"),
                  isAsked ? QVariant() : subject.unit.toVariant(),
                  {{}, Common::Need::Optional, isAsked ? tr("番号がないとき。下の組織を含みます。") : tr("まだ登録していないので、組織の全てが対象になります。")});
    } catch (const Storage::DbError &error) {
        fail(error.toError(session().db().path()));
    }
}

void ExceptionDialog::addRules(const ExceptionSubject &subject)
{
    QList<Common::Choice> choices;
    for (const Policy::Rule &rule : m_policy.document->rules) {
        if (Policy::mayBeLifted(*m_policy.document, rule))
            choices.append({rule.id, ruleText(rule), {}});
    }
    addChoice(u"rules"_s, tr("守れない規則(&R)"), choices, tr("（選んでください）"), subject.rule.isEmpty() ? QVariant() : QVariant(subject.rule),
              {{}, Common::Need::Required, {}});
}

void ExceptionDialog::complete(QJsonObject &params) const
{
    if (params.value(u"objects"_s).isString()) {
        static const QRegularExpression between(u"[,，、\\s]+"_s);
        params.insert(u"objects"_s, QJsonArray::fromStringList(params.value(u"objects"_s).toString().split(between, Qt::SkipEmptyParts)));
    }
    const QString rule = params.value(u"rules"_s).toString();
    if (!params.value(u"rules"_s).isArray())
        params.insert(u"rules"_s, rule.isEmpty() ? QJsonArray() : QJsonArray{rule});
    if (params.value(u"unit"_s) == QLatin1String(kEverything)) {
        params.remove(u"unit"_s);
        params.insert(u"all"_s, true);
        params.insert(u"policy"_s, m_policy.code);
    }
}

} // namespace Shell
