// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/organization/roleservice.h"

#include "models/organization/inputrules.h"
#include "models/organization/organizationrepository.h"
#include "models/register/groundacts.h"
#include "models/register/params.h"
#include "models/register/policies.h"
#include "models/register/takeback.h"
#include "models/support/japanesedate.h"
#include "models/support/text.h"

#include <QCoreApplication>

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

std::optional<Register::StoredPolicy> policyOf(ActContext &context, const QJsonObject &params, const std::optional<Unit> &unit)
{
    const QString code = Register::textOf(params, u"policy"_s);
    if (params.value(u"policy"_s).isDouble())
        return Register::storedPolicy(context.db, code.toLongLong());
    if (!code.isEmpty())
        return Register::storedPolicyByCode(context.db, code);
    return Register::storedPolicy(context.db, policyIdForUnit(context.db, unit ? std::optional(unit->id) : std::nullopt));
}

const Policy::Role *roleOf(const Policy::Document &document, const QString &wanted)
{
    if (const Policy::Role *byCode = document.role(wanted))
        return byCode;
    for (const Policy::Role &role : document.roles) {
        if (Support::fold(role.label) == Support::fold(wanted))
            return &role;
    }
    return nullptr;
}

/// A role of the whole organization has no unit; one of a unit kind needs its unit.
void checkScope(const Policy::Document &document, const Policy::Role &role, const std::optional<Unit> &unit, Plan &plan)
{
    if (role.scope == "organization"_L1) {
        if (unit)
            plan.errors.append({u"unit"_s, say(QT_TRANSLATE_NOOP("Organization", "「%1」は団体全体の役割なので、組織は指定しません。")).arg(role.label)});
        return;
    }
    const auto kind = std::find_if(document.unitKinds.cbegin(), document.unitKinds.cend(),
                                   [&role](const Policy::Term &term) { return term.code == role.scope; });
    if (kind == document.unitKinds.cend())
        return; // of a system, or by designation: with or without a unit
    if (!unit) {
        plan.errors.append({u"unit"_s, say(QT_TRANSLATE_NOOP("Organization", "「%1」は%2ごとの役割です。組織を指定してください。")).arg(role.label, kind->label)});
    } else if (!unit->kind.isEmpty() && unit->kind != role.scope) {
        Policy::Finding finding;
        finding.rule = u"organization.role-scope"_s;
        finding.clause = role.source.clause;
        finding.status = role.source.status;
        finding.text = say(QT_TRANSLATE_NOOP("Organization", "「%1」は%2ごとの役割ですが、「%3」は別の区分です。")).arg(role.label, kind->label, unit->name);
        finding.field = u"unit"_s;
        plan.findings.append(finding);
    }
}

bool overlap(const RoleHeld &a, const RoleHeld &b)
{
    const QDate first(1, 1, 1);
    const QDate last(9999, 12, 31);
    return a.validFrom.value_or(first) <= b.validTo.value_or(last) && b.validFrom.value_or(first) <= a.validTo.value_or(last);
}

/// The same holder twice is a mistake; a second holder at the same time is said.
void checkOthers(ActContext &context, const RoleHeld &wanted, Plan &plan)
{
    for (const RoleHeld &other : rolesHeld(context.db)) {
        const bool sameSeat = other.id != wanted.id && other.policyId == wanted.policyId && other.role == wanted.role && other.unitId == wanted.unitId;
        if (!sameSeat || !overlap(other, wanted))
            continue;
        if (other.personId == wanted.personId && other.holderText == wanted.holderText) {
            plan.errors.append({wanted.personId ? u"person"_s : u"holder"_s,
                                say(QT_TRANSLATE_NOOP("Organization", "この期間、この役割には既に同じ人が就いています。"))});
            continue;
        }
        const auto holder = other.personId ? person(context.db, *other.personId) : std::nullopt;
        Policy::Finding finding;
        finding.rule = u"organization.second-holder"_s;
        finding.text = say(QT_TRANSLATE_NOOP("Organization", "この期間、この役割には「%1」も就いています。")).arg(holder ? holder->name : other.holderText);
        finding.field = u"person"_s;
        plan.findings.append(finding);
    }
}

void checkHolder(const QJsonObject &params, const std::optional<Person> &person, const RoleHeld &wanted, Plan &plan)
{
    const bool named = !Register::textOf(params, u"person"_s).isEmpty();
    if (named != wanted.holderText.isEmpty())
        plan.errors.append({u"person"_s, say(QT_TRANSLATE_NOOP("Organization", "職員か、外部の就任者の名前か、どちらか一つを入力してください。"))});
    if (person && ((person->validTo && (!wanted.validFrom || *person->validTo < *wanted.validFrom))))
        plan.errors.append({u"person"_s, say(QT_TRANSLATE_NOOP("Organization", "「%1」の在籍は%2までです。")).arg(person->name, Support::wareki(*person->validTo))});
}

Journal::Row rowOf(const RoleHeld &held)
{
    return {{u"policy_id"_s, held.policyId},
            {u"role"_s, held.role},
            {u"person_id"_s, stored(held.personId)},
            {u"holder_text"_s, held.holderText},
            {u"unit_id"_s, stored(held.unitId)},
            {u"valid_from"_s, stored(held.validFrom)},
            {u"valid_to"_s, stored(held.validTo)},
            {u"state"_s, held.state}};
}

Act assignAct()
{
    using Type = Parameter::Type;
    Act act;
    act.descriptor = {u"role.assign"_s, say(QT_TRANSLATE_NOOP("Organization", "役割に就ける")), u"organization.manage"_s,
                      {{u"role"_s, say(QT_TRANSLATE_NOOP("Organization", "役割")), Type::Text, true, say(QT_TRANSLATE_NOOP("Organization", "規程の役割の記号か名称"))},
                       {u"policy"_s, say(QT_TRANSLATE_NOOP("Organization", "規程")), Type::Text, false, say(QT_TRANSLATE_NOOP("Organization", "空なら組織の適用規程"))},
                       {u"person"_s, say(QT_TRANSLATE_NOOP("Organization", "職員")), Type::Object, false, {}},
                       {u"holder"_s, say(QT_TRANSLATE_NOOP("Organization", "外部の就任者")), Type::Text, false, {}},
                       {u"unit"_s, say(QT_TRANSLATE_NOOP("Organization", "組織")), Type::Object, false, {}},
                       {u"from"_s, say(QT_TRANSLATE_NOOP("Organization", "就任日")), Type::Date, false, {}},
                       {u"to"_s, say(QT_TRANSLATE_NOOP("Organization", "最後の日")), Type::Date, false, {}}},
                      u"role"_s, {}};
    act.plan = [](ActContext &context, const QJsonObject &params) {
        Plan plan;
        const auto unit = unitParam(context.db, params, u"unit"_s, plan.errors);
        const auto holder = personParam(context.db, params, u"person"_s, plan.errors);
        const auto policy = policyOf(context, params, unit);
        if (!policy) {
            plan.errors.append({u"policy"_s, say(QT_TRANSLATE_NOOP("Organization", "この台帳にない規程です。"))});
            return plan;
        }
        const Policy::Role *role = roleOf(*policy->document, Register::textOf(params, u"role"_s));
        if (!role) {
            plan.errors.append({u"role"_s, say(QT_TRANSLATE_NOOP("Organization", "「%1」という役割は、規程「%2」にありません。"))
                                               .arg(Register::textOf(params, u"role"_s), policy->title)});
            return plan;
        }
        RoleHeld wanted;
        wanted.policyId = policy->id;
        wanted.role = role->code;
        wanted.personId = holder ? std::optional(holder->id) : std::nullopt;
        wanted.holderText = Register::textOf(params, u"holder"_s);
        wanted.unitId = unit ? std::optional(unit->id) : std::nullopt;
        wanted.validFrom = dayParam(params, u"from"_s, plan.errors);
        wanted.validTo = dayParam(params, u"to"_s, plan.errors);
        checkPeriod(wanted.validFrom, wanted.validTo, u"to"_s, plan.errors);
        checkScope(*policy->document, *role, unit, plan);
        checkHolder(params, holder, wanted, plan);
        checkOthers(context, wanted, plan);
        plan.summary = {{u"role"_s, role->label}, {u"holder"_s, holder ? holder->name : wanted.holderText}};
        if (unit)
            plan.summary.insert(u"unit"_s, unit->name);
        plan.apply = [wanted, summary = plan.summary](ActContext &at) {
            at.journal.open();
            const qint64 id = at.journal.insert(u"role_held"_s, rowOf(wanted));
            at.journal.close({u"role"_s, id}, summary);
            return QJsonObject{{u"id"_s, id}, {u"role"_s, wanted.role}};
        };
        return plan;
    };
    act.reverse = Register::closedAsMistake(u"role.end"_s, u"id"_s);
    return act;
}

/// Meanwhile the same person may have been given the same role anew.
Register::Reversed heldAgain(Storage::Connection &, const Register::PastAct &past)
{
    return Register::Reversal{{}, {}, [past](ActContext &context) {
        Plan plan = Register::planRestore(context, past);
        const Journal::Entry entry = Register::firstEntry(context.db, past);
        auto held = roleHeld(context.db, entry.object.id);
        if (!held)
            return plan;
        for (const Journal::Change &change : entry.changes) {
            if (change.field == "valid_to"_L1)
                held->validTo = change.before.toString().isEmpty() ? std::nullopt : std::optional(QDate::fromString(change.before.toString(), Qt::ISODate));
        }
        checkOthers(context, *held, plan);
        return plan;
    }};
}

Act endAct()
{
    Act act;
    act.descriptor = {u"role.end"_s, say(QT_TRANSLATE_NOOP("Organization", "役割を終える")), u"organization.manage"_s,
                      {{u"id"_s, say(QT_TRANSLATE_NOOP("Organization", "番号")), Parameter::Type::Number, true, {}},
                       {u"on"_s, say(QT_TRANSLATE_NOOP("Organization", "最後の日")), Parameter::Type::Date, false, say(QT_TRANSLATE_NOOP("Organization", "空なら今日"))},
                       {u"mistake"_s, say(QT_TRANSLATE_NOOP("Organization", "誤って加えたもの")), Parameter::Type::YesNo, false, {}}},
                      u"role"_s, {}};
    act.plan = [](ActContext &context, const QJsonObject &params) {
        Plan plan;
        const auto held = roleHeld(context.db, Register::textOf(params, u"id"_s).toLongLong());
        if (!held || held->state != QLatin1String(State::kActive))
            return Register::notFound(say(QT_TRANSLATE_NOOP("Organization", "役割の記録 %1 番はありません。")).arg(Register::textOf(params, u"id"_s)));
        plan.object = {u"role"_s, held->id};
        const QDate last = dayParam(params, u"on"_s, plan.errors).value_or(context.clock.today());
        const bool mistake = params.value(u"mistake"_s).toBool();
        if (!mistake) {
            checkPeriod(held->validFrom, last, u"on"_s, plan.errors);
            if (held->validTo && *held->validTo <= last)
                plan.errors.append({u"id"_s, say(QT_TRANSLATE_NOOP("Organization", "この役割は%1に終わっています。")).arg(Support::wareki(*held->validTo))});
        }
        const auto holder = held->personId ? person(context.db, *held->personId) : std::nullopt;
        plan.summary = {{u"role"_s, held->role}, {u"holder"_s, holder ? holder->name : held->holderText},
                        {u"on"_s, last.toString(Qt::ISODate)}};
        const Journal::Row row = mistake ? Journal::Row{{u"state"_s, QString::fromLatin1(State::kVoid)}}
                                         : Journal::Row{{u"valid_to"_s, last.toString(Qt::ISODate)}};
        plan.apply = [row, id = held->id, summary = plan.summary](ActContext &at) {
            at.journal.open();
            at.journal.update(u"role_held"_s, id, row);
            at.journal.close({u"role"_s, id}, summary);
            return QJsonObject{{u"id"_s, id}};
        };
        return plan;
    };
    act.reverse = heldAgain;
    return act;
}

} // namespace

std::vector<Act> roleActs()
{
    return {assignAct(), endAct()};
}

} // namespace Organization
