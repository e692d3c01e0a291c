// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/rolestab.h"

#include "models/register/policies.h"
#include "ui/shell/choices.h"
#include "ui/shell/actdialog.h"

using namespace Qt::StringLiterals;
using Common::Need;
using Shell::ActDialog;

namespace OrganizationUi {

namespace {

QList<Common::Column> columns()
{
    return {{u"policy"_s, RolesTab::tr("規程"), {}, 200},
            {u"role"_s, RolesTab::tr("役割"), {}, 200},
            {u"clause"_s, RolesTab::tr("条項"), {}, 110},
            {u"post"_s, RolesTab::tr("規程が定める職"), {}, 150},
            {u"holder"_s, RolesTab::tr("就任者"), {}, 160},
            {u"unit"_s, RolesTab::tr("組織"), {}, 140},
            {u"from"_s, RolesTab::tr("就任日"), {}, 120},
            {u"to"_s, RolesTab::tr("最後の日"), {}, 120, false}};
}

/// A vacant role has no id of its own: it stands under a negative one, so that every line can be current.
qint64 lineId(const Organization::RoleRow &row, qsizetype index)
{
    return row.id ? *row.id : -1 - index;
}

} // namespace

RolesTab::RolesTab(Shell::Session &session, QWidget *parent)
    : ListTab(session, u"roles"_s, columns(), parent)
{
    setEmptyState(tr("この台帳の規程には役割がありません。"));
}

TabActs RolesTab::acts() const
{
    return {tr("役割に就ける(&N)…"), {}, tr("役割を終える(&D)…")};
}

const Organization::RoleRow *RolesTab::current() const
{
    const auto id = table()->currentId();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (id && lineId(m_rows[i], i) == *id)
            return &m_rows[i];
    }
    return nullptr;
}

bool RolesTab::mayEdit() const
{
    return current() != nullptr;
}

bool RolesTab::mayClose() const
{
    const Organization::RoleRow *row = current();
    return row && row->id && row->inForce;
}

QList<Common::RowsModel::Item> RolesTab::read()
{
    m_rows = Organization::roleRows(session().db(), today(), withEnded());
    QList<Common::RowsModel::Item> items;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Organization::RoleRow &row = m_rows[i];
        items.append(
            {lineId(row, i),
             {row.policyTitle, row.roleLabel, row.clause.isEmpty() ? tr("既定") : row.clause,
              row.post, row.vacant ? tr("（空席）") : row.holder, row.unitName,
              shownDay(row.validFrom), shownDay(row.validTo)}});
    }
    return items;
}

void RolesTab::add()
{
    openForm(current());
}

/// A line that is held is not edited: it ends, and another one begins.
void RolesTab::edit()
{
    openForm(current());
}

void RolesTab::openForm(const Organization::RoleRow *row)
{
    if (!row)
        return;
    QString policyCode;
    for (const Common::Choice &policy : Shell::policyChoices(session())) {
        if (policy.text == row->policyTitle)
            policyCode = policy.id.toString();
    }
    auto *dialog =
        new ActDialog(session(), u"role.assign"_s, tr("「%1」に就ける").arg(row->roleLabel), this);
    dialog->setActText(tr("就ける(&S)"));
    dialog->setParam(u"role"_s, row->role);
    dialog->setParam(u"policy"_s, policyCode);
    const QString clause = row->clause.isEmpty() ? tr("既定") : row->clause;
    dialog->form()->addNote(row->post.isEmpty() ? tr("規程: %1（%2）").arg(row->policyTitle, clause)
                                                : tr("規程: %1（%2）。この役割は %3 が担います。")
                                                      .arg(row->policyTitle, clause, row->post));
    dialog->addChoice(u"person"_s, tr("職員(&P)"), Shell::personChoices(session()), tr("（なし）"), {},
                      {});
    dialog->addText(u"holder"_s, tr("外部の就任者(&H)"),
                    {{}, Need::Optional, tr("職員でないとき。例: 架空市の CISO")});
    if (row->scope != "organization"_L1)
        dialog->addChoice(u"unit"_s, tr("組織(&U)"), Shell::unitChoices(session()), tr("（なし）"),
                          Shell::idVariant(row->unitId), {});
    dialog->addDate(u"from"_s, tr("就任日(&F)"), {today().toString(Qt::ISODate)});
    dialog->addDate(u"to"_s, tr("最後の日(&L)"),
                    {{}, Need::Optional, tr("決まっていなければ空けておきます。")});
    connect(dialog, &ActDialog::acted, this, [this](const QJsonObject &result) {
        refresh();
        table()->selectId(result.value(u"id"_s).toInteger());
    });
    dialog->open();
}

void RolesTab::close()
{
    const Organization::RoleRow *row = current();
    if (!row || !row->id)
        return;
    auto *dialog = new ActDialog(session(), u"role.end"_s, tr("役割を終える"), this);
    dialog->setActText(tr("終える(&D)"));
    dialog->setParam(u"id"_s, *row->id);
    dialog->form()->addNote(tr("%1 の「%2」を終えます。就いていた期間は記録に残ります。")
                                .arg(row->holder, row->roleLabel));
    dialog->addDate(u"on"_s, tr("最後の日(&L)"),
                    {today().toString(Qt::ISODate), Need::Optional, {}});
    dialog->addFlag(u"mistake"_s, tr("誤って就けたものを取り消す(&M)"), false);
    connect(dialog, &ActDialog::acted, this, &RolesTab::refresh);
    dialog->open();
}

} // namespace OrganizationUi
