// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/books/outputrun.h"

#include "models/register/rejectiontext.h"
#include "ui/books/bookworker.h"

using namespace Qt::StringLiterals;

namespace BooksUi {

OutputRun::OutputRun(Shell::Session &session, BookWorker &worker, Wish wish,
                     std::shared_ptr<Support::Progress> progress, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_worker(worker)
    , m_wish(std::move(wish))
    , m_progress(std::move(progress))
{}

void OutputRun::start()
{
    next();
}

void OutputRun::next()
{
    if (m_at == m_wish.jobs.size()) {
        if (m_made.isEmpty())
            return fail(Books::noSuchPages());
        emit made(m_made);
        deleteLater();
        return;
    }
    const QPointer<OutputRun> run(this);
    m_worker.run([run, job = m_wish.jobs[m_at++], progress = m_progress](Storage::Connection &db) -> std::function<void()> {
        const auto facts = guarded(db, [&] { return factsOf(db, job); });
        const auto wanted = facts ? guarded(db, [&] { return hasChosenPages(db, job, progress.get()); }) : Support::Result<bool>(false);
        return [run, job, facts, wanted] {
            if (!run)
                return;
            if (!facts || !wanted)
                run->fail(facts ? wanted.error() : facts.error());
            else if (*wanted)
                run->record(job, *facts);
            else
                run->next();
        };
    });
}

void OutputRun::record(const BookJob &job, const Assets::BookFacts &facts)
{
    if (m_progress->isCancelled())
        return fail({Support::ErrorCode::Cancelled, tr("帳票の作成を中止しました。"), {}});
    m_session.perform(u"output.record"_s, outputParams(job, facts, m_wish.target), this,
                      [this, job](const Register::Outcome &outcome) {
                          if (outcome)
                              layOut(job);
                          else
                              fail({Support::ErrorCode::InvalidInput,
                                    Register::rejectionText(outcome.error()),
                                    {}});
                      });
}

void OutputRun::layOut(const BookJob &job)
{
    const QPointer<OutputRun> run(this);
    m_worker.run([run, wanted = BookJob(job),
                  progress = m_progress](Storage::Connection &db) mutable -> std::function<void()> {
        const auto book = guarded(db, [&] {
            wanted.head = Journal::readHead(db);
            return makeBook(db, wanted, progress.get());
        });
        return [run, book] {
            if (!run)
                return;
            if (!book)
                return run->fail(book.error());
            run->m_made.append(*book);
            run->next();
        };
    });
}

void OutputRun::fail(const Support::Error &error)
{
    emit failed(error);
    deleteLater();
}

} // namespace BooksUi
