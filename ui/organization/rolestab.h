// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/organization/organizationqueries.h"
#include "ui/organization/listtab.h"

namespace OrganizationUi {

/// 役割: what the policies ask for, who holds it, and what is vacant.
class RolesTab final : public ListTab
{
    Q_OBJECT

public:
    RolesTab(Shell::Session &session, QWidget *parent);
    [[nodiscard]] TabActs acts() const override;
    [[nodiscard]] bool mayEdit() const override;
    [[nodiscard]] bool mayClose() const override;
    void add() override;
    void edit() override;
    void close() override;

protected:
    [[nodiscard]] QList<Common::RowsModel::Item> read() override;

private:
    void openForm(const Organization::RoleRow *row);
    [[nodiscard]] const Organization::RoleRow *current() const;

    QList<Organization::RoleRow> m_rows;
};

} // namespace OrganizationUi
