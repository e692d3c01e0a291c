// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chipbar.h"

#include "ui/common/parts/flowlayout.h"
#include "ui/common/style.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Common {

ChipBar::ChipBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(this, kGrid))
    , m_menu(new QMenu(this))
    , m_addButton(new QToolButton(this))
    , m_clearButton(new QToolButton(this))
{
    m_addButton->setText(tr("＋条件"));
    m_addButton->setToolTip(tr("絞り込みの条件を加えます。"));
    m_addButton->setMenu(m_menu);
    m_addButton->setPopupMode(QToolButton::InstantPopup);
    m_addButton->setFocusPolicy(Qt::StrongFocus);
    m_clearButton->setText(tr("条件を消す"));
    m_clearButton->setToolTip(tr("すべての条件を消して、全件を表示します。"));
    m_clearButton->setAutoRaise(true);
    m_clearButton->setFocusPolicy(Qt::StrongFocus);
    m_layout->addWidget(m_addButton);
    m_layout->addWidget(m_clearButton);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("絞り込みの条件"));
    connect(m_clearButton, &QToolButton::clicked, this, &ChipBar::cleared);
    m_clearButton->hide();
}

void ChipBar::setChips(const QList<Chip> &chips)
{
    if (chips == m_chips)
        return;
    m_chips = chips;
    for (QWidget *widget : std::as_const(m_chipWidgets)) {
        m_layout->removeWidget(widget);
        widget->hide();
        widget->deleteLater(); // the × just clicked may be one of them
    }
    m_chipWidgets.clear();
    int index = 0;
    for (const Chip &chip : std::as_const(m_chips)) {
        QWidget *widget = buildChip(chip);
        m_chipWidgets += widget;
        m_layout->insertWidget(index++, widget);
        widget->show();
    }
    m_clearButton->setVisible(!m_chips.isEmpty());
    updateGeometry();
}

QWidget *ChipBar::buildChip(const Chip &chip)
{
    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setObjectName(chip.key);
    auto *text = new QToolButton(frame);
    text->setText(chip.text);
    text->setAutoRaise(true);
    text->setFocusPolicy(Qt::StrongFocus);
    text->setToolTip(tr("条件を変えます: %1").arg(chip.text));
    auto *remove = new QToolButton(frame);
    remove->setText(u"×"_s);
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setObjectName(u"removeButton"_s);
    remove->setToolTip(tr("この条件を消します。"));
    remove->setAccessibleName(tr("条件を消す: %1").arg(chip.text));
    auto *layout = new QHBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(text);
    layout->addWidget(remove);
    connect(text, &QToolButton::clicked, this, [this, key = chip.key] { emit chipActivated(key); });
    connect(remove, &QToolButton::clicked, this, [this, key = chip.key] { emit chipRemoved(key); });
    return frame;
}

void ChipBar::addTool(QWidget *widget)
{
    m_layout->insertWidget(m_layout->count() - 1, widget);
}

} // namespace Common
