// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/history.h"
#include "models/labels/labelqueries.h"
#include "models/labels/labelsheetjson.h"
#include "models/labels/sheetrepository.h"
#include "models/register/story.h"
#include "tests/assets/registerfixture.h"

using namespace Qt::StringLiterals;
using namespace RegisterFixture;

/// label.print: what a run leaves behind, and what the register knows of the label of each thing afterwards.
class TstLabelPrint : public QObject
{
    Q_OBJECT

    static QJsonObject wish(const QStringList &numbers, QJsonObject more = {})
    {
        more.insert(u"things"_s, QJsonArray::fromStringList(numbers));
        if (!more.contains(u"sheet"_s))
            more.insert(u"sheet"_s, u"28388"_s);
        more.insert(u"target"_s, u"pdf"_s);
        return more;
    }

private slots:
    void eachThingKnowsItsLabel_BUZEN_2_2_2()
    {
        TestRegister town;
        const QString number = town.asset(u"架空の名簿"_s, {{u"levels"_s, levels(u"3A"_s, u"2"_s, u"1"_s)}});
        const QJsonObject result = town.done(u"label.print"_s, wish({number}, {{u"copies"_s, 2}, {u"start"_s, 43}}));
        QCOMPARE(result.value(u"things"_s).toInt(), 1);
        QCOMPARE(result.value(u"labels"_s).toInt(), 2);
        QCOMPARE(result.value(u"pages"_s).toInt(), 1);
        QCOMPARE(result.value(u"again"_s).toInt(), 0);
        const auto last = Labels::lastPrint(town.db(), town.load(number).object.id);
        QVERIFY(last.has_value());
        QCOMPARE(last->issue, 1);
        QCOMPARE(last->sheet, u"28388"_s);
        QCOMPARE(last->shownOn, u"mediumLabel"_s);
        QCOMPARE(last->levels, u"A1;C3A;I2"_s);
        QVERIFY(last->classText.contains(u"3A"_s));
        QCOMPARE(last->at, u"2026-04-01T10:02:00Z"_s);
        QVERIFY(town.isSound());
    }

    void theThingsOfARunKeepTheirOrder()
    {
        TestRegister town;
        const QString one = town.asset(u"架空の一"_s);
        const QString two = town.asset(u"架空の二"_s);
        const QJsonObject result = town.done(u"label.print"_s, wish({two, one, two}));
        const auto things = Labels::thingsOf(town.db(), result.value(u"run"_s).toInteger());
        QCOMPARE(things.size(), 2); // once, however often it was named
        QCOMPARE(things.first().id, town.load(two).object.id);
        QCOMPARE(things.last().id, town.load(one).object.id);
    }

    void aReprintIsToldAsOne()
    {
        TestRegister town;
        const QString number = town.asset(u"架空の名簿"_s);
        town.done(u"label.print"_s, wish({number}));
        const Register::Outcome dry = town.act(u"label.print"_s, wish({number}), {.reasons = {}, .person = {}, .at = {}, .dryRun = true});
        QVERIFY(dry.has_value());
        QCOMPARE(dry->result.value(u"again"_s).toInt(), 1);
        QCOMPARE(dry->consequences.size(), 1);
        QCOMPARE(dry->consequences.first().data.value(u"again"_s).toInt(), 1);
        QCOMPARE(town.count(u"label_print"_s), 1); // a dry run writes nothing
        town.done(u"label.print"_s, wish({number}));
        town.done(u"label.print"_s, wish({number}));
        QCOMPARE(Labels::lastPrint(town.db(), town.load(number).object.id)->issue, 3);
        const QList<Journal::Entry> entries = Journal::entries(town.db(), {Journal::ObjectRef{u"asset"_s, town.load(number).object.id}, u"label.print"_s, {}, {}, {}, {}});
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries.first().summary.value(u"issue"_s).toInt(), 3);
        const Register::Act *act = blueprint()->act(u"label.print"_s);
        QVERIFY(act->descriptor.tell(entries.first()).contains(u"再発行 2回目"_s));
        QVERIFY(!act->descriptor.tell(entries.last()).contains(u"再発行"_s));
    }

    void aFilterChoosesThem()
    {
        TestRegister town;
        town.asset(u"架空の名簿"_s);
        town.asset(u"架空の台帳"_s);
        QJsonObject params = wish({});
        params.remove(u"things"_s);
        params.insert(u"filter"_s, QJsonObject{{u"text"_s, u"台帳"_s}});
        QCOMPARE(town.done(u"label.print"_s, params).value(u"things"_s).toInt(), 1);
        QCOMPARE(town.count(u"label_print WHERE filter IS NOT NULL"_s), 1);
        params.insert(u"filter"_s, QJsonObject{{u"text"_s, u"ありません"_s}});
        QCOMPARE(wrongFields(town.act(u"label.print"_s, params)), QStringList{u"filter"_s});
    }

    /// Printed is not stuck on: the wait ends with asset.labelled alone.
    void printingLeavesTheWaitAsItIs()
    {
        TestRegister town;
        const QString number = town.asset(u"架空の名簿"_s, {{u"levels"_s, levels(u"3A"_s, u"1"_s, u"1"_s)}});
        town.done(u"asset.relabel"_s, {{u"asset"_s, number}, {u"levels"_s, levels(u"3A"_s, u"2"_s, u"1"_s)}, {u"reason"_s, u"見直し"_s}});
        QVERIFY(!town.load(number).texts.value(u"labelDue"_s).isEmpty());
        QCOMPARE(town.done(u"label.print"_s, wish({number})).value(u"due"_s).toInt(), 1);
        QVERIFY(!town.load(number).texts.value(u"labelDue"_s).isEmpty());
        town.done(u"asset.labelled"_s, {{u"assets"_s, QJsonArray{number}}});
        QCOMPARE(town.done(u"label.print"_s, wish({number})).value(u"due"_s).toInt(), 0);
        QVERIFY(town.isSound());
    }

    void aCornerOfADocumentIsAnotherPlaceToShowIt()
    {
        TestRegister town(u"buzen"_s);
        const QString number = town.asset(u"架空の名簿"_s);
        town.done(u"label.print"_s, wish({number}, {{u"sheet"_s, u"隅・右上"_s}}));
        QCOMPARE(Labels::lastPrint(town.db(), town.load(number).object.id)->shownOn, u"documentCorner"_s);
    }

    void whatIsWrongIsToldByItsParameter_data()
    {
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<QString>("field");
        QTest::newRow("sheet nobody knows") << QJsonObject{{u"sheet"_s, u"99999"_s}} << u"sheet"_s;
        QTest::newRow("behind the last place") << QJsonObject{{u"start"_s, 45}} << u"start"_s;
        QTest::newRow("no number") << QJsonObject{{u"start"_s, u"x"_s}} << u"start"_s;
        QTest::newRow("no copies") << QJsonObject{{u"copies"_s, 0}} << u"copies"_s;
        QTest::newRow("offset is one number") << QJsonObject{{u"offset"_s, u"0.3"_s}} << u"offset"_s;
        QTest::newRow("offset too far") << QJsonObject{{u"offset"_s, u"0,11"_s}} << u"offset"_s;
        QTest::newRow("part nobody knows") << QJsonObject{{u"parts"_s, u"number,colour"_s}} << u"parts"_s;
        QTest::newRow("shown where the policy has no place") << QJsonObject{{u"on"_s, u"wall"_s}} << u"on"_s;
    }

    void whatIsWrongIsToldByItsParameter()
    {
        QFETCH(QJsonObject, more);
        QFETCH(QString, field);
        TestRegister town;
        const QString number = town.asset(u"架空の名簿"_s);
        const QStringList before = town.dump(u"journal_head"_s);
        const Register::Outcome outcome = town.act(u"label.print"_s, wish({number}, more));
        QVERIFY(!outcome.has_value());
        QCOMPARE(wrongFields(outcome), QStringList{field});
        QCOMPARE(town.count(u"label_print"_s), 0);
        QCOMPARE(town.dump(u"journal_head"_s), before);
    }

    void fullWidthDigitsAreDigits()
    {
        TestRegister town;
        const QString number = town.asset(u"架空の名簿"_s);
        town.done(u"label.print"_s, wish({number}, {{u"offset"_s, u"０.３，-０.５"_s}, {u"sheet"_s, u"２８３８８"_s}}));
        QCOMPARE(town.count(u"label_print WHERE offset_x = 3 AND offset_y = -5 AND sheet = '28388'"_s), 1);
    }

    void whatWasEnteredByMistakeHasNoLabel()
    {
        TestRegister town;
        const QString number = town.asset(u"架空の名簿"_s);
        town.done(u"asset.void"_s, {{u"asset"_s, number}, {u"reason"_s, u"誤り"_s}});
        QCOMPARE(wrongFields(town.act(u"label.print"_s, wish({number}))), QStringList{u"things"_s});
        QCOMPARE(wrongFields(town.act(u"label.print"_s, wish({u"A-99999"_s}))), QStringList{u"things"_s});
    }

    void tooManyAreToldBeforeTheyAreLookedUp()
    {
        TestRegister town;
        QJsonArray things; // none of them is there: looked up, each would be an error of its own
        for (int id = 1; id <= 1001; ++id)
            things.append(1'000'000 + id);
        QJsonObject params = wish({}, {{u"copies"_s, 100}});
        params.insert(u"things"_s, things);
        QCOMPARE(wrongFields(town.act(u"label.print"_s, params)), QStringList{u"things"_s});
        QCOMPARE(town.count(u"label_print"_s), 0);
    }

    void aRunOfNothingIsToldAsSuch()
    {
        TestRegister town;
        QCOMPARE(wrongFields(town.act(u"label.print"_s, wish({}))), QStringList{u"things"_s});
        QCOMPARE(town.count(u"label_print"_s), 0);
    }

    void anOwnSheetIsOneInAnySpelling()
    {
        TestRegister town;
        QJsonObject json = Labels::toJson(Labels::shippedSheets().first());
        json.insert(u"product"_s, u"自作a24"_s);
        json.remove(u"also"_s);
        town.done(u"label.saveSheet"_s, {{u"sheet"_s, json}});
        json.insert(u"product"_s, u"自作Ａ２４"_s);
        json.insert(u"radius"_s, 3);
        town.done(u"label.saveSheet"_s, {{u"sheet"_s, json}});
        QCOMPARE(Labels::ownSheets(town.db()).size(), 1); // the same sheet, changed
        QCOMPARE(Labels::findSheet(town.db(), u"自作A24"_s)->radius, 3.0);
        town.done(u"act.takeBack"_s, {});
        QCOMPARE(Labels::ownSheets(town.db()).size(), 1);
        QVERIFY(Labels::findSheet(town.db(), u"自作A24"_s)->radius != 3.0);
        town.done(u"label.forgetSheet"_s, {{u"sheet"_s, u"自作 A24"_s}});
        QVERIFY(Labels::ownSheets(town.db()).isEmpty());
        QVERIFY(town.isSound());
    }

    /// INV-44: number, class and unit stay; name and restrictions are not for everybody.
    void aClosedThingTellsNoName()
    {
        TestRegister town;
        town.done(u"unit.add"_s, {{u"name"_s, u"税務課"_s}});
        const QString number = town.asset(u"架空の滞納者名簿"_s, {{u"accessScope"_s, u"unit"_s}, {u"unit"_s, u"税務課"_s}});
        Register::Visibility nobody;
        nobody.everything = false;
        const auto contents = Assets::labelSource().contents(town.db(), nobody, {town.load(number).object.id});
        QCOMPARE(contents.size(), 1);
        QCOMPARE(contents.first().number, number);
        QVERIFY(contents.first().name.isEmpty());
        QVERIFY(contents.first().restrictions.isEmpty());
        QVERIFY(!contents.first().classed.words.isEmpty());
        QVERIFY(!contents.first().payload.contains("\xe6"));
    }

    void theCodeOfALabelFindsItsThing()
    {
        TestRegister town;
        town.done(u"unit.add"_s, {{u"name"_s, u"税務課"_s}});
        const QString number = town.asset(u"架空の名簿"_s, {{u"unit"_s, u"税務課"_s}, {u"number"_s, u"A-税-0042"_s}});
        const qint64 id = town.load(number).object.id;
        const QByteArray code = Assets::labelSource().contents(town.db(), {}, {id}).first().payload;
        for (const char c : code)
            QVERIFY(c > 0x20 && c < 0x7f);
        QVERIFY(code.size() <= 14);
        const auto found = Register::findByNumber(town.db(), QString::fromLatin1(code));
        QVERIFY(found.has_value());
        QCOMPARE(found->id, id);
        // Typed by a scanner under a Japanese keyboard, and one of another register.
        QCOMPARE(Register::findByNumber(town.db(), QString::fromLatin1(code.toLower()))->id, id);
        QByteArray other = code;
        other[other.size() - 1] = other.endsWith('0') ? '1' : '0';
        QVERIFY(!Register::findByNumber(town.db(), QString::fromLatin1(other)).has_value());
    }

    void theWordsOfTheClassAreThoseOfThePolicy_data()
    {
        QTest::addColumn<QString>("level");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("weight");
        QTest::newRow("NABARI 2(1) I") << u"Ⅰ"_s << u"重要性分類Ⅰ"_s << 4;
        QTest::newRow("NABARI 2(1) II") << u"Ⅱ"_s << u"重要性分類Ⅱ"_s << 3;
        QTest::newRow("NABARI 2(1) III") << u"Ⅲ"_s << u"重要性分類Ⅲ"_s << 1;
    }

    void theWordsOfTheClassAreThoseOfThePolicy()
    {
        QFETCH(QString, level);
        TestRegister town(u"nabari"_s);
        QJsonObject params{{u"levels"_s, QJsonObject{{u"S"_s, level}}}};
        if (level == u"Ⅰ"_s)
            params.insert(u"grounds"_s, QJsonObject{{u"S"_s, QJsonArray{u"1"_s}}});
        const QString number = town.asset(u"架空の名簿"_s, params);
        const auto content = Assets::labelSource().contents(town.db(), {}, {town.load(number).object.id}).first();
        QTEST(content.classed.words, "words");
        QTEST(content.classed.weight, "weight");
        QCOMPARE(content.classed.badge, level);
    }

    void aRegisterOfTheVersionBeforeGetsTheTables()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"old.daicho"_s);
        const Support::FixedClock clock(QDateTime(QDate(2026, 4, 1), QTime(10, 2), Qt::UTC));
        const auto perform = [&clock](Storage::Connection &db, const QString &act, const QJsonObject &params) {
            Register::Request request;
            request.act = act;
            request.params = params;
            return Register::performOn(db, *blueprint(), clock, request);
        };
        const auto made = Storage::createRegisterFile(
            path,
            [&](Storage::Connection &db) -> Support::Result<void> {
                if (!perform(db, u"register.create"_s, {{u"policy"_s, u"general"_s}, {u"organization"_s, u"架空町"_s}}) || !perform(db, u"unit.add"_s, {{u"name"_s, u"架空町"_s}})
                    || !perform(db, u"asset.register"_s, {{u"name"_s, u"架空の名簿"_s}, {u"unit"_s, u"架空町"_s}}))
                    return Support::fail(Support::ErrorCode::Internal, u"not made"_s);
                return {};
            },
            Storage::shippedMigrations().first(6)); // 0007 brings the tables of labels
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        auto opened = Storage::openRegisterFile(path);
        QVERIFY(opened && opened->outcome == Storage::Opened::Upgraded);
        Storage::Connection &db = *opened->connection;
        QVERIFY(Journal::verify(db, blueprint()->catalogue).ok());
        const auto printed = perform(db, u"label.print"_s, {{u"filter"_s, QJsonObject()}, {u"sheet"_s, u"28388"_s}, {u"target"_s, u"pdf"_s}});
        QVERIFY2(printed.has_value(), printed ? "" : qPrintable(Register::rejectionText(printed.error())));
        QCOMPARE(printed->result.value(u"things"_s).toInt(), 1);
        QVERIFY(Journal::verify(db, blueprint()->catalogue).ok());
    }

    void anOwnSheetIsKeptAndTakenBack()
    {
        TestRegister town;
        QJsonObject json = Labels::toJson(Labels::shippedSheets().first());
        json.insert(u"product"_s, u"架空24"_s);
        json.remove(u"also"_s);
        town.done(u"label.saveSheet"_s, {{u"sheet"_s, json}});
        QVERIFY(Labels::findSheet(town.db(), u"架空24"_s).has_value());
        const QString number = town.asset(u"架空の名簿"_s);
        town.done(u"label.print"_s, wish({number}, {{u"sheet"_s, u"架空２４"_s}}));
        QJsonObject wrong = json;
        wrong.insert(u"columns"_s, 40);
        QCOMPARE(wrongFields(town.act(u"label.saveSheet"_s, {{u"sheet"_s, wrong}})), QStringList{u"sheet.columns"_s});
        wrong = json;
        wrong.insert(u"product"_s, u"28388"_s);
        QCOMPARE(wrongFields(town.act(u"label.saveSheet"_s, {{u"sheet"_s, wrong}})), QStringList{u"sheet.product"_s});
        json.insert(u"radius"_s, 3);
        town.done(u"label.saveSheet"_s, {{u"sheet"_s, json}});
        town.done(u"act.takeBack"_s, {});
        QCOMPARE(Labels::findSheet(town.db(), u"架空24"_s)->radius, Labels::shippedSheets().first().radius);
        town.done(u"label.forgetSheet"_s, {{u"sheet"_s, u"架空24"_s}});
        QVERIFY(!Labels::findSheet(town.db(), u"架空24"_s).has_value());
        town.done(u"act.takeBack"_s, {});
        QVERIFY(Labels::findSheet(town.db(), u"架空24"_s).has_value());
        QVERIFY(town.isSound());
    }
};

QTEST_GUILESS_MAIN(TstLabelPrint)
#include "tst_labelprint.moc"
