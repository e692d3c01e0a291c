// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disposal/disposalacts.h"

#include "models/assets/actparts.h"
#include "models/assets/assetrepository.h"
#include "models/assets/assetrules.h"
#include "models/classes/classification.h"
#include "models/disposal/disposalqueries.h"
#include "models/disposal/disposalrepository.h"
#include "models/organization/organizationrepository.h"
#include "models/permits/exceptionqueries.h"
#include "models/register/objects.h"
#include "models/register/params.h"
#include "models/register/takeback.h"
#include "models/storage/query.h"
#include "models/support/japanesedate.h"
#include "models/support/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Register::ActContext;
using Register::Plan;
using Register::textOf;

namespace Disposal {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Disposal", text);
}

/// A disposal as it is being planned.
struct Draft {
    Record record;
    std::optional<Assets::Asset> asset; ///< absent: a thing named in words
    std::optional<QDateTime> happened;  ///< local, when a time is known
    QDate countedOn;                    ///< the day whose fiscal year numbers it
};

constexpr auto kMinutes = "yyyy-MM-ddTHH:mm";

QDateTime now(const ActContext &context)
{
    return context.clock.nowUtc().toLocalTime();
}

void setTime(Draft &draft, QDate day, QTime time)
{
    draft.record.doneAt = day.toString(Qt::ISODate);
    if (!time.isValid())
        return;
    draft.happened = QDateTime(day, time);
    draft.record.doneAt = draft.happened->toString(QLatin1String(kMinutes));
}

/// What an old book says of the time stays as it stands there: 平成30年度, 不明, or nothing. Only what cannot be is an error.
void readOldTime(const ActContext &context, const QString &typed, Draft &draft, QList<Register::FieldError> &errors)
{
    const Support::DateTimeReading reading = Support::readDateTime(typed);
    draft.countedOn = reading.day.date.value_or(context.clock.today());
    if (reading.day.kind == Support::DateReading::Kind::Exact && reading.day.date) {
        setTime(draft, *reading.day.date, reading.time);
        if (*reading.day.date > context.clock.today())
            errors.append({u"doneAt"_s, say(QT_TRANSLATE_NOOP("Disposal", "まだ来ていない日です。"))});
    } else if (reading.day.kind == Support::DateReading::Kind::Impossible) {
        errors.append({u"doneAt"_s, reading.day.why});
    } else {
        draft.record.doneAt = typed.isEmpty() ? say(QT_TRANSLATE_NOOP("Disposal", "不明")) : typed;
    }
}

/// When it was done: as typed, else the time of the fact that came with the request. A fact lies in the past.
void readTime(const ActContext &context, const QJsonObject &params, Draft &draft, QList<Register::FieldError> &errors)
{
    const QString typed = textOf(params, u"doneAt"_s);
    if (typed.isEmpty()) {
        const bool dayOnly = context.actedAt.size() == 10;
        const QDateTime at = QDateTime::fromString(context.actedAt, Qt::ISODateWithMs).toLocalTime();
        setTime(draft, dayOnly ? QDate::fromString(context.actedAt, Qt::ISODate) : at.date(), dayOnly ? QTime() : at.time());
    } else {
        const Support::DateTimeReading reading = Support::readDateTime(typed);
        if (reading.day.kind != Support::DateReading::Kind::Exact || !reading.day.date) {
            errors.append({u"doneAt"_s, reading.day.why.isEmpty()
                               ? say(QT_TRANSLATE_NOOP("Disposal", "「%1」は日時として読めません。例: 令和8年4月1日 14:05、R8.4.1、2026-04-01")).arg(typed)
                               : reading.day.why});
            return;
        }
        setTime(draft, *reading.day.date, reading.time);
    }
    const QDate day = QDate::fromString(draft.record.doneAt.left(10), Qt::ISODate);
    draft.countedOn = day;
    if (day > context.clock.today() || (draft.happened && *draft.happened > now(context)))
        errors.append({u"doneAt"_s, say(QT_TRANSLATE_NOOP("Disposal", "まだ来ていない日時です。廃棄を済ませてから、済ませた日時で記録してください。"))});
}

void checkInForce(const Assets::Asset &asset, QList<Register::FieldError> &errors)
{
    const QString &state = asset.object.state;
    if (state == QLatin1String(Register::State::kVoid))
        errors.append({u"asset"_s, say(QT_TRANSLATE_NOOP("Disposal", "この資産は誤登録として取消されています。番号を確かめるか、対象を言葉で書いてください。"))});
    else if (state == QLatin1String(Register::State::kDisposed))
        errors.append({u"asset"_s, say(QT_TRANSLATE_NOOP("Disposal", "この資産は既に廃棄済です。先の記録が誤りなら、その記録を理由を付けて取り消してください。"))});
    else if (state == QLatin1String(Register::State::kReturned))
        errors.append({u"asset"_s, say(QT_TRANSLATE_NOOP("Disposal", "この資産は返却済です。番号を確かめてください。"))});
}

/// The unit whose policy holds for a thing named in words: as given, else the first of the register.
std::optional<qint64> unitOfThing(ActContext &context, const QJsonObject &params, QList<Register::FieldError> &errors)
{
    if (!textOf(params, u"unit"_s).isEmpty()) {
        const auto unit = Organization::unitParam(context.db, params, u"unit"_s, errors);
        return unit ? std::optional(unit->id) : std::nullopt;
    }
    const QList<Organization::Unit> units = Organization::units(context.db);
    const auto first = std::min_element(units.cbegin(), units.cend(),
                                        [](const Organization::Unit &a, const Organization::Unit &b) { return a.id < b.id; });
    return first == units.cend() ? std::nullopt : std::optional(first->id);
}

void takeFrom(const Assets::Asset &asset, Draft &draft)
{
    draft.record.objectId = asset.object.id;
    draft.record.unitId = asset.object.unitId;
    draft.record.levels = asset.levels;
    draft.record.previousState = asset.object.state;
    draft.record.thing = asset.object.number + u' ' + asset.object.name;
    draft.asset = asset;
}

/// What an old book calls it: by the number of an asset that is here, else in its own words.
void readOldThing(ActContext &context, const QJsonObject &params, Draft &draft, QList<Register::FieldError> &errors)
{
    const QString number = textOf(params, u"asset"_s);
    const QString words = textOf(params, u"thing"_s);
    const auto object = number.isEmpty() ? std::nullopt : Register::findByNumber(context.db, number);
    if (const auto asset = object && object->kind == "asset"_L1 ? Assets::load(context.db, object->id) : std::nullopt) {
        checkInForce(*asset, errors);
        takeFrom(*asset, draft);
        if (!words.isEmpty())
            draft.record.thing = asset->object.number + u' ' + words;
        return;
    }
    draft.record.thing = QString(number + u' ' + words).trimmed();
    if (draft.record.thing.isEmpty())
        errors.append({u"thing"_s, say(QT_TRANSLATE_NOOP("Disposal", "何を廃棄したのかが書かれていません。"))});
    draft.record.unitId = unitOfThing(context, params, errors);
}

/// What was disposed of. A plan that says why not, when the named asset cannot be had.
std::optional<Plan> readThing(ActContext &context, const QJsonObject &params, Draft &draft, QList<Register::FieldError> &errors)
{
    const bool named = !textOf(params, u"asset"_s).isEmpty();
    draft.record.thing = textOf(params, u"thing"_s);
    if (named == !draft.record.thing.isEmpty()) {
        errors.append({u"asset"_s, say(QT_TRANSLATE_NOOP("Disposal", "資産の番号か、台帳にない物の名前か、どちらか一つを入力してください。"))});
        return std::nullopt;
    }
    if (!named) {
        draft.record.unitId = unitOfThing(context, params, errors);
        return std::nullopt;
    }
    auto asset = Assets::namedAsset(context, params);
    if (!asset)
        return asset.error();
    checkInForce(*asset, errors);
    takeFrom(*asset, draft);
    return std::nullopt;
}

Policy::Facts factsOf(ActContext &context, const Register::StoredPolicy &policy, const Draft &draft)
{
    const Record &record = draft.record;
    Policy::Facts facts;
    if (draft.asset) {
        facts = Assets::factsOf(u"disposal.record"_s, *draft.asset, &*draft.asset);
        facts.disposed = false; // said at the field already
    }
    facts.act = u"disposal.record"_s;
    facts.fact = true;
    Register::Actor then = context.actor;
    then.day = draft.countedOn; // what was done under an exception of that day is no breach
    facts.waivers = Permits::waivers(context.db, then, policy, record.unitId, record.objectId.value_or(0));
    facts.fields.insert(u"target"_s, record.thing);
    facts.fields.insert(u"doneAt"_s, record.doneAt);
    facts.fields.insert(u"method"_s, record.method);
    facts.fields.insert(u"content"_s, record.content);
    facts.fields.insert(u"person"_s, record.person);
    facts.fields.insert(u"permitNumber"_s, record.permitNumber);
    return facts;
}

QJsonObject summaryOf(ActContext &context, const Policy::Document &policy, const Record &record, const Policy::Findings &findings)
{
    QJsonObject summary{{u"thing"_s, record.thing}, {u"doneAt"_s, record.doneAt}, {u"method"_s, methodLabel(context.db, record)},
                        {u"content"_s, record.content}};
    if (record.objectId)
        summary.insert(u"class"_s, Classes::levelsForPeople(policy, record.levels));
    const auto put = [&summary](const QString &name, const QString &text) {
        if (!text.isEmpty())
            summary.insert(name, text);
    };
    put(u"disposal"_s, record.number);
    put(u"person"_s, record.person);
    put(u"permitNumber"_s, record.permitNumber);
    if (!findings.isEmpty())
        summary.insert(u"findings"_s, Register::findingsToJson(findings));
    return summary;
}

/// Breaches say when it happened, not when it was written down.
void writeBreaches(const ActContext &context, const Draft &draft, const Policy::Findings &findings, const Register::ObjectRef &object, qint64 policyId)
{
    ActContext then = context;
    then.actedAt = draft.happened ? draft.happened->toUTC().toString(Qt::ISODate) : draft.record.doneAt;
    Assets::writeNotices(then, findings, object, policyId);
}

QJsonObject carryOut(ActContext &at, Draft draft, const Register::StoredPolicy &policy, const Policy::Findings &findings)
{
    if (draft.record.number.isEmpty())
        draft.record.number = nextNumber(at.db, draft.countedOn);
    at.journal.open();
    draft.record.id = insert(at, draft.record);
    const QJsonObject summary = summaryOf(at, *policy.document, draft.record, findings);
    const Register::ObjectRef record{u"disposal"_s, draft.record.id};
    if (!draft.record.migrated) // an older book is judged by nobody
        writeBreaches(at, draft, findings, record, policy.id);
    at.journal.close(record, summary);
    if (draft.asset) {
        Assets::Asset after = *draft.asset;
        after.object.state = QString::fromLatin1(Register::State::kDisposed);
        at.journal.open();
        Assets::update(at, *draft.asset, after);
        at.journal.close({u"asset"_s, after.object.id}, summary);
    }
    return {{u"id"_s, draft.record.id}, {u"number"_s, draft.record.number}, {u"thing"_s, draft.record.thing}, {u"doneAt"_s, draft.record.doneAt}};
}

Plan planRecord(ActContext &context, const QJsonObject &params)
{
    Plan plan;
    Draft draft;
    draft.record.migrated = params.value(u"migrated"_s).toBool();
    if (draft.record.migrated) {
        readOldThing(context, params, draft, plan.errors);
        readOldTime(context, textOf(params, u"doneAt"_s), draft, plan.errors);
        draft.record.number = textOf(params, u"number"_s);
        if (!draft.record.number.isEmpty() && isNumberTaken(context.db, draft.record.number))
            plan.errors.append({u"number"_s, say(QT_TRANSLATE_NOOP("Disposal", "番号「%1」の廃棄記録は既にあります。")).arg(draft.record.number)});
    } else {
        if (const std::optional<Plan> notThere = readThing(context, params, draft, plan.errors))
            return *notThere;
        readTime(context, params, draft, plan.errors);
    }
    const Register::StoredPolicy policy = Assets::policyFor(context.db, draft.record.unitId);
    Record &record = draft.record;
    record.method = policy.document->disposalMethodCode(textOf(params, u"method"_s));
    record.content = textOf(params, u"content"_s);
    record.person = textOf(params, u"person"_s);
    record.permitNumber = textOf(params, u"permitNumber"_s);
    record.permittedBy = textOf(params, u"permittedBy"_s);
    record.place = textOf(params, u"place"_s);
    record.witness = textOf(params, u"witness"_s);
    record.remarks = textOf(params, u"remarks"_s);
    record.policyVersionId = policy.versionId;
    if (!plan.errors.isEmpty())
        return plan;
    if (!record.migrated)
        plan.findings = Assets::findingsFor(*policy.document, factsOf(context, policy, draft));
    plan.policyId = policy.id;
    plan.unitId = record.unitId;
    plan.object = {u"disposal"_s, 0};
    plan.summary = summaryOf(context, *policy.document, record, plan.findings);
    if (draft.asset)
        plan.consequences.append({say(QT_TRANSLATE_NOOP("Disposal", "%1 は廃棄済になり、分類の変更や受渡しはできなくなります。")).arg(record.thing),
                                  {{u"state"_s, QLatin1String(Register::State::kDisposed)}}});
    plan.apply = [draft, policy, findings = plan.findings](ActContext &at) { return carryOut(at, draft, policy, findings); };
    return plan;
}

QString tell(const Journal::Entry &entry)
{
    const QJsonObject &summary = entry.summary;
    return say(QT_TRANSLATE_NOOP("Disposal", "%1: %2（%3、%4）"))
        .arg(summary.value(u"disposal"_s).toString(), summary.value(u"thing"_s).toString(),
             Support::shownDate(summary.value(u"doneAt"_s).toString()), summary.value(u"method"_s).toString());
}

} // namespace

Register::Act recordAct()
{
    using Type = Register::Parameter::Type;
    Register::Act act;
    act.descriptor = {u"disposal.record"_s, say(QT_TRANSLATE_NOOP("Disposal", "済んだ廃棄を記録")), u"asset.edit"_s,
                      {{u"asset"_s, say(QT_TRANSLATE_NOOP("Disposal", "対象の番号")), Type::Object, false, {}},
                       {u"thing"_s, say(QT_TRANSLATE_NOOP("Disposal", "台帳にない対象の名前")), Type::Text, false, {}},
                       {u"doneAt"_s, say(QT_TRANSLATE_NOOP("Disposal", "廃棄した日時")), Type::DateTime, false,
                        say(QT_TRANSLATE_NOOP("Disposal", "令和8年4月1日 14:05。時刻が分からなければ日付だけ。空けると今"))},
                       {u"method"_s, say(QT_TRANSLATE_NOOP("Disposal", "方法")), Type::Text, true,
                        say(QT_TRANSLATE_NOOP("Disposal", "規程の方法の記号か名前、または言葉"))},
                       {u"content"_s, say(QT_TRANSLATE_NOOP("Disposal", "処理内容")), Type::Text, true, {}},
                       {u"person"_s, say(QT_TRANSLATE_NOOP("Disposal", "担当者")), Type::Text, false, {}},
                       {u"permitNumber"_s, say(QT_TRANSLATE_NOOP("Disposal", "許可番号")), Type::Text, false, {}},
                       {u"permittedBy"_s, say(QT_TRANSLATE_NOOP("Disposal", "許可した人")), Type::Text, false, {}},
                       {u"place"_s, say(QT_TRANSLATE_NOOP("Disposal", "廃棄した場所")), Type::Text, false, {}},
                       {u"witness"_s, say(QT_TRANSLATE_NOOP("Disposal", "立会人")), Type::Text, false, {}},
                       {u"remarks"_s, say(QT_TRANSLATE_NOOP("Disposal", "備考")), Type::Text, false, {}},
                       {u"unit"_s, say(QT_TRANSLATE_NOOP("Disposal", "組織（台帳にない対象のとき）")), Type::Object, false, {}},
                       {u"migrated"_s, say(QT_TRANSLATE_NOOP("Disposal", "以前の廃棄簿からの移行")), Type::YesNo, false,
                        say(QT_TRANSLATE_NOOP("Disposal", "書かれているとおりに受け入れ、規程の不足を問わない"))},
                       {u"number"_s, say(QT_TRANSLATE_NOOP("Disposal", "廃棄簿の番号（移行のとき）")), Type::Text, false, {}}},
                      u"disposal"_s, tell};
    act.plan = planRecord;
    act.reverse = [](Storage::Connection &db, const Register::PastAct &past) -> Register::Reversed {
        Storage::Query query(db, u"SELECT number FROM disposal WHERE id = :id"_s);
        query.bind(u":id"_s, Register::firstEntry(db, past).object.id).run();
        if (!query.next())
            return tl::unexpected(say(QT_TRANSLATE_NOOP("Disposal", "この廃棄の記録は見つかりません。")));
        return Register::Reversal{u"disposal.cancel"_s, {{u"disposal"_s, query.text(0)}, {u"reason"_s, Register::takeBackReason(past)}}, {}};
    };
    return act;
}

} // namespace Disposal
