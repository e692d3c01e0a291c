// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/books/layout.h"
#include "models/books/pdfwriter.h"
#include "models/disposal/disposalbooks.h"
#include "tests/assets/registerfixture.h"

#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace RegisterFixture;

class TstDisposalBooks : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestRegister> m_council;
    Books::Content book(const Disposal::BookOrder &order)
    {
        return Disposal::disposalBook(m_council->db(), order, Journal::readHead(m_council->db()), m_council->clock().nowUtc());
    }
    static QList<Books::Row> allRows(const Books::Content &content)
    {
        QList<Books::Row> rows;
        while (const auto row = content.nextRow())
            rows.append(*row);
        return rows;
    }
    static QString bare(QString text)
    {
        static const QRegularExpression blank(u"[\\s\\x{3000}]"_s);
        return text.remove(blank);
    }

private slots:
    void initTestCase();
    void rowsTellTheRecord();
    void cancelledRowsStayAndSaySo();
    void theFrameSaysWhatItIs();
    void aPeriodAndUnitAreTheFilter();
    void theClassIsOfThatTime();
    void closedRecordsHideTheThing();
    void everyCellIsInThePdf_data();
    void everyCellIsInThePdf();
};

void TstDisposalBooks::initTestCase()
{
    m_council = std::make_unique<TestRegister>(u"buzen"_s);
    TestRegister &council = *m_council;
    council.done(u"unit.add"_s, {{u"name"_s, u"議事課"_s}, {u"code"_s, u"議"_s}, {u"parent"_s, u"架空町"_s}});
    const QString server = council.asset(u"旧サーバー"_s, {{u"unit"_s, u"議事課"_s}, {u"levels"_s, levels(u"3B"_s, u"1"_s, u"1"_s)}});
    council.done(u"disposal.record"_s, {{u"asset"_s, server}, {u"doneAt"_s, u"R8.3.30 14:05"_s}, {u"method"_s, u"destroy"_s}, {u"content"_s, u"ディスク4本を粉砕し、破片を確かめた。"_s},
                                        {u"person"_s, u"髙橋 𠮷子"_s}, {u"permitNumber"_s, u"8情許第1号"_s}, {u"permittedBy"_s, u"議長"_s}, {u"witness"_s, u"架空 次郎"_s},
                                        {u"place"_s, u"第1書庫"_s}, {u"remarks"_s, u"業者の証明書あり"_s}});
    council.done(u"disposal.record"_s, {{u"thing"_s, u"古い鍵の束"_s}, {u"doneAt"_s, u"R8.4.1"_s}, {u"method"_s, u"溶かした"_s}, {u"content"_s, u"工場で溶解"_s}});
    const QString wrong = council.asset(u"取り違えた箱"_s);
    const QString number = council.done(u"disposal.record"_s, {{u"asset"_s, wrong}, {u"method"_s, u"shred"_s}, {u"content"_s, u"細断"_s}}).value(u"number"_s).toString();
    council.done(u"disposal.cancel"_s, {{u"disposal"_s, number}, {u"reason"_s, u"番号の取り違え"_s}});
}

void TstDisposalBooks::rowsTellTheRecord()
{
    const Books::Content content = book({});
    QStringList headers;
    for (const Books::Column &column : content.columns)
        headers.append(column.header);
    QCOMPARE(headers, (QStringList{u"番号"_s, u"日時"_s, u"対象"_s, u"分類"_s, u"方法"_s, u"処理内容"_s, u"担当者"_s, u"許可番号"_s, u"備考"_s}));
    const QList<Books::Row> rows = allRows(content);
    QCOMPARE(rows.size(), 3);
    const QStringList server = rows.first().cells;
    QCOMPARE(server.at(0), u"D-2025-0001"_s);
    QCOMPARE(server.at(1), u"令和8年3月30日 14:05"_s);
    QCOMPARE(server.at(2), u"A-議-0001 旧サーバー"_s);
    QVERIFY(server.at(3).contains(u"自治体機密性3B"_s));
    QCOMPARE(server.at(4), u"物理破壊"_s);
    QCOMPARE(server.at(5), u"ディスク4本を粉砕し、破片を確かめた。"_s);
    QCOMPARE(server.at(6), u"髙橋 𠮷子"_s);
    QCOMPARE(server.at(7), u"8情許第1号"_s);
    QCOMPARE(server.at(8), u"許可 議長\n場所 第1書庫\n立会 架空 次郎\n業者の証明書あり"_s);
    QCOMPARE(rows.at(1).cells.at(3), u"－"_s); // a thing outside the register never had a class
    QCOMPARE(rows.at(1).cells.at(1), u"令和8年4月1日"_s);
    QCOMPARE(rows.at(1).cells.at(4), u"溶かした"_s);
}

void TstDisposalBooks::cancelledRowsStayAndSaySo()
{
    const QStringList cancelled = allRows(book({})).last().cells;
    QVERIFY(cancelled.at(0).contains(u"【取消】"_s));
    QVERIFY(cancelled.at(8).contains(u"番号の取り違え"_s));
    QCOMPARE(book({}).frame.totals, u"計 3件（うち取消 1件）"_s);
    Disposal::BookOrder inForce;
    inForce.filter.withCancelled = false;
    QCOMPARE(allRows(book(inForce)).size(), 2);
}

void TstDisposalBooks::theFrameSaysWhatItIs()
{
    Disposal::BookOrder order;
    order.printedBy = u"架空 花子"_s;
    const Books::Frame frame = book(order).frame;
    QCOMPARE(frame.title, u"廃棄記録簿"_s);
    QCOMPARE(frame.organization, u"架空町"_s);
    QCOMPARE(frame.unit, u"全組織"_s);
    QCOMPARE(frame.asOf, u"令和8年4月1日現在"_s);
    QCOMPARE(frame.printedBy, u"印刷 架空 花子　令和8年4月1日 10:02"_s);
    QVERIFY(frame.collectedClass.startsWith(u"自治体機密性3B"_s));
    QVERIFY(frame.notes.contains(u"証跡 未検証"_s));
    QVERIFY(frame.journalQr.startsWith(u"DAICHO %1 "_s.arg(Journal::readHead(m_council->db()).seq)));
    QCOMPARE(frame.journalQr.section(u' ', 2).size(), 32); // 128 bits
}

void TstDisposalBooks::aPeriodAndUnitAreTheFilter()
{
    Disposal::BookOrder order;
    order.filter.from = u"2026-03-01"_s;
    order.filter.to = u"2026-03-31"_s;
    order.filter.unitId = Organization::findUnit(m_council->db(), u"議事課"_s)->id;
    const Books::Content content = book(order);
    QCOMPARE(content.frame.unit, u"議事課"_s);
    QVERIFY(content.frame.filter.contains(u"令和8年3月1日～令和8年3月31日"_s));
    QVERIFY(content.frame.filter.endsWith(u"1件"_s));
    QCOMPARE(allRows(content).size(), 1);
    order.filter.to = u"2026-03-02"_s;
    QCOMPARE(book(order).frame.collectedClass, u"該当なし"_s);
}

void TstDisposalBooks::theClassIsOfThatTime()
{
    TestRegister town(u"buzen"_s);
    const QString number = town.asset(u"旧端末"_s, {{u"levels"_s, levels(u"2"_s, u"1"_s, u"1"_s)}});
    const QString first = town.done(u"disposal.record"_s, {{u"asset"_s, number}, {u"method"_s, u"shred"_s}, {u"content"_s, u"細断"_s}}).value(u"number"_s).toString();
    town.done(u"disposal.cancel"_s, {{u"disposal"_s, first}, {u"reason"_s, u"誤り"_s}});
    town.done(u"asset.relabel"_s, {{u"asset"_s, number}, {u"levels"_s, QJsonObject{{u"C"_s, u"3A"_s}}}, {u"reason"_s, u"見直し"_s}});
    const QList<Books::Row> rows = allRows(Disposal::disposalBook(town.db(), {}, {}, town.clock().nowUtc()));
    QVERIFY(rows.first().cells.at(3).contains(u"自治体機密性2"_s));
}

void TstDisposalBooks::closedRecordsHideTheThing()
{
    TestRegister town;
    town.done(u"unit.add"_s, {{u"name"_s, u"福祉課"_s}});
    const QString number = town.asset(u"相談記録"_s, {{u"unit"_s, u"福祉課"_s}, {u"accessScope"_s, u"unit"_s}});
    const qint64 inside = town.done(u"person.add"_s, {{u"name"_s, u"福祉 一子"_s}, {u"unit"_s, u"福祉課"_s}}).value(u"id"_s).toInteger();
    town.done(u"disposal.record"_s, {{u"asset"_s, number}, {u"method"_s, u"shred"_s}, {u"content"_s, u"相談票を細断"_s}}, {{}, inside, {}, false});
    Disposal::BookOrder order;
    order.filter.visible = {false, {}};
    const Books::Content content = Disposal::disposalBook(town.db(), order, {}, town.clock().nowUtc());
    QVERIFY(content.frame.notes.join(u'\n').contains(u"名称非表示 1件"_s));
    const QString cells = allRows(content).first().cells.join(u'|');
    QVERIFY(cells.contains(number));
    QVERIFY(!cells.contains(u"相談"_s));
}

void TstDisposalBooks::everyCellIsInThePdf_data()
{
    QTest::addColumn<QString>("paper");
    QTest::newRow("A4 landscape") << u"a4"_s;
    QTest::newRow("A4 portrait") << u"a4-portrait"_s;
    QTest::newRow("A3 landscape") << u"a3"_s;
}

void TstDisposalBooks::everyCellIsInThePdf()
{
    QFETCH(QString, paper);
    Disposal::BookOrder order;
    order.page = *Books::paperFromText(paper);
    order.printedBy = u"架空 花子"_s;
    const auto laidOut = Books::layOut(book(order));
    QVERIFY(laidOut);
    const QString file = m_council->path(u"disposal.pdf"_s);
    QVERIFY(Books::writePdf(*laidOut, file, u"廃棄記録簿"_s));
    const QString copy = qEnvironmentVariable("DAICHO_KEEP_BOOKS");
    if (!copy.isEmpty())
        QVERIFY(Books::writePdf(*laidOut, copy + u"/disposal-%1.pdf"_s.arg(paper), u"廃棄記録簿"_s));
    QProcess process;
    process.start(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, file, u"-"_s});
    QVERIFY(process.waitForFinished(60000));
    const QString text = bare(QString::fromUtf8(process.readAllStandardOutput()));
    for (const Books::Row &row : allRows(book(order))) {
        for (const QString &cell : row.cells)
            QVERIFY2(text.contains(bare(cell)), qPrintable(cell));
    }
}

QTEST_GUILESS_MAIN(TstDisposalBooks)
#include "tst_disposalbooks.moc"
