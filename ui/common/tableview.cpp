// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tableview.h"

#include "ui/common/pagedtablemodel.h"
#include "ui/common/parts/columnmemory.h"
#include "ui/common/parts/lightdelegate.h"
#include "ui/common/parts/sortheader.h"
#include "ui/common/style.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Common {

TableView::TableView(const QString &key, QWidget *parent)
    : QTableView(parent)
    , m_memory(std::make_unique<ColumnMemory>(key))
    , m_header(new SortHeader(this))
{
    setHorizontalHeader(m_header);
    setItemDelegate(new LightDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("一覧"));
    applyRowHeight();
    makeActions();
    buildEmptyState();
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this, &TableView::showColumnMenu);
    connect(m_header, &QHeaderView::sectionMoved, this, &TableView::rememberColumns);
    connect(m_header, &QHeaderView::sectionResized, this, &TableView::rememberColumns);
    connect(m_header, &SortHeader::keysChanged, this, [this](const SortKeys &keys) {
        if (model())
            m_memory->saveSort(*model(), keys);
        emit sortRequested(keys);
    });
}

TableView::~TableView() = default;

void TableView::makeActions()
{
    const auto make = [this](const QString &text, const QKeySequence &shortcut) {
        auto *action = new QAction(text, this);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetShortcut);
        addAction(action);
        return action;
    };
    m_copyAction = make(tr("コピー(&C)"), QKeySequence::Copy);
    m_copyWithHeadersAction = make(tr("見出しとともにコピー(&H)"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_copyCellAction = make(tr("このセルをコピー(&E)"), {});
    m_columnsAction = make(tr("表示する列(&O)…"), {});
    m_invertAction = make(tr("選択を反転(&I)"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    m_compactAction = make(tr("行を詰めて表示(&M)"), {});
    m_compactAction->setCheckable(true);
    m_compactAction->setChecked(m_memory->isCompact());
    setCompact(m_memory->isCompact());
    connect(m_invertAction, &QAction::triggered, this, &TableView::invertSelection);
    connect(m_compactAction, &QAction::toggled, this, [this](bool compact) {
        m_memory->saveCompact(compact);
        setCompact(compact);
    });
    connect(m_copyAction, &QAction::triggered, this, [this] { copySelection(false); });
    connect(m_copyWithHeadersAction, &QAction::triggered, this, [this] { copySelection(true); });
    connect(m_copyCellAction, &QAction::triggered, this, &TableView::copyCurrentCell);
    connect(m_columnsAction, &QAction::triggered, this, &TableView::chooseColumns);
}

void TableView::setModel(QAbstractItemModel *newModel)
{
    if (model())
        model()->disconnect(this);
    if (newModel) // before the selection hears of it
        connect(newModel, &QAbstractItemModel::layoutAboutToBeChanged, this, &TableView::keepLargeSelection);
    m_restoring = true; // the header announces sizes of its own while it changes models
    QTableView::setModel(newModel);
    m_restoring = false;
    m_restoredFor.clear();
    if (!newModel)
        return;
    watchModel();
    restoreColumns();
    m_header->setKeys(m_memory->restoredSort(*newModel));
    placeEmptyState();
}

void TableView::watchModel()
{
    const auto emptyMayChange = [this] { placeEmptyState(); };
    connect(model(), &QAbstractItemModel::rowsInserted, this, emptyMayChange);
    connect(model(), &QAbstractItemModel::rowsRemoved, this, emptyMayChange);
    connect(model(), &QAbstractItemModel::layoutChanged, this, [this] {
        placeEmptyState();
        emit selectedRowCountChanged(m_lastCount = selectedRowCount());
    });
    connect(model(), &QAbstractItemModel::modelReset, this, [this] {
        restoreColumns();
        placeEmptyState();
        if (m_lastCount != 0)
            emit selectedRowCountChanged(m_lastCount = 0);
        emit currentRowChanged(-1);
    });
}

void TableView::restoreColumns()
{
    QStringList keys;
    for (int column = 0; column < model()->columnCount(); ++column)
        keys += columnKey(model(), column);
    if (keys == m_restoredFor)
        return; // only rows are new
    m_restoredFor = keys;
    m_restoring = true;
    m_memory->restoreColumns(*m_header);
    m_restoring = false;
    tellColumns();
}

void TableView::tellColumns()
{
    if (auto *paged = qobject_cast<PagedTableModel *>(model()))
        paged->columnsShown(shownColumns());
}

void TableView::rememberColumns()
{
    if (!m_restoring && !m_restoredFor.isEmpty())
        m_memory->saveColumns(*m_header);
    if (!m_restoring)
        tellColumns();
}

void TableView::resetColumns()
{
    m_memory->forget();
    m_restoredFor.clear();
    if (model())
        restoreColumns();
}

QStringList TableView::shownColumns() const
{
    QStringList keys;
    for (int place = 0; model() && place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        const QString key = model()->headerData(column, Qt::Horizontal, ColumnKeyRole).toString();
        if (!isColumnHidden(column) && !key.isEmpty())
            keys.append(key);
    }
    return keys;
}

SortKeys TableView::sortKeys() const
{
    return m_header->keys();
}

void TableView::setSortKeys(const SortKeys &keys)
{
    m_header->setKeys(keys);
}

void TableView::setCompact(bool compact)
{
    m_compact = compact;
    const QSignalBlocker known(m_compactAction);
    m_compactAction->setChecked(compact);
    applyRowHeight();
}

void TableView::applyRowHeight()
{
    const int least = m_compact ? kCompactRowHeight : kRowHeight;
    const int text = fontMetrics().height() + (m_compact ? kGrid / 2 : kGrid);
    // Each of these walks over every row, and the second tells of every one: the view hears of them here, once.
    const QSignalBlocker rowByRow(verticalHeader());
    if (verticalHeader()->minimumSectionSize() != kCompactRowHeight)
        verticalHeader()->setMinimumSectionSize(kCompactRowHeight);
    if (const int height = std::max(least, text); verticalHeader()->defaultSectionSize() != height)
        verticalHeader()->setDefaultSectionSize(height);
    updateGeometries();
    viewport()->update();
}

QString TableView::headerText(int column) const
{
    return model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

void TableView::buildEmptyState()
{
    m_emptyState = new QWidget(viewport());
    m_emptyLabel = new QLabel(m_emptyState);
    m_emptyLabel->setWordWrap(true);
    m_emptyLabel->setAlignment(Qt::AlignCenter);
    m_emptyButton = new QPushButton(m_emptyState);
    connect(m_emptyButton, &QPushButton::clicked, this, &TableView::emptyActionTriggered);
    auto *layout = new QVBoxLayout(m_emptyState);
    layout->addStretch();
    layout->addWidget(m_emptyLabel);
    layout->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    layout->addStretch();
    m_emptyState->hide();
}

void TableView::setEmptyState(const QString &text, const QString &buttonText)
{
    m_emptyLabel->setText(text);
    m_emptyButton->setText(buttonText);
    m_emptyButton->setVisible(!buttonText.isEmpty());
    placeEmptyState();
}

void TableView::placeEmptyState()
{
    const bool empty = !model() || model()->rowCount() == 0;
    m_emptyState->setVisible(empty && !m_emptyLabel->text().isEmpty());
    m_emptyState->setGeometry(viewport()->rect());
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeEmptyState();
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    // The header is not there yet when the base class is being made.
    if (m_emptyLabel && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
        applyRowHeight();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (foldByKey(*event) || moveByKey(*event)) {
        event->accept();
        return;
    }
    const int row = currentIndex().row();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // With Ctrl it belongs to the dialog around.
        if (event->modifiers().testFlag(Qt::ControlModifier) || row < 0)
            break;
        emit activatedRow(row);
        event->accept();
        return;
    case Qt::Key_F2:
        if (row >= 0)
            emit editRequested(row);
        event->accept();
        return;
    case Qt::Key_Delete:
        emit deleteRequested();
        event->accept();
        return;
    case Qt::Key_F10: // the menu key comes as an event of its own
        if (event->modifiers() != Qt::ShiftModifier)
            break;
        askMenuAtCurrentRow();
        event->accept();
        return;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void TableView::keyboardSearch(const QString &search)
{
    emit typedAhead(search);
}

void TableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    QTableView::mouseDoubleClickEvent(event);
    if (index.isValid() && event->button() == Qt::LeftButton)
        emit activatedRow(index.row());
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        askMenuAtCurrentRow();
    else
        emit contextMenuAsked(event->globalPos(), indexAt(viewport()->mapFromGlobal(event->globalPos())).row());
    event->accept();
}

/// Where the row is, wherever the mouse may be.
void TableView::askMenuAtCurrentRow()
{
    QPoint position(kGrid, kGrid);
    if (currentIndex().isValid()) {
        scrollTo(currentIndex());
        const QRect cell = visualRect(currentIndex()) & viewport()->rect();
        position = cell.bottomLeft();
    }
    emit contextMenuAsked(viewport()->mapToGlobal(position), currentIndex().row());
}

} // namespace Common
