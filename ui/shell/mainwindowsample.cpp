// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sample ledger in the one window: opening its register, and taking its rows out again.
#include "models/register/rejectiontext.h"
#include "ui/common/messagebar.h"
#include "ui/common/prompt.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/menus.h"

#include <QAction>
#include <QApplication>

using namespace Qt::StringLiterals;
using Common::MessageBar;

namespace Shell {

bool MainWindow::openSample()
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto path = m_services.sample();
    QApplication::restoreOverrideCursor();
    if (!path) {
        m_message->showError(path.error());
        return false;
    }
    return openRegister(*path);
}

void MainWindow::updateSample()
try {
    m_sampleBatch = m_services.sampleBatch ? m_services.sampleBatch(m_session->db()) : std::nullopt;
    m_menus->removeSample->setEnabled(m_sampleBatch.has_value());
} catch (const Storage::DbError &error) {
    qWarning("sample: %s", error.what());
}

void MainWindow::removeSample()
{
    if (!m_sampleBatch
        || !Common::confirmed(
            this, tr("見本データを取り除く"),
            tr("取り込んだ見本（架空）の資産をすべて取消にします。履歴には残ります。"),
            tr("見本を取り除く(&R)"), tr("そのままにする(&K)")))
        return;
    const QJsonObject params{{u"batch"_s, *m_sampleBatch},
                             {u"reason"_s, tr("見本（架空）の資産を取り除くため")}};
    m_session->perform(u"ledger.undo"_s, params, this, [this](const Register::Outcome &outcome) {
        if (outcome)
            emit m_session->message(tr("見本データを取り除きました。"));
        else
            m_message->showMessage(MessageBar::Kind::Error,
                                   Register::rejectionText(outcome.error()));
    });
}

} // namespace Shell
