// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetacts.h"

#include "models/assets/actparts.h"
#include "models/assets/assetrepository.h"
#include "models/assets/labels/labelledactparts.h"
#include "models/register/takeback.h"
#include "models/storage/pagecache.h"
#include "models/support/japanesedate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Register::ActContext;
using Register::Parameter;
using Register::Plan;

namespace Assets {

namespace {

constexpr auto kWhole = "asset.many"_L1; ///< the entry that tells of the act as a whole
constexpr qsizetype kBulk = 5000;         ///< from here on larger caches pay
constexpr qsizetype kNamed = 1000;        ///< numbers in the answer

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

/// Of the whole and of each: when, who, why.
void addCircumstances(const LabelledWish &wish, QJsonObject &summary)
{
    summary.insert(u"on"_s, wish.day);
    if (!wish.reason.isEmpty())
        summary.insert(u"reason"_s, wish.reason);
    if (!wish.by.isEmpty())
        summary.insert(u"by"_s, wish.by);
    if (wish.onSight)
        summary.insert(u"onSight"_s, true);
}

QString tellLabelled(const Journal::Entry &entry)
{
    const QJsonObject &told = entry.summary;
    const bool onSight = told.value(u"onSight"_s).toBool();
    const QString day = Support::shownDate(told.value(u"on"_s).toString());
    QString text;
    if (entry.object.kind == kWhole)
        text = (onSight ? say(QT_TRANSLATE_NOOP("Assets", "%1 件の表示を %2 に現物で確認（貼付済み）")) : say(QT_TRANSLATE_NOOP("Assets", "%1 件の表示を %2 に更新")))
                   .arg(told.value(u"count"_s).toInteger()).arg(day);
    else
        text = (onSight ? say(QT_TRANSLATE_NOOP("Assets", "%1 の表示を %2 に現物で確認（%3）")) : say(QT_TRANSLATE_NOOP("Assets", "%1 の表示を %2 に更新（%3）")))
                   .arg(told.value(u"number"_s).toString(), day, told.value(u"class"_s).toString());
    if (const QString by = told.value(u"by"_s).toString(); !by.isEmpty())
        text += u" ・ "_s + say(QT_TRANSLATE_NOOP("Assets", "確認した人 %1")).arg(by);
    if (const QString filter = told.value(u"filter"_s).toString(); !filter.isEmpty())
        text += u" ・ "_s + filter;
    return text;
}

void sayBeforehand(const LabelledWish &wish, Plan &plan)
{
    const auto tell = [&plan](qint64 count, const QString &key, const QString &sentence) {
        if (count > 0)
            plan.consequences.append({sentence.arg(count), {{key, count}}});
    };
    tell(wish.ids.size(), u"count"_s, say(QT_TRANSLATE_NOOP("Assets", "%1 件の表示を更新済にします。")));
    tell(wish.changed, u"changed"_s, say(QT_TRANSLATE_NOOP("Assets", "%1 件は、ラベルを印刷した後に分類が変わっているので、更新待ちのままです。")));
    tell(wish.closed, u"closed"_s, say(QT_TRANSLATE_NOOP("Assets", "%1 件は、所属する組織の職員だけが扱えるので、そのままです。")));
    tell(wish.ended, u"ended"_s, say(QT_TRANSLATE_NOOP("Assets", "%1 件は、廃棄・返却・取消になっているので、そのままです。")));
}

/// The assets of few units: their policies are read once.
class Policies
{
public:
    explicit Policies(Storage::Connection &db) : m_db(db) {}
    [[nodiscard]] const Policy::Document &of(std::optional<qint64> unitId)
    {
        const auto known = m_known.constFind(unitId.value_or(0));
        return *(known != m_known.cend() ? *known : *m_known.insert(unitId.value_or(0), policyFor(m_db, unitId))).document;
    }

private:
    Storage::Connection &m_db;
    QHash<qint64, Register::StoredPolicy> m_known;
};

void writeWhole(ActContext &at, const LabelledWish &wish)
{
    QJsonObject summary = wish.counts();
    summary.insert(u"thing"_s, say(QT_TRANSLATE_NOOP("Assets", "表示（%1 件）")).arg(wish.ids.size()));
    addCircumstances(wish, summary);
    if (!wish.filterText.isEmpty())
        summary.insert(u"filter"_s, wish.filterText);
    at.journal.open();
    at.journal.close({kWhole, at.journal.lastEntry() + 1}, summary);
}

QJsonObject writeAll(ActContext &at, const LabelledWish &wish)
{
    std::optional<Storage::PageCache> cache;
    if (wish.ids.size() >= kBulk)
        cache.emplace(at.db, Storage::PageCache::kLoadKib);
    if (wish.isMany)
        writeWhole(at, wish);
    Policies policies(at.db);
    QJsonArray numbers;
    for (qsizetype done = 0; done < wish.ids.size() && !at.progress.isCancelled(); ++done) {
        const auto before = load(at.db, wish.ids.at(done));
        if (!before)
            continue;
        Asset after = *before;
        after.texts.insert(u"labelDue"_s, QString());
        QJsonObject summary = summaryOf(at, policies.of(before->object.unitId), after, {});
        addCircumstances(wish, summary);
        at.journal.open();
        update(at, *before, after);
        at.journal.close({u"asset"_s, after.object.id}, summary);
        if (numbers.size() < kNamed)
            numbers.append(after.object.number);
        if (done % 64 == 0)
            at.progress.report(wish.ids.size() + done, 2 * wish.ids.size());
    }
    QJsonObject result = wish.counts();
    result.insert(u"assets"_s, numbers);
    return result;
}

Plan planLabelled(ActContext &context, const QJsonObject &params)
{
    Plan plan;
    const LabelledWish wish = labelledWishFrom(context, params, plan);
    if (!plan.errors.isEmpty() || plan.fault || !plan.findings.isEmpty())
        return plan;
    plan.object = {u"asset"_s, wish.ids.first()};
    plan.summary = wish.counts();
    sayBeforehand(wish, plan);
    plan.apply = [wish](ActContext &at) { return writeAll(at, wish); };
    return plan;
}

Register::Reversed labelledTakenBack(Storage::Connection &db, const Register::PastAct &past)
{
    return Register::firstEntry(db, past).object.kind == kWhole ? manyTakenBack(db, past) : cellsTakenBack(db, past);
}

} // namespace

Register::Act labelledAct()
{
    using Type = Parameter::Type;
    Register::Act act;
    act.descriptor = {u"asset.labelled"_s, say(QT_TRANSLATE_NOOP("Assets", "表示を更新した")), u"asset.edit"_s,
                      {{u"assets"_s, say(QT_TRANSLATE_NOOP("Assets", "対象の番号")), Type::List, false, u"[\"A-0001\", \"A-0002\"]"_s},
                       {u"filter"_s, say(QT_TRANSLATE_NOOP("Assets", "絞込み")), Type::Map, false, say(QT_TRANSLATE_NOOP("Assets", "番号の代わりに。{} は全件。保存した検索と同じ形"))},
                       {u"run"_s, say(QT_TRANSLATE_NOOP("Assets", "ラベルの印刷の番号")), Type::Number, false, say(QT_TRANSLATE_NOOP("Assets", "番号の代わりに。label.print の run"))},
                       {u"on"_s, say(QT_TRANSLATE_NOOP("Assets", "更新した日")), Type::Date, false, {}},
                       {u"by"_s, say(QT_TRANSLATE_NOOP("Assets", "確認した人")), Type::Text, false, {}},
                       {u"reason"_s, say(QT_TRANSLATE_NOOP("Assets", "理由")), Type::Text, false, {}},
                       {u"onSight"_s, say(QT_TRANSLATE_NOOP("Assets", "現物確認（更新待ちでないものも記録する）")), Type::YesNo, false, u"true | false"_s}},
                      u"asset"_s, tellLabelled};
    act.plan = planLabelled;
    act.reverse = labelledTakenBack;
    return act;
}

} // namespace Assets
