// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/datefield.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using Common::DateField;

class TstDateField : public QObject
{
    Q_OBJECT

private slots:
    void readsEverySpelling_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("slashes") << u"2026/4/1"_s;
        QTest::newRow("digits only") << u"20260401"_s;
        QTest::newRow("short era") << u"R8.4.1"_s;
        QTest::newRow("long era") << u"令和8年4月1日"_s;
        QTest::newRow("era left out") << u"8.4.1"_s;
        QTest::newRow("full width") << u"２０２６／４／１"_s;
    }

    void readsEverySpelling()
    {
        QFETCH(QString, typed);
        DateField field;
        QTest::keyClicks(field.lineEdit(), u"x"_s);
        field.lineEdit()->setText(typed);
        QCOMPARE(field.date(), std::optional(QDate(2026, 4, 1)));
        QCOMPARE(field.stored(), u"2026-04-01"_s);
        QCOMPARE(field.text(), typed); // what was typed stays
        QVERIFY(field.isAcceptable());
    }

    void emptyIsAValue()
    {
        DateField field;
        QVERIFY(field.isEmpty());
        QVERIFY(field.isAcceptable());
        QVERIFY(field.stored().isEmpty());
        QVERIFY(!field.date());
    }

    void wordsAreKept()
    {
        DateField field;
        field.setStored(u"永年"_s);
        QVERIFY(field.isAcceptable());
        QCOMPARE(field.stored(), u"永年"_s);
        field.setWordsAllowed(false);
        QVERIFY(!field.isAcceptable());
    }

    void theImpossibleIsAnErrorAndStays_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("after the end of Heisei") << u"平成31年5月1日"_s;
        QTest::newRow("30 February") << u"2026/2/30"_s;
        QTest::newRow("no date at all") << u"そのうち来る"_s;
    }

    void theImpossibleIsAnErrorAndStays()
    {
        QFETCH(QString, typed);
        DateField field;
        field.lineEdit()->setText(typed);
        QVERIFY(!field.isAcceptable());
        QVERIFY(!field.problem().isEmpty());
        QCOMPARE(field.text(), typed);
    }

    void todayButtonWritesTheDayItWasGiven()
    {
        DateField field;
        field.setToday(QDate(2026, 4, 1));
        QSignalSpy changed(&field, &DateField::changed);
        field.findChild<QToolButton *>()->click();
        QCOMPARE(field.stored(), u"2026-04-01"_s);
        QCOMPARE(changed.size(), 1);
    }

    void aStoredDayComesBackTheSame()
    {
        DateField field;
        field.setStored(u"1989-01-07"_s);
        QCOMPARE(field.stored(), u"1989-01-07"_s);
    }
};

QTEST_MAIN(TstDateField)
#include "tst_datefield.moc"
