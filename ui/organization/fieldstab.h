// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetfield.h"
#include "ui/organization/listtab.h"

namespace OrganizationUi {

/// 独自項目: fields that this office adds to its assets.
class FieldsTab final : public ListTab
{
    Q_OBJECT

public:
    FieldsTab(Shell::Session &session, QWidget *parent);
    [[nodiscard]] TabActs acts() const override;
    [[nodiscard]] bool mayEdit() const override { return false; }
    [[nodiscard]] bool mayClose() const override { return false; }
    void add() override;
    void edit() override {}
    void close() override;

protected:
    [[nodiscard]] QList<Common::RowsModel::Item> read() override;

private:
    QList<Assets::CustomField> m_rows;
};

} // namespace OrganizationUi
