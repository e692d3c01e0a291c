// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/support/text.h"

#include <QRandomGenerator>
#include <QTest>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

#include <algorithm>
#include <array>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Support;

namespace {

/// The rules fold() promises to equal, as the ICU transliterator that is too slow for a million rows.
constexpr char16_t kRules[] =
    u"::NFKC; ::[[:Variation_Selector=Yes:]] Remove; ::Katakana-Hiragana; ::Lower;"
    u" [〜～−－‐‑–—―ー-] > '-'; 髙 > 高; 﨑 > 崎;";

/// Dashes of ours that the transliterator leaves: each looks like one of its own and is typed for it.
constexpr char16_t kMoreDashes[] = u"~\u2012\u2053\u223C\u2500\u2501\u2E3A\u2E3B\u3030";

class Transliterator
{
public:
    Transliterator()
    {
        UErrorCode status = U_ZERO_ERROR;
        UParseError error;
        m_handle = utrans_openU(u"fold", -1, UTRANS_FORWARD, kRules, -1, &error, &status);
        if (U_FAILURE(status))
            m_handle = nullptr;
    }
    ~Transliterator() { utrans_close(m_handle); }
    Transliterator(const Transliterator &) = delete;
    Transliterator &operator=(const Transliterator &) = delete;

    bool works() const { return m_handle != nullptr; }
    QString operator()(const QString &text) const
    {
        std::array<char16_t, 512> buffer = {};
        std::copy_n(text.utf16(), text.size(), buffer.begin());
        int length = int(text.size());
        int limit = length;
        UErrorCode status = U_ZERO_ERROR;
        utrans_transUChars(m_handle, buffer.data(), &length, int(buffer.size()), 0, &limit,
                           &status);
        return U_SUCCESS(status) ? QString::fromUtf16(buffer.data(), length) : u"<failed>"_s;
    }

private:
    UTransliterator *m_handle = nullptr;
};

QString nfkc(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    std::array<char16_t, 512> out = {};
    const int length = unorm2_normalize(unorm2_getNFKCInstance(&status), QStringView(text).utf16(),
                                        int(text.size()), out.data(), int(out.size()), &status);
    return QString::fromUtf16(out.data(), length);
}

QString caseFolded(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    std::array<char16_t, 512> out = {};
    const int length = u_strFoldCase(out.data(), int(out.size()), QStringView(text).utf16(),
                                     int(text.size()), U_FOLD_CASE_DEFAULT, &status);
    return nfkc(QString::fromUtf16(out.data(), length));
}

QString withoutIgnorables(const QString &text)
{
    QString out;
    for (const char32_t c : text.toUcs4()) {
        if (!u_hasBinaryProperty(UChar32(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
            out += QString::fromUcs4(&c, 1);
    }
    return out;
}

std::vector<char32_t> assignedCodePoints()
{
    std::vector<char32_t> out;
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        const int8_t category = u_charType(UChar32(c));
        if (category != U_UNASSIGNED && category != U_SURROGATE)
            out.push_back(c);
    }
    return out;
}

} // namespace

class TstText : public QObject
{
    Q_OBJECT

private slots:
    void foldEqualsTheTransliterator();
    void foldingTwiceIsFoldingOnce();
    void foldsWhatClerksType_data();
    void foldsWhatClerksType();
    void partOfAWordFoldsAsInTheWord();
    void foldsFromManyThreads();
    void cleans_data();
    void cleans();
    void halves_data();
    void halves();
    void findsPrivateUse();
    void ordersCodesNaturally();
    void naturalOrderIsOneOrder();
};

/// Every assigned code point alone. The four reasons for which fold() may differ are rules, not lists, but for the
/// dashes: the two lists below are the whole of it.
void TstText::foldEqualsTheTransliterator()
{
    const Transliterator transliterate;
    QVERIFY(transliterate.works());
    const QStringView moreDashes(kMoreDashes);
    int equal = 0;
    int ignorable = 0; // dropped: an invisible character pasted into a name must not hide it
    int cased = 0;     // full case folding instead of lower case: ß = ss, ς = σ
    int dashed =
        0; // ー inside a squared word is a dash as everywhere (the transliterator doubles the vowel)
    for (const char32_t c : assignedCodePoints()) {
        const QString text = QString::fromUcs4(&c, 1);
        const QString ours = fold(text);
        QString theirs = transliterate(text);
        if (ours == theirs) {
            ++equal;
            continue;
        }
        QString even = nfkc(text);
        for (QChar &unit : even) {
            if (unit == u'ー' || moreDashes.contains(unit))
                unit = u'-';
        }
        const bool hasDash = even != nfkc(text);
        theirs = transliterate(even);
        const QString visible = withoutIgnorables(theirs);
        if (hasDash && ours == theirs)
            ++dashed;
        else if (visible != theirs && ours == caseFolded(visible))
            ++ignorable;
        else if (ours == caseFolded(theirs))
            ++cased;
        else
            QFAIL(qPrintable(u"U+%1: %2, not %3"_s.arg(uint(c), 4, 16).arg(ours, theirs)));
    }
    // Each reason is real, and together they stay what they are: exceptions.
    QVERIFY(ignorable > 0 && cased > 0 && dashed > 0);
    QVERIFY2(equal > 280'000, qPrintable(QString::number(equal)));
    QVERIFY2(ignorable + cased + dashed < 700,
             qPrintable(QString::number(ignorable + cased + dashed)));
}

void TstText::foldingTwiceIsFoldingOnce()
{
    for (const char32_t c : assignedCodePoints()) {
        const QString once = fold(QString::fromUcs4(&c, 1));
        if (fold(once) != once)
            QFAIL(qPrintable(u"U+%1 folds further the second time"_s.arg(uint(c), 4, 16)));
    }
}

void TstText::foldsWhatClerksType_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    const auto row = [](const char *name, const char16_t *text, const char16_t *folded) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(folded);
    };
    row("nothing", u"", u"");
    row("ascii", u"HDD-01 a~b", u"hdd-01 a-b");
    row("half-width kana", u"ﾀｶﾊｼ", u"たかはし");
    row("half-width kana with voicing", u"ｻｰﾊﾞｰ", u"さ-ば-");
    row("katakana with long mark", u"サーバー", u"さ-ば-");
    row("hiragana with long mark", u"さーばー", u"さ-ば-");
    row("katakana with minus typed for the long mark", u"サ−バ－", u"さ-ば-");
    row("voiced by a combining mark", u"カ\u3099", u"が");
    row("kana without a hiragana of its own", u"ヴァヷヵヶヽヾ", u"ゔぁわ\u3099かけゝゞ");
    row("variation selector of 葛飾区", u"葛\U000E0100飾", u"葛飾");
    row("variant kanji of names", u"髙橋 﨑山", u"高橋 崎山");
    row("full-width code", u"Ａ－００１", u"a-001");
    row("wave dashes of both code tables", u"4月～5月〜6月", u"4月-5月-6月");
    row("dashes of both code tables", u"―—‐−", u"----");
    row("compatibility signs", u"㈱山田①㍻", u"(株)山田1平成");
    row("surrogate pair", u"𠮷野家", u"𠮷野家");
    row("zero width space", u"住\u200B民", u"住民");
    row("ideographic space", u"山田　太郎", u"山田 太郎");
    row("half a surrogate pair stays", u"\xD842", u"\xD842");
}

void TstText::foldsWhatClerksType()
{
    QFETCH(QString, text);
    QTEST(fold(text), "folded");
}

/// What search rests on: a part of a text is found in the text. Cut anywhere but before a combining mark.
void TstText::partOfAWordFoldsAsInTheWord()
{
    const QString text = u"サーバー室のﾃﾞｰﾀﾍﾞｰｽ（㌃・㍻31年度）Ａ－００１〜髙﨑𠮷野ヶ丘ＨＤＤ"_s;
    for (qsizetype from = 0; from < text.size(); ++from) {
        const auto joins = [](QChar c) { return c.isLowSurrogate() || c == u'ﾞ' || c == u'ﾟ'; };
        if (joins(text.at(from)))
            continue;
        for (qsizetype to = from + 1; to <= text.size(); ++to) {
            if (to == text.size() || !joins(text.at(to)))
                QVERIFY(fold(text).contains(fold(QStringView(text).sliced(from, to - from))));
        }
    }
}

void TstText::foldsFromManyThreads()
{
    std::array<bool, 4> right = {};
    {
        std::vector<std::jthread> threads;
        for (bool &result : right) {
            threads.emplace_back([&result] {
                result = true;
                for (int i = 0; i < 2'000; ++i)
                    result = result && fold(u"髙橋ｻｰﾊﾞｰ") == u"高橋さ-ば-";
            });
        }
    }
    QCOMPARE(right, (std::array<bool, 4>{true, true, true, true}));
}

void TstText::cleans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("multiLine");
    QTest::addColumn<QString>("expected");
    QTest::newRow("outer white space of any width")
        << u"\u3000 住民台帳 \t\u3000"_s << false << u"住民台帳"_s;
    QTest::newRow("inner white space stays") << u"山田　太郎"_s << false << u"山田　太郎"_s;
    QTest::newRow("line break in one line") << u"住民\r\n台帳\x01\x7F"_s << false << u"住民台帳"_s;
    QTest::newRow("line breaks and tabs kept")
        << u"一\r\n二\r三\n\t四\x0B\n"_s << true << u"一\n二\n三\n\t四"_s;
    QTest::newRow("widths, 外字 and selectors stay")
        << u"Ａ㈱\uE000葛\U000E0100𠮷"_s << false << u"Ａ㈱\uE000葛\U000E0100𠮷"_s;
    QTest::newRow("byte order mark") << u"\uFEFF台帳"_s << false << u"台帳"_s;
    QTest::newRow("noncharacters") << u"\uFFFE台\uFFFF帳\U0001FFFE"_s << false << u"台帳"_s;
    QTest::newRow("half a surrogate pair")
        << (u"台"_s + QChar(0xD842) + u"帳"_s + QChar(0xDFB7)) << false << u"台帳"_s;
    QTest::newRow("nothing but space") << u" 　\n"_s << true << QString();
}

void TstText::cleans()
{
    QFETCH(QString, text);
    QFETCH(bool, multiLine);
    QFETCH(QString, expected);
    QCOMPARE(cleaned(text, multiLine), expected);
    QCOMPARE(cleaned(expected, multiLine), expected);
}

void TstText::halves_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("code") << u"Ａ－００１　ｂ"_s << u"A-001 b"_s;
    QTest::newRow("long mark between digits") << u"Ａー００１ｰ２"_s << u"A-001-2"_s;
    QTest::newRow("long mark of a word") << u"サーバー０１"_s << u"サーバー01"_s;
    QTest::newRow("dashes") << u"1‐2–3—4―5−6"_s << u"1-2-3-4-5-6"_s;
    QTest::newRow("signs") << u"２０２６／４／１（水）"_s << u"2026/4/1(水)"_s;
    QTest::newRow("wave stays") << u"１～２"_s << u"1～2"_s;
    QTest::newRow("kana, kanji and signs of other kinds stay") << u"ﾀｶﾊｼ髙㈱①"_s << u"ﾀｶﾊｼ髙㈱①"_s;
}

void TstText::halves()
{
    QFETCH(QString, text);
    QTEST(halfWidth(text), "expected");
}

void TstText::findsPrivateUse()
{
    QVERIFY(hasPrivateUse(u"山田\uE000"));
    QVERIFY(hasPrivateUse(u"\U000F0000"));
    QVERIFY(hasPrivateUse(u"\U0010FFFD"));
    QVERIFY(!hasPrivateUse(u"髙﨑𠮷葛\U000E0100①"));
    QVERIFY(!hasPrivateUse(u""));
}

void TstText::ordersCodesNaturally()
{
    const QStringList ordered = {
        QString(),
        u"1"_s,
        u"2"_s,
        u"10"_s,
        u"A"_s,
        u"A-01"_s,
        u"A-1"_s,
        u"A-2"_s,
        u"A-2-3"_s,
        u"A-10"_s,
        u"A-１１"_s,
        u"A-99999999999999999999999"_s,
        u"A-100000000000000000000000"_s,
        u"B"_s,
        u"台1"_s,
        u"台10"_s,
        u"台帳"_s,
        u"\uFFFD"_s,
        u"𠮷"_s,
    };
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        for (qsizetype j = 0; j < ordered.size(); ++j) {
            const int result = compareNatural(ordered.at(i), ordered.at(j));
            QVERIFY2((result < 0) == (i < j) && (result > 0) == (i > j),
                     qPrintable(ordered.at(i) + u" : "_s + ordered.at(j)));
        }
    }
}

void TstText::naturalOrderIsOneOrder()
{
    QRandomGenerator random(7);
    const QString alphabet = u"0019A-/:０９台𠮷"_s;
    QStringList codes;
    for (int i = 0; i < 60; ++i) {
        QString code;
        for (quint32 n = random.bounded(6U); n > 0; --n)
            code += alphabet.at(random.bounded(alphabet.size()));
        codes << code;
    }
    const auto sign = [](int n) { return (n > 0) - (n < 0); };
    for (const QString &a : codes) {
        for (const QString &b : codes) {
            QCOMPARE(sign(compareNatural(a, b)), -sign(compareNatural(b, a)));
            QCOMPARE(compareNatural(a, b) == 0, a == b);
            for (const QString &c : codes)
                QVERIFY(!(compareNatural(a, b) < 0 && compareNatural(b, c) < 0
                          && compareNatural(a, c) >= 0));
        }
    }
}

QTEST_GUILESS_MAIN(TstText)
#include "tst_text.moc"
