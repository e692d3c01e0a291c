// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetacts.h"

#include "models/assets/assetrepository.h"
#include "models/register/params.h"
#include "models/support/japanesedate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Register::ActContext;
using Register::Parameter;
using Register::Plan;

namespace Assets {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

/// A day in the words people use; a day to come is no confirmation.
QString dayOf(ActContext &context, const QJsonObject &params, QList<Register::FieldError> &errors)
{
    const QDate today = context.clock.today();
    const QString text = Register::textOf(params, u"on"_s);
    if (text.isEmpty())
        return today.toString(Qt::ISODate);
    const Support::DateReading reading = Support::readDate(text);
    if (reading.kind != Support::DateReading::Kind::Exact)
        errors.append({u"on"_s, say(QT_TRANSLATE_NOOP("Assets", "「%1」は日付として読めません。")).arg(text)});
    else if (*reading.date > today)
        errors.append({u"on"_s, say(QT_TRANSLATE_NOOP("Assets", "確認日を先の日にはできません。"))});
    return reading.kind == Support::DateReading::Kind::Exact ? reading.date->toString(Qt::ISODate) : QString();
}

bool isInForce(const Asset &asset)
{
    return asset.object.state == QLatin1String(Register::State::kActive) || asset.object.state == QLatin1String(Register::State::kDraft)
        || asset.object.state == QLatin1String(Register::State::kAsking);
}

QList<qint64> namedAssets(ActContext &context, const QJsonObject &params, QList<Register::FieldError> &errors)
{
    QList<qint64> ids;
    for (const QJsonValue &value : params.value(u"assets"_s).toArray()) {
        const QString number = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
        const auto asset = loadByNumber(context.db, number);
        if (!asset)
            errors.append({u"assets"_s, say(QT_TRANSLATE_NOOP("Assets", "番号「%1」の資産はありません。")).arg(number)});
        else if (!isInForce(*asset))
            errors.append({u"assets"_s, say(QT_TRANSLATE_NOOP("Assets", "「%1」は%2なので、確認済にできません。")).arg(number, Register::stateLabel(asset->object.state))});
        else if (!ids.contains(asset->object.id))
            ids.append(asset->object.id);
    }
    if (ids.isEmpty() && errors.isEmpty())
        errors.append({u"assets"_s, say(QT_TRANSLATE_NOOP("Assets", "確認済にする資産を選んでください。"))});
    return ids;
}

QJsonObject confirmAll(ActContext &at, const QList<qint64> &ids, const QString &day)
{
    int confirmed = 0;
    for (const qint64 id : ids) {
        const std::optional<Asset> before = load(at.db, id);
        if (!before || at.progress.isCancelled())
            continue;
        Asset after = *before;
        after.texts.insert(u"confirmedOn"_s, day);
        at.journal.open();
        if (!update(at, *before, after))
            continue; // that day already
        at.journal.close({u"asset"_s, id}, {{u"number"_s, before->object.number}, {u"confirmedOn"_s, day}});
        ++confirmed;
        at.progress.report(confirmed, ids.size());
    }
    return {{u"confirmed"_s, confirmed}, {u"assets"_s, ids.size()}, {u"on"_s, day}};
}

Plan planConfirm(ActContext &context, const QJsonObject &params)
{
    Plan plan;
    const QString day = dayOf(context, params, plan.errors);
    const QList<qint64> ids = namedAssets(context, params, plan.errors);
    if (!ids.isEmpty())
        plan.object = {u"asset"_s, ids.first()};
    plan.summary = {{u"assets"_s, ids.size()}, {u"on"_s, day}};
    plan.apply = [ids, day](ActContext &at) { return confirmAll(at, ids, day); };
    return plan;
}

QString tellConfirm(const Journal::Entry &entry)
{
    return say(QT_TRANSLATE_NOOP("Assets", "%1 に内容を確認しました。")).arg(Support::shownDate(entry.summary.value(u"confirmedOn"_s).toString()));
}

} // namespace

Register::Act confirmAct()
{
    using Type = Parameter::Type;
    Register::Act act;
    act.descriptor = {u"asset.confirm"_s, say(QT_TRANSLATE_NOOP("Assets", "確認済にする")), u"asset.edit"_s,
                      {{u"assets"_s, say(QT_TRANSLATE_NOOP("Assets", "資産の番号")), Type::List, true, u"[\"A-1\", \"A-2\"]"_s},
                       {u"on"_s, say(QT_TRANSLATE_NOOP("Assets", "確認日")), Type::Date, false, say(QT_TRANSLATE_NOOP("Assets", "空ければ今日"))}},
                      u"asset"_s, tellConfirm};
    act.plan = planConfirm;
    act.reverse = cellsTakenBack;
    return act;
}

} // namespace Assets
