// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/encoding.h"
#include "models/exchange/ledgerfile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Support::ErrorCode;

class TstEncoding : public QObject
{
    Q_OBJECT

private slots:
    void decodesByRule_data();
    void decodesByRule();
    void asksWhenNeitherFits_data();
    void asksWhenNeitherFits();
    void takesTheEncodingAskedFor_data();
    void takesTheEncodingAskedFor();
    void refusesWhatTheEncodingAskedForCannotBe();
    void refusesAnUnknownEncoding();
    void findsWhatCp932CannotWrite_data();
    void findsWhatCp932CannotWrite();
    void mapsWhatCp932HasUnderAnotherName();
    void writesEveryCharacterThatItReads();
};

void TstEncoding::decodesByRule_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("nothing") << QByteArray() << u""_s << u"UTF-8"_s;
    QTest::newRow("ascii") << QByteArray("a,b") << u"a,b"_s << u"UTF-8"_s;
    QTest::newRow("utf-8") << QByteArray("資産𠮷") << u"資産𠮷"_s << u"UTF-8"_s;
    QTest::newRow("utf-8 with bom") << QByteArray("\xef\xbb\xbf資産") << u"資産"_s << u"UTF-8 BOM"_s;
    QTest::newRow("utf-16 little endian") << QByteArray("\xff\xfe\xc7\x8c\x23\x75", 6) << u"資産"_s << u"UTF-16LE"_s;
    QTest::newRow("utf-16 big endian") << QByteArray("\xfe\xff\x8c\xc7\x75\x23", 6) << u"資産"_s << u"UTF-16BE"_s;
    QTest::newRow("cp932") << QByteArray("\x8e\x91\x8e\x59") << u"資産"_s << u"CP932"_s;
    QTest::newRow("one short cp932 word") << QByteArray("\x8e\x73") << u"市"_s << u"CP932"_s;
    QTest::newRow("nec and ibm characters") << QByteArray("\x87\x40\x87\x8a\x87\x7e\xfb\xfc\xee\xe0\xfa\xb1")
                                            << u"①㈱㍻髙髙﨑"_s << u"CP932"_s;
    QTest::newRow("windows forms of tilde, minus, double bar") << QByteArray("\x81\x60\x81\x7c\x81\x61")
                                                               << u"～－∥"_s << u"CP932"_s;
    QTest::newRow("half-width katakana") << QByteArray("\xb1\xb2\xb3") << u"ｱｲｳ"_s << u"CP932"_s;
    QTest::newRow("backslash and tilde") << QByteArray("\x5c\x7e\x8e\x91") << u"\\~資"_s << u"CP932"_s;
    QTest::newRow("private use") << QByteArray("\xf0\x40") << QString(QChar(0xe000)) << u"CP932"_s;
    QTest::newRow("control bytes are not turned around") << QByteArray("\x8e\x91\x1c\x7f\x1a\x8e\x91")
                                                         << QString(u"資"_s + QChar(0x1c) + QChar(0x7f) + QChar(0x1a) + u"資"_s)
                                                         << u"CP932"_s;
    QTest::newRow("end of file mark of dos") << QByteArray("\x8e\x91\x1a") << u"資"_s << u"CP932"_s;
}

void TstEncoding::decodesByRule()
{
    QFETCH(const QByteArray, bytes);
    QString encoding;
    const auto text = Exchange::decodeText(bytes, {}, &encoding);
    QVERIFY(text.has_value());
    QTEST(*text, "text");
    QTEST(encoding, "encoding");
    QVERIFY(Exchange::decodeText(bytes, {}, nullptr).has_value());
}

void TstEncoding::asksWhenNeitherFits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("mac roman, e acute at a line end") << QByteArray("Name\rCaf\x8e\rB");
    QTest::newRow("mac roman, undefined byte") << QByteArray("a\xa0" "b");
    QTest::newRow("windows-1252 euro sign") << QByteArray("\x80 10");
    QTest::newRow("utf-8 cut in a character") << QByteArray("資\xe7\x94");
    QTest::newRow("surrogate written as utf-8") << QByteArray("\xed\xa0\x80\xfd");
    QTest::newRow("cp932 cut in a character") << QByteArray("\x8e\x91\x8e");
    QTest::newRow("bytes over fc") << QByteArray("a\xfe\xff" "b");
}

void TstEncoding::asksWhenNeitherFits()
{
    QFETCH(const QByteArray, bytes);
    const auto text = Exchange::decodeText(bytes, {}, nullptr);
    QVERIFY(!text);
    QCOMPARE(text.error().code, ErrorCode::InvalidInput);
}

void TstEncoding::takesTheEncodingAskedFor_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("text");
    QTest::newRow("macintosh") << QByteArray("Caf\x8e") << u"macintosh"_s << u"Café"_s;
    QTest::newRow("windows-1252") << QByteArray("\x80\xe9") << u"windows-1252"_s << u"€é"_s;
    QTest::newRow("shift_jis means the windows one") << QByteArray("\x87\x40\x81\x60") << u"Shift_JIS"_s << u"①～"_s;
    QTest::newRow("cp932 for bytes that are utf-8 too") << QByteArray("\xc2\xb1") << u"CP932"_s << u"ﾂｱ"_s;
    QTest::newRow("euc-jp") << QByteArray("\xbb\xf1") << u"EUC-JP"_s << u"資"_s;
    QTest::newRow("utf-8 although it has a bom") << QByteArray("\xef\xbb\xbf資") << u"UTF-8"_s << u"資"_s;
    QTest::newRow("utf-8 bom") << QByteArray("\xef\xbb\xbf資") << u"UTF-8 BOM"_s << u"資"_s;
    QTest::newRow("utf-16 without bom") << QByteArray("\xc7\x8c", 2) << u"UTF-16LE"_s << u"資"_s;
}

void TstEncoding::takesTheEncodingAskedFor()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, wanted);
    QString encoding;
    const auto text = Exchange::decodeText(bytes, wanted, &encoding);
    QVERIFY(text.has_value());
    QTEST(*text, "text");
    QCOMPARE(encoding, wanted);
}

void TstEncoding::refusesWhatTheEncodingAskedForCannotBe()
{
    const auto text = Exchange::decodeText("a\r\nb\r\n\x8e\x91", u"UTF-8"_s, nullptr);
    QVERIFY(!text);
    QCOMPARE(text.error().code, ErrorCode::InvalidInput);
    QVERIFY(text.error().message.contains(u'3')); // the line
}

void TstEncoding::refusesAnUnknownEncoding()
{
    const auto text = Exchange::decodeText("a", u"no-such-code"_s, nullptr);
    QVERIFY(!text);
    QCOMPARE(text.error().code, ErrorCode::InvalidInput);
}

void TstEncoding::findsWhatCp932CannotWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lost");
    QTest::newRow("all fine") << u"資産①㈱髙﨑～－∥A1"_s << QStringList();
    QTest::newRow("supplementary plane") << u"𠮷野"_s << QStringList{u"𠮷"_s};
    QTest::newRow("not in jis x 0208") << u"鷗頰剝é☺"_s << QStringList{u"鷗"_s, u"頰"_s, u"剝"_s, u"é"_s, u"☺"_s};
    QTest::newRow("variation selector, dropped by ICU without a word")
        << u"葛\U000E0100城"_s << QStringList{u"葛\U000E0100"_s};
    QTest::newRow("each once") << u"é-é"_s << QStringList{u"é"_s};
}

void TstEncoding::findsWhatCp932CannotWrite()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, lost);
    auto converter = Exchange::StrictConverter::open(u"CP932"_s);
    QVERIFY(converter.has_value());
    QCOMPARE(converter->encode(text).has_value(), lost.isEmpty());
    QCOMPARE(Exchange::unwritableCharacters(*converter, text), lost);
}

void TstEncoding::mapsWhatCp932HasUnderAnotherName()
{
    QCOMPARE(Exchange::mappedForCp932(u"〜−—‖あ"), u"～－―∥あ"_s);
    auto converter = Exchange::StrictConverter::open(u"CP932"_s);
    QVERIFY(converter.has_value());
    QCOMPARE(converter->encode(u"～－―∥"), QByteArray("\x81\x60\x81\x7c\x81\x5c\x81\x61"));
    QVERIFY(!converter->encode(u"〜"));
}

void TstEncoding::writesEveryCharacterThatItReads()
{
    auto converter = Exchange::StrictConverter::open(u"CP932"_s);
    QVERIFY(converter.has_value());
    int readable = 0;
    for (int lead = 0x81; lead <= 0xfc; ++lead) {
        for (int trail = 0x40; trail <= 0xfc; ++trail) {
            const char bytes[] = {static_cast<char>(lead), static_cast<char>(trail)};
            const auto text = converter->decode(QByteArray(bytes, 2));
            if (!text || text->size() != 1)
                continue;
            ++readable;
            const auto written = converter->encode(*text);
            QVERIFY2(written.has_value(), qPrintable(u"U+%1"_s.arg(text->at(0).unicode(), 4, 16)));
            // NEC and IBM gave some characters two codes; either comes back as the same character.
            QCOMPARE(converter->decode(*written), text);
        }
    }
    QVERIFY(readable > 9000); // 6,879 of JIS X 0208, NEC, IBM and 1,880 private
}

QTEST_GUILESS_MAIN(TstEncoding)
#include "tst_encoding.moc"
