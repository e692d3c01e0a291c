// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/parts/columnsdialog.h"

#include "ui/common/parts/plainbutton.h"
#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Common {

ColumnsDialog::ColumnsDialog(const QList<Item> &items, const QList<Item> &usual, QWidget *parent) : QDialog(parent), m_list(new QListWidget(this))
{
    setWindowTitle(tr("表示する列"));
    m_list->setObjectName(u"columnsList"_s);
    m_list->setAccessibleName(tr("列"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    auto *hint = new QLabel(tr("出す列に印を付けます（スペースキー）。上にある列ほど左に出ます。"), this);
    hint->setWordWrap(true);
    auto *reset = plainButton(tr("初めの列に戻す(&R)"), this);
    m_accept = new QPushButton(tr("この列にする(&S)"), this);
    m_accept->setObjectName(u"acceptButton"_s);
    m_accept->setDefault(true);
    auto *cancel = plainButton(tr("キャンセル"), this);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addWidget(buildMoving());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(reset);
    buttons->addStretch();
    buttons->addWidget(m_accept);
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(kGrid);
    layout->addWidget(hint);
    layout->addLayout(middle, 1);
    layout->addLayout(buttons);
    connect(reset, &QPushButton::clicked, this, [this, usual] { fill(usual); });
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::updateButtons);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnsDialog::updateButtons);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnsDialog::updateButtons);
    fill(items);
    m_list->setFocus();
    resize(440, 480);
}

QWidget *ColumnsDialog::buildMoving()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    m_up = plainButton(tr("上へ(&U)"), box);
    m_up->setObjectName(u"upButton"_s);
    m_up->setToolTip(tr("Alt+↑"));
    m_down = plainButton(tr("下へ(&D)"), box);
    m_down->setObjectName(u"downButton"_s);
    m_down->setToolTip(tr("Alt+↓"));
    layout->addWidget(m_up);
    layout->addWidget(m_down);
    layout->addStretch();
    const auto onKey = [this](Qt::Key key, int by) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        connect(shortcut, &QShortcut::activated, this, [this, by] { moveCurrent(by); });
    };
    onKey(Qt::Key_Up, -1);
    onKey(Qt::Key_Down, 1);
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    return box;
}

void ColumnsDialog::fill(const QList<Item> &items)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Item &item : items) {
            auto *row = new QListWidgetItem(item.title, m_list);
            row->setData(Qt::UserRole, item.column);
            row->setSizeHint(QSize(0, kRowHeight));
            row->setFlags((row->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsDropEnabled);
            row->setCheckState(item.shown ? Qt::Checked : Qt::Unchecked);
        }
        m_list->setCurrentRow(0);
    }
    updateButtons();
}

QList<ColumnsDialog::Item> ColumnsDialog::items() const
{
    QList<Item> items;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        items.append({item->data(Qt::UserRole).toInt(), item->text(), item->checkState() == Qt::Checked});
    }
    return items;
}

void ColumnsDialog::moveCurrent(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
}

void ColumnsDialog::updateButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    // Without columns there would be no header to bring them back.
    const QList<Item> all = items();
    const bool some = std::any_of(all.cbegin(), all.cend(), [](const Item &item) { return item.shown; });
    m_accept->setEnabled(some);
    m_accept->setToolTip(some ? QString() : tr("列を一つは出してください。"));
}

} // namespace Common
