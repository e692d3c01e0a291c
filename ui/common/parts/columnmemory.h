// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tablecolumn.h"

#include <QString>

class QAbstractItemModel;
class QFontMetrics;
class QHeaderView;

namespace Common {

/// The stable name of a model's column: ColumnKeyRole, or its number where a model gives none.
[[nodiscard]] QString columnKey(const QAbstractItemModel *model, int column);
/// -1 when the model has no such column.
[[nodiscard]] int columnOf(const QAbstractItemModel *model, const QString &key);

/// Column choice, order, widths and sorting of one view in Settings ("views/<key>/…"), by column key, so that a
/// column that comes or goes with the policy does not shift the others.
class ColumnMemory
{
public:
    explicit ColumnMemory(QString viewKey) : m_key(std::move(viewKey)) { }

    void saveColumns(const QHeaderView &header) const;
    void saveSort(const QAbstractItemModel &model, const SortKeys &keys) const;
    /// As the model says first, then as remembered.
    void restoreColumns(QHeaderView &header) const;
    [[nodiscard]] SortKeys restoredSort(const QAbstractItemModel &model) const;
    void forget() const;
    [[nodiscard]] bool isCompact() const;
    void saveCompact(bool compact) const;
    [[nodiscard]] bool isActive() const { return !m_key.isEmpty(); }

private:
    [[nodiscard]] QString path(QLatin1String leaf) const;

    QString m_key;
};

} // namespace Common
