// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/organization/organizationservice.h"

#include "models/organization/organizationfindservice.h"
#include "models/organization/organizationintake.h"
#include "models/organization/organizationrepository.h"
#include "models/organization/personservice.h"
#include "models/organization/roleservice.h"
#include "models/organization/unitservice.h"
#include "models/register/policies.h"

using namespace Qt::StringLiterals;
using Journal::TableDescriptor;

namespace Organization {

namespace {

/// A role of the whole organization opens everything of its policy: in a register with one policy, everything.
void openByRole(Storage::Connection &db, const RoleHeld &held, Register::Visibility &visible)
{
    if (held.unitId) {
        visible.units.unite(withDescendants(db, *held.unitId));
        return;
    }
    const QList<Register::StoredPolicy> policies = Register::storedPolicies(db);
    for (const Register::StoredPolicy &policy : policies) {
        const Policy::Role *role = policy.id == held.policyId ? policy.document->role(held.role) : nullptr;
        if (!role || role->scope != "organization"_L1)
            continue;
        if (policies.size() == 1) {
            visible.everything = true;
            return;
        }
        for (const Unit &unit : units(db)) {
            if (policyIdForUnit(db, unit.id) == policy.id)
                visible.units.insert(unit.id);
        }
    }
}

} // namespace

Register::Actor actorFor(Storage::Connection &db, std::optional<qint64> personId, QDate day)
{
    Register::Actor actor;
    actor.day = day;
    actor.capabilities = {u"*"_s};
    actor.visible.everything = false;
    const std::optional<Person> chosen = personId ? person(db, *personId) : std::nullopt;
    if (!chosen || chosen->state == QLatin1String(State::kVoid)) {
        actor.name = Register::osAccount();
        return actor;
    }
    actor.personId = chosen->id;
    actor.name = chosen->name;
    actor.post = chosen->post;
    if (chosen->unitId)
        actor.visible.units = withDescendants(db, *chosen->unitId);
    for (const RoleHeld &held : rolesHeldBy(db, chosen->id, day)) {
        actor.roles.append({held.policyId, held.role, held.unitId});
        openByRole(db, held, actor.visible);
    }
    return actor;
}

void addTo(Register::Blueprint &blueprint)
{
    Journal::Catalogue &tables = blueprint.catalogue;
    // The numbers are stored in every entry: never change or reuse one.
    tables.add(TableDescriptor::of(20, u"unit"_s,
                                   {u"uuid"_s, u"code"_s, u"name"_s, u"kana"_s, u"kind"_s, u"parent_id"_s, u"policy_id"_s,
                                    u"number_pattern"_s, u"valid_from"_s, u"valid_to"_s, u"successor_id"_s, u"introduced_on"_s,
                                    u"state='active'"_s, u"revision=1"_s}));
    tables.add(TableDescriptor::of(21, u"person"_s,
                                   {u"uuid"_s, u"name"_s, u"kana"_s, u"employment"_s, u"unit_id"_s, u"post"_s, u"external=0"_s,
                                    u"valid_from"_s, u"valid_to"_s, u"state='active'"_s, u"revision=1"_s}));
    tables.add(TableDescriptor::of(22, u"role_held"_s,
                                   {u"policy_id"_s, u"role"_s, u"person_id"_s, u"holder_text"_s, u"unit_id"_s, u"valid_from"_s,
                                    u"valid_to"_s, u"state='active'"_s}));
    for (std::vector<Register::Act> acts : {unitActs(), personActs(), roleActs()}) {
        for (Register::Act &act : acts)
            blueprint.acts.push_back(std::move(act));
    }
    blueprint.intakes.push_back(unitIntake());
    blueprint.intakes.push_back(personIntake());
    blueprint.finders.push_back(unitFinder());
    blueprint.finders.push_back(personFinder());
    blueprint.actorFor = actorFor;
}

} // namespace Organization
