// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/register/openregister.h"

#include "models/journal/history.h"
#include "models/storage/checkpointer.h"

#include <QCoreApplication>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace Register {

namespace {

constexpr qint64 kMostAtOnce = 1'000; ///< entries of others that are read on the spot: a millisecond or two

/// What works behind the register: it belongs to the register as its child, and goes after the writer.
class Behind final : public QObject
{
public:
    Behind(const QString &path, QObject *parent) : QObject(parent), checkpointer(path) { }
    static Behind &of(const QObject &parent)
    {
        for (QObject *child : parent.children()) {
            if (auto *found = dynamic_cast<Behind *>(child))
                return *found;
        }
        qFatal("a register without what works behind it");
    }

    /// Reads what was touched since that entry off this thread; `heard` runs here.
    void listen(const QString &path, qint64 seen, std::function<void(QList<Journal::ObjectRef>)> heard)
    {
        listener = std::make_unique<Storage::WorkerThread>(path, Storage::Connection::Mode::QueryOnly);
        const auto end = [this, heard](const std::optional<QList<Journal::ObjectRef>> &touched) {
            QMetaObject::invokeMethod(
                this,
                [this, heard, touched] {
                    listener.reset();
                    if (touched)
                        heard(*touched);
                },
                Qt::QueuedConnection);
        };
        listener->post([seen, end](Storage::Connection &connection) { end(Journal::touchedSince(connection, seen)); },
                       [end](const Storage::DbError &error) {
                           qWarning("poll: %s", error.what());
                           end(std::nullopt);
                       });
    }

    Storage::Checkpointer checkpointer;
    std::unique_ptr<Storage::WorkerThread> listener;
};

/// The answer to one wish. A wish that is dropped because the register closes is answered too: nobody waits for ever.
struct Answer {
    Answer() = default;
    Q_DISABLE_COPY_MOVE(Answer)
    ~Answer()
    {
        if (!given)
            promise.set_value(tl::unexpected(Rejection(Support::Error{
                Support::ErrorCode::Cancelled, QCoreApplication::translate("Register", "台帳を閉じたため、操作は行われませんでした。"), {}})));
    }
    void give(Outcome outcome)
    {
        given = true;
        promise.set_value(std::move(outcome));
    }

    std::promise<Outcome> promise;
    bool given = false;
};

} // namespace

Support::Result<std::unique_ptr<OpenRegister>> OpenRegister::open(const QString &path,
                                                                  std::shared_ptr<const Blueprint> blueprint,
                                                                  std::shared_ptr<Support::Clock> clock)
{
    auto opened = Storage::openRegisterFile(path);
    if (!opened)
        return tl::unexpected(opened.error());
    std::unique_ptr<OpenRegister> result(new OpenRegister(path, std::move(blueprint), std::move(clock)));
    result->m_opened = opened->outcome;
    result->m_copyBeforeUpgrade = opened->copyBeforeUpgrade;
    try {
        result->m_reader = std::make_unique<Storage::Connection>(path, Storage::Connection::Mode::QueryOnly);
        result->m_seen = Journal::readHead(*result->m_reader).seq;
        // It has migrated and checked; reader and writer have their own. Were it the last to close, the -wal would be taken away and made anew.
        opened->connection.reset();
    } catch (const Storage::DbError &error) {
        return tl::unexpected(error.toError(path));
    }
    auto *behind = new Behind(path, result.get());
    result->m_writer = std::make_unique<Storage::WorkerThread>(path, Storage::Connection::Mode::ReadWrite, Storage::WorkerThread::Urgency::Background);
    result->m_writer->post([behind](Storage::Connection &connection) { behind->checkpointer.watch(connection); },
                           [](const Storage::DbError &) { }); // the first act tells of it
    return result;
}

OpenRegister::OpenRegister(QString path, std::shared_ptr<const Blueprint> blueprint, std::shared_ptr<Support::Clock> clock)
    : m_path(std::move(path)), m_blueprint(std::move(blueprint)), m_clock(std::move(clock))
{
}

OpenRegister::~OpenRegister()
{
    m_writer.reset(); // waits for the running act
    m_reader.reset();
}

std::future<Outcome> OpenRegister::perform(Request request)
{
    auto answer = std::make_shared<Answer>();
    std::future<Outcome> future = answer->promise.get_future();
    m_writer->post([this, answer, request = std::move(request)](Storage::Connection &connection) {
        Outcome outcome = performOn(connection, *m_blueprint, *m_clock, request);
        if (outcome && outcome->entry > 0) {
            const QList<Journal::ObjectRef> objects = outcome->touched;
            const qint64 entry = outcome->entry;
            QMetaObject::invokeMethod(this, [this, objects, entry] { announce(objects, entry); }, Qt::QueuedConnection);
        }
        answer->give(std::move(outcome));
    }, [this, answer](const Storage::DbError &error) { answer->give(failed(error)); });
    return future;
}

void OpenRegister::perform(Request request, QObject *context, std::function<void(Outcome)> done)
{
    const QPointer<QObject> guard(context);
    m_writer->post([this, guard, request = std::move(request), done = std::move(done)](Storage::Connection &connection) {
        auto outcome = std::make_shared<Outcome>(performOn(connection, *m_blueprint, *m_clock, request));
        // Through the register's own thread, where the context's life can be asked without a race.
        QMetaObject::invokeMethod(
            this,
            [this, guard, outcome, done] {
                if (*outcome && (*outcome)->entry > 0)
                    announce((*outcome)->touched, (*outcome)->entry);
                if (guard)
                    done(std::move(*outcome));
            },
            Qt::QueuedConnection);
    }, [this, guard, done](const Storage::DbError &error) {
        QMetaObject::invokeMethod(
            this,
            [guard, done, outcome = failed(error)] {
                if (guard)
                    done(outcome);
            },
            Qt::QueuedConnection);
    });
}

Outcome OpenRegister::failed(const Storage::DbError &error) const
{
    return tl::unexpected(Rejection(error.toError(m_path)));
}

Actor OpenRegister::actorFor(std::optional<qint64> personId)
{
    try {
        return m_blueprint->actorFor ? m_blueprint->actorFor(*m_reader, personId, m_clock->today()) : Actor{};
    } catch (const Storage::DbError &error) {
        qWarning("actor: %s", error.what());
        return {};
    }
}

void OpenRegister::pollOtherProcesses()
{
    try {
        const Journal::Head head = Journal::readHead(*m_reader);
        if (head.seq <= m_seen || Behind::of(*this).listener)
            return;
        if (head.seq - m_seen > kMostAtOnce) {
            // A ledger that another process took over: a hundred thousand things, which the window must not wait for.
            Behind::of(*this).listen(m_path, m_seen, [this, entry = head.seq](const QList<Journal::ObjectRef> &touched) { announce(touched, entry); });
            return;
        }
        const QList<Journal::ObjectRef> touched = Journal::touchedSince(*m_reader, m_seen);
        announce(touched, head.seq);
    } catch (const Storage::DbError &error) {
        qWarning("poll: %s", error.what());
    }
}

void OpenRegister::announce(const QList<Journal::ObjectRef> &objects, qint64 entry)
{
    m_seen = qMax(m_seen, entry);
    emit changed(objects, entry);
}

} // namespace Register
