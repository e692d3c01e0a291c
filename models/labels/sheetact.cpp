// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/labels/labelacts.h"

#include "models/labels/labelsheetjson.h"
#include "models/labels/sheetrepository.h"
#include "models/register/params.h"
#include "models/register/takeback.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Register::ActContext;
using Register::Parameter;
using Register::Plan;

namespace Labels {

namespace {

constexpr auto kSave = "label.saveSheet"_L1;
constexpr auto kForget = "label.forgetSheet"_L1;

QString say(const char *text)
{
    return QCoreApplication::translate("Labels", text);
}

/// What there was of that name comes back, or is forgotten where there was none.
Register::Reversed formerSheet(Storage::Connection &db, const Register::PastAct &past)
{
    const QJsonObject summary = Register::firstEntry(db, past).summary;
    const QJsonValue before = summary.value(u"before"_s);
    if (before.isObject())
        return Register::Reversal{kSave, {{u"sheet"_s, before}}, {}};
    return Register::Reversal{kForget, {{u"sheet"_s, summary.value(u"product"_s)}}, {}};
}

/// 自作24 and 自作２４ are one sheet: whoever asks for it would find either.
QJsonValue jsonOf(const QList<LabelSheet> &sheets, const QString &product)
{
    const auto found = std::find_if(sheets.cbegin(), sheets.cend(), [&](const LabelSheet &sheet) { return sheet.isCalled(product); });
    return found == sheets.cend() ? QJsonValue() : QJsonValue(toJson(*found));
}

QJsonObject store(ActContext &at, const QList<LabelSheet> &sheets, const QString &product, const QJsonValue &before)
{
    QJsonObject summary{{u"product"_s, product}};
    if (before.isObject())
        summary.insert(u"before"_s, before);
    at.journal.open();
    storeOwnSheets(at, sheets);
    at.journal.close({u"labelSheet"_s, 1}, summary);
    return {{u"product"_s, product}};
}

Plan planSave(ActContext &context, const QJsonObject &params)
{
    Plan plan;
    const auto sheet = sheetFromJson(params.value(u"sheet"_s).toObject());
    if (!sheet) {
        for (const Policy::Problem &problem : sheet.error())
            plan.errors.append({u"sheet"_s + problem.path.mid(1), problem.message});
        return plan;
    }
    for (const LabelSheet &shipped : shippedSheets()) {
        if (shipped.isCalled(sheet->product))
            plan.errors.append({u"sheet.product"_s, say(QT_TRANSLATE_NOOP("Labels", "「%1」は収録している用紙の品番です。別の名前を付けてください。")).arg(sheet->product)});
    }
    if (!plan.errors.isEmpty())
        return plan;
    QList<LabelSheet> sheets = ownSheets(context.db);
    const QJsonValue before = jsonOf(sheets, sheet->product);
    sheets.removeIf([&](const LabelSheet &own) { return own.isCalled(sheet->product); });
    sheets.append(*sheet);
    plan.object = {u"labelSheet"_s, 1};
    plan.summary = {{u"product"_s, sheet->product}};
    plan.apply = [sheets, product = sheet->product, before](ActContext &at) { return store(at, sheets, product, before); };
    return plan;
}

Plan planForget(ActContext &context, const QJsonObject &params)
{
    Plan plan;
    const QString product = Register::textOf(params, u"sheet"_s);
    QList<LabelSheet> sheets = ownSheets(context.db);
    const QJsonValue before = jsonOf(sheets, product);
    if (!before.isObject()) {
        plan.errors.append({u"sheet"_s, say(QT_TRANSLATE_NOOP("Labels", "自分で登録した用紙「%1」はありません。")).arg(product)});
        return plan;
    }
    sheets.removeIf([&](const LabelSheet &own) { return own.isCalled(product); });
    plan.object = {u"labelSheet"_s, 1};
    plan.summary = {{u"product"_s, product}};
    plan.apply = [sheets, product, before](ActContext &at) { return store(at, sheets, product, before); };
    return plan;
}

QString tellSaved(const Journal::Entry &entry)
{
    return say(QT_TRANSLATE_NOOP("Labels", "ラベル用紙「%1」の寸法を登録")).arg(entry.summary.value(u"product"_s).toString());
}

QString tellForgotten(const Journal::Entry &entry)
{
    return say(QT_TRANSLATE_NOOP("Labels", "ラベル用紙「%1」を一覧から外した")).arg(entry.summary.value(u"product"_s).toString());
}

} // namespace

Register::Act saveSheetAct()
{
    Register::Act act;
    act.descriptor = {kSave, say(QT_TRANSLATE_NOOP("Labels", "ラベル用紙の寸法を登録")), {},
                      {{u"sheet"_s, say(QT_TRANSLATE_NOOP("Labels", "用紙（resources/labels と同じ形）")), Parameter::Type::Map, true,
                        u"{\"product\": \"自作24\", \"kind\": \"sheet\", \"paper\": {\"width\": 210, \"height\": 297}, …}"_s}},
                      u"labelSheet"_s, tellSaved};
    act.plan = planSave;
    act.reverse = formerSheet;
    return act;
}

Register::Act forgetSheetAct()
{
    Register::Act act;
    act.descriptor = {kForget, say(QT_TRANSLATE_NOOP("Labels", "登録したラベル用紙を一覧から外す")), {},
                      {{u"sheet"_s, say(QT_TRANSLATE_NOOP("Labels", "用紙の名前")), Parameter::Type::Text, true, {}}}, u"labelSheet"_s, tellForgotten};
    act.plan = planForget;
    act.reverse = formerSheet;
    return act;
}

} // namespace Labels
