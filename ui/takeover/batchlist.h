// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/takeover/takeoverqueries.h"
#include "ui/shell/session.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace Common {
class MessageBar;
class ProgressBarLine;
class RowsModel;
class TableView;
} // namespace Common

namespace TakeoverUi {

/// 取込の履歴: what was taken over and when, newest first; a batch can be looked at and taken back.
class BatchList final : public QWidget
{
    Q_OBJECT

public:
    explicit BatchList(Shell::Session &session, QWidget *parent = nullptr);
    ~BatchList() override;

    void refresh();
    [[nodiscard]] int count() const { return int(m_batches.size()); }
    [[nodiscard]] bool isBusy() const { return m_progress != nullptr; }
    [[nodiscard]] Common::TableView *table() const { return m_table; }

signals:
    /// The assets of the batch are being shown in the window.
    void shown();

private:
    void show(const QList<Takeover::BatchRow> &batches);
    void updateButtons();
    void showAssets();
    void askUndo();
    void undo(qint64 batch, const QString &reason);
    [[nodiscard]] const Takeover::BatchRow *current() const;
    [[nodiscard]] QString kindTitle(const QString &kind) const;

    Shell::Session &m_session;
    QList<Takeover::BatchRow> m_batches;
    Common::TableView *m_table;
    Common::RowsModel *m_model;
    Common::MessageBar *m_message;
    Common::ProgressBarLine *m_line;
    QPushButton *m_look;
    QPushButton *m_undo;
    std::shared_ptr<Support::Progress> m_progress;
    QTimer m_poll;
};

} // namespace TakeoverUi
