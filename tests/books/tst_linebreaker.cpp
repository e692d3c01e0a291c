// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/books/linebreaker.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TstLineBreaker : public QObject
{
    Q_OBJECT

    static QStringList broken(const QString &text, float width)
    {
        const Books::FontSet fonts(Books::bookFonts());
        Books::Shaper shaper(fonts);
        Books::ShapedText shaped;
        shaper.shape(text, shaped);
        std::vector<Books::TextLine> lines;
        Books::breakLines(shaped, width, lines);
        QStringList result;
        for (const Books::TextLine &line : lines) {
            QString part;
            for (quint32 i = line.first; i < line.end; ++i)
                part += QStringView(text).mid(shaped.atoms[i].position, shaped.atoms[i].units);
            result.append(part);
        }
        return result;
    }

private slots:
    void breaks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("width");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("no text is one line") << QString() << 4.0 << QStringList{QString()};
        QTest::newRow("what fits stays") << u"情報資産"_s << 4.0 << QStringList{u"情報資産"_s};
        QTest::newRow("between any two kanji")
            << u"情報資産台帳"_s << 4.0 << QStringList{u"情報資産"_s, u"台帳"_s};
        QTest::newRow("no line begins with a full stop")
            << u"情報資産。台"_s << 4.0 << QStringList{u"情報資"_s, u"産。台"_s};
        QTest::newRow("nor with closing brackets in a row")
            << u"「情報）」台"_s << 4.0 << QStringList{u"「情"_s, u"報）」台"_s};
        QTest::newRow("no line ends with an opening bracket")
            << u"情報資（産）"_s << 4.0 << QStringList{u"情報資"_s, u"（産）"_s};
        QTest::newRow("nor begins with a long vowel mark")
            << u"情報資サーバ"_s << 4.0 << QStringList{u"情報資"_s, u"サーバ"_s};
        QTest::newRow("an ASCII word moves down whole")
            << u"台帳2026"_s << 3.0 << QStringList{u"台帳"_s, u"2026"_s};
        QTest::newRow("with its hyphen")
            << u"台帳台A-0042"_s << 4.5 << QStringList{u"台帳台"_s, u"A-0042"_s};
        QTest::newRow("a word too long for a line is broken after a separator")
            << u"//server/section"_s << 5.5 << QStringList{u"//server/"_s, u"section"_s};
        QTest::newRow("line breaks in the text are kept")
            << u"台\n\n帳"_s << 4.0 << QStringList{u"台"_s, QString(), u"帳"_s};
        QTest::newRow("a space hangs over the end")
            << u"情報資産 台帳"_s << 4.0 << QStringList{u"情報資産 "_s, u"台帳"_s};
        QTest::newRow("a variation sequence is one character")
            << u"情報資葛\U000E0100城"_s << 4.0 << QStringList{u"情報資葛\U000E0100"_s, u"城"_s};
        QTest::newRow("forbidden characters only are broken all the same")
            << u"ーーーーーー"_s << 4.0 << QStringList{u"ーーーー"_s, u"ーー"_s};
    }
    void breaks()
    {
        QFETCH(QString, text);
        QFETCH(double, width);
        QTEST(broken(text, float(width)), "lines");
    }

    void everyLineIsWithinTheWidthAndNothingIsLost_data()
    {
        QTest::addColumn<double>("width");
        for (const double width : {1.0, 1.5, 2.0, 3.3, 7.0, 40.0})
            QTest::addRow("%.1f em", width) << width;
    }
    void everyLineIsWithinTheWidthAndNothingIsLost()
    {
        QFETCH(double, width);
        const QString text =
            u"共有フォルダ（//server-01/zeimu/kazei/2026/fixed_assets.xlsx）にも「写し」がある。"
            u"𠮷田・葛\U000E0100城・髙橋、ABC123。"_s.repeated(5);
        const Books::FontSet fonts(Books::bookFonts());
        Books::Shaper shaper(fonts);
        Books::ShapedText shaped;
        shaper.shape(text, shaped);
        std::vector<Books::TextLine> lines;
        Books::breakLines(shaped, float(width), lines);
        quint32 next = 0;
        for (const Books::TextLine &line : lines) {
            QCOMPARE(line.first, next);
            QVERIFY(line.end > line.first);
            QVERIFY2(double(line.width) <= width + 0.01, qPrintable(QString::number(line.width)));
            next = line.end;
        }
        QCOMPARE(next, quint32(shaped.atoms.size()));
    }
};

QTEST_GUILESS_MAIN(TstLineBreaker)
#include "tst_linebreaker.moc"
