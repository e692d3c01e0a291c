// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/permits/permitactparts.h"

#include "models/organization/organizationrepository.h"
#include "models/organization/organizationservice.h"
#include "models/permits/exceptionactparts.h"
#include "models/permits/permitqueries.h"
#include "models/register/groundacts.h"
#include "models/register/objects.h"
#include "models/register/params.h"
#include "models/storage/dberror.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Register::ActContext;
using Register::Plan;

namespace Permits {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Permits", text);
}

} // namespace

tl::expected<NamedPermit, Plan> namedPermit(ActContext &context, const QJsonObject &params)
{
    const QString number = Register::textOf(params, u"permit"_s);
    const auto found = permit(context.db, number);
    if (!found)
        return tl::unexpected(Register::notFound(say(QT_TRANSLATE_NOOP("Permits", "番号「%1」の許可はありません。番号を確かめてください。")).arg(number)));
    NamedPermit named{*found, Register::policyVersion(context.db, found->policyVersionId), nullptr, {}};
    if (named.policy) {
        const auto kind = std::find_if(named.policy->permits.cbegin(), named.policy->permits.cend(), [&](const auto &one) { return one.code == found->kind; });
        named.kind = kind == named.policy->permits.cend() ? nullptr : &*kind;
    }
    if (!named.kind)
        throw Storage::DbError(Storage::DbError::Code::Damaged, u"a permit is of no kind of its policy"_s);
    named.plan.object = {u"permit"_s, found->id};
    named.plan.policyId = found->policyId;
    named.plan.unitId = found->unitId;
    named.plan.summary = summaryOf(*found, *named.kind);
    return named;
}

Someone someoneParam(ActContext &context, const QJsonObject &params, const QString &name)
{
    const QString typed = Register::textOf(params, name);
    if (typed.isEmpty())
        return {context.actor.personId, nameOf(context.actor)};
    QList<Register::FieldError> unknown;
    const auto person = Organization::personParam(context.db, params, name, unknown);
    return person ? Someone{person->id, QString(person->post + u' ' + person->name).trimmed()} : Someone{std::nullopt, typed};
}

bool holds(Storage::Connection &db, const Someone &someone, const QString &role, const Permit &permit, QDate day)
{
    if (!someone.id)
        return false;
    const Register::Actor actor = Organization::actorFor(db, someone.id, day);
    if (actor.rolesFor(permit.policyId, permit.unitId).contains(role))
        return true;
    for (auto at = permit.unitId ? Organization::unit(db, *permit.unitId) : std::nullopt; at && at->parentId; at = Organization::unit(db, *at->parentId)) {
        if (actor.rolesFor(permit.policyId, at->parentId).contains(role))
            return true;
    }
    return false;
}

QJsonObject summaryOf(const Permit &permit, const Policy::PermitKind &kind)
{
    return {{u"number"_s, permit.number},
            {u"kind"_s, kind.label},
            {u"purpose"_s, permit.purpose},
            {u"applicant"_s, permit.applicant},
            {u"from"_s, permit.from.toString(Qt::ISODate)},
            {u"to"_s, permit.to.toString(Qt::ISODate)}};
}

void closeEntries(ActContext &context, const Permit &permit, const QJsonObject &summary)
{
    context.journal.close({u"permit"_s, permit.id}, summary);
    for (const NamedThing &thing : permit.things) {
        const auto object = Register::findObject(context.db, thing.object.id);
        context.journal.open();
        context.journal.close(thing.object, {{u"number"_s, object ? object->number : QString()},
                                             {u"permit"_s, permit.number},
                                             {u"kind"_s, summary.value(u"kind"_s)},
                                             {u"result"_s, summary.value(u"result"_s)}});
    }
}

QJsonObject resultOf(const Permit &permit, QDate day)
{
    return {{u"id"_s, permit.id}, {u"number"_s, permit.number}, {u"state"_s, stateCode(permit.stateOn(day))}};
}

QString tellPermit(const Journal::Entry &entry)
{
    const QJsonObject &told = entry.summary;
    const QString number = told.value(told.contains(u"permit"_s) ? u"permit"_s : u"number"_s).toString();
    const QString what = say(QT_TRANSLATE_NOOP("Permits", "許可 %1（%2）")).arg(number, told.value(u"kind"_s).toString());
    const QString result = told.value(u"result"_s).toString();
    const QString rest = result.isEmpty() ? told.value(u"purpose"_s).toString() : result;
    return rest.isEmpty() ? what : say(QT_TRANSLATE_NOOP("Permits", "%1: %2")).arg(what, rest);
}

} // namespace Permits
