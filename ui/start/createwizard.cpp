// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/createwizard.h"

#include "ui/start/createpages.h"

#include <QAbstractButton>
#include <QApplication>

using namespace Qt::StringLiterals;

namespace Start {

CreateWizard::CreateWizard(Create create, QWidget *parent)
    : QWizard(parent), m_create(std::move(create))
{
    setWindowTitle(tr("新しい台帳を作る"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setButtonText(QWizard::NextButton, tr("次へ(&N)"));
    setButtonText(QWizard::BackButton, tr("戻る(&B)"));
    setButtonText(QWizard::FinishButton, tr("作成する(&C)"));
    setButtonText(QWizard::CancelButton, tr("キャンセル"));
    auto *policy = new PolicyStep(this);
    addPage(policy);
    addPage(new PlaceStep(*policy, this));
    addPage(new PeopleStep(this));
    addPage(new ConfirmStep(this));
    resize(760, 520);
}

CreateWizard::Answer CreateWizard::ask(const Create &create, QWidget *parent)
{
    CreateWizard wizard(create, parent);
    if (wizard.exec() != QDialog::Accepted)
        return std::nullopt;
    return std::pair(wizard.values(), wizard.firstPerson());
}

Shell::NewRegister CreateWizard::values() const
{
    const auto *policy = findChild<PolicyStep *>();
    const auto *place = findChild<PlaceStep *>();
    const auto *people = findChild<PeopleStep *>();
    Shell::NewRegister values;
    values.policy = policy->policy() ? policy->policy()->id : QString();
    values.organization = place->organization();
    values.path = place->path();
    values.unit = people->unit();
    values.person = people->person();
    values.post = people->post();
    values.importNext = field(u"import"_s).toBool();
    return values;
}

void CreateWizard::accept()
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto made = m_create(values());
    QApplication::restoreOverrideCursor();
    if (!made) {
        findChild<ConfirmStep *>()->showError(made.error());
        return;
    }
    m_person = *made;
    QWizard::accept();
}

} // namespace Start
