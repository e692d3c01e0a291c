// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How people choose the columns of a TableView: the menu of the header and the dialog.
#include "ui/common/parts/columnsdialog.h"
#include "ui/common/parts/sortheader.h"
#include "ui/common/tableview.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Common {

void TableView::showColumnMenu(const QPoint &headerPosition)
{
    if (!model())
        return;
    QMenu menu(this);
    buildColumnMenu(menu, m_header->logicalIndexAt(headerPosition));
    menu.exec(m_header->mapToGlobal(headerPosition));
}

void TableView::buildColumnMenu(QMenu &menu, int clickedColumn)
{
    if (clickedColumn >= 0 && m_header->isSortable(clickedColumn))
        addSortEntries(menu, clickedColumn);
    const int shown = m_header->count() - m_header->hiddenSectionCount();
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        QAction *entry = menu.addAction(headerText(column));
        entry->setCheckable(true);
        entry->setChecked(!m_header->isSectionHidden(column));
        // The last one stays: without columns there would be no header to bring them back.
        entry->setEnabled(shown > 1 || m_header->isSectionHidden(column));
        connect(entry, &QAction::toggled, this, [this, column](bool on) {
            m_header->setSectionHidden(column, !on);
            rememberColumns();
        });
    }
    menu.addSeparator();
    menu.addAction(m_columnsAction);
    connect(menu.addAction(tr("列を初めの状態に戻す(&R)")), &QAction::triggered, this, &TableView::resetColumns);
}

void TableView::addSortEntries(QMenu &menu, int column)
{
    const auto add = [&](const QString &text, Qt::SortOrder order, bool behind) {
        connect(menu.addAction(text), &QAction::triggered, this,
                [this, column, order, behind] { m_header->sortBy(column, order, behind); });
    };
    const QString title = headerText(column);
    add(tr("「%1」の昇順に並べる(&A)").arg(title), Qt::AscendingOrder, false);
    add(tr("「%1」の降順に並べる(&D)").arg(title), Qt::DescendingOrder, false);
    if (!sortKeys().isEmpty())
        add(tr("「%1」を次の並べ替えの列に加える(&N)").arg(title), Qt::AscendingOrder, true);
    QAction *natural = menu.addAction(tr("並べ替えをやめる(&U)"));
    natural->setEnabled(!sortKeys().isEmpty());
    connect(natural, &QAction::triggered, this, [this] {
        m_header->setKeys({});
        emit m_header->keysChanged({});
    });
    menu.addSeparator();
}

void TableView::chooseColumns()
{
    if (!model())
        return;
    QList<ColumnsDialog::Item> items;
    QList<ColumnsDialog::Item> usual;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        items.append({column, headerText(column), !m_header->isSectionHidden(column)});
        const QVariant visible = model()->headerData(visual, Qt::Horizontal, ColumnVisibleRole);
        usual.append({visual, headerText(visual), !visible.isValid() || visible.toBool()});
    }
    auto *dialog = new ColumnsDialog(items, usual, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_restoring = true; // remembered once, not for each
        int visual = 0;
        for (const ColumnsDialog::Item &item : dialog->items()) {
            m_header->moveSection(m_header->visualIndex(item.column), visual++);
            m_header->setSectionHidden(item.column, !item.shown);
        }
        m_restoring = false;
        rememberColumns();
    });
    dialog->open();
}

} // namespace Common
