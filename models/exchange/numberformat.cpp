// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/numberformat.h"

#include <QDate>
#include <QDateTime>
#include <QTime>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace Exchange {

namespace {

constexpr QChar kLiteral = QChar(1);
constexpr int kSecondsPerDay = 86'400;
constexpr double kLastSerial = 2'958'465.0; // 9999-12-31
constexpr double kExactIntegers = 1e15;     // what 15 significant digits hold

/// The first section of a format code with what is not meaningful taken away.
struct Section {
    QString pattern;          ///< placeholders and letters; every literal character behind kLiteral
    bool elapsed = false;     ///< [h], [m], [s]
    QString condition;        ///< "<=999"
    qsizetype length = 0;     ///< of the code, with the semicolon that ends it
};

void addLiteral(Section &section, QStringView text)
{
    for (const QChar c : text)
        section.pattern += QString(kLiteral) + c;
}

void addBracket(Section &section, QStringView content)
{
    if (content.isEmpty())
        return;
    const QChar first = content.front().toLower();
    const bool same = std::all_of(content.begin(), content.end(), [first](QChar c) { return c.toLower() == first; });
    if (same && (first == u'h' || first == u'm' || first == u's'))
        section.elapsed = true;
    else if (first == u'<' || first == u'>' || first == u'=')
        section.condition = content.toString();
    // Colours, [DBNum1] and [$-411] say how, not what.
}

Section firstSection(QStringView code)
{
    Section section;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        section.length = i + 1;
        if (c == u';')
            return section;
        if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            const QStringView content = code.mid(i + 1, (end < 0 ? code.size() : end) - i - 1);
            if (c == u'"')
                addLiteral(section, content);
            else
                addBracket(section, content);
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\') {
            addLiteral(section, code.mid(++i, 1));
        } else if (c == u'_' || c == u'*') {
            ++i; // a space as wide as the next character, or the next character as filling
        } else {
            section.pattern += c;
        }
    }
    section.length = code.size();
    return section;
}

/// A hyphen with places for digits on both sides: a postal code, a telephone number.
bool isHyphenated(const QString &pattern)
{
    const auto isPlace = [](QChar c) { return c == u'0' || c == u'#'; };
    const qsizetype at = pattern.indexOf(u'-');
    return at > 0 && std::any_of(pattern.cbegin(), pattern.cbegin() + at, isPlace)
           && std::any_of(pattern.cbegin() + at, pattern.cend(), isPlace);
}

/// "<=999" holds for 12. True for what is no condition.
bool holds(QStringView condition, double value)
{
    qsizetype sign = 0;
    while (sign < condition.size() && QStringView(u"<=>").contains(condition.at(sign)))
        ++sign;
    const double limit = condition.sliced(sign).toDouble();
    const QStringView relation = condition.first(sign);
    if (relation == u"<=")
        return value <= limit;
    if (relation == u"<")
        return value < limit;
    if (relation == u">=")
        return value >= limit;
    if (relation == u">")
        return value > limit;
    if (relation == u"<>")
        return value != limit;
    return relation != u"=" || value == limit;
}

QString withoutLiterals(const QString &pattern)
{
    QString rest;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i) == kLiteral)
            ++i;
        else
            rest += pattern.at(i).toLower();
    }
    for (const QString &word : {u"general"_s, u"g/標準"_s, u"am/pm"_s, u"a/p"_s})
        rest.remove(word);
    return rest;
}

/// "ss.00" counts parts of a second; those zeros are no number.
void removeFractionsOfSeconds(QString &letters)
{
    for (qsizetype at = letters.indexOf("s."_L1); at >= 0; at = letters.indexOf("s."_L1, at + 1)) {
        qsizetype end = at + 2;
        while (end < letters.size() && letters.at(end) == u'0')
            ++end;
        letters.remove(at + 1, end - at - 1);
    }
}

bool hasAny(const QString &text, QLatin1StringView letters)
{
    return std::any_of(text.cbegin(), text.cend(), [letters](QChar c) { return letters.contains(c); });
}

int decimalsOf(const QString &text)
{
    const qsizetype point = text.indexOf(u'.');
    if (point < 0)
        return 0;
    qsizetype end = point + 1;
    while (end < text.size() && (text.at(end).isDigit()))
        ++end;
    return static_cast<int>(end - point - 1);
}

/// As Excel's "General" shows it, up to the 15 digits a double holds exactly.
QString generalText(double value)
{
    if (std::abs(value) < kExactIntegers && value == std::floor(value))
        return QString::number(static_cast<qint64>(value));
    return QString::number(value, 'g', 15).toUpper();
}

QString decimalText(double value, int decimals)
{
    const QString general = generalText(value);
    if (general.contains(u'E')) {
        const bool wide = value == std::floor(value) && std::abs(value) < 1e22;
        return wide ? QString::number(value, 'f', 0) : general;
    }
    return QString::number(value, 'f', std::max(decimals, decimalsOf(general)));
}

QString codeText(double value, const QString &pattern)
{
    QString digits = QString::number(static_cast<qint64>(value));
    const qsizetype firstPlace = std::min(pattern.indexOf(u'0') < 0 ? pattern.size() : pattern.indexOf(u'0'),
                                          pattern.indexOf(u'#') < 0 ? pattern.size() : pattern.indexOf(u'#'));
    QString shown;
    for (qsizetype i = pattern.size() - 1; i >= 0; --i) {
        const QChar c = pattern.at(i);
        const bool literal = i > 0 && pattern.at(i - 1) == kLiteral;
        if (literal || (c != u'0' && c != u'#')) {
            shown.prepend(c);
            i -= literal ? 1 : 0;
            continue;
        }
        if (!digits.isEmpty()) {
            shown.prepend(digits.back());
            digits.chop(1);
        } else if (c == u'0') {
            shown.prepend(u'0');
        }
        if (i == firstPlace)
            shown.prepend(digits);
    }
    return shown;
}

struct Moment {
    std::optional<QDate> day; ///< none for a time alone, and for days that Excel has and the calendar has not
    int seconds = 0;
    qint64 wholeDays = 0;
};

Moment momentOf(double serial, bool date1904)
{
    Moment moment;
    moment.wholeDays = static_cast<qint64>(std::floor(serial));
    moment.seconds =
        static_cast<int>(std::lround((serial - static_cast<double>(moment.wholeDays)) * kSecondsPerDay));
    if (moment.seconds == kSecondsPerDay) {
        moment.seconds = 0;
        ++moment.wholeDays;
    }
    // Excel keeps 1900-02-29 (serial 60), so that days before it count from one day later.
    if (date1904)
        moment.day = QDate(1904, 1, 1).addDays(moment.wholeDays);
    else if (moment.wholeDays > 60)
        moment.day = QDate(1899, 12, 30).addDays(moment.wholeDays);
    else if (moment.wholeDays > 0 && moment.wholeDays < 60)
        moment.day = QDate(1899, 12, 31).addDays(moment.wholeDays);
    return moment;
}

QString clockText(qint64 hours, int secondsOfHour)
{
    const QString minutes = u"%1:%2"_s.arg(hours, 2, 10, QChar(u'0')).arg(secondsOfHour / 60, 2, 10, QChar(u'0'));
    return secondsOfHour % 60 == 0 ? minutes : minutes + u":%1"_s.arg(secondsOfHour % 60, 2, 10, QChar(u'0'));
}

} // namespace

NumberFormat NumberFormat::builtIn(int id)
{
    struct Entry {
        int first;
        int last;
        QStringView code;
    };
    static constexpr std::array<Entry, 16> kEntries = {{
        {1, 1, u"0"},        {2, 2, u"0.00"},       {3, 3, u"#,##0"},    {4, 4, u"#,##0.00"},
        {9, 9, u"0%"},       {10, 10, u"0.00%"},    {14, 17, u"yyyy/m/d"}, {18, 21, u"h:mm:ss"},
        {22, 22, u"yyyy/m/d h:mm"}, {27, 31, u"ggge.m.d"}, {32, 33, u"h:mm:ss"}, {34, 36, u"yyyy/m/d"},
        {39, 40, u"#,##0.00"}, {45, 45, u"mm:ss"},  {46, 46, u"[h]:mm:ss"}, {47, 47, u"mm:ss.0"},
    }};
    for (const Entry &entry : kEntries) {
        if (id >= entry.first && id <= entry.last)
            return fromCode(entry.code);
    }
    return id >= 50 && id <= 58 ? fromCode(u"ggge.m.d") : NumberFormat();
}

/// One section of a format with conditions: "[<=999]000".
struct NumberFormat::Choice {
    QString condition; ///< empty: for all that is left
    NumberFormat format;
};

NumberFormat NumberFormat::fromCode(QStringView code)
{
    const Section section = firstSection(code);
    if (!section.condition.isEmpty()) {
        std::vector<Choice> choices;
        for (QStringView rest = code; !rest.isEmpty();) {
            const Section each = firstSection(rest);
            choices.push_back({each.condition, ofSection(each.pattern, each.elapsed)});
            rest = rest.sliced(each.length);
        }
        NumberFormat format;
        format.m_choices = std::make_shared<const std::vector<Choice>>(std::move(choices));
        return format;
    }
    return ofSection(section.pattern, section.elapsed);
}

NumberFormat NumberFormat::ofSection(const QString &pattern, bool elapsed)
{
    QString letters = withoutLiterals(pattern);
    const bool scientific = letters.contains("e+"_L1) || letters.contains("e-"_L1);
    removeFractionsOfSeconds(letters);
    NumberFormat format;
    if (elapsed) {
        format.m_kind = Kind::Elapsed;
    } else if (!hasAny(letters, "0#?"_L1) && !scientific) {
        const bool clock = hasAny(letters, "hs"_L1);
        const bool calendar = hasAny(letters, "ydge"_L1) || letters.contains("aaa"_L1)
                              || (letters.contains(u'm') && !clock);
        format.m_kind = calendar ? Kind::Date : clock ? Kind::Time : Kind::General;
    } else if (!scientific && !letters.contains(u'?')) {
        const bool padded = (letters.count(u'0') > 1 || isHyphenated(pattern)) && !hasAny(letters, ".,%"_L1);
        format.m_kind = padded ? Kind::Code : Kind::Decimal;
        format.m_decimals = decimalsOf(letters);
        format.m_percent = letters.contains(u'%');
        format.m_pattern = padded ? pattern : QString();
    }
    return format;
}

Cell NumberFormat::show(QStringView stored, bool date1904) const
{
    bool isNumber = false;
    const double value = stored.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return {Cell::Kind::Text, stored.toString()};
    if (m_choices) {
        for (const Choice &choice : *m_choices) {
            if (holds(choice.condition, value))
                return choice.format.show(stored, date1904);
        }
    }
    const Cell plain = {Cell::Kind::Number, generalText(value)};
    switch (m_kind) {
    case Kind::General:
        return plain;
    case Kind::Decimal:
        if (m_percent)
            return {Cell::Kind::Number, decimalText(value * 100, m_decimals) + u'%'};
        return {Cell::Kind::Number, decimalText(value, m_decimals)};
    case Kind::Code:
        if (value < 0 || value != std::floor(value) || value >= kExactIntegers)
            return plain;
        return {Cell::Kind::Number, codeText(value, m_pattern)};
    case Kind::Date:
    case Kind::Time:
    case Kind::Elapsed:
        break;
    }
    if (value < 0 || value >= kLastSerial + 1)
        return plain;
    const Moment moment = momentOf(value, date1904);
    if (m_kind == Kind::Elapsed)
        return {Cell::Kind::Time, clockText(moment.wholeDays * 24 + moment.seconds / 3600, moment.seconds % 3600)};
    const QString clock = clockText(moment.seconds / 3600, moment.seconds % 3600);
    if (m_kind == Kind::Time || (!moment.day && moment.wholeDays == 0 && moment.seconds > 0))
        return {Cell::Kind::Time, clock};
    if (!moment.day)
        return plain;
    const QString day = moment.day->toString(Qt::ISODate);
    return {Cell::Kind::Date, moment.seconds == 0 ? day : day + u'T' + clock.left(5)};
}

} // namespace Exchange
