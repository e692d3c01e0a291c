// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/assetdialog.h"

#include "models/assets/assetdraft.h"
#include "models/assets/assetrepository.h"
#include "models/assets/copydraft.h"
#include "ui/assets/policywords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace AssetsUi {

FormStart FormStart::fresh(std::optional<qint64> unitId)
{
    FormStart start;
    if (unitId)
        start.answers.insert(u"unit"_s, *unitId);
    return start;
}

FormStart FormStart::likeAsset(Storage::Connection &db, qint64 id)
{
    FormStart start;
    const auto asset = Assets::load(db, id);
    if (!asset)
        return start;
    start.answers = answersFrom(Assets::toParams(db, *asset));
    for (const QString &own : {u"number"_s, u"aliases"_s, u"serial"_s, u"fileNumber"_s, u"personalFileNumber"_s, u"classText"_s, u"registeredOn"_s})
        start.answers.remove(own);
    start.modified = true;
    return start;
}

FormStart FormStart::madeFrom(Storage::Connection &db, Classes::LinkKind kind, qint64 id)
{
    FormStart start;
    const auto source = Assets::load(db, id);
    const auto policy = source ? policyForUnit(db, source->object.unitId) : std::nullopt;
    if (!policy)
        return start;
    start.answers = answersFrom(Assets::proposedParams(db, *policy->document, {kind, *source}));
    start.modified = true;
    start.source = {Classes::linkCode(kind), Classes::linkLabel(*policy->document, kind), source->object.number, source->object.name};
    return start;
}

std::optional<FormStart> FormStart::fromDraft(Storage::Connection &db, const Register::ParkedDraft &draft)
{
    FormStart start;
    start.draft = draft.id;
    start.modified = true;
    start.answers = answersFrom(draft.params);
    if (draft.act != "asset.edit"_L1) {
        for (const Classes::LinkKind kind : Assets::originKinds()) {
            const QString number = start.answers.take(Classes::linkCode(kind)).toVariant().toString();
            const auto source = number.isEmpty() ? std::nullopt : Assets::loadByNumber(db, number);
            if (source)
                start.source = madeFrom(db, kind, source->object.id).source;
        }
        return start;
    }
    const auto asset = Assets::loadByNumber(db, draft.params.value(u"asset"_s).toVariant().toString());
    if (!asset)
        return std::nullopt;
    start.asset = asset->object.id;
    if (draft.params.contains(u"revision"_s))
        start.seenRevision = draft.params.value(u"revision"_s).toVariant().toLongLong();
    start.answers.remove(u"asset"_s);
    start.answers.remove(u"revision"_s);
    return start;
}

} // namespace AssetsUi
