// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/support/eras.h"
#include "models/support/japanesedate.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Support {

namespace {

using Kind = DateReading::Kind;

constexpr int kFirstYear = 1000; // 0001-01-01 and the like are what programs write for "nothing"

DateReading exact(QDate date)
{
    return {Kind::Exact, date, {}};
}
DateReading words()
{
    return {Kind::Words, std::nullopt, {}};
}
DateReading unreadable()
{
    return {};
}
DateReading impossible(const QString &why)
{
    return {Kind::Impossible, std::nullopt, why};
}

DateReading noSuchDay(const QString &text)
{
    return impossible(
        QCoreApplication::translate("Support", "「%1」という日はありません。").arg(text));
}

/// The eras as regular expression: full name, first character (令8.3.9) or letter.
const QString &eraPattern()
{
    static const QString pattern = []() -> QString {
        QStringList spellings;
        for (const Era &era : eras())
            spellings << era.name << era.letter;
        for (const Era &era : eras())
            spellings << era.name.left(1);
        if (spellings.isEmpty())
            return u"(?!)(?<era>)"_s; // ICU without its data: no era text is a date
        return u"(?<era>"_s + spellings.join(u'|') + u")[.・]?"_s;
    }();
    return pattern;
}

const Era *eraNamed(QStringView spelling)
{
    for (const Era &era : eras()) {
        if (spelling == era.name || spelling == era.letter || spelling == era.name.left(1))
            return &era;
    }
    return nullptr;
}

QRegularExpression whole(const QString &pattern)
{
    QRegularExpression expression(u"^(?:"_s + pattern + u")$"_s);
    expression.optimize();
    return expression;
}

int yearNumber(const QString &text)
{
    return text == u"元" ? 1 : text.toInt();
}

/// 八 → 8, 二十一 → 21, 二〇二六 → 2026.
QString kanjiNumber(const QString &run)
{
    static const QString digits = u"〇一二三四五六七八九"_s;
    QString out;
    const qsizetype ten = run.indexOf(u'十');
    if (ten < 0) {
        for (const QChar c : run)
            out += QString::number(digits.indexOf(c));
        return out;
    }
    const QString tens = run.left(ten);
    const QString ones = run.mid(ten + 1);
    if (tens.size() > 1 || ones.size() > 1 || ones == u"十" || ones == u"〇")
        return run; // no number that anybody writes
    return QString::number((tens.isEmpty() ? 1 : digits.indexOf(tens)) * 10 + (ones.isEmpty() ? 0 : digits.indexOf(ones)));
}

/// 令和八年四月一日 → 令和8年4月1日: kanji numerals before 年, 月 and 日.
QString withDigits(const QString &text)
{
    static const QString numerals = u"〇一二三四五六七八九十"_s;
    static const QString units = u"年月日"_s;
    QString out;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && numerals.contains(text[end]))
            ++end;
        if (end == i) {
            out += text[i++];
            continue;
        }
        const QString run = text.mid(i, end - i);
        out += end < text.size() && units.contains(text[end]) ? kanjiNumber(run) : run;
        i = end;
    }
    return out;
}

/// Width and composition evened, dashes made hyphens, capitals, white space only where it parts two digits.
/// Empty for a text too long to be a date, so that no reading below meets one.
QString evened(QStringView text)
{
    constexpr qsizetype kLongest = 80;
    if (text.size() > kLongest)
        return {};
    const QString compatible = text.toString().normalized(QString::NormalizationForm_KC).toUpper();
    const QString source = compatible.simplified();
    QString out;
    out.reserve(source.size());
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar c = source.at(i);
        const char16_t u = c.unicode();
        const bool partsDigits = i > 0 && i + 1 < source.size() && source.at(i - 1).isDigit()
                                 && source.at(i + 1).isDigit();
        if ((u >= u'\u2010' && u <= u'\u2015') || u == u'\u2212' || u == u'ー')
            out += u'-';
        else if (u == u'\u301C')
            out += u'~';
        else if (c != u' ' || partsDigits)
            out += c;
    }
    return withDigits(out);
}

/// The era was over, or had not begun: says which day it was instead.
DateReading outsideEra(const Era &era, QDate date)
{
    if (date < era.first) {
        return impossible(
            QCoreApplication::translate("Support", "%1は%2からです。%3のことではありませんか。")
                .arg(era.name, wareki(era.first), wareki(date)));
    }
    return impossible(
        QCoreApplication::translate("Support", "%1は%2までです。%3のことではありませんか。")
            .arg(era.name, wareki(era.last), wareki(date)));
}

/// The edicts of 1912 and 1926 named the new era from the same day on, so papers of that day bear either.
bool endsOnSharedDay(const Era &era, QDate date)
{
    return era.last.addDays(1) == date
           && (date == QDate(1912, 7, 30) || date == QDate(1926, 12, 25));
}

DateReading eraDay(const Era &era, const QString &year, int month, int day, const QString &text)
{
    const int number = yearNumber(year);
    const QDate date(era.firstYear() + number - 1, month, day);
    if (number < 1 || !date.isValid())
        return noSuchDay(text);
    if (!era.contains(date) && !endsOnSharedDay(era, date))
        return outsideEra(era, date);
    return exact(date);
}

DateReading westernDay(int year, int month, int day, const QString &text)
{
    const QDate date(year, month, day);
    return date.isValid() && year >= kFirstYear ? exact(date) : noSuchDay(text);
}

/// A whole day, without weekday and other tails.
DateReading plainDay(const QString &text, bool allowBareEra)
{
    static const QString monthDay = u"(?<m>\\d{1,2})[月./・-](?<d>\\d{1,2})日?"_s;
    static const QRegularExpression western = whole(u"(?:西暦)?(?<y>\\d{4})[年./・-]"_s + monthDay);
    static const QRegularExpression compact = whole(u"(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})"_s);
    static const QRegularExpression inEra =
        whole(eraPattern() + u"(?<y>\\d{1,2}|元)[年./・-]"_s + monthDay);
    static const QRegularExpression compactEra =
        whole(eraPattern() + u"(?<y>\\d{2})(?<m>\\d{2})(?<d>\\d{2})"_s);
    static const QRegularExpression bare = whole(u"(?<y>\\d{1,2}|元)[年./・-]"_s + monthDay);
    const auto number = [](const QRegularExpressionMatch &match, QStringView name) {
        return match.captured(name).toInt();
    };

    if (const auto match = western.match(text); match.hasMatch())
        return westernDay(number(match, u"y"), number(match, u"m"), number(match, u"d"), text);
    if (const auto match = compact.match(text); match.hasMatch()) {
        const DateReading reading =
            westernDay(number(match, u"y"), number(match, u"m"), number(match, u"d"), text);
        const bool likely = number(match, u"y") >= 1868 && number(match, u"y") <= 2200;
        return likely ? reading
                      : unreadable(); // eight digits far from our years are a number of something
    }
    for (const QRegularExpression *expression : {&inEra, &compactEra}) {
        if (const auto match = expression->match(text); match.hasMatch())
            return eraDay(*eraNamed(match.captured(u"era")), match.captured(u"y"),
                          number(match, u"m"), number(match, u"d"), text);
    }
    if (const auto match = bare.match(text);
        allowBareEra && match.hasMatch() && !eras().isEmpty()) {
        const DateReading reading = eraDay(eras().last(), match.captured(u"y"), number(match, u"m"),
                                           number(match, u"d"), text);
        return reading.kind == Kind::Exact ? reading
                                           : unreadable(); // 1/23/23 is no era date gone wrong
    }
    return unreadable();
}

/// 2026/4, 平成31年3月: a month is no day. 平成31年5月 is none at all.
DateReading plainMonth(const QString &text)
{
    static const QRegularExpression western =
        whole(u"(?:西暦)?(?<y>\\d{4})[年./・-](?<m>\\d{1,2})月?"_s);
    static const QRegularExpression inEra =
        whole(eraPattern() + u"(?<y>\\d{1,2}|元)[年./・-](?<m>\\d{1,2})月?"_s);
    if (const auto match = western.match(text); match.hasMatch()) {
        const int year = match.captured(u"y").toInt();
        const int month = match.captured(u"m").toInt();
        if (year < 1868 || year > 2200)
            return unreadable();
        return month >= 1 && month <= 12 ? words() : noSuchDay(text);
    }
    if (const auto match = inEra.match(text); match.hasMatch()) {
        const Era &era = *eraNamed(match.captured(u"era"));
        const QDate first(era.firstYear() + yearNumber(match.captured(u"y")) - 1,
                          match.captured(u"m").toInt(), 1);
        if (!first.isValid() || yearNumber(match.captured(u"y")) < 1)
            return noSuchDay(text);
        const QDate last(first.year(), first.month(), first.daysInMonth());
        const bool touches = last >= era.first && (!era.last.isValid() || first <= era.last);
        return touches ? words() : outsideEra(era, last < era.first ? last : first);
    }
    return unreadable();
}

/// Years, fiscal years (平成35年度 in plans older than 令和 is understood), spans and the words of ledgers.
bool areWords(const QString &text)
{
    static const QStringList known = {
        u"永年"_s,     u"永久"_s,           u"常用"_s,   u"常時"_s,     u"通年"_s,   u"随時"_s,
        u"適宜"_s,     u"不明"_s,           u"未定"_s,   u"未設定"_s,   u"無期限"_s, u"期限なし"_s,
        u"期限無し"_s, u"期間の定めなし"_s, u"なし"_s,   u"無し"_s,     u"無"_s,     u"該当なし"_s,
        u"当分の間"_s, u"使用中"_s,         u"保存中"_s, u"廃止まで"_s, u"-"_s,      u"--"_s,
        u"N/A"_s,
    };
    static const QRegularExpression year =
        whole(u"(?:西暦)?(?:(?:19|20|21)\\d{2}|\\d{4}年)(?:年?度)?"_s);
    static const QRegularExpression inEra = whole(eraPattern() + u"(?:\\d{1,2}|元)(?:年|年?度)?"_s);
    static const QRegularExpression span =
        whole(u"\\d{1,3}(?:年|[カヶケか箇]月|週間?|日)(?:間|保存|未満|以上|経過)*"_s);
    return known.contains(text) || year.match(text).hasMatch() || inEra.match(text).hasMatch()
           || span.match(text).hasMatch();
}

/// A weekday behind a date must be that day's.
DateReading weekdayChecked(const DateReading &reading, const QString &weekday, const QString &text)
{
    static const QString names = u"月火水木金土日"_s;
    if (reading.kind != Kind::Exact || names.at(reading.date->dayOfWeek() - 1) == weekday)
        return reading;
    return impossible(QCoreApplication::translate("Support", "%1は%2曜日です。")
                          .arg(text, names.at(reading.date->dayOfWeek() - 1)));
}

DateReading evenedDay(const QString &text, bool allowBareEra);

/// ～2026年8月17日(月)まで, 令和5年4月1日から令和6年3月31日: understood when each end is.
DateReading period(const QString &from, const QString &to)
{
    const auto end = [](const QString &text) {
        return text.isEmpty() ? words() : evenedDay(text, false);
    };
    const DateReading first = end(from);
    const DateReading last = end(to);
    for (const DateReading &reading : {first, last}) {
        if (reading.kind == Kind::Impossible || reading.kind == Kind::Unreadable)
            return reading;
    }
    return from.isEmpty() && to.isEmpty() ? unreadable() : words();
}

DateReading evenedDay(const QString &text, bool allowBareEra)
{
    static const QRegularExpression dated(u"(?:付け?|現在)$"_s);
    static const QRegularExpression weekday(
        u"(?:\\(([月火水木金土日])(?:曜日?)?[・]?[祝休]?\\)|([月火水木金土日])曜日?)$"_s);
    static const QRegularExpression about(
        u"(?:末日?|頃|ごろ|まで|迄|以降|以前|以後|から|より|予定|見込み?|初め|中|[上中下初]旬|["
        u"上下]半?期|[前後]期|分"
        u"|第?[1-4]四半期|[春夏秋冬]|開始|終了|満了|廃棄|購入|導入|取得|作成|更新)$"_s);
    static const QRegularExpression between(u"~|から(?=.)"_s);

    if (text.isEmpty())
        return unreadable();
    if (areWords(text))
        return words();
    if (const auto match = between.match(text); match.hasMatch())
        return period(text.left(match.capturedStart()), text.mid(match.capturedEnd()));
    if (const auto match = dated.match(text); match.hasMatch() && match.capturedStart() > 0)
        return evenedDay(text.left(match.capturedStart()), allowBareEra);
    if (const auto match = about.match(text); match.hasMatch()) {
        const DateReading inner = evenedDay(text.left(match.capturedStart()), allowBareEra);
        return inner.kind == Kind::Exact ? words() : inner;
    }
    if (const auto match = weekday.match(text); match.hasMatch()) {
        const QString day = text.left(match.capturedStart());
        return weekdayChecked(evenedDay(day, allowBareEra), match.captured(1) + match.captured(2),
                              day);
    }
    const DateReading day = plainDay(text, allowBareEra);
    return day.kind == Kind::Unreadable ? plainMonth(text) : day;
}

/// A day with a time behind it, or a day alone.
DateTimeReading evenedDateTime(const QString &text, bool allowBareEra)
{
    static const QRegularExpression timed =
        whole(u"(?<day>.*[\\d日)])(?:(?<=[日)])|T| "
              u"|(?=午|[AP]M))(?:(?<half>午前|午後|AM|PM)?(?<h>\\d{1,2})"
              u"(?:(?<colon>:)(?<m>\\d{2})(?::(?<s>\\d{2})(?:[.,]\\d+)?)?|時(?:(?<m2>\\d{1,2})分(?:"
              u"(?<s2>\\d{1,2})秒)?)?)"
              u" ?(?<half2>AM|PM)?(?<zone>Z|[+-]\\d{2}:?\\d{2})?|(?<noon>正午))"_s);
    const auto match = timed.match(text);
    if (!match.hasMatch())
        return {evenedDay(text, allowBareEra), {}};
    const DateReading day = evenedDay(match.captured(u"day"), allowBareEra);
    if (day.kind != Kind::Exact)
        return {day.kind == Kind::Impossible ? day : unreadable(), {}};
    if (!match.captured(u"noon").isEmpty())
        return {day, QTime(12, 0)};

    const auto number = [&match](QStringView byColon, QStringView inWords) {
        return std::max(match.captured(byColon).toInt(),
                        match.captured(inWords).toInt()); // one of them is empty
    };
    int hour = match.captured(u"h").toInt();
    const int minute = number(u"m", u"m2");
    const int second = number(u"s", u"s2");
    const QString half = match.captured(u"half") + match.captured(u"half2");
    if (!half.isEmpty()) {
        // By a clock 午後 12:30 is half past noon; in words the law and the habit differ about 12時.
        if (hour > 12 || (hour == 12 && match.captured(u"colon").isEmpty()))
            return {unreadable(), {}};
        hour = hour % 12 + (half == u"午後" || half == u"PM" ? 12 : 0);
    }
    const QTime time(hour, minute, second);
    if (!time.isValid()) {
        const QString why =
            QCoreApplication::translate("Support", "%1時%2分%3秒という時刻はありません。");
        return {impossible(why.arg(hour).arg(minute).arg(second)), {}};
    }
    const QString zone = match.captured(u"zone");
    if (zone.isEmpty())
        return {day, time};
    const QString iso = day.date->toString(Qt::ISODate) + u'T' + time.toString(Qt::ISODate) + zone;
    const QDateTime local = QDateTime::fromString(iso, Qt::ISODate).toLocalTime();
    return local.isValid() ? DateTimeReading{exact(local.date()), local.time()}
                           : DateTimeReading{unreadable(), {}};
}

} // namespace

DateReading readDate(QStringView text, bool allowBareEra)
{
    // The form that sheets and our own files hand over by the hundred thousand needs none of the below.
    if (text.size() == 10 && text[4] == u'-' && text[7] == u'-') {
        const QDate date = QDate::fromString(text.toString(), Qt::ISODate);
        if (date.isValid() && date.year() >= kFirstYear)
            return exact(date);
    }
    return evenedDateTime(evened(text), allowBareEra).day;
}

DateTimeReading readDateTime(QStringView text)
{
    return evenedDateTime(evened(text), false);
}

} // namespace Support
