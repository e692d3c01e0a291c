// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// usage: bench_books FILE.daicho [ROWS]      default 100,000 rows; the file is only read
// The asset ledger as PDF: rows read, set and written, against a floor that has the same lines of text in memory, shapes
// each by HarfBuzz and gives cairo one cairo_show_text_glyphs per font and page. Then memory, and the preview of all rows.

#include "app/startup.h"
#include "models/books/pdfwriter.h"
#include "tests/bench/support/bookfloor.h"
#include "tests/bench/support/figures.h"
#include "ui/books/booksettings.h"
#include "ui/books/bookspage.h"
#include "ui/books/previewwidget.h"

#include <QApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr double kTimesTheFloor = 1.5;
constexpr double kMoreMemoryMb = 64;
constexpr double kPreviewMs = 200;
constexpr double kGapMs = 50;
constexpr int kFewRows = 1000;
constexpr int kRuns = 3;
constexpr int kLongestSettingMs = 20000; ///< the window is watched no longer


std::unique_ptr<Register::OpenRegister> opened(const QString &path)
{
    auto file = Register::OpenRegister::open(path, App::assemble(), std::make_shared<Support::Clock>());
    if (!file)
        qFatal("%s", qPrintable(file.error().message));
    return std::move(*file);
}

BooksUi::BookJob jobOf(Storage::Connection &db, int rows)
{
    BooksUi::BookJob job;
    job.visible.everything = true;
    job.order.printedBy = u"架空 花子"_s;
    job.printedAt = QDateTime::currentDateTimeUtc();
    Assets::Queries queries(db, job.visible);
    if (rows < queries.total())
        job.order.filter.ids = queries.ids({}).mid(0, rows);
    return job;
}

struct Written {
    std::shared_ptr<const Books::LaidOutBook> book;
    double settingMs = 0;
    double writingMs = 0;
};

Written product(Storage::Connection &db, const BooksUi::BookJob &job, const QString &path, Support::Progress *progress = nullptr)
{
    Written written;
    written.settingMs = Bench::timedMs([&] {
        auto made = BooksUi::makeBook(db, job, progress);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        written.book = made->book;
    });
    written.writingMs = Bench::timedMs([&] {
        if (!Books::writePdf(written.book, path, u"情報資産台帳"_s, progress))
            qFatal("the book could not be written");
    });
    return written;
}

/// Child of the memory figure: sets and writes a book, and prints the most memory it had.
int tellMemory(const QString &file, int rows)
{
    QTemporaryDir folder;
    auto openFile = opened(file);
    double most = 0;
    int looks = 0;
    Support::Progress progress([&](qint64, qint64) {
        if (looks++ % 16 == 0)
            most = std::max(most, Bench::anonymousMegabytes());
    });
    Storage::Connection &db = openFile->readConnection();
    const Written written = product(db, jobOf(db, rows), folder.filePath(u"book.pdf"_s), &progress);
    most = std::max(most, Bench::anonymousMegabytes());
    std::printf("%.2f", most);
    return written.book->rowCount() == rows ? 0 : 1;
}

double memoryOf(const QString &file, int rows)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {u"--memory"_s, file, QString::number(rows)});
    if (!child.waitForFinished(-1) || child.exitCode() != 0)
        qFatal("the memory could not be measured");
    return child.readAllStandardOutput().toDouble();
}

bool againstTheFloor(const QString &file, int rows)
{
    QTemporaryDir folder;
    auto openFile = opened(file);
    Storage::Connection &db = openFile->readConnection();
    const BooksUi::BookJob job = jobOf(db, rows);
    std::vector<Bench::FloorPage> pages;
    QSizeF size;
    {
        const Written written = product(db, job, folder.filePath(u"warm.pdf"_s));
        Books::PageReader reader(written.book);
        for (int page = 0; page < written.book->pageCount(); ++page)
            pages.push_back(Bench::floorPage(*reader.page(page)));
        size = written.book->pageSize();
    }
    std::vector<double> ratios;
    std::vector<double> times;
    std::vector<double> floors;
    double setting = 0;
    for (int run = 0; run < kRuns; ++run) {
        const Written written = product(db, job, folder.filePath(u"book.pdf"_s));
        const double floor = Bench::writeFloor(pages, size, folder.filePath(u"floor.pdf"_s));
        times.push_back(written.settingMs + written.writingMs);
        floors.push_back(floor);
        ratios.push_back(times.back() / floor);
        setting = written.settingMs;
    }
    for (auto *figures : {&ratios, &times, &floors})
        std::sort(figures->begin(), figures->end());
    Bench::told("rows", rows, "");
    Bench::told("pages of book and floor", double(pages.size()), "");
    Bench::told("size of the PDF", double(QFileInfo(folder.filePath(u"book.pdf"_s)).size()) / 1e6, "MB");
    Bench::told("size of the floor's PDF", double(QFileInfo(folder.filePath(u"floor.pdf"_s)).size()) / 1e6, "MB");
    Bench::told("reading and setting (last run)", setting, "ms");
    Bench::told("book: read, set, written (median)", times[kRuns / 2], "ms");
    Bench::told("floor: shaped, written (median)", floors[kRuns / 2], "ms");
    return Bench::told("book / floor (median of pairs)", ratios[kRuns / 2], "times", kTimesTheFloor);
}

/// The real page of the window: how soon the first page is there, and how long the window ever waits meanwhile.
bool preview(const QString &file)
{
    Shell::Session session(opened(file));
    const auto lists = Assets::ListEngine::of(session.openRegister().path()); // the window's list keeps it
    BooksUi::BooksPage page(session);
    page.resize(1200, 700);
    QElapsedTimer sinceBeat;
    double gap = 0;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, [&] {
        gap = std::max(gap, double(sinceBeat.nsecsElapsed()) / 1e6);
        sinceBeat.restart();
    });
    page.show();
    const auto until = [&](int mostMs, auto done) {
        QElapsedTimer clock;
        clock.start();
        while (!done() && clock.elapsed() < mostMs)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
    };
    beat.start(1);
    until(60000, [&] { return page.preview()->pageCount() > 0; }); // fonts and caches are warm now
    std::vector<double> opens;
    for (int run = 0; run < kRuns; ++run) {
        until(500, [] { return false; });
        const auto before = page.preview()->book();
        sinceBeat.restart();
        opens.push_back(Bench::timedMs([&] {
            page.openBook(u"asset-ledger"_s, {}, {});
            until(60000, [&] { return page.preview()->book() != before && page.preview()->pageCount() > 0; });
            page.preview()->viewport()->repaint();
        }));
    }
    std::sort(opens.begin(), opens.end());
    gap = 0;
    sinceBeat.restart();
    until(kLongestSettingMs, [&] { return page.preview()->isComplete(); });
    bool fine = Bench::told("preview of all rows: first page painted", opens[kRuns / 2], "ms", kPreviewMs);
    Bench::told("pages set by then", page.preview()->pageCount(), page.preview()->isComplete() ? "(all)" : "so far");
    fine = Bench::told("longest wait of the window while setting", gap, "ms", kGapMs) && fine;
    const double paint = Bench::medianMs(9, [&](int) { page.preview()->viewport()->repaint(); });
    return Bench::told("one page painted again", paint, "ms", kGapMs) && fine;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == "--memory"_L1)
        return tellMemory(arguments.value(2), arguments.value(3).toInt());
    if (arguments.size() < 2)
        qFatal("usage: bench_books FILE.daicho [ROWS]");
    const QString file = arguments.at(1);
    const int rows = arguments.value(2, u"100000"_s).toInt();
    bool fine = againstTheFloor(file, rows);
    const double few = memoryOf(file, kFewRows);
    const double many = memoryOf(file, rows);
    Bench::told("most memory, 1,000 rows", few, "MB");
    Bench::told("most memory, all these rows", many, "MB");
    fine = Bench::told("more memory for all these rows", many - few, "MB", kMoreMemoryMb) && fine;
    fine = preview(file) && fine;
    return fine ? 0 : 1;
}
