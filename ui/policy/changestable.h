// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/comparison.h"

#include <QWidget>

namespace Common {
class RowsModel;
class TableView;
} // namespace Common

namespace PolicyUi {

/// What one version changes against another: 区別 | 分野 | 対象 | 項目 | 前 | 後 | 条項.
class ChangesTable final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesTable(QWidget *parent = nullptr);

    void setChanges(const QList<Policy::Change> &changes);
    [[nodiscard]] Common::TableView *table() const { return m_table; }

private:
    Common::TableView *m_table;
    Common::RowsModel *m_rows;
};

} // namespace PolicyUi
