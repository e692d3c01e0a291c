// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/takeover/fielddelegate.h"

#include "ui/takeover/columnsmodel.h"

#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <functional>

namespace TakeoverUi {

namespace {

constexpr int kShownChoices = 18;

/// Says when its list closes: then the choice is made, or left as it was.
class FieldBox final : public QComboBox
{
public:
    explicit FieldBox(QWidget *parent) : QComboBox(parent) {}

    std::function<void()> closed;

    void hidePopup() override
    {
        QComboBox::hidePopup();
        if (closed)
            closed();
    }
};

} // namespace

void FieldDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    if (!(index.flags() & Qt::ItemIsEditable)) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, option.widget);
    QStyleOptionComboBox box;
    box.rect = option.rect.adjusted(1, 1, -1, -1);
    box.palette = option.palette;
    box.fontMetrics = option.fontMetrics;
    box.direction = option.direction;
    box.state = QStyle::State_Enabled | (option.state & QStyle::State_Active);
    if ((option.state & QStyle::State_HasFocus) != 0)
        box.state |= QStyle::State_HasFocus;
    box.currentText = option.fontMetrics.elidedText(text, Qt::ElideRight, box.rect.width() - 36);
    style->drawComplexControl(QStyle::CC_ComboBox, &box, painter, option.widget);
    style->drawControl(QStyle::CE_ComboBoxLabel, &box, painter, option.widget);
}

QWidget *FieldDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ColumnsModel *>(index.model());
    if (!model)
        return nullptr;
    auto *box = new FieldBox(parent);
    box->setMaxVisibleItems(kShownChoices);
    box->setAccessibleName(tr("列 %1 の項目").arg(model->nameOf(index.row())));
    for (const FieldChoice &choice : model->choices(index.row())) {
        if (choice.startsGroup)
            box->insertSeparator(box->count());
        box->addItem(choice.text, choice.code);
    }
    auto *self = const_cast<FieldDelegate *>(this); // the signals of a delegate are not const
    const QPointer<QWidget> editor(box);
    box->closed = [self, editor] {
        // The box takes the choice only after its list is gone.
        QTimer::singleShot(0, self, [self, editor] {
            if (editor)
                self->finish(editor);
        });
    };
    QTimer::singleShot(0, box, &QComboBox::showPopup);
    return box;
}

void FieldDelegate::finish(QWidget *editor)
{
    emit commitData(editor);
    emit closeEditor(editor);
}

void FieldDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    if (box)
        box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
}

void FieldDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                 const QModelIndex &index) const
{
    const auto *box = qobject_cast<QComboBox *>(editor);
    if (box && box->currentData().isValid())
        model->setData(index, box->currentData(), Qt::EditRole);
}

} // namespace TakeoverUi
