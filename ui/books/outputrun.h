// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/books/bookjob.h"
#include "ui/shell/session.h"

namespace BooksUi {

class BookWorker;

/// Books on their way to paper: each is recorded first, as an entry of its own, and then set with the head of the journal
/// that its entry left. A book that has none of the chosen pages is left out and not recorded. Deletes itself when it has said
/// how it ended.
class OutputRun final : public QObject
{
    Q_OBJECT

public:
    struct Wish {
        QList<BookJob> jobs; ///< in the order of the output
        QString target;      ///< pdf, printer
    };

    OutputRun(Shell::Session &session, BookWorker &worker, Wish wish,
              std::shared_ptr<Support::Progress> progress, QObject *parent);
    void start();

signals:
    void made(const QList<BooksUi::BookMade> &books);
    void failed(const Support::Error &error);

private:
    void next();
    void record(const BookJob &job, const Assets::BookFacts &facts);
    void layOut(const BookJob &job);
    void fail(const Support::Error &error);

    Shell::Session &m_session;
    BookWorker &m_worker;
    Wish m_wish;
    std::shared_ptr<Support::Progress> m_progress;
    QList<BookMade> m_made;
    qsizetype m_at = 0; ///< the job that is next
};

} // namespace BooksUi
