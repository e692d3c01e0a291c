// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How AssetDialog comes by its fields.
#include "ui/assets/assetdialog.h"

#include "models/assets/assetdraft.h"
#include "models/assets/assetrepository.h"
#include "models/assets/customfields.h"
#include "ui/assets/assetform.h"
#include "ui/assets/formpane.h"
#include "ui/shell/session.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace AssetsUi {

namespace {
constexpr int kBetweenGroupsMs = 20;
} // namespace

void AssetDialog::tearDown()
{
    m_making->stop();
    form()->removeWidget(findings());
    delete m_form;
    m_form = nullptr;
    while (QLayoutItem *item = form()->takeAt(0)) {
        if (QLayout *row = item->layout()) {
            while (QLayoutItem *inner = row->takeAt(0)) {
                delete inner->widget();
                delete inner;
            }
        }
        delete item->widget();
        delete item;
    }
}

std::optional<FormContent> AssetDialog::contentFor(const Answers &answers)
{
    Storage::Connection &db = m_session.db();
    const qint64 unitId = answers.value(u"unit"_s).toVariant().toLongLong();
    const auto policy = policyForUnit(db, unitId > 0 ? std::optional(unitId) : std::nullopt);
    if (!policy)
        return std::nullopt;
    FormContent content;
    content.policy = *policy;
    content.fields = Assets::fieldsFor(*policy->document, Assets::customFields(db));
    content.today = m_session.openRegister().clock().today();
    content.lookups = Lookups::read(db, content.today);
    content.isNew = !m_start.asset;
    for (auto it = m_base.cbegin(); it != m_base.cend(); ++it) {
        if (it.key().startsWith("levels."_L1))
            content.decided.insert(it.key().mid(7), it->toString());
    }
    return content;
}

void AssetDialog::build(const Answers &answers)
{
    auto content = contentFor(answers);
    if (!content) {
        tearDown();
        fail({Support::ErrorCode::NotFound, tr("この台帳には規程がありません。先に規程を加えてください。"), u"no policy"_s});
        return;
    }
    finishMaking();
    setUpdatesEnabled(false);
    if (m_form && m_form->fits(*content)) {
        m_form->goOn(std::move(*content));
        m_form->setAnswers(answers);
    } else {
        tearDown();
        makeForm(*content, false);
        m_form->setAnswers(answers);
    }
    // The fields in one turn of the event loop, what stands beside them in the next, and painting all of it in a third.
    QTimer::singleShot(1, this, [this] {
        preview();
        QTimer::singleShot(1, this, [this] { setUpdatesEnabled(true); });
    });
}

void AssetDialog::prepare(const FormStart &start)
{
    m_start = start;
    if (const auto asset = start.asset ? Assets::load(m_session.db(), *start.asset) : std::nullopt)
        m_base = answersFrom(Assets::toParams(m_session.db(), *asset));
    if (const auto content = contentFor(start.asset ? m_base : start.answers))
        makeForm(*content, true);
}

void AssetDialog::makeForm(const FormContent &content, bool byAndBy)
{
    m_form = new AssetForm(form(), content, this, byAndBy ? AssetForm::Making::ByAndBy : AssetForm::Making::AtOnce);
    connect(m_form, &AssetForm::clauseRequested, this, [this, id = content.policy.id](const QString &clause) { emit m_session.clauseRequested(id, clause); });
    if (byAndBy)
        m_making->start(kBetweenGroupsMs);
    else
        formMade();
}

void AssetDialog::finishMaking()
{
    if (!m_making->isActive())
        return;
    while (m_form->makeNext()) { }
    formMade();
}

void AssetDialog::formMade()
{
    m_making->stop();
    form()->insertWidget(m_form->findingsRow(), findings());
    connect(m_form, &AssetForm::changed, this, &AssetDialog::preview);
    connect(m_form, &AssetForm::changed, this, &AssetDialog::typed);
    connect(m_form, &AssetForm::unitChosen, this, &AssetDialog::unitChosen, Qt::QueuedConnection);
    QStringList titles;
    for (const AssetForm::Group &group : m_form->groups())
        titles.append(group.title);
    m_pane->setGroups(titles);
}

} // namespace AssetsUi
