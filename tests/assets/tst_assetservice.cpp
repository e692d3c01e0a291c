// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetdraft.h"
#include "tests/assets/registerfixture.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace RegisterFixture;

class TstAssetService : public QObject
{
    Q_OBJECT

    static QJsonArray list(const QStringList &texts) { return QJsonArray::fromStringList(texts); }

private slots:
    // registering
    void nameAndUnitAreEnough();
    void theStateFollowsTheClass_data();
    void theStateFollowsTheClass();
    void whatIsMissingIsAFieldError_data();
    void whatIsMissingIsAFieldError();
    void valuesAreReadInEverySpelling_data();
    void valuesAreReadInEverySpelling();
    void unreadableValuesAreFieldErrors_data();
    void unreadableValuesAreFieldErrors();
    void everyFieldComesBack();
    void ownFieldsOfEveryType();
    void ownFieldsThatDoNotFit_data();
    void ownFieldsThatDoNotFit();
    void placesAreFoundOrKeptInWords();
    void aDryRunWritesNothing();
    // numbers and aliases
    void numbersFollowThePattern();
    void aNumberIsGivenOnce();
    void aliasesFindTheAsset();
    void theOldNumberStaysAnAlias();
    // policies
    void councilStopsIntegrity2();
    void councilProposesRestrictions();
    void criterionIsAskedAndKept();
    void keysAreNeverLowered();
    void settingsAreProposed();
    void personalRowsAreNarrowed();
    // editing and relabelling
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

void TstAssetService::nameAndUnitAreEnough()
{
    TestRegister town;
    const QJsonObject result = town.done(u"asset.register"_s, {{u"name"_s, u"架空の台帳"_s}, {u"unit"_s, u"架空町"_s}});
    QCOMPARE(result.value(u"state"_s).toString(), u"draft"_s);
    const Assets::Asset asset = town.load(result.value(u"number"_s).toString());
    QCOMPARE(asset.object.name, u"架空の台帳"_s);
    QVERIFY(asset.levels.isEmpty());
    QCOMPARE(asset.texts.value(u"registeredOn"_s), u"2026-04-01"_s);
    QCOMPARE(asset.createdByUnitId, asset.object.unitId);
    QCOMPARE(town.count(u"classification"_s), 0);
    QVERIFY(town.isSound());
}

void TstAssetService::theStateFollowsTheClass_data()
{
    QTest::addColumn<QJsonObject>("levels");
    QTest::addColumn<bool>("unknown");
    QTest::addColumn<QString>("state");
    QTest::newRow("no class") << QJsonObject{} << false << u"draft"_s;
    QTest::newRow("one axis of three") << QJsonObject{{u"C"_s, u"2"_s}} << false << u"draft"_s;
    QTest::newRow("all axes") << levels(u"2"_s, u"1"_s, u"1"_s) << false << u"active"_s;
    QTest::newRow("labels and full width") << levels(u"自治体機密性２"_s, u"１"_s, u"可用性1"_s) << false << u"active"_s;
    QTest::newRow("asked for") << QJsonObject{} << true << u"asking"_s;
}

void TstAssetService::theStateFollowsTheClass() // INV-01, INV-05
{
    QFETCH(QJsonObject, levels);
    QFETCH(bool, unknown);
    QFETCH(QString, state);
    TestRegister town;
    const QString number = town.asset(u"議案書"_s, {{u"levels"_s, levels}, {u"classUnknown"_s, unknown}});
    QCOMPARE(town.load(number).object.state, state);
    QCOMPARE(town.count(u"classification"_s), levels.isEmpty() ? 0 : 1);
}

void TstAssetService::whatIsMissingIsAFieldError_data()
{
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("nothing at all") << QJsonObject{} << QStringList{u"name"_s, u"unit"_s};
    QTest::newRow("no unit") << QJsonObject{{u"name"_s, u"台帳"_s}} << QStringList{u"unit"_s};
    QTest::newRow("a name of blanks") << QJsonObject{{u"name"_s, u" 　"_s}, {u"unit"_s, u"架空町"_s}} << QStringList{u"name"_s};
    QTest::newRow("a unit that is not there") << QJsonObject{{u"name"_s, u"台帳"_s}, {u"unit"_s, u"月面課"_s}} << QStringList{u"unit"_s};
    QTest::newRow("a field that is none") << QJsonObject{{u"name"_s, u"台帳"_s}, {u"unit"_s, u"架空町"_s}, {u"colour"_s, u"赤"_s}} << QStringList{u"colour"_s};
    QTest::newRow("a list where a text belongs") << QJsonObject{{u"name"_s, QJsonArray{u"台帳"_s}}, {u"unit"_s, u"架空町"_s}} << QStringList{u"name"_s};
}

void TstAssetService::whatIsMissingIsAFieldError()
{
    QFETCH(QJsonObject, params);
    QFETCH(QStringList, fields);
    TestRegister town;
    const qint64 entries = town.count(u"journal_entry"_s);
    QCOMPARE(wrongFields(town.act(u"asset.register"_s, params)), fields);
    QCOMPARE(town.count(u"asset"_s), 0);
    QCOMPARE(town.count(u"journal_entry"_s), entries); // unreadable input is no act
}

void TstAssetService::valuesAreReadInEverySpelling_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("typed");
    QTest::addColumn<QString>("stored");
    QTest::newRow("era date") << u"expiresOn"_s << QJsonValue(u"Ｒ８．３．３１"_s) << u"2026-03-31"_s;
    QTest::newRow("era date, bare") << u"acquiredOn"_s << QJsonValue(u"7.5.1"_s) << u"2025-05-01"_s;
    QTest::newRow("for ever") << u"expiresOn"_s << QJsonValue(u"永年"_s) << u"永年"_s;
    QTest::newRow("a number with commas, full width") << u"personCount"_s << QJsonValue(u"１２,３４５"_s) << u"12345"_s;
    QTest::newRow("a JSON number") << u"recordCount"_s << QJsonValue(300) << u"300"_s;
    QTest::newRow("yes as a ring") << u"personalInfo"_s << QJsonValue(u"○"_s) << u"yes"_s;
    QTest::newRow("no in words") << u"encryption"_s << QJsonValue(u"無し"_s) << u"no"_s;
    QTest::newRow("a choice by its label") << u"form"_s << QJsonValue(u"電磁的記録"_s) << u"electronic"_s;
    QTest::newRow("a choice of the town's own") << u"form"_s << QJsonValue(u"巻物"_s) << u"巻物"_s;
    QTest::newRow("several lines") << u"remarks"_s << QJsonValue(u"一行目\r\n二行目\u0007"_s) << u"一行目\n二行目"_s;
}

void TstAssetService::valuesAreReadInEverySpelling()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, typed);
    QFETCH(QString, stored);
    TestRegister town;
    QCOMPARE(town.load(town.asset(u"台帳"_s, {{field, typed}})).texts.value(field), stored);
}

void TstAssetService::unreadableValuesAreFieldErrors_data()
{
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<QString>("field");
    QTest::newRow("a month that is not") << QJsonObject{{u"expiresOn"_s, u"2026-13-40"_s}} << u"expiresOn"_s;
    QTest::newRow("an era that had ended") << QJsonObject{{u"acquiredOn"_s, u"平成31年5月1日"_s}} << u"acquiredOn"_s;
    QTest::newRow("words that are no date") << QJsonObject{{u"acquiredOn"_s, u"そのうち"_s}} << u"acquiredOn"_s;
    QTest::newRow("a number in words") << QJsonObject{{u"personCount"_s, u"たくさん"_s}} << u"personCount"_s;
    QTest::newRow("a negative number") << QJsonObject{{u"recordCount"_s, -1}} << u"recordCount"_s;
    QTest::newRow("maybe") << QJsonObject{{u"personalInfo"_s, u"たぶん"_s}} << u"personalInfo"_s;
    QTest::newRow("no level of the axis") << QJsonObject{{u"levels"_s, QJsonObject{{u"C"_s, u"9"_s}}}} << u"levels.C"_s;
    QTest::newRow("a level that may be three") << QJsonObject{{u"levels"_s, QJsonObject{{u"C"_s, u"3"_s}}}} << u"levels.C"_s;
    QTest::newRow("no axis of the policy") << QJsonObject{{u"levels"_s, QJsonObject{{u"S"_s, u"Ⅰ"_s}}}} << u"levels.S"_s;
    QTest::newRow("no ground of the policy") << QJsonObject{{u"grounds"_s, QJsonObject{{u"C"_s, QJsonArray{u"77"_s}}}}} << u"grounds.C"_s;
    QTest::newRow("no such own field") << QJsonObject{{u"custom"_s, QJsonObject{{u"色"_s, u"赤"_s}}}} << u"custom.色"_s;
    QTest::newRow("no such parent") << QJsonObject{{u"parent"_s, u"A-9999"_s}} << u"parent"_s;
    QTest::newRow("no such manager") << QJsonObject{{u"manager"_s, u"架空 太郎"_s}} << u"manager"_s;
}

void TstAssetService::unreadableValuesAreFieldErrors()
{
    QFETCH(QJsonObject, params);
    QFETCH(QString, field);
    TestRegister town;
    params.insert(u"name"_s, u"台帳"_s);
    params.insert(u"unit"_s, u"架空町"_s);
    QCOMPARE(wrongFields(town.act(u"asset.register"_s, params)), QStringList{field});
    QCOMPARE(town.count(u"object"_s), 0);
}

void TstAssetService::everyFieldComesBack()
{
    TestRegister town;
    QJsonObject params{{u"name"_s, u"全部入り"_s}, {u"unit"_s, u"架空町"_s}};
    QMap<QString, QString> expected;
    for (const Assets::Field &field : Assets::fixedFields()) {
        const bool isText = field.isEditable() && !field.column.isEmpty() && !field.column.startsWith(u"object."_s) && !field.column.endsWith(u"_id"_s);
        if (!isText)
            continue;
        const QString value = field.type == Assets::FieldType::Number ? u"7"_s
            : field.type == Assets::FieldType::Date               ? u"2026-02-03"_s
            : field.type == Assets::FieldType::YesNo              ? u"yes"_s
            : field.code == u"accessScope"_s                      ? u"all"_s
                                                                  : field.label + u"の値"_s;
        params.insert(field.code, value);
        expected.insert(field.code, value);
    }
    QVERIFY(expected.size() > 35);
    const QString number = town.done(u"asset.register"_s, params).value(u"number"_s).toString();
    const Assets::Asset asset = town.load(number);
    for (auto it = expected.cbegin(); it != expected.cend(); ++it)
        QCOMPARE(asset.texts.value(it.key()), *it);
    // Parameters and asset are each other's inverse: a template makes an equal asset.
    QJsonObject again = Assets::toParams(town.db(), asset);
    again.insert(u"number"_s, u"COPY-1"_s);
    again.insert(u"unit"_s, u"架空町"_s);
    town.done(u"asset.register"_s, again);
    QCOMPARE(town.load(u"COPY-1"_s).texts, asset.texts);
}

void TstAssetService::ownFieldsOfEveryType()
{
    TestRegister town;
    for (const auto &[label, type] : {std::pair(u"色"_s, u"text"_s), std::pair(u"段数"_s, u"number"_s), std::pair(u"検査日"_s, u"date"_s), std::pair(u"封印"_s, u"yesno"_s)})
        town.done(u"field.add"_s, {{u"label"_s, label}, {u"type"_s, type}});
    town.done(u"field.add"_s, {{u"label"_s, u"棚"_s}, {u"type"_s, u"list"_s}, {u"options"_s, list({u"上"_s, u"下"_s})}});
    const QString number = town.asset(u"標本"_s, {{u"custom"_s, QJsonObject{{u"色"_s, u"浅葱色"_s}, {u"段数"_s, u"１２"_s}, {u"検査日"_s, u"R8.4.1"_s},
                                                                          {u"封印"_s, u"有"_s}, {u"棚"_s, u"上"_s}}}});
    const Assets::Asset asset = town.load(number);
    QCOMPARE(asset.custom.values(), (QList<QString>{u"浅葱色"_s, u"12"_s, u"2026-04-01"_s, u"yes"_s, u"上"_s}));
    Assets::Queries queries(town.db(), {});
    const Assets::RowView row = queries.rows({asset.object.id}).value(asset.object.id);
    QCOMPARE(row.shown.value(u"custom.3"_s), u"令和8年4月1日"_s);
    QCOMPARE(row.shown.value(u"custom.4"_s), u"有"_s);
    Assets::Filter words;
    words.text = u"浅葱"_s;
    QCOMPARE(queries.ids(words), QVector<qint64>{asset.object.id}); // own fields are searched
    const auto filter = queries.filterFrom({u"段数=12"_s});
    QVERIFY(filter);
    QCOMPARE(queries.ids(*filter), QVector<qint64>{asset.object.id});
    town.done(u"asset.edit"_s, {{u"asset"_s, number}, {u"custom"_s, QJsonObject{{u"色"_s, u""_s}}}});
    QCOMPARE(town.load(number).custom.size(), 4); // cleared, and the others stay
    QVERIFY(queries.ids(words).isEmpty());
    QVERIFY(town.isSound());
}

void TstAssetService::ownFieldsThatDoNotFit_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("typed");
    QTest::newRow("a word for a number") << u"number"_s << u"十"_s;
    QTest::newRow("no date") << u"date"_s << u"2026-02-30"_s;
    QTest::newRow("neither yes nor no") << u"yesno"_s << u"はいいいえ"_s;
}

void TstAssetService::ownFieldsThatDoNotFit()
{
    QFETCH(QString, type);
    QFETCH(QString, typed);
    TestRegister town;
    town.done(u"field.add"_s, {{u"label"_s, u"項目"_s}, {u"type"_s, type}});
    const Register::Outcome outcome = town.act(u"asset.register"_s, {{u"name"_s, u"標本"_s}, {u"unit"_s, u"架空町"_s}, {u"custom"_s, QJsonObject{{u"項目"_s, typed}}}});
    QCOMPARE(wrongFields(outcome), QStringList{u"custom.項目"_s});
}

void TstAssetService::placesAreFoundOrKeptInWords()
{
    TestRegister town;
    town.done(u"place.add"_s, {{u"name"_s, u"北庁舎"_s}});
    town.done(u"place.add"_s, {{u"name"_s, u"第1書庫"_s}, {u"parent"_s, u"北庁舎"_s}});
    QVERIFY(town.load(town.asset(u"甲"_s, {{u"place"_s, u"第１書庫"_s}})).placeId.has_value());
    const Assets::Asset words = town.load(town.asset(u"乙"_s, {{u"place"_s, u"南の倉"_s}}));
    QVERIFY(!words.placeId.has_value());
    QCOMPARE(words.texts.value(u"placeText"_s), u"南の倉"_s);
    // Once it is on the list of places, the words of the ledger do not stand beside it for the row that was edited.
    town.done(u"asset.edit"_s, {{u"asset"_s, words.object.number}, {u"place"_s, u"北庁舎"_s}});
    QVERIFY(town.load(words.object.number).placeId.has_value());
}

void TstAssetService::aDryRunWritesNothing()
{
    TestRegister town;
    const qint64 entries = town.count(u"journal_entry"_s);
    With dry;
    dry.dryRun = true;
    const Register::Outcome outcome = town.act(u"asset.register"_s, {{u"name"_s, u"台帳"_s}, {u"unit"_s, u"架空町"_s}}, dry);
    QVERIFY(outcome);
    QCOMPARE(outcome->entry, 0);
    QCOMPARE(town.count(u"object"_s), 0);
    QCOMPARE(town.count(u"journal_entry"_s), entries);
}

void TstAssetService::numbersFollowThePattern()
{
    TestRegister town;
    town.done(u"unit.add"_s, {{u"name"_s, u"税務課"_s}, {u"code"_s, u"税"_s}, {u"parent"_s, u"架空町"_s}});
    town.done(u"unit.add"_s, {{u"name"_s, u"総務課"_s}, {u"code"_s, u"総"_s}, {u"numberPattern"_s, u"{unit}{fy}-{seq:3}"_s}});
    QCOMPARE(town.asset(u"甲"_s, {{u"unit"_s, u"税務課"_s}}), u"A-税-0001"_s);
    QCOMPARE(town.asset(u"乙"_s, {{u"unit"_s, u"税務課"_s}}), u"A-税-0002"_s);
    QCOMPARE(town.asset(u"丙"_s, {{u"unit"_s, u"総務課"_s}}), u"総2026-001"_s);
    town.clock().set(QDateTime(QDate(2027, 3, 31), QTime(3, 0), Qt::UTC));
    QCOMPARE(town.asset(u"丁"_s, {{u"unit"_s, u"総務課"_s}}), u"総2026-002"_s); // still the fiscal year
    town.clock().set(QDateTime(QDate(2027, 4, 1), QTime(3, 0), Qt::UTC));
    QCOMPARE(town.asset(u"戊"_s, {{u"unit"_s, u"総務課"_s}}), u"総2027-001"_s);
    town.asset(u"己"_s, {{u"unit"_s, u"税務課"_s}, {u"number"_s, u"A-税-0003"_s}});
    QCOMPARE(town.asset(u"庚"_s, {{u"unit"_s, u"税務課"_s}}), u"A-税-0004"_s); // what is taken is skipped
}

void TstAssetService::aNumberIsGivenOnce()
{
    TestRegister town;
    QCOMPARE(town.asset(u"甲"_s, {{u"number"_s, u"Ｋ－１"_s}}), u"K-1"_s); // codes are kept in half width
    QCOMPARE(wrongFields(town.act(u"asset.register"_s, {{u"name"_s, u"乙"_s}, {u"unit"_s, u"架空町"_s}, {u"number"_s, u"K-1"_s}})), QStringList{u"number"_s});
    town.asset(u"丙"_s, {{u"number"_s, u"K-2"_s}});
    QCOMPARE(wrongFields(town.act(u"asset.edit"_s, {{u"asset"_s, u"K-2"_s}, {u"number"_s, u"K-1"_s}})), QStringList{u"number"_s});
    town.done(u"asset.void"_s, {{u"asset"_s, u"K-1"_s}, {u"reason"_s, u"二重"_s}});
    QCOMPARE(wrongFields(town.act(u"asset.register"_s, {{u"name"_s, u"丁"_s}, {u"unit"_s, u"架空町"_s}, {u"number"_s, u"K-1"_s}})), QStringList{u"number"_s}); // for ever
}

void TstAssetService::aliasesFindTheAsset()
{
    TestRegister town;
    const QString number = town.asset(u"甲"_s, {{u"aliases"_s, list({u"旧-12"_s, u"4901234567894"_s, u"旧-12"_s})}});
    QCOMPARE(town.load(u"旧-12"_s).object.number, number);
    QCOMPARE(town.load(u"4901234567894"_s).object.number, number);
    QCOMPARE(town.load(number).aliases.size(), 2);
    town.done(u"asset.edit"_s, {{u"asset"_s, u"旧-12"_s}, {u"aliases"_s, list({u"旧-12"_s})}});
    QCOMPARE(town.load(u"4901234567894"_s).object.id, 0);
    QCOMPARE(town.count(u"object_alias"_s), 2); // taken off, kept in history
    QVERIFY(town.isSound());
}

void TstAssetService::theOldNumberStaysAnAlias()
{
    TestRegister town;
    const QString number = town.asset(u"甲"_s);
    town.done(u"asset.edit"_s, {{u"asset"_s, number}, {u"number"_s, u"B-7"_s}});
    QCOMPARE(town.load(u"B-7"_s).object.id, town.load(number).object.id);
    Assets::Filter words;
    words.text = number;
    QCOMPARE(Assets::Queries(town.db(), {}).ids(words).size(), 1);
}

void TstAssetService::councilStopsIntegrity2() // AC-11
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

void TstAssetService::councilProposesRestrictions() // AC-11: R1 is for 3A to 3C only
{
    TestRegister council(u"buzen"_s);
    const auto document = Register::storedPolicies(council.db()).first().document;
    QStringList codes;
    for (const Policy::Restriction &restriction : document->proposedRestrictions({{u"C"_s, u"2"_s}, {u"I"_s, u"1"_s}, {u"A"_s, u"1"_s}}))
        codes.append(restriction.code);
    QCOMPARE(codes, (QStringList{u"R2"_s, u"R3"_s, u"R4"_s, u"R5"_s, u"R6"_s, u"R7"_s, u"R8"_s}));
}

void TstAssetService::criterionIsAskedAndKept() // AC-20
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

void TstAssetService::keysAreNeverLowered() // AC-20, INV-07
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

void TstAssetService::settingsAreProposed() // AC-20
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

void TstAssetService::personalRowsAreNarrowed() // AC-06
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

void TstAssetService::editingKeepsTheRest()
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
    const Register::Outcome missing = town.act(u"asset.edit"_s, {{u"asset"_s, u"A-9999"_s}});
    QCOMPARE(std::get<Support::Error>(missing.error()).code, Support::ErrorCode::NotFound);
}

void TstAssetService::editingNothingTellsNothing()
{
    TestRegister town;
    const QString number = town.asset(u"甲"_s, {{u"remarks"_s, u"備考"_s}});
    const qint64 entries = town.count(u"journal_entry"_s);
    town.done(u"asset.edit"_s, {{u"asset"_s, number}, {u"remarks"_s, u"備考"_s}});
    QCOMPARE(town.count(u"journal_entry"_s), entries);
    QCOMPARE(town.load(number).object.revision, 1);
}

void TstAssetService::aStaleSaveShowsBoth()
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

void TstAssetService::editingDoesNotRelabel()
{
    TestRegister town;
    const QString number = town.asset(u"甲"_s, {{u"levels"_s, levels(u"2"_s, u"1"_s, u"1"_s)}});
    QCOMPARE(wrongFields(town.act(u"asset.edit"_s, {{u"asset"_s, number}, {u"levels"_s, QJsonObject{{u"C"_s, u"1"_s}}}})), QStringList{u"levels.C"_s});
    QCOMPARE(wrongFields(town.act(u"asset.edit"_s, {{u"asset"_s, number}, {u"levels"_s, QJsonObject{{u"C"_s, u""_s}}}})), QStringList{u"levels.C"_s});
    QCOMPARE(town.load(number).levels.value(u"C"_s), u"2"_s);
}

void TstAssetService::editingCompletesAClass()
{
    TestRegister town;
    const QString number = town.asset(u"甲"_s);
    town.done(u"asset.edit"_s, {{u"asset"_s, number}, {u"levels"_s, levels(u"2"_s, u"1"_s, u"1"_s)}});
    const Assets::Asset asset = town.load(number);
    QCOMPARE(asset.object.state, u"active"_s);
    QCOMPARE(Classes::history(town.db(), asset.object.id).size(), 1);
}

void TstAssetService::movingToAnotherUnit()
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

void TstAssetService::relabellingKeepsWhatWas() // INV-09
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

void TstAssetService::relabellingWithoutAReasonIsRefused() // INV-09
{
    TestRegister town;
    const QString number = town.asset(u"甲"_s, {{u"levels"_s, levels(u"2"_s, u"1"_s, u"1"_s)}});
    const QStringList before = town.dump(u"asset"_s) + town.dump(u"classification"_s);
    QVERIFY(refusedBy(town.act(u"asset.relabel"_s, {{u"asset"_s, number}, {u"levels"_s, QJsonObject{{u"C"_s, u"3B"_s}}}, {u"reason"_s, u" 　"_s}}))
                .contains(u"relabel.reason"_s));
    QCOMPARE(town.dump(u"asset"_s) + town.dump(u"classification"_s), before);
}

void TstAssetService::relabellingToTheSameIsAnError()
{
    TestRegister town;
    const QString number = town.asset(u"甲"_s, {{u"levels"_s, levels(u"2"_s, u"1"_s, u"1"_s)}});
    QCOMPARE(wrongFields(town.act(u"asset.relabel"_s, {{u"asset"_s, number}, {u"levels"_s, QJsonObject{{u"C"_s, u"2"_s}}}, {u"reason"_s, u"なし"_s}})), QStringList{u"levels"_s});
}

void TstAssetService::loweringNeedsTheRole()
{
    TestRegister council(u"buzen"_s);
    const QString number = council.asset(u"甲"_s, {{u"levels"_s, levels(u"3A"_s, u"1"_s, u"1"_s)}});
    const QJsonObject lower{{u"asset"_s, number}, {u"levels"_s, QJsonObject{{u"C"_s, u"2"_s}}}, {u"reason"_s, u"公表した"_s}};
    QVERIFY(refusedBy(council.act(u"asset.relabel"_s, lower)).contains(u"buzen.lower"_s));
    council.done(u"asset.relabel"_s, lower, {{{u"buzen.lower"_s, u"管理者と決めた"_s}}, {}, {}, false});
    QCOMPARE(council.load(number).levels.value(u"C"_s), u"2"_s);
}

void TstAssetService::restrictionDeviationsAreKept() // AC-11: "he keeps some and the choice is logged"
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

void TstAssetService::searchFollowsAnEdit()
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

void TstAssetService::voidTakesItOut()
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
    QVERIFY(town.isSound());
}

void TstAssetService::outputsAreRecorded()
{
    TestRegister town;
    const Register::Outcome outcome = town.act(u"output.record"_s, {{u"what"_s, u"asset-ledger"_s}, {u"target"_s, u"pdf"_s}, {u"count"_s, 3}, {u"totals"_s, u"計 3件"_s}});
    QVERIFY(outcome);
    QCOMPARE(outcome->entry, Journal::readHead(town.db()).seq);
    QCOMPARE(town.count(u"book_run"_s), 1);
    QVERIFY(town.isSound());
}

void TstAssetService::whoMayNotSeeMayNotAct() // INV-44
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

QTEST_GUILESS_MAIN(TstAssetService)
#include "tst_assetservice.moc"
