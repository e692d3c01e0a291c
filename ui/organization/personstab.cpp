// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/personstab.h"

#include "ui/shell/choices.h"
#include "ui/shell/actdialog.h"

using namespace Qt::StringLiterals;
using Common::Need;
using Shell::ActDialog;

namespace OrganizationUi {

namespace {

QList<Common::Column> columns()
{
    return {{u"name"_s, PersonsTab::tr("氏名"), {}, 150},
            {u"kana"_s, PersonsTab::tr("ふりがな"), {}, 150},
            {u"unit"_s, PersonsTab::tr("所属"), {}, 160},
            {u"post"_s, PersonsTab::tr("職名"), {}, 110},
            {u"employment"_s, PersonsTab::tr("任用区分"), {}, 130},
            {u"external"_s, PersonsTab::tr("外部の者"), {}, 80},
            {u"roles"_s, PersonsTab::tr("役割"), {}, 260},
            {u"validFrom"_s, PersonsTab::tr("着任日"), {}, 120, false},
            {u"validTo"_s, PersonsTab::tr("最後の日"), {}, 120, false}};
}

} // namespace

PersonsTab::PersonsTab(Shell::Session &session, QWidget *parent)
    : ListTab(session, u"persons"_s, columns(), parent)
{
    setEmptyState(tr("職員がまだありません。加えると、操作者や管理責任者として選べます。"));
}

TabActs PersonsTab::acts() const
{
    return {tr("職員を加える(&N)…"), tr("職員を直す(&E)…"), tr("在籍を終える(&D)…")};
}

const Organization::PersonRow *PersonsTab::current() const
{
    const auto id = table()->currentId();
    for (const Organization::PersonRow &row : m_rows) {
        if (id && row.id == *id)
            return &row;
    }
    return nullptr;
}

bool PersonsTab::mayEdit() const
{
    return current() != nullptr;
}

bool PersonsTab::mayClose() const
{
    const Organization::PersonRow *row = current();
    return row && row->inForce;
}

QList<Common::RowsModel::Item> PersonsTab::read()
{
    m_rows = Organization::personRows(session().db(), today(), withEnded());
    QList<Common::RowsModel::Item> items;
    for (const Organization::PersonRow &row : std::as_const(m_rows)) {
        items.append(
            {row.id,
             {row.name, row.kana, row.unitName, row.post, row.employmentLabel, row.external,
              row.roles.join(tr("、")), shownDay(row.validFrom), shownDay(row.validTo)}});
    }
    return items;
}

void PersonsTab::add()
{
    openForm(nullptr);
}

void PersonsTab::edit()
{
    if (const Organization::PersonRow *row = current())
        openForm(row);
}

void PersonsTab::openForm(const Organization::PersonRow *row)
{
    const Organization::PersonRow person = row ? *row : Organization::PersonRow{};
    auto *dialog = new ActDialog(session(), row ? u"person.edit"_s : u"person.add"_s,
                                 row ? tr("職員を直す") : tr("職員を加える"), this);
    dialog->setActText(row ? tr("直す(&S)") : tr("加える(&S)"));
    if (row) {
        dialog->setParam(u"person"_s, person.id);
        dialog->setParam(u"revision"_s, person.revision);
    }
    dialog->addText(u"name"_s, tr("氏名(&N)"), {person.name, Need::Required, {}});
    dialog->addText(u"kana"_s, tr("ふりがな(&K)"),
                    {person.kana, Need::Optional, tr("一覧はこの順に並びます。")});
    dialog->addChoice(u"unit"_s, tr("所属(&U)"), Shell::unitChoices(session()), tr("（なし）"),
                      Shell::idVariant(person.unitId), {});
    dialog->addText(u"post"_s, tr("職名(&P)"),
                    {person.post, Need::Optional, tr("証跡と帳票に、この職名で残ります。")});
    dialog->addChoice(u"employment"_s, tr("任用区分(&T)"), Shell::employmentChoices(session()),
                      tr("（なし）"), person.employment.isEmpty() ? QVariant() : person.employment,
                      {});
    dialog->addFlag(u"external"_s, tr("外部の者(&X)"), person.external, tr("委託先や派遣など。"));
    dialog->addDate(u"validFrom"_s, tr("着任日(&F)"), {isoDay(person.validFrom)});
    connect(dialog, &ActDialog::acted, this, [this](const QJsonObject &result) {
        refresh();
        table()->selectId(result.value(u"id"_s).toInteger());
    });
    dialog->open();
}

void PersonsTab::close()
{
    const Organization::PersonRow *row = current();
    if (!row)
        return;
    auto *dialog = new ActDialog(session(), u"person.close"_s, tr("在籍を終える"), this);
    dialog->setActText(tr("在籍を終える(&D)"));
    dialog->setParam(u"person"_s, row->id);
    dialog->form()->addNote(tr("「%1」の在籍を終えます。記録には名前が残ります。").arg(row->name));
    dialog->addDate(u"on"_s, tr("最後の日(&L)"),
                    {today().toString(Qt::ISODate), Need::Optional, {}});
    dialog->addFlag(u"mistake"_s, tr("誤って加えたものを取り消す(&M)"), false);
    dialog->askBeforehand();
    connect(dialog, &ActDialog::acted, this, &PersonsTab::refresh);
    dialog->open();
}

} // namespace OrganizationUi
