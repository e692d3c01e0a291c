// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/books/editor/columnspane.h"

#include "ui/books/editor/aligndelegate.h"
#include "ui/common/choicebox.h"
#include "ui/common/parts/plainbutton.h"
#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using Common::plainButton;

namespace BooksUi {

ColumnsPane::ColumnsPane(const QList<Assets::Field> &fields, QWidget *parent)
    : QWidget(parent), m_model(new ColumnsModel(fields, this)), m_table(new QTableView(this))
{
    m_table->setObjectName(u"columnsTable"_s);
    m_table->setAccessibleName(tr("帳票の列"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(ColumnsModel::Align, new AlignDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setDragDropMode(QAbstractItemView::InternalMove);
    m_table->setDragDropOverwriteMode(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->verticalHeader()->setDefaultSectionSize(Common::kRowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ColumnsModel::Heading, QHeaderView::Stretch);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildAdding(fields));
    layout->addWidget(m_table, 1);
    layout->addWidget(buildMoving());
    connect(m_model, &ColumnsModel::edited, this, &ColumnsPane::changed);
    connect(m_model, &ColumnsModel::edited, this, &ColumnsPane::updateButtons);
    connect(m_model, &ColumnsModel::modelReset, this, &ColumnsPane::updateButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ColumnsPane::updateButtons);
    updateButtons();
}

QWidget *ColumnsPane::buildAdding(const QList<Assets::Field> &fields)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_fields = new Common::ChoiceBox(row);
    m_fields->setAccessibleName(tr("加える項目"));
    QList<Common::Choice> choices;
    for (const Assets::Field &field : fields)
        choices.append({field.group == Assets::FieldGroup::Custom ? field.label : field.code, field.label, {}, true});
    m_fields->setChoices(choices);
    auto *label = new QLabel(tr("項目(&I)"), row);
    label->setBuddy(m_fields);
    auto *addField = plainButton(tr("列を加える(&L)"), row);
    auto *addBlank = plainButton(tr("手書きの欄を加える(&W)"), row);
    layout->addWidget(label);
    layout->addWidget(m_fields, 1);
    layout->addWidget(addField);
    layout->addWidget(addBlank);
    connect(addField, &QPushButton::clicked, this, [this] {
        if (!m_fields->chosenCode().isEmpty())
            add({m_fields->chosenCode(), {}, {}, {}, true});
    });
    connect(addBlank, &QPushButton::clicked, this, [this] { add({{}, tr("印"), 1.0, {}, true}); });
    return row;
}

QWidget *ColumnsPane::buildMoving()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_up = plainButton(tr("上へ(&P)"), row);
    m_down = plainButton(tr("下へ(&O)"), row);
    m_remove = plainButton(tr("外す(&X)"), row);
    m_up->setToolTip(tr("Alt+↑"));
    m_down->setToolTip(tr("Alt+↓"));
    m_remove->setToolTip(tr("Delete"));
    for (QPushButton *button : {m_up, m_down, m_remove})
        layout->addWidget(button);
    layout->addStretch();
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &ColumnsPane::remove);
    const auto shortcut = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { move(-1); });
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { move(1); });
    shortcut(QKeySequence(Qt::Key_Delete), [this] { remove(); });
    return row;
}

void ColumnsPane::show(const Assets::BookDefinition &definition)
{
    m_model->setColumns(definition.columns);
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void ColumnsPane::write(Assets::BookDefinition &definition) const
{
    definition.columns = m_model->columns();
}

void ColumnsPane::add(const Assets::DefinedColumn &column)
{
    if (m_model->rowCount() >= Assets::kMostBookColumns)
        return;
    const int row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() + 1 : m_model->rowCount();
    m_model->insert(row, column);
    m_table->selectRow(row);
}

void ColumnsPane::move(int by)
{
    const int row = m_table->currentIndex().row();
    if (m_model->move(row, by))
        m_table->selectRow(row + by);
    updateButtons();
}

void ColumnsPane::remove()
{
    const int row = m_table->currentIndex().row();
    m_model->remove(row);
    if (m_model->rowCount() > 0)
        m_table->selectRow(std::clamp(row, 0, m_model->rowCount() - 1));
    updateButtons();
}

void ColumnsPane::updateButtons()
{
    const QModelIndex current = m_table->currentIndex();
    m_up->setEnabled(current.isValid() && current.row() > 0);
    m_down->setEnabled(current.isValid() && current.row() + 1 < m_model->rowCount());
    m_remove->setEnabled(current.isValid());
}

} // namespace BooksUi
