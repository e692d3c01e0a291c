// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetacts.h"

#include "models/assets/actparts.h"
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

/// The day of the renewal: as typed, else that of the act; it lies in the past.
QString dayOf(const ActContext &context, const QJsonObject &params, QList<Register::FieldError> &errors)
{
    const QString typed = Register::textOf(params, u"on"_s);
    if (typed.isEmpty())
        return context.clock.today().toString(Qt::ISODate);
    const Support::DateReading reading = Support::readDate(typed, true);
    if (reading.kind != Support::DateReading::Kind::Exact || !reading.date)
        errors.append({u"on"_s, say(QT_TRANSLATE_NOOP("Assets", "「%1」は日付として読めません。")).arg(typed)});
    else if (*reading.date > context.clock.today())
        errors.append({u"on"_s, say(QT_TRANSLATE_NOOP("Assets", "まだ来ていない日です。表示を更新してから記録してください。"))});
    else
        return reading.date->toString(Qt::ISODate);
    return {};
}

QString tellLabelled(const Journal::Entry &entry)
{
    return say(QT_TRANSLATE_NOOP("Assets", "%1 の表示を %2 に更新（%3）"))
        .arg(entry.summary.value(u"number"_s).toString(), Support::shownDate(entry.summary.value(u"on"_s).toString()),
             entry.summary.value(u"class"_s).toString());
}

Plan planLabelled(ActContext &context, const QJsonObject &params)
{
    Plan plan;
    const QString day = dayOf(context, params, plan.errors);
    QList<Asset> assets;
    for (const QJsonValue &number : params.value(u"assets"_s).toArray()) {
        const auto named = namedAsset(context, {{u"asset"_s, number.toVariant().toString()}});
        if (!named)
            return named.error();
        refuseVoid(*named, plan.errors);
        if (!named->texts.value(u"labelDue"_s).isEmpty()) // the others have nothing to renew
            assets.append(*named);
    }
    if (plan.errors.isEmpty() && assets.isEmpty())
        plan.errors.append({u"assets"_s, say(QT_TRANSLATE_NOOP("Assets", "表示の更新を待つ資産がありません。"))});
    if (!plan.errors.isEmpty())
        return plan;
    plan.object = {u"asset"_s, assets.first().object.id};
    plan.summary = {{u"count"_s, assets.size()}, {u"on"_s, day}};
    plan.apply = [assets, day](ActContext &at) {
        QStringList numbers;
        for (const Asset &before : assets) {
            Asset after = before;
            after.texts.insert(u"labelDue"_s, QString());
            const Register::StoredPolicy policy = policyFor(at.db, before.object.unitId);
            QJsonObject summary = summaryOf(at, *policy.document, after, {});
            summary.insert(u"on"_s, day);
            at.journal.open();
            update(at, before, after);
            at.journal.close({u"asset"_s, after.object.id}, summary);
            numbers.append(after.object.number);
        }
        return QJsonObject{{u"count"_s, numbers.size()}, {u"assets"_s, QJsonArray::fromStringList(numbers)}, {u"on"_s, day}};
    };
    return plan;
}

} // namespace

Register::Act labelledAct()
{
    using Type = Parameter::Type;
    Register::Act act;
    act.descriptor = {u"asset.labelled"_s, say(QT_TRANSLATE_NOOP("Assets", "表示を更新した")), u"asset.edit"_s,
                      {{u"assets"_s, say(QT_TRANSLATE_NOOP("Assets", "対象の番号")), Type::List, true, u"[\"A-0001\", \"A-0002\"]"_s},
                       {u"on"_s, say(QT_TRANSLATE_NOOP("Assets", "更新した日")), Type::Date, false, {}}},
                      u"asset"_s, tellLabelled};
    act.plan = planLabelled;
    act.reverse = cellsTakenBack;
    return act;
}

} // namespace Assets
