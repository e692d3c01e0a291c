// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetacts.h"

#include "models/assets/actparts.h"
#include "models/assets/assetrepository.h"
#include "models/assets/assetrules.h"
#include "models/assets/copydraft.h"
#include "models/assets/distribution/distributionactparts.h"
#include "models/assets/distribution/distributionqueries.h"
#include "models/assets/distribution/distributionrepository.h"
#include "models/classes/inheritancerules.h"
#include "models/classes/linkrepository.h"
#include "models/journal/history.h"
#include "models/permits/exceptionqueries.h"
#include "models/register/params.h"
#include "models/register/takeback.h"
#include "models/support/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Classes::LinkKind;
using Register::ActContext;
using Register::Parameter;
using Register::Plan;

namespace Assets {

namespace {

constexpr qint64 kMostCopies = 1000;

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

/// Who gets a copy, one for each: names in a list, or one name and how many.
QStringList recipientsParam(const QJsonObject &params, QList<Register::FieldError> &errors)
{
    QStringList recipients;
    for (const QJsonValue &name : params.value(u"recipients"_s).toArray()) {
        if (const QString text = Support::cleaned(name.toString()); !text.isEmpty())
            recipients.append(text);
    }
    if (recipients.isEmpty())
        errors.append({u"recipients"_s, say(QT_TRANSLATE_NOOP("Assets", "配付先を一つ以上入力してください。"))});
    const QString typed = Register::textOf(params, u"count"_s);
    bool isNumber = true;
    const qint64 count = typed.isEmpty() ? recipients.size() : Support::halfWidth(typed).toLongLong(&isNumber);
    if (!isNumber || (!typed.isEmpty() && count < 1))
        errors.append({u"count"_s, say(QT_TRANSLATE_NOOP("Assets", "部数は 1 以上の数で入力してください。"))});
    else if (count > kMostCopies || recipients.size() > kMostCopies)
        errors.append({u"count"_s, say(QT_TRANSLATE_NOOP("Assets", "一度に配付できるのは %1 部までです。")).arg(kMostCopies)});
    else if (recipients.size() == 1)
        recipients = QStringList(count, recipients.first());
    else if (count != recipients.size())
        errors.append({u"count"_s, say(QT_TRANSLATE_NOOP("Assets", "部数と配付先の数が違います。配付先が複数のときは、部数を空けてください。"))});
    return recipients;
}

LinkKind kindParam(const QJsonObject &params, QList<Register::FieldError> &errors)
{
    const QString typed = Register::textOf(params, u"kind"_s);
    const auto kind = typed.isEmpty() ? std::optional(LinkKind::CopyOf) : Classes::linkKind(typed);
    if (kind == LinkKind::CopyOf || kind == LinkKind::PrintOf)
        return *kind;
    errors.append({u"kind"_s, say(QT_TRANSLATE_NOOP("Assets", "配付するものの種類は copyOf（複製）か printOf（印刷・出力）です。"))});
    return LinkKind::CopyOf;
}

void refuseEnded(const Asset &source, QList<Register::FieldError> &errors)
{
    refuseVoid(source, errors);
    if (source.object.state == QLatin1String(Register::State::kDisposed) || source.object.state == QLatin1String(Register::State::kReturned))
        errors.append({u"asset"_s, say(QT_TRANSLATE_NOOP("Assets", "廃棄・返却した資産の複製は配付できません。"))});
}

/// What is given, to whom, and what each copy is made from.
struct Wish {
    Origin origin;
    Register::StoredPolicy policy;
    Asset copy; ///< without number, name and recipient
    DraftExtras extras;
    QStringList recipients;
    int first = 1; ///< number of the first copy
    QString givenOn;
    QString dueOn;

    [[nodiscard]] int total() const { return first + int(recipients.size()) - 1; }
};

Asset copyOf(const Wish &wish, int index)
{
    Asset copy = wish.copy;
    copy.object.name = say(QT_TRANSLATE_NOOP("Assets", "%1（配付 %2/%3）")).arg(wish.origin.source.object.name).arg(wish.first + index).arg(wish.total());
    copy.texts.insert(u"custodian"_s, wish.recipients.at(index));
    return copy;
}

QJsonObject summaryOfAll(const Wish &wish)
{
    const Register::ObjectRow &source = wish.origin.source.object;
    return {{u"number"_s, source.number}, {u"name"_s, source.name}, {u"count"_s, wish.recipients.size()}, {u"on"_s, wish.givenOn},
            {u"kind"_s, Classes::linkLabel(*wish.policy.document, wish.origin.kind)}};
}

/// One copy: asset, decision, link and line of the book, in an entry of its own.
QString give(ActContext &at, const Wish &wish, int index, const Policy::Findings &findings)
{
    Asset copy = copyOf(wish, index);
    copy.object.number = numberFor(at, copy.object.unitId);
    at.journal.open();
    copy.object.id = insert(at, copy);
    if (!copy.levels.isEmpty())
        writeClassification(at, copy, wish.extras, u"registered"_s, wish.policy.versionId);
    writeNotices(at, findings, {u"asset"_s, copy.object.id}, wish.policy.id);
    Classes::insertLink(at, copy.object.id, wish.origin.source.object.id, wish.origin.kind, wish.extras.reason);
    Distribution line;
    line.sourceId = wish.origin.source.object.id;
    line.copyId = copy.object.id;
    line.number = wish.first + index;
    line.total = wish.total();
    line.recipient = wish.recipients.at(index);
    line.givenOn = wish.givenOn;
    line.dueOn = wish.dueOn;
    insertDistribution(at, line);
    QJsonObject summary = summaryOf(at, *wish.policy.document, copy, findings);
    summary.insert(u"source"_s, wish.origin.source.object.number);
    summary.insert(u"copyNumber"_s, copyNumberText(line));
    summary.insert(u"recipient"_s, line.recipient);
    at.journal.close({u"asset"_s, copy.object.id}, summary);
    return copy.object.number;
}

QString tellDistributed(const Journal::Entry &entry)
{
    const QJsonObject &told = entry.summary;
    if (told.contains(u"copyNumber"_s))
        return say(QT_TRANSLATE_NOOP("Assets", "%1（%2 の %3）を %4 に配付"))
            .arg(told.value(u"number"_s).toString(), told.value(u"source"_s).toString(), told.value(u"copyNumber"_s).toString(), told.value(u"recipient"_s).toString());
    return say(QT_TRANSLATE_NOOP("Assets", "%1 の%2 %3 部を配付"))
        .arg(told.value(u"number"_s).toString(), told.value(u"kind"_s).toString()).arg(told.value(u"count"_s).toInteger());
}

void judge(ActContext &context, const Wish &wish, Plan &plan)
{
    Policy::Facts facts = factsOf(u"asset.register"_s, copyOf(wish, 0), nullptr);
    if (wish.extras.classUnknown)
        facts.flags.insert(u"classUnknown"_s);
    facts.levels = wish.copy.levels;
    facts.grounds = wish.extras.grounds;
    facts.reason = wish.extras.reason;
    facts.actorRoles = context.actor.rolesFor(wish.policy.id, wish.copy.object.unitId);
    facts.waivers = Permits::waivers(context.db, context.actor, wish.policy, wish.copy.object.unitId, 0);
    facts.fields.insert(u"originLevels"_s, Policy::levelsToText(wish.origin.source.levels));
    plan.findings = findingsFor(*wish.policy.document, facts) + Classes::copyFindings(*wish.policy.document, facts);
    const Register::ObjectRow &source = wish.origin.source.object;
    plan.consequences.append({say(QT_TRANSLATE_NOOP("Assets", "%1 の%2を %3 部（%4 から %5 まで）、元と同じ分類で登録し、配付簿に載せます。"))
                                  .arg(source.number, Classes::linkLabel(*wish.policy.document, wish.origin.kind))
                                  .arg(wish.recipients.size()).arg(wish.first).arg(wish.total()),
                              {{u"distributed"_s, QJsonObject{{u"source"_s, source.number}, {u"first"_s, wish.first}, {u"total"_s, wish.total()}}}}});
}

Plan planDistribute(ActContext &context, const QJsonObject &params)
{
    const auto source = namedAsset(context, params);
    if (!source)
        return source.error();
    Plan plan;
    plan.object = {u"asset"_s, source->object.id};
    refuseEnded(*source, plan.errors);
    Wish wish;
    wish.origin = {kindParam(params, plan.errors), *source};
    wish.policy = policyFor(context.db, source->object.unitId);
    wish.recipients = recipientsParam(params, plan.errors);
    wish.first = lastCopyNumber(context.db, source->object.id) + 1;
    wish.givenOn = pastDayParam(context, params, u"on"_s, plan.errors);
    wish.dueOn = dayParam(params, u"dueOn"_s, plan.errors);
    if (!wish.dueOn.isEmpty() && wish.dueOn < wish.givenOn)
        plan.errors.append({u"dueOn"_s, say(QT_TRANSLATE_NOOP("Assets", "回収期限が配付日より前です。"))});
    if (!plan.errors.isEmpty())
        return plan;
    QJsonObject proposed = proposedParams(context.db, *wish.policy.document, wish.origin);
    proposed.insert(u"reason"_s, Register::textOf(params, u"reason"_s));
    wish.extras = applyParams(context.db, proposed, *wish.policy.document, wish.copy, plan.errors);
    wish.copy.createdByUnitId = wish.copy.object.unitId;
    wish.copy.texts.insert(u"registeredOn"_s, context.clock.today().toString(Qt::ISODate));
    wish.copy.object.state = derivedState(*wish.policy.document, wish.copy, wish.extras.classUnknown);
    judge(context, wish, plan);
    plan.policyId = wish.policy.id;
    plan.unitId = source->object.unitId;
    plan.summary = summaryOfAll(wish);
    plan.apply = [wish, findings = plan.findings, summary = plan.summary](ActContext &at) {
        QStringList numbers;
        for (int index = 0; index < wish.recipients.size(); ++index)
            numbers.append(give(at, wish, index, findings));
        at.journal.open();
        at.journal.close({u"asset"_s, wish.origin.source.object.id}, summary);
        return QJsonObject{{u"source"_s, wish.origin.source.object.number}, {u"count"_s, numbers.size()}, {u"copies"_s, QJsonArray::fromStringList(numbers)}};
    };
    return plan;
}

/// The copies that the act made, as they are now.
QList<Asset> copiesMade(Storage::Connection &db, const Register::PastAct &past)
{
    QList<Asset> copies;
    for (const Journal::Entry &entry : Journal::entriesOf(db, {past.first, past.last})) {
        const bool isCopy = entry.summary.contains(u"copyNumber"_s);
        if (const auto copy = isCopy ? load(db, entry.object.id) : std::nullopt)
            copies.append(*copy);
    }
    return copies;
}

Plan planUndistribute(ActContext &context, const Register::PastAct &past)
{
    Plan plan;
    const QList<Asset> copies = copiesMade(context.db, past);
    plan.object = Register::firstEntry(context.db, past).object;
    for (const Asset &copy : copies) {
        const auto line = distributionOf(context.db, copy.object.id);
        if (!line || !line->isOut())
            plan.errors.append({u"copies"_s, say(QT_TRANSLATE_NOOP("Assets", "%1 は回収されているので、配付をまとめて取り消せません。")).arg(copy.object.number)});
        else if (copy.object.revision != 1)
            plan.errors.append({u"copies"_s, say(QT_TRANSLATE_NOOP("Assets", "%1 は配付の後で変わっているので、まとめて取り消せません。一件ずつ「誤登録を取消」してください。")).arg(copy.object.number)});
    }
    plan.summary = {{u"count"_s, copies.size()}};
    plan.apply = [copies, past](ActContext &at) {
        for (const Asset &before : copies) {
            Asset after = before;
            after.object.state = QString::fromLatin1(Register::State::kVoid);
            at.journal.open();
            update(at, before, after);
            at.journal.close({u"asset"_s, before.object.id}, {{u"number"_s, before.object.number}, {u"name"_s, before.object.name}, {u"reason"_s, Register::takeBackReason(past)}});
        }
        return QJsonObject{{u"voided"_s, copies.size()}};
    };
    return plan;
}

} // namespace

Register::Act distributeAct()
{
    using Type = Parameter::Type;
    Register::Act act;
    act.descriptor = {u"copy.distribute"_s, say(QT_TRANSLATE_NOOP("Assets", "複製を配付")), u"asset.edit"_s,
                      {{u"asset"_s, say(QT_TRANSLATE_NOOP("Assets", "元の番号")), Type::Object, true, {}},
                       {u"recipients"_s, say(QT_TRANSLATE_NOOP("Assets", "配付先")), Type::List, true, u"[\"架空 太郎\", \"架空 花子\"]"_s},
                       {u"count"_s, say(QT_TRANSLATE_NOOP("Assets", "部数")), Type::Number, false, say(QT_TRANSLATE_NOOP("Assets", "配付先が一つのとき。空ければ配付先ごとに 1 部"))},
                       {u"kind"_s, say(QT_TRANSLATE_NOOP("Assets", "種類")), Type::Text, false, u"copyOf | printOf"_s},
                       {u"on"_s, say(QT_TRANSLATE_NOOP("Assets", "配付日")), Type::Date, false, {}},
                       {u"dueOn"_s, say(QT_TRANSLATE_NOOP("Assets", "回収期限")), Type::Date, false, {}},
                       {u"reason"_s, say(QT_TRANSLATE_NOOP("Assets", "理由")), Type::Text, false, {}}},
                      u"asset"_s, tellDistributed};
    act.plan = planDistribute;
    act.reverse = [](Storage::Connection &, const Register::PastAct &past) -> Register::Reversed {
        return Register::Reversal{{}, {}, [past](ActContext &context) { return planUndistribute(context, past); }};
    };
    return act;
}

} // namespace Assets
