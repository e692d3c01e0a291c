// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/custody/custodyservice.h"

#include "models/custody/custodyacts.h"
#include "models/custody/custodyrepository.h"

namespace Custody {

void addTo(Register::Blueprint &blueprint)
{
    blueprint.catalogue.add(eventTable());
    for (const EventKind &kind : eventKinds())
        blueprint.acts.push_back(recordAct(kind));
    blueprint.acts.push_back(factAct());
    blueprint.acts.push_back(correctAct());
}

} // namespace Custody
