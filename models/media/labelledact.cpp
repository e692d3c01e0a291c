// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/mediumacts.h"

#include "models/labels/labelqueries.h"
#include "models/labels/renewalday.h"
#include "models/media/mediumactparts.h"
#include "models/media/mediumfilterqueries.h"
#include "models/media/mediumrepository.h"
#include "models/organization/organizationrepository.h"
#include "models/register/params.h"
#include "models/register/takeback.h"
#include "models/support/japanesedate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Register::ActContext;
using Register::Parameter;
using Register::Plan;
using Support::ErrorCode;

namespace Media {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Media", text);
}

/// Which media bear a mark that fits again, and what is told of each.
struct Wish {
    QVector<qint64> ids;
    QJsonObject circumstances; ///< on, by, reason, onSight
    QString day;
    qint64 ended = 0;   ///< left out: of a filter or run, no longer in use
    qint64 changed = 0; ///< left out: printed with a class that is no longer that of its content
};

void takeNamed(ActContext &context, const QJsonArray &named, Wish &wish, Plan &plan)
{
    for (const QJsonValue &value : named) {
        const auto object = value.isDouble() ? Register::findObject(context.db, value.toInteger()) : std::nullopt;
        const auto medium = namedMedium(context, {{u"medium"_s, object ? QJsonValue(object->number) : value}});
        if (!medium) {
            plan = medium.error();
            return;
        }
        refuseEnded(*medium, plan.errors);
        if (!wish.ids.contains(medium->object.id))
            wish.ids.append(medium->object.id);
    }
    if (wish.ids.isEmpty())
        plan.errors.append({u"media"_s, say(QT_TRANSLATE_NOOP("Media", "媒体・機器の番号を一つ以上指定してください。"))});
}

void takeFiltered(ActContext &context, const QJsonObject &json, bool onSight, Wish &wish, Plan &plan)
{
    auto filter = filterFromJson(json);
    if (!filter) {
        plan.errors.append({u"filter"_s, filter.error()});
        return;
    }
    filter->labelDue = filter->labelDue || !onSight; // the others have nothing to renew
    filter->withEnded = false;
    wish.ids = mediumIds(context.db, *filter);
    if (wish.ids.isEmpty())
        plan.errors.append({u"filter"_s, onSight ? say(QT_TRANSLATE_NOOP("Media", "条件に合う媒体・機器はありません。"))
                                                 : say(QT_TRANSLATE_NOOP("Media", "表示の更新を待つ媒体・機器がありません。"))});
}

/// Only what the run printed and still waits, and only while its label shows the class of what is on it now.
void takeRun(ActContext &context, qint64 run, Wish &wish, Plan &plan)
{
    const QList<Labels::Printed> printed = Labels::printedIn(context.db, run);
    for (const Labels::Printed &one : printed) {
        const auto medium = one.object.kind == "medium"_L1 ? load(context.db, one.object.id) : std::nullopt;
        if (!medium || medium->text("labelDue").isEmpty())
            continue;
        if (medium->isEnded())
            ++wish.ended;
        else if (Policy::levelsToText(medium->held.levels) != one.levels)
            ++wish.changed;
        else
            wish.ids.append(one.object.id);
    }
    if (wish.ids.isEmpty())
        plan.errors.append({u"run"_s, printed.isEmpty() ? say(QT_TRANSLATE_NOOP("Media", "その番号のラベルの印刷はありません。"))
                                                        : say(QT_TRANSLATE_NOOP("Media", "表示の更新を待つ媒体・機器がありません。"))});
}

QJsonObject writeAll(ActContext &at, const Wish &wish)
{
    for (qsizetype done = 0; done < wish.ids.size() && !at.progress.isCancelled(); ++done) {
        const auto before = load(at.db, wish.ids.at(done));
        if (!before)
            continue;
        Medium after = *before;
        after.texts.insert(u"labelDue"_s, QString());
        after.texts.insert(u"labelledOn"_s, wish.day);
        QJsonObject summary = wish.circumstances;
        summary.insert(u"number"_s, before->object.number);
        summary.insert(u"name"_s, before->object.name);
        (void)save(at, *before, after, summary, {}, 0);
        if (done % 64 == 0)
            at.progress.report(done, wish.ids.size());
    }
    return {{u"labelled"_s, wish.ids.size()}, {u"count"_s, wish.ids.size()}, {u"on"_s, wish.day}, {u"ended"_s, wish.ended}, {u"changed"_s, wish.changed}};
}

Wish wishFrom(ActContext &context, const QJsonObject &params, Plan &plan)
{
    Wish wish;
    wish.day = Labels::renewalDay(context, params, plan.errors);
    wish.circumstances.insert(u"on"_s, wish.day);
    for (const QString &key : {u"by"_s, u"reason"_s}) {
        if (const QString text = Register::textOf(params, key); !text.isEmpty())
            wish.circumstances.insert(key, text);
    }
    const bool onSight = params.value(u"onSight"_s).toBool();
    if (onSight)
        wish.circumstances.insert(u"onSight"_s, true);
    const int ways = int(params.contains(u"media"_s)) + int(params.contains(u"filter"_s)) + int(params.contains(u"run"_s));
    if (ways != 1)
        plan.errors.append({u"media"_s, say(QT_TRANSLATE_NOOP("Media", "対象を、媒体・機器の番号、絞込み、ラベルの印刷のどれか一つで指定してください。"))});
    else if (params.contains(u"media"_s))
        takeNamed(context, params.value(u"media"_s).toArray(), wish, plan);
    else if (params.contains(u"filter"_s))
        takeFiltered(context, params.value(u"filter"_s).toObject(), onSight, wish, plan);
    else
        takeRun(context, Register::textOf(params, u"run"_s).toLongLong(), wish, plan);
    return wish;
}

/// The same day for all; one entry for each.
Plan planLabelled(ActContext &context, const QJsonObject &params)
{
    Plan plan;
    const Wish wish = wishFrom(context, params, plan);
    if (!plan.errors.isEmpty() || plan.fault || wish.ids.isEmpty())
        return plan;
    const auto first = load(context.db, wish.ids.first());
    const Register::StoredPolicy policy = Organization::appliedPolicy(context.db, first->object.unitId);
    plan.policyId = policy.id;
    plan.unitId = first->object.unitId;
    plan.object = {u"medium"_s, wish.ids.first()};
    plan.summary = {{u"count"_s, wish.ids.size()}, {u"on"_s, wish.day}, {u"changed"_s, wish.changed}, {u"ended"_s, wish.ended}};
    plan.consequences.append({say(QT_TRANSLATE_NOOP("Media", "%1 件の媒体・機器の表示を更新済にします。")).arg(wish.ids.size()), {{u"count"_s, wish.ids.size()}}});
    if (wish.changed > 0)
        plan.consequences.append({say(QT_TRANSLATE_NOOP("Media", "%1 件は、ラベルを印刷した後に内容の分類が変わっているので、更新待ちのままです。")).arg(wish.changed),
                                  {{u"changed"_s, wish.changed}}});
    plan.apply = [wish](ActContext &at) { return writeAll(at, wish); };
    return plan;
}

QString tellLabelled(const Journal::Entry &entry)
{
    const QJsonObject &told = entry.summary;
    const QString day = told.value(u"on"_s).toString();
    if (day.isEmpty()) // of a version that told only the number
        return say(QT_TRANSLATE_NOOP("Media", "%1 の表示を更新")).arg(told.value(u"number"_s).toString());
    QString text = (told.value(u"onSight"_s).toBool() ? say(QT_TRANSLATE_NOOP("Media", "%1 の表示を %2 に現物で確認")) : say(QT_TRANSLATE_NOOP("Media", "%1 の表示を %2 に更新")))
                       .arg(told.value(u"number"_s).toString(), Support::shownDate(day));
    if (const QString by = told.value(u"by"_s).toString(); !by.isEmpty())
        text += u" ・ "_s + say(QT_TRANSLATE_NOOP("Media", "確認した人 %1")).arg(by);
    return text;
}

} // namespace

Register::Act labelledAct()
{
    using Type = Parameter::Type;
    Register::Act act;
    act.descriptor = {u"medium.labelled"_s, say(QT_TRANSLATE_NOOP("Media", "媒体・機器の表示を更新した")), u"asset.edit"_s,
                      {{u"media"_s, say(QT_TRANSLATE_NOOP("Media", "対象の番号")), Type::List, false, u"[\"M-0001\", \"M-0002\"]"_s},
                       {u"filter"_s, say(QT_TRANSLATE_NOOP("Media", "絞込み")), Type::Map, false,
                        say(QT_TRANSLATE_NOOP("Media", "番号の代わりに。{} は全件。text, units, place, holder, thing, withContents, labelDue"))},
                       {u"run"_s, say(QT_TRANSLATE_NOOP("Media", "ラベルの印刷の番号")), Type::Number, false, say(QT_TRANSLATE_NOOP("Media", "番号の代わりに。label.print の run"))},
                       {u"on"_s, say(QT_TRANSLATE_NOOP("Media", "更新した日")), Type::Date, false, {}},
                       {u"by"_s, say(QT_TRANSLATE_NOOP("Media", "確認した人")), Type::Text, false, {}},
                       {u"reason"_s, say(QT_TRANSLATE_NOOP("Media", "理由")), Type::Text, false, {}},
                       {u"onSight"_s, say(QT_TRANSLATE_NOOP("Media", "現物確認（更新待ちでないものも記録する）")), Type::YesNo, false, u"true | false"_s}},
                      u"medium"_s, tellLabelled};
    act.plan = planLabelled;
    act.reverse = Register::restoring; // days alone: search knows nothing of them
    return act;
}

} // namespace Media
