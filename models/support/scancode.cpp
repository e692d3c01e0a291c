// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/support/scancode.h"

#include "models/support/text.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Support {

namespace {

/// The keys of a JIS keyboard and the kana on them, in the same order; capitals where the kana needs Shift.
const QHash<QChar, QChar> &keysOfKana()
{
    static const QHash<QChar, QChar> keys = [] {
        const QString kana = u"ぬふあうえおやゆよわほへー"
                             "たていすかんなにらせ゛゜"
                             "ちとしはきくまのりれけむ"
                             "つさそひこみもねるめろ"
                             "ぁぅぇぉゃゅょをぃっ「」、。・"_s;
        const QString key = u"1234567890-^\\"
                            "qwertyuiop@["
                            "asdfghjkl;:]"
                            "zxcvbnm,./_"
                            "3456789" "0ez[],./"_s;
        QHash<QChar, QChar> made;
        for (qsizetype at = 0; at < std::min(kana.size(), key.size()); ++at)
            made.insert(kana.at(at), key.at(at).toUpper()); // numbers are written in capitals
        return made;
    }();
    return keys;
}

struct Syllable {
    const char16_t *kana;
    const char *letters;
};

/// The longer ones first, so that きゃ is not き and ゃ.
constexpr Syllable kSyllables[] = {
    {u"きゃ", "KYA"}, {u"きゅ", "KYU"}, {u"きょ", "KYO"}, {u"しゃ", "SYA"}, {u"しゅ", "SYU"}, {u"しょ", "SYO"}, {u"ちゃ", "TYA"}, {u"ちゅ", "TYU"},
    {u"ちょ", "TYO"}, {u"にゃ", "NYA"}, {u"にゅ", "NYU"}, {u"にょ", "NYO"}, {u"じゃ", "JA"},  {u"じゅ", "JU"},  {u"じょ", "JO"},  {u"ふぁ", "FA"},
    {u"ふぃ", "FI"},  {u"ふぇ", "FE"},  {u"ふぉ", "FO"},  {u"あ", "A"},    {u"い", "I"},    {u"う", "U"},    {u"え", "E"},    {u"お", "O"},
    {u"か", "KA"},   {u"き", "KI"},   {u"く", "KU"},   {u"け", "KE"},   {u"こ", "KO"},   {u"さ", "SA"},   {u"し", "SI"},   {u"す", "SU"},
    {u"せ", "SE"},   {u"そ", "SO"},   {u"た", "TA"},   {u"ち", "TI"},   {u"つ", "TU"},   {u"て", "TE"},   {u"と", "TO"},   {u"な", "NA"},
    {u"に", "NI"},   {u"ぬ", "NU"},   {u"ね", "NE"},   {u"の", "NO"},   {u"は", "HA"},   {u"ひ", "HI"},   {u"ふ", "FU"},   {u"へ", "HE"},
    {u"ほ", "HO"},   {u"ま", "MA"},   {u"み", "MI"},   {u"む", "MU"},   {u"め", "ME"},   {u"も", "MO"},   {u"や", "YA"},   {u"ゆ", "YU"},
    {u"よ", "YO"},   {u"ら", "RA"},   {u"り", "RI"},   {u"る", "RU"},   {u"れ", "RE"},   {u"ろ", "RO"},   {u"わ", "WA"},   {u"を", "WO"},
    {u"ん", "N"},    {u"が", "GA"},   {u"ぎ", "GI"},   {u"ぐ", "GU"},   {u"げ", "GE"},   {u"ご", "GO"},   {u"ざ", "ZA"},   {u"じ", "ZI"},
    {u"ず", "ZU"},   {u"ぜ", "ZE"},   {u"ぞ", "ZO"},   {u"だ", "DA"},   {u"ぢ", "DI"},   {u"づ", "DU"},   {u"で", "DE"},   {u"ど", "DO"},
    {u"ば", "BA"},   {u"び", "BI"},   {u"ぶ", "BU"},   {u"べ", "BE"},   {u"ぼ", "BO"},   {u"ぱ", "PA"},   {u"ぴ", "PI"},   {u"ぷ", "PU"},
    {u"ぺ", "PE"},   {u"ぽ", "PO"},   {u"ー", "-"},
};

bool isKana(QChar c)
{
    return (c >= u'ぁ' && c <= u'ゟ') || c == u'ー' || c == u'゛' || c == u'゜';
}

/// Hiragana for katakana of any width, in one character each where there is one.
QString inHiragana(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC);
    for (QChar &c : plain) {
        if (c >= u'ァ' && c <= u'ヴ')
            c = QChar(char16_t(c.unicode() - 0x60));
    }
    return plain;
}

/// か and its mark are two keys.
QString keysFor(const QString &hiragana)
{
    QString keys;
    for (const QChar c : hiragana.normalized(QString::NormalizationForm_D)) {
        const QChar mark = c == QChar(u'\u3099') ? QChar(u'゛') : c == QChar(u'\u309A') ? QChar(u'゜') : c;
        keys += keysOfKana().value(mark, mark);
    }
    return halfWidth(keys);
}

QString lettersFor(const QString &hiragana)
{
    QString letters;
    for (qsizetype at = 0; at < hiragana.size();) {
        const auto found = std::find_if(std::begin(kSyllables), std::end(kSyllables),
                                        [&](const Syllable &one) { return QStringView(hiragana).mid(at).startsWith(QStringView(one.kana)); });
        if (found == std::end(kSyllables)) {
            letters += hiragana.at(at++);
        } else {
            letters += QLatin1String(found->letters);
            at += QStringView(found->kana).size();
        }
    }
    return halfWidth(letters);
}

/// What CapsLock makes of letters, undone.
QString otherCase(const QString &text)
{
    QString other = text;
    for (QChar &c : other)
        c = c.isUpper() ? c.toLower() : c.toUpper();
    return other;
}

} // namespace

QStringList scannedCodes(QStringView text)
{
    const QString plain = cleaned(halfWidth(text));
    if (plain.isEmpty())
        return {};
    QStringList codes;
    const auto add = [&codes](const QString &code) {
        for (const QString &one : {code, otherCase(code), code.toUpper()}) {
            if (!codes.contains(one))
                codes.append(one);
        }
    };
    add(plain);
    if (const QString hiragana = inHiragana(plain); std::any_of(hiragana.cbegin(), hiragana.cend(), isKana)) {
        add(keysFor(hiragana));
        add(lettersFor(hiragana));
    }
    return codes;
}

} // namespace Support
