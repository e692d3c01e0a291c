// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/keeping/keptforms.h"

#include "ui/common/messagebar.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace Common {

KeptForms::KeptForms(MessageBar &bar, Left left, Open open) : QObject(&bar), m_bar(bar), m_left(std::move(left)), m_open(std::move(open))
{
    connect(&bar, &MessageBar::actionTriggered, this, [this] {
        if (isShown())
            openChosen();
    });
    connect(&bar, &MessageBar::dismissed, this, [this] {
        if (isShown())
            m_dismissed = m_left().size();
    });
}

bool KeptForms::isShown() const
{
    return !m_said.isEmpty() && m_bar.text() == m_said;
}

void KeptForms::offer()
{
    const qsizetype count = m_left().size();
    if (count > m_dismissed) {
        m_said = tr("保存する前に終わった書きかけが %1 件残っています。").arg(count);
        m_bar.showMessage(MessageBar::Kind::Info, m_said, tr("続きを書く(&K)"));
        return;
    }
    m_dismissed = count;
    if (isShown())
        m_bar.clear();
    m_said.clear();
}

void KeptForms::open(const FormKeeper::Kept &kept)
{
    if (!m_open(kept))
        return; // who could not open it has said why
    FormKeeper::remove(kept);
    offer();
}

void KeptForms::openChosen()
{
    const QList<FormKeeper::Kept> all = m_left();
    if (all.size() == 1) {
        open(all.first());
        return;
    }
    auto *menu = new QMenu(&m_bar);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const FormKeeper::Kept &kept : all)
        connect(menu->addAction(QString(kept.title).replace(u'&', u"&&"_s)), &QAction::triggered, this, [this, kept] { open(kept); });
    menu->popup(m_bar.mapToGlobal(QPoint(0, m_bar.height())));
}

} // namespace Common
