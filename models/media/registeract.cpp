// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/mediumacts.h"

#include "models/media/mediumactparts.h"
#include "models/media/mediumdraft.h"
#include "models/media/mediumrepository.h"
#include "models/organization/organizationrepository.h"
#include "models/permits/exceptionqueries.h"
#include "models/register/params.h"
#include "models/register/takeback.h"
#include "models/storage/query.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Register::ActContext;
using Register::Parameter;
using Register::Plan;

namespace Media {

namespace {

constexpr char kNumberPattern[] = "M-{seq:4}";
constexpr qint64 kMostAtOnce = 1000;

QString say(const char *text)
{
    return QCoreApplication::translate("Media", text);
}

QString tellMedium(const Journal::Entry &entry)
{
    return say(QT_TRANSLATE_NOOP("Media", "%1「%2」")).arg(entry.summary.value(u"number"_s).toString(), entry.summary.value(u"name"_s).toString());
}

void requireUnitAndKind(const QJsonObject &params, QList<Register::FieldError> &errors)
{
    if (Register::textOf(params, u"unit"_s).isEmpty())
        errors.append({u"unit"_s, say(QT_TRANSLATE_NOOP("Media", "組織を選んでください。"))});
    if (Register::textOf(params, u"kind"_s).isEmpty())
        errors.append({u"kind"_s, say(QT_TRANSLATE_NOOP("Media", "種類を選んでください。"))});
}

void checkNumber(Storage::Connection &db, const Medium &medium, const QString &before, QList<Register::FieldError> &errors)
{
    const QString &number = medium.object.number;
    if (!number.isEmpty() && number != before && Register::isNumberTaken(db, number))
        errors.append({u"number"_s, say(QT_TRANSLATE_NOOP("Media", "番号「%1」は既に使われています。別の番号にするか、空けて自動で付けてください。")).arg(number)});
}

/// The same serial on two media of one maker is a mistake more often than not, yet it happens: said, not refused.
void adviseSerial(Storage::Connection &db, const Medium &medium, Policy::Findings &findings)
{
    const QString serial = medium.text("serial");
    if (serial.isEmpty())
        return;
    Storage::Query query(db, u"SELECT object.number FROM medium JOIN object ON object.id = medium.id "
                             "WHERE medium.serial = :serial AND medium.id <> :id AND object.state <> 'void' ORDER BY medium.id LIMIT 1"_s);
    query.bind(u":serial"_s, serial).bind(u":id"_s, medium.object.id).run();
    if (!query.next())
        return;
    Policy::Finding finding;
    finding.rule = u"medium.serial"_s;
    finding.field = u"serial"_s;
    finding.text = say(QT_TRANSLATE_NOOP("Media", "同じ製造番号の媒体・機器 %1 があります。二重の登録でないか確かめてください。")).arg(query.text(0));
    findings.append(finding);
}

Medium fromParams(ActContext &context, const QJsonObject &params, const Register::StoredPolicy &policy, QList<Register::FieldError> &errors)
{
    Medium medium;
    applyParams(context.db, params, *policy.document, medium, errors);
    checkNumber(context.db, medium, {}, errors);
    medium.texts.insert(u"registeredOn"_s, context.clock.today().toString(Qt::ISODate));
    medium.object.state = QString::fromLatin1(Register::State::kActive);
    medium.migrated = params.value(u"migrated"_s).toBool();
    return medium;
}

qint64 count(const QJsonObject &params, QList<Register::FieldError> &errors)
{
    if (Register::textOf(params, u"copies"_s).isEmpty())
        return 1;
    const qint64 copies = params.value(u"copies"_s).toVariant().toLongLong();
    if (copies < 1 || copies > kMostAtOnce)
        errors.append({u"copies"_s, say(QT_TRANSLATE_NOOP("Media", "登録する数は 1 から %1 までです。")).arg(kMostAtOnce)});
    else if (copies > 1 && (!Register::textOf(params, u"number"_s).isEmpty() || !Register::textOf(params, u"serial"_s).isEmpty()))
        errors.append({u"copies"_s, say(QT_TRANSLATE_NOOP("Media", "番号や製造番号は一つずつ違うので、まとめて登録するときは空けてください。"))});
    return copies;
}

/// One entry for each thing.
QJsonObject writeAll(ActContext &at, Medium medium, qint64 copies, const Register::StoredPolicy &policy, const Policy::Findings &findings)
{
    QJsonArray numbers;
    QJsonObject first;
    for (qint64 made = 0; made < copies && !at.progress.isCancelled(); ++made) {
        Medium one = medium;
        if (one.object.number.isEmpty()) {
            const auto unit = Organization::unit(at.db, *one.object.unitId);
            one.object.number = Register::nextNumber(at, QString::fromLatin1(kNumberPattern),
                                                     {{u"unit"_s, unit ? Organization::numberCodeOf(*unit) : QString()}});
        }
        at.journal.open();
        one.object.id = insert(at, one);
        writeNotices(at, findings, one, policy.id);
        QJsonObject summary = summaryOf(*policy.document, one);
        if (!findings.isEmpty())
            summary.insert(u"findings"_s, Register::findingsToJson(findings));
        at.journal.close({u"medium"_s, one.object.id}, summary);
        numbers.append(one.object.number);
        if (made == 0)
            first = resultOf(at.db, one.object.id);
        at.progress.report(made + 1, copies);
    }
    if (copies > 1)
        first.insert(u"numbers"_s, numbers);
    return first;
}

Plan planRegister(ActContext &context, const QJsonObject &params)
{
    Plan plan;
    requireUnitAndKind(params, plan.errors);
    const auto unit = Organization::unitParam(context.db, params, u"unit"_s, plan.errors);
    const qint64 copies = count(params, plan.errors);
    if (!unit)
        return plan;
    const Register::StoredPolicy policy = Organization::appliedPolicy(context.db, unit->id);
    const Medium medium = fromParams(context, params, policy, plan.errors);
    plan.policyId = policy.id;
    plan.unitId = unit->id;
    plan.object = {u"medium"_s, 0};
    plan.summary = summaryOf(*policy.document, medium);
    plan.findings = storageFindings(context.db, policy, medium, context.actor.rolesFor(policy.id, unit->id),
                                    Permits::waivers(context.db, context.actor, policy, unit->id, 0));
    if (medium.migrated) { // what is there is registered; its gaps are put right later
        for (Policy::Finding &finding : plan.findings)
            finding.severity = Policy::Severity::Advise;
    }
    adviseSerial(context.db, medium, plan.findings);
    plan.apply = [medium, copies, policy, findings = plan.findings](ActContext &at) { return writeAll(at, medium, copies, policy, findings); };
    return plan;
}

std::optional<Register::Stale> staleSave(Storage::Connection &db, const Medium &present, const QJsonObject &params)
{
    if (!params.contains(u"revision"_s) || Register::textOf(params, u"revision"_s).toLongLong() == present.object.revision)
        return std::nullopt;
    QJsonObject theirs = toParams(db, present);
    theirs.insert(u"revision"_s, present.object.revision);
    return Register::Stale{{u"medium"_s, present.object.id}, params, theirs};
}

Plan planEdit(ActContext &context, const QJsonObject &params)
{
    const auto named = namedMedium(context, params);
    if (!named)
        return named.error();
    const Medium &before = *named;
    Plan plan;
    plan.object = {u"medium"_s, before.object.id};
    plan.stale = staleSave(context.db, before, params);
    if (plan.stale)
        return plan;
    refuseEnded(before, plan.errors);
    Medium after = before;
    QList<Register::FieldError> unheard; // said when the parameters are read
    const auto unit = Organization::unitParam(context.db, params, u"unit"_s, unheard);
    const Register::StoredPolicy policy = Organization::appliedPolicy(context.db, unit ? std::optional(unit->id) : before.object.unitId);
    applyParams(context.db, params, *policy.document, after, plan.errors);
    if (after.object.number.isEmpty())
        plan.errors.append({u"number"_s, say(QT_TRANSLATE_NOOP("Media", "番号を入力してください。"))});
    checkNumber(context.db, after, before.object.number, plan.errors);
    if (!plan.errors.isEmpty())
        return plan;
    after.held = heldBy(context.db, policy, after); // another kind may keep what another forgets
    plan.findings = newFindings(context.db, policy, before, after, context.actor.rolesFor(policy.id, after.object.unitId),
                                Permits::waivers(context.db, context.actor, policy, after.object.unitId, after.object.id));
    adviseSerial(context.db, after, plan.findings);
    plan.consequences = classConsequences(*policy.document, before, after.held);
    plan.policyId = policy.id;
    plan.unitId = after.object.unitId;
    plan.summary = summaryOf(*policy.document, after);
    plan.apply = [before, after, policy, summary = plan.summary, findings = plan.findings](ActContext &at) {
        (void)save(at, before, after, summary, findings, policy.id);
        return resultOf(at.db, before.object.id);
    };
    return plan;
}

} // namespace

Register::Act registerAct()
{
    using Type = Parameter::Type;
    Register::Act act;
    act.descriptor = {u"medium.register"_s, say(QT_TRANSLATE_NOOP("Media", "媒体・機器を登録")), u"asset.edit"_s, mediumParameters(), u"medium"_s, tellMedium};
    for (Parameter &parameter : act.descriptor.parameters) {
        if (parameter.name == "unit"_L1 || parameter.name == "kind"_L1)
            parameter.help = say(QT_TRANSLATE_NOOP("Media", "必須"));
    }
    act.descriptor.parameters.append({u"copies"_s, say(QT_TRANSLATE_NOOP("Media", "登録する数")), Type::Number, false,
                                      say(QT_TRANSLATE_NOOP("Media", "同じものを続き番号で登録する"))});
    act.descriptor.parameters.append({u"migrated"_s, say(QT_TRANSLATE_NOOP("Media", "移行")), Type::YesNo, false,
                                      say(QT_TRANSLATE_NOOP("Media", "前からあるもの。足りない点は後で直す"))});
    act.plan = planRegister;
    act.reverse = [](Storage::Connection &db, const Register::PastAct &past) -> Register::Reversed {
        if (past.last > past.first)
            return tl::unexpected(say(QT_TRANSLATE_NOOP("Media", "まとめて登録したものは、一つずつ誤登録取消をしてください。")));
        const auto made = Register::findObject(db, Register::firstEntry(db, past).object.id);
        return Register::Reversal{u"medium.void"_s, {{u"medium"_s, made ? made->number : QString()}, {u"reason"_s, Register::takeBackReason(past)}}, {}};
    };
    return act;
}

Register::Act editAct()
{
    using Type = Parameter::Type;
    Register::Act act;
    QList<Parameter> parameters{{u"medium"_s, say(QT_TRANSLATE_NOOP("Media", "対象の番号")), Type::Object, true, {}}};
    parameters += mediumParameters();
    parameters.append({u"revision"_s, say(QT_TRANSLATE_NOOP("Media", "見ていた版")), Type::Number, false, {}});
    act.descriptor = {u"medium.edit"_s, say(QT_TRANSLATE_NOOP("Media", "媒体・機器を直す")), u"asset.edit"_s, parameters, u"medium"_s, {}};
    act.plan = planEdit;
    act.reverse = mediumTakenBack;
    return act;
}

} // namespace Media
