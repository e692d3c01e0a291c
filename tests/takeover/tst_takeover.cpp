// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/encoding.h"
#include "models/takeover/refusedlines.h"
#include "tests/takeover/sectionsledger.h"
#include "tests/takeover/takeoverfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QJsonArray problemsOf(const QJsonObject &result, const QString &severity)
{
    QJsonArray found;
    for (const QJsonValue &problem : result.value(u"problems"_s).toArray()) {
        if (problem[u"severity"_s].toString() == severity)
            found.append(problem);
    }
    return found;
}

/// True when some problem stands at this line and column.
bool isToldOf(const QJsonObject &result, int line, const QString &column)
{
    for (const QJsonValue &problem : result.value(u"problems"_s).toArray()) {
        if (problem[u"line"_s].toInt() == line && problem[u"column"_s].toString() == column)
            return true;
    }
    return false;
}

} // namespace

class TstTakeover : public QObject
{
    Q_OBJECT

private slots:
    void takesASectionsLedger();
    void asksWhichSheet();
    void dryRunWritesNothing();
    void judgesEveryLine_data();
    void judgesEveryLine();
    void reportsBadInput();
    void keepsWhatCannotBeRead();
    void findsOrMakesUnits();
    void asksForAUnit();
    void neverInventsPersons();
    void refusesKnownNumbers();
    void correctsKnownNumbers();
    void anEmptyCellNeverClears();
    void aCellThatNoSheetHoldsIsRefused();
    void allOrNothing();
    void linksCopiesWithinTheFile();
    void readsCp932AsItReadsUtf8();
    void writesRefusedLinesThatComeBack();
    void tellsOfTheSameFile();
    void tellsOfAFileThatIsNone();
};

void TstTakeover::takesASectionsLedger()
{
    TakeoverFixture town;
    const QJsonObject result = town.takeOver(sectionsLedger(town.dir), {{u"allSheets"_s, true}});
    QCOMPARE(result.value(u"read"_s).toInt(), 12);
    QCOMPARE(result.value(u"accepted"_s).toInt(), 8);
    QCOMPARE(result.value(u"refused"_s).toInt(), 0);
    QCOMPARE(result.value(u"skipped"_s).toInt(), 4);
    QCOMPARE(result.value(u"unclassified"_s).toInt(), 2);
    QCOMPARE(result.value(u"units"_s).toArray(), (QJsonArray{u"総務課"_s, u"税務課"_s}));
    const Assets::Asset first = town.asset(u"A-総務課-0001"_s);
    QCOMPARE(first.object.name, u"台帳甲"_s);
    QCOMPARE(first.object.state, u"active"_s);
    QCOMPARE(Policy::levelsToText(first.levels), u"A2;C3B;I1"_s);
    QCOMPARE(first.texts.value(u"acquiredOn"_s), u"2018-10-01"_s);
    QVERIFY(first.migrated);
    const Assets::Asset second = town.asset(u"A-総務課-0002"_s);
    QCOMPARE(second.texts.value(u"mediumKind"_s), u"紙"_s);
    QCOMPARE(second.texts.value(u"placeText"_s), u"第1書庫"_s);
    QCOMPARE(second.placeId, first.placeId);
    QCOMPARE(second.texts.value(u"acquiredOn"_s), u"昭和63年度"_s);
    const Assets::Asset third = town.asset(u"A-総務課-0003"_s);
    QCOMPARE(Policy::levelsToText(third.levels), u"A1;I2"_s);
    QCOMPARE(third.texts.value(u"classText"_s), u"分類/機密性: 機密性3"_s);
    QCOMPARE(third.texts.value(u"acquiredOn"_s), u"2026-13-40"_s);
    QVERIFY(isToldOf(result, 9, u"分類/機密性"_s));
    QVERIFY(isToldOf(result, 9, u"取得年月日"_s));
    const Assets::Asset fourth = town.asset(u"A-総務課-0004"_s);
    QCOMPARE(fourth.texts.value(u"mediumKind"_s), u"CD-R"_s);
    QVERIFY(!fourth.placeId);
    QCOMPARE(town.number(u"SELECT count(*) FROM place"_s), 2);
    QCOMPARE(town.text(u"SELECT origin FROM classification ORDER BY id LIMIT 1"_s), u"takenOver"_s);
    QCOMPARE(town.text(u"SELECT original_text FROM classification WHERE object_id = %1"_s.arg(third.object.id)), u"分類/機密性: 機密性3"_s);
    QCOMPARE(town.number(u"SELECT count(*) FROM journal_entry JOIN journal_context ON journal_context.id = context_id WHERE act = 'ledger.takeOver' AND object_kind = 'asset'"_s), 8);
    QCOMPARE(town.number(u"SELECT accepted FROM takeover_batch"_s), 8);
}

void TstTakeover::asksWhichSheet()
{
    TakeoverFixture town;
    const QString file = sectionsLedger(town.dir);
    const auto asked = town.act(u"ledger.takeOver"_s, {{u"file"_s, file}});
    QVERIFY(!asked.has_value());
    QCOMPARE(std::get<Register::Invalid>(asked.error()).errors.first().field, u"sheet"_s);
    QVERIFY(town.takeOver(file, {{u"sheet"_s, QJsonArray{u"課税課"_s}}}).contains(u"rejected"_s));
    QCOMPARE(town.living(), 0);
    QCOMPARE(town.takeOver(file, {{u"sheet"_s, QJsonArray{u"税務課"_s}}}).value(u"accepted"_s).toInt(), 4);
}

void TstTakeover::dryRunWritesNothing()
{
    TakeoverFixture town;
    const QString file = sectionsLedger(town.dir);
    const qint64 entries = town.number(u"SELECT count(*) FROM journal_entry"_s);
    QJsonObject dry = town.takeOver(file, {{u"allSheets"_s, true}}, true);
    QCOMPARE(town.living(), 0);
    QCOMPARE(town.number(u"SELECT count(*) FROM journal_entry"_s), entries);
    QVERIFY(dry.value(u"batch"_s).isNull());
    QJsonObject real = town.takeOver(file, {{u"allSheets"_s, true}});
    QVERIFY(real.value(u"batch"_s).toInt() > 0);
    dry.remove(u"batch"_s);
    real.remove(u"batch"_s);
    QCOMPARE(dry, real);
}

void TstTakeover::judgesEveryLine_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<int>("accepted");
    QTest::addColumn<int>("refused");
    QTest::addColumn<int>("skipped");
    QTest::newRow("lines that are all good") << u"名称,保管場所\nA,棚\nB,棚\n"_s << 2 << 0 << 0;
    QTest::newRow("an empty line counts nowhere") << u"名称,保管場所\nA,棚\n,\n\nB,棚\n"_s << 2 << 0 << 0;
    QTest::newRow("a line without a name") << u"名称,保管場所,備考\nA,棚,x\n,棚,x\n"_s << 1 << 1 << 0;
    QTest::newRow("a number twice") << u"管理番号,名称,備考\nN-1,A,x\nＮ－１,B,x\nN-2,C,x\n"_s << 2 << 1 << 0;
    QTest::newRow("subtotals, notes and the header again") << u"管理番号,名称,備考\nN-1,A,x\n小計,,1\n管理番号,名称,備考\n※ 注,,\nN-2,B,x\n"_s << 2 << 0 << 3;
    QTest::newRow("a name of control characters") << u"名称,備考\nA,x\n\u0001\u0002,y\n"_s << 1 << 1 << 0;
    QTest::newRow("a number that is too long") << u"管理番号,名称,備考\n%1,A,x\nN-2,B,y\n"_s.arg(u"9"_s.repeated(200)) << 1 << 1 << 0;
}

void TstTakeover::judgesEveryLine()
{
    QFETCH(QString, csv);
    QFETCH(int, accepted);
    QFETCH(int, refused);
    QFETCH(int, skipped);
    TakeoverFixture town;
    const QJsonObject result = town.takeOver(town.csv(u"lines.csv"_s, csv));
    QCOMPARE(result.value(u"accepted"_s).toInt(), accepted);
    QCOMPARE(result.value(u"refused"_s).toInt(), refused);
    QCOMPARE(result.value(u"skipped"_s).toInt(), skipped);
    QCOMPARE(result.value(u"read"_s).toInt(), accepted + refused + skipped);
    QCOMPARE(problemsOf(result, u"refused"_s).size(), refused);
    QCOMPARE(result.value(u"refusedRows"_s).toArray().size(), refused);
    QCOMPARE(result.value(u"skippedRows"_s).toArray().size(), skipped);
    QCOMPARE(town.living(), accepted);
}

/// AC-40 (NAGAOKAKYO-15.1): each bad value is reported with its line, none comes in silently.
void TstTakeover::reportsBadInput()
{
    TakeoverFixture town;
    const QJsonObject result = town.takeOver(town.csv(u"bad.csv"_s, u"管理番号,名称,取得年月日,備考\n"
                                                                     "N-1,台帳甲,2026-13-40,x\n"
                                                                     "N-2,台帳\u0007乙,R8.4.1,x\n"
                                                                     "N-3,台帳丙,平成31年5月1日,=1+2\n"
                                                                     "N-1,台帳丁,R8.4.1,x\n"_s));
    QCOMPARE(result.value(u"accepted"_s).toInt(), 3);
    QCOMPARE(result.value(u"refused"_s).toInt(), 1);
    QVERIFY(isToldOf(result, 2, u"取得年月日"_s));
    QVERIFY(isToldOf(result, 3, u"名称"_s));
    QVERIFY(isToldOf(result, 4, u"取得年月日"_s));
    QCOMPARE(problemsOf(result, u"refused"_s).first()[u"line"_s].toInt(), 5);
    QCOMPARE(town.asset(u"N-1"_s).object.name, u"台帳甲"_s);
    QCOMPARE(town.asset(u"N-1"_s).texts.value(u"acquiredOn"_s), u"2026-13-40"_s);
    QCOMPARE(town.asset(u"N-2"_s).object.name, u"台帳乙"_s);
    QCOMPARE(town.asset(u"N-3"_s).texts.value(u"remarks"_s), u"=1+2"_s);
}

void TstTakeover::keepsWhatCannotBeRead()
{
    TakeoverFixture town;
    const QJsonObject result = town.takeOver(town.csv(u"odd.csv"_s, u"管理番号,名称,分類,本人の数,個人情報,製造番号,取扱制限,色\n"
                                                                     "N-1,A,3B／2／2,\"1,200人\",有,6.37702E+15,－,赤\n"
                                                                     "N-2,B,高い,約千人,不明,S-1,\"複製禁止\n独自の決まり\",-\n"_s));
    QCOMPARE(result.value(u"accepted"_s).toInt(), 2);
    const Assets::Asset first = town.asset(u"N-1"_s);
    QCOMPARE(Policy::levelsToText(first.levels), u"A2;C3B;I2"_s);
    QCOMPARE(first.texts.value(u"personCount"_s), u"1200"_s);
    QCOMPARE(first.texts.value(u"personalInfo"_s), u"yes"_s);
    QCOMPARE(first.texts.value(u"restrictionText"_s), QString());
    QVERIFY(isToldOf(result, 2, u"製造番号"_s));
    const Assets::Asset second = town.asset(u"N-2"_s);
    QVERIFY(second.levels.isEmpty());
    QCOMPARE(second.texts.value(u"classText"_s), u"高い"_s);
    QCOMPARE(second.texts.value(u"personCount"_s), QString());
    QCOMPARE(second.texts.value(u"personalInfo"_s), u"不明"_s);
    QVERIFY(second.custom.values().contains(u"約千人"_s));
    QVERIFY(second.restrictions.added.contains(u"独自の決まり"_s));
    QCOMPARE(first.custom.values(), QStringList{u"赤"_s});
}

void TstTakeover::findsOrMakesUnits()
{
    TakeoverFixture town;
    QVERIFY(town.act(u"unit.add"_s, {{u"name"_s, u"総務課"_s}, {u"code"_s, u"総"_s}, {u"parent"_s, u"北都町（架空）"_s}}).has_value());
    const QJsonObject result = town.takeOver(town.csv(u"units.csv"_s, u"管理番号,名称,所属\nN-1,A,総務課\nN-2,B,総\nN-3,C,税務課\nN-4,D,\n"_s));
    QCOMPARE(result.value(u"units"_s).toArray(), QJsonArray{u"税務課"_s});
    QCOMPARE(town.unitName(town.asset(u"N-1"_s)), u"総務課"_s);
    QCOMPARE(town.unitName(town.asset(u"N-2"_s)), u"総務課"_s);
    QCOMPARE(town.unitName(town.asset(u"N-3"_s)), u"税務課"_s);
    QCOMPARE(town.number(u"SELECT count(*) FROM unit WHERE name = '税務課' AND parent_id IS NOT NULL"_s), 1);
    QCOMPARE(result.value(u"refused"_s).toInt(), 1);
    const QJsonObject given = town.takeOver(town.csv(u"nounit.csv"_s, u"管理番号,名称\nN-9,A\n"_s), {{u"unit"_s, u"税務課"_s}});
    QCOMPARE(given.value(u"accepted"_s).toInt(), 1);
    QCOMPARE(town.unitName(town.asset(u"N-9"_s)), u"税務課"_s);
}

void TstTakeover::asksForAUnit()
{
    TakeoverFixture town(u"general"_s, false);
    const QString file = town.csv(u"nounit.csv"_s, u"名称,備考\nA,x\n"_s);
    const auto asked = town.act(u"ledger.takeOver"_s, {{u"file"_s, file}});
    QVERIFY(!asked.has_value());
    QCOMPARE(std::get<Register::Invalid>(asked.error()).errors.first().field, u"unit"_s);
    QCOMPARE(town.takeOver(file, {{u"unit"_s, u"総務課"_s}}).value(u"accepted"_s).toInt(), 1);
}

void TstTakeover::neverInventsPersons()
{
    TakeoverFixture town;
    const qint64 before = town.number(u"SELECT count(*) FROM person"_s);
    QCOMPARE(town.takeOver(town.csv(u"persons.csv"_s, u"管理番号,名称,管理責任者\nN-1,A,税務課長 架空太郎\n"_s)).value(u"accepted"_s).toInt(), 1);
    QCOMPARE(town.number(u"SELECT count(*) FROM person"_s), before);
    QCOMPARE(town.asset(u"N-1"_s).texts.value(u"managerPost"_s), u"税務課長 架空太郎"_s);
}

void TstTakeover::refusesKnownNumbers()
{
    TakeoverFixture town;
    const QString file = town.csv(u"one.csv"_s, u"管理番号,名称\nN-1,A\nN-2,B\n"_s);
    QCOMPARE(town.takeOver(file).value(u"accepted"_s).toInt(), 2);
    const QJsonObject again = town.takeOver(file);
    QCOMPARE(again.value(u"accepted"_s).toInt(), 0);
    QCOMPARE(again.value(u"refused"_s).toInt(), 2);
    QVERIFY(again.value(u"batch"_s).isNull());
    QCOMPARE(town.living(), 2);
}

void TstTakeover::correctsKnownNumbers()
{
    TakeoverFixture town;
    QCOMPARE(town.takeOver(town.csv(u"one.csv"_s, u"管理番号,名称,機密性,備考\nN-1,A,2,旧い備考\nN-2,B,2,x\n"_s)).value(u"accepted"_s).toInt(), 2);
    const QJsonObject result = town.takeOver(town.csv(u"two.csv"_s, u"管理番号,名称,機密性,備考\nN-1,甲,3B,新しい備考\nN-2,B,2,x\nN-3,C,2,y\n"_s),
                                             {{u"onDuplicate"_s, u"update"_s}});
    QCOMPARE(result.value(u"accepted"_s).toInt(), 3);
    QCOMPARE(result.value(u"updated"_s).toInt(), 2);
    QCOMPARE(town.living(), 3);
    const Assets::Asset first = town.asset(u"N-1"_s);
    QCOMPARE(first.object.name, u"甲"_s);
    QCOMPARE(first.texts.value(u"remarks"_s), u"新しい備考"_s);
    QCOMPARE(first.levels.value(u"C"_s), u"3B"_s);
    QCOMPARE(Classes::history(*town.connection, first.object.id).size(), 2);
    // What did not change has no new entry.
    QCOMPARE(town.asset(u"N-2"_s).object.revision, 1);
    const auto undone = town.act(u"ledger.undo"_s, {{u"batch"_s, result.value(u"batch"_s)}, {u"reason"_s, u"誤り"_s}});
    QVERIFY(undone.has_value());
    QCOMPARE(undone->result.value(u"voided"_s).toInt(), 1);
    QCOMPARE(undone->result.value(u"kept"_s).toArray(), (QJsonArray{u"N-1"_s, u"N-2"_s}));
    QCOMPARE(town.asset(u"N-1"_s).object.name, u"甲"_s);
}

void TstTakeover::anEmptyCellNeverClears()
{
    TakeoverFixture town;
    QCOMPARE(town.takeOver(town.csv(u"one.csv"_s, u"管理番号,名称,機密性,保管場所,備考,色\nN-1,A,2,棚,x,赤\n"_s)).value(u"accepted"_s).toInt(), 1);
    const Assets::Asset before = town.asset(u"N-1"_s);
    QCOMPARE(town.takeOver(town.csv(u"two.csv"_s, u"管理番号,名称,機密性,保管場所,備考,色\nN-1,A,,－,,\n"_s), {{u"onDuplicate"_s, u"update"_s}}).value(u"accepted"_s).toInt(), 1);
    const Assets::Asset after = town.asset(u"N-1"_s);
    QCOMPARE(after.levels, before.levels);
    QCOMPARE(after.placeId, before.placeId);
    QCOMPARE(after.texts, before.texts);
    QCOMPARE(after.custom, before.custom);
}

void TstTakeover::aCellThatNoSheetHoldsIsRefused()
{
    TakeoverFixture town;
    const QString fits(32'767, u'あ');
    const QJsonObject result = town.takeOver(town.csv(u"long.csv"_s, u"管理番号,名称,備考\nN-1,A,"_s + fits + u"\nN-2,B,"_s + fits + u"い\n"_s));
    QCOMPARE(result.value(u"accepted"_s).toInt(), 1);
    QCOMPARE(result.value(u"refused"_s).toInt(), 1);
    QCOMPARE(town.asset(u"N-1"_s).texts.value(u"remarks"_s).size(), fits.size());
    QCOMPARE(result.value(u"refusedRows"_s).toArray()[0][u"line"_s].toInt(), 3);
}

void TstTakeover::allOrNothing()
{
    TakeoverFixture town;
    const QString file = town.csv(u"mixed.csv"_s, u"管理番号,名称,備考\nN-1,A,x\nN-1,B,x\n小計,,2\n"_s);
    const QJsonObject result = town.takeOver(file, {{u"allOrNothing"_s, true}});
    QCOMPARE(result.value(u"accepted"_s).toInt(), 0);
    QCOMPARE(result.value(u"refused"_s).toInt(), 2);
    QCOMPARE(result.value(u"skipped"_s).toInt(), 1);
    QCOMPARE(result.value(u"read"_s).toInt(), 3);
    QCOMPARE(town.living(), 0);
    QCOMPARE(town.number(u"SELECT count(*) FROM takeover_batch"_s), 0);
}

void TstTakeover::linksCopiesWithinTheFile()
{
    TakeoverFixture town;
    QCOMPARE(town.takeOver(town.csv(u"copies.csv"_s, u"管理番号,名称,元の資産\nN-1,写しの写し,N-2\nN-2,写し,N-3\nN-3,原本,\nN-4,迷子,N-99\n"_s)).value(u"accepted"_s).toInt(), 4);
    QCOMPARE(town.asset(u"N-1"_s).parentId, std::optional(town.asset(u"N-2"_s).object.id));
    QCOMPARE(town.asset(u"N-2"_s).parentId, std::optional(town.asset(u"N-3"_s).object.id));
    QVERIFY(!town.asset(u"N-4"_s).parentId);
    QCOMPARE(town.asset(u"N-4"_s).custom.values(), QStringList{u"N-99"_s});
}

void TstTakeover::readsCp932AsItReadsUtf8()
{
    const QString text = u"管理番号,名称,保管場所,備考\r\n№１,髙橋商店（架空）の契約書,①倉庫,㈱北都～\r\n№２,台帳乙,棚,\"二行\r\nの備考\"\r\n"_s;
    auto converter = Exchange::StrictConverter::open(u"CP932"_s);
    QVERIFY(converter.has_value());
    const auto bytes = converter->encode(text);
    QVERIFY(bytes.has_value());
    TakeoverFixture first;
    TakeoverFixture second;
    QJsonObject utf8 = first.takeOver(first.csv(u"ledger.csv"_s, text));
    QJsonObject cp932 = second.takeOver(second.bytes(u"ledger.csv"_s, *bytes));
    QCOMPARE(utf8.value(u"encoding"_s).toString(), u"UTF-8"_s);
    QCOMPARE(cp932.value(u"encoding"_s).toString(), u"CP932"_s);
    utf8.remove(u"encoding"_s);
    cp932.remove(u"encoding"_s);
    QCOMPARE(utf8, cp932);
    QCOMPARE(first.number(u"SELECT count(*) FROM asset"_s), 2);
    QCOMPARE(first.text(u"SELECT name FROM object WHERE kind = 'asset' ORDER BY id LIMIT 1"_s), u"髙橋商店（架空）の契約書"_s);
    QCOMPARE(first.text(u"SELECT group_concat(remarks) FROM asset"_s), second.text(u"SELECT group_concat(remarks) FROM asset"_s));
}

void TstTakeover::writesRefusedLinesThatComeBack()
{
    TakeoverFixture town;
    const QJsonObject result = town.takeOver(town.csv(u"mixed.csv"_s, u"管理番号,名称,備考\nN-1,A,x\nN-1,\"B, その2\",y\n"_s), {{u"unit"_s, u"税務課"_s}});
    QCOMPARE(result.value(u"refused"_s).toInt(), 1);
    const QString path = town.dir.filePath(u"refused.csv"_s);
    const auto written = Takeover::writeRefused(path, result);
    QVERIFY(written.has_value());
    QCOMPARE(*written, 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(u"B, その2"_s));
    text.replace(u"N-1"_s, u"N-2"_s);
    const QJsonObject again = town.takeOver(town.csv(u"corrected.csv"_s, text));
    QCOMPARE(again.value(u"accepted"_s).toInt(), 1);
    QCOMPARE(town.unitName(town.asset(u"N-2"_s)), u"税務課"_s);
    QVERIFY(again.value(u"fields"_s).toArray().isEmpty());
}

void TstTakeover::tellsOfTheSameFile()
{
    TakeoverFixture town;
    const QString file = town.csv(u"one.csv"_s, u"名称,備考\nA,x\n"_s);
    QVERIFY(!isToldOf(town.takeOver(file, {{u"unit"_s, u"総務課"_s}}), 0, {}));
    const QJsonObject again = town.takeOver(file, {{u"unit"_s, u"総務課"_s}});
    QCOMPARE(again.value(u"accepted"_s).toInt(), 1);
    QVERIFY(isToldOf(again, 0, {}));
}

void TstTakeover::tellsOfAFileThatIsNone()
{
    TakeoverFixture town;
    const auto missing = town.act(u"ledger.takeOver"_s, {{u"file"_s, town.dir.filePath(u"none.csv"_s)}});
    QVERIFY(!missing.has_value());
    QCOMPARE(std::get<Support::Error>(missing.error()).code, Support::ErrorCode::NotFound);
    const auto empty = town.act(u"ledger.takeOver"_s, {{u"file"_s, town.csv(u"empty.csv"_s, u"\n\n"_s)}});
    QVERIFY(!empty.has_value());
    QCOMPARE(town.living(), 0);
}

QTEST_GUILESS_MAIN(TstTakeover)
#include "tst_takeover.moc"
