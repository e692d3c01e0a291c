// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assets/many/relabelpreview.h"
#include "ui/common/pagedtablemodel.h"

namespace Shell {
class Session;
}

namespace AssetsUi {

/// 変更前 → 変更後 with what follows, the copies that are raised, what stays and why, and what is wrong in a list. Rows are
/// looked up when they come into sight.
class RelabelManyModel final : public Common::PagedTableModel
{
    Q_OBJECT

public:
    explicit RelabelManyModel(Shell::Session &session, QObject *parent = nullptr);

    /// nullptr empties the table.
    void setPreview(std::shared_ptr<const RelabelPreview> preview);
    [[nodiscard]] const RelabelPreview *preview() const { return m_preview.get(); }
    void setPart(RelabelPreview::Part part);
    [[nodiscard]] RelabelPreview::Part part() const { return m_part; }

protected:
    void requestRows(quint64 token, const QVector<qint64> &ids) override;

private:
    [[nodiscard]] static QList<Common::Column> columnsOf(RelabelPreview::Part part);
    void show();

    Shell::Session &m_session;
    std::shared_ptr<const RelabelPreview> m_preview;
    RelabelPreview::Part m_part = RelabelPreview::Changes;
};

} // namespace AssetsUi
