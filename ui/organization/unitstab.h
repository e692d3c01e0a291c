// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/organization/unitcountqueries.h"
#include "ui/organization/listtab.h"

namespace OrganizationUi {

/// 組織: the tree of units with their 適用規程 and number pattern.
class UnitsTab final : public ListTab
{
    Q_OBJECT

public:
    UnitsTab(Shell::Session &session, QWidget *parent);
    [[nodiscard]] TabActs acts() const override;
    [[nodiscard]] bool mayClose() const override;
    void add() override;
    void edit() override;
    void close() override;

protected:
    [[nodiscard]] QList<Common::RowsModel::Item> read() override;

private:
    void openForm(const Organization::UnitRow *row);
    void askObjects();
    [[nodiscard]] const Organization::UnitRow *current() const;

    QList<Organization::UnitRow> m_rows;
    std::optional<QHash<qint64, qint64>> m_objects; ///< registered in each unit; nullopt = not counted yet
    int m_token = 0;
};

} // namespace OrganizationUi
