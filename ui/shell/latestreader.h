// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/workerthread.h"

#include <QHash>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace Shell {

class Turns;

/// Answers questions of which only the newest counts (a list while one types): a newer question of the same asker stops the one
/// that is being answered and takes the place of the one that waits. One thread and one connection of its own.
class LatestReader final
{
public:
    /// Set when nobody waits for this answer any more; long loops look at it. The running statement is interrupted too.
    using Superseded = std::atomic<bool>;
    /// Works on the reader's thread and returns what is to be done with the answer in the thread of `home`.
    using Work = std::function<std::function<void()>(Storage::Connection &, const Superseded &)>;

    /// `home` outlives it; answers come in its thread.
    LatestReader(const QString &path, Turns *home);
    ~LatestReader();
    Q_DISABLE_COPY_MOVE(LatestReader)

    /// Neither a superseded question nor one whose asker is gone is answered. Errors are logged.
    void ask(QObject *asker, Work work);

private:
    struct Question {
        Superseded superseded = false;
    };
    void supersede(const QObject *asker);
    void answer(const std::shared_ptr<Question> &question, Storage::Connection &db, const std::function<void()> &work);

    Turns *m_home;
    std::mutex m_mutex;
    std::shared_ptr<Question> m_running;                       ///< guarded
    QHash<const QObject *, std::shared_ptr<Question>> m_newest; ///< of the thread that asks
    std::unique_ptr<Storage::WorkerThread> m_thread;
};

} // namespace Shell
