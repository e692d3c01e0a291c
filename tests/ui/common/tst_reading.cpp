// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/reading/readingfeed.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Common;

namespace {

/// One event of an input method: what it commits, what it shows.
struct Step {
    QString commit;
    QString preedit;
};
using Steps = QList<Step>;

void send(QLineEdit &edit, const Step &step)
{
    QInputMethodEvent event(step.preedit, {});
    if (!step.commit.isEmpty())
        event.setCommitString(step.commit);
    QCoreApplication::sendEvent(&edit, &event);
}

void compose(QLineEdit &edit, const QString &kana, const QString &word)
{
    send(edit, {{}, kana});
    send(edit, {{}, word});
    send(edit, {word, {}});
}

} // namespace
Q_DECLARE_METATYPE(Steps)

/// ふりがな from what the input method shows before it converts.
class TstReading : public QObject
{
    Q_OBJECT

private slots:
    void recordedSequencesGiveTheirReading_data()
    {
        QTest::addColumn<Steps>("steps");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reading");
        // Romaji input, one event a key, candidates in the preedit, commit with an empty preedit (ibus-mozc, fcitx5-mozc).
        QTest::newRow("ibus: typed, converted, committed")
            << Steps{{{}, u"ｚ"_s}, {{}, u"ぜ"_s}, {{}, u"ぜい"_s}, {{}, u"ぜいｍ"_s}, {{}, u"ぜいむ"_s}, {{}, u"税務"_s}, {{}, u"税無"_s}, {{}, u"税務"_s}, {u"税務"_s, {}}}
            << u"税務"_s << u"ぜいむ"_s;
        QTest::newRow("ibus: the preedit ends before the commit comes") // ibus hides the preedit in an event of its own
            << Steps{{{}, u"ぜいむ"_s}, {{}, u"税務"_s}, {u"税務"_s, {}}, {{}, {}}} << u"税務"_s << u"ぜいむ"_s;
        QTest::newRow("fcitx: segments converted one after the other")
            << Steps{{{}, u"じゅうみんだいちょう"_s}, {{}, u"住民だいちょう"_s}, {{}, u"住民台帳"_s}, {u"住民台帳"_s, {}}} << u"住民台帳"_s << u"じゅうみんだいちょう"_s;
        // Windows commits the converted part with the first key of the next word, in one event.
        QTest::newRow("windows: the next word commits the last")
            << Steps{{{}, u"じゅうみん"_s}, {{}, u"住民"_s}, {u"住民"_s, u"d"_s}, {{}, u"だい"_s}, {{}, u"だいちょう"_s}, {{}, u"台帳"_s}, {u"台帳"_s, {}}}
            << u"住民台帳"_s << u"じゅうみんだいちょう"_s;
        QTest::newRow("committed without conversion") << Steps{{{}, u"めも"_s}, {u"めも"_s, {}}} << u"めも"_s << u"めも"_s;
        QTest::newRow("katakana") << Steps{{{}, u"さーばー"_s}, {{}, u"サーバー"_s}, {u"サーバー"_s, {}}} << u"サーバー"_s << u"さーばー"_s;
        QTest::newRow("half-width katakana") << Steps{{{}, u"ﾃﾞｰﾀ"_s}, {u"ﾃﾞｰﾀ"_s, {}}} << u"ﾃﾞｰﾀ"_s << u"でーた"_s;
        QTest::newRow("a word that was proposed") << Steps{{{}, u"あり"_s}, {u"ありがとう"_s, {}}} << u"ありがとう"_s << u"ありがとう"_s;
        QTest::newRow("letters are read as they stand") << Steps{{u"USB"_s, {}}, {{}, u"めもり"_s}, {u"メモリ"_s, {}}} << u"USBメモリ"_s << u"USBめもり"_s;
        QTest::newRow("digits") << Steps{{{}, u"２０２６"_s}, {u"2026"_s, {}}, {{}, u"ねんど"_s}, {{}, u"年度"_s}, {u"年度"_s, {}}} << u"2026年度"_s << u"2026ねんど"_s;
        QTest::newRow("taken back and typed again")
            << Steps{{{}, u"ぜい"_s}, {{}, u"ぜ"_s}, {{}, {}}, {{}, u"こ"_s}, {{}, u"こう"_s}, {{}, u"公"_s}, {u"公"_s, {}}} << u"公"_s << u"こう"_s;
        QTest::newRow("the first part committed, the rest still kana")
            << Steps{{{}, u"ぜいむだいちょう"_s}, {{}, u"税務だいちょう"_s}, {u"税務"_s, u"だいちょう"_s}, {{}, u"台帳"_s}, {u"台帳"_s, {}}}
            << u"税務台帳"_s << u"ぜいむだいちょう"_s;
        QTest::newRow("the first part committed, the rest converted already")
            << Steps{{{}, u"ぜいむだいちょう"_s}, {{}, u"税務台帳"_s}, {u"税務"_s, u"台帳"_s}, {u"台帳"_s, {}}} << u"税務台帳"_s << u"ぜいむだいちょう"_s;
        QTest::newRow("back to kana, converted anew")
            << Steps{{{}, u"かん"_s}, {{}, u"感"_s}, {{}, u"かん"_s}, {{}, u"かんり"_s}, {{}, u"管理"_s}, {u"管理"_s, {}}} << u"管理"_s << u"かんり"_s;
    }
    void recordedSequencesGiveTheirReading()
    {
        QFETCH(Steps, steps);
        Composition composition;
        ReadingTrail trail;
        QString text;
        for (const Step &step : steps) {
            const auto reading = composition.take(step.commit, step.preedit);
            if (step.commit.isEmpty())
                continue;
            text += step.commit;
            trail.follow(text, ReadingTrail::Put{step.commit, reading});
        }
        QTEST(text, "text");
        QVERIFY(trail.reading());
        QTEST(*trail.reading(), "reading");
    }

    void kanjiWithoutAPreeditHasNoReading()
    {
        Composition composition;
        QVERIFY(!composition.take(u"台帳"_s, {}));
        QVERIFY(!readingOf(u"人々"_s));
        QVERIFY(!readingOf(u"𠮷田"_s));
        QCOMPARE(readingOf(u"ﾊﾟｿｺﾝ 3"_s).value_or(QString()), u"ぱそこん 3"_s);
    }

    void piecesKeepTheirReadingWhereverTheyStand()
    {
        ReadingTrail trail;
        trail.follow(u"台帳"_s, ReadingTrail::Put{u"台帳"_s, u"だいちょう"_s});
        trail.follow(u"税務台帳"_s, ReadingTrail::Put{u"税務"_s, u"ぜいむ"_s}); // before it
        QCOMPARE(trail.reading(), u"ぜいむだいちょう"_s);
        trail.follow(u"税務用台帳"_s, ReadingTrail::Put{u"用"_s, u"よう"_s}); // between
        QCOMPARE(trail.reading(), u"ぜいむようだいちょう"_s);
        trail.follow(u"台帳"_s); // deleted
        QCOMPARE(trail.reading(), u"だいちょう"_s);
        trail.follow(u"税務台帳"_s); // undone: it was read before
        QCOMPARE(trail.reading(), u"ぜいむだいちょう"_s);
        trail.follow(u"税台帳"_s); // half a word
        QVERIFY(!trail.reading());
        trail.follow({});
        QCOMPARE(trail.reading(), QString());
    }

    void aWordThatTakesThePlaceOfALikeOneIsReadWhole()
    {
        ReadingTrail trail;
        trail.follow(u"税務台帳"_s, ReadingTrail::Put{u"税務台帳"_s, u"ぜいむだいちょう"_s});
        trail.follow(u"税理士"_s, ReadingTrail::Put{u"税理士"_s, u"ぜいりし"_s});
        QCOMPARE(trail.reading(), u"ぜいりし"_s);
    }

    void theFieldIsFilledWhileTheNameIsWritten()
    {
        QLineEdit name;
        QLineEdit kana;
        ReadingFeed feed(&name, &kana);
        compose(name, u"じゅうみん"_s, u"住民"_s);
        QCOMPARE(name.text(), u"住民"_s);
        QCOMPARE(kana.text(), u"じゅうみん"_s);
        compose(name, u"だいちょう"_s, u"台帳"_s);
        QTest::keyClicks(&name, u" A"_s);
        QCOMPARE(kana.text(), u"じゅうみんだいちょう A"_s);
        name.clear();
        QCOMPARE(kana.text(), QString());
    }

    void whatWasTypedByHandStays()
    {
        QLineEdit name;
        QLineEdit kana;
        ReadingFeed feed(&name, &kana);
        compose(name, u"こう"_s, u"公"_s);
        kana.setText(u"おおやけ"_s);
        compose(name, u"いん"_s, u"印"_s);
        QCOMPARE(kana.text(), u"おおやけ"_s);
        name.clear();
        QCOMPARE(kana.text(), u"おおやけ"_s);
    }

    void aNameThatWasThereBeforeGetsNoHalfReading()
    {
        QLineEdit name(u"住民台帳"_s);
        QLineEdit kana;
        ReadingFeed feed(&name, &kana);
        name.end(false);
        compose(name, u"うつし"_s, u"写し"_s);
        QCOMPARE(kana.text(), QString());
        name.selectAll();
        compose(name, u"めいぼ"_s, u"名簿"_s);
        QCOMPARE(kana.text(), u"めいぼ"_s);
    }

    void composingAloneFillsNothing()
    {
        QLineEdit name;
        QLineEdit kana;
        ReadingFeed feed(&name, &kana);
        send(name, {{}, u"ぜいむ"_s});
        send(name, {{}, u"税務"_s});
        QCOMPARE(kana.text(), QString());
        send(name, {{}, {}}); // Esc
        QCOMPARE(kana.text(), QString());
    }

    void halfWidthKanaBecomeFull()
    {
        QCOMPARE(fullWidthKana(u"ｻｰﾊﾞｰ 2ｹﾞﾝ A"_s), u"サーバー 2ゲン A"_s);
        QLineEdit name;
        QLineEdit kana;
        ReadingFeed feed(&name, &kana);
        kana.insert(u"ﾃﾞｰﾀ"_s); // keyClicks() knows Latin letters alone
        emit kana.editingFinished();
        QCOMPARE(kana.text(), u"データ"_s);
    }
};

QTEST_MAIN(TstReading)
#include "tst_reading.moc"
