// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup.h"
#include "models/assets/list/listqueries.h"
#include "models/register/find/finder.h"
#include "tests/assets/registerfixture.h"

using namespace Qt::StringLiterals;
using namespace RegisterFixture;
using Register::Found;
using Register::Hit;

/// What is found everywhere, by kind; on one town with something of every kind.
class TstFinders : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void eachKindIsFoundByItsTexts_data();
    void eachKindIsFoundByItsTexts();
    void theExactNumberComesFirstThenWhatBegins_data();
    void theExactNumberComesFirstThenWhatBegins();
    void whatMatchedIsTold_data();
    void whatMatchedIsTold();
    void theTotalCountsWhatTheLimitLeavesOut();
    void closedThingsTellNothing_data();
    void closedThingsTellNothing();
    void aClosedAssetIsFoundByItsExactNumberOnly();
    void voidAndEndedThingsAreNotFound();
    void anOldQuestionIsNotGoneOnWith();
    void theEngineOfAWindowAnswersTheSame();
    void noWordsFindNothing();

private:
    [[nodiscard]] QMap<QString, Found> find(const QString &words, qsizetype limit = 50, const Register::Visibility &visible = {});
    [[nodiscard]] static QStringList names(const Found &found)
    {
        QStringList names;
        for (const Hit &hit : found.hits)
            names.append(found.kind == "clause"_L1 ? hit.key : found.kind == "disposal"_L1 ? hit.number.text : hit.name.text);
        return names;
    }

    std::unique_ptr<TestRegister> m_town;
    QString m_secret; ///< number of the closed asset
};

void TstFinders::initTestCase()
{
    m_town = std::make_unique<TestRegister>();
    TestRegister &town = *m_town;
    town.done(u"unit.add"_s, {{u"name"_s, u"税務課"_s}, {u"code"_s, u"0102"_s}, {u"kana"_s, u"ゼイムカ"_s}});
    town.done(u"unit.add"_s, {{u"name"_s, u"福祉課"_s}});
    town.done(u"person.add"_s, {{u"name"_s, u"髙橋 一郎"_s}, {u"kana"_s, u"タカハシ イチロウ"_s}, {u"unit"_s, u"税務課"_s}, {u"post"_s, u"主査"_s}});
    town.done(u"place.add"_s, {{u"name"_s, u"北庁舎"_s}});
    town.done(u"place.add"_s, {{u"name"_s, u"第1書庫"_s}, {u"parent"_s, u"北庁舎"_s}, {u"kana"_s, u"ダイイチショコ"_s}});
    town.done(u"field.add"_s, {{u"kind"_s, u"asset"_s}, {u"label"_s, u"棚番"_s}, {u"type"_s, u"text"_s}});
    town.asset(u"固定資産課税台帳"_s, {{u"unit"_s, u"税務課"_s}, {u"number"_s, u"T-001"_s}, {u"place"_s, u"第1書庫"_s}, {u"levels"_s, levels(u"3A"_s, u"2"_s, u"1"_s)}});
    town.asset(u"台帳"_s, {{u"number"_s, u"T-010"_s}, {u"custom"_s, QJsonObject{{u"棚番"_s, u"ホ-7"_s}}}});
    town.asset(u"台帳の写し"_s, {{u"number"_s, u"T-009"_s}, {u"remarks"_s, u"平成の選挙人名簿を含む"_s}});
    town.asset(u"旧番号の資料"_s, {{u"number"_s, u"X-001"_s}, {u"aliases"_s, QJsonArray{u"T-00"_s}}});
    m_secret = town.asset(u"相談記録"_s, {{u"number"_s, u"F-77"_s}, {u"unit"_s, u"福祉課"_s}, {u"accessScope"_s, u"unit"_s}, {u"levels"_s, levels(u"3A"_s, u"1"_s, u"1"_s)}, {u"remarks"_s, u"相談者の名簿"_s}});
    const qint64 inside = town.done(u"person.add"_s, {{u"name"_s, u"福祉 一子"_s}, {u"unit"_s, u"福祉課"_s}}).value(u"id"_s).toInteger();
    town.done(u"disposal.record"_s, {{u"thing"_s, u"古い帳簿"_s}, {u"person"_s, u"架空 花子"_s}, {u"method"_s, u"shred"_s}, {u"content"_s, u"裁断機で処理"_s}, {u"doneAt"_s, u"2026-03-01"_s}});
    town.done(u"disposal.record"_s, {{u"asset"_s, m_secret}, {u"method"_s, u"shred"_s}, {u"content"_s, u"相談票を細断"_s}, {u"doneAt"_s, u"2026-03-02"_s}}, {{}, inside, {}, false});
}

QMap<QString, Found> TstFinders::find(const QString &words, qsizetype limit, const Register::Visibility &visible)
{
    QMap<QString, Found> answers;
    Register::FindQuestion question{words, visible, QDate(2026, 4, 1)};
    question.limit = limit;
    Register::findEverywhere(m_town->db(), *App::assemble(), question, [&answers](const Found &found) { answers.insert(found.kind, found); });
    return answers;
}

void TstFinders::eachKindIsFoundByItsTexts_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("asset by name") << u"課税"_s << u"asset"_s << QStringList{u"固定資産課税台帳"_s};
    QTest::newRow("asset by remarks") << u"選挙人"_s << u"asset"_s << QStringList{u"台帳の写し"_s};
    QTest::newRow("asset by own field") << u"ほ‐７"_s << u"asset"_s << QStringList{u"台帳"_s};
    QTest::newRow("asset by the name of its unit") << u"税務課"_s << u"asset"_s << QStringList{u"固定資産課税台帳"_s};
    QTest::newRow("asset by the name of its place") << u"北庁舎"_s << u"asset"_s << QStringList{u"固定資産課税台帳"_s};
    QTest::newRow("asset by two words in two fields") << u"台帳　選挙"_s << u"asset"_s << QStringList{u"台帳の写し"_s};
    QTest::newRow("unit by name") << u"税務"_s << u"unit"_s << QStringList{u"税務課"_s};
    QTest::newRow("unit by code, full width") << u"０１０２"_s << u"unit"_s << QStringList{u"税務課"_s};
    QTest::newRow("unit by reading, half-width kana") << u"ｾﾞｲﾑ"_s << u"unit"_s << QStringList{u"税務課"_s};
    QTest::newRow("person by the usual form of his name") << u"高橋"_s << u"person"_s << QStringList{u"髙橋 一郎"_s};
    QTest::newRow("person by reading, half-width kana") << u"ﾀｶﾊｼ"_s << u"person"_s << QStringList{u"髙橋 一郎"_s};
    QTest::newRow("person by post and unit") << u"主査 税務"_s << u"person"_s << QStringList{u"髙橋 一郎"_s};
    QTest::newRow("place by a place around it") << u"北庁舎 書庫"_s << u"place"_s << QStringList{u"第1書庫"_s};
    QTest::newRow("place by reading") << u"だいいち"_s << u"place"_s << QStringList{u"第1書庫"_s};
    QTest::newRow("disposal by thing") << u"帳簿"_s << u"disposal"_s << QStringList{u"D-2025-0001"_s};
    QTest::newRow("disposal by number") << u"ｄ-2025-0002"_s << u"disposal"_s << QStringList{u"D-2025-0002"_s};
    QTest::newRow("disposal by person") << u"架空花子 "_s << u"disposal"_s << QStringList();
    QTest::newRow("disposal by two words") << u"花子　裁断"_s << u"disposal"_s << QStringList{u"D-2025-0001"_s};
    QTest::newRow("book by title") << u"廃棄記録簿"_s << u"book"_s << QStringList{u"廃棄記録簿"_s};
    QTest::newRow("acts by name") << u"asset.relabel"_s << u"act"_s
                                  << QStringList{App::assemble()->act(u"asset.relabelMany"_s)->descriptor.title, App::assemble()->act(u"asset.relabel"_s)->descriptor.title};
}

void TstFinders::eachKindIsFoundByItsTexts()
{
    QFETCH(QString, words);
    QFETCH(QString, kind);
    QFETCH(QStringList, expected);
    const Found found = find(words).value(kind);
    QCOMPARE(names(found), expected);
    QCOMPARE(found.total, std::optional<qint64>(expected.size()));
}

void TstFinders::theExactNumberComesFirstThenWhatBegins_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("exact name, then begun, then the rest by number")
        << u"台帳"_s << QStringList{u"T-010"_s, u"T-009"_s, u"T-001"_s};
    QTest::newRow("number in another width and case") << u"ｔ－０１０"_s << QStringList{u"T-010"_s};
    QTest::newRow("another number of it, then numbers that begin so") << u"T-00"_s << QStringList{u"X-001"_s, u"T-001"_s, u"T-009"_s};
    QTest::newRow("numbers that begin, before a name that holds it") << u"T-0"_s << QStringList{u"T-001"_s, u"T-009"_s, u"T-010"_s, u"X-001"_s};
}

void TstFinders::theExactNumberComesFirstThenWhatBegins()
{
    QFETCH(QString, words);
    QFETCH(QStringList, expected);
    QStringList numbers;
    for (const Hit &hit : find(words).value(u"asset"_s).hits)
        numbers.append(hit.number.text);
    QCOMPARE(numbers, expected);
}

void TstFinders::whatMatchedIsTold_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("marked");
    QTest::newRow("remarks") << u"選挙"_s << u"asset"_s << u"備考"_s << u"選挙"_s;
    QTest::newRow("own field") << u"ホ-7"_s << u"asset"_s << u"棚番"_s << u"ホ-7"_s;
    QTest::newRow("place") << u"書庫 固定"_s << u"asset"_s << u"保管場所"_s << u"書庫"_s;
    QTest::newRow("alias") << u"T-00 旧番号"_s << u"asset"_s << u"旧番号・バーコード"_s << u"T-00"_s;
    QTest::newRow("reading") << u"ﾀｶﾊｼ"_s << u"person"_s << u"ふりがな"_s << u"タカハシ"_s;
    QTest::newRow("content of a disposal") << u"裁断機"_s << u"disposal"_s << u"処理内容"_s << u"裁断機"_s;
}

void TstFinders::whatMatchedIsTold()
{
    QFETCH(QString, words);
    QFETCH(QString, kind);
    QFETCH(QString, field);
    QFETCH(QString, marked);
    const Hit hit = find(words).value(kind).hits.value(0);
    QStringList fields;
    QStringList parts;
    for (const Register::HitReason &reason : hit.reasons) {
        fields.append(reason.field);
        for (const Search::Mark &mark : reason.snippet.marks)
            parts.append(reason.snippet.text.mid(mark.start, mark.length));
    }
    QVERIFY2(fields.contains(field), qPrintable(fields.join(u' ')));
    QVERIFY2(parts.contains(marked), qPrintable(parts.join(u' ')));
}

void TstFinders::theTotalCountsWhatTheLimitLeavesOut()
{
    const Found found = find(u"台帳"_s, 2).value(u"asset"_s);
    QCOMPARE(found.hits.size(), 2);
    QCOMPARE(found.total, std::optional<qint64>(3));
    const Found clauses = find(u"総務省ガイドライン"_s, 1).value(u"clause"_s);
    QCOMPARE(clauses.hits.size(), 1);
    QVERIFY(clauses.total.value() > 1);
    QCOMPARE(clauses.hits.first().key, u"総務省ガイドライン"_s);
    QVERIFY(!clauses.hits.first().name.text.isEmpty());
    QVERIFY(clauses.hits.first().object.id > 0);
}

void TstFinders::closedThingsTellNothing_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("name") << u"相談記録"_s;
    QTest::newRow("part of the name") << u"相談"_s;
    QTest::newRow("remarks") << u"相談者"_s;
    QTest::newRow("content of its disposal") << u"相談票"_s;
    QTest::newRow("number with the name") << u"F-77 相談"_s;
}

void TstFinders::closedThingsTellNothing() // INV-44
{
    QFETCH(QString, words);
    const QMap<QString, Found> inside = find(words);
    QVERIFY(inside.value(u"asset"_s).hits.size() + inside.value(u"disposal"_s).hits.size() > 0);
    const QMap<QString, Found> outside = find(words, 50, {false, {}});
    for (const Found &found : outside) {
        if (found.kind == "clause"_L1 || found.kind == "act"_L1) // what everybody may read: 相談する
            continue;
        QCOMPARE(found.hits.size(), 0);
        QCOMPARE(found.total.value(), 0);
    }
}

void TstFinders::aClosedAssetIsFoundByItsExactNumberOnly() // INV-44
{
    const Register::Visibility outsider{false, {}};
    const Found exact = find(u"ｆ-77"_s, 50, outsider).value(u"asset"_s);
    QCOMPARE(exact.hits.size(), 1);
    QCOMPARE(exact.total.value(), 1);
    const Hit hit = exact.hits.first();
    QVERIFY(hit.closed);
    QCOMPARE(hit.number.text, m_secret);
    QVERIFY(!hit.name.text.contains(u"相談"_s));
    for (const Register::HitReason &reason : hit.reasons)
        QVERIFY(!reason.snippet.text.contains(u"相談"_s));
    QCOMPARE(find(u"F-7"_s, 50, outsider).value(u"asset"_s).hits.size(), 0);
    QCOMPARE(find(u"F-77"_s).value(u"asset"_s).hits.size(), 1);
    QVERIFY(!find(u"F-77"_s).value(u"asset"_s).hits.first().closed);
}

void TstFinders::voidAndEndedThingsAreNotFound()
{
    const QString number = m_town->asset(u"間違えた登録"_s, {{u"number"_s, u"V-1"_s}});
    QCOMPARE(find(u"間違えた"_s).value(u"asset"_s).hits.size(), 1);
    m_town->done(u"asset.void"_s, {{u"asset"_s, number}, {u"reason"_s, u"誤り"_s}});
    QCOMPARE(find(u"間違えた"_s).value(u"asset"_s).hits.size(), 0);
    QCOMPARE(find(u"V-1"_s).value(u"asset"_s).hits.size(), 0);
    m_town->done(u"place.add"_s, {{u"name"_s, u"仮置場"_s}});
    QCOMPARE(find(u"仮置場"_s).value(u"place"_s).hits.size(), 1);
    m_town->done(u"place.close"_s, {{u"place"_s, u"仮置場"_s}});
    QCOMPARE(find(u"仮置場"_s).value(u"place"_s).hits.size(), 0);
}

void TstFinders::anOldQuestionIsNotGoneOnWith()
{
    int asked = 0;
    Register::FindQuestion question{u"台帳"_s, {}, QDate(2026, 4, 1)};
    question.isOld = [&asked] { return asked > 0; };
    Register::findEverywhere(m_town->db(), *App::assemble(), question, [&asked](const Found &) { ++asked; });
    QCOMPARE(asked, 1);
}

void TstFinders::theEngineOfAWindowAnswersTheSame()
{
    for (const Register::Visibility &visible : {Register::Visibility{}, Register::Visibility{false, {}}}) {
        for (const QString &words : {u"台帳"_s, u"T-0"_s, u"税務課"_s, u"台帳　選挙"_s, u"相談"_s, u"F-77"_s, u"無い言葉"_s}) {
            const Found alone = find(words, 50, visible).value(u"asset"_s);
            const auto engine = Assets::ListEngine::of(m_town->db().path());
            const Found together = find(words, 50, visible).value(u"asset"_s);
            QCOMPARE(together.hits, alone.hits);
            QCOMPARE(together.total, alone.total);
        }
    }
}

void TstFinders::noWordsFindNothing()
{
    for (const QString &words : {QString(), u"　 "_s, u"\t"_s})
        QVERIFY(find(words).isEmpty());
}

QTEST_GUILESS_MAIN(TstFinders)
#include "tst_finders.moc"
