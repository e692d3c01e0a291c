// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/assetpage.h"

#include "models/assets/assetrepository.h"
#include "models/register/openitems.h"
#include "ui/assets/assetdialog.h"
#include "ui/assets/relabeldialog.h"
#include "ui/common/keeping/formkeeper.h"
#include "ui/common/messagebar.h"
#include "ui/shell/session.h"

#include <QMenu>

using namespace Qt::StringLiterals;
using Common::FormKeeper;
using Common::MessageBar;

namespace AssetsUi {

namespace {

/// What waits to be written on: put aside in the register, or left behind by a form that ended without its question.
struct Waiting {
    Register::ParkedDraft draft;
    std::optional<FormKeeper::Kept> kept;
};

QList<Waiting> waiting(Shell::Session &session)
{
    QList<Waiting> all;
    for (const FormKeeper::Kept &kept : FormKeeper::left(session.openRegister().path(), session.personId(), {u"asset.register"_s, u"asset.edit"_s, u"asset.relabel"_s})) {
        Register::ParkedDraft draft;
        draft.act = kept.act;
        draft.title = kept.title;
        draft.params = kept.params;
        all.append({draft, kept});
    }
    for (const Register::ParkedDraft &draft : Register::parkedDrafts(session.db(), session.personId())) {
        if (draft.act == "asset.register"_L1 || draft.act == "asset.edit"_L1)
            all.append({draft, std::nullopt});
    }
    return all;
}

} // namespace

void AssetPage::offerDrafts()
{
    const QList<Waiting> all = waiting(m_session);
    const bool ended = !all.isEmpty() && all.first().kept;
    if (!all.isEmpty())
        messageBar()->showMessage(MessageBar::Kind::Info,
                                  ended ? tr("保存する前に終わった書きかけが残っています（書きかけは全部で %1 件）。").arg(all.size()) : tr("書きかけが %1 件あります。").arg(all.size()),
                                  tr("続きを書く(&K)"));
    else if (m_draftsOffered)
        messageBar()->clear();
    m_draftsOffered = !all.isEmpty();
}

bool AssetPage::resumeForm(const Register::ParkedDraft &draft, bool isKept)
{
    auto start = FormStart::fromDraft(m_session.db(), draft);
    if (!start)
        return false;
    if (isKept)
        start->draft.reset();
    openForm(*start);
    return true;
}

bool AssetPage::resumeRelabelling(const Register::ParkedDraft &draft)
{
    const auto asset = Assets::loadByNumber(m_session.db(), draft.params.value(u"asset"_s).toString());
    if (!asset || !mayTouch(asset->object.id))
        return false;
    RelabelDialog *dialog = openRelabelling(asset->object.id);
    dialog->resume(draft.params);
    connect(dialog, &QDialog::finished, this, [this] { m_drafts->start(); });
    return true;
}

void AssetPage::openDraft()
{
    if (!m_draftsOffered)
        return;
    const QList<Waiting> all = waiting(m_session);
    const auto open = [this](const Waiting &one) {
        if (!(one.draft.act == "asset.relabel"_L1 ? resumeRelabelling(one.draft) : resumeForm(one.draft, one.kept.has_value()))) {
            messageBar()->showMessage(MessageBar::Kind::Error, tr("「%1」の資産は見つかりません。").arg(one.draft.title));
            return;
        }
        if (one.kept)
            FormKeeper::remove(*one.kept); // the form that is open keeps it now
    };
    if (all.size() == 1) {
        open(all.first());
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Waiting &one : all)
        connect(menu->addAction(QString(one.draft.title).replace(u'&', u"&&"_s)), &QAction::triggered, this, [open, one] { open(one); });
    menu->popup(messageBar()->mapToGlobal(QPoint(0, messageBar()->height())));
}

} // namespace AssetsUi
