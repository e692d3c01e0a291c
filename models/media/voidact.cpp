// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/mediumacts.h"

#include "models/classes/linkrepository.h"
#include "models/media/mediumactparts.h"
#include "models/media/mediumrepository.h"
#include "models/organization/organizationrepository.h"
#include "models/register/params.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Register::ActContext;
using Register::Parameter;
using Register::Plan;

namespace Media {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Media", text);
}

Plan begin(Storage::Connection &db, const Medium &medium, const QString &reason)
{
    const Register::StoredPolicy policy = Organization::appliedPolicy(db, medium.object.unitId);
    Plan plan;
    plan.object = {u"medium"_s, medium.object.id};
    plan.policyId = policy.id;
    plan.unitId = medium.object.unitId;
    plan.summary = summaryOf(*policy.document, medium);
    if (!reason.isEmpty())
        plan.summary.insert(u"reason"_s, reason);
    return plan;
}

Plan planVoid(ActContext &context, const QJsonObject &params)
{
    const auto named = namedMedium(context, params);
    if (!named)
        return named.error();
    Plan plan = begin(context.db, *named, Register::textOf(params, u"reason"_s));
    refuseEnded(*named, plan.errors);
    if (const qint64 contents = Classes::storedCount(context.db, named->object.id); contents > 0)
        plan.errors.append({u"medium"_s, say(QT_TRANSLATE_NOOP("Media", "%1 には %2 件入っています。先に外してください。")).arg(named->object.number).arg(contents)});
    for (const qint64 id : partsOf(context.db, named->object.id)) {
        const auto part = load(context.db, id);
        if (part && !part->isEnded()) {
            plan.errors.append({u"medium"_s, say(QT_TRANSLATE_NOOP("Media", "%1 は %2 に内蔵されています。先にそちらを直してください。")).arg(part->object.number, named->object.number)});
            break;
        }
    }
    Medium after = *named;
    after.object.state = QString::fromLatin1(Register::State::kVoid);
    plan.apply = [before = *named, after, summary = plan.summary](ActContext &at) {
        at.journal.open();
        for (const Classes::Link &link : Classes::linksTo(at.db, before.object.id))
            Classes::undoLink(at, link.id); // of void things alone: restored, they would be on a void medium
        (void)saveOpened(at, before, after, summary, {}, 0);
        return resultOf(at.db, before.object.id);
    };
    return plan;
}

} // namespace

Register::Act voidAct()
{
    using Type = Parameter::Type;
    Register::Act act;
    act.descriptor = {u"medium.void"_s, say(QT_TRANSLATE_NOOP("Media", "媒体・機器の誤登録取消")), u"asset.edit"_s,
                      {{u"medium"_s, say(QT_TRANSLATE_NOOP("Media", "対象の番号")), Type::Object, true, {}},
                       {u"reason"_s, say(QT_TRANSLATE_NOOP("Media", "理由")), Type::Text, true, {}}},
                      u"medium"_s, {}};
    act.plan = planVoid;
    act.reverse = mediumTakenBack;
    return act;
}

} // namespace Media
