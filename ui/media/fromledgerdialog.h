// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/ledgerqueries.h"
#include "ui/shell/actdialog.h"

namespace Common {
class RowsModel;
class TableView;
} // namespace Common

namespace MediaUi {

/// 媒体起こし: what ledgers say of media, gathered; the chosen lines become media with their assets on them, as one act.
class FromLedgerDialog final : public Shell::ActDialog
{
    Q_OBJECT

public:
    explicit FromLedgerDialog(Shell::Session &session, QWidget *parent = nullptr);

    [[nodiscard]] Common::TableView *table() const { return m_table; }

protected:
    void check() override;
    void complete(QJsonObject &params) const override;

private:
    void fill();
    void showCounts();
    void turn(); ///< of the chosen lines: together ↔ one for each
    [[nodiscard]] QList<const Media::LedgerGroup *> chosen() const;

    QList<Media::LedgerGroup> m_groups;
    QHash<qint64, QString> m_units;
    Common::RowsModel *m_model;
    Common::TableView *m_table;
    QLabel *m_counts;
};

} // namespace MediaUi
