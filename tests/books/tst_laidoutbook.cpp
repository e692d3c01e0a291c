// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/books/packedpage.h"
#include "tests/books/bookfixture.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace BookFixture;

class TstLaidOutBook : public QObject
{
    Q_OBJECT

    const Books::FontSet m_fonts{Books::bookFonts()};

    static void compareRuns(const Books::Page &a, const Books::Page &b)
    {
        QCOMPARE(a.runs.size(), b.runs.size());
        for (qsizetype run = 0; run < a.runs.size(); ++run) {
            QCOMPARE(a.runs[run].font, b.runs[run].font);
            QCOMPARE(a.runs[run].size, b.runs[run].size);
            QCOMPARE(a.runs[run].utf8, b.runs[run].utf8);
            QCOMPARE(a.runs[run].clusters.size(), b.runs[run].clusters.size());
            QCOMPARE(a.runs[run].glyphs.size(), b.runs[run].glyphs.size());
            for (qsizetype i = 0; i < a.runs[run].glyphs.size(); ++i) {
                const Books::Glyph &one = a.runs[run].glyphs[i];
                const Books::Glyph &other = b.runs[run].glyphs[i];
                QCOMPARE(one.index, other.index);
                QVERIFY(std::abs(one.x - other.x) < 0.002F && std::abs(one.y - other.y) < 0.002F);
            }
        }
    }

private slots:
    void aPackedLineIsTheLineItself_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("width");
        for (const QString &name : hardNames())
            QTest::newRow(qPrintable(name)) << name << 500.0;
        QTest::newRow("wrapped") << u"固定資産課税台帳（令和7年度分の写しを含む）"_s.repeated(3)
                                 << 70.0;
        QTest::newRow("spaces at the end") << u"右の余白を越える      "_s << 75.0;
        QTest::newRow("marks") << u"か\u3099き\u309ae\u0301"_s << 200.0;
        QTest::newRow("right to left") << u"書庫 مكتبة 第1"_s << 200.0;
        QTest::newRow("line feeds and tabs") << u"一行目\n二行目\tA\u0001B"_s << 200.0;
        QTest::newRow("Latin letters") << u"Café №1 — ABC"_s << 200.0;
        QTest::newRow("half a surrogate") << QString(u"前"_s + QChar(0xd842) + u"後"_s) << 200.0;
        QTest::newRow("nothing") << QString() << 200.0;
    }

    void aPackedLineIsTheLineItself()
    {
        QFETCH(QString, text);
        QFETCH(double, width);
        Books::Shaper shaper(m_fonts);
        for (const auto align : {Books::Column::Align::Left, Books::Column::Align::Center,
                                 Books::Column::Align::Right}) {
            const Books::TextBlock block = Books::makeBlock(shaper, text, 9, width);
            const Books::Slot slot{40, 50, width, align};
            Books::Page plain;
            {
                Books::PageWriter writer(shaper, plain);
                writer.addBlock(block, slot);
                writer.addBlock(Books::makeBlock(shaper, u"次"_s, 8, 50), {40, 90, 50});
            }
            Books::PagePacker packer;
            packer.addBlock(block, slot);
            packer.addBlock(Books::makeBlock(shaper, u"次"_s, 8, 50), {40, 90, 50});
            Books::Page unpacked;
            Books::unpackPage(packer.take(), shaper, unpacked);
            compareRuns(plain, unpacked);
        }
    }

    void rulesShadesAndFillsArePackedToo()
    {
        Books::PagePacker packer;
        packer.addRule(1, 2, 3, 4, 0.5F);
        packer.addShade({5, 6, 7, 8});
        packer.addFills({{1, 1, 2, 2}, {4, 4, 2, 2}});
        Books::Shaper shaper(m_fonts);
        Books::Page page;
        Books::unpackPage(packer.take(), shaper, page);
        QCOMPARE(page.lines.size(), 1);
        QCOMPARE(page.lines[0].to, QPointF(3, 4));
        QCOMPARE(page.lines[0].width, 0.5F);
        QCOMPARE(page.shades, (QVector<QRectF>{{5, 6, 7, 8}}));
        QCOMPARE(page.fills, (QVector<QRectF>{{1, 1, 2, 2}, {4, 4, 2, 2}}));
        QCOMPARE(packer.take(), QByteArray()); // the next page begins empty
    }

    void aLongBookHoldsNoMoreThanAShortOne()
    {
        const auto book = Books::layOut(content(12000));
        QVERIFY(book);
        QCOMPARE((*book)->rowCount(), 12000);
        QVERIFY((*book)->pageCount() > 400);
        QVERIFY((*book)->bytesHeld() <= 1 << 20);
        // Pages from the file and pages from memory, in any order.
        Books::PageReader reader(*book);
        QString all;
        for (int page = 0; page < (*book)->pageCount(); ++page)
            all += Books::pageText(*reader.page(page));
        for (const int row : {0, 1, 5999, 11999})
            QVERIFY(all.contains(BookFixture::row(row).cells[0]));
        const QString first = Books::pageText(*reader.page(0));
        QVERIFY(first.contains(BookFixture::row(0).cells[0]));
        QVERIFY(first.trimmed().endsWith(u"1/%1"_s.arg((*book)->pageCount())));
    }

    void theFirstPageCanBeReadWhileTheRestIsSet()
    {
        int times = 0;
        QString number;
        int pages = 0;
        const auto book = Books::layOut(content(500), nullptr, [&](const auto &begun) {
            ++times;
            pages = begun->pageCount();
            QVERIFY(!begun->isComplete());
            number = Books::pageText(*Books::PageReader(begun).page(0)).trimmed();
        });
        QVERIFY(book);
        QCOMPARE(times, 1);
        QCOMPARE(pages, 1);
        QVERIFY(number.endsWith(u"1/…"_s));
        QVERIFY((*book)->isComplete());
    }

    void aBookOfOnePageIsToldOfToo()
    {
        int times = 0;
        QVERIFY(Books::layOut(content(1), nullptr, [&](const auto &begun) {
            ++times;
            QVERIFY(begun->isComplete());
        }));
        QCOMPARE(times, 1);
    }

    void marginsAreKept_data()
    {
        QTest::addColumn<QString>("paper");
        QTest::addColumn<Books::BindingEdge>("edge");
        QTest::addColumn<Books::Duplex>("duplex");
        for (const QString &paper :
             {u"a4"_s, u"a4-portrait"_s, u"a3"_s, u"b4-portrait"_s, u"b5"_s}) {
            for (const auto edge : {Books::BindingEdge::Left, Books::BindingEdge::Top}) {
                for (const auto duplex :
                     {Books::Duplex::None, Books::Duplex::LongEdge, Books::Duplex::ShortEdge})
                    QTest::newRow(qPrintable(
                        u"%1, edge %2, duplex %3"_s.arg(paper).arg(int(edge)).arg(int(duplex))))
                        << paper << edge << duplex;
            }
        }
    }

    void marginsAreKept()
    {
        QFETCH(QString, paper);
        Books::Content wanted = content(120);
        Books::PageSetup &setup = wanted.frame.page;
        setup = *Books::paperFromText(paper);
        setup.margins = {13, 8, 6, 17};
        setup.bindingMm = 12;
        QFETCH(Books::BindingEdge, edge);
        setup.bindingEdge = edge;
        QFETCH(Books::Duplex, duplex);
        setup.duplex = duplex;
        const WholeBook book(Books::layOut(wanted));
        QVERIFY(book.pages.size() >= 2);
        for (qsizetype at = 0; at < book.pages.size(); ++at) {
            const QRectF mm = setup.usableMm(at % 2 == 1);
            const double points = 72 / 25.4;
            const QRectF usable(mm.topLeft() * points, mm.size() * points);
            const QRectF room = usable.adjusted(-0.6, -0.6, 0.6, 0.6); // half a rule
            for (const GlyphBox &box : glyphBoxes(book.pages[at], m_fonts))
                QVERIFY2(room.contains(box.box), qPrintable(u"page %1"_s.arg(at + 1)));
            for (const Books::Line &line : book.pages[at].lines)
                QVERIFY(room.contains(line.from) && room.contains(line.to));
            for (const QRectF &fill : book.pages[at].fills)
                QVERIFY(room.contains(fill));
            for (const QRectF &shade : book.pages[at].shades)
                QVERIFY(room.contains(shade));
            // The table takes the whole width, so that a page moved too little is seen as well.
            double left = usable.right();
            for (const Books::Line &line : book.pages[at].lines)
                left = std::min({left, line.from.x(), line.to.x()});
            QVERIFY(std::abs(left - usable.left()) < 0.6);
        }
    }

    void marginsThatLeaveNoRoomAreRefused()
    {
        Books::Content wanted = content(1);
        wanted.frame.page = *Books::paperFromText(u"b5"_s);
        wanted.frame.page.margins.top = wanted.frame.page.margins.bottom = 60;
        const auto book = Books::layOut(wanted);
        QVERIFY(!book);
        QCOMPARE(book.error().code, Support::ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TstLaidOutBook)
#include "tst_laidoutbook.moc"
