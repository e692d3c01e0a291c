// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/latestreader.h"

#include "models/storage/stopwhen.h"
#include "ui/shell/turns.h"

#include <QPointer>

namespace Shell {

LatestReader::LatestReader(const QString &path, Turns *home)
    : m_home(home)
    , m_thread(std::make_unique<Storage::WorkerThread>(path, Storage::Connection::Mode::QueryOnly))
{
}

LatestReader::~LatestReader()
{
    for (auto it = m_newest.cbegin(); it != m_newest.cend(); ++it) {
        (*it)->superseded = true;
        QObject::disconnect(it.key(), &QObject::destroyed, m_home, nullptr); // who asked may live longer
    }
    m_thread->cancelAll(); // nobody waits for the end of a long one
    m_thread.reset();
}

void LatestReader::supersede(const QObject *asker)
{
    const std::shared_ptr<Question> before = m_newest.value(asker);
    if (!before)
        return;
    before->superseded = true;
    // Also what does not look up for long, such as a merge of long lists of hits. Under the lock, so that the next one cannot have
    // begun meanwhile and be interrupted in its place.
    const std::lock_guard lock(m_mutex);
    if (m_running == before)
        m_thread->interrupt();
}

void LatestReader::ask(QObject *asker, Work work)
{
    if (!m_newest.contains(asker)) { // an asker stays in it for as long as it lives
        QObject::connect(asker, &QObject::destroyed, m_home, [this, asker] {
            supersede(asker);
            m_newest.remove(asker);
        });
    }
    supersede(asker);
    const auto question = std::make_shared<Question>();
    m_newest.insert(asker, question);
    const QPointer<QObject> guard(asker);
    m_thread->post(
        [this, question, guard, work = std::move(work)](Storage::Connection &db) {
            answer(question, db, [&] {
                std::function<void()> done = work(db, question->superseded);
                QMetaObject::invokeMethod(
                    m_home,
                    [home = m_home, guard, question, done = std::move(done)] {
                        if (!guard || !done || question->superseded)
                            return;
                        home->take([guard, question, done] {
                            if (guard && !question->superseded)
                                done();
                        });
                    },
                    Qt::QueuedConnection);
            });
        },
        [question](const Storage::DbError &error) {
            if (!question->superseded)
                qWarning("a list could not be read: %s", error.what());
        });
}

void LatestReader::answer(const std::shared_ptr<Question> &question, Storage::Connection &db, const std::function<void()> &work)
{
    {
        const std::lock_guard lock(m_mutex);
        if (question->superseded)
            return;
        m_running = question;
    }
    const auto end = [this] {
        const std::lock_guard lock(m_mutex);
        m_running.reset();
    };
    try {
        const Storage::StopWhen stop(db, question->superseded);
        work();
    } catch (...) {
        end();
        throw; // the thread tells the asker
    }
    end();
}

} // namespace Shell
