// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/takeover/historydialog.h"

#include "ui/common/style.h"
#include "ui/takeover/batchlist.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace TakeoverUi {

HistoryDialog::HistoryDialog(Shell::Session &session, QWidget *parent)
    : QDialog(parent), m_list(new BatchList(session, this))
{
    setWindowTitle(tr("取込の履歴"));
    setObjectName(u"takeoverHistory"_s);
    auto *close = new QPushButton(tr("閉じる"), this);
    close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Common::kGrid, Common::kGrid, 2 * Common::kGrid, Common::kGrid);
    layout->setSpacing(Common::kGrid);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &BatchList::shown, this, &QDialog::accept);
    resize(QSize(1000, 480).boundedTo(screen()->availableSize() * 0.9));
    m_list->setFocus();
}

void HistoryDialog::run(Shell::Session &session, QWidget *parent)
{
    auto *dialog = new HistoryDialog(session, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace TakeoverUi
