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
    void numbersFollowThePattern();
    void aNumberIsGivenOnce();
    void aliasesFindTheAsset();
    void theOldNumberStaysAnAlias();
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

QTEST_GUILESS_MAIN(TstAssetService)
#include "tst_assetservice.moc"
