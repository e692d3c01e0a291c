// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/takeoverservice.h"

#include "models/journal/history.h"
#include "models/register/params.h"
#include "models/register/takeback.h"
#include "models/takeover/lists/intakeplan.h"
#include "models/takeover/takeoverplan.h"
#include "models/takeover/takeoverwriter.h"
#include "models/takeover/undoplan.h"

#include <QCoreApplication>

#include <memory>

using namespace Qt::StringLiterals;
using Register::Act;
using Register::ActContext;
using Register::Parameter;
using Register::Plan;

namespace Takeover {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Takeover", text);
}

/// All or nothing: one line that is refused keeps all others out. They count as refused, so that the sum still holds.
QJsonObject nothingTaken(const TakeoverPlan &plan)
{
    QJsonObject result = planToJson(plan);
    QJsonArray problems = result.value(u"problems"_s).toArray();
    problems.prepend(QJsonObject{{u"sheet"_s, QString()}, {u"line"_s, 0}, {u"column"_s, QString()}, {u"severity"_s, u"refused"_s},
                                 {u"reason"_s, say(QT_TRANSLATE_NOOP("Takeover", "取り込めない行が %1 行あるので、すべて取り込みませんでした。")).arg(plan.refused)}});
    result.insert(u"problems"_s, problems);
    result.insert(u"refused"_s, plan.refused + plan.accepted);
    for (const QString &count : {u"accepted"_s, u"unclassified"_s, u"updated"_s})
        result.insert(count, 0);
    for (const QString &list : {u"units"_s, u"places"_s, u"fields"_s})
        result.insert(list, QJsonArray());
    return result;
}

Plan planTakeOver(ActContext &context, const QJsonObject &params)
{
    Plan plan;
    Options options = optionsFrom(params, plan.errors);
    if (!plan.errors.isEmpty())
        return plan;
    options.actor = context.actor;
    options.reasons = context.reasons;
    auto planned = std::make_shared<TakeoverPlan>(planTakeover(context.db, options, context.clock, &context.progress));
    plan.fault = planned->fault;
    plan.errors = planned->errors;
    if (plan.fault || !plan.errors.isEmpty())
        return plan;
    plan.findings = planned->advice;
    const bool keepsOut = options.allOrNothing && planned->refused > 0;
    if (keepsOut || context.dryRun)
        plan.summary = keepsOut ? nothingTaken(*planned) : planToJson(*planned);
    plan.apply = [planned, keepsOut](ActContext &at) {
        // Nothing came in, so there is nothing to tell: no batch and no entry.
        if (keepsOut || planned->accepted == 0)
            return keepsOut ? nothingTaken(*planned) : planToJson(*planned);
        return writePlan(at, *planned);
    };
    return plan;
}

/// What an entry is about, in its own words.
QString nameIn(const QJsonObject &told)
{
    for (const QString &key : {u"label"_s, u"name"_s, u"number"_s, u"thing"_s, u"holder"_s}) {
        if (const QString name = told.value(key).toString(); !name.isEmpty())
            return name;
    }
    return {};
}

QString tellTakeOver(const Journal::Entry &entry)
{
    const QJsonObject &told = entry.summary;
    if (entry.object.kind == "takeover"_L1)
        return say(QT_TRANSLATE_NOOP("Takeover", "台帳「%1」を取り込みました（受入 %2 行、不可 %3 行、対象外 %4 行）。"))
            .arg(told.value(u"file"_s).toString()).arg(told.value(u"accepted"_s).toInt()).arg(told.value(u"refused"_s).toInt()).arg(told.value(u"skipped"_s).toInt());
    if (entry.object.kind == "asset"_L1 && told.contains(u"sheet"_s))
        return say(QT_TRANSLATE_NOOP("Takeover", "台帳の「%1」%2 行目から取り込みました。"))
            .arg(told.value(u"sheet"_s).toString()).arg(told.value(u"line"_s).toInt());
    if (entry.object.kind == "asset"_L1 && told.contains(u"line"_s))
        return say(QT_TRANSLATE_NOOP("Takeover", "台帳の %1 行目から取り込みました。")).arg(told.value(u"line"_s).toInt());
    return say(QT_TRANSLATE_NOOP("Takeover", "台帳の取込に伴う変更（%1）。")).arg(nameIn(told));
}

QString tellUndo(const Journal::Entry &entry)
{
    const QJsonObject &told = entry.summary;
    if (entry.object.kind == "takeover"_L1)
        return say(QT_TRANSLATE_NOOP("Takeover", "台帳「%1」の取込を取り消しました（%2 件）。理由：%3"))
            .arg(told.value(u"file"_s).toString()).arg(told.value(u"voided"_s).toInt()).arg(told.value(u"reason"_s).toString());
    if (!told.contains(u"batch"_s)) // what a list had made is closed by the act of its room
        return say(QT_TRANSLATE_NOOP("Takeover", "取込の取消しに伴い、取り消しました（%1）。")).arg(nameIn(told));
    return say(QT_TRANSLATE_NOOP("Takeover", "取込 %1 番の取消しに伴い、取り消しました。")).arg(told.value(u"batch"_s).toInteger());
}

Act takeOverAct(const std::shared_ptr<const Register::Blueprint> &rooms)
{
    using T = Parameter::Type;
    Act act;
    act.descriptor = {u"ledger.takeOver"_s, say(QT_TRANSLATE_NOOP("Takeover", "台帳を取り込む")), u"ledger.takeOver"_s,
                      {{u"file"_s, say(QT_TRANSLATE_NOOP("Takeover", "ファイル")), T::File, true, u".xlsx .csv .tsv"_s},
                       {u"sheet"_s, say(QT_TRANSLATE_NOOP("Takeover", "シート")), T::List, false, say(QT_TRANSLATE_NOOP("Takeover", "シートの名前"))},
                       {u"allSheets"_s, say(QT_TRANSLATE_NOOP("Takeover", "全シート")), T::YesNo, false, {}},
                       {u"headerRow"_s, say(QT_TRANSLATE_NOOP("Takeover", "見出しの行")), T::Number, false, say(QT_TRANSLATE_NOOP("Takeover", "空ければ自動で探します"))},
                       {u"map"_s, say(QT_TRANSLATE_NOOP("Takeover", "列の対応")), T::Map, false, u"{\"name\": \"件名\", \"-\": [\"C\", \"D\"]}"_s},
                       {u"unit"_s, say(QT_TRANSLATE_NOOP("Takeover", "組織")), T::Text, false, say(QT_TRANSLATE_NOOP("Takeover", "行に組織の記載がないときの組織"))},
                       {u"sheetUnits"_s, say(QT_TRANSLATE_NOOP("Takeover", "シートごとの組織")), T::Map, false, u"{\"シート1\": \"総務課\"}"_s},
                       {u"unitFor"_s, say(QT_TRANSLATE_NOOP("Takeover", "組織の読み替え")), T::Map, false, u"{\"税務\": \"税務課\"}"_s},
                       {u"placeFor"_s, say(QT_TRANSLATE_NOOP("Takeover", "保管場所の読み替え")), T::Map, false, say(QT_TRANSLATE_NOOP("Takeover", "- は新しく作らずに記載だけを残します"))},
                       {u"allOrNothing"_s, say(QT_TRANSLATE_NOOP("Takeover", "一行でも不可なら取り込まない")), T::YesNo, false, {}},
                       {u"onDuplicate"_s, say(QT_TRANSLATE_NOOP("Takeover", "番号が既にあるとき")), T::Text, false, u"refuse | update"_s},
                       {u"accept"_s, say(QT_TRANSLATE_NOOP("Takeover", "承認する行")), T::List, false, say(QT_TRANSLATE_NOOP("Takeover", "「シート:行」か番号。空の一覧は何も承認しません。省けば番号の一致する行と新規の行すべて"))},
                       {u"matchByName"_s, say(QT_TRANSLATE_NOOP("Takeover", "番号のない行を組織と名称で突き合わせる")), T::YesNo, false, u"true | false"_s},
                       {u"confirm"_s, say(QT_TRANSLATE_NOOP("Takeover", "変更のない行と承認した行を確認済にする")), T::YesNo, false, {}},
                       {u"confirmedOn"_s, say(QT_TRANSLATE_NOOP("Takeover", "確認日")), T::Date, false, say(QT_TRANSLATE_NOOP("Takeover", "空ければ今日"))},
                       {u"encoding"_s, say(QT_TRANSLATE_NOOP("Takeover", "文字コード")), T::Text, false, u"UTF-8 | CP932"_s},
                       {u"skipHidden"_s, say(QT_TRANSLATE_NOOP("Takeover", "非表示の行を取り込まない")), T::YesNo, false, {}},
                       {u"freshColumns"_s, say(QT_TRANSLATE_NOOP("Takeover", "列の対応を前回の取込から引き継がない")), T::YesNo, false, {}},
                       {u"createPersons"_s, say(QT_TRANSLATE_NOOP("Takeover", "職員の名簿にない管理責任者を職員として登録する")), T::YesNo, false, {}},
                       {u"sample"_s, say(QT_TRANSLATE_NOOP("Takeover", "見本として取り込む")), T::YesNo, false, {}},
                       {u"kind"_s, say(QT_TRANSLATE_NOOP("Takeover", "何の一覧か")), T::Text, false, u"asset | unit | person | place | disposal"_s}},
                      u"takeover"_s, tellTakeOver};
    act.plan = [rooms](ActContext &context, const QJsonObject &params) {
        const QString kind = Register::textOf(params, u"kind"_s);
        if (kind.isEmpty() || kind == "asset"_L1)
            return planTakeOver(context, params);
        Plan plan;
        IntakeJob job{optionsFrom(params, plan.errors), rooms, rooms->intake(kind)};
        if (!job.intake)
            plan.errors.append({u"kind"_s, say(QT_TRANSLATE_NOOP("Takeover", "「%1」の一覧は取り込めません。取り込めるのは asset、medium、unit、person、place、disposal です。")).arg(kind)});
        return plan.errors.isEmpty() ? planIntake(context, job) : plan;
    };
    act.reverse = [](Storage::Connection &db, const Register::PastAct &past) -> Register::Reversed {
        const auto entry = Journal::entryAbout(db, {past.first, past.last}, u"takeover"_s);
        if (!entry)
            return tl::unexpected(say(QT_TRANSLATE_NOOP("Takeover", "この取込の記録は見つかりません。")));
        return Register::Reversal{u"ledger.undo"_s, {{u"batch"_s, QString::number(entry->object.id)}, {u"reason"_s, Register::takeBackReason(past)}}, {}};
    };
    return act;
}

Act undoAct(const std::shared_ptr<const Register::Blueprint> &rooms)
{
    Act act;
    act.descriptor = {u"ledger.undo"_s, say(QT_TRANSLATE_NOOP("Takeover", "台帳の取込を取り消す")), u"ledger.takeOver"_s,
                      {{u"batch"_s, say(QT_TRANSLATE_NOOP("Takeover", "取込の番号")), Parameter::Type::Text, true, say(QT_TRANSLATE_NOOP("Takeover", "番号、または見本の台帳は sample"))},
                       {u"reason"_s, say(QT_TRANSLATE_NOOP("Takeover", "理由")), Parameter::Type::Text, true, {}}},
                      u"takeover"_s, tellUndo};
    act.plan = [rooms](ActContext &context, const QJsonObject &params) {
        const qint64 batch = Register::textOf(params, u"batch"_s).toLongLong();
        const QString kind = kindOfBatch(context.db, batch);
        return kind.isEmpty() || kind == "asset"_L1 ? planUndo(context, params)
                                                    : planIntakeUndo(context, rooms, batch, Register::textOf(params, u"reason"_s));
    };
    act.reverse = Register::neverBecause(say(QT_TRANSLATE_NOOP("Takeover", "取り消した取込は元に戻せません。同じ台帳をもう一度取り込んでください。")));
    return act;
}

} // namespace

void addTo(Register::Blueprint &blueprint)
{
    blueprint.catalogue.add(Journal::TableDescriptor::of(
        70, u"takeover_batch"_s,
        {u"file_name"_s, u"sha256"_s, u"at"_s, u"read_rows"_s, u"accepted"_s, u"refused"_s, u"skipped"_s, u"mapping"_s, u"sample=0"_s,
         u"undone_at"_s, u"kind='asset'"_s}));
    // The rooms below are complete here; what they say of their lists is what these acts know.
    const auto rooms = std::make_shared<const Register::Blueprint>(blueprint);
    blueprint.acts.push_back(takeOverAct(rooms));
    blueprint.acts.push_back(undoAct(rooms));
}

} // namespace Takeover
