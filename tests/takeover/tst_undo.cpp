// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/verify.h"
#include "tests/takeover/sectionsledger.h"
#include "tests/takeover/takeoverfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString manyLines(int count)
{
    QString text = u"管理番号,名称,機密性,保管場所\n"_s;
    for (int i = 1; i <= count; ++i)
        text += u"N-%1,架空の台帳 その%1,2,書庫%2\n"_s.arg(i).arg(i % 7);
    return text;
}

} // namespace

class TstUndo : public QObject
{
    Q_OBJECT

private slots:
    void journalVerifies();
    void isSearchable();
    void undoes();
    void undoKeepsWhatWasChangedSince();
    void undoKeepsUnitsInUse();
    void cancels();
};

void TstUndo::journalVerifies()
{
    TakeoverFixture town;
    QCOMPARE(town.takeOver(sectionsLedger(town.dir), {{u"allSheets"_s, true}}).value(u"accepted"_s).toInt(), 8);
    QVERIFY(town.act(u"ledger.undo"_s, {{u"batch"_s, 1}, {u"reason"_s, u"誤り"_s}}).has_value());
    const Journal::Verification verified = Journal::verify(*town.connection, town.blueprint.catalogue);
    QVERIFY2(verified.ok(), qPrintable(QString::number(verified.breaks.size())));
}

void TstUndo::isSearchable()
{
    TakeoverFixture town;
    QCOMPARE(town.takeOver(town.csv(u"one.csv"_s, u"管理番号,名称,色\nN-1,固定資産課税台帳,群青\n"_s)).value(u"accepted"_s).toInt(), 1);
    Search::Index index(*town.connection);
    const qint64 id = town.asset(u"N-1"_s).object.id;
    QCOMPARE(index.find(u"課税"_s), QVector<qint64>{id});
    QCOMPARE(index.find(u"群青"_s), QVector<qint64>{id});
    QVERIFY(town.act(u"ledger.undo"_s, {{u"batch"_s, 1}, {u"reason"_s, u"誤り"_s}}).has_value());
    QVERIFY(index.find(u"課税"_s).isEmpty());
}

void TstUndo::undoes()
{
    TakeoverFixture town;
    const QString file = town.csv(u"one.csv"_s, u"管理番号,名称,所属,保管場所,色\nN-1,A,税務課,棚,赤\nN-2,B,税務課,棚,青\n"_s);
    const qint64 batch = town.takeOver(file).value(u"batch"_s).toInteger();
    QVERIFY(!town.act(u"ledger.undo"_s, {{u"batch"_s, batch}}).has_value()); // no reason
    QVERIFY(!town.act(u"ledger.undo"_s, {{u"batch"_s, 99}, {u"reason"_s, u"誤り"_s}}).has_value());
    const auto undone = town.act(u"ledger.undo"_s, {{u"batch"_s, batch}, {u"reason"_s, u"誤り"_s}});
    QVERIFY(undone.has_value());
    QCOMPARE(undone->result.value(u"voided"_s).toInt(), 2);
    QCOMPARE(town.living(), 0);
    QCOMPARE(town.number(u"SELECT count(*) FROM object WHERE state = 'void'"_s), 2);
    QCOMPARE(town.text(u"SELECT state FROM unit WHERE name = '税務課'"_s), u"void"_s);
    QCOMPARE(town.text(u"SELECT state FROM place WHERE name = '棚'"_s), u"closed"_s);
    QCOMPARE(town.number(u"SELECT count(*) FROM custom_field WHERE retired = 0"_s), 0);
    QVERIFY(!town.act(u"ledger.undo"_s, {{u"batch"_s, batch}, {u"reason"_s, u"二度目"_s}}).has_value());
    // The same ledger can come in again under the same numbers, and the void ones stay readable.
    QCOMPARE(town.takeOver(file).value(u"accepted"_s).toInt(), 2);
    QCOMPARE(town.asset(u"N-1"_s).object.state, u"active"_s);
    QCOMPARE(town.number(u"SELECT count(*) FROM object WHERE state = 'void'"_s), 2);
}

void TstUndo::undoKeepsWhatWasChangedSince()
{
    TakeoverFixture town;
    const qint64 batch = town.takeOver(town.csv(u"one.csv"_s, u"管理番号,名称\nN-1,A\nN-2,B\n"_s)).value(u"batch"_s).toInteger();
    QVERIFY(town.act(u"asset.edit"_s, {{u"asset"_s, u"N-2"_s}, {u"remarks"_s, u"直した"_s}}).has_value());
    const auto undone = town.act(u"ledger.undo"_s, {{u"batch"_s, batch}, {u"reason"_s, u"誤り"_s}});
    QVERIFY(!undone.has_value());
    const QString message = std::get<Register::Invalid>(undone.error()).errors.first().message;
    QVERIFY(message.contains(u"N-2"_s));
    QVERIFY(!message.contains(u"N-1"_s));
    QCOMPARE(town.living(), 2);
}

void TstUndo::undoKeepsUnitsInUse()
{
    TakeoverFixture town;
    const qint64 batch = town.takeOver(town.csv(u"one.csv"_s, u"管理番号,名称,所属,保管場所,色\nN-1,A,税務課,棚,赤\n"_s)).value(u"batch"_s).toInteger();
    QCOMPARE(town.takeOver(town.csv(u"two.csv"_s, u"管理番号,名称,所属,保管場所,色\nN-2,B,税務課,棚,青\n"_s)).value(u"accepted"_s).toInt(), 1);
    QVERIFY(town.act(u"ledger.undo"_s, {{u"batch"_s, batch}, {u"reason"_s, u"誤り"_s}}).has_value());
    QCOMPARE(town.living(), 1);
    QCOMPARE(town.text(u"SELECT state FROM unit WHERE name = '税務課'"_s), u"active"_s);
    QCOMPARE(town.text(u"SELECT state FROM place WHERE name = '棚'"_s), u"active"_s);
    QCOMPARE(town.number(u"SELECT retired FROM custom_field"_s), 0);
}

void TstUndo::cancels()
{
    TakeoverFixture town;
    const QString file = town.csv(u"many.csv"_s, manyLines(3000));
    const qint64 entries = town.number(u"SELECT count(*) FROM journal_entry"_s);
    int reportsAfterCancel = -1; // -1 = not cancelled yet
    Support::Progress *watched = nullptr;
    auto progress = std::make_shared<Support::Progress>([&](qint64 done, qint64 total) {
        if (watched && watched->isCancelled()) {
            ++reportsAfterCancel;
        } else if (watched && total > 0 && done > total * 3 / 4) {
            reportsAfterCancel = 0;
            watched->cancel();
        }
    });
    watched = progress.get();
    const auto outcome = town.act(u"ledger.takeOver"_s, {{u"file"_s, file}}, progress);
    // It stops at the next step: asked for by its steps, not by the clock of a busy machine.
    QVERIFY2(reportsAfterCancel >= 0 && reportsAfterCancel <= 1, qPrintable(QString::number(reportsAfterCancel)));
    QVERIFY(!outcome.has_value());
    QCOMPARE(std::get<Support::Error>(outcome.error()).code, Support::ErrorCode::Cancelled);
    QCOMPARE(town.living(), 0);
    QCOMPARE(town.number(u"SELECT count(*) FROM journal_entry"_s), entries);
    QCOMPARE(town.number(u"SELECT count(*) FROM place"_s), 0);
    QCOMPARE(town.takeOver(file).value(u"accepted"_s).toInt(), 3000);
}

QTEST_GUILESS_MAIN(TstUndo)
#include "tst_undo.moc"
