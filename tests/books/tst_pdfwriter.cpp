// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/books/bookfixture.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace BookFixture;

class TstPdfWriter : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    static WholeBook laidOut(const Books::Content &content)
    {
        return WholeBook(Books::layOut(content));
    }
    static QString pdfText(const QString &file, const QStringList &options)
    {
        const auto text =
            output(u"pdftotext"_s, options + QStringList{u"-enc"_s, u"UTF-8"_s, file, u"-"_s});
        return text ? QString::fromUtf8(*text) : QString();
    }
    static QByteArray bytes(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void everyCellComesBackInOrder();
    void everyCharacterComesBack_data();
    void everyCharacterComesBack();
    void aWrappedCellIsWholeAgain();
    void whatNoFontHasKeepsItsText();
    void titleAndPagesAreInTheFile();
    void equalBooksGiveEqualFiles();
    void theQrIsReadBack();
    void anOldFileStaysWhenWritingFails();
    void aFolderThatIsNotThere();
    void cancelLeavesNothing();
    void severalBooksMakeOneFileWithAnOutline();
    void chosenPagesKeepTheirNumbers();
    void noPageLeftIsAnError();
};

void TstPdfWriter::everyCellComesBackInOrder()
{
    const QString file = path(u"rows.pdf"_s);
    const WholeBook book = laidOut(content(100));
    const auto written = Books::writePdf(book, file, u"情報資産台帳"_s);
    QVERIFY(written);
    QCOMPARE(*written, int(book.pages.size()));
    const QString raw = bare(pdfText(file, {u"-raw"_s}));
    qsizetype at = 0;
    for (int i = 0; i < 100; ++i) {
        const QString cells = bare(row(i).cells.join(QString()));
        at = raw.indexOf(cells, at);
        QVERIFY2(at >= 0, qPrintable(u"row %1: %2"_s.arg(i).arg(cells)));
        at += cells.size();
    }
    QString characters = raw;
    std::sort(characters.begin(), characters.end());
    // The other reading orders of pdftotext give the same characters, and a cell of one line as it is.
    for (const QStringList &options : {QStringList{}, QStringList{u"-layout"_s}}) {
        const QString text = pdfText(file, options);
        QString other = bare(text);
        std::sort(other.begin(), other.end());
        QCOMPARE(other, characters);
        for (int i = 0; i < 100; ++i)
            QVERIFY2(text.contains(row(i).cells[0]), qPrintable(row(i).cells[0]));
        QVERIFY(text.contains(u"情報資産台帳"_s)); // spaced on paper, one word for whoever searches
    }
}

void TstPdfWriter::everyCharacterComesBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("kanji that share a glyph with a radical") << u"民金子一用文水木火土日月目"_s;
    QTest::newRow("both wave dashes, side by side") << u"～〜～〜–—―－-"_s;
    QTest::newRow("beyond the basic plane") << u"𠮷𩸽𠀋𡈽"_s;
    QTest::newRow("variants of the family register") << u"髙﨑濵邊邉𠮟"_s;
    QTest::newRow("enclosed and squared forms") << u"㈱①②㌔㎡№℡Ⅲⅲ"_s;
    QTest::newRow("variation sequences and the plain form")
        << u"葛\U000E0100葛葛\U000E0101邉\U000E0101邉"_s;
    QTest::newRow("digits and codes") << u"A-0001/ABC_xyz#0123456789"_s;
    QTest::newRow("full and half width") << u"ＡＢＣ１２３ABC123ｱｲｳﾞアイヴ"_s;
    QTest::newRow("decomposed kana") << u"か\u3099は\u309Aが"_s;
    QTest::newRow("ligature candidates") << u"office waffle fi fl ffi AVATAR To"_s;
    QTest::newRow("other scripts") << u"Ελλάς Привет Ünïcödé 한국 简体字"_s;
}

void TstPdfWriter::everyCharacterComesBack()
{
    QFETCH(QString, text);
    QList<Books::Row> rows{row(0)};
    rows[0].cells = {u"A-1"_s, text};
    const QString file = path(u"characters.pdf"_s);
    QVERIFY(Books::writePdf(laidOut(content(rows)), file, u"文字"_s));
    const QString raw = bare(pdfText(file, {u"-raw"_s}));
    QVERIFY2(raw.contains(bare(u"A-1"_s + text)), qPrintable(raw));
}

void TstPdfWriter::aWrappedCellIsWholeAgain()
{
    const QString remark =
        u"共有フォルダ（//server-01/zeimu/kazei/2026/fixed_assets_ledger.xlsx）にも「写し」がある。"_s
            .repeated(6);
    QList<Books::Row> rows{row(0), row(1)};
    rows[0].cells[9] = remark;
    const QString file = path(u"wrapped.pdf"_s);
    QVERIFY(Books::writePdf(laidOut(content(rows)), file, u"折返し"_s));
    QVERIFY(bare(pdfText(file, {u"-raw"_s})).contains(bare(remark)));
}

void TstPdfWriter::whatNoFontHasKeepsItsText()
{
    QList<Books::Row> rows{row(0)};
    rows[0].cells[1] = QString(u"外字"_s + QChar(0xf8f0) + u"と"_s + QChar(0xf8f1) + u"と〓"_s);
    const QString file = path(u"gaiji.pdf"_s);
    QVERIFY(Books::writePdf(laidOut(content(rows)), file, u"外字"_s));
    QVERIFY(bare(pdfText(file, {u"-raw"_s})).contains(rows[0].cells[1]));
}

void TstPdfWriter::titleAndPagesAreInTheFile()
{
    const QString file = path(u"info.pdf"_s);
    const WholeBook book = laidOut(content(40));
    QVERIFY(Books::writePdf(book, file, u"情報資産台帳"_s, nullptr,
                            QDateTime(QDate(2026, 4, 1), QTime(1, 2), Qt::UTC)));
    const auto info = output(u"pdfinfo"_s, {u"-isodates"_s, file});
    QVERIFY(info);
    const QString text = QString::fromUtf8(*info);
    QVERIFY(text.contains(u"情報資産台帳"_s));
    QVERIFY(text.contains(u"Daichō"_s));
    QVERIFY(text.contains(u"2026-04-01T01:02:00"_s));
    QVERIFY(text.contains(QRegularExpression(u"Pages:\\s+%1\\n"_s.arg(book.pages.size()))));
    QVERIFY(text.contains(u"841.89 x 595.276 pts (A4)"_s));
    const auto fonts = output(u"pdffonts"_s, {file});
    QVERIFY(fonts);
    QVERIFY(!fonts->contains("Type 3"));
}

void TstPdfWriter::equalBooksGiveEqualFiles()
{
    QVERIFY(Books::writePdf(laidOut(content(40)), path(u"one.pdf"_s), u"台帳"_s));
    QTest::qWait(1100); // a date left in by mistake would differ
    QVERIFY(Books::writePdf(laidOut(content(40)), path(u"two.pdf"_s), u"台帳"_s));
    QVERIFY(!bytes(path(u"one.pdf"_s)).isEmpty());
    QCOMPARE(bytes(path(u"one.pdf"_s)), bytes(path(u"two.pdf"_s)));
}

void TstPdfWriter::theQrIsReadBack()
{
    if (!output(u"zbarimg"_s, {u"--version"_s}))
        QSKIP("zbarimg is not installed");
    const QString file = path(u"qr.pdf"_s);
    QVERIFY(Books::writePdf(laidOut(content(60)), file, u"台帳"_s));
    // Every page, at the resolution of an office scanner.
    QVERIFY(output(u"pdftoppm"_s, {u"-r"_s, u"200"_s, u"-gray"_s, u"-png"_s, file, path(u"qr"_s)}));
    const QStringList pages = QDir(m_folder.path()).entryList({u"qr-*.png"_s});
    QVERIFY(pages.size() >= 2);
    for (const QString &page : pages) {
        const auto read = output(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, u"-Sdisable"_s,
                                                u"-Sqrcode.enable"_s, path(page)});
        QVERIFY(read);
        QCOMPARE(QString::fromUtf8(*read).trimmed(), frame().journalQr);
    }
}

void TstPdfWriter::anOldFileStaysWhenWritingFails()
{
    const QString file = path(u"old.pdf"_s);
    QVERIFY(Books::writePdf(laidOut(content(1)), file, u"台帳"_s));
    const QByteArray before = bytes(file);
    const WholeBook large = laidOut(content(500));
    // A limit on the size of files stands in for a full disk.
    rlimit old{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
    const rlimit small{20000, old.rlim_max};
    std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto written = Books::writePdf(large, file, u"台帳"_s);
    setrlimit(RLIMIT_FSIZE, &old);
    QVERIFY(!written);
    QCOMPARE(written.error().code, Support::ErrorCode::DiskFull);
    QCOMPARE(bytes(file), before);
    QCOMPARE(QDir(m_folder.path()).entryList({u"old.pdf*"_s}), QStringList{u"old.pdf"_s});
}

void TstPdfWriter::aFolderThatIsNotThere()
{
    const auto written =
        Books::writePdf(laidOut(content(1)), path(u"missing/book.pdf"_s), u"台帳"_s);
    QVERIFY(!written);
    QCOMPARE(written.error().code, Support::ErrorCode::InputOutput);
}

void TstPdfWriter::cancelLeavesNothing()
{
    Support::Progress progress([&progress](qint64 done, qint64) {
        if (done == 2)
            progress.cancel();
    });
    const auto written =
        Books::writePdf(laidOut(content(200)), path(u"cancelled.pdf"_s), u"台帳"_s, &progress);
    QVERIFY(!written);
    QCOMPARE(written.error().code, Support::ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(path(u"cancelled.pdf"_s)));
}

void TstPdfWriter::severalBooksMakeOneFileWithAnOutline()
{
    Books::Content upright = content(40);
    upright.frame.page.orientation = Books::Orientation::Portrait;
    const WholeBook first = laidOut(content(60));
    const WholeBook second = laidOut(upright);
    const QString file = path(u"both.pdf"_s);
    const auto written = Books::writePdf(
        {{first, u"情報資産台帳"_s, {}}, {second, u"廃棄記録簿"_s, {}}}, {file, u"一式"_s, {}});
    QVERIFY(written);
    const int firstPages = int(first.pages.size());
    QCOMPARE(*written, firstPages + int(second.pages.size()));
    const auto page = [&](int number) {
        return bare(pdfText(
            file, {u"-raw"_s, u"-f"_s, QString::number(number), u"-l"_s, QString::number(number)}));
    };
    QVERIFY(page(firstPages).endsWith(u"%1/%1"_s.arg(firstPages)));
    QVERIFY(page(firstPages + 1).endsWith(u"1/%1"_s.arg(second.pages.size())));
    const auto told = output(u"pdfinfo"_s, {u"-f"_s, QString::number(firstPages), u"-l"_s,
                                            QString::number(firstPages + 1), file});
    QVERIFY(told);
    QVERIFY(told->contains("841.89 x 595") && told->contains(" x 841.89"));
    const QByteArray raw = bytes(file);
    QVERIFY(raw.contains("/Outlines"));
    for (const QString &title : {u"情報資産台帳"_s, u"廃棄記録簿"_s}) {
        QByteArray hex;
        for (const QChar c : title)
            hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        QVERIFY(raw.toLower().contains(hex));
    }
    QVERIFY(Books::writePdf(first, file, u"台帳"_s));
    QVERIFY(!bytes(file).contains("/Outlines"));
}

void TstPdfWriter::chosenPagesKeepTheirNumbers()
{
    const WholeBook book = laidOut(content(200));
    const int all = int(book.pages.size());
    QVERIFY(all >= 5);
    const QString file = path(u"some.pdf"_s);
    const auto written =
        Books::writePdf({{book, {}, *Books::pageSelectionFromText(u"2,4-5"_s)}}, {file, {}, {}});
    QVERIFY(written);
    QCOMPARE(*written, 3);
    const QString text = bare(pdfText(file, {u"-raw"_s}));
    for (int page = 1; page <= all; ++page)
        QCOMPARE(text.contains(u"%1/%2"_s.arg(page).arg(all)), page == 2 || page == 4 || page == 5);
}

void TstPdfWriter::noPageLeftIsAnError()
{
    const auto written =
        Books::writePdf({{laidOut(content(1)), {}, *Books::pageSelectionFromText(u"7"_s)}},
                        {path(u"no.pdf"_s), {}, {}});
    QVERIFY(!written);
    QCOMPARE(written.error().code, Support::ErrorCode::InvalidInput);
    QVERIFY(!QFile::exists(path(u"no.pdf"_s)));
}

QTEST_GUILESS_MAIN(TstPdfWriter)
#include "tst_pdfwriter.moc"
