// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disposal/disposalservice.h"

#include "models/disposal/disposalacts.h"
#include "models/disposal/disposalfindqueries.h"
#include "models/disposal/disposalintake.h"
#include "models/disposal/disposalrepository.h"
#include "models/storage/query.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Disposal {

void addTo(Register::Blueprint &blueprint)
{
    blueprint.catalogue.add(disposalTable());
    blueprint.acts.push_back(recordAct());
    blueprint.acts.push_back(cancelAct());
    blueprint.intakes.push_back(disposalIntake());
    blueprint.finders.push_back(disposalFinder());
    blueprint.closedTo.insert(u"disposal"_s, [](Storage::Connection &db, qint64 id, const Register::Visibility &visible) {
        Storage::Query query(db, u"SELECT asset.access_scope, object.unit_id FROM disposal JOIN asset ON asset.id = disposal.object_id "
                                 "JOIN object ON object.id = asset.id WHERE disposal.id = :id"_s);
        query.bind(u":id"_s, id).run();
        return query.next() && !visible.sees(query.text(0) == "unit"_L1, query.optionalInteger(1));
    });
    blueprint.columnLabels.insert(u"disposal.cancel_reason"_s, QCoreApplication::translate("Disposal", "取消の理由"));
}

} // namespace Disposal
