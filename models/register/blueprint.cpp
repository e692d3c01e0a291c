// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/register/blueprint.h"

#include "models/register/find/groundfinders.h"
#include "models/register/groundacts.h"

using namespace Qt::StringLiterals;
using Journal::TableDescriptor;

namespace Register {

const Act *Blueprint::act(const QString &name) const
{
    for (const Act &act : acts) {
        if (act.descriptor.name == name)
            return &act;
    }
    return nullptr;
}

const Intake *Blueprint::intake(const QString &kind) const
{
    for (const Intake &intake : intakes) {
        if (intake.kind == kind)
            return &intake;
    }
    return nullptr;
}

Blueprint Blueprint::ground()
{
    Blueprint blueprint;
    Journal::Catalogue &tables = blueprint.catalogue;
    // The numbers are stored in every entry: never change or reuse one.
    tables.add(TableDescriptor::of(1, u"register_info"_s, {u"key"_s, u"value"_s}));
    tables.add(TableDescriptor::of(2, u"home_register"_s, {u"uuid"_s, u"name"_s}));
    tables.add(TableDescriptor::of(3, u"object"_s,
                                   {u"uuid"_s, u"home_id"_s, u"kind"_s, u"number"_s, u"name"_s, u"unit_id"_s, u"state"_s,
                                    u"revision=1"_s, u"created_at"_s, u"updated_at"_s}));
    tables.add(TableDescriptor::of(4, u"object_alias"_s, {u"object_id"_s, u"alias"_s, u"kind"_s, u"removed=0"_s}));
    tables.add(TableDescriptor::of(5, u"notice"_s,
                                   {u"object_kind"_s, u"object_id"_s, u"rule"_s, u"clause"_s, u"text"_s, u"reason"_s,
                                    u"to_role"_s, u"policy_id"_s, u"at"_s, u"closed_at"_s, u"closed_note"_s}));
    tables.add(TableDescriptor::of(6, u"breach"_s,
                                   {u"object_kind"_s, u"object_id"_s, u"rule"_s, u"clause"_s, u"text"_s, u"happened_at"_s,
                                    u"noticed_at"_s, u"closed_at"_s, u"remedy"_s}));
    tables.add(TableDescriptor::of(7, u"policy"_s, {u"code"_s, u"title"_s, u"current_version_id"_s}));
    tables.add(TableDescriptor::of(8, u"policy_version"_s,
                                   {u"policy_id"_s, u"version"_s, u"document"_s, u"sha256"_s, u"imported_at"_s, u"effective_from"_s,
                                    u"summary"_s, u"confirmed_on"_s, u"confirmed_number"_s, u"confirmed_by"_s}));
    tables.add(TableDescriptor::of(9, u"policy_attachment"_s,
                                   {u"policy_id"_s, u"name"_s, u"media_type"_s, u"sha256"_s, u"content"_s,
                                    u"attached_at"_s, u"removed=0"_s}));
    tables.add(TableDescriptor::of(10, u"custom_field"_s,
                                   {u"object_kind"_s, u"label"_s, u"type"_s, u"options"_s, u"position=0"_s, u"retired=0"_s}));
    tables.add(TableDescriptor::of(11, u"parked_draft"_s,
                                   {u"person_id"_s, u"act"_s, u"title"_s, u"params"_s, u"parked_at"_s, u"done=0"_s}));
    tables.addDerived(u"number_counter"_s);
    tables.addDerived(u"search_index"_s);
    tables.addDerived(u"journal_context"_s); // hashed with each of its entries
    tables.addDerived(u"journal_entry"_s);
    tables.addDerived(u"journal_head"_s);
    for (Act &act : groundActs())
        blueprint.acts.push_back(std::move(act));
    blueprint.finders.push_back(clauseFinder());
    return blueprint;
}

} // namespace Register
