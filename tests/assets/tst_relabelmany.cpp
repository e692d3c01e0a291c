// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/relabel/proposedrowsqueries.h"
#include "models/assets/relabel/relabelplanactparts.h"
#include "models/journal/history.h"
#include "models/register/takeback.h"
#include "tests/assets/relabelfixture.h"

#include <QFile>
#include <QJsonDocument>

using namespace RelabelFixture;

/// 一括分類変更: one decision for many assets, or one for each line, as one act.
class TstRelabelMany final : public QObject
{
    Q_OBJECT

private slots:
    void eachAssetHasADecisionAnEntryAndAStaleMark();
    void itWritesWhatTheSingleActWrites();
    void theWholeIsToldInOneEntry();
    void whatHasTheClassAlreadyIsNotTold();
    void aRefusedRowStaysAsItIs();
    void allOrNothingDoesNothing();
    void aReasonForARuleLetsGoOn();
    void onlyTheNamedRoleLowers();
    void anotherPolicyIsLeftOut();
    void closedVoidAndDisposedOnesAreLeftOut();
    void linesHaveTheirOwnClassAndReason();
    void whatIsWrong_data();
    void whatIsWrong();
    void whatChangedSinceItWasSeenStopsIt();
    void aDryRunChangesNothing();
    void cancelledItChangesNothing();
    void itIsTakenBackAndDoneAgain();
    void oneChangedAssetKeepsTheWhole();
    void theReclassificationListIsClosedThroughIt();
    void manyAssetsInOneAct();
};

void TstRelabelMany::eachAssetHasADecisionAnEntryAndAStaleMark()
{
    TestRegister town;
    const QString a = town.asset(u"名簿（架空）"_s, classed(u"2"_s));
    const QString b = town.asset(u"図面（架空）"_s, classed(u"1"_s));
    const QString other = town.asset(u"冊子（架空）"_s, classed(u"1"_s));
    const qint64 before = head(town);
    QCOMPARE(counts(relabel(town, {a, b}, u"3C"_s, {{u"decidedBy"_s, u"総務課長"_s}, {u"effectiveOn"_s, u"R8.4.2"_s}})), (QList<qint64>{2, 0, 0, 0}));
    QCOMPARE(head(town), before + 3); // the whole, and one for each (INV-09)
    for (const auto &[number, was] : {std::pair(a, u"2"_s), std::pair(b, u"1"_s)}) {
        const Assets::Asset asset = town.load(number);
        QCOMPARE(asset.levels, (Policy::Levels{{u"C"_s, u"3C"_s}, {u"I"_s, u"1"_s}, {u"A"_s, u"1"_s}})); // other axes stay
        QCOMPARE(asset.texts.value(u"labelDue"_s), u"2026-04-01"_s);
        QCOMPARE(asset.object.revision, 2);
        const QList<Classes::Classification> decisions = Classes::history(town.db(), asset.object.id);
        QCOMPARE(decisions.size(), 2);
        QCOMPARE(decisions.first().reason, u"年度の見直し"_s);
        QCOMPARE(decisions.first().decidedBy, u"総務課長"_s);
        QCOMPARE(decisions.first().effectiveOn, u"2026-04-02"_s);
        QCOMPARE(decisions.first().origin, u"relabelled"_s);
        QCOMPARE(decisions.last().levels.value(u"C"_s), was); // the former value is kept
        Journal::EntryFilter filter;
        filter.object = Journal::ObjectRef{u"asset"_s, asset.object.id};
        const Journal::Entry entry = Journal::entries(town.db(), filter).first();
        QCOMPARE(entry.act, u"asset.relabelMany"_s);
        QCOMPARE(entry.summary.value(u"number"_s).toString(), number);
        QCOMPARE(entry.summary.value(u"reason"_s).toString(), u"年度の見直し"_s);
    }
    QCOMPARE(town.load(other).object.revision, 1);
    QVERIFY(town.isSound());
}

void TstRelabelMany::itWritesWhatTheSingleActWrites()
{
    TestRegister one(u"buzen"_s);
    TestRegister many(u"buzen"_s);
    const QJsonObject extras{{u"kind"_s, u"information"_s}, {u"personalInfo"_s, u"有"_s}, {u"personCount"_s, 12}, {u"remarks"_s, u"引用「\"」と\\記号"_s}};
    const QJsonObject more{{u"decidedBy"_s, u"局長"_s}, {u"restrictions"_s, QJsonObject{{u"added"_s, QJsonArray{u"二人で扱う"_s}}}}, {u"grounds"_s, QJsonObject()}};
    for (TestRegister *town : {&one, &many}) {
        QJsonObject asset = extras;
        asset.insert(u"levels"_s, levels(u"3A"_s, u"1"_s, u"1"_s));
        asset.insert(u"number"_s, u"A-0001"_s);
        town->asset(u"名簿 \"写し\"（架空）"_s, asset);
    }
    const With with{lowering(), {}, {}, false};
    QJsonObject single = toC(u"3C"_s, more);
    single.insert(u"asset"_s, u"A-0001"_s);
    QVERIFY(one.act(u"asset.relabel"_s, single, with));
    QCOMPARE(counts(relabel(many, {u"A-0001"_s}, u"3C"_s, more, with)), (QList<qint64>{1, 0, 0, 0}));
    const auto withoutUuid = [](QStringList rows) { // each thing of its own
        for (QString &row : rows)
            row = row.section(u'|', -9);
        return rows;
    };
    for (const QString &table : {u"asset"_s, u"classification"_s, u"notice"_s})
        QCOMPARE(many.dump(table), one.dump(table));
    QCOMPARE(withoutUuid(many.dump(u"object"_s)), withoutUuid(one.dump(u"object"_s)));
    const auto changes = [](TestRegister &town) {
        const Journal::Entry entry = Journal::entry(town.db(), head(town)).value();
        QStringList lines;
        for (const Journal::Change &change : entry.changes)
            lines.append(u"%1.%2: %3 → %4"_s.arg(change.table, change.field, change.before.toString(), change.after.toString()));
        lines.sort();
        return lines;
    };
    QCOMPARE(changes(many), changes(one));
    QVERIFY(one.isSound());
    QVERIFY(many.isSound());
}

void TstRelabelMany::theWholeIsToldInOneEntry()
{
    TestRegister town(u"buzen"_s);
    const QString source = town.asset(u"元（架空）"_s, classed(u"3C"_s));
    const QString copy = town.done(u"asset.register"_s, {{u"copyOf"_s, source}}).value(u"number"_s).toString();
    const QString other = town.asset(u"内緒の名（架空）"_s, classed(u"1"_s));
    const qint64 before = head(town);
    QCOMPARE(counts(relabel(town, {copy, other}, u"2"_s, {}, {lowering(), {}, {}, false})), (QList<qint64>{1, 0, 0, 1}));
    const Journal::Entry all = Journal::entry(town.db(), before + 1).value();
    QCOMPARE(all.object.kind, u"asset.many"_s);
    QCOMPARE(all.summary.value(u"changed"_s).toInt(), 1);
    QCOMPARE(all.summary.value(u"reason"_s).toString(), u"年度の見直し"_s);
    QVERIFY(all.summary.value(u"thing"_s).toString().contains(u"機密性"_s));
    QCOMPARE(all.summary.value(u"findings"_s).toArray().first()[u"rule"_s].toString(), u"buzen.copies-follow"_s);
    QVERIFY(!QJsonDocument(all.summary).toJson().contains("内緒の名")); // a name may be closed to who reads this
    const auto span = Journal::spanAround(town.db(), head(town));
    QCOMPARE(span->first, before + 1); // one act
}

void TstRelabelMany::whatHasTheClassAlreadyIsNotTold()
{
    TestRegister town;
    const QString a = town.asset(u"一（架空）"_s, classed(u"2"_s));
    const QString b = town.asset(u"二（架空）"_s, classed(u"3C"_s));
    const qint64 before = head(town);
    QCOMPARE(counts(relabel(town, {a, b}, u"3C"_s)), (QList<qint64>{1, 0, 1, 0}));
    QCOMPARE(head(town), before + 2);
    QCOMPARE(counts(relabel(town, {a, b}, u"3C"_s)), (QList<qint64>{0, 0, 2, 0}));
    QCOMPARE(head(town), before + 2); // nothing to tell
    QCOMPARE(town.load(b).object.revision, 1);
}

void TstRelabelMany::aRefusedRowStaysAsItIs()
{
    TestRegister town(u"buzen"_s);
    const QString source = town.asset(u"元（架空）"_s, classed(u"3C"_s));
    const QString copy = town.done(u"asset.register"_s, {{u"copyOf"_s, source}}).value(u"number"_s).toString();
    const QString other = town.asset(u"冊子（架空）"_s, classed(u"1"_s));
    const QStringList before = shown(town);
    const Register::Outcome outcome = relabel(town, {other, copy}, u"2"_s, {}, {lowering(), {}, {}, false});
    QCOMPARE(counts(outcome), (QList<qint64>{1, 0, 0, 1}));
    const QJsonObject refusal = outcome->result.value(u"refusals"_s).toArray().first().toObject();
    QCOMPARE(refusal.value(u"rule"_s).toString(), u"buzen.copies-follow"_s);
    QCOMPARE(refusal.value(u"clause"_s).toString(), u"豊前 2(2)①(イ)"_s);
    QCOMPARE(refusal.value(u"numbers"_s).toArray(), QJsonArray{copy});
    QCOMPARE(shown(town).mid(0, 2), before.mid(0, 2));
    QCOMPARE(town.load(copy).object.revision, 1);
    QCOMPARE(Classes::history(town.db(), town.load(copy).object.id).size(), 1);
    QVERIFY(town.isSound());
}

void TstRelabelMany::allOrNothingDoesNothing()
{
    TestRegister town(u"buzen"_s);
    const QString a = town.asset(u"一（架空）"_s, classed(u"1"_s));
    const QString b = town.asset(u"二（架空）"_s, classed(u"3C"_s));
    const QStringList before = shown(town);
    const qint64 entries = head(town);
    const Register::Outcome outcome = relabel(town, {a, b}, u"2"_s, {{u"allOrNothing"_s, true}});
    QCOMPARE(refusedBy(outcome), QStringList{u"buzen.lower"_s});
    QCOMPARE(shown(town), before);
    QCOMPARE(head(town), entries + 1); // and it is kept that it was tried
    QCOMPARE(Journal::entry(town.db(), head(town))->result, u"refused"_s);
    QCOMPARE(counts(relabel(town, {a, b}, u"2"_s, {{u"allOrNothing"_s, true}}, {lowering(), {}, {}, false})), (QList<qint64>{2, 0, 0, 0}));
}

void TstRelabelMany::aReasonForARuleLetsGoOn()
{
    TestRegister town;
    const QString a = town.asset(u"一（架空）"_s, classed(u"1"_s));
    const QString b = town.asset(u"二（架空）"_s, classed(u"3C"_s));
    QCOMPARE(counts(relabel(town, {a, b}, u"2"_s, {}, {{}, {}, {}, true})), (QList<qint64>{1, 0, 0, 1}));
    QCOMPARE(counts(relabel(town, {a, b}, u"2"_s, {}, {lowering(), {}, {}, false})), (QList<qint64>{2, 0, 0, 0}));
    // The reason stands where it was needed, and the role is told where the policy names one.
    const Journal::Entry lowered = Journal::entry(town.db(), head(town)).value();
    QCOMPARE(lowered.summary.value(u"reasons"_s)[u"general.lower"_s].toString(), u"公表したため"_s);
    QVERIFY(!Journal::entry(town.db(), head(town) - 1)->summary.contains(u"reasons"_s));
    QVERIFY(town.isSound());
}

void TstRelabelMany::onlyTheNamedRoleLowers()
{
    TestRegister town(u"buzen"_s);
    const QString a = town.asset(u"一（架空）"_s, classed(u"3C"_s));
    const Register::Outcome outcome = relabel(town, {a}, u"2"_s, {}, {{}, {}, {}, true});
    QCOMPARE(refusedBy(outcome), QStringList{u"buzen.lower"_s});
    const auto &refused = std::get<Register::Refused>(outcome.error());
    QVERIFY(!refused.findings.first().clause.isEmpty() || !refused.findings.first().role.isEmpty()); // who may
    QVERIFY(!refused.findings.first().role.isEmpty());
}

void TstRelabelMany::anotherPolicyIsLeftOut()
{
    TestRegister town(u"buzen"_s);
    town.done(u"policy.add"_s, {{u"policy"_s, u"nabari"_s}});
    town.done(u"unit.add"_s, {{u"name"_s, u"名張の課（架空）"_s}, {u"policy"_s, u"nabari"_s}});
    const QString a = town.asset(u"一（架空）"_s, classed(u"2"_s));
    const QString b = town.asset(u"二（架空）"_s, {{u"unit"_s, u"名張の課（架空）"_s}});
    const Register::Outcome outcome = relabel(town, {a, b}, u"3C"_s);
    QCOMPARE(counts(outcome), (QList<qint64>{1, 0, 0, 1}));
    QCOMPARE(outcome->result.value(u"refusals"_s).toArray().first()[u"numbers"_s].toArray(), QJsonArray{b});
    QCOMPARE(town.load(b).object.revision, 1);
}

void TstRelabelMany::closedVoidAndDisposedOnesAreLeftOut()
{
    TestRegister town;
    const QString closed = town.asset(u"閉じた（架空）"_s, classed(u"2"_s, {{u"accessScope"_s, u"unit"_s}}));
    const QString gone = town.asset(u"誤り（架空）"_s, classed(u"2"_s));
    town.done(u"asset.void"_s, {{u"asset"_s, gone}, {u"reason"_s, u"二重登録"_s}});
    const QString disposed = town.asset(u"廃棄（架空）"_s, classed(u"1"_s));
    town.done(u"disposal.record"_s, {{u"asset"_s, disposed}, {u"method"_s, u"裁断"_s}, {u"content"_s, u"裁断した"_s}, {u"person"_s, u"架空 太郎"_s}});
    QList<qint64> ids;
    for (const QString &number : {closed, gone, disposed})
        ids.append(town.load(number).object.id);
    Register::Actor stranger = blueprint()->actorFor(town.db(), {}, QDate(2026, 4, 10));
    stranger.visible = {false, {99}};
    Assets::RelabelWish wish;
    wish.ids = ids;
    wish.decisions = {QJsonObject{{u"levels"_s, QJsonObject{{u"C"_s, u"3C"_s}}}}};
    wish.reasons = {u"見直し"_s};
    const Assets::RelabelPlan plan = Assets::planRelabelMany(town.db(), stranger, {}, wish);
    QCOMPARE(plan.changes.size(), 0);
    QStringList rules;
    for (const quint16 by : plan.refusedBy)
        rules.append(plan.keptBy.at(by).finding.rule);
    QCOMPARE(rules, (QStringList{u"register.visibility"_s, u"object.void"_s, u"object.disposed"_s}));
}

void TstRelabelMany::linesHaveTheirOwnClassAndReason()
{
    TestRegister town;
    const QString a = town.asset(u"一（架空）"_s, classed(u"1"_s));
    const QString b = town.asset(u"二（架空）"_s, classed(u"1"_s));
    QCOMPARE(counts(byLine(town, {QJsonObject{{u"asset"_s, a}, {u"levels"_s, QJsonObject{{u"C"_s, u"3C"_s}}}, {u"reason"_s, u"個人情報が加わった"_s}},
                                  QJsonObject{{u"asset"_s, b}, {u"levels"_s, QJsonObject{{u"機密性"_s, u"２"_s}, {u"A"_s, u"2"_s}}}}})),
             (QList<qint64>{2, 0, 0, 0}));
    QCOMPARE(Classes::history(town.db(), town.load(a).object.id).first().reason, u"個人情報が加わった"_s);
    QCOMPARE(Classes::history(town.db(), town.load(b).object.id).first().reason, u"年度の見直し"_s);
    QCOMPARE(town.load(b).levels, (Policy::Levels{{u"C"_s, u"2"_s}, {u"I"_s, u"1"_s}, {u"A"_s, u"2"_s}}));
    QVERIFY(town.isSound());
}

void TstRelabelMany::whatIsWrong_data()
{
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<QStringList>("fields");
    const QJsonObject three{{u"C"_s, u"3C"_s}};
    const auto rows = [](const QJsonArray &lines) { return QJsonObject{{u"rows"_s, lines}, {u"reason"_s, u"r"_s}}; };
    QTest::newRow("no assets") << QJsonObject{{u"levels"_s, three}} << QStringList{u"assets"_s};
    QTest::newRow("assets and a filter") << QJsonObject{{u"levels"_s, three}, {u"assets"_s, QJsonArray{u"A-0001"_s}}, {u"filter"_s, QJsonObject()}} << QStringList{u"assets"_s};
    QTest::newRow("a number that nothing has") << QJsonObject{{u"levels"_s, three}, {u"assets"_s, QJsonArray{u"A-0001"_s, u"Z-9"_s}}} << QStringList{u"assets"_s};
    QTest::newRow("no class") << QJsonObject{{u"assets"_s, QJsonArray{u"A-0001"_s}}} << QStringList{u"levels"_s};
    QTest::newRow("a level that is none") << QJsonObject{{u"assets"_s, QJsonArray{u"A-0001"_s}}, {u"levels"_s, QJsonObject{{u"C"_s, u"9"_s}}}} << QStringList{u"levels"_s};
    QTest::newRow("an axis that is none") << QJsonObject{{u"assets"_s, QJsonArray{u"A-0001"_s}}, {u"levels"_s, QJsonObject{{u"X"_s, u"1"_s}}}} << QStringList{u"levels"_s};
    QTest::newRow("a ground that is none") << QJsonObject{{u"assets"_s, QJsonArray{u"A-0001"_s}}, {u"levels"_s, three}, {u"grounds"_s, QJsonObject{{u"C"_s, QJsonArray{u"99"_s}}}}} << QStringList{u"levels"_s};
    QTest::newRow("no day") << QJsonObject{{u"assets"_s, QJsonArray{u"A-0001"_s}}, {u"levels"_s, three}, {u"effectiveOn"_s, u"2026-02-30"_s}} << QStringList{u"effectiveOn"_s};
    QTest::newRow("rows beside a class") << QJsonObject{{u"rows"_s, QJsonArray{QJsonObject{{u"asset"_s, u"A-0001"_s}, {u"levels"_s, three}}}}, {u"levels"_s, three}} << QStringList{u"levels"_s};
    QTest::newRow("no rows") << rows({}) << QStringList{u"rows"_s};
    QTest::newRow("lines that are wrong, each") << rows({QJsonObject{{u"asset"_s, u"Z-9"_s}, {u"levels"_s, three}}, QJsonObject{{u"asset"_s, u"A-0001"_s}},
                                                         QJsonObject{{u"asset"_s, u"A-0002"_s}, {u"levels"_s, QJsonObject{{u"C"_s, u"9"_s}}}, {u"line"_s, 7}},
                                                         QJsonObject{{u"asset"_s, u"A-0001"_s}, {u"levels"_s, three}}})
                                             << QStringList{u"rows.1.asset"_s, u"rows.2.levels"_s, u"rows.7.levels"_s, u"rows.4.asset"_s};
}

void TstRelabelMany::whatIsWrong()
{
    QFETCH(QJsonObject, params);
    TestRegister town;
    town.asset(u"一（架空）"_s, classed(u"1"_s, {{u"number"_s, u"A-0001"_s}}));
    town.asset(u"二（架空）"_s, classed(u"1"_s, {{u"number"_s, u"A-0002"_s}}));
    const qint64 before = head(town);
    QTEST(wrongFields(town.act(u"asset.relabelMany"_s, params)), "fields");
    QCOMPARE(head(town), before);
    QCOMPARE(levelC(town, u"A-0001"_s), u"1"_s);
}

void TstRelabelMany::whatChangedSinceItWasSeenStopsIt()
{
    TestRegister town;
    const QString a = town.asset(u"一（架空）"_s, classed(u"1"_s));
    const QString b = town.asset(u"二（架空）"_s, classed(u"1"_s));
    const qint64 seen = head(town);
    town.done(u"asset.edit"_s, {{u"asset"_s, b}, {u"remarks"_s, u"他人"_s}});
    QVERIFY(relabel(town, {a}, u"2"_s, {{u"seen"_s, seen}})); // what the act is not about is none of its business
    const Register::Outcome late = relabel(town, {a, b}, u"3C"_s, {{u"seen"_s, seen + 1}});
    QVERIFY(!late && std::holds_alternative<Register::Stale>(late.error()));
    QCOMPARE(levelC(town, b), u"1"_s);
}

void TstRelabelMany::aDryRunChangesNothing()
{
    TestRegister town(u"buzen"_s);
    const QString a = town.asset(u"一（架空）"_s, classed(u"1"_s));
    const QString copy = town.done(u"asset.register"_s, {{u"copyOf"_s, a}}).value(u"number"_s).toString();
    const QStringList before = shown(town);
    const qint64 entries = head(town);
    const Register::Outcome dry = relabel(town, {a}, u"3C"_s, {}, {{}, {}, {}, true});
    QCOMPARE(head(town), entries);
    QCOMPARE(shown(town), before);
    QCOMPARE(relabel(town, {a}, u"3C"_s)->result, dry->result); // it said what came
}

void TstRelabelMany::cancelledItChangesNothing()
{
    TestRegister town;
    const QString a = town.asset(u"一（架空）"_s, classed(u"1"_s));
    town.done(u"asset.register"_s, {{u"copyOf"_s, a}});
    town.asset(u"二（架空）"_s, classed(u"1"_s));
    const QStringList before = shown(town);
    const qint64 entries = head(town);
    for (const qint64 step : {0, 3}) { // while it is planned, and while it is written
        Register::Request request;
        request.act = u"asset.relabelMany"_s;
        request.params = toC(u"3C"_s, {{u"filter"_s, QJsonObject()}});
        Support::Progress *watched = nullptr;
        request.progress = std::make_shared<Support::Progress>([&watched, step](qint64 done, qint64) {
            if (done >= step)
                watched->cancel();
        });
        watched = request.progress.get();
        const Register::Outcome outcome = Register::performOn(town.db(), *blueprint(), town.clock(), request);
        QVERIFY(!outcome);
        QCOMPARE(std::get<Support::Error>(outcome.error()).code, Support::ErrorCode::Cancelled);
        QCOMPARE(head(town), entries);
        QCOMPARE(shown(town), before);
    }
    QVERIFY(town.isSound());
}

void TstRelabelMany::itIsTakenBackAndDoneAgain()
{
    TestRegister town;
    const QString a = town.asset(u"一（架空）"_s, classed(u"2"_s));
    const QString copy = town.done(u"asset.register"_s, {{u"printOf"_s, a}}).value(u"number"_s).toString();
    const QString none = town.asset(u"二（架空）"_s);
    const QString high = town.asset(u"三（架空）"_s, classed(u"3A"_s));
    const QStringList first = shown(town);
    const Register::Outcome outcome = relabel(town, {a, none, high}, u"3C"_s, {{u"restrictions"_s, QJsonObject{{u"added"_s, QJsonArray{u"二人で扱う"_s}}}}},
                                              {lowering(), {}, {}, false});
    QCOMPARE(counts(outcome), (QList<qint64>{3, 1, 0, 0}));
    const QStringList second = shown(town);
    QVERIFY(second != first);
    const Journal::Signature who = Register::signatureOf(blueprint()->actorFor(town.db(), {}, QDate(2026, 4, 1)));
    const auto past = Register::nextToReverse(town.db(), *blueprint(), who, Register::Direction::Back);
    const QString name = Register::nameOf(town.db(), *blueprint(), {}, *past);
    QVERIFY2(name.contains(u"分類を一括変更"_s) && name.contains(u'3'), qPrintable(name));
    for (int round = 0; round < 2; ++round) {
        town.done(u"act.takeBack"_s, {});
        QCOMPARE(shown(town), first);
        const QList<Classes::Classification> decisions = Classes::history(town.db(), town.load(a).object.id);
        QCOMPARE(decisions.first().levels.value(u"C"_s), u"2"_s);
        QVERIFY(decisions.first().reason.contains(u"取り消し"_s));
        QCOMPARE(Classes::history(town.db(), town.load(none).object.id).first().levels, Policy::Levels());
        QVERIFY(town.isSound());
        town.done(u"act.takeBack"_s, {{u"again"_s, true}});
        QCOMPARE(shown(town), second);
        QCOMPARE(Classes::history(town.db(), town.load(copy).object.id).first().levels.value(u"C"_s), u"3C"_s);
        QVERIFY(town.isSound());
    }
}

void TstRelabelMany::oneChangedAssetKeepsTheWhole()
{
    TestRegister town;
    const QString a = town.asset(u"一（架空）"_s, classed(u"1"_s));
    const QString b = town.asset(u"二（架空）"_s, classed(u"1"_s));
    const qint64 watch = town.done(u"person.add"_s, {{u"name"_s, u"架空 花子"_s}, {u"unit"_s, u"架空町"_s}}).value(u"id"_s).toInteger();
    QVERIFY(relabel(town, {a, b}, u"2"_s));
    QVERIFY(town.act(u"asset.relabel"_s, {{u"asset"_s, b}, {u"levels"_s, QJsonObject{{u"C"_s, u"3C"_s}}}, {u"reason"_s, u"別の理由"_s}}, {{}, watch, {}, false}));
    const qint64 before = head(town);
    QVERIFY(!town.act(u"act.takeBack"_s, {}));
    QCOMPARE(levelC(town, a), u"2"_s);
    QCOMPARE(head(town), before);
}

void TstRelabelMany::theReclassificationListIsClosedThroughIt() // INV-49
{
    TestRegister town;
    const QString same = town.asset(u"一（架空）"_s, classed(u"2"_s));
    const QString chosen = town.asset(u"二（架空）"_s, classed(u"1"_s));
    const QString open = town.asset(u"三（架空）"_s, classed(u"3C"_s));
    const auto stored = Register::storedPolicyByCode(town.db(), u"general"_s);
    QJsonObject next = stored->document->raw;
    next.insert(u"version"_s, stored->document->version + 1);
    QJsonArray axes = next.value(u"axes"_s).toArray();
    QJsonObject axis = axes.first().toObject();
    QJsonArray among = axis.value(u"levels"_s).toArray();
    for (qsizetype at = 0; at < among.size(); ++at) {
        QJsonObject level = among.at(at).toObject();
        if (level.value(u"code"_s).toString() != "2"_L1) {
            level.insert(u"summary"_s, u"改めた基準。"_s);
            among[at] = level;
        }
    }
    axis.insert(u"levels"_s, among);
    axes[0] = axis;
    next.insert(u"axes"_s, axes);
    const auto step = [](const QString &from, const QJsonArray &to) {
        return QJsonObject{{u"fromAxis"_s, u"C"_s}, {u"from"_s, from}, {u"axis"_s, u"C"_s}, {u"to"_s, to}};
    };
    next.insert(u"levelMapping"_s, QJsonArray{step(u"1"_s, {u"2"_s}), step(u"3C"_s, {u"3B"_s, u"3C"_s})});
    QFile file(town.path(u"next.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(next).toJson()) > 0);
    file.close();
    town.done(u"policy.revise"_s, {{u"file"_s, file.fileName()}});
    const QStringList listed = shown(town);

    const Assets::ProposedRows proposed = Assets::proposedRows(town.db());
    QCOMPARE(proposed.oneByOne, QVector<qint64>{town.load(open).object.id}); // several to choose from: people decide
    QCOMPARE(proposed.rows.size(), 2);
    const Register::Outcome outcome = byLine(town, proposed.rows, {}, {{u"reason"_s, u"規程の改正"_s}});
    QCOMPARE(counts(outcome), (QList<qint64>{2, 0, 0, 0})); // the same class decided again is a decision
    QCOMPARE(levelC(town, same), u"2"_s);
    QCOMPARE(levelC(town, chosen), u"2"_s);
    QCOMPARE(levelC(town, open), u"3C"_s); // nothing is mapped silently
    QCOMPARE(town.count(u"reclassification WHERE done_at IS NULL"_s), 1);
    QCOMPARE(Assets::proposedRows(town.db()).rows.size(), 0);
    const Classes::Classification decision = Classes::history(town.db(), town.load(same).object.id).first();
    QCOMPARE(decision.policyVersionId, Register::storedPolicyByCode(town.db(), u"general"_s)->versionId);
    QVERIFY(town.isSound());
    town.done(u"act.takeBack"_s, {});
    QCOMPARE(shown(town), listed); // and they wait again
    QVERIFY(town.isSound());
}

void TstRelabelMany::manyAssetsInOneAct()
{
    constexpr int kMany = 600; // more than are read one by one
    TestRegister town;
    for (int at = 0; at < kMany; ++at)
        town.asset(u"冊子（架空）"_s, classed(u"1"_s, {{u"number"_s, u"M-%1"_s.arg(at)}}));
    town.done(u"asset.register"_s, {{u"copyOf"_s, u"M-7"_s}, {u"name"_s, u"控え（架空）"_s}});
    const QStringList first = shown(town);
    const Register::Outcome outcome = town.act(u"asset.relabelMany"_s, toC(u"2"_s, {{u"filter"_s, QJsonObject{{u"text"_s, u"冊子"_s}}}}));
    QCOMPARE(counts(outcome), (QList<qint64>{kMany, 1, 0, 0}));
    QCOMPARE(town.count(u"asset WHERE levels LIKE '%C2%'"_s), kMany + 1);
    QVERIFY(town.isSound());
    town.done(u"act.takeBack"_s, {});
    QCOMPARE(shown(town), first);
    QVERIFY(town.isSound());
}

QTEST_GUILESS_MAIN(TstRelabelMany)
#include "tst_relabelmany.moc"
