// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/organization/organizationqueries.h"
#include "ui/organization/listtab.h"

namespace OrganizationUi {

/// 職員: who works here, and people from outside.
class PersonsTab final : public ListTab
{
    Q_OBJECT

public:
    PersonsTab(Shell::Session &session, QWidget *parent);
    [[nodiscard]] TabActs acts() const override;
    [[nodiscard]] bool mayEdit() const override;
    [[nodiscard]] bool mayClose() const override;
    void add() override;
    void edit() override;
    void close() override;

protected:
    [[nodiscard]] QList<Common::RowsModel::Item> read() override;

private:
    void openForm(const Organization::PersonRow *row);
    [[nodiscard]] const Organization::PersonRow *current() const;

    QList<Organization::PersonRow> m_rows;
};

} // namespace OrganizationUi
