// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/snippet.h"
#include "models/search/tokens.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TstSnippet : public QObject
{
    Q_OBJECT

private slots:
    void whatWasTypedIsMarkedInAnySpelling_data();
    void whatWasTypedIsMarkedInAnySpelling();
    void aLongTextIsCutAroundTheFirstMark();
    void aTextIsShownOnOneLine();
    void aCutNeverHalvesACharacter();
    void theMarkedPartsFoldToTheWords();
};

namespace {

QStringList markedParts(const Search::Snippet &snippet)
{
    QStringList parts;
    for (const Search::Mark &mark : snippet.marks)
        parts.append(snippet.text.mid(mark.start, mark.length));
    return parts;
}

} // namespace

void TstSnippet::whatWasTypedIsMarkedInAnySpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("as typed") << u"選挙人名簿の台帳"_s << u"名簿"_s << QStringList{u"名簿"_s};
    QTest::newRow("half-width kana") << u"ﾀｶﾊｼ ｼﾞﾛｳ"_s << u"たかはし"_s << QStringList{u"ﾀｶﾊｼ"_s};
    QTest::newRow("half-width kana with voiced marks") << u"ｼﾞﾛｳ ｶﾞｲﾄﾞ"_s << u"ガイド"_s << QStringList{u"ｶﾞｲﾄﾞ"_s};
    QTest::newRow("full-width code") << u"管理番号 Ａ－００１"_s << u"a-001"_s << QStringList{u"Ａ－００１"_s};
    QTest::newRow("variant of a character") << u"髙橋 太郎"_s << u"高橋"_s << QStringList{u"髙橋"_s};
    QTest::newRow("variation selector") << u"葛\U000E0100城市"_s << u"葛城"_s << QStringList{u"葛\U000E0100城"_s};
    QTest::newRow("one sign for several characters") << u"全㌢メートル"_s << u"センチ"_s << QStringList{u"㌢"_s};
    QTest::newRow("combining mark") << u"か\u3099くしゅう"_s << u"がく"_s << QStringList{u"か\u3099く"_s};
    QTest::newRow("outside the first plane") << u"𠮷野家"_s << u"𠮷"_s << QStringList{u"𠮷"_s};
    QTest::newRow("two words") << u"税務課の課税台帳"_s << u"台帳 税務"_s << QStringList{u"税務"_s, u"台帳"_s};
    QTest::newRow("every place") << u"年度末の年"_s << u"年"_s << QStringList{u"年"_s, u"年"_s};
    QTest::newRow("touching places are one") << u"台帳台帳"_s << u"台帳"_s << QStringList{u"台帳台帳"_s};
    QTest::newRow("not there") << u"公印台帳"_s << u"水道"_s << QStringList();
    QTest::newRow("no words") << u"公印台帳"_s << u"　"_s << QStringList();
}

void TstSnippet::whatWasTypedIsMarkedInAnySpelling()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QFETCH(QStringList, parts);
    const Search::Snippet snippet = Search::snippetOf(text, Search::terms(query));
    QCOMPARE(snippet.text, text);
    QCOMPARE(markedParts(snippet), parts);
}

void TstSnippet::aLongTextIsCutAroundTheFirstMark()
{
    const QString text = QString(300, u'あ') + u"選挙人名簿"_s + QString(300, u'い');
    const Search::Snippet snippet = Search::snippetOf(text, Search::terms(u"名簿"), 30);
    QVERIFY(snippet.text.size() <= 32);
    QVERIFY(snippet.text.startsWith(u'…'));
    QVERIFY(snippet.text.endsWith(u'…'));
    QCOMPARE(markedParts(snippet), QStringList{u"名簿"_s});
    const Search::Snippet last = Search::snippetOf(text, Search::terms(u"いいい"), 30);
    QVERIFY(!last.marks.isEmpty());
    for (const QString &part : markedParts(last))
        QVERIFY(!part.contains(u'…'));
}

void TstSnippet::aTextIsShownOnOneLine()
{
    const Search::Snippet snippet = Search::snippetOf(u"一行目\n二行目\r\n三\t目"_s, Search::terms(u"二行目"));
    QVERIFY(!snippet.text.contains(u'\n') && !snippet.text.contains(u'\r') && !snippet.text.contains(u'\t'));
    QCOMPARE(markedParts(snippet), QStringList{u"二行目"_s});
}

void TstSnippet::aCutNeverHalvesACharacter()
{
    QString text;
    for (int i = 0; i < 80; ++i)
        text += u"𠮷葛\U000E0100"_s;
    text += u"ここ"_s;
    for (int most = 20; most < 40; ++most) {
        for (const QString &query : {u"ここ"_s, u"𠮷"_s, u"無い"_s}) {
            const QString cut = Search::snippetOf(text, Search::terms(query), most).text;
            QVERIFY(cut.isValidUtf16());
            QVERIFY(!cut.contains(u"…\U000E0100"_s));
        }
    }
}

/// Over many texts of awkward characters: a part is marked exactly where its folded form has the word.
void TstSnippet::theMarkedPartsFoldToTheWords()
{
    const QStringList alphabet{u"住"_s, u"ガ"_s, u"ｶﾞ"_s, u"か\u3099"_s, u"が"_s, u"ー"_s, u"－"_s, u"葛\U000E0100"_s, u"葛"_s, u"㌢"_s, u"ｾﾝﾁ"_s, u" "_s, u"Ａ"_s, u"a"_s, u"ヷ"_s, u"𠮷"_s};
    quint32 state = 12345;
    const auto next = [&state](qsizetype below) {
        state = state * 1664525U + 1013904223U;
        return static_cast<qsizetype>((state >> 8) % static_cast<quint32>(below));
    };
    for (int round = 0; round < 3000; ++round) {
        QString text;
        for (qsizetype i = 1 + next(9); i > 0; --i)
            text += alphabet.at(next(alphabet.size()));
        const QString query = alphabet.at(next(alphabet.size())) + alphabet.at(next(alphabet.size()));
        const QStringList terms = Search::terms(query);
        if (terms.size() != 1)
            continue;
        const Search::Snippet snippet = Search::snippetOf(text, terms);
        QCOMPARE(!snippet.marks.isEmpty(), Search::matches(query, {text}));
        for (const QString &part : markedParts(snippet))
            QVERIFY2(Search::matches(query, {part}), qPrintable(text + u" | "_s + query + u" | "_s + part));
    }
}

QTEST_GUILESS_MAIN(TstSnippet)
#include "tst_snippet.moc"
