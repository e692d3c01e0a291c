// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/history.h"
#include "models/journal/verify.h"
#include "models/register/indexcheck.h"
#include "models/takeover/takeoverwriter.h"
#include "tests/takeover/takeoverfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int kLines = Takeover::kBulkLines + 700;

/// A ledger (架空) that has something of everything: old numbers, own columns, lines without a number, copies of other lines.
QString ledger(int lines = kLines)
{
    QString text = u"管理番号,資産名,所属,機密性,完全性,可用性,保管場所,旧番号,分類（複製）,原本の番号,備考\n"_s;
    for (int line = 0; line < lines; ++line) {
        const QString number = line % 50 == 7 ? QString() : u"K-%1"_s.arg(line, 6, 10, QLatin1Char('0'));
        text += u"%1,%2（架空）,%3,%4,%5,1,第%6書庫,%7,,%8,%9\n"_s.arg(number, line % 3 == 0 ? u"住民台帳ー髙﨑"_s : u"ﾈｯﾄﾜｰｸ構成図Ⅱ"_s,
                                                                  line % 2 == 0 ? u"総務課"_s : u"税務課"_s,
                                                                  line % 7 == 0 ? u"？"_s : u"3B"_s, line % 5 == 0 ? QString() : u"2"_s)
                    .arg(line % 4).arg(line % 10 == 0 ? u"旧-%1"_s.arg(line) : QString(), QString(), line % 2 == 0 ? u"年度末に確認"_s : QString());
    }
    return text;
}

} // namespace

/// Many lines at once: made by one thread, written by another, and no different from lines that come one by one.
class TstBulkLoad : public QObject
{
    Q_OBJECT

private slots:
    void allComeInAndVerify();
    void theDigestsAreThoseOfTheRows();
    void aLoadAndSingleLinesWriteTheSame();
    void theEntryTellsWhereTheLineStands();
    void correctionsAndNewLinesInOneLoad();
    void cancelledAtAnyStepNothingIsLeft_data();
    void cancelledAtAnyStepNothingIsLeft();
    void mergingTheIndexCanBeCancelled();
    void aLoadIsUndone();

private:
    static void checkWhole(TakeoverFixture &town)
    {
        Journal::Verification found = Journal::verify(*town.connection, town.blueprint.catalogue);
        Register::verifyIndex(*town.connection, town.blueprint, found);
        QVERIFY2(found.ok(), found.breaks.isEmpty() ? "" : qPrintable(found.breaks.first().text()));
    }
};

void TstBulkLoad::allComeInAndVerify()
{
    TakeoverFixture town;
    const QJsonObject result = town.takeOver(town.csv(u"ledger.csv"_s, ledger()));
    QCOMPARE(result.value(u"accepted"_s).toInt(), kLines);
    QCOMPARE(town.living(), kLines);
    QCOMPARE(town.number(u"SELECT count(*) FROM object_alias"_s), kLines / 10);
    QCOMPARE(town.number(u"SELECT count(DISTINCT uuid) FROM object"_s), kLines);
    QCOMPARE(town.number(u"SELECT count(*) FROM journal_context JOIN journal_entry ON context_id = id WHERE act = 'ledger.takeOver' AND object_kind = 'asset'"_s), kLines);
    QCOMPARE(town.number(u"SELECT count(*) FROM journal_context WHERE act = 'ledger.takeOver'"_s), 1);
    checkWhole(town);
    const Assets::Asset asset = town.asset(u"K-000010"_s);
    QCOMPARE(asset.levels, (Policy::Levels{{u"C"_s, u"3B"_s}, {u"A"_s, u"1"_s}}));
    QCOMPARE(asset.aliases, QStringList{u"旧-10"_s});
    QVERIFY(asset.placeId);
    QVERIFY(asset.migrated);
    QCOMPARE(town.number(u"SELECT id FROM object WHERE uuid IS NULL OR length(uuid) <> 16 OR substr(hex(uuid), 13, 1) <> '4'"_s), -1);
}

void TstBulkLoad::theDigestsAreThoseOfTheRows()
{
    TakeoverFixture town;
    town.takeOver(town.csv(u"ledger.csv"_s, ledger()));
    Journal::EntryFilter filter;
    filter.act = u"ledger.takeOver"_s;
    int compared = 0;
    for (const Journal::Entry &entry : Journal::entries(*town.connection, filter, 0, kLines)) {
        for (const Journal::RowDigest &digest : entry.rows) {
            const Journal::TableDescriptor &table = *town.blueprint.catalogue.find(digest.table);
            Storage::Query query(*town.connection, table.selectSql());
            query.bind(u":id"_s, digest.row).run();
            QVERIFY(query.next());
            Journal::Row row;
            for (int column = 0; column < int(table.columns.size()); ++column)
                row.insert(table.columns[size_t(column)].name, query.value(column));
            QCOMPARE(digest.digest, Journal::rowDigest(table, row));
            ++compared;
        }
    }
    QVERIFY(compared > 3 * kLines - 100);
}

void TstBulkLoad::aLoadAndSingleLinesWriteTheSame()
{
    constexpr int kFew = 60;
    TakeoverFixture many;
    many.takeOver(many.csv(u"ledger.csv"_s, ledger()));
    TakeoverFixture few;
    few.takeOver(few.csv(u"ledger.csv"_s, ledger(kFew)));
    const QString sql = u"SELECT group_concat(kind || name || state || coalesce(levels, '') || coalesce(class_text, '') || place_text || coalesce(remarks, '') || coalesce(custom, ''), '/') "
                        "FROM (SELECT * FROM object JOIN asset ON asset.id = object.id WHERE number LIKE 'K-%' ORDER BY number LIMIT 50)"_s;
    QVERIFY(!few.text(sql).isEmpty());
    QCOMPARE(many.text(sql), few.text(sql));
    checkWhole(few);
}

void TstBulkLoad::theEntryTellsWhereTheLineStands()
{
    TakeoverFixture town;
    town.takeOver(town.csv(u"ledger.csv"_s, ledger()));
    const QList<Journal::Entry> entries = Journal::entries(*town.connection, {Journal::ObjectRef{u"asset"_s, town.asset(u"K-000010"_s).object.id}, {}, {}, {}, {}, {}});
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().summary.value(u"line"_s).toInt(), 12);
    QCOMPARE(town.asset(u"K-000010"_s).batchId, std::optional<qint64>(1));
    QVERIFY(town.blueprint.act(u"ledger.takeOver"_s)->descriptor.tell(entries.first()).contains(u"12"_s));
}

void TstBulkLoad::correctionsAndNewLinesInOneLoad()
{
    TakeoverFixture town;
    town.takeOver(town.csv(u"first.csv"_s, u"管理番号,資産名,所属,備考\nK-000001,旧い名（架空）,総務課,\nK-000002,旧い名（架空）,総務課,\n"_s));
    const QJsonObject result = town.takeOver(town.csv(u"ledger.csv"_s, ledger()), {{u"onDuplicate"_s, u"update"_s}});
    QCOMPARE(result.value(u"updated"_s).toInt(), 2);
    QCOMPARE(town.living(), kLines);
    QVERIFY(town.asset(u"K-000002"_s).object.name != u"旧い名（架空）"_s);
    checkWhole(town);
}

void TstBulkLoad::cancelledAtAnyStepNothingIsLeft_data()
{
    QTest::addColumn<int>("report");
    QTest::newRow("while judging") << 3;
    QTest::newRow("at the first lines written") << kLines / 64 + 2;
    QTest::newRow("in the middle of writing") << kLines / 64 + 20;
}

void TstBulkLoad::cancelledAtAnyStepNothingIsLeft()
{
    QFETCH(const int, report);
    TakeoverFixture town;
    const qint64 entries = town.number(u"SELECT count(*) FROM journal_entry"_s);
    const QString file = town.csv(u"ledger.csv"_s, ledger());
    int reports = 0;
    int later = 0;
    Support::Progress *seen = nullptr;
    const auto progress = std::make_shared<Support::Progress>([&](qint64, qint64) {
        if (++reports == report)
            seen->cancel();
        else if (reports > report)
            ++later;
    });
    seen = progress.get();
    const Register::Outcome outcome = town.act(u"ledger.takeOver"_s, {{u"file"_s, file}}, progress);
    QVERIFY(!outcome);
    QCOMPARE(std::get<Support::Error>(outcome.error()).code, Support::ErrorCode::Cancelled);
    QVERIFY2(later <= 1, qPrintable(QString::number(later))); // no more than one step of 64 lines
    QCOMPARE(town.living(), 0);
    QCOMPARE(town.number(u"SELECT count(*) FROM journal_entry"_s), entries);
    checkWhole(town);
    QCOMPARE(town.takeOver(file).value(u"accepted"_s).toInt(), kLines); // and the register is as good as before
}

void TstBulkLoad::mergingTheIndexCanBeCancelled()
{
    TakeoverFixture town;
    Search::Index index(*town.connection);
    town.connection->execute(u"BEGIN IMMEDIATE"_s);
    index.beginBulk();
    for (qint64 id = 1; id < 400; ++id)
        index.add(id, {u"架空の台帳%1"_s.arg(id)});
    int asked = 0;
    QVERIFY(!index.endBulk([&asked] { return ++asked < 2; }));
    QCOMPARE(asked, 2);
    QVERIFY(index.endBulk([&asked] { return ++asked < 100; }));
    QCOMPARE(index.find(u"架空の台帳"_s).size(), 399);
    town.connection->execute(u"ROLLBACK"_s);
    QCOMPARE(index.find(u"架空の台帳"_s).size(), 0);
}

void TstBulkLoad::aLoadIsUndone()
{
    TakeoverFixture town;
    const QJsonObject result = town.takeOver(town.csv(u"ledger.csv"_s, ledger()));
    const Register::Outcome outcome = town.act(u"ledger.undo"_s, {{u"batch"_s, QString::number(result.value(u"batch"_s).toInt())}, {u"reason"_s, u"試し"_s}});
    QVERIFY(outcome);
    QCOMPARE(outcome->result.value(u"voided"_s).toInt(), kLines);
    QCOMPARE(town.living(), 0);
    QCOMPARE(town.number(u"SELECT count(*) FROM search_index WHERE search_index MATCH '台帳'"_s), 0);
    checkWhole(town);
}

QTEST_GUILESS_MAIN(TstBulkLoad)
#include "tst_bulkload.moc"
