// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/workerthread.h"

#include <QObject>
#include <QPointer>

namespace BooksUi {

/// Where books are set: a thread with a connection of its own, so that a long book keeps no list waiting.
class BookWorker final : public QObject
{
    Q_OBJECT

public:
    explicit BookWorker(QString path, QObject *parent = nullptr);

    /// Runs `work` there; what it answers runs in the window's thread, unless this is gone by then.
    void run(std::function<std::function<void()>(Storage::Connection &)> work);
    /// From `work`: runs `told` in the window's thread, unless `worker` is gone by then.
    static void tell(const QPointer<BookWorker> &worker, std::function<void()> told);
    /// Stops the question to the register that is running, if any.
    void interrupt();

private:
    QString m_path;
    std::unique_ptr<Storage::WorkerThread> m_thread; ///< made when first wanted
};

} // namespace BooksUi
