// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/permits/permitservice.h"

#include "models/permits/exceptionacts.h"
#include "models/permits/exceptionqueries.h"
#include "models/permits/exceptionrepository.h"
#include "models/permits/permitacts.h"
#include "models/permits/permitqueries.h"
#include "models/permits/permitrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Permits {

void addTo(Register::Blueprint &blueprint, const ClassesOf &classes)
{
    for (const Journal::TableDescriptor &table : exceptionTables() + permitTables())
        blueprint.catalogue.add(table);
    for (Register::Act act : {applyForPermitAct(classes), decidePermitAct(), withdrawPermitAct(), revokePermitAct()})
        blueprint.acts.push_back(std::move(act));
    for (Register::Act act : {applyAct(), permitAct(), refuseAct(), reportAct(), endAct()})
        blueprint.acts.push_back(std::move(act));
}

void completeClosed(Register::Blueprint &blueprint)
{
    blueprint.closedTo.insert(u"permit"_s, [kinds = blueprint.closedTo](Storage::Connection &db, qint64 id, const Register::Visibility &visible) {
        const auto named = permit(db, QString::number(id));
        return named && std::any_of(named->things.cbegin(), named->things.cend(), [&](const NamedThing &thing) {
            const Register::ClosedTo closed = kinds.value(thing.object.kind);
            return closed && closed(db, thing.object.id, visible);
        });
    });
    blueprint.closedTo.insert(u"exception"_s, [kinds = blueprint.closedTo](Storage::Connection &db, qint64 id, const Register::Visibility &visible) {
        const auto named = exception(db, QString::number(id));
        return named && std::any_of(named->things.cbegin(), named->things.cend(), [&](const Journal::ObjectRef &thing) {
            const Register::ClosedTo closed = kinds.value(thing.kind);
            return closed && closed(db, thing.id, visible);
        });
    });
}

} // namespace Permits
