// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of PolicyPage.
#include "ui/policy/policypage.h"

#include "models/register/rejectiontext.h"
#include "models/storage/dberror.h"
#include "models/support/japanesedate.h"
#include "ui/common/prompt.h"
#include "ui/common/rowsmodel.h"
#include "ui/policy/addpolicydialog.h"
#include "ui/policy/comparedialog.h"
#include "ui/policy/exceptionlist.h"
#include "ui/policy/policyeditdialog.h"
#include "ui/policy/policytext.h"
#include "ui/policy/reclassificationlist.h"

#include <QTabWidget>

using namespace Qt::StringLiterals;
using Common::MessageBar;

namespace PolicyUi {

void PolicyPage::askAttachment()
{
    const auto path = Common::prompter().openFile(
        this, {tr("規程の本文"), {}, {tr("PDF またはテキスト (*.pdf *.txt *.md)")}, {}});
    if (path)
        attach(*path);
}

void PolicyPage::attach(const QString &path)
{
    const Register::StoredPolicy *policy = current();
    if (!policy)
        return;
    m_session.perform(u"policy.attach"_s, {{u"policy"_s, policy->code}, {u"file"_s, path}}, this,
                      [this](const Register::Outcome &outcome) {
                          if (!outcome) {
                              messageBar()->showMessage(MessageBar::Kind::Error,
                                                        Register::rejectionText(outcome.error()));
                              return;
                          }
                          refresh();
                          m_tabs->setCurrentWidget(m_text);
                          messageBar()->showMessage(MessageBar::Kind::Success,
                                                    tr("規程の本文を添付しました。"));
                      });
}

void PolicyPage::showAnswer(const QJsonObject &result)
{
    refresh();
    table()->selectId(result.value(u"policyId"_s).toInteger());
    const int waiting = result.value(u"reclassification"_s).toInt();
    if (waiting == 0)
        return;
    m_tabs->setCurrentWidget(m_list);
    messageBar()->showMessage(MessageBar::Kind::Info,
                              tr("%1 件を再分類の一覧に載せました。").arg(waiting));
}

void PolicyPage::showException(qint64 id)
{
    if (m_stale)
        refresh();
    const auto policyId = m_exceptions->policyOf(id);
    if (!policyId || !table()->selectId(*policyId)) {
        messageBar()->showMessage(MessageBar::Kind::Info, tr("その例外措置は、この台帳にありません。"));
        return;
    }
    showPolicy();
    m_tabs->setCurrentWidget(m_exceptions);
    m_exceptions->select(id);
}

void PolicyPage::addPolicy()
{
    auto *dialog = new AddPolicyDialog(m_session, this);
    connect(dialog, &Shell::ActDialog::acted, this, &PolicyPage::showAnswer);
    dialog->open();
}

void PolicyPage::revise()
{
    auto *dialog = new AddPolicyDialog(m_session, this, AddPolicyDialog::Mode::Revise);
    connect(dialog, &Shell::ActDialog::acted, this, &PolicyPage::showAnswer);
    dialog->open();
}

void PolicyPage::editPolicy()
{
    if (const Register::StoredPolicy *policy = current())
        openEditing(*policy)->open();
}

PolicyEditDialog *PolicyPage::openEditing(const Register::StoredPolicy &policy)
{
    auto *dialog = new PolicyEditDialog(m_session, policy, this);
    connect(dialog, &Shell::ActDialog::acted, this, &PolicyPage::showAnswer);
    return dialog;
}

bool PolicyPage::resume(const QJsonObject &kept)
{
    for (const Register::StoredPolicy &policy : std::as_const(m_policies)) {
        if (policy.code != kept.value(u"document"_s).toObject().value(u"id"_s).toString())
            continue;
        PolicyEditDialog *dialog = openEditing(policy);
        dialog->open();
        dialog->resume(kept);
        return true;
    }
    return false;
}

void PolicyPage::compareVersions()
{
    const Register::StoredPolicy *policy = current();
    if (!policy)
        return;
    try {
        auto *dialog = new CompareDialog(Register::policyVersions(m_session.db(), policy->id), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    } catch (const Storage::DbError &error) {
        messageBar()->showError(error.toError(m_session.db().path()));
    }
}

void PolicyPage::confirmSettings()
{
    const Register::StoredPolicy *policy = current();
    if (!policy)
        return;
    if (policy->confirmation) {
        messageBar()->showMessage(MessageBar::Kind::Info,
                                  tr("この版の設定は、既に確認済です（%1 決裁番号 %2）。")
                                      .arg(Support::wareki(policy->confirmation->on),
                                           policy->confirmation->number));
        return;
    }
    auto *dialog = new Shell::ActDialog(m_session, u"policy.confirm"_s, tr("設定を確認する"), this);
    dialog->setActText(tr("確認済にする(&S)"));
    dialog->form()->addNote(tr("規程設定書を印刷し、責任者の決裁を受けてから入力します。確認のあとは、既定による規則も断るようになります。"));
    dialog->setParam(u"policy"_s, policy->code);
    dialog->addDate(u"on"_s, tr("決裁の日付(&D)"), {{}, Common::Need::Required, {}});
    dialog->addText(u"number"_s, tr("決裁番号(&N)"), {{}, Common::Need::Required, {}});
    dialog->addText(u"by"_s, tr("確認した者(&W)"),
                    {{}, Common::Need::Optional, tr("職と氏名。操作者がその役割を担うときは省けます。")});
    connect(dialog, &Shell::ActDialog::acted, this, [this] { refresh(); });
    dialog->open();
}

} // namespace PolicyUi
