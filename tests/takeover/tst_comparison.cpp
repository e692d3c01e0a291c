// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/history.h"
#include "models/takeover/comparison.h"
#include "tests/takeover/takeoverfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using Takeover::Comparison;
using Takeover::Options;

namespace {

const QString kFirst = u"番号,名称,組織,種類,機密性,完全性,可用性,保管場所,満了日,備考,検査\n"
                       "A-1,課税台帳,税務課,データ,3B,2,1,第1書庫,2030-03-31,,済\n"
                       "A-2,相談記録,税務課,データ,3A,2,1,第1書庫,,紙,\n"
                       "A-3,名寄帳,税務課,データ,2,1,1,サーバ室,,,\n"
                       "A-4,広報写真,総務課,データ,1,1,1,,,,\n"_s;

} // namespace

/// The same ledger again, after a section has worked on it.
class TstComparison : public QObject
{
    Q_OBJECT

    std::unique_ptr<TakeoverFixture> m_town;

    Comparison compared(const QString &file, Options options = {}) const
    {
        options.file = file;
        options.onDuplicate = Options::OnDuplicate::Update;
        options.keepAll = true;
        const Takeover::TakeoverPlan plan = Takeover::planTakeover(*m_town->connection, options, *m_town->clock);
        return Takeover::compare(*m_town->connection, plan);
    }
    static QStringList cellsOf(const Takeover::ComparedRow &row)
    {
        QStringList cells;
        for (const Takeover::CellChange &cell : row.cells)
            cells.append(cell.field + u": "_s + cell.before + u" → "_s + cell.after);
        return cells;
    }
    QJsonObject takeBack(const QString &file, QJsonObject more = {}) const
    {
        more.insert(u"onDuplicate"_s, u"update"_s);
        return m_town->takeOver(file, more);
    }
    QString confirmedOn(const QString &number) const { return m_town->asset(number).texts.value(u"confirmedOn"_s); }

private slots:
    void init();
    void theSameFileAgain();
    void aChangedCell();
    void anEmptiedCell();
    void anEmptiedName();
    void aNewRowAndARemovedRow();
    void columnsInAnotherOrder();
    void cellsAsASpreadsheetLeavesThem();
    void withoutNumbersOnlyAProposal();
    void twoOfANameAreNoProposal();
    void oneChangeOfTwoIsAccepted();
    void nothingIsAccepted();
    void whatIsLeftMakesNothing();
    void confirmedWithTheFile();
    void confirmedByTheSectionsMark();
    void aThingThatIsGoneIsOnlyTold();
    void confirmationByUnit();
    void confirmedByHand();
    void closedRowsSayNothing();
    void capsKeepTheCounts();
    void undoOfACorrectingBatch();
};

void TstComparison::init()
{
    m_town = std::make_unique<TakeoverFixture>();
    const QJsonObject result = m_town->takeOver(m_town->csv(u"first.csv"_s, kFirst));
    QCOMPARE(result.value(u"accepted"_s).toInt(), 4);
}

void TstComparison::theSameFileAgain()
{
    const Comparison same = compared(m_town->csv(u"again.csv"_s, kFirst));
    QCOMPARE(same.changed, 0);
    QCOMPARE(same.added, 0);
    QCOMPARE(same.unchanged, 4);
    QCOMPARE(same.missing, 0);
    QCOMPARE(same.units.size(), 2);
    const qint64 entries = m_town->number(u"SELECT count(*) FROM journal_entry"_s);
    const QJsonObject result = takeBack(m_town->csv(u"again.csv"_s, kFirst));
    QCOMPARE(result.value(u"updated"_s).toInt(), 4);
    QCOMPARE(m_town->number(u"SELECT count(*) FROM journal_entry WHERE object_kind = 'asset' AND seq > %1"_s.arg(entries)), 0);
}

void TstComparison::aChangedCell()
{
    QString text = kFirst;
    text.replace(u"A-2,相談記録,税務課,データ,3A"_s, u"A-2,相談記録,税務課,データ,3B"_s).replace(u"2030-03-31"_s, u"R13.3.31"_s).replace(u"サーバ室"_s, u"第2書庫"_s);
    const Comparison changed = compared(m_town->csv(u"changed.csv"_s, text));
    QCOMPARE(changed.changed, 3);
    QCOMPARE(changed.changedCells, 4); // a new place is the place and what the ledger says of it
    QCOMPARE(changed.unchanged, 1);
    QCOMPARE(changed.changedRows[0].number, u"A-1"_s);
    QCOMPARE(changed.changedRows[0].line, 2);
    QCOMPARE(cellsOf(changed.changedRows[0]), QStringList{u"expiresOn: 2030-03-31 → 2031-03-31"_s});
    QCOMPARE(cellsOf(changed.changedRows[1]), QStringList{u"class.C: 自治体機密性3A → 自治体機密性3B"_s});
    QVERIFY(cellsOf(changed.changedRows[2]).contains(u"place: サーバ室 → 第2書庫"_s));
    QVERIFY(changed.changedRows[0].accepted);
    QCOMPARE(m_town->asset(u"A-2"_s).levels.value(u"C"_s), u"3A"_s); // only looked at
    takeBack(m_town->csv(u"changed.csv"_s, text));
    QCOMPARE(m_town->asset(u"A-2"_s).levels.value(u"C"_s), u"3B"_s);
    QCOMPARE(m_town->asset(u"A-1"_s).texts.value(u"expiresOn"_s), u"2031-03-31"_s);
    QCOMPARE(compared(m_town->csv(u"changed.csv"_s, text)).changed, 0);
}

void TstComparison::anEmptiedCell()
{
    QString text = kFirst;
    text.replace(u"第1書庫"_s, QString()).replace(u"2030-03-31"_s, QString()).replace(u"紙"_s, QString()).replace(u"3A,2,1"_s, u",,"_s);
    const Comparison emptied = compared(m_town->csv(u"emptied.csv"_s, text));
    QCOMPARE(emptied.changed, 0);
    QCOMPARE(emptied.unchanged, 4);
    takeBack(m_town->csv(u"emptied.csv"_s, text));
    QCOMPARE(m_town->asset(u"A-1"_s).texts.value(u"expiresOn"_s), u"2030-03-31"_s);
    QCOMPARE(m_town->asset(u"A-2"_s).levels.value(u"C"_s), u"3A"_s);
}

void TstComparison::anEmptiedName()
{
    QString text = kFirst;
    text.replace(u"名寄帳"_s, QString());
    const Comparison emptied = compared(m_town->csv(u"emptied.csv"_s, text));
    QCOMPARE(emptied.refused, 0);
    QCOMPARE(emptied.unchanged, 4);
    takeBack(m_town->csv(u"emptied.csv"_s, text));
    QCOMPARE(m_town->asset(u"A-3"_s).object.name, u"名寄帳"_s);
}

void TstComparison::aNewRowAndARemovedRow()
{
    QString text = kFirst;
    text.remove(u"A-2,相談記録,税務課,データ,3A,2,1,第1書庫,,紙,\n"_s);
    text += u",新しい台帳,税務課,データ,2,1,1,,,,\nA-9,番号のある新しい台帳,税務課,データ,2,1,1,,,,\n"_s;
    const Comparison moved = compared(m_town->csv(u"moved.csv"_s, text));
    QCOMPARE(moved.added, 2);
    QCOMPARE(moved.addedRows[0].number, QString());
    QCOMPARE(moved.addedRows[1].number, u"A-9"_s);
    QCOMPARE(moved.missing, 1);
    QCOMPARE(moved.missingAssets[0].number, u"A-2"_s);
    QCOMPARE(moved.missingAssets[0].unit, u"税務課"_s);
    const auto taxes = std::find_if(moved.units.cbegin(), moved.units.cend(), [](const Takeover::CoveredUnit &unit) { return unit.name == u"税務課"_s; });
    QVERIFY(taxes != moved.units.cend());
    QCOMPARE(taxes->rows, 4);
    QCOMPARE(taxes->missing, 1);
    takeBack(m_town->csv(u"moved.csv"_s, text));
    QCOMPARE(m_town->living(), 6);
    QCOMPARE(m_town->asset(u"A-2"_s).object.state, u"active"_s); // never deleted
}

void TstComparison::columnsInAnotherOrder()
{
    const QString text = u"備考,可用性,名称,完全性,番号,機密性\n,1,課税台帳,2,A-1,3B\n新しい備考,1,相談記録,2,A-2,3A\n"_s;
    Options options;
    options.unit = u"税務課"_s;
    const Comparison turned = compared(m_town->csv(u"turned.csv"_s, text), options);
    QCOMPARE(turned.unchanged, 1);
    QCOMPARE(turned.changed, 1);
    QCOMPARE(cellsOf(turned.changedRows[0]), QStringList{u"remarks: 紙 → 新しい備考"_s});
    QCOMPARE(turned.missing, 1); // A-3; 総務課 is not covered
}

void TstComparison::cellsAsASpreadsheetLeavesThem()
{
    QString text = kFirst;
    text.replace(u"A-1,"_s, u"Ａ－１,"_s).replace(u"2030-03-31"_s, u"令和12年3月31日"_s).replace(u"3B,2,1"_s, u"自治体機密性３Ｂ,自治体完全性2,1"_s).replace(u"税務課"_s, u" 税務課　"_s);
    const Comparison same = compared(m_town->csv(u"excel.csv"_s, text));
    QCOMPARE(same.changed, 0);
    QCOMPARE(same.unchanged, 4);
}

void TstComparison::withoutNumbersOnlyAProposal()
{
    const QString text = u"名称,組織,機密性,備考\n課税台帳,税務課,3B,\n相談記録,税務課,3A,書き直した備考\n見知らぬ台帳,税務課,2,\n"_s;
    const QString file = m_town->csv(u"nameless.csv"_s, text);
    const Comparison named = compared(file);
    QCOMPARE(named.proposed, 2);
    QCOMPARE(named.unchanged, 1);
    QCOMPARE(named.changed, 1);
    QVERIFY(named.changedRows[0].byName);
    QVERIFY(!named.changedRows[0].accepted);
    QCOMPARE(named.changedRows[0].number, u"A-2"_s);
    QCOMPARE(named.added, 1);
    // Unasked, a proposal is neither taken nor does it become a second asset of that name.
    const QJsonObject result = takeBack(file);
    QCOMPARE(result.value(u"skipped"_s).toInt(), 1);
    QCOMPARE(m_town->living(), 5);
    QCOMPARE(m_town->asset(u"A-2"_s).texts.value(u"remarks"_s), u"紙"_s);
    takeBack(file, {{u"accept"_s, QJsonArray{named.changedRows[0].key()}}});
    QCOMPARE(m_town->asset(u"A-2"_s).texts.value(u"remarks"_s), u"書き直した備考"_s);
    QCOMPARE(m_town->living(), 5);
    // Whoever knows better takes the lines as new ones.
    takeBack(file, {{u"matchByName"_s, false}});
    QCOMPARE(m_town->living(), 8);
}

void TstComparison::twoOfANameAreNoProposal()
{
    m_town->takeOver(m_town->csv(u"twins.csv"_s, u"番号,名称,組織,形態\nB-1,双子の台帳,税務課,紙\nB-2,双子の台帳,税務課,電子\n"_s));
    QCOMPARE(compared(m_town->csv(u"open.csv"_s, u"名称,組織\n双子の台帳,税務課\n"_s)).added, 1);
    const Comparison told = compared(m_town->csv(u"told.csv"_s, u"名称,組織,形態\n双子の台帳,税務課,電子\n"_s));
    QCOMPARE(told.unchanged, 1);
    QCOMPARE(told.unchangedRows[0].number, u"B-2"_s);
}

void TstComparison::oneChangeOfTwoIsAccepted()
{
    QString text = kFirst;
    text.replace(u"A-1,課税台帳"_s, u"A-1,新課税台帳"_s).replace(u"A-2,相談記録"_s, u"A-2,新相談記録"_s);
    const QString file = m_town->csv(u"two.csv"_s, text + u"A-8,承認しない新規,税務課,,,,,,,,\n"_s);
    const QJsonObject result = takeBack(file, {{u"accept"_s, QJsonArray{u"two:3"_s}}, {u"confirm"_s, true}});
    QCOMPARE(result.value(u"read"_s).toInt(), 5);
    QCOMPARE(result.value(u"accepted"_s).toInt(), 3);
    QCOMPARE(result.value(u"skipped"_s).toInt(), 2);
    QCOMPARE(m_town->asset(u"A-1"_s).object.name, u"課税台帳"_s);
    QCOMPARE(m_town->asset(u"A-2"_s).object.name, u"新相談記録"_s);
    QCOMPARE(m_town->living(), 4);
    QCOMPARE(confirmedOn(u"A-1"_s), QString()); // it differs, and nobody said which is right
    QCOMPARE(confirmedOn(u"A-2"_s), u"2026-04-10"_s);
    QCOMPARE(confirmedOn(u"A-3"_s), u"2026-04-10"_s);
    // By number, too.
    takeBack(file, {{u"accept"_s, QJsonArray{u"A-1"_s}}});
    QCOMPARE(m_town->asset(u"A-1"_s).object.name, u"新課税台帳"_s);
}

void TstComparison::nothingIsAccepted()
{
    QString text = kFirst;
    text.replace(u"A-1,課税台帳"_s, u"A-1,新課税台帳"_s);
    const QJsonObject result = takeBack(m_town->csv(u"none.csv"_s, text), {{u"accept"_s, QJsonArray()}});
    QCOMPARE(result.value(u"skipped"_s).toInt(), 1);
    QCOMPARE(result.value(u"accepted"_s).toInt(), 3);
    QCOMPARE(m_town->asset(u"A-1"_s).object.name, u"課税台帳"_s);
}

void TstComparison::whatIsLeftMakesNothing()
{
    QString text = kFirst;
    text.replace(u"サーバ室"_s, u"まだない書庫"_s);
    const QJsonObject result = takeBack(m_town->csv(u"left.csv"_s, text), {{u"accept"_s, QJsonArray()}});
    QCOMPARE(result.value(u"places"_s).toArray().size(), 0);
    QCOMPARE(m_town->number(u"SELECT count(*) FROM place WHERE name = 'まだない書庫'"_s), 0);
}

void TstComparison::confirmedWithTheFile()
{
    takeBack(m_town->csv(u"again.csv"_s, kFirst), {{u"confirm"_s, true}, {u"confirmedOn"_s, u"R8.4.1"_s}});
    for (const QString &number : {u"A-1"_s, u"A-4"_s})
        QCOMPARE(confirmedOn(number), u"2026-04-01"_s);
    const QString changes = m_town->text(u"SELECT changes FROM journal_entry WHERE object_kind = 'asset' ORDER BY seq DESC LIMIT 1"_s);
    QVERIFY2(changes.contains(u"2026-04-01"_s), qPrintable(changes));
    QCOMPARE(compared(m_town->csv(u"again.csv"_s, kFirst)).changed, 0); // the day is ours, not the ledger's
}

void TstComparison::confirmedByTheSectionsMark()
{
    const QString text = u"番号,内容の確認,名称,組織\nA-1,確認済,課税台帳,税務課\nA-2,変更あり,相談記録簿,税務課\nA-3,,名寄帳,税務課\nA-4,未確認,広報写真,総務課\n"_s;
    const QJsonObject result = takeBack(m_town->csv(u"marked.csv"_s, text));
    QCOMPARE(result.value(u"fields"_s).toArray().size(), 0);
    QCOMPARE(confirmedOn(u"A-1"_s), u"2026-04-10"_s);
    QCOMPARE(confirmedOn(u"A-2"_s), u"2026-04-10"_s);
    QCOMPARE(confirmedOn(u"A-3"_s), QString());
    QCOMPARE(confirmedOn(u"A-4"_s), QString());
    takeBack(m_town->csv(u"marked.csv"_s, text), {{u"confirm"_s, true}});
    QCOMPARE(confirmedOn(u"A-3"_s), u"2026-04-10"_s);
    QCOMPARE(confirmedOn(u"A-4"_s), QString()); // the section said that it has not looked
    // Words of their own are kept.
    takeBack(m_town->csv(u"words.csv"_s, u"番号,内容の確認,名称,組織\nA-4,山田が見た,広報写真,総務課\n"_s));
    QVERIFY(m_town->asset(u"A-4"_s).custom.values().contains(u"山田が見た"_s));
}

void TstComparison::aThingThatIsGoneIsOnlyTold()
{
    const QJsonObject result = takeBack(m_town->csv(u"gone.csv"_s, u"番号,内容の確認,名称,組織\nA-1,廃棄済,課税台帳,税務課\n"_s), {{u"confirm"_s, true}});
    QCOMPARE(m_town->asset(u"A-1"_s).object.state, u"active"_s);
    QCOMPARE(confirmedOn(u"A-1"_s), QString());
    QCOMPARE(result.value(u"problems"_s).toArray().first().toObject().value(u"line"_s).toInt(), 2);
}

void TstComparison::confirmationByUnit()
{
    takeBack(m_town->csv(u"tax.csv"_s, u"番号,名称,組織\nA-1,課税台帳,税務課\nA-2,相談記録,税務課\n"_s), {{u"confirm"_s, true}});
    const QList<Takeover::Confirmation> units = Takeover::confirmationOf(*m_town->connection, QDate(2026, 4, 1));
    QCOMPARE(units.size(), 2);
    const auto &taxes = units[0].name == u"税務課"_s ? units[0] : units[1];
    const auto &office = units[0].name == u"税務課"_s ? units[1] : units[0];
    QCOMPARE(taxes.assets, 3);
    QCOMPARE(taxes.confirmed, 2);
    QCOMPARE(taxes.latest, u"2026-04-10"_s);
    QCOMPARE(taxes.oldest, QString());
    QCOMPARE(office.confirmed, 0);
    QCOMPARE(Takeover::confirmationOf(*m_town->connection, QDate(2026, 4, 11)).first().confirmed, 0);
}

void TstComparison::confirmedByHand()
{
    const auto done = m_town->act(u"asset.confirm"_s, {{u"assets"_s, QJsonArray{u"A-1"_s, u"A-3"_s}}, {u"on"_s, u"令和8年4月3日"_s}});
    QVERIFY(done);
    QCOMPARE(done->result.value(u"confirmed"_s).toInt(), 2);
    QCOMPARE(confirmedOn(u"A-3"_s), u"2026-04-03"_s);
    Journal::EntryFilter filter;
    filter.act = u"asset.confirm"_s;
    QCOMPARE(Journal::entries(*m_town->connection, filter).size(), 2);
    QVERIFY(!m_town->act(u"asset.confirm"_s, {{u"assets"_s, QJsonArray{u"A-1"_s}}, {u"on"_s, u"2026-04-11"_s}})); // a day to come
    QVERIFY(!m_town->act(u"asset.confirm"_s, {{u"assets"_s, QJsonArray{u"A-77"_s}}}));
    QVERIFY(!m_town->act(u"asset.confirm"_s, {{u"assets"_s, QJsonArray()}}));
}

void TstComparison::closedRowsSayNothing()
{
    QVERIFY(m_town->act(u"asset.edit"_s, {{u"asset"_s, u"A-2"_s}, {u"accessScope"_s, u"unit"_s}}));
    Options options;
    options.file = m_town->csv(u"closed.csv"_s, u"番号,名称,組織,備考\nA-2,新しい名前,税務課,秘密\n"_s);
    options.onDuplicate = Options::OnDuplicate::Update;
    const auto plan = Takeover::planTakeover(*m_town->connection, options, *m_town->clock);
    const Comparison closed = Takeover::compare(*m_town->connection, plan, {false, {}});
    QCOMPARE(closed.changed, 1);
    QCOMPARE(closed.changedRows[0].name, u"（非表示）"_s);
    for (const Takeover::CellChange &cell : closed.changedRows[0].cells)
        QCOMPARE(cell.after, u"（非表示）"_s);
    QVERIFY(!QJsonDocument(Takeover::comparisonToJson(closed)).toJson().contains("秘密"));
}

void TstComparison::capsKeepTheCounts()
{
    QString text = u"番号,名称,組織\n"_s;
    for (int i = 1; i <= 40; ++i)
        text += u"N-%1,新しい資産%1,税務課\n"_s.arg(i);
    Options options;
    options.file = m_town->csv(u"many.csv"_s, text);
    options.onDuplicate = Options::OnDuplicate::Update;
    const auto plan = Takeover::planTakeover(*m_town->connection, options, *m_town->clock);
    const Comparison some = Takeover::compare(*m_town->connection, plan, {}, 5);
    QCOMPARE(some.added, 40);
    QCOMPARE(some.addedRows.size(), 5);
    QCOMPARE(some.addedNotShown(), 35);
    QCOMPARE(some.missing, 3);
}

void TstComparison::undoOfACorrectingBatch()
{
    QString text = kFirst;
    text.replace(u"A-1,課税台帳"_s, u"A-1,新課税台帳"_s);
    const QJsonObject result = takeBack(m_town->csv(u"undo.csv"_s, text + u"A-8,新規,税務課,,,,,,,,\n"_s));
    const auto undone = m_town->act(u"ledger.undo"_s, {{u"batch"_s, QString::number(result.value(u"batch"_s).toInteger())}, {u"reason"_s, u"誤り"_s}});
    QVERIFY2(undone, undone ? "" : qPrintable(Register::rejectionText(undone.error())));
    QCOMPARE(undone->result.value(u"voided"_s).toInt(), 1);
    QCOMPARE(m_town->living(), 4);
}

QTEST_GUILESS_MAIN(TstComparison)
#include "tst_comparison.moc"
