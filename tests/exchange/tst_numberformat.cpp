// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/numberformat.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Exchange::Cell;
using Exchange::NumberFormat;

class TstNumberFormat : public QObject
{
    Q_OBJECT

private slots:
    void showsByCode_data();
    void showsByCode();
    void knowsTheBuiltInFormats_data();
    void knowsTheBuiltInFormats();
    void countsFrom1904();
};

void TstNumberFormat::showsByCode_data()
{
    using enum Cell::Kind;
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<Cell::Kind>("kind");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &code, const QString &stored, Cell::Kind kind, const QString &text) {
        QTest::newRow(name) << code << stored << kind << text;
    };
    row("integer", u"General"_s, u"12"_s, Number, u"12"_s);
    row("integer stored with a fraction", u"General"_s, u"12.0"_s, Number, u"12"_s);
    row("fifteen digits", u"General"_s, u"1E+14"_s, Number, u"100000000000000"_s);
    row("all nines", u"General"_s, u"999999999999999"_s, Number, u"999999999999999"_s);
    row("more digits than a double holds", u"General"_s, u"6377020000000000"_s, Number, u"6.37702E+15"_s);
    row("the same, told to show digits", u"0"_s, u"6377020000000000"_s, Number, u"6377020000000000"_s);
    row("binary noise", u"General"_s, u"0.30000000000000004"_s, Number, u"0.3"_s);
    row("negative", u"General"_s, u"-5"_s, Number, u"-5"_s);
    row("no number at all", u"General"_s, u"abc"_s, Text, u"abc"_s);
    row("japanese general", u"G/標準\"件\""_s, u"3"_s, Number, u"3"_s);
    row("grouping is not kept", u"#,##0"_s, u"1234567"_s, Number, u"1234567"_s);
    row("unit is not kept", u"0\"件\""_s, u"5"_s, Number, u"5"_s);
    row("decimals are added", u"0.00"_s, u"1.5"_s, Number, u"1.50"_s);
    row("decimals are not rounded away", u"0.0"_s, u"1.256"_s, Number, u"1.256"_s);
    row("per cent", u"0%"_s, u"0.5"_s, Number, u"50%"_s);
    row("per cent with decimals", u"0.0%"_s, u"0.125"_s, Number, u"12.5%"_s);
    row("scientific", u"0.00E+00"_s, u"1500"_s, Number, u"1500"_s);
    row("fraction", u"# ?/?"_s, u"0.5"_s, Number, u"0.5"_s);
    row("accounting", u"_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ "_s, u"7"_s, Number, u"7"_s);
    row("padded code", u"00000"_s, u"123"_s, Number, u"00123"_s);
    row("padded code, longer", u"000"_s, u"12345"_s, Number, u"12345"_s);
    row("code with letters", u"\"A-\"0000"_s, u"12"_s, Number, u"A-0012"_s);
    row("code with escaped hyphen", u"000\\-0000"_s, u"600001"_s, Number, u"060-0001"_s);
    row("code with a digit as literal", u"\"0\"00"_s, u"7"_s, Number, u"007"_s);
    row("code of a fraction", u"0000"_s, u"1.5"_s, Number, u"1.5"_s);
    row("conditional sections", u"[<=999]000;000\\-0000"_s, u"12"_s, Number, u"012"_s);
    row("the other of conditional sections", u"[<=999]000;000\\-0000"_s, u"6000001"_s, Number, u"600-0001"_s);
    row("postal code of a japanese Excel", u"[<=999]000;[<=9999]000\\-00;000\\-0000"_s, u"6174"_s, Number, u"061-74"_s);
    row("postal code with its sign", u"\"〒\"000\\-0000"_s, u"600001"_s, Number, u"〒060-0001"_s);
    row("postal code, sign and hyphen unquoted", u"〒000-0000"_s, u"600001"_s, Number, u"〒060-0001"_s);
    row("telephone number", u"[<=99999999]####\\-####;\\(00\\)\\ ####\\-####"_s, u"12345678"_s, Number, u"1234-5678"_s);
    row("telephone number with its area", u"[<=99999999]####\\-####;\\(00\\)\\ ####\\-####"_s, u"312345678"_s, Number, u"(03) 1234-5678"_s);
    row("conditions that nothing meets", u"[>100]0"_s, u"5"_s, Number, u"5"_s);
    row("a condition on days", u"[>100]yyyy/m/d;0"_s, u"46113"_s, Date, u"2026-04-01"_s);
    row("minus sections are no hyphens", u"#,##0;-#,##0"_s, u"-1200"_s, Number, u"-1200"_s);
    row("day", u"yyyy/mm/dd"_s, u"46113"_s, Date, u"2026-04-01"_s);
    row("day with colour and locale", u"[Red][$-411]ggge\"年\"m\"月\"d\"日\";@"_s, u"46113"_s, Date, u"2026-04-01"_s);
    row("era year alone", u"ge"_s, u"46113"_s, Date, u"2026-04-01"_s);
    row("month alone", u"m"_s, u"46113"_s, Date, u"2026-04-01"_s);
    row("weekday", u"aaaa"_s, u"46113"_s, Date, u"2026-04-01"_s);
    row("day and time", u"yyyy/m/d h:mm"_s, u"46113.5"_s, Date, u"2026-04-01T12:00"_s);
    row("day and midnight", u"yyyy/m/d h:mm"_s, u"46113"_s, Date, u"2026-04-01"_s);
    row("a second before midnight rounds up", u"yyyy/m/d h:mm"_s, u"46112.999999999"_s, Date, u"2026-04-01"_s);
    row("time", u"h:mm"_s, u"0.375"_s, Time, u"09:00"_s);
    row("time with seconds", u"h:mm:ss"_s, u"0.3756944444444444"_s, Time, u"09:01"_s);
    row("time with odd seconds", u"h:mm:ss"_s, u"0.00001157407407407407"_s, Time, u"00:00:01"_s);
    row("time in japanese", u"h\"時\"mm\"分\""_s, u"0.5"_s, Time, u"12:00"_s);
    row("time with am", u"h:mm AM/PM"_s, u"0.75"_s, Time, u"18:00"_s);
    row("minutes and seconds", u"mm:ss.0"_s, u"0.0006944444444444445"_s, Time, u"00:01"_s);
    row("hours over a day", u"[h]:mm"_s, u"1.5"_s, Time, u"36:00"_s);
    row("time formatted as a day", u"yyyy/m/d"_s, u"0.375"_s, Time, u"09:00"_s);
    row("first days of 1900", u"yyyy/m/d"_s, u"1"_s, Date, u"1900-01-01"_s);
    row("the day that never was", u"yyyy/m/d"_s, u"60"_s, Number, u"60"_s);
    row("the day after it", u"yyyy/m/d"_s, u"61"_s, Date, u"1900-03-01"_s);
    row("day zero", u"yyyy/m/d"_s, u"0"_s, Number, u"0"_s);
    row("negative day", u"yyyy/m/d"_s, u"-1"_s, Number, u"-1"_s);
    row("after the year 9999", u"yyyy/m/d"_s, u"2958466"_s, Number, u"2958466"_s);
    row("the last day", u"yyyy/m/d"_s, u"2958465"_s, Date, u"9999-12-31"_s);
    row("letters only inside quotes", u"0\"days\""_s, u"4"_s, Number, u"4"_s);
    row("second section does not count", u"0;yyyy"_s, u"4"_s, Number, u"4"_s);
    row("unclosed quote", u"0\"abc"_s, u"4"_s, Number, u"4"_s);
    row("unclosed bracket", u"[Red"_s, u"4"_s, Number, u"4"_s);
    row("empty code", u""_s, u"4"_s, Number, u"4"_s);
    row("text format", u"@"_s, u"4"_s, Number, u"4"_s);
}

void TstNumberFormat::showsByCode()
{
    QFETCH(const QString, code);
    QFETCH(const QString, stored);
    const Cell cell = NumberFormat::fromCode(code).show(stored, false);
    QTEST(cell.text, "text");
    QTEST(cell.kind, "kind");
}

void TstNumberFormat::knowsTheBuiltInFormats_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<Cell::Kind>("kind");
    QTest::newRow("numbers") << 0 << 13 << Cell::Kind::Number;
    QTest::newRow("dates") << 14 << 17 << Cell::Kind::Date;
    QTest::newRow("times") << 18 << 21 << Cell::Kind::Time;
    QTest::newRow("date and time") << 22 << 22 << Cell::Kind::Date;
    QTest::newRow("era dates of japan") << 27 << 31 << Cell::Kind::Date;
    QTest::newRow("times of japan") << 32 << 33 << Cell::Kind::Time;
    QTest::newRow("dates of japan") << 34 << 36 << Cell::Kind::Date;
    QTest::newRow("accounting") << 37 << 44 << Cell::Kind::Number;
    QTest::newRow("durations") << 45 << 47 << Cell::Kind::Time;
    QTest::newRow("scientific and text") << 48 << 49 << Cell::Kind::Number;
    QTest::newRow("more era dates of japan") << 50 << 58 << Cell::Kind::Date;
    QTest::newRow("unknown") << 59 << 70 << Cell::Kind::Number;
}

void TstNumberFormat::knowsTheBuiltInFormats()
{
    QFETCH(const int, first);
    QFETCH(const int, last);
    for (int id = first; id <= last; ++id)
        QTEST(NumberFormat::builtIn(id).show(u"46113.25", false).kind, "kind");
}

void TstNumberFormat::countsFrom1904()
{
    const NumberFormat day = NumberFormat::builtIn(14);
    QCOMPARE(day.show(u"0", true).text, u"1904-01-01"_s);
    QCOMPARE(day.show(u"44651", true).text, u"2026-04-01"_s);
    QCOMPARE(day.show(u"46113", false).text, u"2026-04-01"_s);
}

QTEST_GUILESS_MAIN(TstNumberFormat)
#include "tst_numberformat.moc"
