// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/organization/personservice.h"

#include "models/organization/inputrules.h"
#include "models/organization/organizationrepository.h"
#include "models/register/params.h"
#include "models/register/policies.h"
#include "models/register/takeback.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;
using Register::Act;
using Register::ActContext;
using Register::Parameter;
using Register::Plan;

namespace Organization {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Organization", text);
}

QList<Parameter> personParameters(bool nameRequired)
{
    using Type = Parameter::Type;
    return {{u"name"_s, say(QT_TRANSLATE_NOOP("Organization", "氏名")), Type::Text, nameRequired, {}},
            {u"kana"_s, say(QT_TRANSLATE_NOOP("Organization", "ふりがな")), Type::Text, false, {}},
            {u"employment"_s, say(QT_TRANSLATE_NOOP("Organization", "任用区分")), Type::Text, false, {}},
            {u"unit"_s, say(QT_TRANSLATE_NOOP("Organization", "所属")), Type::Object, false, {}},
            {u"post"_s, say(QT_TRANSLATE_NOOP("Organization", "職名")), Type::Text, false, {}},
            {u"external"_s, say(QT_TRANSLATE_NOOP("Organization", "外部の者")), Type::YesNo, false, {}},
            {u"validFrom"_s, say(QT_TRANSLATE_NOOP("Organization", "着任日")), Type::Date, false, {}},
            {u"validTo"_s, say(QT_TRANSLATE_NOOP("Organization", "最後の日")), Type::Date, false, {}}};
}

Journal::Row readPerson(ActContext &context, const QJsonObject &params, const Person &before, Plan &plan)
{
    const auto given = [&params](const QString &name) { return Register::has(params, name); };
    Journal::Row row = textColumns(params, {{u"name"_s, u"name"_s}, {u"kana"_s, u"kana"_s}, {u"post"_s, u"post"_s}});
    std::optional<qint64> unitId = before.unitId;
    if (given(u"unit"_s)) {
        const auto unit = unitParam(context.db, params, u"unit"_s, plan.errors);
        unitId = unit ? std::optional(unit->id) : std::nullopt;
        row.insert(u"unit_id"_s, stored(unitId));
    }
    if (given(u"employment"_s)) {
        const auto policy = Register::storedPolicy(context.db, policyIdForUnit(context.db, unitId));
        row.insert(u"employment"_s, termCode(policy ? policy->document->employmentKinds : QList<Policy::Term>{},
                                             Register::textOf(params, u"employment"_s), u"employment"_s,
                                             u"organization.employment-kind"_s, plan.findings));
    }
    if (given(u"external"_s))
        row.insert(u"external"_s, params.value(u"external"_s).toBool() ? 1 : 0);
    std::optional<QDate> from = before.validFrom;
    std::optional<QDate> to = before.validTo;
    if (given(u"validFrom"_s))
        row.insert(u"valid_from"_s, stored(from = dayParam(params, u"validFrom"_s, plan.errors)));
    if (given(u"validTo"_s))
        row.insert(u"valid_to"_s, stored(to = dayParam(params, u"validTo"_s, plan.errors)));
    checkPeriod(from, to, u"validTo"_s, plan.errors);
    return row;
}

/// Two people may bear one name; two in one unit are most likely the same man entered twice.
void adviseOnNamesake(ActContext &context, const Person &before, const Journal::Row &row, Plan &plan)
{
    const QString name = row.contains(u"name"_s) ? row.value(u"name"_s).toString() : before.name;
    const QVariant unitId = row.contains(u"unit_id"_s) ? row.value(u"unit_id"_s) : stored(before.unitId);
    for (const Person &other : persons(context.db)) {
        if (other.id == before.id || other.validTo || other.name != name || stored(other.unitId) != unitId)
            continue;
        Policy::Finding finding;
        finding.rule = u"organization.namesake"_s;
        finding.text = say(QT_TRANSLATE_NOOP("Organization", "同じ所属に「%1」が既にいます。別の人ならそのまま進めてください。")).arg(name);
        finding.field = u"name"_s;
        plan.findings.append(finding);
        return;
    }
}

QJsonObject resultOf(const Person &person)
{
    return {{u"id"_s, person.id}, {u"name"_s, person.name}, {u"revision"_s, person.revision}};
}

QJsonObject presentOf(const Person &person)
{
    const auto iso = [](const std::optional<QDate> &date) { return date ? date->toString(Qt::ISODate) : QString(); };
    QJsonObject present{{u"name"_s, person.name}, {u"kana"_s, person.kana}, {u"employment"_s, person.employment},
                        {u"post"_s, person.post}, {u"external"_s, person.external},
                        {u"validFrom"_s, iso(person.validFrom)}, {u"validTo"_s, iso(person.validTo)}};
    present.insert(u"unit"_s, person.unitId ? QJsonValue(*person.unitId) : QJsonValue());
    return present;
}

/// Writes the changes with the next revision and leaves the entry open; false when all is as it was.
bool writeChanges(ActContext &context, const Person &before, const Journal::Row &changes)
{
    context.journal.open();
    if (!context.journal.update(u"person"_s, before.id, changes))
        return false;
    context.journal.update(u"person"_s, before.id, {{u"revision"_s, before.revision + 1}});
    return true;
}

Act addAct()
{
    Act act;
    act.descriptor = {u"person.add"_s, say(QT_TRANSLATE_NOOP("Organization", "職員を加える")), u"organization.manage"_s, personParameters(true), u"person"_s, {}};
    act.plan = [](ActContext &context, const QJsonObject &params) {
        Plan plan;
        const Person fresh;
        const Journal::Row row = readPerson(context, params, fresh, plan);
        adviseOnNamesake(context, fresh, row, plan);
        plan.summary = {{u"name"_s, row.value(u"name"_s).toString()}};
        plan.apply = [row, summary = plan.summary](ActContext &at) {
            Journal::Row written = row;
            written.insert(u"uuid"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
            written.insert(u"state"_s, u"active"_s);
            at.journal.open();
            const qint64 id = at.journal.insert(u"person"_s, written);
            at.journal.close({u"person"_s, id}, summary);
            return resultOf(*person(at.db, id));
        };
        return plan;
    };
    act.reverse = Register::closedAsMistake(u"person.close"_s, u"person"_s);
    return act;
}

Act editAct()
{
    Act act;
    QList<Parameter> parameters{{u"person"_s, say(QT_TRANSLATE_NOOP("Organization", "職員")), Parameter::Type::Object, true, {}}};
    parameters += personParameters(false);
    parameters.append({u"revision"_s, say(QT_TRANSLATE_NOOP("Organization", "版")), Parameter::Type::Number, false, {}});
    act.descriptor = {u"person.edit"_s, say(QT_TRANSLATE_NOOP("Organization", "職員を直す")), u"organization.manage"_s, parameters, u"person"_s, {}};
    act.plan = [](ActContext &context, const QJsonObject &params) {
        Plan plan;
        const auto before = personParam(context.db, params, u"person"_s, plan.errors);
        if (!before)
            return plan;
        plan.object = {u"person"_s, before->id};
        plan.stale = staleness(params, plan.object, before->revision, presentOf(*before));
        const Journal::Row row = readPerson(context, params, *before, plan);
        if (row.contains(u"name"_s) && row.value(u"name"_s).toString().isEmpty())
            plan.errors.append({u"name"_s, say(QT_TRANSLATE_NOOP("Organization", "氏名を入力してください。"))});
        adviseOnNamesake(context, *before, row, plan);
        plan.summary = {{u"name"_s, before->name}};
        plan.apply = [row, before = *before, summary = plan.summary](ActContext &at) {
            if (writeChanges(at, before, row))
                at.journal.close({u"person"_s, before.id}, summary);
            return resultOf(*person(at.db, before.id));
        };
        return plan;
    };
    act.reverse = Register::editedBack({u"person.edit"_s, u"person"_s, u"person"_s,
                                        {{u"name"_s, u"name"_s}, {u"kana"_s, u"kana"_s}, {u"employment"_s, u"employment"_s},
                                         {u"unit_id"_s, u"unit"_s}, {u"post"_s, u"post"_s}, {u"external"_s, u"external"_s},
                                         {u"valid_from"_s, u"validFrom"_s}, {u"valid_to"_s, u"validTo"_s}},
                                        {u"external"_s}});
    return act;
}

/// Roles that would outlive the person who holds them.
QList<RoleHeld> rolesBeyond(Storage::Connection &db, qint64 personId, QDate last)
{
    QList<RoleHeld> beyond;
    for (const RoleHeld &held : rolesHeld(db)) {
        if (held.personId == personId && (!held.validTo || *held.validTo > last))
            beyond.append(held);
    }
    return beyond;
}

QString roleLabel(Storage::Connection &db, const RoleHeld &held)
{
    const auto policy = Register::storedPolicy(db, held.policyId);
    const Policy::Role *role = policy ? policy->document->role(held.role) : nullptr;
    return role ? role->label : held.role;
}

Act closeAct()
{
    Act act;
    act.descriptor = {u"person.close"_s, say(QT_TRANSLATE_NOOP("Organization", "職員の在籍を終える")), u"organization.manage"_s,
                      {{u"person"_s, say(QT_TRANSLATE_NOOP("Organization", "職員")), Parameter::Type::Object, true, {}},
                       {u"on"_s, say(QT_TRANSLATE_NOOP("Organization", "最後の日")), Parameter::Type::Date, false, say(QT_TRANSLATE_NOOP("Organization", "空なら今日"))},
                       {u"mistake"_s, say(QT_TRANSLATE_NOOP("Organization", "誤って加えたもの")), Parameter::Type::YesNo, false, {}}},
                      u"person"_s, {}};
    act.plan = [](ActContext &context, const QJsonObject &params) {
        Plan plan;
        const auto before = personParam(context.db, params, u"person"_s, plan.errors);
        const QDate last = dayParam(params, u"on"_s, plan.errors).value_or(context.clock.today());
        if (!before)
            return plan;
        plan.object = {u"person"_s, before->id};
        const bool mistake = params.value(u"mistake"_s).toBool();
        if (!mistake)
            checkPeriod(before->validFrom, last, u"on"_s, plan.errors);
        const QList<RoleHeld> roles = rolesBeyond(context.db, before->id, last);
        for (const RoleHeld &held : roles) {
            plan.consequences.append({say(QT_TRANSLATE_NOOP("Organization", "役割「%1」も同じ日に終わり、空席になります。")).arg(roleLabel(context.db, held)),
                                      {{u"role"_s, held.role}, {u"roleHeld"_s, held.id}}});
        }
        plan.summary = {{u"name"_s, before->name}, {u"on"_s, last.toString(Qt::ISODate)}};
        plan.apply = [before = *before, roles, mistake, last, summary = plan.summary](ActContext &at) {
            const QString day = last.toString(Qt::ISODate);
            const bool written = writeChanges(at, before, mistake ? Journal::Row{{u"state"_s, u"void"_s}} : Journal::Row{{u"valid_to"_s, day}});
            for (const RoleHeld &held : roles) {
                // A role that had not begun by then was never held.
                const bool never = mistake || (held.validFrom && *held.validFrom > last);
                at.journal.update(u"role_held"_s, held.id, never ? Journal::Row{{u"state"_s, u"void"_s}} : Journal::Row{{u"valid_to"_s, day}});
            }
            if (written || !roles.isEmpty())
                at.journal.close({u"person"_s, before.id}, summary);
            return resultOf(*person(at.db, before.id));
        };
        return plan;
    };
    act.reverse = Register::restoring; // with the roles that ended with it
    return act;
}

} // namespace

std::vector<Act> personActs()
{
    return {addAct(), editAct(), closeAct()};
}

} // namespace Organization
