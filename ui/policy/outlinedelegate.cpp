// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/outlinedelegate.h"

#include "ui/common/style.h"
#include "ui/policy/outlinemodel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;
using Policy::Outline;
using Policy::Shape;

namespace PolicyUi {

namespace {

constexpr int kLinesShown = 8;
constexpr int kHighestRank = 99;

const Outline *placeOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const OutlineModel *>(index.model());
    return model ? model->place(index) : nullptr;
}

bool isSeveral(const Outline &place)
{
    return place.shape() == Shape::Texts || place.shape() == Shape::Choices;
}

QComboBox *choiceEditor(const Outline &place, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    if (!place.isRequired())
        box->addItem(OutlineDelegate::tr("（なし）"), QString());
    if (place.shape() == Shape::Flag) {
        box->addItem(OutlineDelegate::tr("はい"), true);
        box->addItem(OutlineDelegate::tr("いいえ"), false);
    }
    for (const Outline::Choice &choice : place.choices())
        box->addItem(choice.label == choice.code ? choice.code : OutlineDelegate::tr("%1（%2）", "label, code").arg(choice.label, choice.code), choice.code);
    return box;
}

QListWidget *severalEditor(const Outline &place, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    for (const Outline::Choice &choice : place.choices()) {
        auto *item = new QListWidgetItem(choice.label, list);
        item->setData(Qt::UserRole, choice.code);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    return list;
}

} // namespace

QWidget *OutlineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Outline *place = placeOf(index);
    if (!place)
        return QStyledItemDelegate::createEditor(parent, option, index);
    const bool isKnown = !place->choices().isEmpty();
    if (isSeveral(*place) && isKnown)
        return severalEditor(*place, parent);
    if (isKnown || place->shape() == Shape::Flag)
        return choiceEditor(*place, parent);
    if (place->shape() == Shape::Number) {
        auto *box = new QSpinBox(parent);
        box->setRange(1, kHighestRank);
        return box;
    }
    auto *line = new QLineEdit(parent);
    if (isSeveral(*place))
        line->setPlaceholderText(tr("「、」で区切る"));
    else if (place->shape() == Shape::Date)
        line->setPlaceholderText(tr("2026-04-01 の形"));
    return line;
}

void OutlineDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(std::max(0, box->findData(value)));
    } else if (auto *list = qobject_cast<QListWidget *>(editor)) {
        for (int row = 0; row < list->count(); ++row) {
            QListWidgetItem *item = list->item(row);
            item->setCheckState(value.toStringList().contains(item->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
        }
        list->setCurrentRow(0);
    } else if (auto *number = qobject_cast<QSpinBox *>(editor)) {
        number->setValue(value.toInt());
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(value.typeId() == QMetaType::QStringList ? value.toStringList().join(u"、"_s) : value.toString());
    }
}

void OutlineDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const Outline *place = placeOf(index);
    if (!place)
        return;
    QVariant value;
    if (const auto *box = qobject_cast<QComboBox *>(editor)) {
        value = box->currentData();
    } else if (const auto *list = qobject_cast<QListWidget *>(editor)) {
        QStringList codes;
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->checkState() == Qt::Checked)
                codes.append(list->item(row)->data(Qt::UserRole).toString());
        }
        value = codes;
    } else if (const auto *number = qobject_cast<QSpinBox *>(editor)) {
        value = number->value();
    } else if (const auto *line = qobject_cast<QLineEdit *>(editor)) {
        QStringList texts = line->text().split(u'、', Qt::SkipEmptyParts);
        std::transform(texts.begin(), texts.end(), texts.begin(), [](const QString &text) { return text.trimmed(); });
        value = isSeveral(*place) ? QVariant(texts) : QVariant(line->text().trimmed());
    }
    model->setData(index, value, Qt::EditRole);
}

void OutlineDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    QRect place = option.rect;
    if (const auto *list = qobject_cast<QListWidget *>(editor)) {
        const int lines = std::min(list->count(), kLinesShown);
        place.setHeight(lines * Common::kCompactRowHeight + 2 * Common::kFocusRing);
        const QRect room = editor->parentWidget()->rect();
        if (place.bottom() > room.bottom()) // near the lower edge it opens upwards
            place.moveBottom(std::min(option.rect.bottom(), room.bottom()));
    }
    editor->setGeometry(place);
}

} // namespace PolicyUi
