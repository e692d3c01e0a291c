// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QStatusBar>
#include <QTimer>

#include <vector>

class QToolButton;

namespace Common {
class ProgressBarLine;
} // namespace Common

namespace Shell {

class JournalWatch;

/// The line at the bottom: what was just done, work that runs with its 中止, and the state of the 証跡.
class StatusLine final : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Follows this register; nullptr for none.
    void follow(Session *session, JournalWatch *watch);
    [[nodiscard]] bool isTaskRunning() const { return !m_tasks.empty(); }

signals:
    void journalClicked();

private:
    struct Task {
        QString title;
        std::shared_ptr<Support::Progress> progress;
    };
    void beginTask(const QString &title, std::shared_ptr<Support::Progress> progress);
    void endTask();
    void showTask();
    void poll();
    void cancelTask();
    void showJournal(const JournalWatch &watch);

    Common::ProgressBarLine *m_line;
    QToolButton *m_journal;
    QTimer m_poll;
    std::vector<Task> m_tasks; ///< the last one is shown
};

} // namespace Shell
