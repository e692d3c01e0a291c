// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cp932.h"
#include "models/exchange/encoding.h"
#include "models/exchange/ledgerfile.h"
#include "models/exchange/packedrows.h"
#include "models/exchange/spool.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using Exchange::Cell;

/// Where rows are kept: packed cells, bytes of CSV, files without a name.
class TstRowStore : public QObject
{
    Q_OBJECT

private slots:
    void tableIsWhatIcuSays();
    void findsTheBadByte_data();
    void findsTheBadByte();
    void spoolsInMemoryAndInAFile();
    void spoolFileHasNoName();
    void packsCellsInAnyOrder();
    void packsMoreThanFitsInMemory();
    void countsLinesAfterBreaks();
    void markOfAFileInACellIsACharacter();
    void staysWhatItWasWhenTheFileChanges();
    void readsFromSeveralThreads();
    void tellsScientificNumbers_data();
    void tellsScientificNumbers();

private:
    QTemporaryDir m_folder;
};

void TstRowStore::tableIsWhatIcuSays()
{
    auto converter = Exchange::StrictConverter::open(u"CP932"_s);
    QVERIFY(converter.has_value());
    const Exchange::Cp932 &table = Exchange::Cp932::table();
    int characters = 0;
    for (int first = 0; first < 256; ++first) {
        for (int second = -1; second < 256; ++second) {
            QByteArray bytes(1, static_cast<char>(first));
            if (second >= 0)
                bytes.append(static_cast<char>(second));
            const auto wanted = converter->decode(bytes);
            const bool valid = table.firstBad(bytes) < 0;
            if (valid != wanted.has_value())
                QFAIL(bytes.toHex().constData());
            if (!valid)
                continue;
            char16_t units[2] = {};
            QCOMPARE(QString(reinterpret_cast<const QChar *>(units), table.decode(bytes, units)), *wanted);
            ++characters;
        }
    }
    QVERIFY(characters > 9000);
}

void TstRowStore::findsTheBadByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("at");
    QTest::newRow("none") << QByteArray("\x8e\x91" "a\xb1") << -1;
    QTest::newRow("nothing") << QByteArray() << -1;
    QTest::newRow("cut in a character") << QByteArray("a\x8e") << 1;
    QTest::newRow("a byte that is no lead") << QByteArray("ab\xfd" "c") << 2;
    QTest::newRow("a trail that is none") << QByteArray("\x8e\x91\x8e,") << 2;
}

void TstRowStore::findsTheBadByte()
{
    QFETCH(const QByteArray, bytes);
    QTEST(static_cast<int>(Exchange::Cp932::table().firstBad(bytes)), "at");
}

void TstRowStore::spoolsInMemoryAndInAFile()
{
    for (const qsizetype inMemory : {qsizetype(1'000'000), qsizetype(1000), qsizetype(0)}) {
        Exchange::Spool spool(inMemory);
        QByteArray wanted;
        for (int i = 0; i < 5000; ++i) {
            const QByteArray part = QByteArray::number(i) + ',';
            wanted += part;
            QVERIFY(spool.append(part));
            if (i == 2500)
                QCOMPARE(spool.read(10, 5), wanted.mid(10, 5));
        }
        QCOMPARE(spool.size(), wanted.size());
        QVERIFY(spool.finish());
        QCOMPARE(spool.isInFile(), inMemory < wanted.size());
        const Exchange::Spool moved = std::move(spool);
        QVERIFY(moved.view() == wanted);
    }
}

void TstRowStore::spoolFileHasNoName()
{
    QTemporaryDir folder;
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(folder.path()));
    {
        Exchange::Spool spool(0);
        QVERIFY(spool.append("secret"));
        QVERIFY(spool.finish());
        QVERIFY(spool.isInFile());
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }
    before.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
}

void TstRowStore::packsCellsInAnyOrder()
{
    Exchange::RowPacker packer;
    QCOMPARE(packer.place(2, 1, Cell::Kind::Text, "乙"), 2);
    QCOMPARE(packer.place(0, 0, Cell::Kind::Number, "1"), 1);
    QCOMPARE(packer.place(2, 0, Cell::Kind::Date, "2026-04-01"), 2); // come back to: its cells once more
    QCOMPARE(packer.place(2, 1, Cell::Kind::Text, "丙"), 0);
    QCOMPARE(packer.place(4, 0, Cell::Kind::Empty, {}), 0);
    const auto rows = packer.finish();
    QVERIFY(rows != nullptr);
    QCOMPARE(rows->rowCount(), 3);
    QCOMPARE(rows->columnCount(), 2);
    QCOMPARE(rows->row(0), (QList<Cell>{{Cell::Kind::Number, u"1"_s}}));
    QVERIFY(rows->row(1).isEmpty());
    QCOMPARE(rows->row(2), (QList<Cell>{{Cell::Kind::Date, u"2026-04-01"_s}, {Cell::Kind::Text, u"丙"_s}}));
}

void TstRowStore::packsMoreThanFitsInMemory()
{
    Exchange::RowPacker packer;
    const QByteArray text(40'000, 'x');
    for (int row = 0; row < 1200; ++row)
        packer.place(row, 1, Cell::Kind::Text, QByteArray(QByteArray::number(row) + text));
    const QByteArray last = QByteArray("z") + text;
    for (int again = 0; again < 200; ++again)
        packer.place(1199, 1, Cell::Kind::Text, last); // replaced in place, not heaped up
    packer.place(7, 0, Cell::Kind::Bool, "TRUE");
    QVERIFY(!packer.failed());
    const auto rows = packer.finish();
    QVERIFY(rows != nullptr);
    QCOMPARE(rows->row(500).at(1).text, QString(u"500"_s + QString(40'000, u'x')));
    QCOMPARE(rows->row(7).at(0).text, u"TRUE"_s);
    QCOMPARE(rows->row(7).at(1).text.size(), 40'001);
    QCOMPARE(rows->row(1199).at(1).text.front(), QChar(u'z'));
}

void TstRowStore::countsLinesAfterBreaks()
{
    const auto sheet = Exchange::parseCsv(u"a\n\"b\n\nb\"\nc\nd\n\"e\re\"\nf\n", u',');
    QVERIFY(sheet.has_value());
    QList<int> lines;
    for (int row = 0; row < sheet->rowCount(); ++row)
        lines.append(sheet->lineNumber(row));
    QCOMPARE(lines, (QList<int>{1, 2, 5, 6, 7, 9}));
    QCOMPARE(sheet->rowOfLine(6), 3);
    QCOMPARE(sheet->rowOfLine(9), 5);
    for (const int none : {0, 3, 4, 8, 10, -1})
        QCOMPARE(sheet->rowOfLine(none), -1);
    QCOMPARE(sheet->lineNumber(17), 18);
    QVERIFY(sheet->row(17).isEmpty());
}

/// Two files put together leave the mark of the second in a cell. Only the first of a file is a mark.
void TstRowStore::markOfAFileInACellIsACharacter()
{
    const QString twice = u"\xfeff\xfeff"_s;
    const QString path = m_folder.filePath(u"marks.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x,y\n\xef\xbb\xbf" "1,\xef\xbb\xbf\xef\xbb\xbf\n");
    file.close();
    const auto utf8 = Exchange::readLedgerFile(path);
    QVERIFY(utf8.has_value());
    QCOMPARE(utf8->sheets.at(0).at(1, 0), u"\xfeff" "1"_s);
    QCOMPARE(utf8->sheets.at(0).at(1, 1), twice);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xff\xfe\xff\xfe\xff\xfe");
    file.close();
    const auto utf16 = Exchange::readLedgerFile(path);
    QVERIFY(utf16.has_value());
    QCOMPARE(utf16->sheets.at(0).at(0, 0), twice);
    const auto packed = Exchange::SheetTable::fromRows({{{Cell::Kind::Text, twice}}});
    QCOMPARE(packed.at(0, 0), twice);
}

void TstRowStore::staysWhatItWasWhenTheFileChanges()
{
    const QString path = m_folder.filePath(u"shared.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray line = QByteArray(200, 'x') + ",end\n";
    for (qint64 written = 0; written <= Exchange::Spool::kInMemory; written += line.size())
        file.write(line);
    file.close();
    const auto workbook = Exchange::readLedgerFile(path);
    QVERIFY(workbook.has_value());
    const Exchange::SheetTable &sheet = workbook->sheets.at(0);
    // A mapped file that is cut short would end the program here.
    QVERIFY(QFile::resize(path, 10));
    QCOMPARE(sheet.at(sheet.rowCount() - 1, 1), u"end"_s);
}

void TstRowStore::readsFromSeveralThreads()
{
    const QString path = m_folder.filePath(u"many.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int row = 0; row < 2000; ++row)
        file.write("\x8e\x91" + QByteArray::number(row) + ",\"q\"\"" + QByteArray::number(row) + "\"\r\n");
    file.close();
    const auto workbook = Exchange::readLedgerFile(path);
    QVERIFY(workbook.has_value());
    std::atomic<int> wrong = 0;
    std::vector<std::thread> readers;
    for (int reader = 0; reader < 4; ++reader) {
        readers.emplace_back([&wrong, table = workbook->sheets.at(0)] {
            for (int row = 0; row < table.rowCount(); ++row) {
                const QList<Cell> cells = table.row(row);
                const QString number = QString::number(row);
                if (cells.size() != 2 || cells.at(0).text != QString(u"資"_s + number) || cells.at(1).text != QString(u"q\""_s + number))
                    ++wrong;
            }
        });
    }
    for (std::thread &reader : readers)
        reader.join();
    QCOMPARE(wrong.load(), 0);
}

void TstRowStore::tellsScientificNumbers_data()
{
    QTest::addColumn<Cell::Kind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("scientific");
    using enum Cell::Kind;
    QTest::newRow("as Excel shows it") << Number << u"6.37702E+15"_s << true;
    QTest::newRow("saved as CSV") << Text << u"6.37702E+15"_s << true;
    QTest::newRow("small letter, one digit") << Text << u" 4e+20 "_s << true;
    QTest::newRow("very small") << Number << u"1.5E-07"_s << true;
    QTest::newRow("a whole number") << Number << u"123456789012345"_s << false;
    QTest::newRow("a code with an E") << Text << u"12E15"_s << false;
    QTest::newRow("a word") << Text << u"E+15"_s << false;
    QTest::newRow("no exponent") << Text << u"6.3E+"_s << false;
    QTest::newRow("text around it") << Text << u"約6.3E+15"_s << false;
    QTest::newRow("an error") << Error << u"6.3E+15"_s << false;
    QTest::newRow("nothing") << Empty << u""_s << false;
}

void TstRowStore::tellsScientificNumbers()
{
    QFETCH(const Cell::Kind, kind);
    QFETCH(const QString, text);
    QTEST((Cell{kind, text}.isScientific()), "scientific");
}

QTEST_GUILESS_MAIN(TstRowStore)
#include "tst_rowstore.moc"
