// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/verify.h"
#include "models/register/blueprint.h"
#include "models/storage/registerfile.h"
#include "models/storage/workerthread.h"

#include <QObject>

#include <memory>

namespace Register {

/// An open register: the one door. Every change goes through perform(), on the one writer thread; the window reads
/// through readConnection(), which physically cannot write.
class OpenRegister final : public QObject
{
    Q_OBJECT
public:
    /// Errors: those of Storage::openRegisterFile.
    [[nodiscard]] static Support::Result<std::unique_ptr<OpenRegister>> open(const QString &path,
                                                                             std::shared_ptr<const Blueprint> blueprint,
                                                                             std::shared_ptr<Support::Clock> clock);
    ~OpenRegister() override;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const Blueprint &blueprint() const { return *m_blueprint; }
    [[nodiscard]] const Support::Clock &clock() const { return *m_clock; }
    [[nodiscard]] Storage::Opened outcome() const { return m_opened; }
    [[nodiscard]] const QString &copyBeforeUpgrade() const { return m_copyBeforeUpgrade; }
    /// Read-only connection of the thread that opened the register.
    [[nodiscard]] Storage::Connection &readConnection() { return *m_reader; }

    /// Performs an act on the writer thread; the future never throws.
    [[nodiscard]] std::future<Outcome> perform(Request request);
    /// The same for the window: `done` runs in the thread of `context`, unless that is gone by then.
    void perform(Request request, QObject *context, std::function<void(Outcome)> done);
    /// For command line and tests: performs and waits.
    [[nodiscard]] Outcome performAndWait(Request request) { return perform(std::move(request)).get(); }
    /// Interrupts the running act (its transaction rolls back).
    void interruptWriter() { m_writer->interrupt(); }

    /// The actor that a person is today.
    [[nodiscard]] Actor actorFor(std::optional<qint64> personId);
    /// Looks for entries that were made since the last look (another process), and emits `changed` for them.
    void pollOtherProcesses();

signals:
    /// Acts were done: these things changed, up to this entry. Emitted in the thread of the register object.
    void changed(const QList<Journal::ObjectRef> &objects, qint64 upToEntry);

private:
    OpenRegister(QString path, std::shared_ptr<const Blueprint> blueprint, std::shared_ptr<Support::Clock> clock);
    [[nodiscard]] Outcome failed(const Storage::DbError &error) const;
    void announce(const QList<Journal::ObjectRef> &objects, qint64 entry);

    QString m_path;
    std::shared_ptr<const Blueprint> m_blueprint;
    std::shared_ptr<Support::Clock> m_clock;
    Storage::Opened m_opened = Storage::Opened::Current;
    QString m_copyBeforeUpgrade;
    std::unique_ptr<Storage::Connection> m_reader;
    std::unique_ptr<Storage::WorkerThread> m_writer;
    qint64 m_seen = 0;
};

/// The five steps of an act, on the given connection: authorise, gather, check, one transaction, result.
/// Used by OpenRegister; public so that creation can run acts before a register is open.
[[nodiscard]] Outcome performOn(Storage::Connection &connection, const Blueprint &blueprint, const Support::Clock &clock,
                                const Request &request);

} // namespace Register
