// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/support/eras.h"
#include "models/support/japanesedate.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Support;

using Kind = DateReading::Kind;
Q_DECLARE_METATYPE(Support::DateReading::Kind)

class TstJapaneseDate : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void knowsTheEras();
    void readsExactDays_data();
    void readsExactDays();
    void keepsWords_data();
    void keepsWords();
    void saysWhatCannotBe_data();
    void saysWhatCannotBe();
    void neverGuesses_data();
    void neverGuesses();
    void readsBareErasWhenAllowed();
    void suggestsTheRightEra();
    void readsTimes_data();
    void readsTimes();
    void everyDayComesBack();
    void survivesAnyText();
    void worksFromManyThreads();
    void showsStoredDates_data();
    void showsStoredDates();
    void writesWareki();
    void knowsTheFiscalYear();
};

void TstJapaneseDate::knowsTheEras()
{
    QVERIFY(eras().size() >= 5);
    const auto check = [](int at, const QString &name, const QString &letter, QDate first,
                          QDate last) {
        const Era &era = eras().at(at);
        QCOMPARE(era.name, name);
        QCOMPARE(era.letter, letter);
        QCOMPARE(era.first, first);
        if (last.isValid())
            QCOMPARE(era.last, last);
    };
    check(0, u"明治"_s, u"M"_s, QDate(1868, 10, 23), QDate(1912, 7, 29));
    check(1, u"大正"_s, u"T"_s, QDate(1912, 7, 30), QDate(1926, 12, 24));
    check(2, u"昭和"_s, u"S"_s, QDate(1926, 12, 25), QDate(1989, 1, 7));
    check(3, u"平成"_s, u"H"_s, QDate(1989, 1, 8), QDate(2019, 4, 30));
    check(4, u"令和"_s, u"R"_s, QDate(2019, 5, 1), {});
}

void TstJapaneseDate::readsExactDays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    const QDate april(2026, 4, 1);
    const auto row = [](const QString &text, QDate day) {
        QTest::newRow(qPrintable(text)) << text << day;
    };
    for (const QString &text : {
             u"2026/4/1"_s,
             u"2026-04-01"_s,
             u"2026.4.1"_s,
             u"20260401"_s,
             u"2026年4月1日"_s,
             u"２０２６年４月１日"_s,
             u"２０２６／４／１"_s,
             u"2026－4－1"_s,
             u"2026ー4ー1"_s,
             u"2026・4・1"_s,
             u"西暦2026年4月1日"_s,
             u"R8.4.1"_s,
             u"r8/4/1"_s,
             u"Ｒ８．４．１"_s,
             u"R8-4-1"_s,
             u"R08.04.01"_s,
             u"R080401"_s,
             u"R.8.4.1"_s,
             u"令8.4.1"_s,
             u"令和8年4月1日"_s,
             u"令和８年　４月　１日"_s,
             u" 令 和 8 年 4 月 1 日 "_s,
             u"㋿8年4月1日"_s,
             u"㋿8.4.1"_s,
             u"令和8年㋃㏠"_s,
             u"令和8.4.1"_s,
             u"2026年4月1日（水）"_s,
             u"令和8年4月1日(水曜日)"_s,
             u"令和8年4月1日水曜日"_s,
             u"R8.4.1㈬"_s,
             u"令和8年4月1日付け"_s,
             u"令和8年4月1日現在"_s,
             u"2026-04-01T14:05"_s,
             u"2026/04/01 0:00:00"_s,
         })
        row(text, april);
    row(u"令和八年四月一日"_s, QDate(2026, 4, 1));
    row(u"二〇二六年四月一日"_s, QDate(2026, 4, 1));
    row(u"昭和六十三年十二月三十一日"_s, QDate(1988, 12, 31));
    row(u"令8.3.9"_s, QDate(2026, 3, 9));
    row(u"H30.10.1"_s, QDate(2018, 10, 1));
    row(u"20251001"_s, QDate(2025, 10, 1));
    row(u"令和元年5月1日"_s, QDate(2019, 5, 1));
    row(u"令和1年5月1日"_s, QDate(2019, 5, 1));
    row(u"令元.5.1"_s, QDate(2019, 5, 1));
    row(u"平成31年4月30日"_s, QDate(2019, 4, 30));
    row(u"㍻31.4.30"_s, QDate(2019, 4, 30));
    row(u"平成元年1月8日"_s, QDate(1989, 1, 8));
    row(u"昭和64年1月7日"_s, QDate(1989, 1, 7));
    row(u"㍼元年12月25日"_s, QDate(1926, 12, 25));
    row(u"大正15年12月24日"_s, QDate(1926, 12, 24));
    row(u"大正15年12月25日"_s, QDate(1926, 12, 25)); // both eras bear this day
    row(u"㍽元年7月30日"_s, QDate(1912, 7, 30));
    row(u"明治45年7月30日"_s, QDate(1912, 7, 30)); // and this
    row(u"㍾45年7月29日"_s, QDate(1912, 7, 29));
    row(u"明治元年10月23日"_s, QDate(1868, 10, 23));
    row(u"2024-02-29"_s, QDate(2024, 2, 29));
    row(u"令和6年2月29日"_s, QDate(2024, 2, 29));
}

void TstJapaneseDate::readsExactDays()
{
    QFETCH(QString, text);
    QFETCH(QDate, day);
    QCOMPARE(readDate(text), (DateReading{Kind::Exact, day, {}}));
}

void TstJapaneseDate::keepsWords_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {
             u"永年"_s,
             u"常用"_s,
             u"不明"_s,
             u"通年"_s,
             u"－"_s,
             u"なし"_s,
             u"昭和63年度"_s,
             u"平成31年度末"_s,
             u"Ｈ29年度"_s,
             u"平成35年度"_s,
             u"平成31年3月"_s,
             u"令和元年5月"_s,
             u"平成31年4月末"_s,
             u"令和8年3月下旬"_s,
             u"2026年4月"_s,
             u"2026/4"_s,
             u"2026年"_s,
             u"2019年度"_s,
             u"2019"_s,
             u"令和5年"_s,
             u"S63"_s,
             u"５年"_s,
             u"10年保存"_s,
             u"1年未満"_s,
             u"6か月"_s,
             u"３ヶ月"_s,
             u"令和5年4月1日以降"_s,
             u"2023年頃"_s,
             u"R7.3.31まで"_s,
             u"令和8年3月31日廃棄予定"_s,
             u"～2026年8月17日(月)まで"_s,
             u"令和5年4月1日～令和6年3月31日"_s,
             u"H30.4.1から H31.3.31まで"_s,
             u"昭和64年1月"_s,
         })
        QTest::newRow(qPrintable(text)) << text;
}

void TstJapaneseDate::keepsWords()
{
    QFETCH(QString, text);
    QCOMPARE(readDate(text), (DateReading{Kind::Words, std::nullopt, {}}));
}

void TstJapaneseDate::saysWhatCannotBe_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {
             u"2026-13-40"_s,
             u"2026-02-30"_s,
             u"20261340"_s,
             u"2026年2月29日"_s,
             u"0001-01-01"_s,
             u"2026-00-01"_s,
             u"平成31年5月1日"_s,
             u"平成32年4月1日"_s,
             u"昭和64年1月8日"_s,
             u"平成元年1月7日"_s,
             u"令和元年4月30日"_s,
             u"昭和元年12月24日"_s,
             u"大正15年12月26日"_s,
             u"明治45年7月31日"_s,
             u"明治元年10月22日"_s,
             u"令和0年5月1日"_s,
             u"R8.4.31"_s,
             u"R8.13.1"_s,
             u"R081301"_s,
             u"平成31年5月"_s,
             u"令和元年4月"_s,
             u"平成31年13月"_s,
             u"平成31年5月末"_s,
             u"2026年4月1日(木)"_s,
             u"令和5年4月1日～令和6年2月30日"_s,
             u"2026-04-01 25:00"_s,
             u"2026-04-01 24:00"_s,
             u"令和8年4月1日14時60分"_s,
         })
        QTest::newRow(qPrintable(text)) << text;
}

void TstJapaneseDate::saysWhatCannotBe()
{
    QFETCH(QString, text);
    const DateReading reading = readDate(text);
    QCOMPARE(reading.kind, Kind::Impossible);
    QVERIFY(!reading.date);
    QVERIFY(!reading.why.isEmpty());
}

void TstJapaneseDate::neverGuesses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("withBareEra"); // also when a form allows the current era unnamed
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("space") << u"　 "_s << true;
    QTest::newRow("American, day above 12") << u"1/23/23"_s << true;
    QTest::newRow("American, month first") << u"10/27/28"_s << true;
    QTest::newRow("day, month, year") << u"4/1/2026"_s << true;
    QTest::newRow("no era named") << u"8.4.1"_s << false;
    QTest::newRow("month and day alone") << u"4/1"_s << true;
    QTest::newRow("serial number of a sheet") << u"43921"_s << true;
    QTest::newRow("another number of eight digits") << u"12345678"_s << true;
    QTest::newRow("amount") << u"1234.56"_s << true;
    QTest::newRow("code") << u"A-001"_s << true;
    QTest::newRow("name") << u"住民基本台帳"_s << true;
    QTest::newRow("name beginning like an era") << u"平田太郎"_s << true;
    QTest::newRow("month in English") << u"1-Apr-2026"_s << true;
    QTest::newRow("date inside a sentence") << u"課長から2026/4/1と聞いた"_s << true;
    QTest::newRow("words with a time") << u"不明 14:05"_s << true;
    QTest::newRow("noon or midnight") << u"令和8年4月1日午後12時"_s << true;
    QTest::newRow("only a wave") << u"～"_s << true;
    QTest::newRow("three digits of an era") << u"令和108年4月1日"_s << true;
}

void TstJapaneseDate::neverGuesses()
{
    QFETCH(QString, text);
    QFETCH(bool, withBareEra);
    QCOMPARE(readDate(text), DateReading{});
    if (withBareEra)
        QCOMPARE(readDate(text, true), DateReading{});
}

void TstJapaneseDate::readsBareErasWhenAllowed()
{
    for (const QString &text :
         {u"8.4.1"_s, u"８．４．１"_s, u"8/4/1"_s, u"8年4月1日"_s, u"08-04-01"_s})
        QCOMPARE(readDate(text, true), (DateReading{Kind::Exact, QDate(2026, 4, 1), {}}));
    QCOMPARE(readDate(u"元.5.1", true).date, std::optional(QDate(2019, 5, 1)));
    QCOMPARE(readDate(u"1.4.30", true).kind, Kind::Unreadable);
    QCOMPARE(readDate(u"8年", true).kind, Kind::Words); // a span
}

void TstJapaneseDate::suggestsTheRightEra()
{
    QVERIFY(readDate(u"平成35年3月31日").why.contains(u"令和5年3月31日"));
    QVERIFY(readDate(u"昭和64年1月8日").why.contains(u"平成元年1月8日"));
    QVERIFY(readDate(u"平成元年1月7日").why.contains(u"昭和64年1月7日"));
    QVERIFY(readDate(u"2026年4月1日(木)").why.contains(u"水曜日"));
}

void TstJapaneseDate::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("time");
    const QDate april(2026, 4, 1);
    const auto row = [](const QString &text, QDate day, QTime time) {
        QTest::newRow(qPrintable(text)) << text << day << time;
    };
    row(u"2026-04-01"_s, april, {});
    for (const QString &text : {
             u"2026-04-01 14:05"_s,
             u"2026-04-01T14:05"_s,
             u"2026-04-01T14:05:00"_s,
             u"2026/4/1 14:05"_s,
             u"R8.4.1 14:05"_s,
             u"R8.4.1　１４：０５"_s,
             u"令和8年4月1日 14:05"_s,
             u"令和8年4月1日14:05"_s,
             u"令和8年4月1日 午後2時5分"_s,
             u"令和8年4月1日14時5分"_s,
             u"令和8年4月1日(水) 14時05分"_s,
             u"2026/4/1 午後 2:05"_s,
             u"2026/4/1 PM 2:05"_s,
             u"2026/4/1 2:05 pm"_s,
             u"2026-04-01T14:05Z"_s,
             u"2026-04-01T14:05:00.123Z"_s,
             u"2026-04-01T23:05+09:00"_s,
             u"2026-04-01T23:05:00+0900"_s,
         })
        row(text, april, QTime(14, 5));
    row(u"2026-04-02T00:30+09:00"_s, april, QTime(15, 30)); // the test stands in UTC
    row(u"令和8年4月1日 14時"_s, april, QTime(14, 0));
    row(u"令和8年4月1日 正午"_s, april, QTime(12, 0));
    row(u"令和8年4月1日 午前0時"_s, april, QTime(0, 0));
    row(u"2026/4/1 午後 12:30"_s, april, QTime(12, 30));
    row(u"2026/4/1 12:30 AM"_s, april, QTime(0, 30));
    row(u"令和8年4月1日 14時5分9秒"_s, april, QTime(14, 5, 9));
}

void TstJapaneseDate::readsTimes()
{
    QFETCH(QString, text);
    QFETCH(QDate, day);
    QFETCH(QTime, time);
    const DateTimeReading reading = readDateTime(text);
    QCOMPARE(reading.day, (DateReading{Kind::Exact, day, {}}));
    QCOMPARE(reading.time, time);
    QCOMPARE(readDate(text), reading.day);
}

/// Every day from 明治 to a century from now, in each form that is shown.
void TstJapaneseDate::everyDayComesBack()
{
    for (QDate day(1868, 10, 23); day < QDate(2117, 1, 1); day = day.addDays(1)) {
        const DateReading expected{Kind::Exact, day, {}};
        if (day.day() < 3 || day.day() > 28 || eraOf(day) != eraOf(day.addDays(7))
            || eraOf(day) != eraOf(day.addDays(-7))) {
            QCOMPARE(readDate(wareki(day)), expected);
            QCOMPARE(readDate(warekiShort(day)), expected);
        }
        if (day.day() == 1)
            QCOMPARE(readDate(day.toString(Qt::ISODate)), expected);
    }
}

void TstJapaneseDate::survivesAnyText()
{
    QRandomGenerator random(11);
    const QString alphabet =
        u"0123489元年月日/.-・RHSTM令和平成昭()水曜時分:T ～からまで末頃度付Z+\u0000\xD842"_s;
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (quint32 n = random.bounded(24U); n > 0; --n)
            text += alphabet.at(random.bounded(alphabet.size()));
        const DateTimeReading reading = readDateTime(text);
        QCOMPARE(reading.day.date.has_value(), reading.day.kind == Kind::Exact);
        QCOMPARE(reading.day.why.isEmpty(), reading.day.kind != Kind::Impossible);
        QVERIFY(!reading.day.date || reading.day.date->isValid());
        QVERIFY(!reading.time.isValid() || reading.day.kind == Kind::Exact);
    }
    QCOMPARE(readDate(u"まで"_s.repeated(100'000)).kind, Kind::Unreadable);
    QCOMPARE(readDate(QString(1'000'000, u'1')).kind, Kind::Unreadable);
}

void TstJapaneseDate::worksFromManyThreads()
{
    std::array<bool, 4> right = {};
    {
        std::vector<std::jthread> threads;
        for (bool &result : right) {
            threads.emplace_back([&result] {
                result = true;
                for (int i = 0; i < 300; ++i) {
                    const QDate day = QDate(1980, 1, 1).addDays(i * 50);
                    result = result && readDate(wareki(day)).date == day;
                }
            });
        }
    }
    QCOMPARE(right, (std::array<bool, 4>{true, true, true, true}));
}

void TstJapaneseDate::showsStoredDates_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("shown");
    QTest::newRow("day") << u"2026-04-01"_s << u"令和8年4月1日"_s;
    QTest::newRow("first year") << u"2019-05-01"_s << u"令和元年5月1日"_s;
    QTest::newRow("before 明治") << u"1868-10-22"_s << u"1868年10月22日"_s;
    QTest::newRow("day with time") << u"2026-04-01T14:05"_s << u"令和8年4月1日 14:05"_s;
    QTest::newRow("day with seconds and blank")
        << u"2026-04-01 14:05:59"_s << u"令和8年4月1日 14:05"_s;
    QTest::newRow("instant") << u"2026-04-01T14:05:00Z"_s << u"令和8年4月1日 14:05"_s;
    QTest::newRow("instant of another zone")
        << u"2026-04-02T00:05:00+09:00"_s << u"令和8年4月1日 15:05"_s;
    for (const QString &text : {QString(), u"永年"_s, u"不明"_s, u"平成31年度末"_s, u"2026-13-40"_s,
                                u"2026-04"_s, u"2026/04/01"_s, u"20260401"_s, u"2026-04-01Z"_s,
                                u"2026-04-01T99:00"_s, u"2026-04-01 頃"_s})
        QTest::newRow(qPrintable(u"itself: "_s + text)) << text << text;
}

void TstJapaneseDate::showsStoredDates()
{
    QFETCH(QString, stored);
    QTEST(shownDate(stored), "shown");
}

void TstJapaneseDate::writesWareki()
{
    QCOMPARE(wareki(QDate(2026, 4, 1)), u"令和8年4月1日"_s);
    QCOMPARE(wareki(QDate(2019, 4, 30)), u"平成31年4月30日"_s);
    QCOMPARE(wareki(QDate(1989, 1, 7)), u"昭和64年1月7日"_s);
    QCOMPARE(wareki(QDate(1989, 1, 8)), u"平成元年1月8日"_s);
    QCOMPARE(wareki(QDate(1926, 12, 25)), u"昭和元年12月25日"_s);
    QCOMPARE(wareki(QDate(1912, 7, 29)), u"明治45年7月29日"_s);
    QCOMPARE(wareki(QDate(1868, 10, 23)), u"明治元年10月23日"_s);
    QCOMPARE(wareki(QDate()), QString());
    QCOMPARE(warekiShort(QDate(2026, 4, 1)), u"R8.4.1"_s);
    QCOMPARE(warekiShort(QDate(2019, 5, 1)), u"R1.5.1"_s);
    QCOMPARE(warekiShort(QDate(1989, 1, 7)), u"S64.1.7"_s);
    QCOMPARE(warekiShort(QDate(1868, 10, 22)), u"1868.10.22"_s);
    QCOMPARE(warekiShort(QDate()), QString());
}

void TstJapaneseDate::knowsTheFiscalYear()
{
    QCOMPARE(fiscalYear(QDate(2026, 3, 31)), 2025);
    QCOMPARE(fiscalYear(QDate(2026, 4, 1)), 2026);
    QCOMPARE(fiscalYear(QDate(2026, 12, 31)), 2026);
    QCOMPARE(fiscalYear(QDate(2027, 3, 31)), 2026);
}

QTEST_GUILESS_MAIN(TstJapaneseDate)
#include "tst_japanesedate.moc"
