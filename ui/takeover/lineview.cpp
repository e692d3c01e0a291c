// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/takeover/lineview.h"

#include "ui/common/style.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TakeoverUi {

namespace {
constexpr int kCellsShown = 200; ///< a line of thousands of columns is looked at in the file itself
} // namespace

LineView::LineView(QWidget *parent)
    : QWidget(parent)
    , m_reason(new QLabel(this))
    , m_title(new QLabel(this))
    , m_cells(new QTableWidget(0, 2, this))
{
    m_title->setWordWrap(true);
    m_reason->setObjectName(u"reasonLabel"_s);
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_cells->setObjectName(u"lineTable"_s);
    m_cells->setAccessibleName(tr("ファイルの行"));
    m_cells->setHorizontalHeaderLabels({tr("見出し"), tr("ファイルの記載")});
    m_cells->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_cells->setTabKeyNavigation(false);
    m_cells->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_cells->setWordWrap(false);
    m_cells->verticalHeader()->hide();
    m_cells->verticalHeader()->setDefaultSectionSize(Common::kCompactRowHeight);
    m_cells->horizontalHeader()->setStretchLastSection(true);
    m_cells->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_cells->setColumnWidth(0, 130);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_reason);
    layout->addWidget(m_title);
    layout->addWidget(m_cells, 1);
    clear();
}

void LineView::showReason(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    if (m_cells->rowCount() == 0 && !reason.isEmpty())
        m_title->clear(); // it is about no single line
}

void LineView::clear()
{
    m_reason->hide();
    m_title->setText(tr("一覧の行を選ぶと、ファイルのその行をここに出します。"));
    m_cells->setRowCount(0);
}

void LineView::showLine(const LedgerReading &reading, const QString &sheetName, int line,
                        const QString &column)
{
    const QStringList cells = reading.troubles.value(sheetName).lines.value(line);
    const auto &sheets = reading.plan.sheets;
    const auto sheet = std::find_if(sheets.cbegin(), sheets.cend(),
                                    [&](const auto &known) { return known.name == sheetName; });
    if (line == 0 || cells.isEmpty() || sheet == sheets.cend()) {
        clear();
        return;
    }
    m_title->setText(sheets.size() > 1 ? tr("「%1」の %2 行目").arg(sheetName).arg(line)
                                       : tr("%1 行目").arg(line));
    m_cells->setRowCount(0);
    for (int i = 0; i < cells.size() && m_cells->rowCount() < kCellsShown; ++i) {
        const auto known = std::find_if(sheet->columns.cbegin(), sheet->columns.cend(),
                                        [i](const auto &one) { return one.index == i; });
        const QString title =
            known == sheet->columns.cend() ? Exchange::columnName(i) : known->title();
        const bool asked = !column.isEmpty() && title == column;
        if (cells[i].isEmpty() && !asked)
            continue;
        const int row = m_cells->rowCount();
        m_cells->insertRow(row);
        auto *heading = new QTableWidgetItem(asked ? u"▶ "_s + title : title);
        auto *value = new QTableWidgetItem(QString(cells[i]).replace(u'\n', u' '));
        value->setToolTip(cells[i]);
        for (QTableWidgetItem *item : {heading, value}) {
            QFont font = m_cells->font();
            font.setBold(asked);
            item->setFont(font);
        }
        m_cells->setItem(row, 0, heading);
        m_cells->setItem(row, 1, value);
        if (asked)
            m_cells->scrollToItem(heading);
    }
}

} // namespace TakeoverUi
