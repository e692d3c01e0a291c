// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/mediumservice.h"

#include "models/assets/celltext.h"
#include "models/media/mediumactparts.h"
#include "models/media/mediumacts.h"
#include "models/media/mediumfield.h"
#include "models/media/mediumfindqueries.h"
#include "models/media/mediumintake.h"
#include "models/media/mediumrepository.h"
#include "models/organization/organizationrepository.h"
#include "models/places/placerepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Media {

namespace {

std::optional<QString> cellText(Storage::Connection &db, const QString &table, const QString &column, const QVariant &value)
{
    if (table != "medium"_L1)
        return std::nullopt;
    if (column == "place_id"_L1)
        return Places::placePath(db, value.toLongLong());
    if (column == "holder_id"_L1) {
        const auto person = Organization::person(db, value.toLongLong());
        return person ? person->name : QString();
    }
    if (column == "parent_id"_L1) {
        const auto object = Register::findObject(db, value.toLongLong());
        return object ? object->number : QString();
    }
    if (column == "kind"_L1)
        return kindLabel({}, value.toString());
    if (column == "levels"_L1)
        return Assets::cellText(db, u"asset"_s, u"levels"_s, value);
    for (const Field &field : textFields()) {
        if (field.column == column)
            return Assets::shownValue(field, value.toString());
    }
    return std::nullopt;
}

void addStoryWords(Register::Blueprint &blueprint)
{
    for (const Field &field : fields()) {
        if (!field.column.isEmpty() && !field.column.startsWith("object."_L1))
            blueprint.columnLabels.insert(u"medium."_s + field.column, field.label);
    }
    blueprint.columnLabels.insert(u"medium.levels"_s, QCoreApplication::translate("Media", "内容の分類"));
    blueprint.cellTexts.push_back(cellText);
}

} // namespace

void addTo(Register::Blueprint &blueprint)
{
    blueprint.catalogue.add(mediumTable());
    blueprint.catalogue.add(Journal::TableDescriptor::of(55, u"erasure"_s, {u"object_id"_s, u"done_at"_s, u"method"_s, u"person"_s, u"content"_s, u"undone_at"_s}));
    for (Register::Act (*make)() : {registerAct, editAct, voidAct, labelledAct, storeAct, removeAct, eraseAct, fromLedgerAct})
        blueprint.acts.push_back(make());
    addStoryWords(blueprint);
    blueprint.followers.push_back(mediaFollower());
    blueprint.finders.push_back(mediumFinder());
    blueprint.intakes.push_back(mediumIntake());
    blueprint.indexTexts.insert(u"medium"_s, [](Storage::Connection &db, const Register::ObjectRef &ref) -> std::optional<QStringList> {
        const auto medium = load(db, ref.id);
        if (!medium || medium->object.state == QLatin1String(Register::State::kVoid))
            return std::nullopt;
        return indexFields(*medium);
    });
}

Policy::Levels levelsOf(Storage::Connection &db, qint64 id)
{
    const auto medium = load(db, id);
    return medium ? medium->held.levels : Policy::Levels();
}

} // namespace Media
