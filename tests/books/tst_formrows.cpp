// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/books/bookfixture.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace BookFixture;

/// What a form needs beside records: rows with room for handwriting, totals, own lines, texts that stay in one line.
class TstFormRows : public QObject
{
    Q_OBJECT

private slots:
    void rowsKeepTheirLeastHeight();
    void aRowThatIsTooHighForTheRestGoesToTheNextPage();
    void aRowHigherThanAPageIsStillSet();
    void formRowsAndTotalsAreNotCounted();
    void totalsAreShaded();
    void aFormOfRowsIsNotEmpty();
    void blankRowsFollowTheRecords();
    void aFormWithoutHeadingsHasNoHeaderRow();
    void ownLinesStandOnTheFirstPageOnly();
    void aTextThatMustNotWrapIsSetSmaller();

private:
    /// A book with all its pages at hand.
    struct Whole {
        QList<Books::Page> pages;
        qint64 rowCount = 0;
    };
    static Whole laidOut(const Books::Content &content)
    {
        const auto book = Books::layOut(content);
        if (!book)
            qFatal("%s", qPrintable(book.error().message));
        Whole whole{{}, (*book)->rowCount()};
        Books::PageReader reader(*book);
        for (int at = 0; at < (*book)->pageCount(); ++at) {
            auto page = reader.page(at);
            if (!page)
                qFatal("%s", qPrintable(page.error().message));
            whole.pages.append(*page);
        }
        return whole;
    }
    /// y of the rules that run over the whole width, from top to foot.
    static QList<double> rulesAcross(const Books::Page &page)
    {
        double widest = 0;
        for (const Books::Line &line : page.lines)
            widest = std::max(widest, line.to.x() - line.from.x());
        QList<double> rules;
        for (const Books::Line &line : page.lines) {
            if (line.from.y() == line.to.y() && line.to.x() - line.from.x() > widest - 0.5)
                rules.append(line.from.y());
        }
        std::sort(rules.begin(), rules.end());
        rules.erase(std::unique(rules.begin(), rules.end()), rules.end());
        return rules;
    }
    static Books::Row formRow(const QString &text, double heightMm)
    {
        Books::Row row{{text}};
        row.role = Books::Row::Role::Form;
        row.minHeightMm = heightMm;
        return row;
    }
    static Books::Content plain(const QList<Books::Row> &rows)
    {
        Books::Content made = content(rows);
        made.frame.totals.clear();
        made.frame.notes.clear();
        made.frame.approvalTitles.clear();
        return made;
    }
};

void TstFormRows::rowsKeepTheirLeastHeight()
{
    const Whole book = laidOut(plain({formRow(u"一"_s, 20), formRow(u"二"_s, 12), formRow(u"三"_s, 0)}));
    const QList<double> rules = rulesAcross(book.pages.constFirst());
    QVERIFY(rules.size() >= 4);
    const qsizetype body = rules.size() - 4; // under the header row
    QCOMPARE(qRound((rules[body + 1] - rules[body]) / 72 * 25.4), 20);
    QCOMPARE(qRound((rules[body + 2] - rules[body + 1]) / 72 * 25.4), 12);
    QVERIFY(rules[body + 3] - rules[body + 2] < 20);
}

void TstFormRows::aRowThatIsTooHighForTheRestGoesToTheNextPage()
{
    const Whole book = laidOut(plain({formRow(u"一"_s, 60), formRow(u"二"_s, 60), formRow(u"三"_s, 60)}));
    QCOMPARE(book.pages.size(), 2);
    QVERIFY(!Books::pageText(book.pages[0]).contains(u'三'));
    QVERIFY(Books::pageText(book.pages[1]).contains(u'三'));
    for (const Books::Page &page : book.pages) {
        for (const Books::Line &line : page.lines)
            QVERIFY(line.to.y() < page.size.height() - 20);
    }
}

void TstFormRows::aRowHigherThanAPageIsStillSet()
{
    const Whole book = laidOut(plain({formRow(u"一"_s, 500), formRow(u"二"_s, 10)}));
    QCOMPARE(book.pages.size(), 2);
    QVERIFY(Books::pageText(book.pages[1]).contains(u'二'));
}

void TstFormRows::formRowsAndTotalsAreNotCounted()
{
    Books::Row total = row(0);
    total.role = Books::Row::Role::Total;
    QCOMPARE(laidOut(plain({row(0), row(1), total, formRow({}, 9)})).rowCount, 2);
}

void TstFormRows::totalsAreShaded()
{
    Books::Row total = row(1);
    total.role = Books::Row::Role::Total;
    const auto shades = [](const Whole &book) { return book.pages.constFirst().shades.size(); };
    QCOMPARE(shades(laidOut(plain({row(0), total}))), shades(laidOut(plain({row(0), row(1)}))) + 1);
}

void TstFormRows::aFormOfRowsIsNotEmpty()
{
    QVERIFY(!Books::pageText(laidOut(plain({formRow({}, 9)})).pages.constFirst()).contains(u"該当するものはありません"_s));
    QVERIFY(Books::pageText(laidOut(plain({})).pages.constFirst()).contains(u"該当するものはありません"_s));
}

void TstFormRows::blankRowsFollowTheRecords()
{
    Books::Content wanted = plain({row(0), row(1)});
    wanted.frame.fillPage = true;
    const Whole book = laidOut(wanted);
    QCOMPARE(book.pages.size(), 1);
    QCOMPARE(book.rowCount, 2);
    QVERIFY(bare(Books::pageText(book.pages.constFirst())).contains(bare(row(1).cells.first())));
    QVERIFY(rulesAcross(book.pages.constFirst()).size() > rulesAcross(laidOut(plain({row(0), row(1)})).pages.constFirst()).size() + 5);
}

void TstFormRows::aFormWithoutHeadingsHasNoHeaderRow()
{
    Books::Content wanted = plain({formRow(u"所属"_s, 10)});
    wanted.columns = {{QString(), 1}, {QString(), 3}};
    QVERIFY(laidOut(wanted).pages.constFirst().shades.isEmpty());
    wanted.columns = {{u"項目"_s, 1}, {QString(), 3}};
    wanted.nextRow = plain({formRow(u"所属"_s, 10)}).nextRow;
    QCOMPARE(laidOut(wanted).pages.constFirst().shades.size(), 1);
}

void TstFormRows::ownLinesStandOnTheFirstPageOnly()
{
    QList<Books::Row> rows;
    for (int i = 0; i < 80; ++i)
        rows.append(row(i));
    Books::Content wanted = plain(rows);
    wanted.frame.intro = {{u"架空町長　様"_s}, {u"令和　　年　　月　　日"_s, Books::Column::Align::Right}};
    const Whole book = laidOut(wanted);
    QVERIFY(book.pages.size() > 1);
    QVERIFY(Books::pageText(book.pages[0]).contains(u"架空町長"_s));
    QVERIFY(!Books::pageText(book.pages[1]).contains(u"架空町長"_s));
}

void TstFormRows::aTextThatMustNotWrapIsSetSmaller()
{
    const auto sizes = [](bool wrap, const QString &text) {
        Books::Content wanted = plain({Books::Row{{text, u"名"_s}}});
        wanted.columns = {{u"甲"_s, 1}, {u"乙"_s, 6}};
        wanted.columns[0].wrap = wrap;
        QSet<int> tenths;
        for (const Books::GlyphRun &run : laidOut(wanted).pages.constFirst().runs) {
            if (QString::fromUtf8(run.utf8).contains(text.left(3)))
                tenths.insert(qRound(double(run.size) * 10));
        }
        return tenths;
    };
    const QString nearly = u"一二三四五六七八九十百千"_s;
    QCOMPARE(sizes(true, nearly), QSet<int>{90});
    const QSet<int> smaller = sizes(false, nearly);
    QCOMPARE(smaller.size(), 1);
    QVERIFY(*smaller.cbegin() < 90);
    QCOMPARE(sizes(false, nearly.repeated(8)), QSet<int>{90}); // too long for any size: wraps as it is
}

QTEST_GUILESS_MAIN(TstFormRows)
#include "tst_formrows.moc"
