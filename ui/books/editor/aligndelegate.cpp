// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/books/editor/aligndelegate.h"

#include "ui/books/editor/columnsmodel.h"

#include <QComboBox>

namespace BooksUi {

QWidget *AlignDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *box = new QComboBox(parent);
    box->addItems(QStringList{ColumnsModel::tr("自動")} + alignWords());
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *self = const_cast<AlignDelegate *>(this); // signals of a delegate are not const
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    return box;
}

void AlignDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentText(index.data(Qt::EditRole).toString());
}

void AlignDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentText(), Qt::EditRole);
}

} // namespace BooksUi
