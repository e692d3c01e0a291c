// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/custody/custodydraft.h"

#include "models/assets/assetrepository.h"
#include "models/custody/custodyfield.h"
#include "models/media/mediumrepository.h"
#include "models/organization/organizationrepository.h"
#include "models/places/placerepository.h"
#include "models/register/params.h"
#include "models/support/text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using Register::ActContext;
using Register::FieldError;
using Register::textOf;

namespace Custody {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Custody", text);
}

void readTexts(const EventKind &kind, const QJsonObject &params, Wish &wish, QList<FieldError> &errors)
{
    for (const QString &code : kind.takes) {
        const Field *one = field(code);
        if (!one || one->column.isEmpty() || !params.contains(code))
            continue;
        if (const auto stored = storedText(*one, params.value(code)))
            wish.texts.insert(code, *stored);
        else
            errors.append({code, stored.error()});
    }
}

/// Somebody of the lists, or somebody outside by his name.
void readHolder(ActContext &context, const QJsonObject &params, Wish &wish)
{
    const QString typed = textOf(params, u"holder"_s);
    if (typed.isEmpty())
        return;
    QList<FieldError> unknown;
    if (const auto person = Organization::personParam(context.db, params, u"holder"_s, unknown)) {
        wish.holderId = person->id;
        wish.holderText = personWords(context.db, person->id);
        wish.holderIsOutside = person->external;
    } else {
        wish.holderText = typed;
        wish.holderIsOutside = true;
    }
}

void readPerson(ActContext &context, const QJsonObject &params, Wish &wish)
{
    const QString typed = textOf(params, u"person"_s);
    QList<FieldError> unknown;
    const auto person = typed.isEmpty() ? std::nullopt : Organization::personParam(context.db, params, u"person"_s, unknown);
    if (person)
        wish.personId = person->id;
    else if (typed.isEmpty())
        wish.personId = context.actor.personId;
    wish.personText = wish.personId ? personWords(context.db, *wish.personId) : typed;
}

void checkNeeds(const EventKind &kind, const Wish &wish, QList<FieldError> &errors)
{
    for (const QString &code : kind.needs) {
        const bool isGiven = code == "holder"_L1 ? !wish.holderText.isEmpty() : code == "place"_L1 ? wish.placeId.has_value() : !wish.texts.value(code).isEmpty();
        const bool isSaid = std::any_of(errors.cbegin(), errors.cend(), [&code](const FieldError &error) { return error.field == code; });
        if (!isGiven && !isSaid)
            errors.append({code, say(QT_TRANSLATE_NOOP("Custody", "%1を入力してください。")).arg(field(code)->label)});
    }
    if (kind.effect == Effect::Place && kind.code == "place"_L1 && !wish.placeId && wish.holderText.isEmpty())
        errors.append({u"place"_s, say(QT_TRANSLATE_NOOP("Custody", "配置する場所か、持たせる者を入力してください。"))});
}

} // namespace

QString personWords(Storage::Connection &db, qint64 personId)
{
    const auto person = Organization::person(db, personId);
    if (!person)
        return {};
    const auto unit = person->unitId ? Organization::unit(db, *person->unitId) : std::nullopt;
    return QStringList{unit ? unit->name : QString(), person->post, person->name}.join(u' ').simplified();
}

Wish wishFrom(ActContext &context, const EventKind &kind, const QJsonObject &params, bool fact, QList<FieldError> &errors)
{
    Wish wish;
    wish.kind = &kind;
    wish.fact = fact;
    readTexts(kind, params, wish, errors);
    readHolder(context, params, wish);
    readPerson(context, params, wish);
    if (const auto place = Places::placeParam(context.db, params, u"place"_s, errors)) {
        wish.placeId = place->id;
        wish.placeText = Places::placePath(context.db, place->id);
    }
    if (const auto unit = Organization::unitParam(context.db, params, u"unit"_s, errors))
        wish.unitId = unit->id;
    const QString boundary = textOf(params, u"boundary"_s);
    const auto stored = storedText(*field(u"boundary"_s), boundary);
    wish.boundary = stored.value_or(QString());
    if (!wish.boundary.isEmpty() && wish.boundary != "outside"_L1 && wish.boundary != "room"_L1)
        errors.append({u"boundary"_s, say(QT_TRANSLATE_NOOP("Custody", "範囲は「庁外」か「室の外（庁舎内）」です。"))});
    if (!fact)
        checkNeeds(kind, wish, errors);
    return wish;
}

QList<Item> itemsFrom(ActContext &context, const EventKind &kind, const QJsonObject &params, QList<FieldError> &errors)
{
    QList<Item> items;
    QSet<qint64> seen;
    Organization::AppliedPolicies policies(context.db);
    for (const QJsonValue &value : params.value(u"things"_s).toArray()) {
        const QString number = value.toVariant().toString();
        const auto object = Register::findByNumber(context.db, Support::cleaned(number));
        if (!object || object->state == QLatin1String(Register::State::kVoid)) {
            errors.append({u"things"_s, say(QT_TRANSLATE_NOOP("Custody", "番号「%1」のものはありません。番号を確かめてください。")).arg(number)});
            continue;
        }
        const bool isMedium = object->kind == "medium"_L1;
        if (isMedium ? !kind.ofMedia : !(kind.ofInformation && object->kind == "asset"_L1)) {
            errors.append({u"things"_s, isMedium ? say(QT_TRANSLATE_NOOP("Custody", "%1 は媒体・機器なので、%2は記録できません。")).arg(object->number, kind.label)
                                                 : say(QT_TRANSLATE_NOOP("Custody", "%1 は媒体・機器ではありません。%2を記録するには、入っている媒体の番号を指定してください。")).arg(object->number, kind.label)});
            continue;
        }
        if (object->state == QLatin1String(Register::State::kDisposed) || object->state == QLatin1String(Register::State::kReturned)) {
            errors.append({u"things"_s, say(QT_TRANSLATE_NOOP("Custody", "%1 は%2なので、受渡しを記録できません。")).arg(object->number, Register::stateLabel(object->state))});
            continue;
        }
        if (seen.contains(object->id))
            continue;
        seen.insert(object->id);
        Item item;
        item.object = *object;
        item.policy = policies.of(object->unitId);
        if (isMedium)
            item.before = Media::load(context.db, object->id);
        else
            item.asset = Assets::load(context.db, object->id);
        items.append(item);
    }
    if (items.isEmpty() && errors.isEmpty())
        errors.append({u"things"_s, say(QT_TRANSLATE_NOOP("Custody", "対象の番号を一つ以上指定してください。"))});
    return items;
}

} // namespace Custody
