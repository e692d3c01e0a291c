// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetservice.h"

#include "models/assets/assetacts.h"
#include "models/assets/assetcolumns.h"
#include "models/assets/assetrepository.h"
#include "models/assets/assetrowqueries.h"
#include "models/assets/books/bookdefinitionacts.h"
#include "models/assets/celltext.h"
#include "models/assets/distribution/distributionrepository.h"
#include "models/assets/find/assetfindqueries.h"
#include "models/assets/searches/searchacts.h"
#include "models/storage/query.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Assets {

namespace {

/// How a changed cell of this room's tables is told in a history.
void addStoryWords(Register::Blueprint &blueprint)
{
    for (const Field &field : fixedFields()) {
        if (field.column.startsWith("object."_L1))
            blueprint.columnLabels.insert(field.column, field.label);
        else if (!field.column.isEmpty())
            blueprint.columnLabels.insert(u"asset."_s + field.column, field.label);
    }
    blueprint.columnLabels.remove(u"object.updated_at"_s);
    blueprint.columnLabels.insert(u"book_definition.name"_s, QCoreApplication::translate("Assets", "帳票の名前"));
    blueprint.columnLabels.insert(u"asset.levels"_s, QCoreApplication::translate("Assets", "分類"));
    blueprint.columnLabels.insert(u"asset.custom"_s, QCoreApplication::translate("Assets", "独自項目"));
    blueprint.columnLabels.insert(u"saved_search.name"_s, QCoreApplication::translate("Assets", "検索の名前"));
    blueprint.columnLabels.insert(u"asset.restrictions"_s, QCoreApplication::translate("Assets", "取扱制限の変更"));
    blueprint.cellTexts.push_back([](Storage::Connection &db, const QString &table, const QString &column,
                                     const QVariant &value) { return cellText(db, table, column, value); });
}

/// Who may read name and content of an asset, and what stays open of it (INV-44, staysOpen()).
void addVisibility(Register::Blueprint &blueprint)
{
    blueprint.closedTo.insert(u"asset"_s, [](Storage::Connection &db, qint64 id, const Register::Visibility &visible) {
        Storage::Query query(db, u"SELECT asset.access_scope, object.unit_id FROM asset JOIN object ON object.id = asset.id WHERE asset.id = :id"_s);
        query.bind(u":id"_s, id).run();
        return query.next() && !visible.sees(query.text(0) == "unit"_L1, query.optionalInteger(1));
    });
    for (const Field &field : fixedFields()) {
        if (staysOpen(field) && !field.column.isEmpty())
            blueprint.openColumns.insert(field.column.contains(u'.') ? field.column : QString(u"asset."_s + field.column));
    }
    blueprint.openColumns += {u"asset.levels"_s, u"asset.place_text"_s};
}

} // namespace

void addTo(Register::Blueprint &blueprint)
{
    blueprint.catalogue.add(assetTable());
    blueprint.catalogue.add(Journal::TableDescriptor::of(51, u"book_run"_s,
                                                         {u"book"_s, u"filter"_s, u"row_count"_s, u"totals"_s, u"collected_levels"_s,
                                                          u"book_levels"_s, u"lower_reason"_s, u"target"_s, u"pages"_s, u"at"_s}));
    blueprint.catalogue.add(Journal::TableDescriptor::of(52, u"book_definition"_s,
                                                         {u"name"_s, u"document"_s, u"revision=1"_s, u"defined_at"_s, u"forgotten=0"_s}));
    for (Register::Act (*make)() : {registerAct, editAct, editManyAct, relabelAct, relabelManyAct, voidAct, restoreAct, outputAct, linkAddAct, linkRemoveAct,
                                    labelledAct, distributeAct, collectAct, defineBookAct, forgetBookAct})
        blueprint.acts.push_back(make());
    blueprint.acts.push_back(confirmAct());
    for (Register::Act (*make)() : {saveSearchAct, renameSearchAct, removeSearchAct})
        blueprint.acts.push_back(make());
    blueprint.catalogue.add(Journal::TableDescriptor::of(53, u"saved_search"_s, {u"name"_s, u"filter"_s, u"sort"_s, u"group_by"_s, u"removed=0"_s}));
    addDistributionTable(blueprint);
    addStoryWords(blueprint);
    addVisibility(blueprint);
    blueprint.finders.push_back(assetFinder());
    blueprint.indexTexts.insert(u"asset"_s, [](Storage::Connection &db, const Register::ObjectRef &ref) -> std::optional<QStringList> {
        const auto asset = load(db, ref.id);
        if (!asset || asset->object.state == QLatin1String(Register::State::kVoid))
            return std::nullopt;
        return indexFields(*asset);
    });
}

Policy::Levels levelsOf(Storage::Connection &db, qint64 id)
{
    const auto asset = load(db, id);
    return asset ? asset->levels : Policy::Levels();
}

} // namespace Assets
