// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session.h"

#include "ui/shell/turns.h"

#include <QPointer>

namespace Shell {

Session::Session(std::unique_ptr<Register::OpenRegister> openRegister, QObject *parent)
    : QObject(parent), m_register(std::move(openRegister)), m_turns(new Turns(this)),
      m_readers(std::make_unique<Storage::WorkerThread>(m_register->path(), Storage::Connection::Mode::QueryOnly)),
      m_lists(std::make_unique<LatestReader>(m_register->path(), m_turns))
{
    connect(m_register.get(), &Register::OpenRegister::changed, this,
            [this](const QList<Journal::ObjectRef> &objects) {
                m_actor = m_register->actorFor(m_personId); // roles may have changed with it
                emit changed(objects);
            });
    m_actor = m_register->actorFor(std::nullopt);
}

Session::~Session()
{
    m_lists.reset();
    m_readers.reset();
    m_register.reset();
}

void Session::setPersonId(std::optional<qint64> personId)
{
    m_personId = personId;
    m_actor = m_register->actorFor(personId);
    emit actorChanged();
}

void Session::perform(const QString &act, const QJsonObject &params, QObject *context,
                      std::function<void(Register::Outcome)> done, const QMap<QString, QString> &reasons, bool dryRun,
                      std::shared_ptr<Support::Progress> progress, const QString &at)
{
    Register::Request request;
    request.act = act;
    request.params = params;
    request.personId = m_personId;
    request.reasons = reasons;
    request.dryRun = dryRun;
    request.at = at;
    request.progress = std::move(progress);
    emit runningActsChanged(++m_runningActs);
    const QPointer<QObject> guard(context);
    m_register->perform(std::move(request), this, [this, guard, done = std::move(done)](Register::Outcome outcome) {
        emit runningActsChanged(--m_runningActs);
        if (guard)
            done(std::move(outcome));
    });
}

void Session::setVerification(std::optional<Journal::Verification> verification)
{
    m_verification = std::move(verification);
    emit verificationChanged();
}

void Session::read(QObject *context, std::function<std::function<void()>(Storage::Connection &)> work)
{
    const QPointer<QObject> guard(context);
    m_readers->post([this, guard, work = std::move(work)](Storage::Connection &connection) {
        std::function<void()> done = work(connection);
        QMetaObject::invokeMethod(
            this,
            [this, guard, done = std::move(done)] {
                if (!guard || !done)
                    return;
                m_turns->take([guard, done] {
                    if (guard)
                        done();
                });
            },
            Qt::QueuedConnection);
    });
}

} // namespace Shell
