// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetservice.h"
#include "models/assets/labels/assetlabelqueries.h"
#include "models/classes/classificationrepository.h"
#include "models/classes/consultationacts.h"
#include "models/classes/reclassificationacts.h"
#include "models/custody/custodyservice.h"
#include "models/disposal/disposalservice.h"
#include "models/labels/labelservice.h"
#include "models/media/mediumlabelqueries.h"
#include "models/media/mediumservice.h"
#include "models/organization/organizationservice.h"
#include "models/permits/permitservice.h"
#include "models/places/placeservice.h"
#include "models/register/blueprint.h"

namespace RegisterFixture {

using namespace Qt::StringLiterals;

/// Every room with acts, put together as the program does it.
inline std::shared_ptr<const Register::Blueprint> blueprint()
{
    static const std::shared_ptr<const Register::Blueprint> made = [] {
        auto rooms = std::make_shared<Register::Blueprint>(Register::Blueprint::ground());
        Organization::addTo(*rooms);
        Places::addTo(*rooms);
        Labels::addTo(*rooms, {Assets::labelSource(), Media::labelSource()});
        Permits::addTo(*rooms, {{u"asset"_s, Assets::levelsOf}, {u"medium"_s, Media::levelsOf}});
        Classes::addTo(*rooms);
        Classes::addConsultations(*rooms);
        for (Register::Act &act : Classes::policyVersionActs())
            rooms->acts.push_back(std::move(act));
        Assets::addTo(*rooms);
        Media::addTo(*rooms);
        Custody::addTo(*rooms);
        Disposal::addTo(*rooms);
        Permits::completeClosed(*rooms);
        rooms->catalogue.addDerived(u"takeover_batch"_s); // the room above, which has no part here
        return rooms;
    }();
    return made;
}

} // namespace RegisterFixture
