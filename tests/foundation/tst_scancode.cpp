// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/support/scancode.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What a reader typed, whatever mode the keyboard was in.
class TstScanCode : public QObject
{
    Q_OBJECT

private slots:
    void theCodeIsAmongWhatWasMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("plain") << u"A-0001"_s << u"A-0001"_s;
        QTest::newRow("with what ends a scan") << u" A-0001\r\n"_s << u"A-0001"_s;
        QTest::newRow("full width") << u"Ａ－０００１"_s << u"A-0001"_s;
        QTest::newRow("full width of an input method") << u"ｄ１０４２ー９ｆ３ｃ"_s << u"D1042-9F3C"_s;
        QTest::newRow("CapsLock") << u"a-0001"_s << u"A-0001"_s;
        QTest::newRow("CapsLock over both cases") << u"uSB-0001b"_s << u"Usb-0001B"_s;
        QTest::newRow("kana keys") << u"ちほわわわぬ"_s << u"A-0001"_s;
        QTest::newRow("kana keys with Shift held for the letter") << u"ぃほをわわぬ"_s << u"E-0001"_s;
        QTest::newRow("kana keys in katakana") << u"モホワワワヌ"_s << u"M-0001"_s;
        QTest::newRow("kana keys in half-width katakana") << u"ﾓﾎﾜﾜﾜﾌ"_s << u"M-0002"_s;
        QTest::newRow("kana keys of a code of our own") << u"しぬわうふほよはあそ"_s << u"D1042-9F3C"_s;
        QTest::newRow("letters turned into kana") << u"あー０００１"_s << u"A-0001"_s;
        QTest::newRow("syllables") << u"さいー１２"_s << u"SAI-12"_s;
        QTest::newRow("kanji stay") << u"A-税-００４２"_s << u"A-税-0042"_s;
    }

    void theCodeIsAmongWhatWasMeant()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        const QStringList codes = Support::scannedCodes(typed);
        QVERIFY2(codes.contains(code), qPrintable(codes.join(u" | "_s)));
        QVERIFY(codes.size() <= 12);
        QStringList once = codes;
        once.removeDuplicates();
        QCOMPARE(once, codes);
    }

    void whatStandsThereComesFirst()
    {
        QCOMPARE(Support::scannedCodes(u"a-0001").first(), u"a-0001"_s);
        QCOMPARE(Support::scannedCodes(u"Ａ－０００１").first(), u"A-0001"_s);
    }

    void nothingIsMeantByNothing()
    {
        QVERIFY(Support::scannedCodes(u" \u3000\r").isEmpty());
        QVERIFY(Support::scannedCodes({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstScanCode)
#include "tst_scancode.moc"
