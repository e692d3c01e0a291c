// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace Common {

/// The line of a running task in the status area: 取り込み中 48,200 / 100,000 ▓▓▓░ 0:03 [中止]. Hidden when nothing runs.
class ProgressBarLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressBarLine(QWidget *parent = nullptr);

    void start(const QString &name, bool cancellable = true);
    void setProgress(qint64 done, qint64 total); ///< total 0 = not known yet
    void finish();
    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    void cancelRequested();

private:
    void updateElapsed();

    QLabel *m_name;
    QLabel *m_count;
    QProgressBar *m_bar;
    QLabel *m_elapsed;
    QToolButton *m_cancel;
    QElapsedTimer m_clock;
    QTimer m_tick;
    bool m_running = false;
};

} // namespace Common
