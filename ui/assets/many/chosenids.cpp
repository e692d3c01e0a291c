// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/many/chosenids.h"

#include "models/assets/assetqueries.h"
#include "models/assets/list/listqueries.h"

namespace AssetsUi {

QVector<qint64> chosenIds(Storage::Connection &db, const Assets::Filter &filter, const QList<Assets::SortKey> &sort, const Register::Visibility &visible)
{
    if (!filter.ids.isEmpty())
        return filter.ids;
    const std::shared_ptr<Assets::ListEngine> engine = Assets::ListEngine::kept(db.path());
    const auto listing = engine ? engine->listing(db, {filter, sort, {}, visible}) : std::nullopt;
    return listing ? listing->ids : Assets::Queries(db, visible).ids(filter, sort);
}

} // namespace AssetsUi
