// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/placestab.h"

#include "models/organization/organizationqueries.h"
#include "ui/shell/choices.h"
#include "ui/shell/actdialog.h"

using namespace Qt::StringLiterals;
using Common::Need;
using Shell::ActDialog;

namespace OrganizationUi {

namespace {

QList<Common::Column> columns()
{
    return {{u"name"_s, PlacesTab::tr("名称"), {}, 220},
            {u"kind"_s, PlacesTab::tr("区分"), {}, 90},
            {u"unit"_s, PlacesTab::tr("管理する組織"), {}, 150},
            {u"lockable"_s, PlacesTab::tr("施錠できる"), {}, 100},
            {u"safe"_s, PlacesTab::tr("金庫・耐火庫"), {}, 110},
            {u"controlledArea"_s, PlacesTab::tr("管理区域"), {}, 100},
            {u"disasterLowRisk"_s, PlacesTab::tr("災害の危険が低い"), {}, 130},
            {u"remarks"_s, PlacesTab::tr("備考"), {}, 200},
            {u"state"_s, PlacesTab::tr("状態"), {}, 90, false}};
}

/// いいえ（上の場所）: what is not said of the place itself comes from the one around it.
QString known(const std::optional<bool> &own, const std::optional<bool> &holding)
{
    if (!holding)
        return PlacesTab::tr("未確認");
    const QString word = *holding ? PlacesTab::tr("はい") : PlacesTab::tr("いいえ");
    return own ? word : PlacesTab::tr("%1（上の場所）").arg(word);
}

} // namespace

PlacesTab::PlacesTab(Shell::Session &session, QWidget *parent)
    : ListTab(session, u"places"_s, columns(), parent)
{
    setEmptyState(tr("保管場所がまだありません。庁舎、室、書庫、棚の順に加えてください。"));
}

TabActs PlacesTab::acts() const
{
    return {tr("保管場所を加える(&N)…"), tr("保管場所を直す(&E)…"), tr("使うのをやめる(&D)…")};
}

const Places::PlaceRow *PlacesTab::current() const
{
    const auto id = table()->currentId();
    for (const Places::PlaceRow &row : m_rows) {
        if (id && row.place.id == *id)
            return &row;
    }
    return nullptr;
}

bool PlacesTab::mayEdit() const
{
    return current() != nullptr;
}

bool PlacesTab::mayClose() const
{
    const Places::PlaceRow *row = current();
    return row && row->place.isOpen();
}

QList<Common::RowsModel::Item> PlacesTab::read()
{
    m_rows = Places::placeTree(session().db(), withEnded());
    const QHash<qint64, QString> units = Organization::unitNames(session().db());
    QList<Common::RowsModel::Item> items;
    for (const Places::PlaceRow &row : std::as_const(m_rows)) {
        const Places::Properties &own = row.place.own;
        const Places::Properties &holding = row.holding;
        items.append({row.place.id,
                      {indented(row.place.name, row.depth), row.place.kind,
                       row.place.unitId ? units.value(*row.place.unitId) : QString(),
                       known(own.lockable, holding.lockable), known(own.safe, holding.safe),
                       known(own.controlledArea, holding.controlledArea),
                       known(own.disasterLowRisk, holding.disasterLowRisk), row.place.remarks,
                       row.place.isOpen() ? tr("使用中") : tr("使っていない")}});
    }
    return items;
}

void PlacesTab::add()
{
    openForm(nullptr);
}

void PlacesTab::edit()
{
    if (const Places::PlaceRow *row = current())
        openForm(row);
}

void PlacesTab::openForm(const Places::PlaceRow *row)
{
    const Places::Place place = row ? row->place : Places::Place{};
    const Places::PlaceRow *around = current();
    auto *dialog = new ActDialog(session(), row ? u"place.edit"_s : u"place.add"_s,
                                 row ? tr("保管場所を直す") : tr("保管場所を加える"), this);
    dialog->setActText(row ? tr("直す(&S)") : tr("加える(&S)"));
    if (row) {
        dialog->setParam(u"place"_s, place.id);
        dialog->setParam(u"revision"_s, place.revision);
    }
    const QVariant parent = row      ? Shell::idVariant(place.parentId)
                            : around ? QVariant::fromValue(around->place.id)
                                     : QVariant();
    dialog->addText(u"name"_s, tr("名称(&N)"), {place.name, Need::Required, {}});
    dialog->addText(u"kana"_s, tr("ふりがな(&K)"), {place.kana});
    dialog->addText(u"kind"_s, tr("区分(&T)"),
                    {place.kind, Need::Optional, tr("庁舎、室、書庫、棚など。")});
    dialog->addChoice(u"parent"_s, tr("上の場所(&P)"), Shell::placeChoices(session()),
                      tr("（いちばん上）"), parent, {});
    dialog->addChoice(u"unit"_s, tr("管理する組織(&U)"), Shell::unitChoices(session()), tr("（なし）"),
                      Shell::idVariant(place.unitId), {});
    const QString support = tr("未確認のままなら、上の場所のとおりとみなします。");
    dialog->addKnown(u"lockable"_s, tr("施錠できる(&L)"), place.own.lockable, support);
    dialog->addKnown(u"safe"_s, tr("金庫・耐火庫(&F)"), place.own.safe);
    dialog->addKnown(u"controlledArea"_s, tr("管理区域(&A)"), place.own.controlledArea);
    dialog->addKnown(u"disasterLowRisk"_s, tr("災害の危険が低い(&R)"), place.own.disasterLowRisk);
    dialog->addText(u"remarks"_s, tr("備考(&M)"), {place.remarks});
    connect(dialog, &ActDialog::acted, this, [this](const QJsonObject &result) {
        refresh();
        table()->selectId(result.value(u"id"_s).toInteger());
    });
    dialog->open();
}

void PlacesTab::close()
{
    const Places::PlaceRow *row = current();
    if (!row)
        return;
    auto *dialog = new ActDialog(session(), u"place.close"_s, tr("保管場所を使うのをやめる"), this);
    dialog->setActText(tr("使うのをやめる(&D)"));
    dialog->setParam(u"place"_s, row->place.id);
    dialog->form()->addNote(
        tr("「%1」を新しい資産の保管場所に選べなくします。記録には名前が残ります。")
            .arg(row->path));
    dialog->addFlag(u"mistake"_s, tr("誤って加えたものを取り消す(&M)"), false);
    dialog->askBeforehand();
    connect(dialog, &ActDialog::acted, this, &PlacesTab::refresh);
    dialog->open();
}

} // namespace OrganizationUi
