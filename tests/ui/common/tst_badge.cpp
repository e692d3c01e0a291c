// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/badge.h"

#include "ui/common/style.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Common;

namespace {

QImage painted(const Badge &badge)
{
    QImage image(80, 28, QImage::Format_RGB32);
    image.fill(QApplication::palette().color(QPalette::Base));
    QPainter painter(&image);
    paintBadge(painter, image.rect(), badge, QApplication::palette());
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

class TstBadge : public QObject
{
    Q_OBJECT

private slots:
    void shapeGoesByRank_data()
    {
        QTest::addColumn<int>("rank");
        QTest::addColumn<int>("maxRank");
        QTest::addColumn<BadgeShape>("shape");
        QTest::newRow("3A of five") << 5 << 5 << BadgeShape::DoubleBar;
        QTest::newRow("3B of five") << 4 << 5 << BadgeShape::Filled;
        QTest::newRow("3C of five") << 3 << 5 << BadgeShape::Heavy;
        QTest::newRow("2 of five") << 2 << 5 << BadgeShape::Outlined;
        QTest::newRow("1 of five") << 1 << 5 << BadgeShape::Underlined;
        QTest::newRow("high of two") << 2 << 2 << BadgeShape::DoubleBar;
        QTest::newRow("low of two") << 1 << 2 << BadgeShape::Heavy;
    }

    void shapeGoesByRank()
    {
        QFETCH(int, rank);
        QFETCH(int, maxRank);
        QFETCH(BadgeShape, shape);
        QCOMPARE(badgeShape(Badge::level(u"x"_s, rank, maxRank)), shape);
    }

    void withoutALevelThereIsStillABadge()
    {
        QCOMPARE(Badge::unclassified().shownText(), u"未"_s);
        QCOMPARE(Badge::asking().shownText(), u"照会"_s);
        QCOMPARE(Badge::unclassified(u"機密性"_s).spoken(), u"機密性 未分類"_s);
        QCOMPARE(Badge::level(u"3A"_s, 5, 5, u"機密性"_s).spoken(), u"機密性 3A"_s);
        QVERIFY(badgeShape(Badge::unclassified()) != badgeShape(Badge::asking()));
    }

    void ranksDifferWithoutColour_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
    }

    void ranksDifferWithoutColour()
    {
        QFETCH(Theme, theme);
        applyStyle(*qApp, theme);
        QList<QImage> seen;
        for (int rank = 1; rank <= 5; ++rank) {
            const QImage image = painted(Badge::level(u"3"_s, rank, 5)); // the same text in all of them
            QVERIFY(!seen.contains(image));
            seen += image;
        }
    }

    void everyToneIsReadable_data() { ranksDifferWithoutColour_data(); }

    void everyToneIsReadable()
    {
        QFETCH(Theme, theme);
        applyStyle(*qApp, theme);
        const QPalette palette = QApplication::palette();
        QCOMPARE(isDark(palette), theme == Theme::Dark);
        for (const Tone tone : {Tone::Muted, Tone::Info, Tone::Success, Tone::Warning, Tone::Danger}) {
            const QColor colour = toneColor(tone, palette);
            QVERIFY(contrast(colour, palette.color(QPalette::Window)) >= 4.5);
            QVERIFY(contrast(colour, palette.color(QPalette::Base)) >= 4.5);
            QVERIFY(contrast(colour, toneGround(tone, palette)) >= 4.5);
            QVERIFY(contrast(palette.color(QPalette::Text), toneGround(tone, palette)) >= 4.5);
        }
        QVERIFY(contrast(palette.color(QPalette::Text), palette.color(QPalette::Base)) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= 4.5);
    }

    void textIsAtLeastTenPoints()
    {
        applyStyle(*qApp, Theme::Light);
        QVERIFY(QApplication::font().pointSizeF() >= 10);
        const double normal = QApplication::font().pointSizeF();
        applyStyle(*qApp, Theme::Light, 150);
        QCOMPARE(QApplication::font().pointSizeF(), normal * 1.5);
        applyStyle(*qApp, Theme::Light);
        QCOMPARE(QApplication::font().pointSizeF(), normal);
    }
};

QTEST_MAIN(TstBadge)
#include "tst_badge.moc"
