// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pagedtablemodel.h"

namespace Common {

/// A short list (units, roles, attachments, a preview) whose rows are all here. Sorts itself.
class RowsModel final : public PagedTableModel
{
    Q_OBJECT

public:
    struct Item {
        qint64 id = 0;
        Row cells;
    };

    explicit RowsModel(QList<Column> columns, QObject *parent = nullptr);

    /// Current row and selection stay with their ids.
    void setItems(const QList<Item> &items);
    /// Codes in natural order, numbers by value, badges by rank; rows without a key in the order of setItems().
    void sortBy(const SortKeys &keys);
    [[nodiscard]] Row cells(qint64 id) const { return m_byId.value(id); }

protected:
    [[nodiscard]] const Row *residentRow(qint64 id) const override;

private:
    void reorder();
    [[nodiscard]] static int compare(const QVariant &a, const QVariant &b);

    QVector<qint64> m_natural;
    QHash<qint64, Row> m_byId;
    SortKeys m_keys;
};

} // namespace Common
