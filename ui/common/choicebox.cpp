// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/choicebox.h"

#include "models/support/text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace Common {

namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kFoldedRole = Qt::UserRole + 1;

/// Rows whose folded text holds the folded filter. The base class would compare letters as they are.
class FoldedFilter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setTyped(const QString &typed)
    {
        m_folded = Support::fold(typed.trimmed());
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        return m_folded.isEmpty() || index.data(kFoldedRole).toString().contains(m_folded);
    }

private:
    QString m_folded;
};

} // namespace

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
    , m_items(new QStandardItemModel(this))
    , m_matches(new FoldedFilter(this))
    , m_completer(new QCompleter(this))
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setModel(m_items);
    setMaxVisibleItems(16);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    lineEdit()->setPlaceholderText(tr("入力して絞り込み"));
    m_matches->setSourceModel(m_items);
    m_completer->setModel(m_matches);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(16);
    setCompleter(m_completer);
    connect(lineEdit(), &QLineEdit::textEdited, this, &ChoiceBox::filter);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { choose(findData(index.data(kIdRole), kIdRole)); });
    const auto tell = [this] {
        if (chosen() == m_said)
            return;
        m_said = chosen();
        emit chosenChanged();
    };
    connect(this, &QComboBox::currentIndexChanged, this, tell);
    connect(this, &QComboBox::editTextChanged, this, tell);
}

void ChoiceBox::setChoices(const QList<Choice> &choices, const QString &none)
{
    const QVariant before = chosen();
    {
        // In between there is no answer; nobody needs to hear of it.
        const QSignalBlocker quiet(this);
        m_items->clear();
        if (!none.isEmpty())
            m_items->appendRow(new QStandardItem(none));
        for (const Choice &choice : choices) {
            auto *item = new QStandardItem(choice.hint.isEmpty() ? choice.text : tr("%1（%2）").arg(choice.text, choice.hint));
            item->setData(choice.id, kIdRole);
            item->setData(Support::fold(QString(choice.text % u' ' % choice.hint)), kFoldedRole);
            item->setEnabled(choice.enabled);
            m_items->appendRow(item);
        }
        setChosen(before);
    }
    if (chosen() != m_said) {
        m_said = chosen();
        emit chosenChanged();
    }
}

void ChoiceBox::setChosen(const QVariant &id)
{
    int row = -1;
    for (int i = 0; i < m_items->rowCount() && row < 0; ++i) {
        if (m_items->item(i)->data(kIdRole) == id)
            row = i; // an invalid id finds the line for none, if there is one
    }
    choose(row);
}

void ChoiceBox::choose(int row)
{
    setCurrentIndex(row);
    setEditText(row < 0 ? QString() : itemText(row));
    if (lineEdit())
        lineEdit()->setCursorPosition(0);
}

QVariant ChoiceBox::chosen() const
{
    const int row = currentIndex();
    return row >= 0 && currentText() == itemText(row) ? itemData(row, kIdRole) : QVariant();
}

std::optional<qint64> ChoiceBox::chosenId() const
{
    const QVariant id = chosen();
    return id.isValid() ? std::optional(id.toLongLong()) : std::nullopt;
}

QString ChoiceBox::chosenCode() const
{
    return chosen().toString();
}

bool ChoiceBox::hasUnknownText() const
{
    const QString typed = currentText().trimmed();
    return !typed.isEmpty() && (currentIndex() < 0 || currentText() != itemText(currentIndex()));
}

QString ChoiceBox::problem() const
{
    return hasUnknownText() ? tr("「%1」は一覧にありません。一覧から選んでください。").arg(currentText().trimmed()) : QString();
}

void ChoiceBox::filter(const QString &typed)
{
    static_cast<FoldedFilter *>(m_matches)->setTyped(typed);
}

void ChoiceBox::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() == Qt::PopupFocusReason) {
        QComboBox::focusOutEvent(event);
        return;
    }
    const QVariant before = chosen();
    const QString typed = currentText();
    resolve();
    QComboBox::focusOutEvent(event);
    // The base class takes any line whose whole text was typed, also one that can no longer be chosen.
    const QStandardItem *item = m_items->item(currentIndex());
    if (item && !item->isEnabled() && chosen() != before) {
        setCurrentIndex(-1);
        setEditText(typed);
    }
}

void ChoiceBox::resolve()
{
    const QString typed = currentText().trimmed();
    if (typed.isEmpty()) {
        setChosen({});
        return;
    }
    if (!hasUnknownText())
        return;
    const QString folded = Support::fold(typed);
    int only = -1;
    int found = 0;
    for (int row = 0; row < m_items->rowCount(); ++row) {
        const QStandardItem *item = m_items->item(row);
        if (!item->isEnabled())
            continue;
        if (Support::fold(item->text()) == folded) {
            choose(row);
            return;
        }
        if (item->data(kFoldedRole).toString().contains(folded)) {
            only = row;
            ++found;
        }
    }
    // One possible reading is what was meant; of several the user chooses.
    if (found == 1)
        choose(only);
}

} // namespace Common
