// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/layout.h"

#include <QObject>

#include <memory>

class QPrinter;

namespace BooksUi {

/// Some printer is installed.
[[nodiscard]] bool hasPrinter();
/// A printer set up for the pages of a book: size, direction, no margins of its own.
[[nodiscard]] std::unique_ptr<QPrinter> printerFor(const Books::LaidOutBook &book);

/// Sends the pages to a printer one by one, so that the window stays alive. Deletes itself when finished.
class PrintRun final : public QObject
{
    Q_OBJECT

public:
    PrintRun(std::unique_ptr<QPrinter> printer, std::shared_ptr<const Books::LaidOutBook> book,
             std::shared_ptr<Support::Progress> progress, QObject *parent);
    ~PrintRun() override;
    void start();

signals:
    /// `complete` is false when it was stopped or the printer refused.
    void finished(bool complete);

private:
    void printNext();
    void end(bool complete);

    struct Painting;
    std::unique_ptr<Painting> m_painting;
    std::shared_ptr<const Books::LaidOutBook> m_book;
    std::shared_ptr<Support::Progress> m_progress;
    int m_page = 0;
    int m_last = 0;
};

} // namespace BooksUi
