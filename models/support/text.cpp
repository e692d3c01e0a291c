// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/support/text.h"

#include <QVarLengthArray>

#include <unicode/unorm2.h>

#include <algorithm>

namespace Support {

namespace {

using Buffer = QVarLengthArray<char16_t, 512>;

/// NFKC_Casefold. The ICU instance is a shared constant: no lock, no copy per thread.
bool caseFolded(QStringView text, Buffer &out)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *normalizer = unorm2_getNFKCCasefoldInstance(&status);
    if (U_FAILURE(status))
        return false;
    out.resize(std::max<qsizetype>(text.size() + text.size() / 2 + 16, out.capacity()));
    const auto run = [&] {
        return unorm2_normalize(normalizer, text.utf16(), int(text.size()), out.data(),
                                int(out.size()), &status);
    };
    int length = run();
    if (status == U_BUFFER_OVERFLOW_ERROR) {
        out.resize(length + 1);
        status = U_ZERO_ERROR;
        length = run();
    }
    out.resize(length);
    return U_SUCCESS(status);
}

/// What clerks type for one and the same stroke. ー is one of them everywhere, with or without kana before it:
/// a rule that looks at neighbours (ー as a vowel) would fold a part of a word otherwise than the word.
bool isDash(char16_t c)
{
    switch (c) {
    case u'~':
    case u'\u2010': // hyphen
    case u'\u2011': // non-breaking hyphen
    case u'\u2012': // figure dash
    case u'\u2013': // en dash
    case u'\u2014': // em dash
    case u'\u2015': // horizontal bar
    case u'\u2053': // swung dash
    case u'\u2212': // minus
    case u'\u223C': // tilde operator
    case u'\u2500': // box drawing, what ruled paper becomes in a sheet
    case u'\u2501':
    case u'\u2E3A': // two-em dash
    case u'\u2E3B': // three-em dash
    case u'\u301C': // wave dash
    case u'\u3030': // wavy dash
    case u'\u30FC': // ー
        return true;
    default:
        return false;
    }
}

bool isVoicedPair(char16_t c)
{
    return c >= u'ヷ' && c <= u'ヺ';
}

/// The hiragana, dash or usual form of one character; itself for most.
char16_t mapped(char16_t c)
{
    if (c < 0x80)
        return c == u'~' ? u'-' : c;
    if ((c >= u'ァ' && c <= u'ヴ') || c == u'ヽ' || c == u'ヾ')
        return char16_t(c - 0x60);
    if (isVoicedPair(c))
        return u"わゐゑを"[c - u'ヷ'];
    switch (c) {
    case u'ヵ':
        return u'か';
    case u'ヶ':
        return u'け';
    case u'髙':
        return u'高';
    case u'\uFA11': // 﨑
        return u'崎';
    default:
        return isDash(c) ? u'-' : c;
    }
}

/// What most text of a ledger is made of, each character by itself: its folded form, which is one character and joins with
/// no neighbour. 0 = ask ICU. Anything it knows must fold as ICU does (tested over the whole plane).
char16_t quickly(char16_t c)
{
    if (c < 0x80)
        return c >= u'A' && c <= u'Z' ? char16_t(c + 0x20) : mapped(c);
    if (c >= 0x4E00 && c <= 0x9FFF)
        return c == u'髙' ? u'高' : c;
    if ((c >= u'ぁ' && c <= u'ゖ') || (c >= u'ァ' && c <= u'ヴ') || c == u'ー')
        return mapped(c);
    if (c >= 0xFF01 && c <= 0xFF5E) {
        const char16_t narrow = char16_t(c - 0xFEE0);
        return narrow >= u'A' && narrow <= u'Z' ? char16_t(narrow + 0x20) : mapped(narrow);
    }
    switch (c) {
    case u'\u3000':
        return u' ';
    case u'、':
    case u'。':
    case u'々':
    case u'「':
    case u'」':
    case u'・':
        return c;
    case u'〜':
    case u'―':
    case u'\u2212':
        return u'-';
    default:
        return 0;
    }
}

/// `text` is NFKC_Casefold already. ヷ and its like have no hiragana of one character: they get the voiced mark.
QString mapped(const Buffer &text)
{
    constexpr char16_t kVoicedMark = u'\u3099';
    QString out(text.size() + std::count_if(text.begin(), text.end(), isVoicedPair),
                Qt::Uninitialized);
    QChar *to = out.data();
    for (const char16_t c : text) {
        *to++ = QChar(mapped(c));
        if (isVoicedPair(c))
            *to++ = QChar(kVoicedMark);
    }
    return out;
}

bool isAsciiAlnum(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

/// One character as ASCII where it is the wide form of one.
QChar narrowed(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'\uFF01' && u <= u'\uFF5D')
        return QChar(char16_t(u - 0xFEE0));
    if (u >= 0x80 && c.category() == QChar::Separator_Space)
        return u' ';
    if ((u >= u'\u2010' && u <= u'\u2015') || u == u'\u2212')
        return u'-';
    return c;
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Digits, also full-width ones, have a value; other scripts' digits are characters.
int digitOf(QChar c)
{
    if (isAsciiDigit(c))
        return c.unicode() - u'0';
    if (c >= u'\uFF10' && c <= u'\uFF19')
        return c.unicode() - u'\uFF10';
    return -1;
}

char32_t nextCodePoint(QStringView text, qsizetype &at)
{
    const QChar c = text[at++];
    if (c.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[at++]);
    return c.unicode();
}

/// The run of digits at `at` without leading zeros; `at` moves behind it.
QString takeNumber(QStringView text, qsizetype &at)
{
    QString digits;
    for (; at < text.size() && digitOf(text[at]) >= 0; ++at) {
        const int digit = digitOf(text[at]);
        if (digit != 0 || !digits.isEmpty())
            digits += QChar(char16_t(u'0' + digit));
    }
    return digits;
}

template <typename T> int order(const T &a, const T &b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

int compareCodePoints(QStringView a, QStringView b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (const int result = order(nextCodePoint(a, i), nextCodePoint(b, j)))
            return result;
    }
    return order(a.size() - i, b.size() - j);
}

} // namespace

QString fold(QStringView text)
{
    QString out(text.size(), Qt::Uninitialized);
    QChar *to = out.data();
    const auto isQuick = [&to](QChar c) {
        const char16_t folded = quickly(c.unicode());
        *to++ = QChar(folded);
        return folded != 0 || c.isNull();
    };
    if (std::all_of(text.begin(), text.end(), isQuick))
        return out;
    Buffer buffer;
    if (caseFolded(text, buffer))
        return mapped(buffer);
    // ICU without its data: Qt's own tables give the same but for ignorable characters.
    const QString plain = text.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    buffer.resize(plain.size());
    std::copy_n(plain.utf16(), plain.size(), buffer.begin());
    return mapped(buffer);
}

QString cleaned(QStringView text, bool multiLine)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            const QChar low = text[++i];
            if (!QChar::isNonCharacter(QChar::surrogateToUcs4(c, low))) {
                out += c;
                out += low;
            }
            continue;
        }
        if (multiLine && c == u'\r') {
            if (i + 1 == text.size() || text[i + 1] != u'\n')
                out += u'\n';
            continue;
        }
        const bool kept = multiLine && (c == u'\n' || c == u'\t');
        const bool unstorable =
            c.isSurrogate() || c.isNonCharacter() || c == QChar(QChar::ByteOrderMark);
        if (kept || (c.category() != QChar::Other_Control && !unstorable))
            out += c;
    }
    return out.trimmed();
}

QString halfWidth(QStringView text)
{
    QString out(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), out.begin(), narrowed);
    // An input method gives ー for the hyphen of a number; between letters or digits it can be nothing else.
    for (qsizetype i = 1; i + 1 < out.size(); ++i) {
        const bool longMark = out[i] == u'ー' || out[i] == u'ｰ';
        if (longMark && isAsciiAlnum(out[i - 1]) && isAsciiAlnum(out[i + 1]))
            out[i] = u'-';
    }
    return out;
}

bool hasPrivateUse(QStringView text)
{
    for (qsizetype i = 0; i < text.size();) {
        if (QChar::category(nextCodePoint(text, i)) == QChar::Other_PrivateUse)
            return true;
    }
    return false;
}

int compareNatural(QStringView a, QStringView b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        const bool numberA = digitOf(a[i]) >= 0;
        const bool numberB = digitOf(b[j]) >= 0;
        int result = 0;
        if (numberA && numberB) {
            const QString left = takeNumber(a, i);
            const QString right = takeNumber(b, j);
            result = order(left.size(), right.size());
            if (result == 0)
                result = order(left, right);
        } else {
            // A number stands where '0' stands, whatever its width, so that the order stays one order.
            const char32_t left = numberA ? U'0' : nextCodePoint(a, i);
            const char32_t right = numberB ? U'0' : nextCodePoint(b, j);
            result = order(left, right);
        }
        if (result != 0)
            return result;
    }
    if (const int result = order(a.size() - i, b.size() - j))
        return result;
    return compareCodePoints(a, b); // are different codes: neither may hide the other
}

} // namespace Support
