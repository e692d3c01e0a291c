// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rowsmodel.h"

#include "models/support/text.h"
#include "ui/common/badge.h"

#include <algorithm>

namespace Common {

RowsModel::RowsModel(QList<Column> columns, QObject *parent)
    : PagedTableModel(std::move(columns), parent)
{
}

void RowsModel::setItems(const QList<Item> &items)
{
    QHash<qint64, Row> before = std::exchange(m_byId, {});
    m_natural.clear();
    for (const Item &item : items) {
        m_natural += item.id;
        m_byId.insert(item.id, item.cells);
    }
    // Rows that are about to leave are still looked at while the order changes.
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (!m_byId.contains(it.key()))
            m_byId.insert(it.key(), it.value());
    }
    reorder();
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (!m_natural.contains(it.key()))
            m_byId.remove(it.key());
    }
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RowsModel::sortBy(const SortKeys &keys)
{
    m_keys = keys;
    reorder();
}

const Row *RowsModel::residentRow(qint64 id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.cend() ? nullptr : &*found;
}

void RowsModel::reorder()
{
    QVector<qint64> order = m_natural;
    if (!m_keys.isEmpty()) {
        std::stable_sort(order.begin(), order.end(), [this](qint64 a, qint64 b) {
            const Row rowA = m_byId.value(a);
            const Row rowB = m_byId.value(b);
            for (const SortKey &key : std::as_const(m_keys)) {
                const int result = compare(rowA.value(key.column), rowB.value(key.column));
                if (result != 0)
                    return key.order == Qt::AscendingOrder ? result < 0 : result > 0;
            }
            return false;
        });
    }
    updateOrder(std::move(order));
}

int RowsModel::compare(const QVariant &a, const QVariant &b)
{
    if (a.canConvert<Badge>() && b.canConvert<Badge>())
        return a.value<Badge>().rank - b.value<Badge>().rank;
    if (a.typeId() == b.typeId() && a.typeId() != QMetaType::QString) {
        const QPartialOrdering order = QVariant::compare(a, b);
        if (order == QPartialOrdering::Less)
            return -1;
        return order == QPartialOrdering::Greater ? 1 : 0;
    }
    return Support::compareNatural(cellText(a), cellText(b));
}

} // namespace Common
