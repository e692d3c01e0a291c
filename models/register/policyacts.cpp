// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/register/policyacts.h"

#include "models/register/groundacts.h"
#include "models/register/params.h"
#include "models/register/policies.h"
#include "models/register/takeback.h"
#include "models/support/japanesedate.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Register {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Register", text);
}

QString nowText(const ActContext &context)
{
    return context.clock.nowUtc().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

Act attachAct()
{
    Act act;
    act.descriptor = {u"policy.attach"_s, say(QT_TRANSLATE_NOOP("Register", "規程の本文を添付")), u"policy.manage"_s,
                      {{u"policy"_s, say(QT_TRANSLATE_NOOP("Register", "規程")), Parameter::Type::Text, true, {}},
                       {u"file"_s, say(QT_TRANSLATE_NOOP("Register", "ファイル")), Parameter::Type::File, true,
                        say(QT_TRANSLATE_NOOP("Register", "PDF またはテキスト、20 MB まで"))}},
                      u"policy"_s, {}};
    act.plan = [](ActContext &context, const QJsonObject &params) {
        Plan plan;
        const auto policy = storedPolicyByCode(context.db, textOf(params, u"policy"_s));
        if (!policy) {
            plan.errors.append({u"policy"_s, say(QT_TRANSLATE_NOOP("Register", "この台帳にない規程です。"))});
            return plan;
        }
        QFile file(textOf(params, u"file"_s));
        constexpr qint64 kMost = 20LL * 1024 * 1024;
        if (!file.open(QIODevice::ReadOnly) || file.size() > kMost) {
            plan.errors.append({u"file"_s, say(QT_TRANSLATE_NOOP("Register", "「%1」を読めないか、20 MB を超えています。")).arg(file.fileName())});
            return plan;
        }
        const QByteArray content = file.readAll();
        const QString name = QFileInfo(file).fileName();
        const QString type = content.startsWith("%PDF") ? u"application/pdf"_s : u"text/plain"_s;
        plan.apply = [content, name, type, id = policy->id](ActContext &at) {
            at.journal.open();
            const QString hash = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
            const qint64 attachment = at.journal.insert(u"policy_attachment"_s,
                                                        {{u"policy_id"_s, id}, {u"name"_s, name}, {u"media_type"_s, type},
                                                         {u"sha256"_s, hash}, {u"content"_s, content}, {u"attached_at"_s, nowText(at)}});
            at.journal.close({u"policy"_s, id}, {{u"file"_s, name}, {u"sha256"_s, hash}});
            return QJsonObject{{u"attachment"_s, attachment}, {u"sha256"_s, hash}};
        };
        return plan;
    };
    act.reverse = [](Storage::Connection &db, const PastAct &past) -> Reversed {
        constexpr quint16 kAttachments = 9; // number of the table in the entries
        return Reversal{u"policy.detach"_s, {{u"id"_s, rowMade(db, past, kAttachments).value_or(0)}, {u"reason"_s, takeBackReason(past)}}, {}};
    };
    return act;
}

/// The day of the 決裁: a day of the calendar that has come.
std::optional<QDate> dayOfDecision(const ActContext &context, const QJsonObject &params, QList<FieldError> &errors)
{
    const QString typed = textOf(params, u"on"_s);
    const Support::DateReading reading = Support::readDate(typed);
    if (reading.kind != Support::DateReading::Kind::Exact || !reading.date) {
        errors.append({u"on"_s, say(QT_TRANSLATE_NOOP("Register", "日付「%1」を読めません。例: 2026-04-01、令和8年4月1日")).arg(typed)});
        return std::nullopt;
    }
    if (*reading.date > context.clock.today())
        errors.append({u"on"_s, say(QT_TRANSLATE_NOOP("Register", "決裁の日付が先の日です。決裁を受けてから入力してください。"))});
    return *reading.date;
}

/// Labels of the roles that may change the policy: theirs is the confirmation.
QStringList responsibleRoles(const Policy::Document &policy)
{
    QStringList labels;
    for (const Policy::Role &role : policy.roles) {
        if (role.capabilities.contains(u"policy.change"_s))
            labels.append(role.label);
    }
    return labels;
}

/// The role that the actor confirms in; empty when he holds none that may.
QString ownRole(const ActContext &context, const StoredPolicy &policy)
{
    for (const QString &held : context.actor.rolesFor(policy.id, std::nullopt)) {
        const Policy::Role *role = policy.document->role(held);
        if (role && role->capabilities.contains(u"policy.change"_s))
            return role->label;
    }
    return {};
}

/// Who confirmed, in words: named on the paper, or the actor himself in his role.
QString confirmedBy(const ActContext &context, const StoredPolicy &policy, const QJsonObject &params, QList<FieldError> &errors)
{
    const QString named = textOf(params, u"by"_s);
    if (!named.isEmpty())
        return named;
    const QString role = ownRole(context, policy);
    if (!role.isEmpty())
        return context.actor.name.isEmpty() ? role : QString(role + u' ' + context.actor.name);
    const QStringList roles = responsibleRoles(*policy.document);
    if (roles.isEmpty())
        errors.append({u"by"_s, say(QT_TRANSLATE_NOOP("Register", "確認した者の職と氏名を入力してください。"))});
    else
        errors.append({u"by"_s, say(QT_TRANSLATE_NOOP("Register", "設定の確認は、%1が行います。確認した者の職と氏名を入力してください。"))
                                    .arg(roles.join(say(QT_TRANSLATE_NOOP("Register", "又は"))))});
    return {};
}

Plan planConfirm(ActContext &context, const QJsonObject &params)
{
    Plan plan;
    const auto policy = storedPolicyByCode(context.db, textOf(params, u"policy"_s));
    if (!policy) {
        plan.errors.append({u"policy"_s, say(QT_TRANSLATE_NOOP("Register", "この台帳にない規程です。"))});
        return plan;
    }
    plan.object = {u"policy"_s, policy->id};
    plan.policyId = policy->id;
    if (policy->confirmation) {
        plan.errors.append({u"policy"_s, say(QT_TRANSLATE_NOOP("Register", "第%1版の設定は、既に確認済です（%2 決裁番号 %3）。"))
                                             .arg(policy->document->version)
                                             .arg(Support::wareki(policy->confirmation->on), policy->confirmation->number)});
        return plan;
    }
    const auto on = dayOfDecision(context, params, plan.errors);
    const QString number = textOf(params, u"number"_s);
    if (number.isEmpty())
        plan.errors.append({u"number"_s, say(QT_TRANSLATE_NOOP("Register", "決裁番号を入力してください。"))});
    const QString by = confirmedBy(context, *policy, params, plan.errors);
    if (!plan.errors.isEmpty())
        return plan;
    plan.summary = {{u"policy"_s, policy->title}, {u"version"_s, policy->document->version}, {u"on"_s, on->toString(Qt::ISODate)},
                    {u"number"_s, number}, {u"by"_s, by}};
    plan.apply = [policy = *policy, on = *on, number, by, summary = plan.summary](ActContext &at) {
        at.journal.open();
        at.journal.update(u"policy_version"_s, policy.versionId,
                          {{u"confirmed_on"_s, on.toString(Qt::ISODate)}, {u"confirmed_number"_s, number}, {u"confirmed_by"_s, by}});
        at.journal.close({u"policy"_s, policy.id}, summary);
        QJsonObject result = summary;
        result.insert(u"policy"_s, policy.code);
        result.insert(u"policyId"_s, policy.id);
        return result;
    };
    return plan;
}

Act confirmAct()
{
    Act act;
    act.descriptor = {u"policy.confirm"_s, say(QT_TRANSLATE_NOOP("Register", "規程の設定を確認済にする")), u"policy.change"_s,
                      {{u"policy"_s, say(QT_TRANSLATE_NOOP("Register", "規程")), Parameter::Type::Text, true, {}},
                       {u"on"_s, say(QT_TRANSLATE_NOOP("Register", "決裁の日付")), Parameter::Type::Date, true, {}},
                       {u"number"_s, say(QT_TRANSLATE_NOOP("Register", "決裁番号")), Parameter::Type::Text, true, {}},
                       {u"by"_s, say(QT_TRANSLATE_NOOP("Register", "確認した者")), Parameter::Type::Text, false,
                        say(QT_TRANSLATE_NOOP("Register", "職と氏名。操作者がその役割を担うときは省ける"))}},
                      u"policy"_s, {}};
    act.plan = planConfirm;
    act.reverse = neverBecause(say(QT_TRANSLATE_NOOP("Register", "規程の設定の確認は、決裁の記録なので取り消せません。設定を改めるときは、新しい版の規程を取り込んで確認を受けてください。")));
    return act;
}

} // namespace

std::vector<Act> policyActs()
{
    std::vector<Act> acts;
    acts.push_back(attachAct());
    acts.push_back(confirmAct());
    return acts;
}

} // namespace Register
