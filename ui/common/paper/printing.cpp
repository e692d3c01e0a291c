// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/paper/printing.h"

#include "ui/common/paper/pagepainter.h"

#include <QPageLayout>
#include <QPageRanges>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>
#include <limits>

namespace Common {

namespace {

constexpr double kPointsPerInch = 72;
constexpr double kPointsPerMm = kPointsPerInch / 25.4;

/// Without margins: the pages have their own.
QPageLayout layoutOf(QSizeF paper)
{
    const bool level = paper.width() > paper.height();
    const QPageSize size(level ? paper.transposed() : paper, QPageSize::Point, {},
                         QPageSize::FuzzyMatch);
    return {size, level ? QPageLayout::Landscape : QPageLayout::Portrait, {}};
}

QPrinter::DuplexMode duplexOf(Books::Duplex duplex)
{
    switch (duplex) {
    case Books::Duplex::LongEdge:
        return QPrinter::DuplexLongSide;
    case Books::Duplex::ShortEdge:
        return QPrinter::DuplexShortSide;
    case Books::Duplex::None:
        break;
    }
    return QPrinter::DuplexNone;
}

/// What both choose.
QList<Books::PageSelection::Range> common(const QList<Books::PageSelection::Range> &a,
                                          const QList<Books::PageSelection::Range> &b)
{
    QList<Books::PageSelection::Range> both;
    for (const auto &one : a) {
        for (const auto &other : b) {
            const int last = one.last == 0     ? other.last
                             : other.last == 0 ? one.last
                                               : std::min(one.last, other.last);
            const int first = std::max(one.first, other.first);
            if (last == 0 || first <= last)
                both.append({first, last});
        }
    }
    return both;
}

} // namespace

bool hasPrinter()
{
    return !QPrinterInfo::availablePrinterNames().isEmpty();
}

std::unique_ptr<QPrinter> printerForPaper(QSizeF paper, int pages)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true);
    printer->setPageLayout(layoutOf(paper));
    printer->setFromTo(1, std::max(1, pages));
    return printer;
}

std::unique_ptr<QPrinter> printerFor(const Books::PageSetup &setup, int pages)
{
    auto printer = printerForPaper(setup.sizeMm() * kPointsPerMm, pages);
    printer->setDuplex(duplexOf(setup.duplex));
    return printer;
}

Books::PageSelection narrowed(Books::PageSelection pages, const QPrinter &printer)
{
    QList<Books::PageSelection::Range> asked;
    if (printer.printRange() == QPrinter::PageRange) {
        for (const QPageRanges::Range &range : printer.pageRanges().toRangeList())
            asked.append({range.from, range.to});
    }
    if (asked.isEmpty())
        return pages;
    pages.ranges = pages.ranges.isEmpty() ? asked : common(pages.ranges, asked);
    if (pages.ranges.isEmpty())
        pages.ranges.append({std::numeric_limits<int>::max(), 0}); // nothing is in both
    return pages;
}

PrintRun::PrintRun(std::unique_ptr<QPrinter> printer, Books::PageSource pages,
                   qint64 expected, std::shared_ptr<Support::Progress> progress, QObject *parent)
    : QObject(parent)
    , m_printer(std::move(printer))
    , m_pages(std::move(pages))
    , m_expected(expected)
    , m_progress(std::move(progress))
{}

PrintRun::~PrintRun()
{
    m_progress->cancel();
}

void PrintRun::start()
{
    m_thread = std::jthread([this] {
        const bool complete = printAll();
        // The thread is joined before this goes, so the object is still there to be told.
        QMetaObject::invokeMethod(
            this,
            [this, complete] {
                emit finished(complete);
                deleteLater();
            },
            Qt::QueuedConnection);
    });
}

bool PrintRun::printAll()
{
    QPainter painter;
    PageFonts fonts;
    qint64 done = 0;
    for (;;) {
        const auto next = m_pages();
        if (m_progress->isCancelled() || !next) {
            m_printer->abort();
            return false;
        }
        if (!*next)
            break;
        const Books::Page &page = (*next)->page;
        m_printer->setPageLayout(layoutOf(page.size));
        if (done == 0 ? !painter.begin(m_printer.get()) : !m_printer->newPage())
            return false;
        paintPage(painter, page, fonts, m_printer->resolution() / kPointsPerInch);
        m_progress->report(++done, m_expected);
    }
    return done > 0 && painter.end();
}

} // namespace Common
