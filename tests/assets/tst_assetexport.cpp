// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetexport.h"
#include "tests/assets/registerfixture.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace RegisterFixture;

class TstAssetExport : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestRegister> m_town;
    Support::Result<qint64> write(const QString &name, const Assets::ExportOptions &options = {}, const Register::Visibility &visible = {});
    Exchange::SheetTable read(const QString &name);
    static QString cell(const Exchange::SheetTable &sheet, int row, const QString &header);

private slots:
    void init();
    void everyFieldIsAColumn_data();
    void everyFieldIsAColumn();
    void chosenColumnsInTheirOrder();
    void cp932TellsWhatItCannotWrite();
    void closedRowsKeepTheirSecrets();
    void whatCannotBeWritten_data();
    void whatCannotBeWritten();
    void cancellingLeavesTheOldFile();
    void moreRowsThanAPage();
};

void TstAssetExport::init()
{
    m_town = std::make_unique<TestRegister>();
    TestRegister &town = *m_town;
    town.done(u"unit.add"_s, {{u"name"_s, u"税務課"_s}, {u"code"_s, u"税"_s}});
    town.done(u"field.add"_s, {{u"label"_s, u"検査日"_s}, {u"type"_s, u"date"_s}});
    town.asset(u"課税台帳"_s, {{u"unit"_s, u"税務課"_s}, {u"form"_s, u"paper"_s}, {u"levels"_s, levels(u"3B"_s, u"2"_s, u"1"_s)}, {u"personalInfo"_s, u"有"_s},
                               {u"personCount"_s, 1200}, {u"expiresOn"_s, u"R8.3.31"_s}, {u"acquiredOn"_s, u"昭和63年度"_s}, {u"remarks"_s, u"一行目\n=SUM(A1)"_s},
                               {u"aliases"_s, QJsonArray{u"旧-1"_s, u"旧-2"_s}}, {u"custom"_s, QJsonObject{{u"検査日"_s, u"R8.4.1"_s}}}});
    town.asset(u"相談記録"_s, {{u"unit"_s, u"架空町"_s}, {u"accessScope"_s, u"unit"_s}, {u"levels"_s, QJsonObject{{u"C"_s, u"3A"_s}}}});
}

Support::Result<qint64> TstAssetExport::write(const QString &name, const Assets::ExportOptions &options, const Register::Visibility &visible)
{
    return Assets::exportAssets(m_town->db(), visible, {}, {{u"name"_s, false}}, m_town->path(name), options);
}

Exchange::SheetTable TstAssetExport::read(const QString &name)
{
    const auto book = Exchange::readLedgerFile(m_town->path(name));
    return book && !book->sheets.isEmpty() ? book->sheets.first() : Exchange::SheetTable{};
}

QString TstAssetExport::cell(const Exchange::SheetTable &sheet, int row, const QString &header)
{
    for (int column = 0; column < sheet.columnCount(); ++column) {
        if (sheet.at(0, column) == header)
            return sheet.at(row, column);
    }
    return u"(no such column)"_s;
}

void TstAssetExport::everyFieldIsAColumn_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("CSV") << u"out.csv"_s;
    QTest::newRow("XLSX") << u"out.XLSX"_s;
}

void TstAssetExport::everyFieldIsAColumn()
{
    QFETCH(QString, file);
    const auto written = write(file);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    QCOMPARE(*written, 2);
    const Exchange::SheetTable sheet = read(file);
    QCOMPARE(sheet.rowCount(), 3);
    Assets::Queries queries(m_town->db(), {});
    QCOMPARE(sheet.columnCount(), queries.fields().size());
    for (int column = 0; column < sheet.columnCount(); ++column)
        QCOMPARE(sheet.at(0, column), queries.fields().at(column).label);
    const int row = cell(sheet, 1, u"名称"_s) == u"課税台帳"_s ? 1 : 2;
    const QMap<QString, QString> expected{
        {u"番号"_s, u"A-税-0001"_s}, {u"課室"_s, u"税務課"_s}, {u"形態"_s, u"紙（印刷物を含む）"_s}, {u"機密性"_s, u"自治体機密性3B"_s}, {u"個人情報"_s, u"有"_s},
        {u"本人の数"_s, u"1200"_s}, {u"満了日"_s, u"2026-03-31"_s}, {u"取得年月日"_s, u"昭和63年度"_s}, {u"登録日"_s, u"2026-04-01"_s}, {u"検査日"_s, u"2026-04-01"_s},
        {u"旧番号・バーコード"_s, u"旧-1、旧-2"_s}, {u"備考"_s, u"一行目\n=SUM(A1)"_s}};
    for (auto it = expected.cbegin(); it != expected.cend(); ++it)
        QCOMPARE(cell(sheet, row, it.key()), *it);
    QCOMPARE(cell(sheet, 3 - row, u"機密性"_s), u"自治体機密性3A"_s);
    QCOMPARE(cell(sheet, 3 - row, u"完全性"_s), QString()); // unclassified is an empty cell
}

void TstAssetExport::chosenColumnsInTheirOrder()
{
    QVERIFY(write(u"few.csv"_s, {{u"name"_s, u"class.C"_s, u"number"_s}, Exchange::CsvEncoding::Utf8Bom}));
    const Exchange::SheetTable sheet = read(u"few.csv"_s);
    QCOMPARE(sheet.columnCount(), 3);
    QCOMPARE(sheet.at(0, 0), u"名称"_s);
    QCOMPARE(sheet.at(0, 2), u"番号"_s);
}

void TstAssetExport::cp932TellsWhatItCannotWrite()
{
    const Assets::ExportOptions cp932{{u"number"_s, u"name"_s}, Exchange::CsvEncoding::Cp932};
    QVERIFY(write(u"sjis.csv"_s, cp932));
    const auto book = Exchange::readLedgerFile(m_town->path(u"sjis.csv"_s));
    QVERIFY(book);
    QCOMPARE(book->encoding, u"CP932"_s);
    m_town->asset(u"𠮷田商店"_s);
    const auto refused = write(u"sjis.csv"_s, cp932);
    QCOMPARE(refused.error().code, Support::ErrorCode::InvalidInput);
    QCOMPARE(read(u"sjis.csv"_s).rowCount(), 3); // the old file is whole
}

void TstAssetExport::closedRowsKeepTheirSecrets()
{
    const auto tax = Organization::findUnit(m_town->db(), u"税務課"_s);
    QCOMPARE(*write(u"closed.csv"_s, {}, {false, {tax->id}}), 2);
    const Exchange::SheetTable sheet = read(u"closed.csv"_s);
    QString all;
    for (int row = 0; row < sheet.rowCount(); ++row) {
        for (int column = 0; column < sheet.columnCount(); ++column)
            all += sheet.at(row, column) + u'\n';
    }
    QVERIFY(!all.contains(u"相談"_s));
    QVERIFY(all.contains(u"課税台帳"_s));
}

void TstAssetExport::whatCannotBeWritten_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<Support::ErrorCode>("code");
    QTest::newRow("a suffix that says nothing") << u"out.txt"_s << QStringList{} << Support::ErrorCode::InvalidInput;
    QTest::newRow("a column that is none") << u"out.csv"_s << QStringList{u"nothing"_s} << Support::ErrorCode::InvalidInput;
    QTest::newRow("a folder that is not there") << u"no/such/out.csv"_s << QStringList{} << Support::ErrorCode::NotFound;
}

void TstAssetExport::whatCannotBeWritten()
{
    QFETCH(QString, file);
    QFETCH(QStringList, columns);
    QFETCH(Support::ErrorCode, code);
    const auto written = write(file, {columns, Exchange::CsvEncoding::Utf8Bom});
    QVERIFY(!written);
    QCOMPARE(written.error().code, code);
    QVERIFY(!QFile::exists(m_town->path(file)));
}

void TstAssetExport::cancellingLeavesTheOldFile()
{
    QVERIFY(write(u"kept.csv"_s));
    m_town->asset(u"後から"_s);
    Support::Progress progress;
    progress.cancel();
    const auto cancelled = Assets::exportAssets(m_town->db(), {}, {}, {}, m_town->path(u"kept.csv"_s), {}, &progress);
    QCOMPARE(cancelled.error().code, Support::ErrorCode::Cancelled);
    QCOMPARE(read(u"kept.csv"_s).rowCount(), 3);
}

void TstAssetExport::moreRowsThanAPage()
{
    for (int at = 0; at < 140; ++at)
        m_town->asset(u"資産 %1"_s.arg(at));
    QCOMPARE(*write(u"many.csv"_s, {{u"number"_s}, Exchange::CsvEncoding::Utf8Bom}), 142);
    QSet<QString> numbers;
    const Exchange::SheetTable sheet = read(u"many.csv"_s);
    for (int row = 1; row < sheet.rowCount(); ++row)
        numbers.insert(sheet.at(row, 0));
    QCOMPARE(numbers.size(), 142); // each once
}

QTEST_GUILESS_MAIN(TstAssetExport)
#include "tst_assetexport.moc"
