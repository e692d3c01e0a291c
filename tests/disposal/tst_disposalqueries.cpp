// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disposal/disposalqueries.h"
#include "tests/assets/registerfixture.h"

using namespace Qt::StringLiterals;
using namespace RegisterFixture;

class TstDisposalQueries : public QObject
{
    Q_OBJECT

private slots:
    void filters_data();
    void filters();
    void closedRecordsAreMasked();
};

void TstDisposalQueries::filters_data()
{
    QTest::addColumn<QJsonObject>("filter");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("all, newest first") << QJsonObject{} << QStringList{u"D-2026-0001"_s, u"D-2025-0002"_s, u"D-2025-0001"_s};
    QTest::newRow("by a word of the thing") << QJsonObject{{u"text"_s, u"端末"_s}} << QStringList{u"D-2025-0002"_s};
    QTest::newRow("by two words") << QJsonObject{{u"text"_s, u"細断　花子"_s}} << QStringList{u"D-2025-0001"_s};
    QTest::newRow("by the label of the method") << QJsonObject{{u"text"_s, u"物理破壊"_s}} << QStringList{u"D-2025-0002"_s};
    QTest::newRow("by a word nobody wrote") << QJsonObject{{u"text"_s, u"火星"_s}} << QStringList{};
    QTest::newRow("from a day on") << QJsonObject{{u"from"_s, u"2026-03-10"_s}} << QStringList{u"D-2026-0001"_s, u"D-2025-0002"_s};
    QTest::newRow("until a day, with its times") << QJsonObject{{u"to"_s, u"2026-03-10"_s}} << QStringList{u"D-2025-0002"_s, u"D-2025-0001"_s};
    QTest::newRow("without the cancelled") << QJsonObject{{u"cancelled"_s, false}} << QStringList{u"D-2025-0002"_s, u"D-2025-0001"_s};
    QTest::newRow("of a unit and those below") << QJsonObject{{u"unit"_s, u"架空町"_s}} << QStringList{u"D-2026-0001"_s, u"D-2025-0002"_s, u"D-2025-0001"_s};
    QTest::newRow("of one unit") << QJsonObject{{u"unit"_s, u"税務課"_s}} << QStringList{u"D-2025-0002"_s};
}

void TstDisposalQueries::filters()
{
    QFETCH(QJsonObject, filter);
    QFETCH(QStringList, expected);
    TestRegister town;
    town.done(u"unit.add"_s, {{u"name"_s, u"税務課"_s}, {u"parent"_s, u"架空町"_s}});
    const auto record = [&town](QJsonObject params, const QString &method, const QString &doneAt) {
        params.insert(u"method"_s, method);
        params.insert(u"content"_s, u"処理"_s);
        params.insert(u"doneAt"_s, doneAt);
        return town.done(u"disposal.record"_s, params).value(u"number"_s).toString();
    };
    record({{u"thing"_s, u"帳簿"_s}, {u"person"_s, u"架空 花子"_s}}, u"shred"_s, u"2026-03-01"_s);
    record({{u"asset"_s, town.asset(u"旧端末"_s, {{u"unit"_s, u"税務課"_s}})}}, u"destroy"_s, u"2026-03-10 23:59"_s);
    town.done(u"disposal.cancel"_s, {{u"disposal"_s, record({{u"thing"_s, u"鍵"_s}}, u"dissolve"_s, u"2026-04-01"_s)}, {u"reason"_s, u"誤り"_s}});
    Disposal::RecordFilter wanted;
    wanted.text = filter.value(u"text"_s).toString();
    wanted.from = filter.value(u"from"_s).toString();
    wanted.to = filter.value(u"to"_s).toString();
    wanted.withCancelled = filter.value(u"cancelled"_s).toBool(true);
    if (filter.contains(u"unit"_s))
        wanted.unitId = Organization::findUnit(town.db(), filter.value(u"unit"_s).toString())->id;
    QStringList numbers;
    for (const Disposal::Record &found : Disposal::records(town.db(), wanted))
        numbers.append(found.number);
    QCOMPARE(numbers, expected);
}

void TstDisposalQueries::closedRecordsAreMasked() // INV-44
{
    TestRegister town;
    town.done(u"unit.add"_s, {{u"name"_s, u"福祉課"_s}});
    const QString number = town.asset(u"相談記録"_s, {{u"unit"_s, u"福祉課"_s}, {u"accessScope"_s, u"unit"_s}, {u"levels"_s, levels(u"3A"_s, u"1"_s, u"1"_s)}});
    QJsonObject params{{u"asset"_s, number}, {u"method"_s, u"shred"_s}, {u"content"_s, u"相談票を細断"_s}};
    params.insert(u"remarks"_s, u"相談者の名簿とともに"_s);
    const qint64 inside = town.done(u"person.add"_s, {{u"name"_s, u"福祉 一子"_s}, {u"unit"_s, u"福祉課"_s}}).value(u"id"_s).toInteger();
    town.done(u"disposal.record"_s, params, {{}, inside, {}, false});
    Disposal::RecordFilter outside;
    outside.visible = {false, {}};
    const QList<Disposal::Record> records = Disposal::records(town.db(), outside);
    QCOMPARE(records.size(), 1);
    QVERIFY(records.first().closed);
    QVERIFY(records.first().thing.contains(number));
    QVERIFY(!records.first().thing.contains(u"相談"_s));
    QVERIFY(records.first().content.isEmpty());
    QVERIFY(records.first().remarks.isEmpty());
    QCOMPARE(records.first().levels.value(u"C"_s), u"3A"_s);
    outside.text = u"相談"_s;
    QVERIFY(Disposal::records(town.db(), outside).isEmpty());
    QVERIFY(!Disposal::records(town.db(), {}).first().closed);
}

QTEST_GUILESS_MAIN(TstDisposalQueries)
#include "tst_disposalqueries.moc"
