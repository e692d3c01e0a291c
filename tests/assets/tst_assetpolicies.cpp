// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetdraft.h"
#include "tests/assets/registerfixture.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace RegisterFixture;

class TstAssetPolicies : public QObject
{
    Q_OBJECT

private slots:
    void councilStopsIntegrity2();
    void councilProposesRestrictions();
    void criterionIsAskedAndKept();
    void keysAreNeverLowered();
    void settingsAreProposed();
    void personalRowsAreNarrowed();
};

void TstAssetPolicies::councilStopsIntegrity2() // AC-11
{
    TestRegister council(u"buzen"_s);
    const QString first = council.asset(u"議員名簿"_s, {{u"levels"_s, QJsonObject{{u"C"_s, u"2"_s}}}});
    QCOMPARE(council.load(first).object.state, u"draft"_s);
    const QString second = council.asset(u"会議資料"_s, {{u"levels"_s, levels(u"2"_s, u"1"_s, u"1"_s)}});
    QCOMPARE(council.load(second).object.state, u"active"_s);
    const QStringList before = council.dump(u"asset"_s) + council.dump(u"object"_s);
    const QJsonObject third{{u"name"_s, u"採決システム"_s}, {u"unit"_s, u"架空町"_s}, {u"levels"_s, levels(u"2"_s, u"2"_s, u"1"_s)}};
    const Register::Outcome stopped = council.act(u"asset.register"_s, third);
    QVERIFY(refusedBy(stopped).contains(u"buzen.integrity2-in-principle"_s));
    const auto &refused = std::get<Register::Refused>(stopped.error());
    const Policy::Finding *finding = findingOf(refused.findings, u"buzen.integrity2-in-principle"_s);
    QCOMPARE(finding->clause, u"豊前 2(1)"_s);
    QCOMPARE(finding->severity, Policy::Severity::Reason);
    QVERIFY(refused.entry > 0); // the refusal is told
    QCOMPARE(council.dump(u"asset"_s) + council.dump(u"object"_s), before);
    QCOMPARE(council.count(u"notice"_s), 0);
    const Register::Outcome done = council.act(u"asset.register"_s, third, {{{u"buzen.integrity2-in-principle"_s, u"会期中だけ使う"_s}}, {}, {}, false});
    QVERIFY(done);
    Storage::Query notice(council.db(), u"SELECT to_role, reason, closed_at FROM notice"_s);
    QVERIFY(notice.run().next());
    QCOMPARE(notice.text(0), u"officer"_s);
    QCOMPARE(notice.text(1), u"会期中だけ使う"_s);
    QVERIFY(notice.isNull(2));
    const qint64 id = done->result.value(u"id"_s).toInteger();
    const QString shown = Assets::Queries(council.db(), {}).rows({id}).value(id).shown.value(u"restrictions"_s);
    QVERIFY(shown.contains(u"完全性2のものは、原則として取り扱わない"_s)); // on the row itself
    QVERIFY(council.isSound());
}

void TstAssetPolicies::councilProposesRestrictions() // AC-11: R1 is for 3A to 3C only
{
    TestRegister council(u"buzen"_s);
    const auto document = Register::storedPolicies(council.db()).first().document;
    QStringList codes;
    for (const Policy::Restriction &restriction : document->proposedRestrictions({{u"C"_s, u"2"_s}, {u"I"_s, u"1"_s}, {u"A"_s, u"1"_s}}))
        codes.append(restriction.code);
    QCOMPARE(codes, (QStringList{u"R2"_s, u"R3"_s, u"R4"_s, u"R5"_s, u"R6"_s, u"R7"_s, u"R8"_s}));
}

void TstAssetPolicies::criterionIsAskedAndKept() // AC-20
{
    TestRegister city(u"nabari"_s);
    const QJsonObject wanted{{u"name"_s, u"住民税課税データ"_s}, {u"unit"_s, u"架空町"_s}, {u"personalInfo"_s, u"有"_s}, {u"levels"_s, QJsonObject{{u"S"_s, u"Ⅰ"_s}}}};
    QVERIFY(refusedBy(city.act(u"asset.register"_s, wanted)).contains(u"nabari.ground"_s));
    QJsonObject withGround = wanted;
    withGround.insert(u"grounds"_s, QJsonObject{{u"S"_s, QJsonArray{u"1"_s}}});
    const QJsonObject result = city.done(u"asset.register"_s, withGround);
    const auto history = Classes::history(city.db(), result.value(u"id"_s).toInteger());
    QCOMPARE(history.size(), 1);
    QCOMPARE(history.first().levels.value(u"S"_s), u"Ⅰ"_s);
    QCOMPARE(history.first().grounds.value(u"S"_s), QStringList{u"1"_s});
    QCOMPARE(history.first().origin, u"registered"_s);
    QVERIFY(history.first().policyVersionId > 0);
    // Editing and correcting remarks afterwards does not ask for the criterion again.
    city.done(u"asset.edit"_s, {{u"asset"_s, result.value(u"number"_s)}, {u"remarks"_s, u"毎年5月に更新"_s}});
}

void TstAssetPolicies::keysAreNeverLowered() // AC-20, INV-07
{
    TestRegister city(u"nabari"_s);
    const QString key = city.asset(u"電子署名の鍵"_s, {{u"kind"_s, u"key"_s}});
    QCOMPARE(city.load(key).levels.value(u"S"_s), u"Ⅰ"_s); // fixed by the rule though nobody chose it
    const QStringList before = city.dump(u"asset"_s) + city.dump(u"classification"_s);
    const Register::Outcome lowered = city.act(u"asset.relabel"_s, {{u"asset"_s, key}, {u"levels"_s, QJsonObject{{u"S"_s, u"Ⅱ"_s}}}, {u"reason"_s, u"試し"_s}},
                                               {{{u"nabari.key-is-1"_s, u"どうしても"_s}, {u"nabari.lower"_s, u"どうしても"_s}}, {}, {}, false});
    QVERIFY(refusedBy(lowered).contains(u"nabari.key-is-1"_s));
    QCOMPARE(findingOf(std::get<Register::Refused>(lowered.error()).findings, u"nabari.key-is-1"_s)->clause, u"名張 5(2)ク"_s);
    QCOMPARE(city.dump(u"asset"_s) + city.dump(u"classification"_s), before);
    QVERIFY(city.isSound());
}

void TstAssetPolicies::settingsAreProposed() // AC-20
{
    TestRegister city(u"nabari"_s);
    const Register::Outcome outcome = city.act(u"asset.register"_s, {{u"name"_s, u"庁内ネットワーク構成図"_s}, {u"unit"_s, u"架空町"_s}});
    QVERIFY(outcome);
    QJsonObject proposal;
    for (const Register::Consequence &consequence : outcome->consequences) {
        if (consequence.data.contains(u"proposal"_s))
            proposal = consequence.data.value(u"proposal"_s).toObject();
    }
    QCOMPARE(proposal.value(u"level"_s).toString(), u"Ⅰ"_s);
    QCOMPARE(proposal.value(u"ground"_s).toString(), u"6"_s);
}

void TstAssetPolicies::personalRowsAreNarrowed() // AC-06
{
    TestRegister union1(u"shiribeshi"_s);
    union1.done(u"unit.add"_s, {{u"name"_s, u"介護保険課"_s}, {u"code"_s, u"介"_s}});
    union1.done(u"unit.add"_s, {{u"name"_s, u"別の係"_s}, {u"code"_s, u"別"_s}});
    const QString number = union1.asset(u"被保険者データ"_s, {{u"unit"_s, u"介護保険課"_s}, {u"personalInfo"_s, u"有"_s}, {u"remarks"_s, u"年次"_s}});
    const Assets::Asset asset = union1.load(number);
    QCOMPARE(asset.texts.value(u"accessScope"_s), u"unit"_s);
    const auto other = Organization::findUnit(union1.db(), u"別の係"_s);
    const Assets::RowView row = Assets::Queries(union1.db(), {false, {other->id}}).rows({asset.object.id}).value(asset.object.id);
    QVERIFY(row.closed);
    QCOMPARE(row.number, number);
    QVERIFY(!row.name.contains(u"被保険者"_s));
    QCOMPARE(row.shown.value(u"remarks"_s), QString());
    QCOMPARE(row.shown.value(u"unit"_s), u"介護保険課"_s);
}

QTEST_GUILESS_MAIN(TstAssetPolicies)
#include "tst_assetpolicies.moc"
