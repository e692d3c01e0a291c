// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ledgerfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using Exchange::CsvEncoding;
using Exchange::OutColumn;
using Support::ErrorCode;

using Rows = QList<QStringList>;

namespace {

const QList<OutColumn> kColumns = {{.header = u"番号"_s}, {.header = u"名称"_s}};

Exchange::RowSource from(const Rows &rows)
{
    return [rows, at = qsizetype(0)](QStringList &row) mutable {
        if (at == rows.size())
            return false;
        row = rows.at(at++);
        return true;
    };
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

} // namespace

class TstCsvWriter : public QObject
{
    Q_OBJECT

private slots:
    void writesUtf8WithBom();
    void writesCp932WithItsOwnCharacters();
    void listsWhatCp932CannotWrite();
    void writesNoFormula_data();
    void writesNoFormula();
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void leavesTheOldFileWhenStopped_data();
    void leavesTheOldFileWhenStopped();
    void refusesAMissingFolder();
    void refusesWhatIsNoFile();
    void leavesNothingWhenAWriteFails_data();
    void leavesNothingWhenAWriteFails();

private:
    QTemporaryDir m_folder;
};

void TstCsvWriter::writesUtf8WithBom()
{
    const QString path = m_folder.filePath(u"a.csv"_s);
    const auto count = Exchange::writeCsv(path, kColumns, from({{u"1"_s, u"住民𠮷"_s}, {u"2"_s, u"a,\"b\"\nc"_s}, {u"3"_s}}),
                                          CsvEncoding::Utf8Bom);
    QVERIFY(count.has_value());
    QCOMPARE(*count, 3);
    QCOMPARE(bytesOf(path), QByteArray("\xef\xbb\xbf番号,名称\r\n1,住民𠮷\r\n2,\"a,\"\"b\"\"\nc\"\r\n3\r\n"));
}

void TstCsvWriter::writesCp932WithItsOwnCharacters()
{
    const QString path = m_folder.filePath(u"a.csv"_s);
    QVERIFY(Exchange::writeCsv(path, {{.header = u"資"_s}}, from({{u"10〜20−—‖"_s}, {u"①髙"_s}}), CsvEncoding::Cp932).has_value());
    QCOMPARE(bytesOf(path), QByteArray("\x8e\x91\r\n10\x81\x60" "20\x81\x7c\x81\x5c\x81\x61\r\n\x87\x40\xfb\xfc\r\n"));
}

void TstCsvWriter::listsWhatCp932CannotWrite()
{
    const QString path = m_folder.filePath(u"lost.csv"_s);
    const auto count = Exchange::writeCsv(path, kColumns, from({{u"1"_s, u"吉野"_s}, {u"2"_s, u"𠮷野"_s}, {u"é"_s, u"葛\U000E0100"_s}}),
                                          CsvEncoding::Cp932);
    QVERIFY(!count);
    QCOMPARE(count.error().code, ErrorCode::InvalidInput);
    const QStringList places = count.error().detail.split(u'\n');
    QCOMPARE(places.size(), 3);
    QVERIFY(places.at(0).contains(u'3') && places.at(0).contains(u"名称"_s) && places.at(0).contains(u"𠮷"_s));
    QVERIFY(places.at(1).contains(u'4') && places.at(1).contains(u"番号"_s) && places.at(1).contains(u"é"_s));
    QVERIFY(places.at(2).contains(u"葛\U000E0100"_s));
    Exchange::Cp932Losses losses;
    QVERIFY(!Exchange::writeCsv(path, kColumns, from({{u"1"_s, u"吉野"_s}, {u"2"_s, u"𠮷野"_s}, {u"é"_s, u"葛\U000E0100"_s}}),
                                CsvEncoding::Cp932, nullptr, &losses));
    QCOMPARE(losses.count, 3);
    QCOMPARE(losses.list, (QList<Exchange::Cp932Loss>{{3, 1, u"𠮷"_s}, {4, 0, u"é"_s}, {4, 1, u"葛\U000E0100"_s}}));
    QVERIFY(count.error().message.contains(u"𠮷"_s));
    QVERIFY(!QFile::exists(path));
}

void TstCsvWriter::writesNoFormula_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("written");
    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+81"_s << u"'+81"_s;
    QTest::newRow("minus") << u"-2+3"_s << u"'-2+3"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("full width") << u"＝1+1"_s << u"'＝1+1"_s;
    QTest::newRow("behind a space") << u"x =1"_s << u"x =1"_s;
    QTest::newRow("behind a full-width space") << u"　=1+1"_s << u"'　=1+1"_s;
    QTest::newRow("a break") << u"\n=1"_s << u"\"'\n=1\""_s;
    QTest::newRow("guarded already") << u"'=1+1"_s << u"''=1+1"_s;
    QTest::newRow("an apostrophe") << u"'90s"_s << u"'90s"_s;
    QTest::newRow("quoted as well") << u"=A1,B1"_s << u"\"'=A1,B1\""_s;
    QTest::newRow("a dash for none") << u"-"_s << u"-"_s;
    QTest::newRow("inside") << u"a=1"_s << u"a=1"_s;
    QTest::newRow("a code") << u"0012"_s << u"0012"_s;
}

void TstCsvWriter::writesNoFormula()
{
    QFETCH(const QString, value);
    QFETCH(const QString, written);
    const QString path = m_folder.filePath(u"formula.csv"_s);
    QVERIFY(Exchange::writeCsv(path, {{.header = value}}, from({{value}}), CsvEncoding::Utf8Bom).has_value());
    QCOMPARE(QString::fromUtf8(bytesOf(path).mid(3)), QString(written + u"\r\n"_s + written + u"\r\n"_s));
    QCOMPARE(Exchange::unguarded(Exchange::guarded(value)), value);
}

void TstCsvWriter::comesBackAsItWas_data()
{
    QTest::addColumn<CsvEncoding>("encoding");
    QTest::newRow("utf-8") << CsvEncoding::Utf8Bom;
    QTest::newRow("cp932") << CsvEncoding::Cp932;
}

void TstCsvWriter::comesBackAsItWas()
{
    QFETCH(const CsvEncoding, encoding);
    const Rows rows = {{u"1"_s, u"税務課～\n台帳"_s}, {u" 2 "_s, u"\"引用\""_s}, {u""_s, u"a\tb;c"_s}, {u"a\r\n"_s, u"　全角"_s}};
    const QString path = m_folder.filePath(u"round.csv"_s);
    QVERIFY(Exchange::writeCsv(path, kColumns, from(rows), encoding).has_value());
    const auto workbook = Exchange::readLedgerFile(path);
    QVERIFY(workbook.has_value());
    const Exchange::SheetTable &sheet = workbook->sheets.at(0);
    QCOMPARE(workbook->separator, QChar(u','));
    QCOMPARE(sheet.rowCount(), rows.size() + 1);
    for (int row = 0; row < rows.size(); ++row) {
        QCOMPARE(sheet.at(row + 1, 0), rows.at(row).at(0));
        QCOMPARE(sheet.at(row + 1, 1), rows.at(row).at(1));
    }
}

void TstCsvWriter::leavesTheOldFileWhenStopped_data()
{
    QTest::addColumn<bool>("cancelled");
    QTest::newRow("cancelled") << true;
    QTest::newRow("a character that cannot be written") << false;
}

void TstCsvWriter::leavesTheOldFileWhenStopped()
{
    QFETCH(const bool, cancelled);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"old.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("old");
    file.close();
    Support::Progress progress;
    if (cancelled)
        progress.cancel();
    const auto count = Exchange::writeCsv(path, kColumns, from({{u"1"_s, u"𠮷"_s}}), CsvEncoding::Cp932, &progress);
    QVERIFY(!count);
    QCOMPARE(count.error().code, cancelled ? ErrorCode::Cancelled : ErrorCode::InvalidInput);
    QCOMPARE(bytesOf(path), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TstCsvWriter::refusesAMissingFolder()
{
    const auto count = Exchange::writeCsv(m_folder.filePath(u"none/a.csv"_s), kColumns, from({}), CsvEncoding::Utf8Bom);
    QVERIFY(!count);
    QCOMPARE(count.error().code, ErrorCode::NotFound);
}

void TstCsvWriter::refusesWhatIsNoFile()
{
    const QString folder = m_folder.filePath(u"folder.csv"_s);
    QVERIFY(QDir().mkdir(folder));
    const auto overFolder = Exchange::writeCsv(folder, kColumns, from({}), CsvEncoding::Utf8Bom);
    QVERIFY(!overFolder);
    QCOMPARE(overFolder.error().code, ErrorCode::InvalidInput);

    const QString pipe = m_folder.filePath(u"pipe.csv"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const auto overPipe = Exchange::writeCsv(pipe, kColumns, from({}), CsvEncoding::Utf8Bom);
    QVERIFY(!overPipe);
    QCOMPARE(overPipe.error().code, ErrorCode::InvalidInput);
    QVERIFY(!QFileInfo(pipe).isFile());
}

void TstCsvWriter::leavesNothingWhenAWriteFails_data()
{
    QTest::addColumn<int>("length");
    QTest::newRow("in the middle") << 1'000'000;
    QTest::newRow("in the last buffer") << 100;
}

void TstCsvWriter::leavesNothingWhenAWriteFails()
{
    QFETCH(const int, length);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    // The kernel refuses to let files grow over 50 bytes, which looks to the writer like any failed write.
    struct rlimit before = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const struct rlimit small = {50, before.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &small);
    const auto count = Exchange::writeCsv(path, kColumns, from({{QString(length, u'a')}}), CsvEncoding::Utf8Bom);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!count);
    QCOMPARE(count.error().code, ErrorCode::InputOutput);
    QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

QTEST_GUILESS_MAIN(TstCsvWriter)
#include "tst_csvwriter.moc"
