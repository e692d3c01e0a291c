// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/history.h"
#include "models/register/story.h"
#include "tests/assets/registerfixture.h"

using namespace Qt::StringLiterals;
using namespace RegisterFixture;

/// asset.labelled: marks that fit again, of one, of a filter, of a sheet that was printed.
class TstLabelled : public QObject
{
    Q_OBJECT

    static QString waiting(TestRegister &town, const QString &name, QJsonObject params = {})
    {
        params.insert(u"levels"_s, levels(u"3A"_s, u"1"_s, u"1"_s));
        const QString number = town.asset(name, params);
        relabel(town, number, u"2"_s);
        return number;
    }
    static void relabel(TestRegister &town, const QString &number, const QString &integrity)
    {
        town.done(u"asset.relabel"_s, {{u"asset"_s, number}, {u"levels"_s, levels(u"3A"_s, integrity, u"1"_s)}, {u"reason"_s, u"見直し"_s}});
    }
    static bool waits(TestRegister &town, const QString &number) { return !town.load(number).texts.value(u"labelDue"_s).isEmpty(); }
    static QJsonObject circumstances(QJsonObject params)
    {
        params.insert(u"on"_s, u"R8.3.31"_s);
        params.insert(u"by"_s, u"架空 花子"_s);
        params.insert(u"reason"_s, u"現物確認"_s);
        return params;
    }

private slots:
    void aWholeFilterGoesInOneAct_BUZEN_2_2_2()
    {
        TestRegister town;
        const QString one = waiting(town, u"架空の名簿"_s);
        const QString two = waiting(town, u"架空の台帳"_s);
        const QString fits = town.asset(u"架空の図面"_s, {{u"levels"_s, levels(u"3A"_s, u"1"_s, u"1"_s)}});
        const QJsonObject result = town.done(u"asset.labelled"_s, circumstances({{u"filter"_s, QJsonObject()}}));
        QCOMPARE(result.value(u"count"_s).toInt(), 2); // who does not wait is not told of
        QVERIFY(!waits(town, one) && !waits(town, two));
        for (const QString &number : {one, two}) { // an entry for each, and the same day, person and reason in it
            const QList<Journal::Entry> entries = Journal::entries(town.db(), {Journal::ObjectRef{u"asset"_s, town.load(number).object.id}, u"asset.labelled"_s, {}, {}, {}, {}});
            QCOMPARE(entries.size(), 1);
            QCOMPARE(entries.first().summary.value(u"on"_s).toString(), u"2026-03-31"_s);
            QCOMPARE(entries.first().summary.value(u"by"_s).toString(), u"架空 花子"_s);
            QCOMPARE(entries.first().summary.value(u"reason"_s).toString(), u"現物確認"_s);
        }
        QVERIFY(Journal::entries(town.db(), {Journal::ObjectRef{u"asset"_s, town.load(fits).object.id}, u"asset.labelled"_s, {}, {}, {}, {}}).isEmpty());
        QVERIFY(town.isSound());
    }

    void onTheFirstDayWhatDoesNotWaitIsToldToo()
    {
        TestRegister town;
        const QString one = waiting(town, u"架空の名簿"_s);
        const QString fits = town.asset(u"架空の図面"_s, {{u"levels"_s, levels(u"3A"_s, u"1"_s, u"1"_s)}});
        const QString gone = town.asset(u"架空の誤り"_s);
        town.done(u"asset.void"_s, {{u"asset"_s, gone}, {u"reason"_s, u"誤り"_s}});
        const QJsonObject result = town.done(u"asset.labelled"_s, circumstances({{u"filter"_s, QJsonObject()}, {u"onSight"_s, true}}));
        QCOMPARE(result.value(u"count"_s).toInt(), 2);
        QCOMPARE(result.value(u"due"_s).toInt(), 1);
        const QList<Journal::Entry> entries = Journal::entries(town.db(), {Journal::ObjectRef{u"asset"_s, town.load(fits).object.id}, u"asset.labelled"_s, {}, {}, {}, {}});
        QCOMPARE(entries.size(), 1);
        QVERIFY(entries.first().summary.value(u"onSight"_s).toBool());
        QVERIFY(!blueprint()->act(u"asset.labelled"_s)->descriptor.tell(entries.first()).isEmpty());
        QVERIFY(!waits(town, one));
        QVERIFY(town.isSound());
    }

    void aWholeFilterIsTakenBack()
    {
        TestRegister town;
        const QString one = waiting(town, u"架空の名簿"_s);
        const QString two = waiting(town, u"架空の台帳"_s);
        town.asset(u"架空の図面"_s);
        town.done(u"asset.labelled"_s, {{u"filter"_s, QJsonObject()}, {u"onSight"_s, true}});
        town.done(u"act.takeBack"_s, {});
        QVERIFY(waits(town, one) && waits(town, two));
        QVERIFY(town.isSound());
    }

    void oneIsTakenBack()
    {
        TestRegister town;
        const QString one = waiting(town, u"架空の名簿"_s);
        town.done(u"asset.labelled"_s, {{u"assets"_s, QJsonArray{town.load(one).object.id}}}); // by its id, as a list has it
        QVERIFY(!waits(town, one));
        town.done(u"act.takeBack"_s, {});
        QVERIFY(waits(town, one));
    }

    void aDryRunCountsAndWritesNothing()
    {
        TestRegister town;
        const QString one = waiting(town, u"架空の名簿"_s);
        const QStringList before = town.dump(u"journal_head"_s);
        const Register::Outcome dry = town.act(u"asset.labelled"_s, {{u"filter"_s, QJsonObject()}}, {.reasons = {}, .person = {}, .at = {}, .dryRun = true});
        QVERIFY(dry.has_value());
        QCOMPARE(dry->result.value(u"count"_s).toInt(), 1);
        QVERIFY(waits(town, one));
        QCOMPARE(town.dump(u"journal_head"_s), before);
    }

    void aPrintedSheetIsWhatItWasPrintedAs()
    {
        TestRegister town;
        const QString printed = waiting(town, u"架空の名簿"_s);
        const QString changed = waiting(town, u"架空の台帳"_s);
        const QJsonObject run = town.done(u"label.print"_s, {{u"things"_s, QJsonArray{printed, changed}}, {u"sheet"_s, u"28388"_s}, {u"target"_s, u"pdf"_s}});
        const QString later = waiting(town, u"架空の図面"_s); // waits, and has no label yet
        town.done(u"asset.relabel"_s, {{u"asset"_s, changed}, {u"levels"_s, levels(u"3A"_s, u"2"_s, u"2"_s)}, {u"reason"_s, u"見直し"_s}}); // its new label is wrong already
        const QJsonObject result = town.done(u"asset.labelled"_s, {{u"run"_s, run.value(u"run"_s)}});
        QCOMPARE(result.value(u"assets"_s).toArray(), QJsonArray{printed});
        QCOMPARE(result.value(u"changed"_s).toInt(), 1);
        QVERIFY(!waits(town, printed));
        QVERIFY(waits(town, changed));
        QVERIFY(waits(town, later));
        QCOMPARE(wrongFields(town.act(u"asset.labelled"_s, {{u"run"_s, 99}})), QStringList{u"run"_s});
    }

    void whatIsWrongIsTold_data()
    {
        QTest::addColumn<QJsonObject>("params");
        QTest::addColumn<QString>("field");
        QTest::newRow("of nothing") << QJsonObject{} << u"assets"_s;
        QTest::newRow("two ways") << QJsonObject{{u"filter"_s, QJsonObject()}, {u"run"_s, 1}} << u"assets"_s;
        QTest::newRow("a filter nobody understands") << QJsonObject{{u"filter"_s, QJsonObject{{u"colour"_s, u"red"_s}}}} << u"filter"_s;
        QTest::newRow("nothing waits") << QJsonObject{{u"filter"_s, QJsonObject()}} << u"filter"_s;
        QTest::newRow("nothing is there") << QJsonObject{{u"filter"_s, QJsonObject{{u"text"_s, u"ありません"_s}}}, {u"onSight"_s, true}} << u"filter"_s;
        QTest::newRow("tomorrow") << QJsonObject{{u"filter"_s, QJsonObject()}, {u"onSight"_s, true}, {u"on"_s, u"R8.4.2"_s}} << u"on"_s;
    }

    void whatIsWrongIsTold()
    {
        QFETCH(QJsonObject, params);
        QFETCH(QString, field);
        TestRegister town;
        town.asset(u"架空の名簿"_s);
        const QStringList before = town.dump(u"journal_head"_s);
        QCOMPARE(wrongFields(town.act(u"asset.labelled"_s, params)), QStringList{field});
        QCOMPARE(town.dump(u"journal_head"_s), before);
    }

    void cancellingLeavesEverythingAsItWas()
    {
        TestRegister town;
        const QString one = waiting(town, u"架空の名簿"_s);
        Register::Request request;
        request.act = u"asset.labelled"_s;
        request.params = {{u"filter"_s, QJsonObject()}};
        request.progress = std::make_shared<Support::Progress>();
        request.progress->cancel();
        const Register::Outcome outcome = Register::performOn(town.db(), *blueprint(), town.clock(), request);
        QVERIFY(!outcome.has_value());
        QCOMPARE(std::get<Support::Error>(outcome.error()).code, Support::ErrorCode::Cancelled);
        QVERIFY(waits(town, one));
    }
};

QTEST_GUILESS_MAIN(TstLabelled)
#include "tst_labelled.moc"
