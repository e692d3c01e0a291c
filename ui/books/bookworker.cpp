// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/books/bookworker.h"

#include <QCoreApplication>

namespace BooksUi {

BookWorker::BookWorker(QString path, QObject *parent) : QObject(parent), m_path(std::move(path)) {}

void BookWorker::run(std::function<std::function<void()>(Storage::Connection &)> work)
{
    if (!m_thread)
        m_thread =
            std::make_unique<Storage::WorkerThread>(m_path, Storage::Connection::Mode::QueryOnly);
    m_thread->post([worker = QPointer(this), work = std::move(work)](Storage::Connection &db) {
        tell(worker, work(db));
    });
}

void BookWorker::tell(const QPointer<BookWorker> &worker, std::function<void()> told)
{
    // The pointer is looked at in the window's thread alone, where the worker lives and dies.
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [worker, told = std::move(told)] {
            if (worker && told)
                told();
        },
        Qt::QueuedConnection);
}

void BookWorker::interrupt()
{
    if (m_thread)
        m_thread->interrupt();
}

} // namespace BooksUi
