// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/unitstab.h"

#include "models/register/policies.h"
#include "models/storage/dberror.h"
#include "ui/shell/choices.h"
#include "ui/shell/actdialog.h"

using namespace Qt::StringLiterals;
using Common::Need;
using Shell::ActDialog;

namespace OrganizationUi {

namespace {

QList<Common::Column> columns()
{
    return {
        {u"name"_s, UnitsTab::tr("名称"), {}, 240},
        {u"code"_s, UnitsTab::tr("記号"), {}, 70},
        {u"kind"_s, UnitsTab::tr("区分"), {}, 90},
        {u"policy"_s, UnitsTab::tr("適用規程"), {}, 240},
        {u"pattern"_s, UnitsTab::tr("番号の形"), {}, 140},
        {u"introducedOn"_s, UnitsTab::tr("導入完了日"), {}, 130},
        {u"persons"_s, UnitsTab::tr("職員"), {}, 60, true, true, Qt::AlignRight | Qt::AlignVCenter},
        {u"objects"_s,
         UnitsTab::tr("資産など"),
         {},
         80,
         true,
         true,
         Qt::AlignRight | Qt::AlignVCenter},
        {u"validFrom"_s, UnitsTab::tr("設置日"), {}, 120, false},
        {u"validTo"_s, UnitsTab::tr("廃止日"), {}, 120, false}};
}

} // namespace

UnitsTab::UnitsTab(Shell::Session &session, QWidget *parent)
    : ListTab(session, u"units"_s, columns(), parent)
{
    setEmptyState(tr("組織がまだありません。課や室を加えると、資産に所属を付けられます。"));
}

TabActs UnitsTab::acts() const
{
    return {tr("組織を加える(&N)…"), tr("組織を直す(&E)…"), tr("組織を廃止(&D)…")};
}

const Organization::UnitRow *UnitsTab::current() const
{
    const auto id = table()->currentId();
    for (const Organization::UnitRow &row : m_rows) {
        if (id && row.unit.id == *id)
            return &row;
    }
    return nullptr;
}

bool UnitsTab::mayClose() const
{
    const Organization::UnitRow *row = current();
    return row && row->inForce;
}

QList<Common::RowsModel::Item> UnitsTab::read()
{
    m_rows = Organization::unitTreeOnly(session().db(), today(), withEnded());
    askObjects();
    QList<Common::RowsModel::Item> items;
    for (const Organization::UnitRow &row : std::as_const(m_rows)) {
        const QString policy = row.policyInherited && row.unit.parentId
                                   ? tr("%1（上位と同じ）").arg(row.policyTitle)
                                   : row.policyTitle;
        items.append({row.unit.id,
                      {indented(row.unit.name, row.depth), row.unit.code, row.kindLabel, policy,
                       row.unit.numberPattern, shownDay(row.unit.introducedOn), row.personCount,
                       m_objects ? QVariant(m_objects->value(row.unit.id)) : QVariant(), shownDay(row.unit.validFrom), shownDay(row.unit.validTo)}});
    }
    return items;
}

// How much is registered in each comes when it has been counted.
void UnitsTab::askObjects()
{
    const int token = ++m_token;
    session().read(this, [this, token](Storage::Connection &db) {
        return [this, token, objects = Organization::objectsOfUnits(db)] {
            if (token != m_token || objects == m_objects)
                return;
            m_objects = objects;
            refresh();
        };
    });
}

void UnitsTab::add()
{
    openForm(nullptr);
}

void UnitsTab::edit()
{
    if (const Organization::UnitRow *row = current())
        openForm(row);
}

void UnitsTab::openForm(const Organization::UnitRow *row)
{
    const Organization::Unit unit = row ? row->unit : Organization::Unit{};
    const Organization::UnitRow *above = current();
    auto *dialog = new ActDialog(session(), row ? u"unit.edit"_s : u"unit.add"_s,
                                 row ? tr("組織を直す") : tr("組織を加える"), this);
    dialog->setActText(row ? tr("直す(&S)") : tr("加える(&S)"));
    if (row) {
        dialog->setParam(u"unit"_s, unit.id);
        dialog->setParam(u"revision"_s, unit.revision);
    }
    QVariant policyCode;
    try {
        if (const auto policy = unit.policyId
                                    ? Register::storedPolicy(session().db(), *unit.policyId)
                                    : std::nullopt)
            policyCode = policy->code;
    } catch (const Storage::DbError &error) {
        dialog->fail(error.toError(session().db().path()));
    }
    const QVariant parent = row     ? Shell::idVariant(unit.parentId)
                            : above ? QVariant::fromValue(above->unit.id)
                                    : QVariant();
    dialog->addText(u"name"_s, tr("名称(&N)"), {unit.name, Need::Required, {}});
    dialog->addText(u"kana"_s, tr("ふりがな(&K)"), {unit.kana});
    dialog->addCode(u"code"_s, tr("記号(&C)"),
                    {unit.code, Need::Optional, tr("番号の {unit} に入ります。例: 総")});
    dialog->addChoice(u"kind"_s, tr("区分(&T)"), Shell::unitKindChoices(session()), tr("（なし）"),
                      unit.kind.isEmpty() ? QVariant() : unit.kind, {});
    dialog->addChoice(u"parent"_s, tr("上位の組織(&P)"), Shell::unitChoices(session()),
                      tr("（いちばん上）"), parent, {});
    dialog->addChoice(u"policy"_s, tr("適用規程(&R)"), Shell::policyChoices(session()),
                      tr("（上位の組織と同じ）"), policyCode, {});
    dialog->addCode(u"numberPattern"_s, tr("番号の形(&B)"),
                    {unit.numberPattern, Need::Optional,
                     tr("例: A-{unit}-{seq:4}。{fy} は年度です。空なら上位の組織と同じです。")});
    dialog->addDate(u"validFrom"_s, tr("設置日(&F)"), {isoDay(unit.validFrom)});
    dialog->addDate(
        u"introducedOn"_s, tr("導入完了日(&I)"),
        {isoDay(unit.introducedOn), Need::Optional,
         tr("この日から規程のすべてを当てはめます。それまでの不足は初期整備に載ります。")});
    connect(dialog, &ActDialog::acted, this, [this](const QJsonObject &result) {
        refresh();
        table()->selectId(result.value(u"id"_s).toInteger());
    });
    dialog->open();
}

void UnitsTab::close()
{
    const Organization::UnitRow *row = current();
    if (!row)
        return;
    auto *dialog = new ActDialog(session(), u"unit.close"_s, tr("組織を廃止"), this);
    dialog->setActText(tr("廃止する(&D)"));
    dialog->setParam(u"unit"_s, row->unit.id);
    dialog->form()->addNote(tr("「%1」を廃止します。記録には名前が残ります。").arg(row->unit.name));
    dialog->addDate(u"on"_s, tr("最後の日(&L)"),
                    {today().toString(Qt::ISODate), Need::Optional, {}});
    dialog->addChoice(u"successor"_s, tr("引継ぎ先(&S)"), Shell::unitChoices(session()), tr("（なし）"),
                      {}, {});
    dialog->addFlag(u"mistake"_s, tr("誤って加えたものを取り消す(&M)"), false,
                    tr("資産も職員もない組織だけ取り消せます。"));
    dialog->askBeforehand();
    connect(dialog, &ActDialog::acted, this, &UnitsTab::refresh);
    dialog->open();
}

} // namespace OrganizationUi
