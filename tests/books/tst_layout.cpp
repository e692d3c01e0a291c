// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/books/booksetter.h"
#include "models/books/qrcode.h"
#include "tests/books/bookfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace BookFixture;

class TstLayout : public QObject
{
    Q_OBJECT

    const Books::FontSet m_fonts{Books::bookFonts()};

    static WholeBook laidOut(const Books::Content &content)
    {
        return WholeBook(Books::layOut(content));
    }

    static QString text(const WholeBook &book)
    {
        QString all;
        for (const Books::Page &page : book.pages)
            all += Books::pageText(page);
        return bare(all);
    }

    void checkGeometry(const Books::Page &page, const Books::Frame &frame) const;

private slots:
    void nothingOverlapsOrLeavesThePaper_data();
    void nothingOverlapsOrLeavesThePaper();
    void headerAndFurnitureStandOnEveryPage();
    void approvalBoxesStandOnTheFirstPageOnly();
    void pageNumbersKnowTheTotal();
    void aLongCellRunsOverPagesAndLosesNothing();
    void eachTableRepeatsItsOwnHeaderRow();
    void aFilterThatWouldFillThePageMovesToTheEnd();
    void aBookWithoutColumnsIsAPage();
    void aHeadingIsNeverLeftAloneAtTheFoot();
    void aHeadingMayBeginAPageOfItsOwn();
    void anEmptyBookSaysSo();
    void aBlankFormIsOnePageOfRules();
    void manyColumnsStaySideBySide();
    void aPayloadTooLargeForTheFootStandsAfterTheLastRow();
    void badPayloadIsAnError_data();
    void badPayloadIsAnError();
    void cancelStops();
    void missingCharactersAreNamed();
    void narrowColumnsKeepRoomForACharacter();
};

void TstLayout::checkGeometry(const Books::Page &page, const Books::Frame &frame) const
{
    const QRectF usable = Books::sheetOf(frame).usable.adjusted(-0.5, -0.5, 0.5, 0.5);
    const QList<GlyphBox> boxes = glyphBoxes(page, m_fonts);
    QRectF qr;
    for (const QRectF &fill : page.fills)
        qr |= fill;
    const double module = qr.isEmpty() ? 0 : page.fills.first().height();
    const QRectF quiet = qr.adjusted(-3.9 * module, -3.9 * module, 3.9 * module, 3.9 * module);
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        const QRectF box = boxes[i].box.adjusted(0.1, 0.1, -0.1, -0.1);
        const QByteArray where = QByteArray::number(box.x()) + ' ' + QByteArray::number(box.y())
                                 + " U+" + QByteArray::number(uint(boxes[i].character), 16);
        QVERIFY2(usable.contains(box), where.constData());
        QVERIFY2(qr.isEmpty() || !quiet.intersects(box), where.constData());
        for (const Books::Line &line : page.lines) {
            const QRectF rule(line.from, line.to);
            QVERIFY2(!box.intersects(rule.normalized().adjusted(-0.01, -0.01, 0.01, 0.01)),
                     where.constData());
        }
        for (qsizetype j = i + 1; j < boxes.size(); ++j)
            QVERIFY2(!box.intersects(boxes[j].box), where.constData());
    }
    for (const Books::Line &line : page.lines)
        QVERIFY(usable.contains(line.from) && usable.contains(line.to));
}

void TstLayout::nothingOverlapsOrLeavesThePaper_data()
{
    QTest::addColumn<Books::Frame>("frame");
    QTest::newRow("A4 landscape") << frame();
    Books::Frame changed = frame();
    changed.page.orientation = Books::Orientation::Portrait;
    QTest::newRow("A4 portrait") << changed;
    changed.page = Books::PageSetup::of(Books::Paper::A3, Books::Orientation::Landscape);
    changed.page.bindingMm = 25;
    QTest::newRow("A3 landscape, wide binding margin") << changed;
    changed = frame();
    changed.approvalTitles = {
        u"町長"_s, u"副町長"_s, u"教育長"_s, u"総務課長"_s, u"情報政策担当課長補佐"_s,
        u"係長"_s, u"主査"_s,   u"係"_s};
    QTest::newRow("eight approval boxes") << changed;
    changed.page.orientation = Books::Orientation::Portrait;
    QTest::newRow("eight approval boxes, portrait") << changed;
    changed.title =
        u"情報資産及び情報システム並びに電磁的記録媒体等の管理に関する台帳"_s.repeated(2);
    changed.formNumber = u"様式第1号の2（第5条、第7条及び第12条第3項関係）（表面）"_s;
    changed.collectedClass =
        u"自治体機密性3A（未分類1,234件、照会中56件、その他の組織の資産を含む）"_s;
    changed.unit = u"総務部情報政策課情報システム管理係"_s.repeated(6);
    changed.filter = u"絞込み: 機密性 3A–3C、保管場所 第1書庫、状態 有効　"_s.repeated(12);
    changed.printedBy = u"印刷 情報政策課 情報システム管理係 主査 山田 太郎　"_s.repeated(8);
    changed.totals = u"計 318件: 3A 12 · 3B 190 · 3C 116　"_s.repeated(40);
    changed.notes = {u"この帳票の操作者は自己申告です。"_s.repeated(30), u"証跡 未検証"_s};
    QTest::newRow("every line of the frame too long") << changed;
    changed = frame();
    changed.journalQr.clear();
    changed.approvalTitles.clear();
    changed.collectedClass.clear();
    changed.bookClass.clear();
    QTest::newRow("no boxes, no classes, no QR") << changed;
    QTest::newRow("nothing in the frame") << Books::Frame{};
}

void TstLayout::nothingOverlapsOrLeavesThePaper()
{
    QFETCH(Books::Frame, frame);
    QList<Books::Row> rows;
    for (int i = 0; i < 60; ++i) {
        if (i % 15 == 0)
            rows.append(Books::Row{{u"税務課　資産税係"_s}, true});
        rows.append(row(i));
        if (i % 7 == 0)
            rows.last().cells[9] =
                u"//server-01/zeimu/2026/fixed_assets_ledger_final.xlsx にも「写し」がある（〜を参照）。"_s;
    }
    Books::Content content = BookFixture::content(rows);
    content.frame = frame;
    const WholeBook book = laidOut(content);
    QVERIFY(book.pages.size() >= 2);
    for (const Books::Page &page : book.pages)
        checkGeometry(page, frame);
    const QString all = text(book);
    for (const QString &line :
         QStringList{frame.formNumber, frame.title, frame.unit, frame.collectedClass, frame.filter,
                     frame.printedBy, frame.totals}
             + frame.notes + frame.approvalTitles)
        QVERIFY2(all.contains(bare(line)), qPrintable(line));
}

void TstLayout::headerAndFurnitureStandOnEveryPage()
{
    const WholeBook book = laidOut(content(100));
    QVERIFY(book.pages.size() > 2);
    QCOMPARE(book.rowCount, 100);
    for (const Books::Page &page : book.pages) {
        const QString all = bare(Books::pageText(page));
        QVERIFY(all.contains(u"番号名称機密性完全性可用性取扱制限保管場所管理責任者件数備考"_s));
        for (const QString &part :
             {frame().formNumber, frame().title, frame().organization, frame().asOf,
              frame().collectedClass, frame().printedBy, frame().journalHead})
            QVERIFY2(all.contains(bare(part)), qPrintable(part));
        QVERIFY(!page.fills.isEmpty());
        QVERIFY(!page.shades.isEmpty());
        QCOMPARE(page.size, Books::sheetOf(frame()).size);
    }
}

void TstLayout::approvalBoxesStandOnTheFirstPageOnly()
{
    const WholeBook book = laidOut(content(100));
    QVERIFY(bare(Books::pageText(book.pages.first())).contains(u"決裁課長係長係"_s));
    for (qsizetype i = 1; i < book.pages.size(); ++i)
        QVERIFY(!Books::pageText(book.pages[i]).contains(u"決裁"_s));
}

void TstLayout::pageNumbersKnowTheTotal()
{
    const WholeBook book = laidOut(content(100));
    for (qsizetype i = 0; i < book.pages.size(); ++i) {
        const QString number = QString::number(i + 1) + u'/' + QString::number(book.pages.size());
        QVERIFY(Books::pageText(book.pages[i]).trimmed().endsWith(number));
    }
}

void TstLayout::aLongCellRunsOverPagesAndLosesNothing()
{
    QString remark;
    for (int i = 0; remark.size() < 2000; ++i)
        remark += u"第%1項、この台帳は毎年4月に確認する。"_s.arg(i);
    QList<Books::Row> rows{row(1), row(2), row(3)};
    rows[1].cells[9] = remark;
    Books::Content content = BookFixture::content(rows);
    content.columns[9].share = 0.9;
    const WholeBook book = laidOut(content);
    QVERIFY(book.pages.size() >= 3);
    // Put together without what stands on every page, the cell is whole again.
    QString body;
    for (const Books::Page &page : book.pages) {
        const QString all = bare(Books::pageText(page));
        const qsizetype from = all.indexOf(u"備考"_s) + 2;
        body += all.mid(from, all.indexOf(bare(frame().printedBy)) - from);
        checkGeometry(page, content.frame);
    }
    QVERIFY(body.remove(u"（続き）"_s).contains(remark));
    for (qsizetype i = 0; i < book.pages.size();
         ++i) // the row begins on the first page and ends on the last
        QCOMPARE(Books::pageText(book.pages[i]).contains(u"（続き）"_s), i > 0);
}

void TstLayout::aFilterThatWouldFillThePageMovesToTheEnd()
{
    Books::Content content = BookFixture::content(30);
    content.frame.filter = u"絞込み: 番号 A-税-0001、"_s.repeated(400);
    const WholeBook book = laidOut(content);
    QVERIFY(!text(book).isEmpty());
    QVERIFY(bare(Books::pageText(book.pages.first())).contains(u"A-税-0000民金子一用文水"_s));
    QString all = text(book);
    QCOMPARE(all.count(u"絞込み:番号"_s), 400);
    for (const Books::Page &page : book.pages)
        checkGeometry(page, content.frame);
}

void TstLayout::aBookWithoutColumnsIsAPage()
{
    Books::Content content{frame(), {}, [] { return std::optional<Books::Row>(); }};
    QCOMPARE(laidOut(content).pages.size(), 1);
}

void TstLayout::aHeadingMayBeginAPageOfItsOwn()
{
    const auto pagesWith = [](bool newPage) {
        QList<Books::Row> rows;
        for (const QString &unit : {u"税務課"_s, u"住民課"_s, u"福祉課"_s}) {
            rows.append(Books::Row{{unit}, true, newPage});
            rows.append(BookFixture::row(1));
        }
        return (*Books::layOut(BookFixture::content(rows)))->pageCount();
    };
    QCOMPARE(pagesWith(false), 1);
    QCOMPARE(pagesWith(true), 3);
}

void TstLayout::aHeadingIsNeverLeftAloneAtTheFoot()
{
    for (int before = 10; before < 40; ++before) {
        QList<Books::Row> rows;
        for (int i = 0; i < before; ++i)
            rows.append(Books::Row{{QString::number(i), u"固定資産課税台帳"_s}, false});
        rows.append(Books::Row{{u"見出しの行"_s}, true});
        rows.append(Books::Row{{u"次の行"_s, u"長い名称"_s.repeated(15)}, false});
        const WholeBook book = laidOut(content(rows));
        for (const Books::Page &page : book.pages) {
            const QString all = Books::pageText(page);
            QCOMPARE(all.contains(u"見出しの行"_s), all.contains(u"次の行"_s));
        }
    }
}

void TstLayout::anEmptyBookSaysSo()
{
    const WholeBook book = laidOut(content(0));
    QCOMPARE(book.pages.size(), 1);
    QCOMPARE(book.rowCount, 0);
    const QString all = bare(Books::pageText(book.pages.first()));
    QVERIFY(all.contains(u"備考該当するものはありません。"_s));
    QVERIFY(all.contains(bare(frame().totals)));
    QVERIFY(all.endsWith(u"1/1"_s));
    Books::Content none{frame(), columns(), {}};
    QCOMPARE(laidOut(none).pages.size(), 1);
}

void TstLayout::aBlankFormIsOnePageOfRules()
{
    Books::Content blank = content(50);
    blank.frame.blankForm = true;
    const WholeBook book = laidOut(blank);
    QCOMPARE(book.pages.size(), 1);
    const QString all = Books::pageText(book.pages.first());
    QVERIFY(all.contains(u"備考"_s));
    QVERIFY(!all.contains(u"A-税-"_s));
    const auto wide = std::count_if(
        book.pages.first().lines.begin(), book.pages.first().lines.end(), [](const auto &line) {
            return line.from.y() == line.to.y() && line.to.x() - line.from.x() > 700;
        });
    QVERIFY(wide > 10);
    checkGeometry(book.pages.first(), blank.frame);
}

void TstLayout::manyColumnsStaySideBySide()
{
    Books::Content content = BookFixture::content(20);
    content.columns.clear();
    for (int i = 0; i < 40; ++i)
        content.columns.append(
            {u"項目%1"_s.arg(i), i == 3 ? 20.0 : 1.0, Books::Column::Align::Left});
    const WholeBook book = laidOut(content);
    for (const Books::Page &page : book.pages)
        checkGeometry(page, content.frame);
}

void TstLayout::aPayloadTooLargeForTheFootStandsAfterTheLastRow()
{
    Books::Content content = BookFixture::content(100);
    content.frame.journalQr = u"0123456789abcdef"_s.repeated(30);
    const WholeBook book = laidOut(content);
    for (qsizetype i = 0; i < book.pages.size(); ++i) {
        QCOMPARE(book.pages[i].fills.isEmpty(), i + 1 < book.pages.size());
        checkGeometry(book.pages[i], content.frame);
    }
}

void TstLayout::badPayloadIsAnError_data()
{
    QTest::addColumn<QString>("payload");
    QTest::newRow("not ASCII") << u"証跡58113"_s;
    QTest::newRow("more than a code holds") << u"0123456789abcdef"_s.repeated(400);
}

void TstLayout::badPayloadIsAnError()
{
    QFETCH(QString, payload);
    Books::Content content = BookFixture::content(1);
    content.frame.journalQr = payload;
    const auto book = Books::layOut(content);
    QVERIFY(!book);
    QCOMPARE(book.error().code, Support::ErrorCode::InvalidInput);
}

void TstLayout::cancelStops()
{
    Support::Progress progress([&progress](qint64 done, qint64) {
        if (done >= 200)
            progress.cancel();
    });
    const auto book = Books::layOut(content(100000), &progress);
    QVERIFY(!book);
    QCOMPARE(book.error().code, Support::ErrorCode::Cancelled);
    QVERIFY(progress.done() < 1000);
}

void TstLayout::missingCharactersAreNamed()
{
    QList<Books::Row> rows{row(0), row(1)};
    const QString gaiji(QChar(0xf8f0));
    rows[0].cells[1] = u"外字"_s + gaiji + u"商店"_s;
    const WholeBook book = laidOut(content(rows));
    QCOMPARE(book.missingGlyphs, QStringList{gaiji});
    QVERIFY(text(book).contains(
        QString(u"外字"_s + gaiji + u"商店"_s))); // the text keeps what was typed
}

void TstLayout::narrowColumnsKeepRoomForACharacter()
{
    QList<Books::Column> columns{{u"広"_s, 100}, {u"狭"_s, 0.01}, {u"無"_s, 0}};
    const auto boxes = Books::columnBoxes(columns, 10, 300, 14);
    QCOMPARE(boxes.size(), size_t(3));
    QCOMPARE(boxes[1].width, 14.0);
    QCOMPARE(boxes[2].width, 14.0);
    QCOMPARE(boxes[0].width, 272.0);
    QCOMPARE(boxes[2].x + boxes[2].width, 310.0);
    QCOMPARE(Books::columnBoxes(columns, 0, 30, 14)[1].width, 10.0);
}

void TstLayout::eachTableRepeatsItsOwnHeaderRow()
{
    Books::Content tables = content(QList<Books::Row>());
    tables.columns = {Books::Column()};
    QList<Books::Row> rows;
    for (const auto &[title, header, count] : {std::tuple(u"機密性の表"_s, u"甲の見出し"_s, 70), std::tuple(u"完全性の表"_s, u"乙の見出し"_s, 3),
                                               std::tuple(u"可用性の表"_s, u"丙の見出し"_s, 60)}) {
        Books::Row heading{{title}, true};
        heading.columns = {{header, 2}, {u"件数"_s, 1, Books::Column::Align::Right}};
        rows.append(heading);
        for (int at = 0; at < count; ++at)
            rows.append({{u"%1の行%2"_s.arg(header.first(1)).arg(at), QString::number(at)}});
    }
    tables.nextRow = [rows, at = qsizetype(0)]() mutable -> std::optional<Books::Row> { return at < rows.size() ? std::optional(rows[at++]) : std::nullopt; };
    const WholeBook book(Books::layOut(tables));
    QVERIFY(book.pages.size() > 3);
    QCOMPARE(book.rowCount, 133);
    int titles = 0;
    for (qsizetype at = 0; at < book.pages.size(); ++at) {
        const QString text = bare(Books::pageText(book.pages.at(at)));
        for (const QString &table : {u"甲"_s, u"乙"_s, u"丙"_s})
            QCOMPARE(text.count(table + u"の見出し"_s), text.contains(table + u"の行"_s) ? 1 : 0); // where it has rows, once
        titles += int(text.count(u"性の表"_s));
    }
    QCOMPARE(titles, 3); // what a table is called stands over its beginning
}

QTEST_GUILESS_MAIN(TstLayout)
#include "tst_layout.moc"
