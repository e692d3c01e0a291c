// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/books/columnchoice.h"

#include "models/assets/assetqueries.h"
#include "ui/common/parts/plainbutton.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Common::plainButton;

namespace BooksUi {

ColumnChoice::ColumnChoice(Shell::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_ownColumns = new QCheckBox(tr("列を選ぶ(&L)"), this);
    m_columnBox = new QWidget(this);
    auto *box = new QHBoxLayout(m_columnBox);
    box->setContentsMargins(0, 0, 0, 0);
    m_columns = new QListWidget(m_columnBox);
    m_columns->setObjectName(u"columnsList"_s);
    m_columns->setAccessibleName(tr("帳票の列"));
    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    m_columns->setMinimumHeight(180);
    auto *up = plainButton(tr("上へ(&U)"), m_columnBox);
    auto *down = plainButton(tr("下へ(&D)"), m_columnBox);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(up);
    buttons->addWidget(down);
    buttons->addStretch();
    box->addWidget(m_columns, 1);
    box->addLayout(buttons);
    m_columnBox->hide();
    layout->addWidget(m_ownColumns);
    layout->addWidget(m_columnBox);
    connect(m_ownColumns, &QCheckBox::toggled, m_columnBox, &QWidget::setVisible);
    connect(m_ownColumns, &QCheckBox::toggled, this, &ColumnChoice::changed);
    connect(m_columns, &QListWidget::itemChanged, this, &ColumnChoice::changed);
    connect(m_columns->model(), &QAbstractItemModel::rowsMoved, this, &ColumnChoice::changed);
    connect(up, &QPushButton::clicked, this, [this] { moveColumn(-1); });
    connect(down, &QPushButton::clicked, this, [this] { moveColumn(1); });
}

void ColumnChoice::moveColumn(int by)
{
    const int from = m_columns->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_columns->count())
        return;
    m_columns->insertItem(to, m_columns->takeItem(from));
    m_columns->setCurrentRow(to);
    emit changed();
}

void ColumnChoice::refresh()
{
    const QStringList usual{u"number"_s, u"name"_s,        u"form"_s,   u"restrictions"_s,
                            u"place"_s,  u"managerPost"_s, u"remarks"_s};
    const QSignalBlocker quiet(m_columns);
    m_columns->clear();
    Assets::Queries queries(m_session.db(), m_session.actor().visible);
    for (const Assets::Field &field : queries.fields()) {
        auto *item = new QListWidgetItem(field.label, m_columns);
        item->setData(Qt::UserRole, field.code);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        const bool isUsual = usual.contains(field.code) || field.type == Assets::FieldType::Level;
        item->setCheckState(isUsual ? Qt::Checked : Qt::Unchecked);
    }
}

QStringList ColumnChoice::columns() const
{
    QStringList codes;
    for (int row = 0; m_ownColumns->isChecked() && row < m_columns->count(); ++row) {
        if (m_columns->item(row)->checkState() == Qt::Checked)
            codes += m_columns->item(row)->data(Qt::UserRole).toString();
    }
    return codes;
}

} // namespace BooksUi
