// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/books/pageselection.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Books;

class TstPageSelection : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("pages"); // of a book of seven
        QTest::newRow("nothing") << QString() << QList<int>{1, 2, 3, 4, 5, 6, 7};
        QTest::newRow("one") << u"3"_s << QList<int>{3};
        QTest::newRow("range and one") << u"1-3,5"_s << QList<int>{1, 2, 3, 5};
        QTest::newRow("full width") << u"１～３、５"_s << QList<int>{1, 2, 3, 5};
        QTest::newRow("to the end") << u"6-"_s << QList<int>{6, 7};
        QTest::newRow("further than there is") << u"5-99"_s << QList<int>{5, 6, 7};
        QTest::newRow("twice the same") << u"2,1-2"_s << QList<int>{1, 2};
        QTest::newRow("spaces") << u" 1  4 "_s << QList<int>{1, 4};
        QTest::newRow("beyond the end") << u"8"_s << QList<int>{};
    }

    void readsWhatPeopleWrite()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, pages);
        const auto selection = pageSelectionFromText(text);
        QVERIFY(selection);
        QCOMPARE(selection->of(7), pages);
        QVERIFY(*pageSelectionFromText(toText(*selection)) == *selection);
    }

    void tellsWhatItCannotRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        QTest::newRow("word") << u"1,two"_s << u"two"_s;
        QTest::newRow("nought") << u"0"_s << u"0"_s;
        QTest::newRow("nought first") << u"0-4"_s << u"0-4"_s;
        QTest::newRow("backwards") << u"5-3"_s << u"5-3"_s;
        QTest::newRow("open at the front") << u"-3"_s << u"-3"_s;
        QTest::newRow("two dashes") << u"1--3"_s << u"1--3"_s;
        QTest::newRow("too long") << u"12345678901"_s << u"12345678901"_s;
    }

    void tellsWhatItCannotRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        const auto selection = pageSelectionFromText(text);
        QVERIFY(!selection);
        QCOMPARE(selection.error().code, Support::ErrorCode::InvalidInput);
        QCOMPARE(selection.error().detail, part);
    }

    void oddAndEvenPages()
    {
        PageSelection selection = *pageSelectionFromText(u"2-6"_s);
        selection.sides = PageSelection::Sides::Odd;
        QCOMPARE(selection.of(9), (QList<int>{3, 5}));
        selection.sides = PageSelection::Sides::Even;
        QCOMPARE(selection.of(9), (QList<int>{2, 4, 6}));
        QVERIFY(!selection.isAll());
        QVERIFY(PageSelection().isAll());
    }
};

QTEST_GUILESS_MAIN(TstPageSelection)
#include "tst_pageselection.moc"
