// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/searcher.h"

#include "models/assets/list/listqueries.h"
#include "models/register/blueprint.h"
#include "ui/shell/session.h"

using namespace Qt::StringLiterals;

namespace FindUi {

Searcher *Searcher::of(Shell::Session &session)
{
    if (auto *present = session.findChild<Searcher *>(QString(), Qt::FindDirectChildrenOnly))
        return present;
    return new Searcher(session);
}

Searcher::Searcher(Shell::Session &session)
    : QObject(&session)
    , m_session(session)
    , m_engine(Assets::ListEngine::of(session.openRegister().path()))
    , m_question(std::make_shared<std::atomic<quint64>>(0))
    , m_thread(std::make_unique<Storage::WorkerThread>(session.openRegister().path(), Storage::Connection::Mode::QueryOnly))
{
}

Searcher::~Searcher()
{
    stop();
}

void Searcher::stop()
{
    ++*m_question;
    m_thread->cancelAll();
}

void Searcher::ask(const QString &words, qsizetype limit, const QStringList &kinds)
{
    stop();
    if (words.trimmed().isEmpty())
        return;
    const quint64 number = *m_question;
    const auto isOld = [number, newest = m_question] { return *newest != number; };
    const Register::Blueprint &blueprint = m_session.openRegister().blueprint();
    Register::FindQuestion question{words, m_session.actor().visible, m_session.openRegister().clock().today(), limit, isOld};
    QStringList asked = kinds;
    if (asked.isEmpty()) {
        for (const Register::Finder &finder : blueprint.finders) {
            if (finder.kind != "act"_L1)
                asked.append(finder.kind);
        }
    }
    const auto say = [this, isOld](std::function<void()> what) {
        // The thread ends before this object does, so it is there; what it was for may be over.
        QMetaObject::invokeMethod(
            this,
            [isOld, what = std::move(what)] {
                if (!isOld())
                    what();
            },
            Qt::QueuedConnection);
    };
    m_thread->post(
        [this, say, isOld, question = std::move(question), asked, &blueprint](Storage::Connection &db) {
            Register::findEverywhere(
                db, blueprint, question, [this, say](const Register::Found &found) { say([this, found] { emit told(found); }); }, asked);
            say([this] { emit finished(); });
        },
        [this, say, isOld](const Storage::DbError &error) {
            if (isOld())
                return; // stopped on purpose
            qWarning("find: %s", error.what());
            say([this] { emit failed(); });
        });
}

} // namespace FindUi
