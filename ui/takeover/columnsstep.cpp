// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/takeover/columnsstep.h"

#include "models/support/japanesedate.h"
#include "ui/common/messagebar.h"
#include "ui/common/prompt.h"
#include "ui/common/style.h"
#include "ui/takeover/columnsmodel.h"
#include "ui/takeover/encodingdialog.h"
#include "ui/takeover/fielddelegate.h"
#include "ui/takeover/headmodel.h"
#include "ui/takeover/listreading.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TakeoverUi {

namespace {

constexpr int kSheetsShown = 4;
enum SheetColumn { SheetName, SheetHeader, SheetUnit, SheetWhy };

void dress(QTableView *table, const QString &name)
{
    table->setAccessibleName(name);
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setWordWrap(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->setDefaultSectionSize(Common::kRowHeight);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
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
    splitter->setSizes({470, 650});
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connectLeft();
    QWidget *before = m_sheetTable;
    for (QWidget *next : std::initializer_list<QWidget *>{m_encoding, m_headerRow, m_unit,
                                                          m_skipHidden, m_preview, m_columns}) {
        setTabOrder(before, next); // as it is read, not as it was made
        before = next;
    }
}

QWidget *ColumnsStep::buildSheets()
{
    auto *area = new QWidget(this);
    m_sheetTable = new QTableWidget(0, 4, area);
    m_sheetTable->setHorizontalHeaderLabels(
        {tr("取り込むシート"), tr("見出し"), tr("組織"), tr("取り込まない理由")});
    dress(m_sheetTable, tr("シート"));
    m_sheetTable->setObjectName(u"sheetsTable"_s);
    m_sheetTable->verticalHeader()->hide();
    m_sheetTable->horizontalHeader()->setStretchLastSection(true);
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(labelFor(tr("シート（Space で取り込むものに印を付ける）(&T)"), m_sheetTable));
    layout->addWidget(m_sheetTable);
    return area;
}

void ColumnsStep::buildForm(QFormLayout *form)
{
    m_headerRow = new QSpinBox(this);
    m_headerRow->setObjectName(u"headerRowSpinBox"_s);
    m_headerRow->setRange(0, 9999);
    m_headerRow->setSpecialValueText(tr("自動で見つける"));
    m_headerRow->setKeyboardTracking(false);
    m_unit = new Common::ChoiceBox(this);
    m_unit->setObjectName(u"unitBox"_s);
    m_encoding = new QComboBox(this);
    m_encoding->setObjectName(u"encodingBox"_s);
    m_skipHidden = new QCheckBox(this);
    m_skipHidden->setObjectName(u"skipHiddenBox"_s);
    m_unitLabel = labelFor(QString(), m_unit);
    m_encodingLabel = labelFor(tr("文字コード(&E)"), m_encoding);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_encodingLabel, m_encoding);
    form->addRow(labelFor(tr("見出しの行(&H)"), m_headerRow), m_headerRow);
    form->addRow(m_unitLabel, m_unit);
    form->addRow(m_skipHidden);
}

QWidget *ColumnsStep::buildLeft()
{
    auto *side = new QWidget(this);
    m_sheetArea = buildSheets();
    m_headModel = new HeadModel(this);
    m_headModel->setPalette(palette());
    m_preview = new QTableView(side);
    m_preview->setObjectName(u"previewTable"_s);
    m_preview->setModel(m_headModel);
    dress(m_preview, tr("ファイルの始め"));
    auto *form = new QFormLayout;
    buildForm(form);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sheetArea);
    layout->addLayout(form);
    layout->addWidget(labelFor(tr("ファイルの始め(&P)"), m_preview));
    layout->addWidget(m_preview, 1);
    return side;
}

void ColumnsStep::connectLeft()
{
    connect(m_sheetTable, &QTableWidget::currentCellChanged, this, [this] {
        if (!m_filling)
            showSheet();
    });
    connect(m_sheetTable, &QTableWidget::itemChanged, this, [this](QTableWidgetItem *item) {
        if (!m_filling && item->column() == SheetName)
            sheetTicked(item->row());
    });
    connect(m_headerRow, &QSpinBox::valueChanged, this, &ColumnsStep::changed);
    connect(m_unit, &Common::ChoiceBox::chosenChanged, this, &ColumnsStep::unitChosen);
    connect(m_encoding, &QComboBox::activated, this, &ColumnsStep::changed);
    connect(m_skipHidden, &QCheckBox::toggled, this, &ColumnsStep::changed);
}

QWidget *ColumnsStep::buildRight()
{
    auto *side = new QWidget(this);
    m_remembered = new Common::MessageBar(side);
    m_remembered->setObjectName(u"rememberedBar"_s);
    m_columnsModel = new ColumnsModel(this);
    m_columnsModel->setPalette(palette());
    m_columns = new QTableView(side);
    m_columns->setObjectName(u"columnsTable"_s);
    m_columns->setModel(m_columnsModel);
    dress(m_columns, tr("列の対応"));
    m_columns->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_columns->setItemDelegateForColumn(ColumnsModel::Field, new FieldDelegate(m_columns));
    m_columns->verticalHeader()->hide();
    m_columns->verticalHeader()->setDefaultSectionSize(Common::kRowHeight + Common::kGrid / 2);
    m_columns->horizontalHeader()->setStretchLastSection(true);
    constexpr int kWidths[] = {36, 160, 210, 136};
    for (int column = 0; column < int(std::size(kWidths)); ++column)
        m_columns->setColumnWidth(column, kWidths[column]);
    m_note = new QLabel(side);
    m_note->setWordWrap(true);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_remembered);
    layout->addWidget(labelFor(tr("列の対応（Space か F2 で項目を選び直す）(&C)"), m_columns));
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_note);
    connect(m_columnsModel, &ColumnsModel::corrected, this, &ColumnsStep::correct);
    // Later: the box that was used is still being put away.
    connect(m_columnsModel, &ColumnsModel::nameAsked, this, &ColumnsStep::askName,
            Qt::QueuedConnection);
    connect(m_columns, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ColumnsModel::Field)
            editField(index.row());
    });
    connect(m_columns, &QTableView::activated, this,
            [this](const QModelIndex &index) { editField(index.row()); });
    for (const auto &keys : {QKeySequence(Qt::Key_Space), QKeySequence(Qt::ALT | Qt::Key_Down)}) {
        auto *shortcut = new QShortcut(keys, m_columns, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this,
                [this] { editField(m_columns->currentIndex().row()); });
    }
    connect(m_remembered, &Common::MessageBar::actionTriggered, this, [this] {
        m_fresh = true;
        m_corrections.clear();
        m_remembered->clear();
        emit changed();
    });
    return side;
}

void ColumnsStep::editField(int row)
{
    const QModelIndex field = m_columnsModel->index(row, ColumnsModel::Field);
    if (!(m_columnsModel->flags(field) & Qt::ItemIsEditable) || m_columns->indexWidget(field))
        return;
    m_columns->setCurrentIndex(field);
    m_columns->edit(field);
}

void ColumnsStep::askName(int row)
{
    const Takeover::Column &column = m_columnsModel->columns().value(row);
    const auto name = Common::prompter().askText(
        this, {.title = tr("独自項目の名前"),
               .label = tr("「%1」の列の名前").arg(column.title()),
               .text = column.ownLabel.isEmpty() ? column.title() : column.ownLabel,
               .accept = tr("この名前にする"),
               .required = true,
               .multiLine = false,
               .secret = false});
    if (name)
        m_columnsModel->setOwnLabel(row, name->trimmed());
}

void ColumnsStep::setUnits(const QList<Common::Choice> &units)
{
    m_unitChoices = units;
}

void ColumnsStep::setReading(const Reading &reading)
{
    m_corrections.clear();
    m_sheets.clear();
    m_units.clear();
    m_fresh = false;
    m_reading.reset();
    const QSignalBlocker quietRow(m_headerRow);
    const QSignalBlocker quietHidden(m_skipHidden);
    m_headerRow->setValue(0);
    m_skipHidden->setChecked(false);
    updateReading(reading);
    m_columns->setCurrentIndex(m_columnsModel->index(0, ColumnsModel::Field));
    setFocusProxy(m_sheetArea->isVisibleTo(this) ? static_cast<QWidget *>(m_sheetTable)
                                                 : static_cast<QWidget *>(m_columns));
}

void ColumnsStep::updateReading(const Reading &reading)
{
    m_reading = reading;
    showEncoding();
    showSheets();
}

void ColumnsStep::showEncoding()
{
    const QString found = m_reading->plan.encoding;
    const QString chosen = m_reading->plan.options.encoding;
    const QSignalBlocker quiet(m_encoding);
    m_encoding->clear();
    m_encoding->addItem(tr("自動（%1）").arg(found), QString());
    QStringList names{u"UTF-8"_s, u"CP932"_s, u"UTF-16LE"_s, u"UTF-16BE"_s};
    if (!chosen.isEmpty() && !names.contains(chosen))
        names.prepend(chosen);
    for (const QString &name : std::as_const(names))
        m_encoding->addItem(encodingTitle(name), name);
    m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(chosen)));
    m_encoding->setVisible(!found.isEmpty());
    m_encodingLabel->setVisible(!found.isEmpty());
}

void ColumnsStep::showSheets()
{
    m_filling = true;
    const int before = std::max(0, m_sheetTable->currentRow());
    const auto &sheets = m_reading->plan.sheets;
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
            cell(sheet.isTaken() ? tr("%1 行目").arg(sheet.headerFirst) : QString()));
        m_sheetTable->setItem(row, SheetUnit, cell(sheet.unit));
        m_sheetTable->setItem(row, SheetWhy, cell(sheet.whyNot));
        if (sheet.isTaken() && firstTaken < 0)
            firstTaken = row;
    }
    m_sheetTable->setColumnWidth(SheetName, 140);
    m_sheetTable->setColumnWidth(SheetHeader, 68);
    m_sheetTable->setColumnWidth(SheetUnit, 110);
    m_sheetTable->setFixedHeight(
        Common::kRowHeight * (1 + std::clamp(int(sheets.size()), 1, kSheetsShown)) + Common::kGrid);
    m_sheetArea->setVisible(sheets.size() > 1);
    const bool keeps = before < sheets.size() && (sheets[before].isTaken() || firstTaken < 0);
    m_sheetTable->setCurrentCell(keeps ? before : std::max(0, firstTaken), SheetName);
    m_filling = false;
    showSheet();
}

void ColumnsStep::sheetTicked(int row)
{
    m_sheets.clear();
    for (int i = 0; i < m_sheetTable->rowCount(); ++i) {
        if (m_sheetTable->item(i, SheetName)->checkState() == Qt::Checked)
            m_sheets += m_reading->plan.sheets[i].name;
    }
    m_sheetTable->setCurrentCell(row, SheetName);
    emit changed();
}

const Takeover::PlannedSheet *ColumnsStep::currentSheet() const
{
    const int row = m_sheetTable->currentRow();
    return m_reading && row >= 0 && row < m_reading->plan.sheets.size()
               ? &m_reading->plan.sheets[row]
               : nullptr;
}

void ColumnsStep::showSheet()
{
    const Takeover::PlannedSheet *sheet = currentSheet();
    if (!sheet) {
        m_headModel->clear();
        m_columnsModel->clear();
        return;
    }
    const SheetTroubles troubles = m_reading->troubles.value(sheet->name);
    m_headModel->setSheet(m_reading->heads.value(sheet->name), *sheet, troubles);
    m_columnsModel->setOwnFields(m_reading->kind == QLatin1String(kAssetKind));
    m_columnsModel->setSheet(sheet->columns, m_reading->fields.value(sheet->policyId), troubles);
    const QSignalBlocker quiet(m_skipHidden);
    m_skipHidden->setText(tr("非表示の %1 行を取り込まない(&I)").arg(sheet->hiddenLines));
    m_skipHidden->setVisible(sheet->hiddenLines > 0 || m_skipHidden->isChecked());
    showUnit();
    showNote();
    showRemembered();
}

void ColumnsStep::showRemembered()
{
    const auto &remembered = currentSheet()->remembered;
    if (!remembered || !remembered->changed) {
        m_remembered->clear();
        return;
    }
    const QDateTime when = QDateTime::fromString(remembered->at, Qt::ISODate).toLocalTime();
    m_remembered->showMessage(
        Common::MessageBar::Kind::Info,
        tr("前回（%1）に直した列の対応を使いました。").arg(Support::wareki(when.date())),
        tr("元に戻す(&R)"));
}

void ColumnsStep::showUnit()
{
    const Takeover::PlannedSheet *sheet = currentSheet();
    const bool many = m_reading->plan.sheets.size() > 1;
    m_unitLabel->setText(many ? tr("「%1」の組織(&U)").arg(sheet->name) : tr("組織(&U)"));
    m_unitLabel->setBuddy(m_unit);
    const QSignalBlocker quiet(m_unit);
    const bool byHand = m_units.contains(sheet->name);
    m_unit->setChoices(m_unitChoices, sheet->unit.isEmpty() || byHand
                                          ? tr("自動（列・シート名・表の上から）")
                                          : tr("自動（%1）").arg(sheet->unit));
    m_unit->setChosen(byHand ? QVariant(m_units.value(sheet->name)) : QVariant());
}

void ColumnsStep::unitChosen()
{
    const Takeover::PlannedSheet *sheet = currentSheet();
    if (!sheet)
        return;
    if (const auto unit = m_unit->chosenId())
        m_units.insert(sheet->name, *unit);
    else
        m_units.remove(sheet->name);
    emit changed();
}

void ColumnsStep::showNote()
{
    QStringList words;
    const bool isLedger = !m_reading || m_reading->kind == QLatin1String(kAssetKind);
    if (const int own = m_columnsModel->ownCount(); own > 0)
        words += isLedger ? tr("%1 列は独自項目として残します。").arg(own)
                          : tr("%1 列は取り込みません。").arg(own);
    if (const int ignored = m_columnsModel->ignoredCount(); ignored > 0)
        words += tr("%1 列は取り込みません。").arg(ignored);
    m_note->setText(words.isEmpty() ? tr("すべての列に対応する項目があります。")
                                    : words.join(QString()));
    m_note->setVisible(m_columnsModel->rowCount() > 0);
}

void ColumnsStep::correct(int row, const QString &field)
{
    const QString name = m_columnsModel->nameOf(row);
    const bool single = !field.startsWith(u'-') && field != QLatin1String(Takeover::kIgnored);
    erase_if(m_corrections, [&](const Takeover::Correction &known) {
        return known.column == name || (single && known.field == field);
    });
    m_corrections.append({field, name});
    showNote();
    emit changed();
}

Takeover::Options ColumnsStep::options() const
{
    Takeover::Options options;
    options.sheets = m_sheets;
    options.allSheets =
        m_sheets.isEmpty(); // what is a ledger is ticked; the rest is left out by hand
    options.map = m_corrections;
    options.freshColumns = m_fresh;
    options.skipHidden = m_skipHidden->isChecked();
    if (m_headerRow->value() > 0)
        options.headerRow = m_headerRow->value();
    for (auto it = m_units.cbegin(); it != m_units.cend(); ++it)
        options.sheetUnits.insert(it.key(), QString::number(it.value()));
    options.encoding = m_encoding->currentData().toString();
    return options;
}

void ColumnsStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_headModel) {
        m_headModel->setPalette(palette());
        m_columnsModel->setPalette(palette());
    }
    QWidget::changeEvent(event);
}

} // namespace TakeoverUi
