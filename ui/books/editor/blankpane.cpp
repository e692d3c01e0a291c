// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/books/editor/blankpane.h"

#include "ui/books/editor/columnsmodel.h"
#include "ui/common/style.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using Assets::BookDefinition;
using Assets::DefinedRow;

namespace BooksUi {

namespace {

enum Part { Height, Heading, FirstCell };
constexpr double kLeastMm = 4;
constexpr double kMostMm = 200;
constexpr double kUsualMm = 10;
constexpr int kMostBlankRows = 1000;

} // namespace

BlankPane::BlankPane(QWidget *parent)
    : QWidget(parent)
    , m_height(new QDoubleSpinBox(this))
    , m_blank(new QSpinBox(this))
    , m_fill(new QCheckBox(tr("残りの頁を空の行で満たす(&G)"), this))
    , m_note(new QLabel(tr("決まった行は、「行と計」で白紙様式を選ぶと書けます。"), this))
    , m_formRows(new QWidget(this))
    , m_table(new QTableWidget(m_formRows))
{
    m_height->setRange(0, kMostMm);
    m_height->setDecimals(0);
    m_height->setSuffix(tr(" mm"));
    m_height->setSpecialValueText(tr("文字に合わせる"));
    m_blank->setObjectName(u"blankRowsBox"_s);
    m_blank->setRange(0, kMostBlankRows);
    m_blank->setSuffix(tr(" 行"));
    m_note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    form->addRow(tr("行の高さ(&H)"), m_height);
    form->addRow(tr("最後に足す空の行(&R)"), m_blank);
    form->addRow(QString(), m_fill);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addWidget(m_formRows, 1);
    m_table->setObjectName(u"formRowsTable"_s);
    m_table->setAccessibleName(tr("様式の決まった行"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setDefaultSectionSize(Common::kRowHeight);
    auto *rows = new QVBoxLayout(m_formRows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_table, 1);
    rows->addWidget(buildButtons());
    layout->addStretch();
    connect(m_height, &QDoubleSpinBox::valueChanged, this, &BlankPane::changed);
    connect(m_blank, &QSpinBox::valueChanged, this, &BlankPane::changed);
    connect(m_fill, &QCheckBox::toggled, this, &BlankPane::changed);
    connect(m_table, &QTableWidget::itemChanged, this, &BlankPane::changed);
}

QWidget *BlankPane::buildButtons()
{
    auto *row = new QWidget(m_formRows);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto button = [this, row, layout](const QString &text, auto act) {
        auto *made = new QPushButton(text, row);
        made->setAutoDefault(false);
        layout->addWidget(made);
        connect(made, &QPushButton::clicked, this, act);
    };
    button(tr("行を加える(&L)"), [this] { add(false); });
    button(tr("見出しの行(&J)"), [this] { add(true); });
    button(tr("上へ(&P)"), [this] { move(-1); });
    button(tr("下へ(&O)"), [this] { move(1); });
    button(tr("外す(&X)"), [this] { remove(); });
    layout->addStretch();
    return row;
}

void BlankPane::setRow(int row, const DefinedRow &defined)
{
    m_table->setItem(row, Height, new QTableWidgetItem(QString::number(defined.heightMm)));
    auto *heading = new QTableWidgetItem;
    heading->setFlags((heading->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsEditable);
    heading->setCheckState(defined.heading ? Qt::Checked : Qt::Unchecked);
    m_table->setItem(row, Heading, heading);
    for (int cell = 0; cell < std::max(1, m_columns); ++cell)
        m_table->setItem(row, FirstCell + cell, new QTableWidgetItem(withReturnSigns(defined.cells.value(cell))));
}

DefinedRow BlankPane::rowAt(int row) const
{
    const auto text = [this, row](int column) {
        const QTableWidgetItem *item = m_table->item(row, column);
        return item ? item->text() : QString();
    };
    DefinedRow defined;
    bool isNumber = false;
    const double height = text(Height).normalized(QString::NormalizationForm_KC).toDouble(&isNumber);
    defined.heightMm = isNumber ? std::clamp(height, kLeastMm, kMostMm) : kUsualMm;
    const QTableWidgetItem *heading = m_table->item(row, Heading);
    defined.heading = heading && heading->checkState() == Qt::Checked;
    for (int cell = 0; cell < (defined.heading ? 1 : m_columns); ++cell)
        defined.cells.append(withLineFeeds(text(FirstCell + cell)));
    while (!defined.heading && !defined.cells.isEmpty() && defined.cells.constLast().isEmpty())
        defined.cells.removeLast();
    return defined;
}

void BlankPane::fill(const QList<DefinedRow> &rows)
{
    const QSignalBlocker quiet(m_table);
    m_table->setColumnCount(FirstCell + std::max(1, m_columns));
    QStringList headers{tr("高さ"), tr("見出し")};
    for (int cell = 0; cell < std::max(1, m_columns); ++cell)
        headers.append(tr("%1 列目").arg(cell + 1));
    m_table->setHorizontalHeaderLabels(headers);
    m_table->setRowCount(int(rows.size()));
    for (int row = 0; row < rows.size(); ++row)
        setRow(row, rows.at(row));
    m_table->horizontalHeader()->setSectionResizeMode(Height, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Heading, QHeaderView::ResizeToContents);
}

void BlankPane::show(const BookDefinition &definition)
{
    const QSignalBlocker quiet(this);
    m_height->setValue(definition.rowHeightMm);
    m_blank->setValue(definition.blankRows);
    m_fill->setChecked(definition.fillPage);
    m_columns = int(definition.columns.size());
    fill(definition.formRows);
    setShape(definition);
}

void BlankPane::setShape(const BookDefinition &definition)
{
    const bool isForm = definition.rows == BookDefinition::Rows::Form;
    m_formRows->setVisible(isForm);
    m_note->setVisible(!isForm);
    if (m_columns == int(definition.columns.size()))
        return;
    QList<DefinedRow> rows;
    for (int row = 0; row < m_table->rowCount(); ++row)
        rows.append(rowAt(row));
    m_columns = int(definition.columns.size());
    fill(rows);
}

void BlankPane::write(BookDefinition &definition) const
{
    definition.rowHeightMm = m_height->value();
    definition.blankRows = m_blank->value();
    definition.fillPage = m_fill->isChecked();
    definition.formRows.clear();
    if (definition.rows != BookDefinition::Rows::Form)
        return;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        DefinedRow defined = rowAt(row);
        defined.cells = defined.cells.mid(0, std::max<qsizetype>(1, definition.columns.size()));
        definition.formRows.append(defined);
    }
}

void BlankPane::add(bool heading)
{
    const int row = m_table->currentRow() < 0 ? m_table->rowCount() : m_table->currentRow() + 1;
    {
        const QSignalBlocker quiet(m_table);
        m_table->insertRow(row);
        setRow(row, {{heading ? tr("以下は管理者が記入します。") : QString()}, kUsualMm, heading});
    }
    m_table->setCurrentCell(row, FirstCell);
    emit changed();
}

void BlankPane::move(int by)
{
    const int row = m_table->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_table->rowCount())
        return;
    {
        const QSignalBlocker quiet(m_table);
        const DefinedRow moved = rowAt(row);
        setRow(row, rowAt(to));
        setRow(to, moved);
    }
    m_table->setCurrentCell(to, std::max(0, m_table->currentColumn()));
    emit changed();
}

void BlankPane::remove()
{
    if (m_table->currentRow() < 0)
        return;
    m_table->removeRow(m_table->currentRow());
    emit changed();
}

} // namespace BooksUi
