// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/yesnobox.h"

#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace AssetsUi {

YesNoBox::YesNoBox(QWidget *parent)
    : QWidget(parent)
    , m_yes(new QRadioButton(tr("有"), this))
    , m_no(new QRadioButton(tr("無"), this))
    , m_unsaid(new QRadioButton(tr("未記入"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Common::kGrid);
    for (QRadioButton *button : {m_yes, m_no, m_unsaid}) {
        button->setMinimumHeight(Common::kRowHeight);
        layout->addWidget(button);
    }
    layout->addStretch();
    m_unsaid->setChecked(true);
}

void YesNoBox::setStored(const QString &stored)
{
    (stored == "yes"_L1 ? m_yes : stored == "no"_L1 ? m_no : m_unsaid)->setChecked(true);
}

QString YesNoBox::stored() const
{
    return m_yes->isChecked() ? u"yes"_s : m_no->isChecked() ? u"no"_s : QString();
}

} // namespace AssetsUi
