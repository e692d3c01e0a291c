// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wholebook.h"
#include "ui/books/previewwidget.h"
#include "ui/common/paper/printing.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPrinter>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace BooksUi;
using namespace Common;

namespace {

std::shared_ptr<const Books::LaidOutBook> bookOf(int rows)
{
    Books::Content content;
    content.frame.title = u"架空の帳票"_s;
    content.columns = {{u"番号"_s, 1.0}, {u"名称"_s, 3.0}};
    int row = 0;
    content.nextRow = [row, rows]() mutable -> std::optional<Books::Row> {
        if (row == rows)
            return std::nullopt;
        ++row;
        return Books::Row{{QString::number(row), u"架空の資産 %1"_s.arg(row)}};
    };
    auto book = Books::layOut(content);
    if (!book)
        qFatal("%s", qPrintable(book.error().message));
    return *book;
}

QImage painted(const Books::Page &page, double scale)
{
    PageFonts fonts;
    QImage image((page.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, page, fonts, scale);
    return image;
}

int ink(const QImage &image)
{
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    return dark;
}

} // namespace

class TstPreviewWidget : public QObject
{
    Q_OBJECT

    PrintRun *runOf(std::unique_ptr<QPrinter> printer, const QList<Books::PdfPart> &parts,
                    const std::shared_ptr<Support::Progress> &progress)
    {
        return new PrintRun(std::move(printer), Books::pagesOf(parts), Books::pageCountOf(parts),
                            progress, this);
    }

private slots:
    void paintsExactlyThePageAsked()
    {
        const auto book = bookOf(200);
        QVERIFY(book->pageCount() >= 3);
        PreviewWidget preview;
        preview.resize(900, 700);
        preview.setBook(book);
        preview.setPage(1);
        preview.show();
        QVERIFY(QTest::qWaitForWindowExposed(&preview));
        const QImage shown =
            preview.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QImage wanted = painted(WholeBook(book).pages[1], preview.scale());
        const QImage other = painted(WholeBook(book).pages[2], preview.scale());
        const QRect part(0, 0, wanted.width() - 20,
                         std::min(wanted.height(), shown.height())
                             - 20); // without the paper's edge
        const QImage cut = shown.copy(QRect(QPoint(8, 8), part.size()));
        QCOMPARE(cut, wanted.copy(part));
        QVERIFY(cut != other.copy(part));
    }

    void glyphsAreDrawn()
    {
        const auto book = bookOf(3);
        Books::Page withoutText = WholeBook(book).pages.constFirst();
        const int all = ink(painted(withoutText, 2));
        withoutText.runs.clear();
        QVERIFY(all > ink(painted(withoutText, 2)) + 500);
    }

    void turnsPagesByKey()
    {
        const auto book = bookOf(200);
        PreviewWidget preview;
        preview.setBook(book);
        QSignalSpy turned(&preview, &PreviewWidget::pageChanged);
        QTest::keyClick(&preview, Qt::Key_PageDown);
        QCOMPARE(preview.page(), 1);
        QTest::keyClick(&preview, Qt::Key_End);
        QCOMPARE(preview.page(), book->pageCount() - 1);
        QTest::keyClick(&preview, Qt::Key_PageDown);
        QCOMPARE(preview.page(), book->pageCount() - 1);
        QTest::keyClick(&preview, Qt::Key_Home);
        QCOMPARE(preview.page(), 0);
        QCOMPARE(turned.size(), 3);
    }

    void zooms()
    {
        PreviewWidget preview;
        preview.resize(600, 400);
        preview.setBook(bookOf(5));
        preview.show();
        preview.setZoom(PreviewWidget::Zoom::FitPage);
        const double whole = preview.scale();
        preview.setZoom(PreviewWidget::Zoom::FitWidth);
        QVERIFY(preview.scale() > whole);
        QTest::keyClick(&preview, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(preview.zoom(), PreviewWidget::Zoom::Percent);
        QCOMPARE(preview.scale(), preview.logicalDpiX() / 72.0);
    }

    void aBookThatIsStillSetGrowsInThePreview()
    {
        // The first page is shown, then the setting goes on to its end, then the preview looks again.
        PreviewWidget preview;
        QSignalSpy counted(&preview, &PreviewWidget::countChanged);
        Books::Content content;
        content.columns = {{u"番号"_s, 1.0}};
        int row = 0;
        content.nextRow = [&row]() -> std::optional<Books::Row> {
            return ++row > 300 ? std::nullopt : std::optional(Books::Row{{QString::number(row)}});
        };
        const auto book = Books::layOut(content, nullptr, [&](const auto &begun) {
            preview.setPage(0);
            preview.setBook(begun);
            QCOMPARE(preview.pageCount(), 1);
            QVERIFY(!preview.isComplete());
        });
        QVERIFY(book);
        QCOMPARE(preview.pageCount(), 1);
        preview.refresh();
        QVERIFY(preview.isComplete());
        QCOMPARE(preview.pageCount(), (*book)->pageCount());
        QCOMPARE(counted.size(), 2);
        QTest::keyClick(&preview, Qt::Key_End);
        QCOMPARE(preview.page(), (*book)->pageCount() - 1);
    }

    void aNewBookKeepsThePageOnceItIsThere()
    {
        PreviewWidget preview;
        const auto long1 = bookOf(300);
        preview.setBook(long1);
        preview.setPage(3);
        preview.setBook(bookOf(1));
        QCOMPARE(preview.page(), 0);
        preview.setBook(long1);
        QCOMPARE(preview.page(), 3);
    }

    void aPrinterGetsThePagesAskedFor()
    {
        QTemporaryDir folder;
        const auto book = bookOf(200);
        std::unique_ptr<QPrinter> printer = printerFor(book->setup(), book->pageCount());
        printer->setOutputFormat(QPrinter::PdfFormat); // what stands in for a printer here
        printer->setOutputFileName(folder.filePath(u"out.pdf"_s));
        auto progress = std::make_shared<Support::Progress>();
        auto *run = runOf(std::move(printer), {{book, {}, {{{2, 4}}}}}, progress);
        QSignalSpy finished(run, &PrintRun::finished);
        run->start();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished.constFirst().constFirst().toBool());
        QCOMPARE(progress->done(), 3);
        QFile file(folder.filePath(u"out.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("/Type /Page\n"), 3);
    }

    void severalBooksAreOneJob()
    {
        QTemporaryDir folder;
        const auto first = bookOf(200);
        const auto second = bookOf(1);
        std::unique_ptr<QPrinter> printer = printerFor(first->setup(), 0);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(folder.filePath(u"out.pdf"_s));
        auto progress = std::make_shared<Support::Progress>();
        auto *run =
            runOf(std::move(printer), {{first, {}, {{{1, 2}}}}, {second, {}, {}}}, progress);
        QSignalSpy finished(run, &PrintRun::finished);
        run->start();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished.constFirst().constFirst().toBool());
        QCOMPARE(progress->done(), 3);
    }

    void thePrintersOwnPagesNarrowTheChoice()
    {
        const auto printer = printerFor({}, 9);
        printer->setPrintRange(QPrinter::PageRange);
        printer->setFromTo(2, 4);
        using Range = Books::PageSelection::Range;
        const auto narrow = [&](const QList<Range> &ranges) {
            return narrowed({ranges}, *printer).of(9);
        };
        QCOMPARE(narrow({}), (QList<int>{2, 3, 4}));
        QCOMPARE(narrow({{4, 0}}), (QList<int>{4}));
        QCOMPARE(narrow({{7, 8}}), QList<int>());
        printer->setPrintRange(QPrinter::AllPages);
        QCOMPARE(narrow({{7, 8}}), (QList<int>{7, 8}));
    }

    void thePrinterTurnsTheSheetAsTheBookDoes()
    {
        Books::PageSetup setup =
            Books::PageSetup::of(Books::Paper::B4, Books::Orientation::Landscape);
        setup.duplex = Books::Duplex::ShortEdge;
        const auto printer = printerFor(setup, 1);
        if (hasPrinter()) // what stands in for one knows no second side
            QCOMPARE(printer->duplex(), QPrinter::DuplexShortSide);
        QCOMPARE(printer->pageLayout().orientation(), QPageLayout::Landscape);
        QCOMPARE(printer->pageLayout().fullRect(QPageLayout::Millimeter).toRect().size(),
                 QSize(364, 257));
    }

    void aStoppedPrintSaysSo()
    {
        QTemporaryDir folder;
        std::unique_ptr<QPrinter> printer = printerFor({}, 1);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(folder.filePath(u"out.pdf"_s));
        auto progress = std::make_shared<Support::Progress>();
        progress->cancel();
        auto *run = runOf(std::move(printer), {{bookOf(1), {}, {}}}, progress);
        QSignalSpy finished(run, &PrintRun::finished);
        run->start();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!finished.constFirst().constFirst().toBool());
    }

    void fontsOfACollectionAreTakenApart()
    {
        // A collection of two fonts of one table each.
        QByteArray data("ttcf\0\1\0\0\0\0\0\2\0\0\0\x14\0\0\0\x30", 20);
        for (const char letter : {'A', 'B'}) {
            data += QByteArray("\0\1\0\0\0\1\0\0\0\0\0\0", 12);
            data += QByteArray("tabl\0\0\0\0\0\0\0", 11) + char(letter == 'A' ? 0x4c : 0x50)
                    + QByteArray("\0\0\0\4", 4);
        }
        data += "AAAABBBB";
        QVERIFY(singleFont(data, 0).endsWith("AAAA"));
        QVERIFY(singleFont(data, 1).endsWith("BBBB"));
        QCOMPARE(singleFont(data, 2), QByteArray());
        QCOMPARE(singleFont("plain", 0), QByteArray("plain"));
        data.chop(1);
        QCOMPARE(singleFont(data, 1), QByteArray());
    }
};

QTEST_MAIN(TstPreviewWidget)
#include "tst_previewwidget.moc"
