// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetdraft.h"
#include "tests/assets/registerfixture.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace RegisterFixture;

class TstAssetEditing : public QObject
{
    Q_OBJECT

    static QJsonArray list(const QStringList &texts) { return QJsonArray::fromStringList(texts); }

private slots:
    void editingKeepsTheRest();
    void editingNothingTellsNothing();
    void aStaleSaveShowsBoth();
    void editingDoesNotRelabel();
    void editingCompletesAClass();
    void movingToAnotherUnit();
    void relabellingKeepsWhatWas();
    void relabellingWithoutAReasonIsRefused();
    void relabellingToTheSameIsAnError();
    void loweringNeedsTheRole();
    void restrictionDeviationsAreKept();
    void searchFollowsAnEdit();
    void voidTakesItOut();
    void outputsAreRecorded();
    void whoMayNotSeeMayNotAct();
};

void TstAssetEditing::editingKeepsTheRest()
{
    TestRegister town;
    const QString number = town.asset(u"甲"_s, {{u"remarks"_s, u"元の備考"_s}, {u"retention"_s, u"5年"_s}, {u"personCount"_s, 12}});
    const QJsonObject result = town.done(u"asset.edit"_s, {{u"asset"_s, number}, {u"remarks"_s, u"新しい備考"_s}, {u"retention"_s, QJsonValue::Null}});
    const Assets::Asset asset = town.load(number);
    QCOMPARE(asset.texts.value(u"remarks"_s), u"新しい備考"_s);
    QCOMPARE(asset.texts.value(u"retention"_s), QString()); // null clears
    QCOMPARE(asset.texts.value(u"personCount"_s), u"12"_s); // absent changes nothing
    QCOMPARE(asset.object.revision, 2);
    QCOMPARE(result.value(u"revision"_s).toInteger(), 2);
    QCOMPARE(wrongFields(town.act(u"asset.edit"_s, {{u"asset"_s, number}, {u"name"_s, u""_s}})), QStringList{u"name"_s});
    QCOMPARE(wrongFields(town.act(u"asset.edit"_s, {{u"asset"_s, number}, {u"unit"_s, u""_s}})), QStringList{u"unit"_s});
    QCOMPARE(wrongFields(town.act(u"asset.edit"_s, {{u"asset"_s, number}, {u"parent"_s, number}})), QStringList{u"parent"_s});
    const Register::Outcome missing = town.act(u"asset.edit"_s, {{u"asset"_s, u"A-9999"_s}});
    QCOMPARE(std::get<Support::Error>(missing.error()).code, Support::ErrorCode::NotFound);
}

void TstAssetEditing::editingNothingTellsNothing()
{
    TestRegister town;
    const QString number = town.asset(u"甲"_s, {{u"remarks"_s, u"備考"_s}});
    const qint64 entries = town.count(u"journal_entry"_s);
    town.done(u"asset.edit"_s, {{u"asset"_s, number}, {u"remarks"_s, u"備考"_s}});
    QCOMPARE(town.count(u"journal_entry"_s), entries);
    QCOMPARE(town.load(number).object.revision, 1);
}

void TstAssetEditing::aStaleSaveShowsBoth()
{
    TestRegister town;
    const QString number = town.asset(u"甲"_s);
    town.done(u"asset.edit"_s, {{u"asset"_s, number}, {u"remarks"_s, u"先に直した"_s}, {u"revision"_s, 1}});
    const Register::Outcome late = town.act(u"asset.edit"_s, {{u"asset"_s, number}, {u"remarks"_s, u"後から"_s}, {u"revision"_s, 1}});
    QVERIFY(!late);
    const auto &stale = std::get<Register::Stale>(late.error());
    QCOMPARE(stale.theirs.value(u"remarks"_s).toString(), u"先に直した"_s);
    QCOMPARE(stale.theirs.value(u"revision"_s).toInteger(), 2);
    QCOMPARE(stale.yours.value(u"remarks"_s).toString(), u"後から"_s);
    QCOMPARE(town.load(number).texts.value(u"remarks"_s), u"先に直した"_s);
}

void TstAssetEditing::editingDoesNotRelabel()
{
    TestRegister town;
    const QString number = town.asset(u"甲"_s, {{u"levels"_s, levels(u"2"_s, u"1"_s, u"1"_s)}});
    QCOMPARE(wrongFields(town.act(u"asset.edit"_s, {{u"asset"_s, number}, {u"levels"_s, QJsonObject{{u"C"_s, u"1"_s}}}})), QStringList{u"levels.C"_s});
    QCOMPARE(wrongFields(town.act(u"asset.edit"_s, {{u"asset"_s, number}, {u"levels"_s, QJsonObject{{u"C"_s, u""_s}}}})), QStringList{u"levels.C"_s});
    QCOMPARE(town.load(number).levels.value(u"C"_s), u"2"_s);
}

void TstAssetEditing::editingCompletesAClass()
{
    TestRegister town;
    const QString number = town.asset(u"甲"_s);
    town.done(u"asset.edit"_s, {{u"asset"_s, number}, {u"levels"_s, levels(u"2"_s, u"1"_s, u"1"_s)}});
    const Assets::Asset asset = town.load(number);
    QCOMPARE(asset.object.state, u"active"_s);
    QCOMPARE(Classes::history(town.db(), asset.object.id).size(), 1);
}

void TstAssetEditing::movingToAnotherUnit()
{
    TestRegister council(u"buzen"_s);
    council.done(u"policy.add"_s, {{u"policy"_s, u"nabari"_s}});
    council.done(u"unit.add"_s, {{u"name"_s, u"事務局"_s}, {u"policy"_s, u"nabari"_s}});
    const QString number = council.asset(u"会議録"_s, {{u"levels"_s, levels(u"2"_s, u"1"_s, u"1"_s)}});
    council.done(u"asset.edit"_s, {{u"asset"_s, number}, {u"unit"_s, u"事務局"_s}});
    // Under the other policy it has no class yet: nothing is mapped silently.
    QCOMPARE(council.load(number).object.state, u"draft"_s);
    QCOMPARE(council.load(number).levels.value(u"C"_s), u"2"_s);
}

void TstAssetEditing::relabellingKeepsWhatWas() // INV-09
{
    TestRegister town;
    const QString number = town.asset(u"甲"_s, {{u"levels"_s, levels(u"2"_s, u"1"_s, u"1"_s)}});
    town.done(u"asset.relabel"_s, {{u"asset"_s, number}, {u"levels"_s, QJsonObject{{u"C"_s, u"3B"_s}}}, {u"reason"_s, u"個人情報を足した"_s},
                                   {u"effectiveOn"_s, u"R8.4.10"_s}, {u"decidedBy"_s, u"課長"_s}});
    const Assets::Asset asset = town.load(number);
    QCOMPARE(asset.levels.value(u"C"_s), u"3B"_s);
    QCOMPARE(asset.levels.value(u"I"_s), u"1"_s);
    const auto history = Classes::history(town.db(), asset.object.id);
    QCOMPARE(history.size(), 2);
    QCOMPARE(history.first().reason, u"個人情報を足した"_s);
    QCOMPARE(history.first().effectiveOn, u"2026-04-10"_s);
    QCOMPARE(history.first().decidedBy, u"課長"_s);
    QCOMPARE(history.first().origin, u"relabelled"_s);
    QCOMPARE(history.last().levels.value(u"C"_s), u"2"_s); // the former one is readable for ever
    QVERIFY(town.isSound());
}

void TstAssetEditing::relabellingWithoutAReasonIsRefused() // INV-09
{
    TestRegister town;
    const QString number = town.asset(u"甲"_s, {{u"levels"_s, levels(u"2"_s, u"1"_s, u"1"_s)}});
    const QStringList before = town.dump(u"asset"_s) + town.dump(u"classification"_s);
    QVERIFY(refusedBy(town.act(u"asset.relabel"_s, {{u"asset"_s, number}, {u"levels"_s, QJsonObject{{u"C"_s, u"3B"_s}}}, {u"reason"_s, u" 　"_s}}))
                .contains(u"relabel.reason"_s));
    QCOMPARE(town.dump(u"asset"_s) + town.dump(u"classification"_s), before);
}

void TstAssetEditing::relabellingToTheSameIsAnError()
{
    TestRegister town;
    const QString number = town.asset(u"甲"_s, {{u"levels"_s, levels(u"2"_s, u"1"_s, u"1"_s)}});
    QCOMPARE(wrongFields(town.act(u"asset.relabel"_s, {{u"asset"_s, number}, {u"levels"_s, QJsonObject{{u"C"_s, u"2"_s}}}, {u"reason"_s, u"なし"_s}})), QStringList{u"levels"_s});
}

void TstAssetEditing::loweringNeedsTheRole()
{
    TestRegister council(u"buzen"_s);
    const QString number = council.asset(u"甲"_s, {{u"levels"_s, levels(u"3A"_s, u"1"_s, u"1"_s)}});
    const QJsonObject lower{{u"asset"_s, number}, {u"levels"_s, QJsonObject{{u"C"_s, u"2"_s}}}, {u"reason"_s, u"公表した"_s}};
    QVERIFY(refusedBy(council.act(u"asset.relabel"_s, lower)).contains(u"buzen.lower"_s));
    council.done(u"asset.relabel"_s, lower, {{{u"buzen.lower"_s, u"管理者と決めた"_s}}, {}, {}, false});
    QCOMPARE(council.load(number).levels.value(u"C"_s), u"2"_s);
}

void TstAssetEditing::restrictionDeviationsAreKept() // AC-11: "he keeps some and the choice is logged"
{
    TestRegister council(u"buzen"_s);
    const QString number = council.asset(u"甲"_s, {{u"levels"_s, levels(u"2"_s, u"1"_s, u"1"_s)},
                                                   {u"restrictions"_s, QJsonObject{{u"removed"_s, list({u"R3"_s})}, {u"added"_s, list({u"窓口だけで見せる"_s})}, {u"note"_s, u"閲覧用"_s}}}});
    const Assets::Asset asset = council.load(number);
    QCOMPARE(asset.restrictions.removed, QStringList{u"R3"_s});
    QCOMPARE(asset.restrictions.note, u"閲覧用"_s);
    const auto document = Register::storedPolicies(council.db()).first().document;
    const QStringList shown = Assets::effectiveRestrictions(*document, asset.levels, asset.restrictions);
    QCOMPARE(shown.size(), 7); // R2, R4–R8 and the added one
    QVERIFY(shown.contains(u"窓口だけで見せる"_s));
    QVERIFY(!shown.join(u'\n').contains(u"保管場所を限り"_s));
    council.done(u"asset.relabel"_s, {{u"asset"_s, number}, {u"restrictions"_s, QJsonObject{{u"removed"_s, QJsonArray{}}}}, {u"reason"_s, u"戻す"_s}});
    QVERIFY(council.load(number).restrictions.isEmpty());
}

void TstAssetEditing::searchFollowsAnEdit()
{
    TestRegister town;
    const QString number = town.asset(u"固定資産課税台帳"_s, {{u"kana"_s, u"こていしさん"_s}});
    Assets::Queries queries(town.db(), {});
    const auto finds = [&](const QString &text) {
        Assets::Filter filter;
        filter.text = text;
        return queries.ids(filter).size();
    };
    QCOMPARE(finds(u"課税"_s), 1);
    QCOMPARE(finds(u"コテイ"_s), 1);
    town.done(u"asset.edit"_s, {{u"asset"_s, number}, {u"name"_s, u"住民票の写し"_s}, {u"remarks"_s, u"窓口交付"_s}});
    QCOMPARE(finds(u"課税"_s), 0);
    QCOMPARE(finds(u"住民票"_s), 1);
    QCOMPARE(finds(u"交付 住民"_s), 1);
    QCOMPARE(finds(u"架空町"_s), 1); // by the unit's name, which is not in the index
    QVERIFY(town.isSound());
}

void TstAssetEditing::voidTakesItOut()
{
    TestRegister town;
    const QString number = town.asset(u"誤って入れた台帳"_s, {{u"levels"_s, levels(u"2"_s, u"1"_s, u"1"_s)}});
    QCOMPARE(wrongFields(town.act(u"asset.void"_s, {{u"asset"_s, number}})), QStringList{u"reason"_s});
    const QJsonObject result = town.done(u"asset.void"_s, {{u"asset"_s, number}, {u"reason"_s, u"二重登録"_s}});
    QCOMPARE(result.value(u"revision"_s).toInteger(), 2);
    Assets::Queries queries(town.db(), {});
    QVERIFY(queries.ids({}).isEmpty());
    QCOMPARE(queries.total(), 0);
    QVERIFY(queries.classCounts({}).isEmpty());
    Assets::Filter words;
    words.text = u"誤って"_s;
    QVERIFY(queries.ids(words).isEmpty());
    Assets::Filter voids;
    voids.states = QStringList{u"void"_s};
    QCOMPARE(queries.ids(voids).size(), 1); // to be read for ever
    QCOMPARE(wrongFields(town.act(u"asset.void"_s, {{u"asset"_s, number}, {u"reason"_s, u"もう一度"_s}})), QStringList{u"asset"_s});
    QCOMPARE(wrongFields(town.act(u"asset.edit"_s, {{u"asset"_s, number}, {u"remarks"_s, u"後から"_s}})), QStringList{u"asset"_s});
    QCOMPARE(wrongFields(town.act(u"asset.relabel"_s, {{u"asset"_s, number}, {u"levels"_s, QJsonObject{{u"C"_s, u"3A"_s}}}, {u"reason"_s, u"後から"_s}})), QStringList{u"asset"_s});
    QVERIFY(town.isSound());
}

void TstAssetEditing::outputsAreRecorded()
{
    TestRegister town;
    const Register::Outcome outcome = town.act(u"output.record"_s, {{u"what"_s, u"asset-ledger"_s}, {u"target"_s, u"pdf"_s}, {u"count"_s, 3}, {u"totals"_s, u"計 3件"_s}});
    QVERIFY(outcome);
    QCOMPARE(outcome->entry, Journal::readHead(town.db()).seq);
    QCOMPARE(town.count(u"book_run"_s), 1);
    QVERIFY(town.isSound());
}

void TstAssetEditing::whoMayNotSeeMayNotAct() // INV-44
{
    TestRegister town;
    town.done(u"unit.add"_s, {{u"name"_s, u"福祉課"_s}, {u"code"_s, u"福"_s}});
    town.done(u"unit.add"_s, {{u"name"_s, u"税務課"_s}, {u"code"_s, u"税"_s}});
    const QString number = town.asset(u"相談記録"_s, {{u"unit"_s, u"福祉課"_s}, {u"accessScope"_s, u"unit"_s}});
    const qint64 inside = town.done(u"person.add"_s, {{u"name"_s, u"福祉 一子"_s}, {u"unit"_s, u"福祉課"_s}}).value(u"id"_s).toInteger();
    const qint64 outside = town.done(u"person.add"_s, {{u"name"_s, u"税務 二郎"_s}, {u"unit"_s, u"税務課"_s}}).value(u"id"_s).toInteger();
    const QJsonObject edit{{u"asset"_s, number}, {u"remarks"_s, u"見た"_s}};
    QCOMPARE(refusedBy(town.act(u"asset.edit"_s, edit, {{}, outside, {}, false})), QStringList{u"register.visibility"_s});
    QVERIFY(town.act(u"asset.edit"_s, edit, {{}, inside, {}, false}));
}

QTEST_GUILESS_MAIN(TstAssetEditing)
#include "tst_assetediting.moc"
