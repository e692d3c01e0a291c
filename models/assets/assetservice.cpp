// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetservice.h"

#include "models/assets/assetacts.h"
#include "models/assets/assetcolumns.h"
#include "models/assets/assetrepository.h"

using namespace Qt::StringLiterals;

namespace Assets {

void addTo(Register::Blueprint &blueprint)
{
    blueprint.catalogue.add(assetTable());
    blueprint.catalogue.add(Journal::TableDescriptor::of(51, u"book_run"_s,
                                                         {u"book"_s, u"filter"_s, u"row_count"_s, u"totals"_s, u"collected_levels"_s,
                                                          u"book_levels"_s, u"lower_reason"_s, u"target"_s, u"pages"_s, u"at"_s}));
    for (Register::Act (*make)() : {registerAct, editAct, relabelAct, voidAct, outputAct})
        blueprint.acts.push_back(make());
    blueprint.indexTexts.insert(u"asset"_s, [](Storage::Connection &db, const Register::ObjectRef &ref) -> std::optional<QStringList> {
        const auto asset = load(db, ref.id);
        if (!asset || asset->object.state == QLatin1String(Register::State::kVoid))
            return std::nullopt;
        return indexFields(*asset);
    });
}

} // namespace Assets
