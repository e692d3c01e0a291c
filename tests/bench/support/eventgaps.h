// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <vector>

namespace Bench {

/// How long the event loop did not get round: a heartbeat of one millisecond, and what was handled between two beats. In wall time,
/// and in the thread's own processor time, which other programs on the machine do not lengthen.
class EventGaps final : public QObject
{
public:
    explicit EventGaps(QObject *parent = nullptr);

    /// From QApplication::notify(): around each event. Events may be nested.
    void began(const QObject *receiver, const QEvent *event);
    void ended();
    /// What is going on from here on, for the report.
    void setStep(const QString &step) { m_step = step; }

    void start();
    void stop();
    [[nodiscard]] double longestMs() const { return m_longest; }
    [[nodiscard]] double longestCpuMs() const { return m_longestCpu; }
    [[nodiscard]] qint64 beats() const { return m_beats; }
    /// Distribution, and the `worst` longest with step, receiver and kind of event.
    void print(int worst) const;

private:
    struct Open {
        const char *receiver = nullptr;
        QString name;
        QEvent::Type type = QEvent::None;
        qint64 since = 0;
    };
    struct Gap {
        double wall = 0;
        double cpu = 0;
        qint64 at = 0; ///< ms since the start
        QString step;
        QStringList events; ///< the long ones, outermost last
    };
    void beat();

    QTimer m_timer;
    QString m_step;
    qint64 m_started = 0;
    qint64 m_last = 0;
    qint64 m_lastCpu = 0;
    qint64 m_beats = 0;
    double m_longest = 0;
    double m_longestCpu = 0;
    std::vector<Open> m_open;
    QStringList m_long; ///< of the present gap
    std::vector<qint64> m_histogram;
    std::vector<Gap> m_gaps;
};

} // namespace Bench
