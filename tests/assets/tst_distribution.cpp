// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerfixture.h"

#include "models/assets/distribution/distributionqueries.h"
#include "models/assets/distribution/distributionrepository.h"
#include "models/classes/linkrepository.h"
#include "models/storage/migrator.h"

using namespace RegisterFixture;

/// 配付簿: numbered copies, who has them, and their coming back.
class TstDistribution : public QObject
{
    Q_OBJECT

    static QStringList texts(const QJsonValue &value) { return value.toVariant().toStringList(); }
    static QString source(TestRegister &at) { return at.asset(u"議案資料（架空）"_s, {{u"number"_s, u"A-1"_s}, {u"levels"_s, levels(u"3C"_s, u"2"_s, u"1"_s)}}); }
    /// Three copies; their numbers.
    static QStringList three(TestRegister &at, QJsonObject more = {})
    {
        more.insert(u"asset"_s, u"A-1"_s);
        more.insert(u"recipients"_s, QJsonArray{u"架空 一郎"_s, u"架空 二郎"_s, u"架空 三郎"_s});
        return texts(at.done(u"copy.distribute"_s, more).value(u"copies"_s));
    }
    /// "1/3 架空 一郎" of the book, in its order.
    static QStringList book(TestRegister &at, const Assets::DistributionFilter &filter = {})
    {
        QStringList lines;
        for (const Assets::Distribution &copy : Assets::distributions(at.db(), filter))
            lines.append(Assets::copyNumberText(copy) + u' ' + copy.recipient);
        return lines;
    }

private slots:
    /// BUZEN-2.2-1-イ, NABARI-2.2-ウ
    void copiesAreNumberedAndBearTheClassOfTheirSource()
    {
        TestRegister at;
        source(at);
        const QStringList numbers = three(at, {{u"dueOn"_s, u"2026-04-30"_s}});
        QCOMPARE(numbers.size(), 3);
        QCOMPARE(book(at), (QStringList{u"1/3 架空 一郎"_s, u"2/3 架空 二郎"_s, u"3/3 架空 三郎"_s}));
        const Assets::Asset copy = at.load(numbers.at(1));
        QCOMPARE(copy.levels.value(u"C"_s), u"3C"_s);
        QCOMPARE(copy.texts.value(u"custodian"_s), u"架空 二郎"_s);
        QVERIFY(copy.object.name.contains(u"2/3"_s));
        QCOMPARE(Classes::linksFrom(at.db(), copy.object.id).value(0).kind, Classes::LinkKind::CopyOf);
        QCOMPARE(Assets::distributionOf(at.db(), copy.object.id)->dueOn, u"2026-04-30"_s);
        QVERIFY(at.isSound());
    }

    void copiesFollowTheirSourceUp() // INV-03
    {
        TestRegister at;
        source(at);
        const QStringList numbers = three(at);
        at.done(u"asset.relabel"_s, {{u"asset"_s, u"A-1"_s}, {u"levels"_s, QJsonObject{{u"C"_s, u"3B"_s}}}, {u"reason"_s, u"要配慮"_s}});
        for (const QString &number : numbers) {
            QCOMPARE(at.load(number).levels.value(u"C"_s), u"3B"_s);
            QVERIFY(!at.load(number).texts.value(u"labelDue"_s).isEmpty());
        }
    }

    void oneRecipientMayGetSeveral()
    {
        TestRegister at;
        source(at);
        at.done(u"copy.distribute"_s, {{u"asset"_s, u"A-1"_s}, {u"recipients"_s, QJsonArray{u"議会事務局"_s}}, {u"count"_s, u"２"_s}, {u"kind"_s, u"printOf"_s}});
        QCOMPARE(book(at), (QStringList{u"1/2 議会事務局"_s, u"2/2 議会事務局"_s}));
    }

    void laterCopiesGoOnWithTheNumbers()
    {
        TestRegister at;
        source(at);
        three(at);
        at.done(u"copy.distribute"_s, {{u"asset"_s, u"A-1"_s}, {u"recipients"_s, QJsonArray{u"架空 四郎"_s}}});
        QCOMPARE(book(at).last(), u"4/4 架空 四郎"_s);
    }

    void whatIsWrongChangesNothing_data()
    {
        QTest::addColumn<QJsonObject>("params");
        QTest::addColumn<QString>("field");
        const QJsonArray two{u"甲"_s, u"乙"_s};
        QTest::newRow("nobody") << QJsonObject{{u"recipients"_s, QJsonArray{}}} << u"recipients"_s;
        QTest::newRow("blank names") << QJsonObject{{u"recipients"_s, QJsonArray{u"　"_s}}} << u"recipients"_s;
        QTest::newRow("fewer copies than recipients") << QJsonObject{{u"recipients"_s, two}, {u"count"_s, 1}} << u"count"_s;
        QTest::newRow("no copy at all") << QJsonObject{{u"recipients"_s, QJsonArray{u"甲"_s}}, {u"count"_s, 0}} << u"count"_s;
        QTest::newRow("too many") << QJsonObject{{u"recipients"_s, QJsonArray{u"甲"_s}}, {u"count"_s, 1001}} << u"count"_s;
        QTest::newRow("an excerpt has a class of its own") << QJsonObject{{u"recipients"_s, two}, {u"kind"_s, u"excerptOf"_s}} << u"kind"_s;
        QTest::newRow("a day that has not come") << QJsonObject{{u"recipients"_s, two}, {u"on"_s, u"2026-04-02"_s}} << u"on"_s;
        QTest::newRow("due before it is given") << QJsonObject{{u"recipients"_s, two}, {u"dueOn"_s, u"2026-03-31"_s}} << u"dueOn"_s;
        QTest::newRow("no day") << QJsonObject{{u"recipients"_s, two}, {u"dueOn"_s, u"いつか"_s}} << u"dueOn"_s;
    }
    void whatIsWrongChangesNothing()
    {
        QFETCH(QJsonObject, params);
        QFETCH(QString, field);
        TestRegister at;
        params.insert(u"asset"_s, source(at));
        const QStringList before = at.dump(u"object"_s);
        QCOMPARE(wrongFields(at.act(u"copy.distribute"_s, params)), QStringList{field});
        QCOMPARE(at.dump(u"object"_s), before);
        QVERIFY(book(at).isEmpty());
    }

    void whatIsGoneIsNotDistributed()
    {
        TestRegister at;
        source(at);
        at.done(u"asset.void"_s, {{u"asset"_s, u"A-1"_s}, {u"reason"_s, u"誤り"_s}});
        QCOMPARE(wrongFields(at.act(u"copy.distribute"_s, {{u"asset"_s, u"A-1"_s}, {u"recipients"_s, QJsonArray{u"甲"_s}}})), QStringList{u"asset"_s});
    }

    void dryRunGivesNothing()
    {
        TestRegister at;
        source(at);
        const Register::Outcome outcome = at.act(u"copy.distribute"_s, {{u"asset"_s, u"A-1"_s}, {u"recipients"_s, QJsonArray{u"甲"_s}}}, {{}, {}, {}, true});
        QVERIFY(outcome);
        QCOMPARE(outcome->consequences.first().data.value(u"distributed"_s).toObject().value(u"total"_s).toInt(), 1);
        QVERIFY(book(at).isEmpty());
    }

    void collectingSaysWhenAndByWhom()
    {
        TestRegister at;
        source(at);
        const QStringList numbers = three(at);
        at.clock().set(QDateTime(QDate(2026, 4, 20), QTime(1, 0), Qt::UTC));
        at.done(u"copy.collect"_s, {{u"copies"_s, QJsonArray{numbers.at(0), numbers.at(2), numbers.at(0)}}, {u"on"_s, u"R8.4.15"_s}, {u"by"_s, u"総務課 架空"_s}, {u"note"_s, u"書込みあり"_s}});
        const auto line = Assets::distributionOf(at.db(), at.load(numbers.at(0)).object.id);
        QCOMPARE(line->collectedOn, u"2026-04-15"_s);
        QCOMPARE(line->collectedBy, u"総務課 架空"_s);
        QCOMPARE(line->note, u"書込みあり"_s);
        QCOMPARE(book(at), (QStringList{u"2/3 架空 二郎"_s, u"1/3 架空 一郎"_s, u"3/3 架空 三郎"_s})); // what is out stands first
        QCOMPARE(book(at, {{}, {}, true}), QStringList{u"2/3 架空 二郎"_s});
        QVERIFY(at.isSound());
    }

    void whatCannotBeCollectedIsSaid_data()
    {
        QTest::addColumn<QJsonObject>("params");
        QTest::addColumn<QString>("field");
        QTest::newRow("nothing") << QJsonObject{{u"copies"_s, QJsonArray{}}, {u"by"_s, u"甲"_s}} << u"copies"_s;
        QTest::newRow("no numbered copy") << QJsonObject{{u"copies"_s, QJsonArray{u"A-1"_s}}, {u"by"_s, u"甲"_s}} << u"copies"_s;
        QTest::newRow("before it was given") << QJsonObject{{u"on"_s, u"2026-03-31"_s}, {u"by"_s, u"甲"_s}} << u"copies"_s;
        QTest::newRow("a day that has not come") << QJsonObject{{u"on"_s, u"2026-05-01"_s}, {u"by"_s, u"甲"_s}} << u"on"_s;
        QTest::newRow("by nobody") << QJsonObject{} << u"by"_s;
    }
    void whatCannotBeCollectedIsSaid()
    {
        QFETCH(QJsonObject, params);
        QFETCH(QString, field);
        TestRegister at;
        source(at);
        const QStringList numbers = three(at);
        if (!params.contains(u"copies"_s))
            params.insert(u"copies"_s, QJsonArray{numbers.first()});
        const QStringList before = at.dump(u"distribution"_s);
        QCOMPARE(wrongFields(at.act(u"copy.collect"_s, params)), QStringList{field});
        QCOMPARE(at.dump(u"distribution"_s), before);
    }

    void whatIsBackDoesNotComeBackAgain()
    {
        TestRegister at;
        source(at);
        const QStringList numbers = three(at);
        at.done(u"copy.collect"_s, {{u"copies"_s, QJsonArray{numbers.first()}}, {u"by"_s, u"甲"_s}});
        QCOMPARE(wrongFields(at.act(u"copy.collect"_s, {{u"copies"_s, QJsonArray{numbers.first()}}, {u"by"_s, u"乙"_s}})), QStringList{u"copies"_s});
    }

    void bothAreTakenBack()
    {
        TestRegister at;
        source(at);
        const QStringList numbers = three(at);
        at.done(u"copy.collect"_s, {{u"copies"_s, QJsonArray{numbers.first()}}, {u"by"_s, u"甲"_s}});
        QCOMPARE(book(at, {{}, {}, true}).size(), 2);
        at.done(u"act.takeBack"_s, {});
        QCOMPARE(book(at, {{}, {}, true}).size(), 3);
        at.done(u"act.takeBack"_s, {});
        QVERIFY(book(at).isEmpty());
        for (const QString &number : numbers)
            QCOMPARE(at.load(number).object.state, u"void"_s);
        QVERIFY(at.isSound());
        QCOMPARE(Assets::lastCopyNumber(at.db(), at.load(u"A-1"_s).object.id), 3); // a number is given once
    }

    void closedRowsHideWhoHasThem() // INV-44
    {
        TestRegister at;
        at.asset(u"相談記録"_s, {{u"number"_s, u"A-1"_s}, {u"accessScope"_s, u"unit"_s}, {u"levels"_s, levels(u"3C"_s, u"2"_s, u"1"_s)}});
        const qint64 member = at.done(u"person.add"_s, {{u"name"_s, u"架空 職員"_s}, {u"unit"_s, u"架空町"_s}}).value(u"id"_s).toInteger();
        at.done(u"copy.distribute"_s, {{u"asset"_s, u"A-1"_s}, {u"recipients"_s, QJsonArray{u"甲"_s, u"乙"_s, u"丙"_s}}}, {{}, member, {}, false});
        Register::Visibility nobody;
        nobody.everything = false;
        const QList<Assets::DistributionLine> lines = Assets::distributionLines(at.db(), nobody, Assets::distributions(at.db(), {}), QDate(2026, 4, 1));
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.first().copy.recipient.isEmpty());
        QVERIFY(!lines.first().source.name.contains(u"相談"_s));
    }

    void overdueIsWhatIsOutAfterItsDay()
    {
        TestRegister at;
        source(at);
        three(at, {{u"dueOn"_s, u"2026-04-10"_s}});
        const auto overdue = [&at](QDate day) { return Assets::distributionLines(at.db(), {}, Assets::distributions(at.db(), {}), day).first().overdue; };
        QVERIFY(!overdue(QDate(2026, 4, 10)));
        QVERIFY(overdue(QDate(2026, 4, 11)));
    }
};

QTEST_GUILESS_MAIN(TstDistribution)
#include "tst_distribution.moc"
