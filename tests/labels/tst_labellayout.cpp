// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/labels/labelfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace LabelFixture;
using Labels::LabelPart;

/// What stands on a label, and what gives way when there is no room.
class TstLabelLayout : public QObject
{
    Q_OBJECT

    Books::FontSet m_fonts{Books::bookFonts()};
    Books::Shaper m_shaper{m_fonts};

    Labels::LabelPlan plan(const Labels::LabelContent &content, const Labels::LabelSheet &sheet, Labels::LabelParts parts = Labels::kAllParts)
    {
        return Labels::LabelLayout(m_shaper).layOut(content, sheet, parts);
    }
    static QString textOf(const Labels::LabelPlan &plan, LabelPart part)
    {
        for (const Labels::LabelText &text : plan.texts) {
            if (text.part == part)
                return QString(text.block.text.text).remove(u'\n'); // how it is broken is not what it says
        }
        return {};
    }
    static Labels::LabelSheet own(double width, double height)
    {
        Labels::LabelSheet sheet;
        sheet.label = {width, height};
        sheet.pitch = {width, height};
        return sheet;
    }
    static Labels::LabelContent longContent()
    {
        Labels::LabelContent content = LabelFixture::content(1, u"𠮷野家𠮷次郎ほか国民健康保険資格喪失者名簿及び後期高齢者医療被保険者台帳（架空の長い名称）"_s.repeated(3));
        content.restrictions = QStringList(20, u"外部の者に見せない"_s);
        content.unit = u"架空町総務部情報政策課情報管理係"_s;
        return content;
    }

private slots:
    /// BUZEN-2.2-2: class and restrictions are shown on the label, with number and name.
    void everythingStandsOnACommonLabel()
    {
        const Labels::LabelPlan set = plan(content(42), sheet(u"28388"_s));
        QVERIFY(!set.dropped);
        QCOMPARE(textOf(set, LabelPart::Number), u"A-税-0042"_s);
        QCOMPARE(textOf(set, LabelPart::Name), u"固定資産課税台帳"_s);
        QCOMPARE(textOf(set, LabelPart::Class), u"自治体機密性3A・完全性2・可用性1"_s);
        QCOMPARE(textOf(set, LabelPart::Restrictions), u"複製を禁止・庁外へ持ち出さない・施錠して保管"_s);
        QCOMPARE(textOf(set, LabelPart::Unit), u"税務課"_s);
        QVERIFY(!set.modules.isEmpty());
        QCOMPARE(outside(set), QString());
    }

    void nothingLeavesTheLabel_data()
    {
        QTest::addColumn<double>("width");
        QTest::addColumn<double>("height");
        for (const double width : {5.0, 8.0, 15.0, 25.4, 36.0, 48.3, 70.0, 105.0}) {
            for (const double height : {5.0, 8.0, 12.0, 21.2, 33.9, 55.0, 74.25})
                QTest::addRow("%g x %g mm", width, height) << width << height;
        }
    }

    void nothingLeavesTheLabel()
    {
        QFETCH(double, width);
        QFETCH(double, height);
        for (const Labels::LabelContent &thing : {content(1), longContent()}) {
            const Labels::LabelPlan set = plan(thing, own(width, height));
            QCOMPARE(outside(set), QString());
            // The class is never dropped (BUZEN-2.2-2).
            QVERIFY(!textOf(set, LabelPart::Class).isEmpty());
            QVERIFY(!set.dropped.testFlag(LabelPart::Class));
        }
    }

    void whatHasNoRoomGivesWayInOrder()
    {
        const Labels::LabelPlan set = plan(longContent(), sheet(u"28388"_s));
        QVERIFY(!textOf(set, LabelPart::Number).isEmpty());
        QCOMPARE(textOf(set, LabelPart::Class), u"自治体機密性3A・完全性2・可用性1"_s);
        QVERIFY(set.isElided(LabelPart::Name) || set.isElided(LabelPart::Restrictions));
        QVERIFY(textOf(set, LabelPart::Name).endsWith(u'…'));
    }

    /// Half a prohibition would say something else: those that have room stand whole, with how many there are besides.
    void aRestrictionIsNeverCut()
    {
        Labels::LabelContent thing = content(1);
        thing.restrictions = {u"支給された端末のほかでは原則として作業しない"_s, u"必要を超えて複製・配付しない"_s, u"保管場所を限る"_s, u"施錠して保管"_s, u"送るときは暗号化"_s};
        for (const QString &product : {u"28388"_s, u"ELM023"_s, u"GB902"_s, u"テープ12mm"_s}) {
            const QString text = textOf(plan(thing, sheet(product)), LabelPart::Restrictions);
            if (text.isEmpty() || text == thing.restrictions.join(u'・'))
                continue;
            qsizetype whole = 0;
            while (whole < thing.restrictions.size() && text.startsWith(thing.restrictions.mid(0, whole + 1).join(u'・')))
                ++whole;
            QVERIFY2(text.contains(QString::number(whole == 0 ? 5 : 5 - whole) + u'件'), qPrintable(text));
            QVERIFY(whole == 0 || text.startsWith(thing.restrictions.mid(0, whole).join(u'・') + u" …"));
        }
        QVERIFY(plan(thing, sheet(u"28388"_s)).isElided(LabelPart::Restrictions));
    }

    void theBadgeStandsWhereTheWordsHaveNoRoom()
    {
        const Labels::LabelPlan set = plan(longContent(), own(15, 8));
        QCOMPARE(textOf(set, LabelPart::Class), u"3A・2・1"_s);
    }

    void aPartIsLeftOutWhereItIsNotWanted()
    {
        const Labels::LabelPlan set = plan(content(1), sheet(u"28388"_s), LabelPart::Number | LabelPart::Class);
        QCOMPARE(int(set.texts.size()), 2);
        QVERIFY(set.modules.isEmpty());
        QVERIFY(!set.dropped); // not wanted is not dropped
    }

    void modulesAreLargeAndTheirZoneStaysQuiet_data()
    {
        QTest::addColumn<QString>("product");
        for (const QString &product : {u"28388"_s, u"ELM011"_s, u"KLP701S"_s, u"ELM006"_s, u"ELM008"_s, u"ELM023"_s, u"テープ12mm"_s, u"テープ18mm"_s, u"テープ24mm"_s, u"隅・右上"_s})
            QTest::newRow(qPrintable(product)) << product;
    }

    void modulesAreLargeAndTheirZoneStaysQuiet()
    {
        QFETCH(QString, product);
        const Labels::LabelPlan set = plan(content(1042), sheet(product));
        QVERIFY(!set.code.isEmpty());
        QVERIFY2(set.moduleMm >= 0.4 - 1e-9, qPrintable(QString::number(set.moduleMm)));
        // Whole dots at 300 dpi, but on the narrowest tape.
        const double dots = set.moduleMm * 300 / 25.4;
        QVERIFY2(std::abs(dots - std::round(dots)) < 1e-6 || product == u"テープ12mm"_s, qPrintable(QString::number(dots)));
        const double quiet = 4 * set.moduleMm * Labels::kPointsPerMm - 0.01;
        const QRectF zone = set.code.adjusted(-quiet, -quiet, quiet, quiet);
        QVERIFY(QRectF(QPointF(), set.size).adjusted(-0.02, -0.02, 0.02, 0.02).contains(zone));
        for (const Labels::LabelText &text : set.texts)
            QVERIFY(!zone.intersects(QRectF(text.topLeft, QSizeF(text.block.widest(), text.block.height()))));
        for (const Books::Line &line : set.lines)
            QVERIFY(!zone.contains(line.from) && !zone.contains(line.to));
    }

    /// The rank is told without colour: each weight has a frame of its own.
    void theFrameTellsTheRank()
    {
        QList<QList<std::pair<float, qsizetype>>> seen;
        for (int weight = 0; weight <= 4; ++weight) {
            Labels::LabelContent thing = content(1);
            thing.classed.weight = weight;
            const Labels::LabelPlan set = plan(thing, sheet(u"28388"_s));
            QList<std::pair<float, qsizetype>> frame{{set.lines.first().width, set.lines.size()}};
            QVERIFY(!seen.contains(frame));
            seen.append(frame);
        }
    }

    void aTapeIsAsLongAsItsWords()
    {
        Labels::LabelContent brief = content(1, u"名簿"_s);
        brief.restrictions.clear();
        const Labels::LabelPlan shorter = plan(brief, sheet(u"テープ12mm"_s));
        const Labels::LabelPlan longer = plan(longContent(), sheet(u"テープ12mm"_s));
        QVERIFY(shorter.size.width() < longer.size.width());
        QCOMPARE(qRound(longer.size.width() / Labels::kPointsPerMm), 120);
        QCOMPARE(qRound(shorter.size.height() / Labels::kPointsPerMm), 12);
        QCOMPARE(outside(shorter), QString());
        QCOMPARE(outside(longer), QString());
    }

    void startAndCopiesMakeTheCount_data()
    {
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("copies");
        QTest::addColumn<int>("things");
        QTest::addColumn<int>("pages");
        QTest::newRow("none") << 1 << 1 << 0 << 0;
        QTest::newRow("a full sheet") << 1 << 1 << 44 << 1;
        QTest::newRow("one more") << 1 << 1 << 45 << 2;
        QTest::newRow("from the 17th, the rest of it") << 17 << 1 << 28 << 1;
        QTest::newRow("from the 17th, one more") << 17 << 1 << 29 << 2;
        QTest::newRow("two of each") << 1 << 2 << 23 << 2;
        QTest::newRow("last place") << 44 << 1 << 1 << 1;
    }

    void startAndCopiesMakeTheCount()
    {
        QFETCH(int, start);
        QFETCH(int, copies);
        QFETCH(int, things);
        Labels::LabelWish wish;
        wish.sheet = sheet(u"28388"_s);
        wish.start = start;
        wish.copies = copies;
        QTEST(Labels::pagesFor(wish, things), "pages");
    }

    void aWishBeyondTheSheetIsToldByItsParameter_data()
    {
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("copies");
        QTest::addColumn<QPoint>("offset");
        QTest::addColumn<QString>("parameter");
        QTest::newRow("sound") << 44 << 100 << QPoint(100, -100) << QString();
        QTest::newRow("before the first") << 0 << 1 << QPoint() << u"start"_s;
        QTest::newRow("behind the last") << 45 << 1 << QPoint() << u"start"_s;
        QTest::newRow("no copy") << 1 << 0 << QPoint() << u"copies"_s;
        QTest::newRow("far to the right") << 1 << 1 << QPoint(101, 0) << u"offset"_s;
    }

    void aWishBeyondTheSheetIsToldByItsParameter()
    {
        QFETCH(int, start);
        QFETCH(int, copies);
        QFETCH(QPoint, offset);
        Labels::LabelWish wish;
        wish.sheet = sheet(u"28388"_s);
        wish.start = start;
        wish.copies = copies;
        wish.offset = offset;
        const auto problem = Labels::wishProblem(wish);
        QTEST(problem ? problem->first : QString(), "parameter");
    }
};

QTEST_GUILESS_MAIN(TstLabelLayout)
#include "tst_labellayout.moc"
