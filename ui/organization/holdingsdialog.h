// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/list/filter.h"
#include "models/media/mediumqueries.h"
#include "ui/common/dialog.h"

class QLabel;

namespace Common {
class RowsModel;
class TableView;
} // namespace Common
namespace Shell {
class Session;
} // namespace Shell

namespace OrganizationUi {

/// 保管内容: what is at a place, with a person or in a unit – its class as a whole, the media there and how many assets are on none of
/// them. Read beside the window.
class HoldingsDialog final : public Common::FormDialog
{
    Q_OBJECT

public:
    HoldingsDialog(Shell::Session &session, const Media::MediumFilter &scope, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] Common::TableView *table() const { return m_table; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QSize sizeHint() const override;

private:
    struct Holdings;
    void build();
    void read();
    void showRead(const Holdings &holdings);
    [[nodiscard]] Assets::Filter assets() const;

    Shell::Session &m_session;
    Media::MediumFilter m_scope;
    QLabel *m_summary = nullptr;
    Common::RowsModel *m_rows = nullptr;
    Common::TableView *m_table = nullptr;
};

} // namespace OrganizationUi
