// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of AssetPage: one for new assets and one for those that are there, each made once and filled again.
#include "ui/assets/assetpage.h"

#include "models/assets/assetrepository.h"
#include "ui/assets/assetdialog.h"
#include "ui/assets/assettablemodel.h"
#include "ui/assets/policywords.h"
#include "ui/common/tableview.h"
#include "ui/shell/session.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace AssetsUi {

std::optional<qint64> AssetPage::neighbour(qint64 id, int step) const
{
    const auto row = m_model->rowOf(id);
    return row ? m_model->idAt(*row + step) : std::nullopt;
}

/// Making some fifty fields beside an import is what would keep the window waiting, so it is done once for each of the two forms.
AssetDialog *AssetPage::formFor(const FormStart &start)
{
    AssetDialog *&form = start.asset ? m_editForm : m_newForm;
    if (!form)
        form = makeDialog();
    form->begin(start);
    return form;
}

AssetDialog *AssetPage::makeDialog()
{
    auto *form = new AssetDialog(m_session, this);
    form->setNeighbour([this](qint64 id, int step) { return neighbour(id, step); });
    connect(form, &AssetDialog::saved, this, [this](qint64 id) {
        if (table()->selectId(id))
            return;
        m_openWhenListed = id; // a new one: its row is still to come
        m_model->reload();
    });
    connect(form, &AssetDialog::movedTo, this, [this](qint64 id) { table()->selectId(id); });
    connect(form, &QDialog::finished, this, [this] { m_drafts->start(); });
    connect(form, &AssetDialog::parked, this, [this] { m_drafts->start(); });
    return form;
}

void AssetPage::openForm(const FormStart &start)
{
    if (m_opening)
        return; // Enter twice is one form
    m_opening = true;
    AssetDialog *form = formFor(start);
    // Filling the fields and showing them: the window gets round in between.
    QTimer::singleShot(1, form, [this, form] {
        m_opening = false;
        form->open();
    });
}

/// Before it is asked for the first time.
void AssetPage::prepareForm()
{
    const auto id = table()->currentId();
    const auto asset = id && !m_editForm && !m_opening ? Assets::load(m_session.db(), *id) : std::nullopt;
    if (!asset || !isOpenToActor(*asset))
        return;
    m_editForm = makeDialog();
    m_editForm->prepare(FormStart::edit(*id));
}

void AssetPage::newAsset()
{
    std::optional<qint64> unitId;
    if (const auto current = table()->currentId()) {
        if (const auto asset = Assets::load(m_session.db(), *current))
            unitId = asset->object.unitId;
    }
    const Lookups lookups = Lookups::read(m_session.db(), m_session.openRegister().clock().today());
    if (!unitId && !lookups.units.isEmpty())
        unitId = lookups.units.first().id.toLongLong();
    openForm(FormStart::fresh(unitId));
}

} // namespace AssetsUi
