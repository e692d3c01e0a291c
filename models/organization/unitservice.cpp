// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/organization/unitservice.h"

#include "models/organization/inputrules.h"
#include "models/organization/organizationrepository.h"
#include "models/register/objects.h"
#include "models/register/params.h"
#include "models/register/policies.h"
#include "models/register/takeback.h"
#include "models/storage/query.h"
#include "models/support/japanesedate.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;
using Register::Act;
using Register::ActContext;
using Register::FieldError;
using Register::Parameter;
using Register::Plan;
using Storage::Query;

namespace Organization {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Organization", text);
}

/// What unit.add and unit.edit have in common.
QList<Parameter> unitParameters(bool nameRequired)
{
    using Type = Parameter::Type;
    return {{u"name"_s, say(QT_TRANSLATE_NOOP("Organization", "名称")), Type::Text, nameRequired, {}},
            {u"code"_s, say(QT_TRANSLATE_NOOP("Organization", "記号")), Type::Text, false, say(QT_TRANSLATE_NOOP("Organization", "番号の {unit} に入ります。例: 総"))},
            {u"kana"_s, say(QT_TRANSLATE_NOOP("Organization", "ふりがな")), Type::Text, false, {}},
            {u"kind"_s, say(QT_TRANSLATE_NOOP("Organization", "区分")), Type::Text, false, say(QT_TRANSLATE_NOOP("Organization", "適用規程の組織区分"))},
            {u"parent"_s, say(QT_TRANSLATE_NOOP("Organization", "上位の組織")), Type::Object, false, {}},
            {u"policy"_s, say(QT_TRANSLATE_NOOP("Organization", "適用規程")), Type::Text, false, say(QT_TRANSLATE_NOOP("Organization", "空なら上位の組織と同じ"))},
            {u"numberPattern"_s, say(QT_TRANSLATE_NOOP("Organization", "番号の形")), Type::Text, false, u"A-{unit}-{seq:4}"_s},
            {u"validFrom"_s, say(QT_TRANSLATE_NOOP("Organization", "設置日")), Type::Date, false, {}},
            {u"validTo"_s, say(QT_TRANSLATE_NOOP("Organization", "廃止日")), Type::Date, false, {}},
            {u"introducedOn"_s, say(QT_TRANSLATE_NOOP("Organization", "導入完了日")), Type::Date, false, {}}};
}

std::optional<Register::StoredPolicy> policyParam(ActContext &context, const QJsonObject &params, QList<FieldError> &errors)
{
    const QString code = Register::textOf(params, u"policy"_s);
    if (code.isEmpty())
        return std::nullopt;
    auto policy = Register::storedPolicyByCode(context.db, code);
    if (!policy && params.value(u"policy"_s).isDouble())
        policy = Register::storedPolicy(context.db, code.toLongLong());
    if (!policy)
        errors.append({u"policy"_s, say(QT_TRANSLATE_NOOP("Organization", "規程「%1」はこの台帳にありません。先に規程を加えてください。")).arg(code)});
    return policy;
}

/// Reads every given parameter into columns and says what is wrong. `before` is the unit as it is; a fresh one for unit.add.
Journal::Row readUnit(ActContext &context, const QJsonObject &params, const Unit &before, Plan &plan)
{
    const auto given = [&params](const QString &name) { return Register::has(params, name); };
    Journal::Row row = textColumns(params, {{u"name"_s, u"name"_s}, {u"code"_s, u"code"_s}, {u"kana"_s, u"kana"_s},
                                            {u"numberPattern"_s, u"number_pattern"_s}});
    if (given(u"parent"_s)) {
        const auto parent = unitParam(context.db, params, u"parent"_s, plan.errors);
        if (parent && before.id != 0 && withDescendants(context.db, before.id).contains(parent->id))
            plan.errors.append({u"parent"_s, say(QT_TRANSLATE_NOOP("Organization", "「%1」は自身か、その下の組織です。")).arg(parent->name)});
        row.insert(u"parent_id"_s, parent ? QVariant(parent->id) : QVariant());
    }
    if (given(u"policy"_s)) {
        const auto policy = policyParam(context, params, plan.errors);
        row.insert(u"policy_id"_s, policy ? QVariant(policy->id) : QVariant());
    }
    if (const QString pattern = row.value(u"number_pattern"_s).toString(); !pattern.isEmpty()) {
        if (const auto problem = Register::patternProblem(pattern))
            plan.errors.append({u"numberPattern"_s, *problem});
    }
    std::optional<QDate> from = before.validFrom;
    std::optional<QDate> to = before.validTo;
    if (given(u"validFrom"_s))
        row.insert(u"valid_from"_s, stored(from = dayParam(params, u"validFrom"_s, plan.errors)));
    if (given(u"validTo"_s))
        row.insert(u"valid_to"_s, stored(to = dayParam(params, u"validTo"_s, plan.errors)));
    checkPeriod(from, to, u"validTo"_s, plan.errors);
    if (given(u"introducedOn"_s))
        row.insert(u"introduced_on"_s, stored(dayParam(params, u"introducedOn"_s, plan.errors)));
    return row;
}

/// The kind in the words of the policy that will hold for the unit.
void readKind(ActContext &context, const QJsonObject &params, const Unit &before, Journal::Row &row, Plan &plan)
{
    if (!Register::has(params, u"kind"_s))
        return;
    const QVariant own = row.contains(u"policy_id"_s) ? row.value(u"policy_id"_s) : stored(before.policyId);
    const QVariant parent = row.contains(u"parent_id"_s) ? row.value(u"parent_id"_s) : stored(before.parentId);
    std::optional<qint64> above;
    if (parent.isValid())
        above = parent.toLongLong();
    const qint64 policyId = own.isValid() ? own.toLongLong() : policyIdForUnit(context.db, above);
    const auto policy = Register::storedPolicy(context.db, policyId);
    row.insert(u"kind"_s, termCode(policy ? policy->document->unitKinds : QList<Policy::Term>{},
                                   Register::textOf(params, u"kind"_s), u"kind"_s, u"organization.unit-kind"_s, plan.findings));
}

/// A code is borne by one standing unit, a name by one among brothers.
void checkUnique(ActContext &context, const Unit &before, const Journal::Row &row, Plan &plan)
{
    const QString name = row.contains(u"name"_s) ? row.value(u"name"_s).toString() : before.name;
    const QString code = row.contains(u"code"_s) ? row.value(u"code"_s).toString() : before.code;
    const QVariant parent = row.contains(u"parent_id"_s) ? row.value(u"parent_id"_s) : stored(before.parentId);
    for (const Unit &other : units(context.db)) {
        if (other.id == before.id || other.validTo)
            continue;
        if (!code.isEmpty() && other.code == code)
            plan.errors.append({u"code"_s, say(QT_TRANSLATE_NOOP("Organization", "記号「%1」は「%2」が使っています。")).arg(code, other.name)});
        if (other.name == name && stored(other.parentId) == parent)
            plan.errors.append({u"name"_s, say(QT_TRANSLATE_NOOP("Organization", "同じ上位の組織に「%1」が既にあります。")).arg(name)});
    }
}

QJsonObject resultOf(const Unit &unit)
{
    QJsonObject result{{u"id"_s, unit.id}, {u"name"_s, unit.name}, {u"revision"_s, unit.revision}};
    if (!unit.code.isEmpty())
        result.insert(u"code"_s, unit.code);
    return result;
}

Act addAct()
{
    Act act;
    act.descriptor = {u"unit.add"_s, say(QT_TRANSLATE_NOOP("Organization", "組織を加える")), u"organization.manage"_s, unitParameters(true), u"unit"_s, {}};
    act.plan = [](ActContext &context, const QJsonObject &params) {
        Plan plan;
        const Unit fresh;
        Journal::Row row = readUnit(context, params, fresh, plan);
        readKind(context, params, fresh, row, plan);
        checkUnique(context, fresh, row, plan);
        plan.summary = {{u"name"_s, row.value(u"name"_s).toString()}};
        plan.apply = [row, summary = plan.summary](ActContext &at) {
            Journal::Row written = row;
            written.insert(u"uuid"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
            written.insert(u"state"_s, QString::fromLatin1(State::kActive));
            at.journal.open();
            const qint64 id = at.journal.insert(u"unit"_s, written);
            at.journal.close({u"unit"_s, id}, summary);
            return resultOf(*unit(at.db, id));
        };
        return plan;
    };
    act.reverse = Register::closedAsMistake(u"unit.close"_s, u"unit"_s);
    return act;
}

QJsonObject presentOf(const Unit &unit)
{
    const auto iso = [](const std::optional<QDate> &date) { return date ? date->toString(Qt::ISODate) : QString(); };
    QJsonObject present{{u"name"_s, unit.name}, {u"code"_s, unit.code}, {u"kana"_s, unit.kana}, {u"kind"_s, unit.kind},
                        {u"numberPattern"_s, unit.numberPattern}, {u"validFrom"_s, iso(unit.validFrom)},
                        {u"validTo"_s, iso(unit.validTo)}, {u"introducedOn"_s, iso(unit.introducedOn)}};
    present.insert(u"parent"_s, unit.parentId ? QJsonValue(*unit.parentId) : QJsonValue());
    return present;
}

/// Writes the changes with the next revision; false when all is as it was.
bool writeChanges(ActContext &context, const Unit &before, const Journal::Row &changes, const QJsonObject &summary)
{
    context.journal.open();
    if (!context.journal.update(u"unit"_s, before.id, changes))
        return false;
    context.journal.update(u"unit"_s, before.id, {{u"revision"_s, before.revision + 1}});
    context.journal.close({u"unit"_s, before.id}, summary);
    return true;
}

Act editAct()
{
    Act act;
    QList<Parameter> parameters{{u"unit"_s, say(QT_TRANSLATE_NOOP("Organization", "組織")), Parameter::Type::Object, true, {}}};
    parameters += unitParameters(false);
    parameters.append({u"revision"_s, say(QT_TRANSLATE_NOOP("Organization", "版")), Parameter::Type::Number, false, {}});
    act.descriptor = {u"unit.edit"_s, say(QT_TRANSLATE_NOOP("Organization", "組織を直す")), u"organization.manage"_s, parameters, u"unit"_s, {}};
    act.plan = [](ActContext &context, const QJsonObject &params) {
        Plan plan;
        const auto before = unitParam(context.db, params, u"unit"_s, plan.errors);
        if (!before)
            return plan;
        plan.object = {u"unit"_s, before->id};
        plan.stale = staleness(params, plan.object, before->revision, presentOf(*before));
        Journal::Row row = readUnit(context, params, *before, plan);
        readKind(context, params, *before, row, plan);
        checkUnique(context, *before, row, plan);
        if (row.contains(u"name"_s) && row.value(u"name"_s).toString().isEmpty())
            plan.errors.append({u"name"_s, say(QT_TRANSLATE_NOOP("Organization", "名称を入力してください。"))});
        plan.summary = {{u"name"_s, before->name}};
        plan.apply = [row, before = *before, summary = plan.summary](ActContext &at) {
            writeChanges(at, before, row, summary);
            return resultOf(*unit(at.db, before.id));
        };
        return plan;
    };
    act.reverse = Register::editedBack({u"unit.edit"_s, u"unit"_s, u"unit"_s,
                                        {{u"name"_s, u"name"_s}, {u"code"_s, u"code"_s}, {u"kana"_s, u"kana"_s}, {u"kind"_s, u"kind"_s},
                                         {u"number_pattern"_s, u"numberPattern"_s}, {u"parent_id"_s, u"parent"_s}, {u"policy_id"_s, u"policy"_s},
                                         {u"valid_from"_s, u"validFrom"_s}, {u"valid_to"_s, u"validTo"_s}, {u"introduced_on"_s, u"introducedOn"_s}},
                                        {}});
    return act;
}

qint64 count(Storage::Connection &db, const QString &sql, qint64 unitId)
{
    Query query(db, sql);
    query.bind(u":unit"_s, unitId).run().next();
    return query.integer(0);
}

/// What stays with a unit that goes: said before OK, changed by nobody silently.
QList<Register::Consequence> leftBehind(Storage::Connection &db, qint64 unitId)
{
    QList<Register::Consequence> left;
    const qint64 objects = count(db, u"SELECT count(*) FROM object WHERE unit_id = :unit AND state NOT IN ('void', 'disposed', 'returned')"_s, unitId);
    if (objects > 0)
        left.append({say(QT_TRANSLATE_NOOP("Organization", "この組織の %1 件は、引継ぎ先に移すまでこの組織に残ります。")).arg(objects),
                     {{u"objects"_s, objects}}});
    const qint64 people = count(db, u"SELECT count(*) FROM person WHERE unit_id = :unit AND state <> 'void' AND valid_to IS NULL"_s, unitId);
    if (people > 0)
        left.append({say(QT_TRANSLATE_NOOP("Organization", "この組織の職員 %1 人の所属は変わりません。")).arg(people), {{u"persons"_s, people}}});
    return left;
}

void checkClosing(ActContext &context, const Unit &unit, bool mistake, QDate last, Plan &plan)
{
    for (const Unit &child : units(context.db)) {
        if (child.parentId == unit.id && (mistake || !child.validTo || *child.validTo > last)) {
            plan.errors.append({u"unit"_s, say(QT_TRANSLATE_NOOP("Organization", "下に「%1」があります。先にそちらを移すか廃止してください。")).arg(child.name)});
            break;
        }
    }
    if (mistake) {
        if (!plan.consequences.isEmpty())
            plan.errors.append({u"mistake"_s, say(QT_TRANSLATE_NOOP("Organization", "「%1」には資産か職員があるので、誤登録として取り消せません。")).arg(unit.name)});
        return;
    }
    checkPeriod(unit.validFrom, last, u"on"_s, plan.errors);
}

/// Meanwhile another unit may bear its code or name.
Register::Reversed reopened(Storage::Connection &, const Register::PastAct &past)
{
    return Register::Reversal{{}, {}, [past](ActContext &context) {
        Plan plan = Register::planRestore(context, past);
        if (const auto closed = unit(context.db, Register::firstEntry(context.db, past).object.id))
            checkUnique(context, *closed, {}, plan);
        return plan;
    }};
}

Act closeAct()
{
    Act act;
    act.descriptor = {u"unit.close"_s, say(QT_TRANSLATE_NOOP("Organization", "組織を廃止する")), u"organization.manage"_s,
                      {{u"unit"_s, say(QT_TRANSLATE_NOOP("Organization", "組織")), Parameter::Type::Object, true, {}},
                       {u"on"_s, say(QT_TRANSLATE_NOOP("Organization", "最後の日")), Parameter::Type::Date, false, say(QT_TRANSLATE_NOOP("Organization", "空なら今日"))},
                       {u"successor"_s, say(QT_TRANSLATE_NOOP("Organization", "引継ぎ先")), Parameter::Type::Object, false, {}},
                       {u"mistake"_s, say(QT_TRANSLATE_NOOP("Organization", "誤って加えたもの")), Parameter::Type::YesNo, false, {}}},
                      u"unit"_s, {}};
    act.plan = [](ActContext &context, const QJsonObject &params) {
        Plan plan;
        const auto before = unitParam(context.db, params, u"unit"_s, plan.errors);
        const auto successor = unitParam(context.db, params, u"successor"_s, plan.errors);
        const QDate last = dayParam(params, u"on"_s, plan.errors).value_or(context.clock.today());
        if (!before)
            return plan;
        plan.object = {u"unit"_s, before->id};
        if (successor && successor->id == before->id)
            plan.errors.append({u"successor"_s, say(QT_TRANSLATE_NOOP("Organization", "引継ぎ先に自身は指定できません。"))});
        const bool mistake = params.value(u"mistake"_s).toBool();
        plan.consequences = leftBehind(context.db, before->id);
        checkClosing(context, *before, mistake, last, plan);
        plan.summary = {{u"name"_s, before->name}, {u"on"_s, last.toString(Qt::ISODate)}};
        Journal::Row row{{u"valid_to"_s, last.toString(Qt::ISODate)}, {u"successor_id"_s, successor ? QVariant(successor->id) : QVariant()}};
        if (mistake)
            row = {{u"state"_s, QString::fromLatin1(State::kVoid)}};
        plan.apply = [row, before = *before, summary = plan.summary](ActContext &at) {
            writeChanges(at, before, row, summary);
            return resultOf(*unit(at.db, before.id));
        };
        return plan;
    };
    act.reverse = reopened;
    return act;
}

} // namespace

std::vector<Act> unitActs()
{
    return {addAct(), editAct(), closeAct()};
}

} // namespace Organization
