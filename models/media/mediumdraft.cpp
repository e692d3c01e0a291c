// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/mediumdraft.h"

#include "models/assets/assetvalue.h"
#include "models/media/mediumfield.h"
#include "models/media/mediumrepository.h"
#include "models/organization/organizationrepository.h"
#include "models/places/placerepository.h"
#include "models/register/params.h"
#include "models/support/text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using Register::FieldError;
using Register::Parameter;
using Register::textOf;

namespace Media {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Media", text);
}

Parameter::Type parameterType(FieldType type)
{
    switch (type) {
    case FieldType::Number: return Parameter::Type::Number;
    case FieldType::Date: return Parameter::Type::Date;
    case FieldType::List: return Parameter::Type::List;
    case FieldType::Unit:
    case FieldType::Person:
    case FieldType::Place:
    case FieldType::Asset: return Parameter::Type::Object;
    default: return Parameter::Type::Text;
    }
}

/// A place or person that is not on the lists yet: the words are kept, the lists catch up later.
void applyPlace(Storage::Connection &db, const QJsonObject &params, Medium &medium)
{
    if (params.contains(u"place"_s)) {
        const QString typed = textOf(params, u"place"_s);
        const auto place = typed.isEmpty() ? std::nullopt : Places::findPlace(db, typed);
        medium.placeId = place ? std::optional(place->id) : std::nullopt;
        if (!typed.isEmpty() && !place)
            medium.texts.insert(u"placeText"_s, typed);
    }
    if (params.contains(u"holder"_s)) {
        const QString typed = textOf(params, u"holder"_s);
        QList<FieldError> unknown;
        const auto person = typed.isEmpty() ? std::nullopt : Organization::personParam(db, params, u"holder"_s, unknown);
        medium.holderId = person ? std::optional(person->id) : std::nullopt;
        if (!typed.isEmpty() && !person)
            medium.texts.insert(u"holderText"_s, typed);
    }
}

/// A built-in disk is a part of one piece of equipment; equipment is not built into its own parts.
void applyParent(Storage::Connection &db, const QJsonObject &params, const Policy::Document &policy, Medium &medium, QList<FieldError> &errors)
{
    if (!params.contains(u"parent"_s))
        return;
    const QString typed = textOf(params, u"parent"_s);
    medium.parentId = std::nullopt;
    if (typed.isEmpty())
        return;
    const auto parent = loadByNumber(db, typed);
    if (!parent) {
        errors.append({u"parent"_s, say(QT_TRANSLATE_NOOP("Media", "番号「%1」の機器はありません。")).arg(typed)});
        return;
    }
    if (!has(policy, *parent, Trait::Equipment))
        errors.append({u"parent"_s, say(QT_TRANSLATE_NOOP("Media", "%1 は機器ではないので、内蔵先にできません。")).arg(parent->object.number)});
    for (std::optional<qint64> at = parent->object.id; at && medium.object.id != 0;) {
        if (*at == medium.object.id) {
            errors.append({u"parent"_s, say(QT_TRANSLATE_NOOP("Media", "%1 は自身か、その中の機器です。")).arg(parent->object.number)});
            return;
        }
        const auto above = load(db, *at);
        at = above ? above->parentId : std::nullopt;
    }
    medium.parentId = parent->object.id;
}

void applyTexts(const QJsonObject &params, const QList<Field> &fields, Medium &medium, QList<FieldError> &errors)
{
    for (const Field &field : fields) {
        const bool isText = std::any_of(textFields().cbegin(), textFields().cend(), [&field](const Field &text) { return text.code == field.code; });
        if (!isText || !field.isEditable() || !params.contains(field.code))
            continue;
        const QString typed = params.value(field.code).isBool() ? (params.value(field.code).toBool() ? u"yes"_s : u"no"_s) : textOf(params, field.code);
        if (const auto stored = Assets::storedValue(field, typed))
            medium.texts.insert(field.code, *stored);
        else
            errors.append({field.code, stored.error()});
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

} // namespace

QList<Parameter> mediumParameters()
{
    QList<Parameter> parameters;
    for (const Field &field : fields()) {
        if (field.isEditable())
            parameters.append({field.code, field.label, parameterType(field.type), false, field.support});
    }
    return parameters;
}

void applyParams(Storage::Connection &db, const QJsonObject &params, const Policy::Document &policy, Medium &medium, QList<FieldError> &errors)
{
    if (params.contains(u"number"_s))
        medium.object.number = Support::cleaned(textOf(params, u"number"_s));
    if (params.contains(u"name"_s))
        medium.object.name = Support::cleaned(textOf(params, u"name"_s));
    if (params.contains(u"unit"_s)) {
        if (const auto unit = Organization::unitParam(db, params, u"unit"_s, errors))
            medium.object.unitId = unit->id;
    }
    if (params.contains(u"aliases"_s))
        medium.aliases = texts(params.value(u"aliases"_s));
    applyTexts(params, fieldsFor(policy), medium, errors);
    applyPlace(db, params, medium);
    applyParent(db, params, policy, medium, errors);
    if (!medium.text("quantity").isEmpty() && medium.text("quantity").toLongLong() < 1)
        errors.append({u"quantity"_s, say(QT_TRANSLATE_NOOP("Media", "数量は1以上にしてください。"))});
    if (!medium.text("serial").isEmpty())
        medium.texts.insert(u"serialState"_s, QString());
    if (medium.object.name.isEmpty())
        medium.object.name = kindLabel(policy, medium.text("kind"));
}

QJsonObject toParams(Storage::Connection &db, const Medium &medium)
{
    const auto idOf = [](const std::optional<qint64> &id) { return id ? QJsonValue(*id) : QJsonValue(); };
    QJsonObject params{{u"number"_s, medium.object.number}, {u"name"_s, medium.object.name}, {u"unit"_s, idOf(medium.object.unitId)},
                       {u"place"_s, idOf(medium.placeId)}, {u"holder"_s, idOf(medium.holderId)},
                       {u"aliases"_s, QJsonArray::fromStringList(medium.aliases)}};
    const auto parent = medium.parentId ? load(db, *medium.parentId) : std::nullopt;
    params.insert(u"parent"_s, parent ? QJsonValue(parent->object.number) : QJsonValue());
    for (const Field &field : textFields()) {
        if (field.isEditable())
            params.insert(field.code, medium.texts.value(field.code));
    }
    return params;
}

} // namespace Media
