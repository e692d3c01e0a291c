// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/books/printing.h"

#include "ui/books/pagepainter.h"

#include <QPageLayout>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QTimer>

#include <algorithm>

namespace BooksUi {

namespace {

constexpr double kPointsPerInch = 72;

} // namespace

struct PrintRun::Painting {
    std::unique_ptr<QPrinter> printer;
    PageFonts fonts;
    QPainter painter;
};

bool hasPrinter()
{
    return !QPrinterInfo::availablePrinterNames().isEmpty();
}

std::unique_ptr<QPrinter> printerFor(const Books::LaidOutBook &book)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    const QSizeF size = book.pages.isEmpty() ? QSizeF(595, 842) : book.pages.constFirst().size;
    const QPageSize paper(size.width() > size.height() ? size.transposed() : size, QPageSize::Point,
                          {}, QPageSize::FuzzyMatch);
    printer->setFullPage(true); // the layout has its own margins
    printer->setPageLayout(QPageLayout(
        paper, size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait, {}));
    printer->setFromTo(1, std::max(1, int(book.pages.size())));
    return printer;
}

PrintRun::PrintRun(std::unique_ptr<QPrinter> printer,
                   std::shared_ptr<const Books::LaidOutBook> book,
                   std::shared_ptr<Support::Progress> progress, QObject *parent)
    : QObject(parent)
    , m_painting(std::make_unique<Painting>())
    , m_book(std::move(book))
    , m_progress(std::move(progress))
{
    m_painting->printer = std::move(printer);
    const int count = int(m_book->pages.size());
    m_page = std::max(0, m_painting->printer->fromPage() - 1);
    m_last =
        m_painting->printer->toPage() > 0 ? std::min(count, m_painting->printer->toPage()) : count;
}

PrintRun::~PrintRun() = default;

void PrintRun::start()
{
    if (!m_painting->painter.begin(m_painting->printer.get()))
        return end(false);
    printNext();
}

void PrintRun::printNext()
{
    if (m_progress && m_progress->isCancelled()) {
        m_painting->printer->abort();
        return end(false);
    }
    if (m_page >= m_last)
        return end(m_painting->painter.end());
    const double scale = m_painting->printer->resolution() / kPointsPerInch;
    paintPage(m_painting->painter, m_book->pages[m_page], m_painting->fonts, scale);
    ++m_page;
    if (m_progress)
        m_progress->report(m_page, m_last);
    if (m_page < m_last && !m_painting->printer->newPage())
        return end(false);
    QTimer::singleShot(0, this, &PrintRun::printNext);
}

void PrintRun::end(bool complete)
{
    if (m_painting->painter.isActive())
        m_painting->painter.end();
    emit finished(complete);
    deleteLater();
}

} // namespace BooksUi
