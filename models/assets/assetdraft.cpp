// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetdraft.h"

#include "models/assets/assetcolumns.h"
#include "models/assets/assetrepository.h"
#include "models/classes/levelreader.h"
#include "models/organization/organizationrepository.h"
#include "models/places/placerepository.h"
#include "models/register/params.h"
#include "models/support/japanesedate.h"
#include "models/support/text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using Register::textOf;

namespace Assets {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

void applyPlace(Storage::Connection &db, const QJsonObject &params, Asset &asset)
{
    if (!params.contains(u"place"_s))
        return;
    const QString typed = textOf(params, u"place"_s);
    asset.placeId = std::nullopt;
    if (typed.isEmpty())
        return;
    if (const auto place = Places::findPlace(db, typed)) {
        asset.placeId = place->id;
        return;
    }
    // A place that is not on the list yet: the words are kept, the list of places catches up later.
    asset.texts.insert(u"placeText"_s, typed);
}

void applyReferences(Storage::Connection &db, const QJsonObject &params, Asset &asset, QList<Register::FieldError> &errors)
{
    const auto idOf = [](const auto &found) -> std::optional<qint64> { return found ? std::optional(found->id) : std::nullopt; };
    if (params.contains(u"unit"_s)) {
        if (const auto unit = Organization::unitParam(db, params, u"unit"_s, errors))
            asset.object.unitId = unit->id;
    }
    if (params.contains(u"createdByUnit"_s))
        asset.createdByUnitId = idOf(Organization::unitParam(db, params, u"createdByUnit"_s, errors));
    if (params.contains(u"manager"_s))
        asset.managerId = idOf(Organization::personParam(db, params, u"manager"_s, errors));
    applyPlace(db, params, asset);
    if (!params.contains(u"parent"_s))
        return;
    const QString parent = textOf(params, u"parent"_s);
    const auto object = parent.isEmpty() ? std::nullopt : Register::findByNumber(db, parent);
    if (!parent.isEmpty() && !object)
        errors.append({u"parent"_s, say(QT_TRANSLATE_NOOP("Assets", "番号「%1」の資産はありません。")).arg(parent)});
    asset.parentId = idOf(object);
}

void applyTexts(const QJsonObject &params, const QList<Field> &fields, Asset &asset, QList<Register::FieldError> &errors)
{
    for (const TextColumn &column : textColumns()) {
        const Field *field = findField(fields, column.field);
        if (!params.contains(column.field) || !field)
            continue;
        const QString typed = params.value(column.field).isBool() ? (params.value(column.field).toBool() ? u"yes"_s : u"no"_s)
                                                                   : textOf(params, column.field);
        const auto stored = storedValue(*field, typed);
        if (stored)
            asset.texts.insert(column.field, *stored);
        else
            errors.append({column.field, stored.error()});
    }
}

void applyCustom(const QJsonObject &params, const QList<Field> &fields, Asset &asset, QList<Register::FieldError> &errors)
{
    const QJsonObject custom = params.value(u"custom"_s).toObject();
    for (auto it = custom.begin(); it != custom.end(); ++it) {
        const auto field = std::find_if(fields.cbegin(), fields.cend(), [&](const Field &candidate) {
            return candidate.group == FieldGroup::Custom && (candidate.label == it.key() || candidate.code == it.key());
        });
        if (field == fields.cend()) {
            errors.append({u"custom."_s + it.key(), say(QT_TRANSLATE_NOOP("Assets", "独自項目「%1」はありません。先に field.add で加えてください。")).arg(it.key())});
            continue;
        }
        const auto stored = storedValue(*field, Support::cleaned(it->toVariant().toString(), true));
        if (stored)
            asset.custom.insert(field->code.mid(7).toLongLong(), *stored);
        else
            errors.append({u"custom."_s + it.key(), stored.error()});
    }
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray()) {
        const QString text = Support::cleaned(item.toString());
        if (!text.isEmpty() && !list.contains(text))
            list.append(text);
    }
    return list;
}

void applyLists(const QJsonObject &params, Asset &asset)
{
    if (params.contains(u"aliases"_s))
        asset.aliases = texts(params.value(u"aliases"_s));
    if (params.contains(u"restrictions"_s)) {
        const QJsonObject map = params.value(u"restrictions"_s).toObject();
        asset.restrictions = {texts(map.value(u"removed"_s)), texts(map.value(u"added"_s)), Support::cleaned(map.value(u"note"_s).toString(), true)};
    }
}

} // namespace

Policy::Levels levelsFromParams(const QJsonObject &map, const Policy::Document &policy, Policy::Levels base,
                                QList<Register::FieldError> &errors)
{
    for (auto it = map.begin(); it != map.end(); ++it) {
        const QString at = u"levels."_s + it.key();
        const auto axis = std::find_if(policy.axes.cbegin(), policy.axes.cend(), [&](const Policy::Axis &candidate) {
            return candidate.code == it.key() || candidate.label == it.key();
        });
        if (axis == policy.axes.cend()) {
            errors.append({at, say(QT_TRANSLATE_NOOP("Assets", "適用規程に「%1」という分類の軸はありません。")).arg(it.key())});
            continue;
        }
        const QString typed = Support::cleaned(it->toVariant().toString());
        if (typed.isEmpty()) {
            base.remove(axis->code);
            continue;
        }
        const std::optional<QString> level = axis->level(typed) ? std::optional(typed) : Classes::readLevel(*axis, typed);
        if (level)
            base.insert(axis->code, *level);
        else
            errors.append({at, say(QT_TRANSLATE_NOOP("Assets", "「%1」は%2の区分ではありません。")).arg(typed, axis->label)});
    }
    return base;
}

QMap<QString, QStringList> groundsFromParams(const QJsonObject &map, const Policy::Document &policy, QList<Register::FieldError> &errors)
{
    QMap<QString, QStringList> grounds;
    for (auto it = map.begin(); it != map.end(); ++it) {
        const Policy::Axis *axis = policy.axis(it.key());
        const QStringList wanted = it->isArray() ? texts(*it) : QStringList{it->toVariant().toString()};
        for (const QString &code : wanted) {
            bool known = false;
            for (const Policy::Level &level : axis ? axis->levels : QList<Policy::Level>()) {
                for (const Policy::Ground &ground : level.grounds)
                    known = known || ground.code == code;
            }
            if (known)
                grounds[it.key()].append(code);
            else
                errors.append({u"grounds."_s + it.key(), say(QT_TRANSLATE_NOOP("Assets", "「%1」という根拠は適用規程にありません。")).arg(code)});
        }
    }
    return grounds;
}

namespace {

/// 分類の手引き: only whole paths through the questions of the policy that applies.
Policy::Answers guidanceFromParams(const QJsonObject &params, const Policy::Document &policy, QList<Register::FieldError> &errors)
{
    const auto answers = Policy::answersFromJson(policy, params.value(u"guidance"_s).toObject());
    if (answers)
        return *answers;
    for (const Policy::Problem &problem : answers.error())
        errors.append({u"guidance."_s + problem.path, problem.message});
    return {};
}

} // namespace

DraftExtras applyParams(Storage::Connection &db, const QJsonObject &params, const Policy::Document &policy, Asset &asset,
                        QList<Register::FieldError> &errors)
{
    const QList<Field> fields = fieldsFor(policy, customFields(db));
    applyReferences(db, params, asset, errors);
    applyTexts(params, fields, asset, errors);
    applyCustom(params, fields, asset, errors);
    applyLists(params, asset);
    if (params.contains(u"name"_s))
        asset.object.name = textOf(params, u"name"_s);
    if (params.contains(u"number"_s))
        asset.object.number = Support::halfWidth(textOf(params, u"number"_s));
    DraftExtras extras;
    asset.levels = levelsFromParams(params.value(u"levels"_s).toObject(), policy, asset.levels, errors);
    extras.grounds = groundsFromParams(params.value(u"grounds"_s).toObject(), policy, errors);
    extras.guidance = guidanceFromParams(params, policy, errors);
    extras.classUnknown = params.value(u"classUnknown"_s).toBool();
    extras.reason = textOf(params, u"reason"_s);
    extras.decidedBy = textOf(params, u"decidedBy"_s);
    extras.effectiveOn = textOf(params, u"effectiveOn"_s);
    if (!extras.effectiveOn.isEmpty()) {
        const Support::DateReading day = Support::readDate(extras.effectiveOn, true);
        if (day.kind == Support::DateReading::Kind::Exact && day.date)
            extras.effectiveOn = day.date->toString(Qt::ISODate);
        else
            errors.append({u"effectiveOn"_s, say(QT_TRANSLATE_NOOP("Assets", "「%1」は日付として読めません。")).arg(extras.effectiveOn)});
    }
    return extras;
}

QJsonObject toParams(Storage::Connection &db, const Asset &asset)
{
    QJsonObject params{{u"number"_s, asset.object.number}, {u"name"_s, asset.object.name}};
    const auto put = [&](const QString &name, const std::optional<qint64> &id) {
        if (id)
            params.insert(name, QString::number(*id));
    };
    put(u"unit"_s, asset.object.unitId);
    put(u"createdByUnit"_s, asset.createdByUnitId);
    put(u"manager"_s, asset.managerId);
    put(u"place"_s, asset.placeId);
    if (asset.parentId) {
        if (const auto parent = Register::findObject(db, *asset.parentId))
            params.insert(u"parent"_s, parent->number);
    }
    for (const Field &field : fixedFields()) {
        const QString text = asset.texts.value(field.code);
        if (field.isEditable() && !text.isEmpty())
            params.insert(field.code, text);
    }
    QJsonObject levels;
    for (auto it = asset.levels.cbegin(); it != asset.levels.cend(); ++it)
        levels.insert(it.key(), *it);
    if (!levels.isEmpty())
        params.insert(u"levels"_s, levels);
    if (!asset.aliases.isEmpty())
        params.insert(u"aliases"_s, QJsonArray::fromStringList(asset.aliases));
    if (!asset.restrictions.isEmpty())
        params.insert(u"restrictions"_s, QJsonObject{{u"removed"_s, QJsonArray::fromStringList(asset.restrictions.removed)},
                                                     {u"added"_s, QJsonArray::fromStringList(asset.restrictions.added)},
                                                     {u"note"_s, asset.restrictions.note}});
    QJsonObject custom;
    for (auto it = asset.custom.cbegin(); it != asset.custom.cend(); ++it)
        custom.insert(u"custom.%1"_s.arg(it.key()), *it);
    if (!custom.isEmpty())
        params.insert(u"custom"_s, custom);
    return params;
}

} // namespace Assets
