// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/takeover/columnsstep.h"

#include "ui/common/style.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TakeoverUi {

namespace {

constexpr int kPreviewLines = 20;
enum SheetColumn { SheetName, SheetHeader, SheetUnit, SheetWhy };
enum FieldColumn { ColumnLetter, ColumnHeader, ColumnField, ColumnSamples };

QTableWidget *makeTable(const QString &name, const QStringList &headers, QWidget *parent)
{
    auto *table = new QTableWidget(0, int(headers.size()), parent);
    table->setHorizontalHeaderLabels(headers);
    table->setAccessibleName(name);
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setWordWrap(false);
    table->verticalHeader()->setDefaultSectionSize(Common::kRowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(QString(text).replace(u'\n', u' '));
    item->setToolTip(text);
    return item;
}

QLabel *labelFor(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

} // namespace

ColumnsStep::ColumnsStep(QWidget *parent) : QWidget(parent)
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildLeft());
    splitter->addWidget(buildRight());
    splitter->setSizes({480, 520});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    setFocusProxy(m_sheetTable);
}

QWidget *ColumnsStep::buildLeft()
{
    auto *side = new QWidget(this);
    m_sheetTable = makeTable(
        tr("シート"), {tr("シート"), tr("見出しの行"), tr("組織"), tr("取り込まない理由")}, side);
    m_sheetTable->setObjectName(u"sheetsTable"_s);
    m_sheetTable->verticalHeader()->hide();
    m_sheetTable->horizontalHeader()->setStretchLastSection(true);
    m_sheetTable->setMaximumHeight(5 * Common::kRowHeight);
    m_headerRow = new QSpinBox(side);
    m_headerRow->setObjectName(u"headerRowSpinBox"_s);
    m_headerRow->setRange(0, 9999);
    m_headerRow->setSpecialValueText(tr("自動で見つける"));
    m_headerRow->setKeyboardTracking(false);
    m_unit = new Common::ChoiceBox(side);
    m_unit->setObjectName(u"unitBox"_s);
    m_encoding = new QComboBox(side);
    m_encoding->setObjectName(u"encodingBox"_s);
    m_encoding->addItem(tr("自動で見分ける"), QString());
    for (const QString &name : {u"UTF-8"_s, u"CP932"_s, u"UTF-16LE"_s, u"UTF-16BE"_s})
        m_encoding->addItem(name == "CP932"_L1 ? tr("CP932（シフトJIS）") : name, name);
    m_preview = makeTable(tr("ファイルの始め"), {}, side);
    m_preview->setObjectName(u"previewTable"_s);
    auto *form = new QFormLayout;
    form->addRow(labelFor(tr("見出しの行(&H)"), m_headerRow), m_headerRow);
    form->addRow(labelFor(tr("組織の列がない行の組織(&U)"), m_unit), m_unit);
    m_encodingLabel = labelFor(tr("文字コード(&E)"), m_encoding);
    form->addRow(m_encodingLabel, m_encoding);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(labelFor(tr("取り込むシート（Space で選ぶ）(&T)"), m_sheetTable));
    layout->addWidget(m_sheetTable);
    layout->addLayout(form);
    layout->addWidget(labelFor(tr("ファイルの始め（見出しは色付き）"), m_preview));
    layout->addWidget(m_preview, 1);
    connect(m_sheetTable, &QTableWidget::currentCellChanged, this, [this] {
        if (!m_filling)
            showSheet();
    });
    connect(m_sheetTable, &QTableWidget::itemChanged, this, [this](QTableWidgetItem *item) {
        if (!m_filling && item->column() == SheetName)
            sheetTicked(item->row());
    });
    connect(m_headerRow, &QSpinBox::valueChanged, this, &ColumnsStep::rereadNeeded);
    connect(m_unit, &Common::ChoiceBox::chosenChanged, this, &ColumnsStep::rereadNeeded);
    connect(m_encoding, &QComboBox::activated, this, &ColumnsStep::rereadNeeded);
    return side;
}

QWidget *ColumnsStep::buildRight()
{
    auto *side = new QWidget(this);
    m_columns =
        makeTable(tr("列の対応"), {tr("列"), tr("見出し"), tr("取り込む項目"), tr("例")}, side);
    m_columns->setObjectName(u"columnsTable"_s);
    m_columns->verticalHeader()->hide();
    m_columns->verticalHeader()->setDefaultSectionSize(Common::kRowHeight + Common::kGrid / 2);
    m_columns->horizontalHeader()->setStretchLastSection(true);
    m_note = new QLabel(side);
    m_note->setWordWrap(true);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(labelFor(tr("列の対応(&C)"), m_columns));
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_note);
    return side;
}

void ColumnsStep::setUnits(const QList<Common::Choice> &units)
{
    const QSignalBlocker quiet(m_unit);
    m_unit->setChoices(units, tr("自動（シート名や表の上の記載から）"));
}

void ColumnsStep::setReading(const LedgerReading &reading)
{
    m_corrections.clear();
    m_sheets.clear();
    const QSignalBlocker quietRow(m_headerRow);
    const QSignalBlocker quietEncoding(m_encoding);
    m_headerRow->setValue(0);
    m_encoding->setCurrentIndex(0);
    updateReading(reading);
}

void ColumnsStep::updateReading(const LedgerReading &reading)
{
    const QHash<QString, QList<RawLine>> heads =
        reading.heads.isEmpty() ? m_reading.heads : reading.heads;
    m_reading = reading;
    m_reading.heads = heads;
    const bool isText = !m_reading.plan.encoding.isEmpty();
    m_encoding->setVisible(isText);
    m_encodingLabel->setVisible(isText);
    m_encoding->setItemText(0, tr("自動（%1）").arg(m_reading.plan.encoding));
    showSheets();
}

void ColumnsStep::showSheets()
{
    m_filling = true;
    const int before = std::max(0, m_sheetTable->currentRow());
    const auto &sheets = m_reading.plan.sheets;
    m_sheetTable->setRowCount(int(sheets.size()));
    int firstTaken = -1;
    for (int row = 0; row < sheets.size(); ++row) {
        const Takeover::PlannedSheet &sheet = sheets[row];
        auto *name = cell(sheet.name);
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        name->setCheckState(sheet.isTaken() ? Qt::Checked : Qt::Unchecked);
        m_sheetTable->setItem(row, SheetName, name);
        m_sheetTable->setItem(
            row, SheetHeader,
            cell(sheet.isTaken() ? QString::number(sheet.headerFirst) : QString()));
        m_sheetTable->setItem(row, SheetUnit, cell(sheet.unit));
        m_sheetTable->setItem(row, SheetWhy, cell(sheet.whyNot));
        if (sheet.isTaken() && firstTaken < 0)
            firstTaken = row;
    }
    const bool keeps = before < sheets.size() && sheets[before].isTaken();
    m_sheetTable->setCurrentCell(keeps ? before : std::max(0, firstTaken), SheetName);
    m_sheetTable->resizeColumnsToContents();
    m_sheetTable->setColumnWidth(SheetName,
                                 std::clamp(m_sheetTable->columnWidth(SheetName), 120, 200));
    m_filling = false;
    showSheet();
}

void ColumnsStep::sheetTicked(int row)
{
    m_sheets.clear();
    for (int i = 0; i < m_sheetTable->rowCount(); ++i) {
        if (m_sheetTable->item(i, SheetName)->checkState() == Qt::Checked)
            m_sheets += m_reading.plan.sheets[i].name;
    }
    m_sheetTable->setCurrentCell(row, SheetName);
    emit rereadNeeded();
}

const Takeover::PlannedSheet *ColumnsStep::currentSheet() const
{
    const int row = m_sheetTable->currentRow();
    return row >= 0 && row < m_reading.plan.sheets.size() ? &m_reading.plan.sheets[row] : nullptr;
}

void ColumnsStep::showSheet()
{
    const Takeover::PlannedSheet *sheet = currentSheet();
    if (!sheet) {
        m_preview->setRowCount(0);
        m_columns->setRowCount(0);
        return;
    }
    showPreview(*sheet);
    showColumns(*sheet);
}

void ColumnsStep::showPreview(const Takeover::PlannedSheet &sheet)
{
    const QList<RawLine> lines = m_reading.heads.value(sheet.name);
    const int wanted = kPreviewLines + (sheet.isTaken() ? sheet.headerLast : 0);
    int columns = 0;
    int rows = 0;
    for (; rows < lines.size() && (rows < kPreviewLines || lines[rows].number <= wanted); ++rows)
        columns = std::max(columns, int(lines[rows].cells.size()));
    QStringList letters;
    for (int column = 0; column < columns; ++column)
        letters += Exchange::columnName(column);
    QStringList numbers;
    m_preview->setColumnCount(columns);
    m_preview->setRowCount(rows);
    for (int row = 0; row < rows; ++row) {
        const RawLine &line = lines[row];
        numbers += QString::number(line.number);
        const bool isHeader =
            sheet.isTaken() && line.number >= sheet.headerFirst && line.number <= sheet.headerLast;
        for (int column = 0; column < columns; ++column) {
            auto *item = cell(line.cells.value(column));
            if (isHeader)
                item->setBackground(Common::toneGround(Common::Tone::Info, palette()));
            m_preview->setItem(row, column, item);
        }
    }
    m_preview->setHorizontalHeaderLabels(letters);
    m_preview->setVerticalHeaderLabels(numbers);
}

void ColumnsStep::showColumns(const Takeover::PlannedSheet &sheet)
{
    m_columns->setRowCount(int(sheet.columns.size()));
    int own = 0;
    for (int row = 0; row < sheet.columns.size(); ++row) {
        const Takeover::Column &column = sheet.columns[row];
        m_columns->setItem(row, ColumnLetter, cell(column.letter));
        m_columns->setItem(row, ColumnHeader, cell(column.header));
        m_columns->setItem(row, ColumnSamples, cell(column.samples.join(tr("、"))));
        m_columns->setCellWidget(row, ColumnField, fieldBox(sheet, column));
        own += column.isOwn() ? 1 : 0;
    }
    m_columns->resizeColumnsToContents();
    m_columns->setColumnWidth(ColumnHeader, std::min(m_columns->columnWidth(ColumnHeader), 180));
    m_columns->setColumnWidth(ColumnField, std::max(m_columns->columnWidth(ColumnField), 200));
    m_note->setText(own == 0
                        ? tr("すべての列に対応する項目があります。")
                        : tr("%1 列は独自項目として残します。捨てる列はありません。").arg(own));
}

QComboBox *ColumnsStep::fieldBox(const Takeover::PlannedSheet &sheet,
                                 const Takeover::Column &column)
{
    auto *box = new QComboBox;
    box->setAccessibleName(tr("列 %1 の項目").arg(column.title()));
    if (column.field == QLatin1String(Takeover::kIgnored)) {
        box->addItem(tr("取り込まない（前回の控え）"), column.field);
        box->setEnabled(false);
        return box;
    }
    const QString label = column.ownLabel.isEmpty() ? column.title() : column.ownLabel;
    box->addItem(tr("独自項目「%1」").arg(label), u"-"_s);
    box->addItem(tr("分類（全部の軸を一つの列で）"), QString::fromLatin1(Takeover::kLevels));
    for (const Assets::Field &field : m_reading.fields.value(sheet.policyId))
        box->addItem(field.label, field.code);
    box->setCurrentIndex(std::max(0, box->findData(column.isOwn() ? u"-"_s : column.field)));
    const auto columns = sheet.columns;
    const int row = int(std::find_if(columns.cbegin(), columns.cend(),
                                     [&](const auto &c) { return c.index == column.index; })
                        - columns.cbegin());
    connect(box, &QComboBox::activated, this,
            [this, box, row] { correct(row, box->currentData().toString()); });
    return box;
}

QString ColumnsStep::nameOf(const Takeover::Column &column) const
{
    int same = 0;
    for (const Takeover::Column &other : currentSheet()->columns)
        same += other.header == column.header ? 1 : 0;
    return column.header.isEmpty() || same > 1 ? column.letter : column.header;
}

void ColumnsStep::correct(int row, const QString &field)
{
    Takeover::PlannedSheet &sheet = m_reading.plan.sheets[m_sheetTable->currentRow()];
    Takeover::Column &column = sheet.columns[row];
    const QString name = nameOf(column);
    erase_if(m_corrections, [&](const Takeover::Correction &known) {
        return known.column == name || (field != "-"_L1 && known.field == field);
    });
    m_corrections.append({field, name});
    for (Takeover::Column &other : sheet.columns) {
        if (field != "-"_L1 && other.field == field) {
            other.field.clear();
            other.ownLabel = other.title();
        }
    }
    column.field = field == "-"_L1 ? QString() : field;
    if (column.isOwn())
        column.ownLabel = column.title();
    column.byHand = true;
    // Only what shows the choice changes: the box that was used keeps the focus.
    for (int i = 0; i < sheet.columns.size(); ++i) {
        auto *box = qobject_cast<QComboBox *>(m_columns->cellWidget(i, ColumnField));
        const Takeover::Column &shown = sheet.columns[i];
        if (box && box->isEnabled())
            box->setCurrentIndex(std::max(0, box->findData(shown.isOwn() ? u"-"_s : shown.field)));
    }
}

Takeover::Options ColumnsStep::options() const
{
    Takeover::Options options;
    options.sheets = m_sheets;
    options.allSheets =
        m_sheets.isEmpty(); // what is a ledger is ticked; the rest is left out by hand
    options.map = m_corrections;
    if (m_headerRow->value() > 0)
        options.headerRow = m_headerRow->value();
    if (const auto unit = m_unit->chosenId())
        options.unit = QString::number(*unit);
    options.encoding = m_encoding->currentData().toString();
    return options;
}

} // namespace TakeoverUi
