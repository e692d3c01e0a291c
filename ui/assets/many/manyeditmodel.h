// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/many/editmanyactparts.h"
#include "ui/common/pagedtablemodel.h"

#include <array>

namespace Shell {
class Session;
}

namespace AssetsUi {

/// What an act on many assets would do, with the rows of its table: one for each field of each asset that changes, one for each
/// asset that stays as it is or cannot be changed. Made once in the reader's thread.
struct ManyPreview {
    enum Part { Changes, Same, Refused };
    Assets::EditManyPlan plan;
    QJsonObject set;
    QMap<QString, QString> reasons;
    std::array<QVector<qint64>, 3> rows; ///< by Part: the asset and which of its fields, or which sentence keeps it

    [[nodiscard]] static ManyPreview of(Storage::Connection &db, const Register::Actor &actor, const QVector<qint64> &ids, const QJsonObject &set,
                                        const QMap<QString, QString> &reasons, const std::function<bool()> &stop,
                                        const std::function<void(qint64)> &report);
};

/// 変更前 → 変更後 of what would change, and why the others would not. Rows are looked up when they come into sight.
class ManyEditModel final : public Common::PagedTableModel
{
    Q_OBJECT

public:
    explicit ManyEditModel(Shell::Session &session, QObject *parent = nullptr);

    /// nullptr empties the table.
    void setPreview(std::shared_ptr<const ManyPreview> preview);
    [[nodiscard]] const ManyPreview *preview() const { return m_preview.get(); }
    void setPart(ManyPreview::Part part);
    [[nodiscard]] ManyPreview::Part part() const { return m_part; }

protected:
    void requestRows(quint64 token, const QVector<qint64> &ids) override;

private:
    [[nodiscard]] static QList<Common::Column> columnsOf(ManyPreview::Part part);
    void show();

    Shell::Session &m_session;
    std::shared_ptr<const ManyPreview> m_preview;
    ManyPreview::Part m_part = ManyPreview::Changes;
};

} // namespace AssetsUi
