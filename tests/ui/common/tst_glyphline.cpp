// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/parts/glyphline.h"

#include "ui/common/badge.h"
#include "ui/common/parts/badgepictures.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Common;

namespace {

constexpr QSize kCell(240, 28);

QFont font()
{
    QFont font(u"IPAexGothic"_s);
    font.setPixelSize(14);
    return font;
}

QImage blank()
{
    QImage image(kCell, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

QImage drawn(const QString &text, int width = kCell.width(), Qt::Alignment alignment = Qt::AlignLeft)
{
    QImage image = blank();
    QPainter painter(&image);
    painter.setPen(Qt::black);
    GlyphLine(font()).draw(painter, QRect(0, 0, width, kCell.height()), alignment, text);
    return image;
}

QImage byQt(const QString &text)
{
    QImage image = blank();
    QPainter painter(&image);
    painter.setPen(Qt::black);
    painter.setFont(font());
    painter.drawText(QRect(QPoint(), kCell), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    return image;
}

/// Where ink is, from left to right.
QPair<int, int> inkOf(const QImage &image)
{
    int first = image.width();
    int last = -1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == 0xffffffff)
                continue;
            first = std::min(first, x);
            last = std::max(last, x);
        }
    }
    return {first, last};
}

} // namespace

class TstGlyphLine : public QObject
{
    Q_OBJECT

private slots:
    void looksAsQtDrawsIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("kanji and kana") << u"国民健康保険資格者一覧（カナ）"_s;
        QTest::newRow("a number") << u"A-税-0042"_s;
        QTest::newRow("full and half width") << u"ＡＢＣ ｱｲｳ 123"_s;
        QTest::newRow("outside the first plane") << u"𠮷田の台帳"_s;
        QTest::newRow("a combining mark") << u"か\u3099き"_s;
        QTest::newRow("a line feed") << u"一行目\n二行目"_s;
    }
    void looksAsQtDrawsIt()
    {
        QFETCH(QString, text);
        const QImage ours = drawn(text);
        const QImage qts = byQt(QString(text).replace(u'\n', u' '));
        const auto a = inkOf(ours);
        const auto b = inkOf(qts);
        QVERIFY2(b.second > 0, "there is no font to draw with");
        QVERIFY2(std::abs(a.first - b.first) <= 1 && std::abs(a.second - b.second) <= 2, qPrintable(u"%1…%2 / %3…%4"_s.arg(a.first).arg(a.second).arg(b.first).arg(b.second)));
    }

    void whatNeedsShapingIsNotSimple()
    {
        GlyphLine line(font());
        QVERIFY(line.isSimple(u"固定資産課税台帳 A-1"_s));
        QVERIFY(!line.isSimple(u"葛\U000E0100飾"_s));
        QVERIFY(!line.isSimple(u"𠮷"_s));
        QVERIFY(!line.isSimple(u"か\u3099"_s));
        QVERIFY(!line.isSimple(u"\u05d0"_s));
    }

    void aLongTextIsCutInsideTheCell()
    {
        const auto ink = inkOf(drawn(QString(60, u'資'), 100));
        QVERIFY(ink.second < 100);
        QVERIFY(ink.second > 70); // as much as fits
    }

    void numbersStandAtTheRight()
    {
        QVERIFY(inkOf(drawn(u"42"_s, kCell.width(), Qt::AlignRight)).first > kCell.width() - 30);
    }

    void badgesFromPicturesAreThoseThatArePainted()
    {
        const Badge badge = Badge::level(u"3A"_s, 5, 5);
        QImage direct = blank();
        QImage kept = blank();
        const QPalette palette = QGuiApplication::palette();
        const QRect cell(4, 0, 100, kCell.height());
        {
            QPainter painter(&direct);
            painter.setFont(font());
            paintBadge(painter, cell, badge, palette);
        }
        BadgePictures pictures;
        for (int time = 0; time < 2; ++time) {
            kept = blank();
            QPainter painter(&kept);
            painter.setFont(font());
            pictures.paint(painter, cell, badge, font(), palette, false);
        }
        QCOMPARE(inkOf(kept), inkOf(direct));
        QImage narrow = blank();
        QPainter painter(&narrow);
        pictures.paint(painter, QRect(4, 0, 12, kCell.height()), badge, font(), palette, false);
        painter.end();
        QVERIFY(inkOf(narrow).second < 16);
    }
};

QTEST_MAIN(TstGlyphLine)
#include "tst_glyphline.moc"
