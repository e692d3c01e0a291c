// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Common {
class RowsModel;
class TableView;
} // namespace Common

namespace PolicyUi {

/// 再分類: what has to be classified again since a revision, with its class of then and what the revision proposes. From here
/// to 分類変更; a line goes when its class has been decided again.
class ReclassificationList final : public QWidget
{
    Q_OBJECT

public:
    explicit ReclassificationList(Shell::Session &session, QWidget *parent = nullptr);

    void setPolicy(std::optional<qint64> policyId);
    void refresh();
    [[nodiscard]] Common::TableView *table() const { return m_table; }
    [[nodiscard]] int count() const { return m_count; }

signals:
    void countChanged(int count);
    void failed(const Support::Error &error);

private:
    void relabel();
    void relabelProposed();
    void openAsset(int row);

    Shell::Session &m_session;
    std::optional<qint64> m_policyId;
    Common::RowsModel *m_model;
    Common::TableView *m_table;
    QLabel *m_note;
    QPushButton *m_relabel;
    QPushButton *m_proposed; ///< what the revision proposes, for all at once
    int m_count = 0;
};

/// How many things wait to be classified again, for the navigation.
[[nodiscard]] int waitingCount(Storage::Connection &db, const Register::Actor &actor);

} // namespace PolicyUi
