// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/takeover/takeoverfixture.h"

#include "models/exchange/encoding.h"
#include "models/exchange/ledgerfile.h"
#include "models/takeover/refusedlines.h"
#include "models/takeover/takeoverplan.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QtTest>

#include <xlsxwriter.h>


using namespace Qt::StringLiterals;

namespace {

QStringList reasonsOf(const QJsonObject &result)
{
    QStringList reasons;
    for (const QJsonValue &problem : result.value(u"problems"_s).toArray())
        reasons.append(u"%1 %2 %3"_s.arg(problem[u"line"_s].toInt()).arg(problem[u"column"_s].toString(), problem[u"reason"_s].toString()));
    return reasons;
}

QString fieldOf(const QJsonObject &result, const QString &letter)
{
    for (const QJsonValue &column : result.value(u"sheets"_s)[0][u"columns"_s].toArray()) {
        if (column[u"column"_s].toString() == letter)
            return column[u"field"_s].toString();
    }
    return {};
}

} // namespace

/// What clerks write, and what the register makes of it. Nothing is guessed, nothing is lost.
class TstUnderstanding : public QObject
{
    Q_OBJECT

private slots:
    void readsMarksUnderLevels_data();
    void readsMarksUnderLevels();
    void leavesColumnsOfOtherThingsAlone();
    void keepsWhatIsNoLevel_data();
    void keepsWhatIsNoLevel();
    void readsDates_data();
    void readsDates();
    void warnsOfDamagedNumbers();
    void removesControlCharacters();
    void tellsOfEveryLostDitto();
    void tellsOfHiddenRowsAndSkipsThemOnWish();
    void remembersTheColumns();
    void proposesPersons();
    void writesRefusedLinesInTheOriginalForm();
    void countsRepeatedWarnings();
    void handsParentsOverFirst();
};

void TstUnderstanding::readsMarksUnderLevels_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("heads");
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("axis");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("words");
    const QString two = u"番号,名称,機密性,,,,,備考\n,,3A,3B,3C,2,1,\n"_s;
    QTest::newRow("a circle under the second level") << u"general"_s << two << u",○,,,"_s << u"C"_s << u"3B"_s << QString();
    QTest::newRow("a round zero") << u"general"_s << two << u",,〇,,"_s << u"C"_s << u"3C"_s << QString();
    QTest::newRow("a tick") << u"general"_s << two << u",,,✓,"_s << u"C"_s << u"2"_s << QString();
    QTest::newRow("a black circle") << u"general"_s << two << u",,,,●"_s << u"C"_s << u"1"_s << QString();
    QTest::newRow("crosses beside the mark") << u"general"_s << two << u"×,○,×,×,×"_s << u"C"_s << u"3B"_s << QString();
    QTest::newRow("none is unclassified") << u"general"_s << two << u",,,,"_s << u"C"_s << QString() << QString();
    QTest::newRow("two are unclassified and kept") << u"general"_s << two << u"○,○,,,"_s << u"C"_s << QString() << u"機密性/3A: ○、機密性/3B: ○"_s;
    QTest::newRow("in one row with the axis") << u"general"_s << u"番号,名称,機密性3A,機密性3B,機密性3C,機密性2,機密性1,備考\n"_s << u",,,○,"_s << u"C"_s << u"2"_s << QString();
    QTest::newRow("in one row without it") << u"general"_s << u"番号,名称,3A,3B,3C,2,1,備考\n"_s << u"○,,,,"_s << u"C"_s << u"3A"_s << QString();
    QTest::newRow("roman numerals alone") << u"nabari"_s << u"番号,名称,Ⅰ,Ⅱ,Ⅲ,備考\n"_s << u",○,"_s << u"S"_s << u"Ⅱ"_s << QString();
}

void TstUnderstanding::readsMarksUnderLevels()
{
    QFETCH(QString, policy);
    QFETCH(QString, heads);
    QFETCH(QString, cells);
    QFETCH(QString, axis);
    QFETCH(QString, level);
    QFETCH(QString, words);
    TakeoverFixture town(policy);
    const QString other = QString(cells).fill(u',').left(cells.count(u','));
    const QJsonObject result = town.takeOver(town.csv(u"a.csv"_s, heads + u"A-1,台帳甲,"_s + cells + u",x\nA-2,台帳乙,"_s + other + u",y\n"_s));
    QCOMPARE(result.value(u"accepted"_s).toInt(), 2);
    const Assets::Asset asset = town.asset(u"A-1"_s);
    QCOMPARE(asset.levels.value(axis), level);
    QCOMPARE(asset.texts.value(u"classText"_s), words);
    QVERIFY(asset.custom.isEmpty());
}

/// 1 and 2 may be storeys: without an axis above them and with something else than marks below they are no levels.
void TstUnderstanding::leavesColumnsOfOtherThingsAlone()
{
    TakeoverFixture town;
    const QJsonObject result = town.takeOver(town.csv(u"a.csv"_s, u"番号,名称,1,2,備考\nA-1,台帳甲,3個,4個,x\n"_s));
    QCOMPARE(fieldOf(result, u"C"_s), u"-"_s);
    QVERIFY(town.asset(u"A-1"_s).levels.isEmpty());
    QCOMPARE(town.asset(u"A-1"_s).custom.size(), 2);
}

void TstUnderstanding::keepsWhatIsNoLevel_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("level");
    QTest::newRow("half width") << u"3B"_s << u"3B"_s;
    QTest::newRow("full width") << u"３Ｂ"_s << u"3B"_s;
    QTest::newRow("with the policy's word") << u"自治体機密性3C"_s << u"3C"_s;
    QTest::newRow("with the axis") << u"機密性２"_s << u"2"_s;
    QTest::newRow("with a space") << u"機密性 3A"_s << u"3A"_s;
    QTest::newRow("ambiguous under 3A, 3B, 3C") << u"機密性3"_s << QString();
    QTest::newRow("a word the policy does not have") << u"高"_s << QString();
    QTest::newRow("two levels") << u"3A又は3B"_s << QString();
    QTest::newRow("a question") << u"要確認"_s << QString();
}

void TstUnderstanding::keepsWhatIsNoLevel()
{
    QFETCH(QString, text);
    QFETCH(QString, level);
    TakeoverFixture town;
    const QJsonObject result = town.takeOver(town.csv(u"a.csv"_s, u"番号,名称,機密性\nA-1,台帳甲,"_s + text + u'\n'));
    QCOMPARE(result.value(u"accepted"_s).toInt(), 1);
    QCOMPARE(town.asset(u"A-1"_s).levels.value(u"C"_s), level);
    QCOMPARE(town.asset(u"A-1"_s).texts.value(u"classText"_s), level.isEmpty() ? u"機密性: "_s + text : QString());
    QCOMPARE(result.value(u"problems"_s).toArray().size(), (level.isEmpty() ? 1 : 0) + 1); // and whose assets they are
}

void TstUnderstanding::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<bool>("told");
    QTest::newRow("short era") << u"R8.4.1"_s << u"2026-04-01"_s << false;
    QTest::newRow("first year") << u"令和元年5月1日"_s << u"2019-05-01"_s << false;
    QTest::newRow("kanji numerals") << u"令和八年四月一日"_s << u"2026-04-01"_s << false;
    QTest::newRow("kanji tens") << u"昭和六十三年十二月三十一日"_s << u"1988-12-31"_s << false;
    QTest::newRow("digits") << u"20251001"_s << u"2025-10-01"_s << false;
    QTest::newRow("with a time") << u"2026/4/1 14:05"_s << u"2026-04-01"_s << false;
    QTest::newRow("a fiscal year's end") << u"平成31年度末"_s << u"平成31年度末"_s << false;
    QTest::newRow("about") << u"令和7年4月頃"_s << u"令和7年4月頃"_s << false;
    QTest::newRow("for ever") << u"永年"_s << u"永年"_s << false;
    QTest::newRow("in use") << u"常用"_s << u"常用"_s << false;
    QTest::newRow("unknown") << u"不明"_s << u"不明"_s << false;
    QTest::newRow("after the era") << u"平成31年5月1日"_s << u"平成31年5月1日"_s << true;
    QTest::newRow("no such month") << u"2026-13-40"_s << u"2026-13-40"_s << true;
    QTest::newRow("no such day") << u"令和8年2月30日"_s << u"令和8年2月30日"_s << true;
    QTest::newRow("no date") << u"課長に聞く"_s << u"課長に聞く"_s << true;
}

void TstUnderstanding::readsDates()
{
    QFETCH(QString, text);
    QFETCH(QString, stored);
    QFETCH(bool, told);
    TakeoverFixture town;
    const QJsonObject result = town.takeOver(town.csv(u"a.csv"_s, u"番号,名称,取得年月日\nA-1,台帳甲,"_s + text + u'\n'));
    QCOMPARE(town.asset(u"A-1"_s).texts.value(u"acquiredOn"_s), stored);
    const QJsonArray problems = result.value(u"problems"_s).toArray();
    QCOMPARE(problems.size(), told ? 2 : 1);
    if (told) {
        QCOMPARE(problems.last()[u"line"_s].toInt(), 2);
        QCOMPARE(problems.last()[u"column"_s].toString(), u"取得年月日"_s);
    }
}

void TstUnderstanding::warnsOfDamagedNumbers()
{
    TakeoverFixture town;
    const QJsonObject result = town.takeOver(town.csv(u"a.csv"_s, u"管理番号,名称,製造番号\n0012,甲,6.37702E+15\n0013,乙,S-1\n14,丙,S-2\n"_s));
    QCOMPARE(result.value(u"accepted"_s).toInt(), 3);
    const QStringList reasons = reasonsOf(result);
    QCOMPARE(reasons.filter(QRegularExpression(u"^2 製造番号 "_s)).size(), 1);
    QCOMPARE(reasons.filter(QRegularExpression(u"^4 管理番号 "_s)).size(), 1);
    QCOMPARE(reasons.size(), 3);
    QCOMPARE(town.asset(u"14"_s).object.name, u"丙"_s);
    QCOMPARE(town.asset(u"0012"_s).texts.value(u"serial"_s), u"6.37702E+15"_s);
}

void TstUnderstanding::removesControlCharacters()
{
    TakeoverFixture town;
    const QJsonObject result = town.takeOver(town.csv(u"a.csv"_s, u"番号,名称,備考\nA-1,台\u0001帳,\"二行\nの備考\"\nA-2,\"改\n行\",x\n"_s));
    QCOMPARE(town.asset(u"A-1"_s).object.name, u"台帳"_s);
    QCOMPARE(town.asset(u"A-1"_s).texts.value(u"remarks"_s), u"二行\nの備考"_s);
    QCOMPARE(town.asset(u"A-2"_s).object.name, u"改 行"_s);
    QCOMPARE(reasonsOf(result).filter(QRegularExpression(u"^2 名称 "_s)).size(), 1);
}

void TstUnderstanding::tellsOfEveryLostDitto()
{
    TakeoverFixture town;
    const QJsonObject result = town.takeOver(town.csv(u"a.csv"_s, u"番号,名称,媒体\nA-1,甲,〃\nA-2,乙,同上\nA-3,丙,紙\nA-4,丁,〃\n"_s));
    QCOMPARE(reasonsOf(result).filter(QRegularExpression(u"^[23] 媒体 "_s)).size(), 2);
    QCOMPARE(reasonsOf(result).size(), 3);
    QVERIFY(town.asset(u"A-2"_s).texts.value(u"mediumKind"_s).isEmpty());
    QCOMPARE(town.asset(u"A-4"_s).texts.value(u"mediumKind"_s), u"紙"_s);
}

void TstUnderstanding::tellsOfHiddenRowsAndSkipsThemOnWish()
{
    TakeoverFixture town;
    const QString path = town.dir.filePath(u"hidden.xlsx"_s);
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet *sheet = workbook_add_worksheet(book, "台帳");
    const char *rows[4][3] = {{"番号", "名称", "備考"}, {"A-1", "甲", "x"}, {"A-2", "乙", "y"}, {"A-3", "丙", "z"}};
    for (int row = 0; row < 4; ++row) {
        for (int column = 0; column < 3; ++column)
            worksheet_write_string(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), rows[row][column], nullptr);
    }
    lxw_row_col_options hidden{};
    hidden.hidden = LXW_TRUE;
    worksheet_set_row_opt(sheet, 2, LXW_DEF_ROW_HEIGHT, nullptr, &hidden);
    worksheet_set_column_opt(sheet, 2, 2, LXW_DEF_COL_WIDTH, nullptr, &hidden);
    workbook_close(book);
    const QJsonObject all = town.takeOver(path, {}, true);
    QCOMPARE(all.value(u"accepted"_s).toInt(), 3);
    QCOMPARE(reasonsOf(all).filter(u"（C）"_s).size(), 1);
    const QJsonObject seen = town.takeOver(path, {{u"skipHidden"_s, true}}, true);
    QCOMPARE(seen.value(u"accepted"_s).toInt(), 2);
    QCOMPARE(seen.value(u"skipped"_s).toInt(), 1);
    QCOMPARE(seen.value(u"skippedRows"_s)[0][u"line"_s].toInt(), 3);
}

void TstUnderstanding::remembersTheColumns()
{
    TakeoverFixture town;
    const QString first = town.csv(u"r7.csv"_s, u"番号,件の名,置き場\nA-1,甲,棚1\n"_s);
    const QJsonObject corrected = town.takeOver(first, {{u"map"_s, QJsonObject{{u"name"_s, u"件の名"_s}, {u"place"_s, u"置き場"_s}}}});
    QCOMPARE(corrected.value(u"accepted"_s).toInt(), 1);
    const QString next = town.csv(u"r8.csv"_s, u"番 号,件の名,置き場\nA-2,乙,棚1\n"_s);
    const QJsonObject again = town.takeOver(next, {}, true);
    QCOMPARE(fieldOf(again, u"C"_s), u"place"_s);
    QCOMPARE(again.value(u"sheets"_s)[0][u"rememberedFrom"_s][u"batch"_s].toInteger(), corrected.value(u"batch"_s).toInteger());
    QCOMPARE(fieldOf(town.takeOver(next, {{u"freshColumns"_s, true}}, true), u"C"_s), u"-"_s);
    QCOMPARE(fieldOf(town.takeOver(next, {{u"map"_s, QJsonObject{{u"-"_s, u"置き場"_s}}}}, true), u"C"_s), u"-"_s);
    const QJsonObject other = town.takeOver(town.csv(u"x.csv"_s, u"番号,件の名,場所\nA-3,丙,棚1\n"_s), {}, true);
    QVERIFY(other.value(u"sheets"_s)[0][u"rememberedFrom"_s].isUndefined());
    QVERIFY(town.act(u"ledger.undo"_s, {{u"batch"_s, QString::number(corrected.value(u"batch"_s).toInteger())}, {u"reason"_s, u"試し"_s}}).has_value());
    QCOMPARE(fieldOf(town.takeOver(next, {}, true), u"C"_s), u"-"_s);
}

void TstUnderstanding::proposesPersons()
{
    TakeoverFixture town;
    QVERIFY(town.act(u"person.add"_s, {{u"name"_s, u"山田 花子（架空）"_s}}).has_value());
    const QString file = town.csv(u"a.csv"_s, u"番号,名称,管理責任者（職員）\nA-1,甲,山田花子（架空）\nA-2,乙,佐藤次郎（架空）\n"_s);
    const QJsonObject result = town.takeOver(file);
    QCOMPARE(result.value(u"persons"_s).toArray(), QJsonArray{u"佐藤次郎（架空）"_s});
    QVERIFY(town.asset(u"A-1"_s).managerId.has_value());
    QVERIFY(!town.asset(u"A-2"_s).managerId.has_value());
    QCOMPARE(town.asset(u"A-2"_s).texts.value(u"managerPost"_s), u"佐藤次郎（架空）"_s);
    QCOMPARE(town.number(u"SELECT count(*) FROM person"_s), 1);
    const QJsonObject made = town.takeOver(town.csv(u"b.csv"_s, u"番号,名称,管理責任者（職員）\nB-1,甲,佐藤次郎（架空）\nB-2,乙,佐藤 次郎（架空）\n"_s), {{u"createPersons"_s, true}});
    QCOMPARE(made.value(u"accepted"_s).toInt(), 2);
    QCOMPARE(town.number(u"SELECT count(*) FROM person"_s), 2);
    QVERIFY(town.asset(u"B-1"_s).managerId.has_value());
    QCOMPARE(town.asset(u"B-2"_s).managerId, town.asset(u"B-1"_s).managerId);
    QVERIFY(town.act(u"ledger.undo"_s, {{u"batch"_s, QString::number(made.value(u"batch"_s).toInteger())}, {u"reason"_s, u"試し"_s}}).has_value());
    QCOMPARE(town.number(u"SELECT count(*) FROM person WHERE state = 'active'"_s), 1);
}

void TstUnderstanding::writesRefusedLinesInTheOriginalForm()
{
    TakeoverFixture town;
    const QString text = u"番号,名称,分類,,\n,,機密性,完全性,可用性\nA-1,甲,2,1,1\nA-1,乙,2,1,1\n"_s;
    auto cp932 = Exchange::StrictConverter::open(u"CP932"_s);
    const QJsonObject result = town.takeOver(town.bytes(u"a.csv"_s, cp932->encode(text).value()));
    QCOMPARE(result.value(u"refused"_s).toInt(), 1);
    for (const QString &ending : {u"csv"_s, u"xlsx"_s}) {
        const QString path = town.dir.filePath(u"refused."_s + ending);
        const auto written = Takeover::writeRefused(path, result);
        QVERIFY(written.has_value());
        QCOMPARE(*written, 1);
        const auto book = Exchange::readLedgerFile(path);
        QVERIFY(book.has_value());
        const Exchange::SheetTable &table = book->sheets.first();
        QCOMPARE(table.rowCount(), 3);
        QCOMPARE(table.at(1, 3), u"機密性"_s);
        QCOMPARE(table.at(2, 1), u"A-1"_s);
        if (ending == u"csv"_s)
            QCOMPARE(book->encoding, u"CP932"_s);
        const QJsonObject again = town.takeOver(path, {{u"onDuplicate"_s, u"update"_s}}, true);
        QCOMPARE(again.value(u"accepted"_s).toInt(), 1);
        QCOMPARE(again.value(u"updated"_s).toInt(), 1);
    }
}

void TstUnderstanding::countsRepeatedWarnings()
{
    TakeoverFixture town;
    QString text = u"名称,取得年月日\n"_s;
    for (int line = 0; line < 5010; ++line)
        text += u"台帳%1,2026-13-40\n"_s.arg(line);
    const QJsonObject result = town.takeOver(town.csv(u"a.csv"_s, text), {}, true);
    QCOMPARE(result.value(u"accepted"_s).toInt(), 5010);
    QCOMPARE(result.value(u"problems"_s).toArray().size(), 5000 + 2);
    QVERIFY(result.value(u"problems"_s).toArray().last()[u"reason"_s].toString().contains(u"10"_s));
}

void TstUnderstanding::handsParentsOverFirst()
{
    TakeoverFixture town;
    const QString file = town.csv(u"a.csv"_s, u"番号,名称,元の資産\nA-3,写しの写し,A-2\nA-2,写し,A-1\nA-1,原本,\nA-4,輪,A-5\nA-5,輪,A-4\n"_s);
    Takeover::Options options;
    options.file = file;
    const Takeover::TakeoverPlan plan = Takeover::planTakeover(*town.connection, options, *town.clock);
    for (int time = 0; time < 2; ++time) {
        QStringList order;
        QVERIFY(plan.forEachAccepted([&](const Takeover::PlannedRow &row) {
            order.append(row.draft.asset.object.number);
            return true;
        }));
        QCOMPARE(order.size(), 5);
        QVERIFY(order.indexOf(u"A-1"_s) < order.indexOf(u"A-2"_s));
        QVERIFY(order.indexOf(u"A-2"_s) < order.indexOf(u"A-3"_s));
    }
    int taken = 0;
    QVERIFY(!plan.forEachAccepted([&](const Takeover::PlannedRow &) { return ++taken < 2; }));
    QCOMPARE(taken, 2);
    QVERIFY(plan.isReserved(u"A-4"_s));
    QVERIFY(!plan.isReserved(u"A-9"_s));
}

QTEST_GUILESS_MAIN(TstUnderstanding)
#include "tst_understanding.moc"
