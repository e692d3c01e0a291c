// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/comparedialog.h"

#include "ui/common/choicebox.h"
#include "ui/policy/changestable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PolicyUi {

namespace {

constexpr int kTableHeight = 360;

QString versionName(const Policy::Document &policy)
{
    return CompareDialog::tr("第%1版").arg(policy.version);
}

} // namespace

CompareDialog::CompareDialog(QList<Register::StoredPolicy> versions, QWidget *parent)
    : FormDialog(tr("版を比べる ― %1").arg(versions.constFirst().title), u"policy/compare"_s, parent)
    , m_versions(std::move(versions))
{
    QList<Common::Choice> choices;
    for (const Register::StoredPolicy &version : std::as_const(m_versions))
        choices.append({version.versionId, versionName(*version.document), version.summary});
    m_before = new Common::ChoiceBox;
    m_after = new Common::ChoiceBox;
    m_before->setChoices(choices);
    m_after->setChoices(choices);
    m_before->setChosen(m_versions.at(std::min(qsizetype(1), m_versions.size() - 1)).versionId);
    m_after->setChosen(m_versions.constFirst().versionId);
    form()->addField(tr("前の版(&B)"), m_before, Common::Need::Optional, u"before"_s);
    form()->addField(tr("後の版(&A)"), m_after, Common::Need::Optional, u"after"_s);
    build(m_versions.size() == 1 ? tr("この規程には、まだ版が一つしかありません。改正を取り込むと、前の版と比べられます。") : QString());
    for (Common::ChoiceBox *box : {m_before, m_after})
        connect(box, &Common::ChoiceBox::chosenChanged, this, &CompareDialog::compareChosen);
    compareChosen();
}

CompareDialog::CompareDialog(const Policy::Document &before, const Policy::Document &after, QWidget *parent)
    : FormDialog(tr("今の版との違い ― %1").arg(after.title), u"policy/compare"_s, parent)
{
    build(tr("前: %1　後: %2").arg(versionName(before), versionName(after)));
    m_table->setChanges(Policy::compare(before, after));
}

QSize CompareDialog::sizeHint() const
{
    return FormDialog::sizeHint().expandedTo(QSize(1080, 560));
}

void CompareDialog::build(const QString &about)
{
    setShowOnly();
    if (!about.isEmpty())
        form()->addNote(about);
    m_table = new ChangesTable;
    m_table->setMinimumHeight(kTableHeight);
    form()->addWidget(m_table);
}

void CompareDialog::compareChosen()
{
    const auto chosen = [this](const Common::ChoiceBox *box) {
        for (const Register::StoredPolicy &version : std::as_const(m_versions)) {
            if (version.versionId == box->chosen().toLongLong())
                return version.document;
        }
        return m_versions.constFirst().document;
    };
    m_table->setChanges(Policy::compare(*chosen(m_before), *chosen(m_after)));
}

} // namespace PolicyUi
