// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/labels/labelacts.h"

#include "models/labels/labelqueries.h"
#include "models/labels/labelservice.h"
#include "models/labels/labelsheetjson.h"
#include "models/register/objects.h"
#include "models/register/params.h"
#include "models/register/policies.h"
#include "models/register/takeback.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Register::ActContext;
using Register::Parameter;
using Register::Plan;

namespace Labels {

namespace {

constexpr auto kRunKind = "label"_L1;
constexpr int kNamedAgain = 5; ///< reprints told one by one beforehand

QString say(const char *text)
{
    return QCoreApplication::translate("Labels", text);
}

/// What is printed, as its entries tell it.
struct Run {
    LabelWish wish;
    QList<LabelContent> contents;
    QList<int> issues; ///< of the things, in their order
    QString shownOn;
    QString target;
    QString filterText;
    int again = 0;
    int due = 0;
};

/// Said before the things are looked up one by one.
bool areTooMany(qsizetype things, const Run &run, const QString &field, QList<Register::FieldError> &errors)
{
    if (things * run.wish.copies <= kMostLabels)
        return false;
    errors.append({field, say(QT_TRANSLATE_NOOP("Labels", "一度に印刷できるラベルは %1 枚までです。組織などで絞り込んで、分けて印刷してください。")).arg(kMostLabels)});
    return true;
}

QList<Journal::ObjectRef> namedThings(ActContext &context, const LabelSources &sources, const QJsonArray &numbers, QList<Register::FieldError> &errors)
{
    QList<Journal::ObjectRef> things;
    QSet<qint64> known;
    for (const QJsonValue &value : numbers) {
        const QString number = value.toVariant().toString().trimmed();
        const auto object = value.isDouble() ? Register::findObject(context.db, value.toInteger()) : Register::findByNumber(context.db, number);
        const bool isKnown = object && std::any_of(sources.cbegin(), sources.cend(), [&](const LabelSource &source) { return source.kind == object->kind; });
        if (!isKnown)
            errors.append({u"things"_s, say(QT_TRANSLATE_NOOP("Labels", "番号「%1」の物はありません。")).arg(number)});
        else if (object->state == QLatin1String(Register::State::kVoid))
            errors.append({u"things"_s, say(QT_TRANSLATE_NOOP("Labels", "%1 は誤登録として取り消されています。ラベルは作れません。")).arg(object->number)});
        else if (!known.contains(object->id))
            things.append({object->kind, object->id});
        if (object)
            known.insert(object->id);
    }
    if (numbers.isEmpty())
        errors.append({u"things"_s, say(QT_TRANSLATE_NOOP("Labels", "ラベルを作る物を選んでください。"))});
    return things;
}

QList<Journal::ObjectRef> thingsFor(ActContext &context, const LabelSources &sources, const QJsonObject &params, Run &run, QList<Register::FieldError> &errors)
{
    const bool byNumber = params.contains(u"things"_s);
    if (byNumber == params.contains(u"filter"_s)) {
        errors.append({u"things"_s, byNumber ? say(QT_TRANSLATE_NOOP("Labels", "番号と絞込みは、どちらか一つを指定してください。"))
                                             : say(QT_TRANSLATE_NOOP("Labels", "ラベルを作る物を選んでください。"))});
        return {};
    }
    const QJsonArray numbers = params.value(u"things"_s).toArray();
    if (byNumber && areTooMany(numbers.size(), run, u"things"_s, errors))
        return {};
    if (byNumber)
        return namedThings(context, sources, numbers, errors);
    const QString kind = params.contains(u"kind"_s) ? Register::textOf(params, u"kind"_s) : u"asset"_s;
    const auto source = std::find_if(sources.cbegin(), sources.cend(), [&kind](const LabelSource &one) { return one.kind == kind; });
    if (source == sources.cend()) {
        errors.append({u"kind"_s, say(QT_TRANSLATE_NOOP("Labels", "「%1」のラベルは作れません。")).arg(kind)});
        return {};
    }
    const QJsonObject filter = params.value(u"filter"_s).toObject();
    const auto ids = source->ids(context.db, context.actor.visible, filter, params.value(u"sort"_s).toArray());
    if (!ids || ids->isEmpty()) {
        errors.append({u"filter"_s, ids ? say(QT_TRANSLATE_NOOP("Labels", "条件に合う物はありません。")) : ids.error()});
        return {};
    }
    if (areTooMany(ids->size(), run, u"filter"_s, errors))
        return {};
    run.filterText = source->filterText(context.db, context.actor.visible, filter);
    QList<Journal::ObjectRef> things;
    for (const qint64 id : *ids)
        things.append({kind, id});
    return things;
}

/// Where the class is shown by this: a mark in a corner of a document, else the label of the thing (豊前 2(2)②).
QString shownOn(ActContext &context, const QJsonObject &params, const LabelSheet &sheet, QList<Register::FieldError> &errors)
{
    QString code = Register::textOf(params, u"on"_s);
    if (code.isEmpty())
        code = sheet.kind == LabelSheet::Kind::Corner ? u"documentCorner"_s : u"mediumLabel"_s;
    QStringList known;
    for (const Register::StoredPolicy &policy : Register::storedPolicies(context.db)) {
        for (const Policy::Term &target : policy.document->labelTargets) {
            if (!known.contains(target.code))
                known.append(target.code);
        }
    }
    if (!known.isEmpty() && !known.contains(code))
        errors.append({u"on"_s, say(QT_TRANSLATE_NOOP("Labels", "「%1」は規程の表示する所にありません。使えるのは %2 です。")).arg(code, known.join(u", "_s))});
    return code;
}

QJsonObject countsOf(const Run &run)
{
    const qsizetype things = run.contents.size();
    return {{u"things"_s, things}, {u"labels"_s, things * run.wish.copies}, {u"pages"_s, pagesFor(run.wish, things)},
            {u"again"_s, run.again}, {u"due"_s, run.due}, {u"sheet"_s, run.wish.sheet.product}};
}

QString againWords(int issue)
{
    return say(QT_TRANSLATE_NOOP("Labels", "再発行 %1回目")).arg(issue - 1);
}

void sayBeforehand(const Run &run, Plan &plan)
{
    if (run.wish.sheet.source == LabelSheet::Source::Unverified)
        plan.consequences.append({say(QT_TRANSLATE_NOOP("Labels", "用紙 %1 の寸法は未確認です。位置合わせの頁を普通の紙に印刷して、先に確かめてください。")).arg(run.wish.sheet.product), {{u"unverified"_s, true}}});
    if (run.again == 0)
        return;
    QStringList named;
    for (qsizetype i = 0; i < run.contents.size() && named.size() < kNamedAgain; ++i) {
        if (run.issues[i] > 1)
            named.append(say(QT_TRANSLATE_NOOP("Labels", "%1（%2）")).arg(run.contents[i].number, againWords(run.issues[i])));
    }
    const QString list = named.join(u"、"_s);
    plan.consequences.append({run.again > named.size() ? say(QT_TRANSLATE_NOOP("Labels", "%1 件は再発行です: %2 ほか")).arg(run.again).arg(list)
                                                       : say(QT_TRANSLATE_NOOP("Labels", "%1 件は再発行です: %2")).arg(run.again).arg(list),
                              {{u"again"_s, run.again}}});
}

QJsonObject writeRun(ActContext &at, const Run &run)
{
    const QString now = at.clock.nowUtc().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
    QJsonObject summary = countsOf(run);
    summary.insert(u"target"_s, run.target);
    summary.insert(u"on"_s, run.shownOn);
    if (!run.filterText.isEmpty())
        summary.insert(u"filter"_s, run.filterText);
    at.journal.open();
    const qint64 id = at.journal.insert(u"label_print"_s,
                                        {{u"sheet"_s, run.wish.sheet.product}, {u"shown_on"_s, run.shownOn}, {u"thing_count"_s, run.contents.size()},
                                         {u"copies"_s, run.wish.copies}, {u"start"_s, run.wish.start}, {u"offset_x"_s, run.wish.offset.x()},
                                         {u"offset_y"_s, run.wish.offset.y()}, {u"filter"_s, run.filterText}, {u"target"_s, run.target}, {u"at"_s, now}});
    at.journal.close({kRunKind, id}, summary);
    for (qsizetype i = 0; i < run.contents.size() && !at.progress.isCancelled(); ++i) {
        const LabelContent &content = run.contents[i];
        at.journal.open();
        at.journal.insert(u"label_printed"_s, {{u"print_id"_s, id}, {u"object_id"_s, content.object.id}, {u"issue"_s, run.issues[i]},
                                               {u"class_text"_s, content.classed.words}, {u"levels"_s, content.levels}});
        at.journal.close(content.object, {{u"number"_s, content.number}, {u"class"_s, content.classed.words}, {u"issue"_s, run.issues[i]},
                                          {u"sheet"_s, run.wish.sheet.product}, {u"copies"_s, run.wish.copies}});
        if (i % 64 == 0)
            at.progress.report(i, run.contents.size());
    }
    QJsonObject result = countsOf(run);
    result.insert(u"run"_s, id);
    return result;
}

Plan planPrint(ActContext &context, const LabelSources &sources, const QJsonObject &params)
{
    Plan plan;
    plan.object = {kRunKind, 0};
    const auto run = std::make_shared<Run>();
    run->wish = readWish(context.db, params, plan.errors);
    run->target = Register::textOf(params, u"target"_s);
    if (!QStringList{u"pdf"_s, u"printer"_s}.contains(run->target))
        plan.errors.append({u"target"_s, say(QT_TRANSLATE_NOOP("Labels", "出力先は pdf か printer です。"))});
    run->shownOn = shownOn(context, params, run->wish.sheet, plan.errors);
    const QList<Journal::ObjectRef> things = thingsFor(context, sources, params, *run, plan.errors);
    if (!plan.errors.isEmpty())
        return plan;
    run->contents = contentsOf(sources, context.db, context.actor.visible, things);
    if (run->contents.isEmpty()) { // gone since they were chosen
        plan.errors.append({params.contains(u"filter"_s) ? u"filter"_s : u"things"_s, say(QT_TRANSLATE_NOOP("Labels", "ラベルを作る物がありません。一覧を更新して、選び直してください。"))});
        return plan;
    }
    for (const LabelContent &content : std::as_const(run->contents)) {
        run->issues.append(timesPrinted(context.db, content.object.id) + 1);
        run->again += run->issues.last() > 1 ? 1 : 0;
        run->due += content.due ? 1 : 0;
    }
    plan.summary = countsOf(*run);
    sayBeforehand(*run, plan);
    plan.apply = [run](ActContext &at) { return writeRun(at, *run); };
    return plan;
}

QString tellPrint(const Journal::Entry &entry)
{
    const QJsonObject &told = entry.summary;
    const auto text = [&told](const QString &key) { return told.value(key).toVariant().toString(); };
    if (entry.object.kind != kRunKind) {
        const int issue = told.value(u"issue"_s).toInt();
        const QString what = say(QT_TRANSLATE_NOOP("Labels", "%1 のラベルを印刷（%2、用紙 %3）")).arg(text(u"number"_s), text(u"class"_s), text(u"sheet"_s));
        return issue > 1 ? QString(what + u" ・ "_s + againWords(issue)) : what;
    }
    QString told1 = say(QT_TRANSLATE_NOOP("Labels", "ラベル %1 枚（%2 件）を用紙 %3 に印刷")).arg(text(u"labels"_s), text(u"things"_s), text(u"sheet"_s));
    if (told.value(u"again"_s).toInt() > 0)
        told1 += u" ・ "_s + say(QT_TRANSLATE_NOOP("Labels", "うち再発行 %1 件")).arg(text(u"again"_s));
    if (const QString filter = text(u"filter"_s); !filter.isEmpty())
        told1 += u" ・ "_s + filter;
    return told1;
}

} // namespace

Register::Act printAct(LabelSources sources)
{
    using Type = Parameter::Type;
    Register::Act act;
    act.descriptor = {u"label.print"_s, say(QT_TRANSLATE_NOOP("Labels", "ラベルの印刷を記録")), {},
                      {{u"things"_s, say(QT_TRANSLATE_NOOP("Labels", "番号")), Type::List, false, u"[\"A-1\", \"A-2\"]"_s},
                       {u"filter"_s, say(QT_TRANSLATE_NOOP("Labels", "絞込み")), Type::Map, false, say(QT_TRANSLATE_NOOP("Labels", "番号の代わりに。{} は全件。保存した検索と同じ形"))},
                       {u"sort"_s, say(QT_TRANSLATE_NOOP("Labels", "並び順")), Type::List, false, say(QT_TRANSLATE_NOOP("Labels", "絞込みと共に。保存した検索と同じ形"))},
                       {u"kind"_s, say(QT_TRANSLATE_NOOP("Labels", "絞り込む物の種類")), Type::Text, false, u"asset"_s},
                       {u"sheet"_s, say(QT_TRANSLATE_NOOP("Labels", "用紙の品番")), Type::Text, true, u"28388"_s},
                       {u"start"_s, say(QT_TRANSLATE_NOOP("Labels", "始める位置")), Type::Number, false, u"1"_s},
                       {u"copies"_s, say(QT_TRANSLATE_NOOP("Labels", "一件の枚数")), Type::Number, false, u"1"_s},
                       {u"offset"_s, say(QT_TRANSLATE_NOOP("Labels", "印刷位置の調整（横,縦 mm）")), Type::Text, false, u"0.3,-0.5"_s},
                       {u"parts"_s, say(QT_TRANSLATE_NOOP("Labels", "載せるもの")), Type::Text, false, partsToText(kAllParts)},
                       {u"on"_s, say(QT_TRANSLATE_NOOP("Labels", "表示する所")), Type::Text, false, u"mediumLabel | documentCorner"_s},
                       {u"target"_s, say(QT_TRANSLATE_NOOP("Labels", "出力先")), Type::Text, true, u"pdf | printer"_s}},
                      u"label"_s, tellPrint};
    act.plan = [sources = std::move(sources)](ActContext &context, const QJsonObject &params) { return planPrint(context, sources, params); };
    act.leavesNoChange = true;
    act.reverse = Register::neverBecause(say(QT_TRANSLATE_NOOP("Labels", "ラベルの印刷は、したという記録なので取り消せません。貼らないラベルは廃棄してください。")));
    return act;
}

} // namespace Labels
