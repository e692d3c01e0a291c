// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/find/finder.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace Assets {
class ListEngine;
}
namespace Shell {
class Session;
}
namespace Storage {
class WorkerThread;
}

namespace FindUi {

/// Asks all kinds of an open register, off the window's thread. A new question stops the one before, whose answers are
/// dropped. Lives as long as the session, so that its connection stays warm.
class Searcher final : public QObject
{
    Q_OBJECT

public:
    /// The one of this session; made when it is first wanted.
    static Searcher *of(Shell::Session &session);
    ~Searcher() override;

    /// Of the kinds named, or of all but the acts, which the window has as commands. Empty words only stop.
    void ask(const QString &words, qsizetype limit, const QStringList &kinds = {});
    void stop();

signals:
    void told(const Register::Found &found);
    void finished();
    /// The question could not be answered; why is in the log.
    void failed();

private:
    explicit Searcher(Shell::Session &session);

    Shell::Session &m_session;
    std::shared_ptr<Assets::ListEngine> m_engine; ///< held, so that it is not made anew for every question
    std::shared_ptr<std::atomic<quint64>> m_question; ///< the newest; read by the thread
    std::unique_ptr<Storage::WorkerThread> m_thread;
};

} // namespace FindUi
