// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disposal/disposalservice.h"

#include "models/disposal/disposalacts.h"
#include "models/disposal/disposalrepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Disposal {

void addTo(Register::Blueprint &blueprint)
{
    blueprint.catalogue.add(disposalTable());
    blueprint.acts.push_back(recordAct());
    blueprint.acts.push_back(cancelAct());
    blueprint.columnLabels.insert(u"disposal.cancel_reason"_s, QCoreApplication::translate("Disposal", "取消の理由"));
}

} // namespace Disposal
