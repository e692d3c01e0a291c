// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetexport.h"
#include "models/takeover/comparison.h"
#include "models/takeover/requestlist.h"
#include "tests/takeover/takeoverfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using Takeover::Comparison;
using Takeover::Options;

/// What leaves the register comes back without a difference.
class TstRoundTrip : public QObject
{
    Q_OBJECT

    std::unique_ptr<TakeoverFixture> m_town;

    Comparison comeBack(const QString &file, bool allSheets = false) const
    {
        Options options;
        options.file = file;
        options.allSheets = allSheets;
        options.onDuplicate = Options::OnDuplicate::Update;
        options.keepAll = true;
        const Takeover::TakeoverPlan plan = Takeover::planTakeover(*m_town->connection, options, *m_town->clock);
        if (plan.fault || !plan.errors.isEmpty())
            qWarning() << (plan.fault ? plan.fault->message : plan.errors.first().message);
        for (const QString &field : plan.newFields)
            qWarning() << "new field" << field;
        for (const QString &place : plan.newPlaces)
            qWarning() << "new place" << place;
        const Comparison compared = Takeover::compare(*m_town->connection, plan);
        for (const Takeover::ComparedRow &row : compared.changedRows.mid(0, 5)) {
            for (const Takeover::CellChange &cell : row.cells)
                qWarning() << row.number << cell.field << cell.before << cell.after;
        }
        m_newFields = static_cast<int>(plan.newFields.size());
        return compared;
    }
    mutable int m_newFields = 0;

private slots:
    void anExportOfEveryColumn_data();
    void anExportOfEveryColumn();
    void someColumns();
    void cellsThatASpreadsheetWouldCalculate();
    void theListThatWasSentOut();
    void theListComesBackMarkedAndCorrected();
    void theListKnowsItsCondition();
};

/// The sample ledger uses every field; the parts no ledger has are added by hand.
static void fill(TakeoverFixture &town)
{
    const QString path = town.dir.filePath(u"sample.xlsx"_s);
    QFile::copy(u":/samples/hokuto-sample.xlsx"_s, path);
    const QJsonObject result = town.takeOver(path, {{u"allSheets"_s, true}, {u"sample"_s, true}});
    if (result.value(u"accepted"_s).toInt() < 50)
        throw std::runtime_error(QJsonDocument(result).toJson().toStdString());
    const auto act = [&](const QString &name, const QJsonObject &params) {
        const auto outcome = town.act(name, params);
        if (!outcome)
            throw std::runtime_error(Register::rejectionText(outcome.error()).toStdString());
    };
    act(u"person.add"_s, {{u"name"_s, u"架空 花子"_s}});
    act(u"field.add"_s, {{u"label"_s, u"点検済"_s}, {u"type"_s, u"yesno"_s}});
    act(u"field.add"_s, {{u"label"_s, u"点検日"_s}, {u"type"_s, u"date"_s}});
    act(u"field.add"_s, {{u"label"_s, u"状態"_s}, {u"type"_s, u"text"_s}});
    act(u"place.add"_s, {{u"name"_s, u"北庁舎"_s}});
    act(u"place.add"_s, {{u"name"_s, u"第9書庫"_s}, {u"parent"_s, u"北庁舎"_s}});
    const QString first = town.text(u"SELECT number FROM object WHERE kind = 'asset' ORDER BY number LIMIT 1"_s);
    const QString second = town.text(u"SELECT number FROM object WHERE kind = 'asset' ORDER BY number LIMIT 1 OFFSET 1"_s);
    act(u"asset.edit"_s, {{u"asset"_s, first}, {u"manager"_s, u"架空 花子"_s}, {u"place"_s, u"第9書庫"_s}, {u"parent"_s, second}, {u"remarks"_s, u"一行目\n二行目、「引用」,\"x\""_s},
                          {u"aliases"_s, QJsonArray{u"旧-1"_s, u"旧、二"_s}}, {u"restrictions"_s, QJsonObject{{u"added"_s, QJsonArray{u"独自の制限（架空）"_s}}}},
                          {u"custom"_s, QJsonObject{{u"点検済"_s, u"有"_s}, {u"点検日"_s, u"R8.4.1"_s}, {u"状態"_s, u"良好"_s}}}});
    act(u"asset.confirm"_s, {{u"assets"_s, QJsonArray{first}}});
}

void TstRoundTrip::anExportOfEveryColumn_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("CSV") << u"all.csv"_s;
    QTest::newRow("XLSX") << u"all.xlsx"_s;
}

void TstRoundTrip::anExportOfEveryColumn()
{
    QFETCH(QString, file);
    m_town = std::make_unique<TakeoverFixture>();
    fill(*m_town);
    const QString path = m_town->dir.filePath(file);
    const auto written = Assets::exportAssets(*m_town->connection, {}, {}, {}, path);
    QVERIFY(written);
    QCOMPARE(*written, m_town->living());
    const Comparison same = comeBack(path);
    QCOMPARE(same.refused, 0);
    QCOMPARE(same.skipped, 0);
    QCOMPARE(same.changed, 0);
    QCOMPARE(same.added, 0);
    QCOMPARE(same.missing, 0);
    QCOMPARE(same.unchanged, *written);
    QCOMPARE(m_newFields, 0);
    const qint64 places = m_town->number(u"SELECT count(*) FROM place"_s);
    const qint64 entries = m_town->number(u"SELECT max(seq) FROM journal_entry"_s);
    QVERIFY(!m_town->takeOver(path, {{u"onDuplicate"_s, u"update"_s}}).contains(u"rejected"_s));
    QCOMPARE(m_town->number(u"SELECT count(*) FROM journal_entry WHERE object_kind <> 'takeover' AND seq > %1"_s.arg(entries)), 0);
    QCOMPARE(m_town->number(u"SELECT count(*) FROM place"_s), places);
}

void TstRoundTrip::someColumns()
{
    m_town = std::make_unique<TakeoverFixture>();
    fill(*m_town);
    const QString path = m_town->dir.filePath(u"some.csv"_s);
    Assets::ExportOptions options;
    options.columns = {u"number"_s, u"name"_s, u"unit"_s, u"state"_s, u"restrictions"_s, u"class.C"_s, u"place"_s};
    QVERIFY(Assets::exportAssets(*m_town->connection, {}, {}, {}, path, options));
    const Comparison same = comeBack(path);
    QCOMPARE(same.changed, 0);
    QCOMPARE(m_newFields, 0);
}

void TstRoundTrip::cellsThatASpreadsheetWouldCalculate()
{
    m_town = std::make_unique<TakeoverFixture>();
    m_town->takeOver(m_town->csv(u"formulas.csv"_s, u"番号,名称,組織,備考,型番\nA-1,=SUM(A1),税務課,+81-00,'-5\nA-2,@記号,税務課,-,―\n"_s));
    for (const QString &file : {u"f.csv"_s, u"f.xlsx"_s}) {
        const QString path = m_town->dir.filePath(file);
        QVERIFY(Assets::exportAssets(*m_town->connection, {}, {}, {}, path));
        const Comparison same = comeBack(path);
        QCOMPARE(same.unchanged, 2);
    }
    QCOMPARE(m_town->asset(u"A-1"_s).object.name, u"=SUM(A1)"_s);
}

void TstRoundTrip::theListThatWasSentOut()
{
    m_town = std::make_unique<TakeoverFixture>();
    fill(*m_town);
    Takeover::RequestOrder order;
    order.due = QDate(2026, 5, 29);
    order.from = u"情報政策課（架空）"_s;
    const Takeover::RequestPlan plan = Takeover::planRequest(*m_town->connection, {}, order);
    QVERIFY(plan.sheets.size() > 1);
    QVERIFY(!plan.facts.highest.isEmpty());
    const QString path = m_town->dir.filePath(u"request.xlsx"_s);
    const auto written = Takeover::writeRequest(*m_town->connection, {}, order, plan, path);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    QCOMPARE(*written, m_town->living());
    const auto book = Exchange::readLedgerFile(path);
    QVERIFY(book);
    QCOMPARE(book->sheets.size() - plan.sheets.size(), 1 + (book->sheets.last().hidden ? 1 : 0)); // and 説明
    const Exchange::SheetTable &first = book->sheets.first();
    QVERIFY(first.at(1, 0).contains(plan.sheets.first().unit));
    QVERIFY(first.at(2, 0).contains(u"令和8年5月29日"_s));
    const Comparison same = comeBack(path, true);
    QCOMPARE(same.refused, 0);
    QCOMPARE(same.skipped, 0);
    QCOMPARE(same.changed, 0);
    QCOMPARE(same.added, 0);
    QCOMPARE(same.missing, 0);
    QCOMPARE(same.unchanged, *written);
    QCOMPARE(m_newFields, 0);
}

/// The section fills in the list with a spreadsheet: the rows come back as CSV with the marks in them.
void TstRoundTrip::theListComesBackMarkedAndCorrected()
{
    m_town = std::make_unique<TakeoverFixture>();
    m_town->takeOver(m_town->csv(u"first.csv"_s, u"番号,名称,組織,機密性\nA-1,課税台帳,税務課,3B\nA-2,相談記録,税務課,3A\nA-3,名寄帳,税務課,2\n"_s));
    Takeover::RequestOrder order;
    const Takeover::RequestPlan plan = Takeover::planRequest(*m_town->connection, {}, order);
    const QString path = m_town->dir.filePath(u"request.xlsx"_s);
    QVERIFY(Takeover::writeRequest(*m_town->connection, {}, order, plan, path));
    const auto book = Exchange::readLedgerFile(path);
    QVERIFY(book);
    QString text;
    const Exchange::SheetTable &sheet = book->sheets.first();
    for (int row = 0; row < sheet.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < sheet.columnCount(); ++column)
            cells.append(u'"' + sheet.at(row, column) + u'"');
        text += cells.join(u',') + u'\n';
    }
    text.replace(u"\"A-1\",\"\""_s, u"\"A-1\",\"確認済\""_s).replace(u"\"A-2\",\"\",\"相談記録\""_s, u"\"A-2\",\"変更あり\",\"相談の記録\""_s);
    const QString back = m_town->csv(u"back.csv"_s, text);
    const Comparison compared = comeBack(back);
    QCOMPARE(compared.changed, 1);
    QCOMPARE(compared.changedRows[0].mark, u"changed"_s);
    QCOMPARE(compared.unchanged, 2);
    QVERIFY(!m_town->takeOver(back, {{u"onDuplicate"_s, u"update"_s}}).contains(u"rejected"_s));
    QCOMPARE(m_town->asset(u"A-1"_s).texts.value(u"confirmedOn"_s), u"2026-04-10"_s);
    QCOMPARE(m_town->asset(u"A-2"_s).object.name, u"相談の記録"_s);
    QCOMPARE(m_town->asset(u"A-2"_s).texts.value(u"confirmedOn"_s), u"2026-04-10"_s);
    QCOMPARE(m_town->asset(u"A-3"_s).texts.value(u"confirmedOn"_s), QString());
}

void TstRoundTrip::theListKnowsItsCondition()
{
    m_town = std::make_unique<TakeoverFixture>();
    m_town->takeOver(m_town->csv(u"first.csv"_s, u"番号,名称,組織,機密性\nA-1,課税台帳,税務課,3B\nA-2,相談記録,税務課,3A\nA-3,名寄帳,税務課,2\n"_s));
    Takeover::RequestOrder order;
    order.where = {u"class.C=3A"_s};
    Assets::Queries queries(*m_town->connection, {});
    order.filter = *queries.filterFrom(order.where);
    const Takeover::RequestPlan plan = Takeover::planRequest(*m_town->connection, {}, order);
    QCOMPARE(plan.facts.count, 1);
    const QString path = m_town->dir.filePath(u"request.xlsx"_s);
    QVERIFY(Takeover::writeRequest(*m_town->connection, {}, order, plan, path));
    const Comparison same = comeBack(path);
    QCOMPARE(same.unchanged, 1);
    QCOMPARE(same.within, u"class.C=3A"_s);
    QCOMPARE(same.missing, 0); // the others were never asked for
}

QTEST_GUILESS_MAIN(TstRoundTrip)
#include "tst_roundtrip.moc"
