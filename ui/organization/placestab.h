// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/places/placequeries.h"
#include "ui/organization/listtab.h"

namespace OrganizationUi {

/// 保管場所: the tree of places and what is known of them.
class PlacesTab final : public ListTab
{
    Q_OBJECT

public:
    PlacesTab(Shell::Session &session, QWidget *parent);
    [[nodiscard]] TabActs acts() const override;
    [[nodiscard]] bool mayEdit() const override;
    [[nodiscard]] bool mayClose() const override;
    void add() override;
    void edit() override;
    void close() override;

protected:
    [[nodiscard]] QList<Common::RowsModel::Item> read() override;

private:
    void openForm(const Places::PlaceRow *row);
    [[nodiscard]] const Places::PlaceRow *current() const;

    QList<Places::PlaceRow> m_rows;
};

} // namespace OrganizationUi
