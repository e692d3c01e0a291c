// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetacts.h"

#include "models/assets/actparts.h"
#include "models/assets/distribution/distributionactparts.h"
#include "models/assets/distribution/distributionqueries.h"
#include "models/assets/distribution/distributionrepository.h"
#include "models/register/params.h"
#include "models/register/takeback.h"
#include "models/support/japanesedate.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

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

struct Collected {
    Asset copy;
    Distribution line;
};

/// Why this copy cannot be taken back now; empty when it can.
QString whyNot(const Asset &copy, const std::optional<Distribution> &line, const QString &on)
{
    if (!line)
        return say(QT_TRANSLATE_NOOP("Assets", "%1 は配付簿にありません。")).arg(copy.object.number);
    if (!line->isOut())
        return say(QT_TRANSLATE_NOOP("Assets", "%1 は既に回収されています（%2）。")).arg(copy.object.number, Support::shownDate(line->collectedOn));
    if (on < line->givenOn)
        return say(QT_TRANSLATE_NOOP("Assets", "%1 は %2 に配付しました。回収日がそれより前です。")).arg(copy.object.number, Support::shownDate(line->givenOn));
    return {};
}

QString tellCollected(const Journal::Entry &entry)
{
    const QJsonObject &told = entry.summary;
    if (told.contains(u"count"_s)) // the entry of the source
        return say(QT_TRANSLATE_NOOP("Assets", "%1 の複製 %2 部を %3 が回収"))
            .arg(told.value(u"number"_s).toString()).arg(told.value(u"count"_s).toInteger()).arg(told.value(u"by"_s).toString());
    return say(QT_TRANSLATE_NOOP("Assets", "%1（%2、%3）を %4 が回収"))
        .arg(told.value(u"number"_s).toString(), told.value(u"copyNumber"_s).toString(), told.value(u"recipient"_s).toString(), told.value(u"by"_s).toString());
}

/// The history of the sources knows of it.
void tellSources(ActContext &at, const QList<Collected> &all, const QString &on, const QString &by)
{
    QMap<qint64, qint64> counts;
    for (const Collected &one : all)
        ++counts[one.line.sourceId];
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const auto source = Register::findObject(at.db, it.key());
        if (!source)
            continue;
        at.journal.open();
        at.journal.close({u"asset"_s, source->id}, {{u"number"_s, source->number}, {u"name"_s, source->name}, {u"count"_s, *it}, {u"on"_s, on}, {u"by"_s, by}});
    }
}

/// Who took it back: named, or whoever acts.
QString collectorOf(const ActContext &context, const QJsonObject &params, QList<Register::FieldError> &errors)
{
    QString by = Register::textOf(params, u"by"_s);
    if (by.isEmpty() && context.actor.personId)
        by = QString(context.actor.post + u' ' + context.actor.name).trimmed();
    if (by.isEmpty())
        errors.append({u"by"_s, say(QT_TRANSLATE_NOOP("Assets", "回収した者を入力してください。"))});
    return by;
}

Plan planCollect(ActContext &context, const QJsonObject &params)
{
    Plan plan;
    const QString on = pastDayParam(context, params, u"on"_s, plan.errors);
    const QString by = collectorOf(context, params, plan.errors);
    const QString note = Register::textOf(params, u"note"_s);
    QList<Collected> all;
    QSet<qint64> seen; // named twice, collected once
    for (const QJsonValue &number : params.value(u"copies"_s).toArray()) {
        const auto copy = namedAsset(context, {{u"asset"_s, number.toVariant().toString()}});
        if (!copy)
            return copy.error();
        if (seen.contains(copy->object.id))
            continue;
        seen.insert(copy->object.id);
        refuseVoid(*copy, plan.errors);
        const auto line = distributionOf(context.db, copy->object.id);
        if (const QString problem = whyNot(*copy, line, on); !problem.isEmpty())
            plan.errors.append({u"copies"_s, problem});
        else
            all.append({*copy, *line});
    }
    if (plan.errors.isEmpty() && all.isEmpty())
        plan.errors.append({u"copies"_s, say(QT_TRANSLATE_NOOP("Assets", "回収する複製を選んでください。"))});
    if (!plan.errors.isEmpty())
        return plan;
    plan.object = {u"asset"_s, all.first().copy.object.id};
    plan.unitId = all.first().copy.object.unitId;
    plan.policyId = policyFor(context.db, plan.unitId).id;
    plan.summary = {{u"count"_s, all.size()}, {u"on"_s, on}, {u"by"_s, by}};
    plan.apply = [all, on, by, note](ActContext &at) {
        QStringList numbers;
        for (const Collected &one : all) {
            at.journal.open();
            markCollected(at, one.line.id, on, by, note);
            at.journal.close({u"asset"_s, one.copy.object.id},
                             {{u"number"_s, one.copy.object.number}, {u"name"_s, one.copy.object.name}, {u"copyNumber"_s, copyNumberText(one.line)},
                              {u"recipient"_s, one.line.recipient}, {u"on"_s, on}, {u"by"_s, by}});
            numbers.append(one.copy.object.number);
        }
        tellSources(at, all, on, by);
        return QJsonObject{{u"count"_s, numbers.size()}, {u"copies"_s, QJsonArray::fromStringList(numbers)}, {u"on"_s, on}, {u"by"_s, by}};
    };
    return plan;
}

} // namespace

Register::Act collectAct()
{
    using Type = Parameter::Type;
    Register::Act act;
    act.descriptor = {u"copy.collect"_s, say(QT_TRANSLATE_NOOP("Assets", "複製を回収")), u"asset.edit"_s,
                      {{u"copies"_s, say(QT_TRANSLATE_NOOP("Assets", "複製の番号")), Type::List, true, u"[\"A-0002\", \"A-0003\"]"_s},
                       {u"on"_s, say(QT_TRANSLATE_NOOP("Assets", "回収日")), Type::Date, false, {}},
                       {u"by"_s, say(QT_TRANSLATE_NOOP("Assets", "回収した者")), Type::Text, false, say(QT_TRANSLATE_NOOP("Assets", "空ければ操作者"))},
                       {u"note"_s, say(QT_TRANSLATE_NOOP("Assets", "備考")), Type::Text, false, {}}},
                      u"asset"_s, tellCollected};
    act.plan = planCollect;
    act.reverse = Register::restoring;
    return act;
}

} // namespace Assets
