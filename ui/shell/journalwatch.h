// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QDateTime>

namespace Shell {

/// The state of the 証跡 on screen. Verification reads the whole register on a thread of its own; what it found is kept
/// in the session up to the entry it reached.
class JournalWatch final : public QObject
{
    Q_OBJECT
public:
    enum class State { Unverified, Running, Verified, Suspect, Failed };

    explicit JournalWatch(Session &session, QObject *parent = nullptr);
    ~JournalWatch() override;

    [[nodiscard]] State state() const { return m_state; }
    /// 証跡 #58,113 検証済 10:02
    [[nodiscard]] QString text() const;
    [[nodiscard]] qint64 headEntry() const { return m_head; }
    [[nodiscard]] std::optional<QDateTime> verifiedAt() const
    {
        return m_verifiedAt;
    } ///< local time

public slots:
    /// Begins a verification unless one is running.
    void verify();
    void cancel();

signals:
    void changed();

private:
    void finish(std::optional<Journal::Verification> verification);
    void adopt();
    void readHead();

    Session &m_session;
    std::shared_ptr<Support::Progress> m_progress;
    std::unique_ptr<Storage::WorkerThread> m_thread;
    State m_state = State::Unverified;
    qint64 m_head = 0;
    std::optional<QDateTime> m_verifiedAt;
};

} // namespace Shell
