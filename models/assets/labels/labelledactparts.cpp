// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/labels/labelledactparts.h"

#include "models/assets/actparts.h"
#include "models/assets/assetqueries.h"
#include "models/labels/labelqueries.h"
#include "models/labels/renewalday.h"
#include "models/register/objects.h"
#include "models/register/params.h"
#include "models/storage/query.h"
#include "models/support/japanesedate.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;
using Register::ActContext;
using Register::Plan;
using Support::ErrorCode;

namespace Assets {

namespace {

constexpr qsizetype kFew = 1000;

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

/// Sorts things one by one, without loading all of them.
class Sieve
{
public:
    Sieve(ActContext &context, LabelledWish &wish)
        : m_context(context), m_wish(wish),
          m_query(context.db, u"SELECT asset.label_due, asset.levels, asset.access_scope, object.unit_id, object.state FROM asset "
                              "JOIN object ON object.id = asset.id WHERE asset.id = :id"_s)
    {
    }

    /// `printed` is the class that its label shows, where that is known.
    void take(qint64 id, const std::optional<QString> &printed = std::nullopt)
    {
        m_query.bind(u":id"_s, id).run();
        if (m_seen.contains(id) || !m_query.next())
            return;
        m_seen.insert(id);
        const QString state = m_query.text(4);
        const bool isDue = !m_query.text(0).isEmpty();
        if (state == QLatin1String(Register::State::kVoid) || state == QLatin1String(Register::State::kDisposed) || state == QLatin1String(Register::State::kReturned))
            ++m_wish.ended;
        else if (!m_context.actor.visible.sees(m_query.text(2) == "unit"_L1, m_query.optionalInteger(3)))
            ++m_wish.closed;
        else if (!isDue && !m_wish.onSight)
            ++m_wish.notDue;
        else if (printed && *printed != m_query.text(1))
            ++m_wish.changed;
        else {
            m_wish.ids.append(id);
            m_wish.due += isDue ? 1 : 0;
        }
    }

private:
    ActContext &m_context;
    LabelledWish &m_wish;
    Storage::Query m_query;
    QSet<qint64> m_seen;
};

void takeNamed(ActContext &context, const QJsonArray &named, LabelledWish &wish, Plan &plan)
{
    Sieve sieve(context, wish);
    for (const QJsonValue &value : named) {
        const auto object = value.isDouble() ? Register::findObject(context.db, value.toInteger()) : std::nullopt;
        const auto asset = namedAsset(context, {{u"asset"_s, object ? object->number : value.toVariant().toString()}});
        if (!asset) {
            plan = asset.error();
            return;
        }
        refuseVoid(*asset, plan.errors);
        sieve.take(asset->object.id);
    }
    wish.isMany = wish.ids.size() > kFew;
}

void takeFiltered(ActContext &context, const QJsonObject &json, LabelledWish &wish, Plan &plan)
{
    auto filter = filterFromJson(json);
    if (!filter) {
        plan.errors.append({u"filter"_s, filter.error()});
        return;
    }
    Queries queries(context.db, context.actor.visible);
    wish.isMany = true;
    wish.filterText = queries.filterText(*filter);
    filter->labelDue = filter->labelDue || !wish.onSight; // the others have nothing to renew
    const QVector<qint64> ids = queries.ids(*filter);
    Sieve sieve(context, wish);
    for (qsizetype at = 0; at < ids.size() && !context.progress.isCancelled(); ++at) {
        sieve.take(ids.at(at));
        if (at % 256 == 0)
            context.progress.report(at, 2 * ids.size());
    }
}

/// Only what the run printed, and only while its label shows the class that the thing has now.
void takeRun(ActContext &context, qint64 run, LabelledWish &wish, Plan &plan)
{
    const QList<Labels::Printed> printed = Labels::printedIn(context.db, run);
    if (printed.isEmpty())
        plan.errors.append({u"run"_s, say(QT_TRANSLATE_NOOP("Assets", "その番号のラベルの印刷はありません。"))});
    Sieve sieve(context, wish);
    for (const Labels::Printed &one : printed) {
        if (one.object.kind == "asset"_L1)
            sieve.take(one.object.id, one.levels);
    }
    wish.isMany = wish.ids.size() > kFew;
}

} // namespace

QJsonObject LabelledWish::counts() const
{
    return {{u"count"_s, ids.size()}, {u"on"_s, day}, {u"due"_s, due}, {u"notDue"_s, notDue}, {u"ended"_s, ended}, {u"closed"_s, closed}, {u"changed"_s, changed}};
}

LabelledWish labelledWishFrom(ActContext &context, const QJsonObject &params, Plan &plan)
{
    LabelledWish wish;
    wish.day = Labels::renewalDay(context, params, plan.errors);
    wish.reason = Register::textOf(params, u"reason"_s);
    wish.by = Register::textOf(params, u"by"_s);
    wish.onSight = params.value(u"onSight"_s).toBool();
    const int ways = int(params.contains(u"assets"_s)) + int(params.contains(u"filter"_s)) + int(params.contains(u"run"_s));
    if (ways != 1)
        plan.errors.append({u"assets"_s, say(QT_TRANSLATE_NOOP("Assets", "対象を、資産の番号、絞込み、ラベルの印刷のどれか一つで指定してください。"))});
    else if (params.contains(u"assets"_s))
        takeNamed(context, params.value(u"assets"_s).toArray(), wish, plan);
    else if (params.contains(u"filter"_s))
        takeFiltered(context, params.value(u"filter"_s).toObject(), wish, plan);
    else
        takeRun(context, Register::textOf(params, u"run"_s).toLongLong(), wish, plan);
    if (context.progress.isCancelled())
        plan.fault = Support::Error{ErrorCode::Cancelled, say(QT_TRANSLATE_NOOP("Assets", "中止しました。何も変更していません。")), {}};
    const QString at = params.contains(u"filter"_s) ? u"filter"_s : params.contains(u"run"_s) ? u"run"_s : u"assets"_s;
    if (plan.errors.isEmpty() && !plan.fault && plan.findings.isEmpty() && wish.ids.isEmpty())
        plan.errors.append({at, wish.onSight ? say(QT_TRANSLATE_NOOP("Assets", "条件に合う資産はありません。"))
                                             : say(QT_TRANSLATE_NOOP("Assets", "表示の更新を待つ資産がありません。"))});
    return wish;
}

} // namespace Assets
