// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/pagesetup.h"
#include "models/books/pageselection.h"
#include "models/books/pdfwriter.h"
#include "models/support/progress.h"

#include <QObject>

#include <memory>
#include <thread>

class QPrinter;

namespace Common {

/// Some printer is installed.
[[nodiscard]] bool hasPrinter();
/// A printer set up for a book: size, direction, sides of the sheet, no margins of its own.
[[nodiscard]] std::unique_ptr<QPrinter> printerFor(const Books::PageSetup &setup, int pages);
/// The same for paper of any size, in points.
[[nodiscard]] std::unique_ptr<QPrinter> printerForPaper(QSizeF paper, int pages);

/// The pages asked for in the printer's own dialog, on top of those that were chosen before.
[[nodiscard]] Books::PageSelection narrowed(Books::PageSelection pages, const QPrinter &printer);

/// Sends pages to a printer as one job, on a thread of its own; each page says its size. Deletes itself when finished.
class PrintRun final : public QObject
{
    Q_OBJECT

public:
    PrintRun(std::unique_ptr<QPrinter> printer, Books::PageSource pages, qint64 expected,
             std::shared_ptr<Support::Progress> progress, QObject *parent);
    ~PrintRun() override;
    void start();

signals:
    /// `complete` is false when it was stopped or the printer refused.
    void finished(bool complete);

private:
    [[nodiscard]] bool printAll();

    std::unique_ptr<QPrinter> m_printer;
    Books::PageSource m_pages;
    qint64 m_expected;
    std::shared_ptr<Support::Progress> m_progress;
    std::jthread m_thread;
};

} // namespace Common
