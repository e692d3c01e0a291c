// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/books/pagesetup.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Books;

class TstPageSetup : public QObject
{
    Q_OBJECT

private slots:
    void papersAreThoseOfJis()
    {
        QCOMPARE(PageSetup::of(Paper::B4, Orientation::Portrait).sizeMm(), QSizeF(257, 364));
        QCOMPARE(PageSetup::of(Paper::B5, Orientation::Landscape).sizeMm(), QSizeF(257, 182));
    }

    void theBindingMarginIsAddedToTheMargin()
    {
        PageSetup setup;
        QCOMPARE(setup.usableMm(false), QRectF(QPointF(21, 10), QPointF(286, 201)));
        setup.bindingEdge = BindingEdge::Top;
        QCOMPARE(setup.usableMm(false), QRectF(QPointF(11, 20), QPointF(286, 201)));
    }

    void theBackOfASheetIsBoundAtTheSameEdgeOfThePaper_data()
    {
        QTest::addColumn<Orientation>("orientation");
        QTest::addColumn<BindingEdge>("edge");
        QTest::addColumn<Duplex>("duplex");
        QTest::addColumn<QPointF>("moves"); // what is printed, from front to back
        const QPointF stays(0, 0);
        const QPointF right(-10, 0); // margin goes to the right
        const QPointF bottom(0, -10);
        QTest::newRow("one side") << Orientation::Portrait << BindingEdge::Left << Duplex::None
                                  << stays;
        QTest::newRow("portrait, left, long")
            << Orientation::Portrait << BindingEdge::Left << Duplex::LongEdge << right;
        QTest::newRow("portrait, left, short")
            << Orientation::Portrait << BindingEdge::Left << Duplex::ShortEdge << stays;
        QTest::newRow("portrait, top, long")
            << Orientation::Portrait << BindingEdge::Top << Duplex::LongEdge << stays;
        QTest::newRow("portrait, top, short")
            << Orientation::Portrait << BindingEdge::Top << Duplex::ShortEdge << bottom;
        QTest::newRow("landscape, left, long")
            << Orientation::Landscape << BindingEdge::Left << Duplex::LongEdge << stays;
        QTest::newRow("landscape, left, short")
            << Orientation::Landscape << BindingEdge::Left << Duplex::ShortEdge << right;
        QTest::newRow("landscape, top, long")
            << Orientation::Landscape << BindingEdge::Top << Duplex::LongEdge << bottom;
    }

    void theBackOfASheetIsBoundAtTheSameEdgeOfThePaper()
    {
        QFETCH(Orientation, orientation);
        QFETCH(BindingEdge, edge);
        QFETCH(Duplex, duplex);
        QFETCH(QPointF, moves);
        PageSetup setup = PageSetup::of(Paper::A4, orientation);
        setup.bindingEdge = edge;
        setup.duplex = duplex;
        QCOMPARE(setup.usableMm(true).topLeft() - setup.usableMm(false).topLeft(), moves);
        QCOMPARE(setup.usableMm(true).size(), setup.usableMm(false).size());
    }

    void goesThroughJson()
    {
        PageSetup setup = PageSetup::of(Paper::B5, Orientation::Portrait);
        setup.margins = {12.5, 8, 7, 6};
        setup.bindingEdge = BindingEdge::Top;
        setup.bindingMm = 15;
        setup.duplex = Duplex::ShortEdge;
        const auto back = pageSetupFromJson(toJson(setup));
        QVERIFY(back);
        QVERIFY(*back == setup);
        QVERIFY(*pageSetupFromJson({}) == PageSetup());
    }

    void tellsWhereJsonIsWrong_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::addColumn<QString>("path");
        QTest::newRow("unknown member") << QJsonObject{{u"colour"_s, 1}} << u"page.colour"_s;
        QTest::newRow("unknown paper") << QJsonObject{{u"paper"_s, u"A7"_s}} << u"page.paper"_s;
        QTest::newRow("number for a word") << QJsonObject{{u"duplex"_s, 2}} << u"page.duplex"_s;
        QTest::newRow("no object") << QJsonObject{{u"margins"_s, 3}} << u"page.margins"_s;
        QTest::newRow("negative margin")
            << QJsonObject{{u"margins"_s, QJsonObject{{u"top"_s, -1}}}} << u"page.margins.top"_s;
        QTest::newRow("text for a length")
            << QJsonObject{{u"binding"_s, QJsonObject{{u"mm"_s, u"10"_s}}}} << u"page.binding.mm"_s;
        QTest::newRow("unknown edge")
            << QJsonObject{{u"binding"_s, QJsonObject{{u"edge"_s, u"right"_s}}}}
            << u"page.binding.edge"_s;
        QTest::newRow("no room left")
            << QJsonObject{{u"paper"_s, u"B5"_s},
                           {u"margins"_s, QJsonObject{{u"top"_s, 60}, {u"bottom"_s, 60}}}}
            << u"page"_s;
    }

    void tellsWhereJsonIsWrong()
    {
        QFETCH(QJsonObject, json);
        QFETCH(QString, path);
        const auto setup = pageSetupFromJson(json, u"page"_s);
        QVERIFY(!setup);
        QCOMPARE(setup.error().code, Support::ErrorCode::InvalidInput);
        QCOMPARE(setup.error().detail, path);
    }

    void readsPapersAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("known");
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("plain") << u"a4"_s << true << QSizeF(297, 210);
        QTest::newRow("portrait") << u"A4-portrait"_s << true << QSizeF(210, 297);
        QTest::newRow("full width") << u"Ｂ４縦"_s << true << QSizeF(257, 364);
        QTest::newRow("spaced") << u"A3 横"_s << true << QSizeF(420, 297);
        QTest::newRow("none") << u"letter"_s << false << QSizeF();
        QTest::newRow("nonsense behind") << u"a4-upright"_s << false << QSizeF();
        QTest::newRow("nothing") << QString() << false << QSizeF();
    }

    void readsPapersAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(bool, known);
        QFETCH(QSizeF, size);
        const auto setup = paperFromText(text);
        QCOMPARE(setup.has_value(), known);
        if (setup)
            QCOMPARE(setup->sizeMm(), size);
    }
};

QTEST_GUILESS_MAIN(TstPageSetup)
#include "tst_pagesetup.moc"
