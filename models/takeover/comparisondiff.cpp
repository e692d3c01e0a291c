// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/comparisondiff.h"

#include "models/assets/actparts.h"
#include "models/assets/assetrules.h"
#include "models/assets/customfields.h"
#include "models/assets/inheritedactparts.h"
#include "models/classes/inheritancerules.h"
#include "models/organization/organizationqueries.h"
#include "models/organization/organizationrepository.h"
#include "models/permits/exceptionqueries.h"
#include "models/places/placequeries.h"
#include "models/takeover/comparisonmerge.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Assets::Asset;
using Assets::Field;
using Assets::FieldGroup;
using Assets::FieldType;

namespace Takeover {

AssetDiff::AssetDiff(Storage::Connection &db)
    : m_db(db), m_units(Organization::unitNames(db)), m_places(Places::placePaths(db)), m_persons(Organization::personNames(db)),
      m_custom(Assets::customFields(db))
{
}

QString AssetDiff::unitName(const std::optional<qint64> &id) const
{
    return id ? m_units.value(*id) : QString();
}

const AssetDiff::Ground &AssetDiff::groundOf(const std::optional<qint64> &unitId)
{
    const qint64 key = unitId.value_or(0);
    if (!m_policyOfUnit.contains(key))
        m_policyOfUnit.insert(key, Organization::policyIdForUnit(m_db, unitId));
    const qint64 policyId = m_policyOfUnit.value(key);
    const auto known = m_grounds.find(policyId);
    if (known != m_grounds.end())
        return known->second;
    Ground &made = m_grounds[policyId];
    if (const auto policy = Register::storedPolicy(m_db, policyId))
        made.policy = *policy;
    else
        made.policy.document = std::make_shared<const Policy::Document>();
    made.fields = Assets::fieldsFor(*made.policy.document, m_custom);
    return made;
}

QString AssetDiff::placeOf(const Asset &asset) const
{
    const QString path = asset.placeId ? m_places.value(*asset.placeId) : QString();
    return path.isEmpty() ? asset.texts.value(u"placeText"_s) : path;
}

/// Things by their names; what is not made yet by the words of the file.
QString AssetDiff::referenceOf(const Field &field, const Side &side) const
{
    const Asset &asset = side.asset;
    if (field.code == "unit"_L1)
        return side.draft && side.draft->unitFromLine && !side.draft->unitText.isEmpty() ? side.draft->unitText : unitName(asset.object.unitId);
    if (field.code == "createdByUnit"_L1)
        return side.draft && !side.draft->createdByText.isEmpty() ? side.draft->createdByText : unitName(asset.createdByUnitId);
    if (field.code == "manager"_L1)
        return asset.managerId ? m_persons.value(*asset.managerId) : QString();
    if (field.code == "place"_L1)
        return placeOf(asset);
    if (side.draft && !side.draft->parentNumber.isEmpty())
        return side.draft->parentNumber;
    const auto parent = asset.parentId ? Register::findObject(m_db, *asset.parentId) : std::nullopt;
    return parent ? parent->number : QString();
}

QString AssetDiff::textOf(const Field &field, const Side &side, const Policy::Document &policy) const
{
    const Asset &asset = side.asset;
    switch (field.type) {
    case FieldType::Level: {
        const QString axis = field.code.mid(6);
        const Policy::Level *level = policy.level(axis, asset.levels.value(axis));
        return level ? level->label : asset.levels.value(axis);
    }
    case FieldType::Unit:
    case FieldType::Person:
    case FieldType::Place:
    case FieldType::Asset:
        return referenceOf(field, side);
    case FieldType::List:
        return asset.aliases.join(u"、"_s);
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Number:
    case FieldType::Date:
    case FieldType::Choice:
    case FieldType::YesNo:
        break;
    }
    if (field.code == "name"_L1)
        return asset.object.name;
    if (field.code == "number"_L1)
        return asset.object.number;
    const bool isOwn = field.group == FieldGroup::Custom;
    const QString stored = isOwn ? asset.custom.value(field.code.mid(7).toLongLong()) : asset.texts.value(field.code);
    return field.type == FieldType::Date ? stored : Assets::shownValue(field, stored);
}

Policy::Findings AssetDiff::classFindings(const PlannedRow &row, const Register::Actor &by)
{
    const auto before = row.draft.updates && !row.draft.asset.levels.isEmpty() ? Assets::load(m_db, *row.draft.updates) : std::nullopt;
    if (!before)
        return {};
    const Register::StoredPolicy &policy = groundOf(before->object.unitId).policy;
    const Asset after = corrected(*before, row.draft, row.draft.asset, {*policy.document, placeOf(*before)});
    if (after.levels == before->levels)
        return {};
    Policy::Facts facts = Assets::factsOf(u"asset.relabel"_s, after, &*before);
    facts.actorRoles = by.rolesFor(policy.id, before->object.unitId);
    facts.waivers = Permits::waivers(m_db, by, policy, before->object.unitId, before->object.id);
    Assets::addOrigin(m_db, policy, before->object.id, facts);
    Policy::Findings findings = Assets::findingsFor(*policy.document, facts) + Classes::copyFindings(*policy.document, facts);
    // What is so already (a gap of 移行) is not the line's doing.
    Policy::Facts standing = Assets::factsOf(u"asset.relabel"_s, *before, &*before);
    Assets::addOrigin(m_db, policy, before->object.id, standing);
    const Policy::Findings present = Assets::findingsFor(*policy.document, standing);
    findings.removeIf([&](const Policy::Finding &finding) {
        return std::any_of(present.cbegin(), present.cend(), [&](const Policy::Finding &other) { return other.rule == finding.rule && other.field == finding.field; });
    });
    // The role that may go on is asked for here, where the unit is known.
    for (Policy::Finding &finding : findings) {
        const bool mayDecide = finding.role.isEmpty() || finding.status == Policy::Status::Default || facts.actorRoles.contains(finding.role)
            || by.capabilities.contains(finding.role);
        if (finding.severity == Policy::Severity::Reason && !mayDecide)
            finding.severity = Policy::Severity::Refuse;
    }
    return findings;
}

QList<CellChange> AssetDiff::of(const PlannedRow &row)
{
    const auto before = row.draft.updates ? Assets::load(m_db, *row.draft.updates) : std::nullopt;
    return before ? of(row, *before) : QList<CellChange>();
}

QList<CellChange> AssetDiff::of(const PlannedRow &row, const Asset &before)
{
    const Draft &draft = row.draft;
    const Ground &ground = groundOf(before.object.unitId);
    const Policy::Document &policy = *ground.policy.document;
    Asset given = draft.asset;
    QList<CellChange> unmade;
    for (auto it = draft.own.cbegin(); it != draft.own.cend(); ++it) {
        const auto known = std::find_if(m_custom.cbegin(), m_custom.cend(), [&](const Assets::CustomField &field) { return field.label == it.key(); });
        if (known != m_custom.cend())
            given.custom.insert(known->id, *it);
        else if (!it->isEmpty())
            unmade.append({u"-"_s, it.key(), {}, *it});
    }
    const QString place = placeOf(before);
    const Asset after = corrected(before, draft, given, {policy, place});
    const bool isNewPlace = !draft.placeText.isEmpty() && !given.placeId && draft.placeText != place;
    QList<CellChange> changes;
    for (const Field &field : ground.fields) {
        if (field.group == FieldGroup::System)
            continue;
        const QString was = textOf(field, {before, nullptr}, policy);
        const QString is = field.code == "place"_L1 && isNewPlace ? draft.placeText : textOf(field, {after, &draft}, policy);
        if (was != is)
            changes.append({field.code, field.label, was, is});
    }
    if (after.restrictions != before.restrictions) {
        const Field *field = Assets::findField(ground.fields, QString::fromLatin1(kRestrictions));
        changes.append({field->code, field->label, Assets::effectiveRestrictions(policy, before.levels, before.restrictions).join(u'\n'),
                        Assets::effectiveRestrictions(policy, after.levels, after.restrictions).join(u'\n')});
    }
    return changes + unmade;
}

} // namespace Takeover
