// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/journalwatch.h"

#include "models/journal/verify.h"
#include "models/support/lowpriority.h"

#include <QLocale>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace Shell {

JournalWatch::JournalWatch(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    readHead();
    connect(&m_session, &Session::changed, this, &JournalWatch::readHead);
    connect(&m_session, &Session::verificationChanged, this, &JournalWatch::adopt);
}

JournalWatch::~JournalWatch()
{
    cancel();
}

QString JournalWatch::text() const
{
    const QString entry = QLocale().toString(m_head);
    switch (m_state) {
    case State::Unverified:
        return tr("証跡 #%1 未検証").arg(entry);
    case State::Running:
        return tr("証跡 #%1 検証中").arg(entry);
    case State::Verified: {
        const qint64 reached = m_session.verification() ? m_session.verification()->head.seq : 0;
        const QString time = m_verifiedAt ? m_verifiedAt->toString(u"H:mm"_s) : QString();
        return reached < m_head ? tr("証跡 #%1（#%2 まで検証済 %3）")
                                      .arg(entry, QLocale().toString(reached), time)
                                : tr("証跡 #%1 検証済 %2").arg(entry, time);
    }
    case State::Suspect:
        return tr("証跡 #%1 改ざんの疑い").arg(entry);
    case State::Failed:
        return tr("証跡 #%1 検証できません").arg(entry);
    }
    return {};
}

void JournalWatch::verify()
{
    if (m_state == State::Running)
        return;
    m_state = State::Running;
    emit changed();
    m_progress = std::make_shared<Support::Progress>();
    m_thread = std::make_unique<Storage::WorkerThread>(m_session.openRegister().path(),
                                                       Storage::Connection::Mode::QueryOnly);
    const QPointer<JournalWatch> guard(this);
    m_thread->post(
        [guard, progress = m_progress, &session = m_session](Storage::Connection &connection) {
            Support::standBack(); // nobody waits for it
            std::optional<Journal::Verification> found;
            try {
                found = Journal::verify(connection, session.openRegister().blueprint().catalogue,
                                        progress.get());
            } catch (const Storage::DbError &error) {
                qWarning("verify: %s", error.what());
            }
            // The session outlives the watch, and the watch waits for this thread before it goes.
            QMetaObject::invokeMethod(
                &session,
                [guard, found] {
                    if (guard)
                        guard->finish(found);
                },
                Qt::QueuedConnection);
        });
}

void JournalWatch::cancel()
{
    if (m_progress)
        m_progress->cancel();
    if (m_thread)
        m_thread->cancelAll();
    m_thread.reset();
}

void JournalWatch::finish(std::optional<Journal::Verification> verification)
{
    m_thread.reset();
    m_state = verification ? State::Unverified : State::Failed;
    if (verification && verification->cancelled)
        verification.reset();
    m_session.setVerification(std::move(verification));
}

// Also what another page has verified.
void JournalWatch::adopt()
{
    if (m_session.verification()) {
        m_state = m_session.isVerified() ? State::Verified : State::Suspect;
        m_verifiedAt = m_session.openRegister().clock().nowUtc().toLocalTime();
    }
    readHead();
}

void JournalWatch::readHead()
try {
    m_head = Journal::readHead(m_session.db()).seq;
    emit changed();
} catch (const Storage::DbError &error) {
    qWarning("journal head: %s", error.what());
}

} // namespace Shell
