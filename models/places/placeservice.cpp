// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/places/placeservice.h"

#include "models/places/placerepository.h"
#include "models/register/params.h"
#include "models/register/takeback.h"
#include "models/support/text.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;
using Register::Act;
using Register::ActContext;
using Register::FieldError;
using Register::Parameter;
using Register::Plan;

namespace Places {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Places", text);
}

/// Parameter and column of each property.
const QMap<QString, QString> kPropertyColumns{{u"lockable"_s, u"lockable"_s},
                                              {u"safe"_s, u"safe"_s},
                                              {u"controlledArea"_s, u"controlled_area"_s},
                                              {u"disasterLowRisk"_s, u"disaster_low_risk"_s}};

QList<Parameter> placeParameters(bool nameRequired)
{
    using Type = Parameter::Type;
    const QString unknown = say(QT_TRANSLATE_NOOP("Places", "true、false、null（未確認。上の場所に従う）"));
    return {{u"name"_s, say(QT_TRANSLATE_NOOP("Places", "名称")), Type::Text, nameRequired, {}},
            {u"kana"_s, say(QT_TRANSLATE_NOOP("Places", "ふりがな")), Type::Text, false, {}},
            {u"kind"_s, say(QT_TRANSLATE_NOOP("Places", "区分")), Type::Text, false, say(QT_TRANSLATE_NOOP("Places", "庁舎、室、書庫、棚など"))},
            {u"parent"_s, say(QT_TRANSLATE_NOOP("Places", "上の場所")), Type::Object, false, {}},
            {u"unit"_s, say(QT_TRANSLATE_NOOP("Places", "管理する組織")), Type::Object, false, {}},
            {u"lockable"_s, say(QT_TRANSLATE_NOOP("Places", "施錠できる")), Type::YesNo, false, unknown},
            {u"safe"_s, say(QT_TRANSLATE_NOOP("Places", "金庫・耐火庫")), Type::YesNo, false, unknown},
            {u"controlledArea"_s, say(QT_TRANSLATE_NOOP("Places", "管理区域")), Type::YesNo, false, unknown},
            {u"disasterLowRisk"_s, say(QT_TRANSLATE_NOOP("Places", "災害の危険が低い")), Type::YesNo, false, unknown},
            {u"remarks"_s, say(QT_TRANSLATE_NOOP("Places", "備考")), Type::Text, false, {}}};
}

bool isWithin(Storage::Connection &db, qint64 placeId, qint64 outerId)
{
    QSet<qint64> seen;
    for (std::optional<qint64> at = placeId; at && !seen.contains(*at);) {
        if (*at == outerId)
            return true;
        seen.insert(*at);
        const auto found = place(db, *at);
        at = found ? found->parentId : std::nullopt;
    }
    return false;
}

void readTexts(const QJsonObject &params, Journal::Row &row)
{
    for (const QString &name : {u"name"_s, u"kana"_s, u"kind"_s}) {
        if (Register::has(params, name))
            row.insert(name, Support::cleaned(Register::textOf(params, name)));
    }
    if (Register::has(params, u"remarks"_s))
        row.insert(u"remarks"_s, Register::textOf(params, u"remarks"_s));
    for (auto it = kPropertyColumns.cbegin(); it != kPropertyColumns.cend(); ++it) {
        if (Register::has(params, it.key())) {
            const QJsonValue value = params.value(it.key());
            row.insert(*it, value.isBool() ? QVariant(value.toBool() ? 1 : 0) : QVariant());
        }
    }
}

Journal::Row readPlace(ActContext &context, const UnitFinder &findUnit, const QJsonObject &params, const Place &before, Plan &plan)
{
    Journal::Row row;
    readTexts(params, row);
    QVariant parentId;
    if (before.parentId)
        parentId = *before.parentId;
    if (Register::has(params, u"parent"_s)) {
        const auto parent = placeParam(context.db, params, u"parent"_s, plan.errors);
        parentId = parent ? QVariant(parent->id) : QVariant();
        if (parent && before.id != 0 && isWithin(context.db, parent->id, before.id))
            plan.errors.append({u"parent"_s, say(QT_TRANSLATE_NOOP("Places", "「%1」は自身か、その中の場所です。")).arg(parent->name)});
        row.insert(u"parent_id"_s, parentId);
    }
    if (Register::has(params, u"unit"_s)) {
        const auto unitId = findUnit(context.db, params, u"unit"_s, plan.errors);
        row.insert(u"unit_id"_s, unitId ? QVariant(*unitId) : QVariant());
    }
    const QString name = row.contains(u"name"_s) ? row.value(u"name"_s).toString() : before.name;
    if (name.isEmpty())
        plan.errors.append({u"name"_s, say(QT_TRANSLATE_NOOP("Places", "名称を入力してください。"))});
    for (const Place &other : places(context.db)) {
        const QVariant otherParent = other.parentId ? QVariant(*other.parentId) : QVariant();
        if (other.id != before.id && other.isOpen() && other.name == name && otherParent == parentId)
            plan.errors.append({u"name"_s, say(QT_TRANSLATE_NOOP("Places", "同じ場所の下に「%1」が既にあります。")).arg(name)});
    }
    return row;
}

QJsonObject resultOf(Storage::Connection &db, qint64 id)
{
    const Place now = *place(db, id);
    return {{u"id"_s, id}, {u"name"_s, now.name}, {u"path"_s, placePath(db, id)}, {u"revision"_s, now.revision}};
}

QJsonObject presentOf(const Place &place)
{
    const auto json = [](const std::optional<bool> &value) { return value ? QJsonValue(*value) : QJsonValue(); };
    return {{u"name"_s, place.name}, {u"kana"_s, place.kana}, {u"kind"_s, place.kind}, {u"remarks"_s, place.remarks},
            {u"parent"_s, place.parentId ? QJsonValue(*place.parentId) : QJsonValue()},
            {u"unit"_s, place.unitId ? QJsonValue(*place.unitId) : QJsonValue()},
            {u"lockable"_s, json(place.own.lockable)}, {u"safe"_s, json(place.own.safe)},
            {u"controlledArea"_s, json(place.own.controlledArea)}, {u"disasterLowRisk"_s, json(place.own.disasterLowRisk)},
            {u"revision"_s, place.revision}};
}

void writeChanges(ActContext &context, const Place &before, const Journal::Row &changes, const QJsonObject &summary)
{
    context.journal.open();
    if (!context.journal.update(u"place"_s, before.id, changes))
        return; // all is as it was: nothing to tell
    context.journal.update(u"place"_s, before.id, {{u"revision"_s, before.revision + 1}});
    context.journal.close({u"place"_s, before.id}, summary);
}

Act addAct(const UnitFinder &findUnit)
{
    Act act;
    act.descriptor = {u"place.add"_s, say(QT_TRANSLATE_NOOP("Places", "保管場所を加える")), u"place.manage"_s, placeParameters(true), u"place"_s, {}};
    act.plan = [findUnit](ActContext &context, const QJsonObject &params) {
        Plan plan;
        const Journal::Row row = readPlace(context, findUnit, params, {}, plan);
        plan.summary = {{u"name"_s, row.value(u"name"_s).toString()}};
        plan.apply = [row, summary = plan.summary](ActContext &at) {
            Journal::Row written = row;
            written.insert(u"uuid"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
            at.journal.open();
            const qint64 id = at.journal.insert(u"place"_s, written);
            at.journal.close({u"place"_s, id}, summary);
            return resultOf(at.db, id);
        };
        return plan;
    };
    act.reverse = Register::closedAsMistake(u"place.close"_s, u"place"_s);
    return act;
}

Act editAct(const UnitFinder &findUnit)
{
    Act act;
    QList<Parameter> parameters{{u"place"_s, say(QT_TRANSLATE_NOOP("Places", "保管場所")), Parameter::Type::Object, true, {}}};
    parameters += placeParameters(false);
    parameters.append({u"revision"_s, say(QT_TRANSLATE_NOOP("Places", "版")), Parameter::Type::Number, false, {}});
    act.descriptor = {u"place.edit"_s, say(QT_TRANSLATE_NOOP("Places", "保管場所を直す")), u"place.manage"_s, parameters, u"place"_s, {}};
    act.plan = [findUnit](ActContext &context, const QJsonObject &params) {
        Plan plan;
        const auto before = placeParam(context.db, params, u"place"_s, plan.errors);
        if (!before)
            return plan;
        plan.object = {u"place"_s, before->id};
        if (const QString known = Register::textOf(params, u"revision"_s); !known.isEmpty() && known.toLongLong() != before->revision)
            plan.stale = Register::Stale{plan.object, params, presentOf(*before)};
        const Journal::Row row = readPlace(context, findUnit, params, *before, plan);
        plan.summary = {{u"name"_s, before->name}};
        plan.apply = [row, before = *before, summary = plan.summary](ActContext &at) {
            writeChanges(at, before, row, summary);
            return resultOf(at.db, before.id);
        };
        return plan;
    };
    act.reverse = Register::editedBack({u"place.edit"_s, u"place"_s, u"place"_s,
                                        {{u"name"_s, u"name"_s}, {u"kana"_s, u"kana"_s}, {u"kind"_s, u"kind"_s}, {u"parent_id"_s, u"parent"_s},
                                         {u"unit_id"_s, u"unit"_s}, {u"lockable"_s, u"lockable"_s}, {u"safe"_s, u"safe"_s},
                                         {u"controlled_area"_s, u"controlledArea"_s}, {u"disaster_low_risk"_s, u"disasterLowRisk"_s},
                                         {u"remarks"_s, u"remarks"_s}},
                                        {u"lockable"_s, u"safe"_s, u"controlled_area"_s, u"disaster_low_risk"_s}});
    return act;
}

Act closeAct(const UnitFinder &findUnit)
{
    Act act;
    act.descriptor = {u"place.close"_s, say(QT_TRANSLATE_NOOP("Places", "保管場所を使うのをやめる")), u"place.manage"_s,
                      {{u"place"_s, say(QT_TRANSLATE_NOOP("Places", "保管場所")), Parameter::Type::Object, true, {}},
                       {u"mistake"_s, say(QT_TRANSLATE_NOOP("Places", "誤って加えたもの")), Parameter::Type::YesNo, false, {}}},
                      u"place"_s, {}};
    act.plan = [](ActContext &context, const QJsonObject &params) {
        Plan plan;
        const auto before = placeParam(context.db, params, u"place"_s, plan.errors);
        if (!before)
            return plan;
        plan.object = {u"place"_s, before->id};
        const bool mistake = params.value(u"mistake"_s).toBool();
        for (const Place &inner : places(context.db)) {
            if (inner.parentId == before->id && (mistake || inner.isOpen())) {
                plan.errors.append({u"place"_s, say(QT_TRANSLATE_NOOP("Places", "中に「%1」があります。先にそちらを移すか、使うのをやめてください。")).arg(inner.name)});
                break;
            }
        }
        plan.summary = {{u"name"_s, before->name}};
        const Journal::Row row{{u"state"_s, mistake ? u"void"_s : u"closed"_s}};
        plan.apply = [row, before = *before, summary = plan.summary](ActContext &at) {
            writeChanges(at, before, row, summary);
            return resultOf(at.db, before.id);
        };
        return plan;
    };
    // Meanwhile another place may bear its name.
    act.reverse = [findUnit](Storage::Connection &, const Register::PastAct &past) -> Register::Reversed {
        return Register::Reversal{{}, {}, [past, findUnit](ActContext &context) {
            Plan plan = Register::planRestore(context, past);
            if (const auto closed = place(context.db, Register::firstEntry(context.db, past).object.id))
                (void)readPlace(context, findUnit, {}, *closed, plan);
            return plan;
        }};
    };
    return act;
}

std::optional<qint64> unitById(Storage::Connection &, const QJsonObject &params, const QString &name, QList<FieldError> &errors)
{
    const QString text = Register::textOf(params, name);
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (!text.isEmpty() && !isNumber)
        errors.append({name, say(QT_TRANSLATE_NOOP("Places", "管理する組織を番号で指定してください。"))});
    return isNumber ? std::optional(id) : std::nullopt;
}

} // namespace

void addTo(Register::Blueprint &blueprint, UnitFinder findUnit, UnitNames unitNames)
{
    if (!findUnit)
        findUnit = unitById;
    // The number is stored in every entry: never change or reuse it.
    blueprint.catalogue.add(Journal::TableDescriptor::of(
        30, u"place"_s,
        {u"uuid"_s, u"name"_s, u"kana"_s, u"kind"_s, u"parent_id"_s, u"unit_id"_s, u"lockable"_s, u"safe"_s, u"controlled_area"_s,
         u"disaster_low_risk"_s, u"remarks"_s, u"state='active'"_s, u"revision=1"_s}));
    blueprint.acts.push_back(addAct(findUnit));
    blueprint.acts.push_back(editAct(findUnit));
    blueprint.acts.push_back(closeAct(findUnit));
    blueprint.intakes.push_back(placeIntake(std::move(unitNames)));
}

} // namespace Places
