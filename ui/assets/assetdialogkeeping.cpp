// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/assetdialog.h"

#include "models/register/rejectiontext.h"
#include "ui/assets/assetform.h"
#include "ui/assets/policywords.h"
#include "ui/common/keeping/formkeeping.h"
#include "ui/shell/session.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using Common::MessageBar;

namespace AssetsUi {

void AssetDialog::prepareKeeping()
{
    m_keeping = new Common::FormKeeping(*this, m_session.openRegister().path(), m_session.personId(),
                                        [this] { return Common::FormKeeping::Content{act(), draftTitle(), params()}; });
}

void AssetDialog::typed()
{
    m_setAside.reset(); // there is something new to take back
    updateResetButton();
    m_keeping->typed();
}

QString AssetDialog::draftTitle() const
{
    const QString name = m_form ? m_form->answers().value(u"name"_s).toString() : QString();
    if (m_start.asset)
        return tr("%1 の編集: %2").arg(m_number, name);
    return name.isEmpty() ? tr("名称のない新しい資産") : tr("新しい資産: %1").arg(name);
}

void AssetDialog::updateResetButton()
{
    m_reset->setText(m_setAside ? tr("入力に戻す(&Z)") : tr("元に戻す(&Z)"));
    m_reset->setToolTip(m_setAside ? tr("元に戻す前に入力していた内容を、もう一度入れます。") : tr("この画面を開いたときの内容に、すべての欄を戻します。"));
}

void AssetDialog::showAnswers(const Answers &answers)
{
    const qint64 unitId = answers.value(u"unit"_s).toVariant().toLongLong();
    const auto policy = unitId > 0 ? policyForUnit(m_session.db(), unitId) : std::nullopt;
    if (policy && policy->id != m_form->content().policy.id) {
        build(answers); // its words, axes and choices
        return;
    }
    m_form->setAnswers(answers);
    preview();
}

// What was typed is put aside, not thrown away: the same button brings it back.
void AssetDialog::resetOrBack()
{
    if (isBusy() || !m_form)
        return;
    const Answers now = m_form->answers();
    if (!m_setAside && now == m_first) {
        messageBar()->showMessage(MessageBar::Kind::Info, tr("開いたときから変えた欄はありません。"));
        return;
    }
    const bool back = m_setAside.has_value();
    const Answers then = back ? *m_setAside : m_first;
    clearErrors();
    showAnswers(then);
    if (back)
        m_setAside.reset();
    else
        m_setAside = now;
    updateResetButton();
    setModified(back || m_start.modified);
    messageBar()->showMessage(MessageBar::Kind::Info, back ? tr("入力していた内容に戻しました。") : tr("開いたときの内容に戻しました。"));
}

void AssetDialog::park()
{
    if (isBusy() || !m_form)
        return;
    setBusy(true);
    m_session.perform(u"draft.park"_s, {{u"act"_s, act()}, {u"title"_s, draftTitle()}, {u"params"_s, params()}}, this,
                      [this](const Register::Outcome &outcome) {
                          setBusy(false);
                          if (!outcome) {
                              messageBar()->showMessage(MessageBar::Kind::Error, Register::rejectionText(outcome.error()));
                              return;
                          }
                          clearDraft();
                          setModified(false);
                          emit parked();
                          succeed();
                      });
}

void AssetDialog::clearDraft()
{
    if (!m_start.draft)
        return;
    m_session.perform(u"draft.finish"_s, {{u"id"_s, *m_start.draft}}, &m_session, [](const Register::Outcome &) {});
    m_start.draft.reset();
}

} // namespace AssetsUi
