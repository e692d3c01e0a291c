// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/changestable.h"

#include "ui/common/rowsmodel.h"
#include "ui/common/tableview.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace PolicyUi {

ChangesTable::ChangesTable(QWidget *parent)
    : QWidget(parent)
    , m_table(new Common::TableView(u"policy/changes"_s, this))
    , m_rows(new Common::RowsModel({{u"kind"_s, tr("区別"), {}, 60},
                                    {u"section"_s, tr("分野"), {}, 110},
                                    {u"item"_s, tr("対象"), {}, 220},
                                    {u"field"_s, tr("項目"), {}, 100},
                                    {u"before"_s, tr("前"), {}, 180},
                                    {u"after"_s, tr("後"), {}, 180},
                                    {u"clause"_s, tr("条項"), {}, 110}}, this))
{
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("版の違いの一覧"));
    m_table->setEmptyState(tr("違いはありません。"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    connect(m_table, &Common::TableView::sortRequested, m_rows, &Common::RowsModel::sortBy);
}

void ChangesTable::setChanges(const QList<Policy::Change> &changes)
{
    QList<Common::RowsModel::Item> items;
    for (const Policy::Change &change : changes)
        items.append({items.size() + 1, {Policy::changeKindWord(change.kind), change.section, change.item, change.field, change.before, change.after, change.clause}});
    m_rows->setItems(items);
}

} // namespace PolicyUi
