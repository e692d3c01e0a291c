// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/linkqueries.h"
#include "models/classes/linkrepository.h"
#include "models/journal/history.h"
#include "tests/assets/registerfixture.h"

using namespace RegisterFixture;

/// Copies, printouts, excerpts: registered in one act, linked, raised with their source, and their marks (INV-03, INV-09).
class TstCopies final : public QObject
{
    Q_OBJECT

private slots:
    void aPrintoutTakesWhatItIsFromItsSource();
    void whatIsGivenWinsOverTheSource();
    void whatIsWrongAtTheSource_data();
    void whatIsWrongAtTheSource();
    void aLowerCopyIsRefused();
    void anExcerptHasAClassOfItsOwn();
    void aCopyOfAnUnclassifiedThingWaits();
    void raisingGoesDownToTheLastCopy();
    void copiesOfOtherPoliciesAreOnlyTold();
    void endedCopiesStayAsTheyAre();
    void aLinkRaisesWhatIsBelow();
    void linksThatCannotBe_data();
    void linksThatCannotBe();
    void aRemovedLinkBindsNoLonger();
    void theMarkWaitsUntilItIsRenewed();
    void theWaitIsAFilter();

private:
    static QJsonObject classed(const QString &c, QJsonObject more = {})
    {
        more.insert(u"levels"_s, levels(c, u"1"_s, u"1"_s));
        return more;
    }
    static QString levelC(TestRegister &town, const QString &number) { return town.load(number).levels.value(u"C"_s); }
    static QString labelDue(TestRegister &town, const QString &number) { return town.load(number).texts.value(u"labelDue"_s); }
    static Register::Outcome relabel(TestRegister &town, const QString &number, const QString &c, const With &with = {})
    {
        return town.act(u"asset.relabel"_s, {{u"asset"_s, number}, {u"levels"_s, QJsonObject{{u"C"_s, c}}}, {u"reason"_s, u"見直し"_s}}, with);
    }
    static QStringList raised(const QList<Register::Consequence> &consequences)
    {
        QStringList numbers;
        for (const Register::Consequence &consequence : consequences) {
            if (consequence.data.contains(u"raised"_s))
                numbers.append(consequence.data.value(u"raised"_s)[u"number"_s].toString());
        }
        return numbers;
    }
};

void TstCopies::aPrintoutTakesWhatItIsFromItsSource()
{
    TestRegister town(u"buzen"_s);
    const QString source = town.asset(u"議員名簿（架空）"_s, classed(u"3C"_s, {{u"kind"_s, u"information"_s}, {u"personalInfo"_s, u"有"_s},
                                     {u"managerPost"_s, u"事務局長"_s}, {u"remarks"_s, u"元だけの備考"_s}, {u"form"_s, u"electronic"_s}}));
    const QJsonObject made = town.done(u"asset.register"_s, {{u"printOf"_s, source}});
    const Assets::Asset print = town.load(made.value(u"number"_s).toString());
    QVERIFY(print.object.number != source);
    QVERIFY(print.object.name.startsWith(u"議員名簿（架空）"_s));
    QCOMPARE(print.texts.value(u"form"_s), u"paper"_s);
    QCOMPARE(print.texts.value(u"personalInfo"_s), u"yes"_s);
    QCOMPARE(print.texts.value(u"managerPost"_s), u"事務局長"_s);
    QCOMPARE(print.texts.value(u"remarks"_s), QString());
    QCOMPARE(print.levels, town.load(source).levels);
    QCOMPARE(print.object.state, u"active"_s);
    const QList<Classes::Link> links = Classes::linksFrom(town.db(), print.object.id);
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.first().kind, Classes::LinkKind::PrintOf);
    QCOMPARE(links.first().toId, town.load(source).object.id);
    // Both know of it: the copy by its registration, the source by an entry of its own.
    Journal::EntryFilter ofSource;
    ofSource.object = Journal::ObjectRef{u"asset"_s, links.first().toId};
    const QList<Journal::Entry> entries = Journal::entries(town.db(), ofSource);
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.first().summary.value(u"copy"_s).toString(), print.object.number);
    QVERIFY(town.isSound());
}

void TstCopies::whatIsGivenWinsOverTheSource()
{
    TestRegister town;
    const QString source = town.asset(u"計画書（架空）"_s, classed(u"2"_s, {{u"kind"_s, u"information"_s}, {u"form"_s, u"electronic"_s}}));
    const QJsonObject made = town.done(u"asset.register"_s, {{u"copyOf"_s, source}, {u"name"_s, u"控え（架空）"_s}, {u"levels"_s, QJsonObject{{u"C"_s, u"3C"_s}}},
                                                            {u"mediumKind"_s, u"フロッピーディスク"_s}});
    const Assets::Asset copy = town.load(made.value(u"number"_s).toString());
    QCOMPARE(copy.object.name, u"控え（架空）"_s);
    QCOMPARE(copy.levels, (Policy::Levels{{u"C"_s, u"3C"_s}, {u"I"_s, u"1"_s}, {u"A"_s, u"1"_s}})); // the other axes are proposed
    QCOMPARE(copy.texts.value(u"form"_s), u"electronic"_s);
    QVERIFY(!copy.texts.value(u"mediumKind"_s).isEmpty());
}

void TstCopies::whatIsWrongAtTheSource_data()
{
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("two sources") << QJsonObject{{u"copyOf"_s, u"A-0001"_s}, {u"printOf"_s, u"A-0001"_s}} << QStringList{u"copyOf"_s};
    QTest::newRow("no source and no name") << QJsonObject{{u"unit"_s, u"架空町"_s}} << QStringList{u"name"_s};
    QTest::newRow("no source and no unit") << QJsonObject{{u"name"_s, u"名簿"_s}} << QStringList{u"unit"_s};
    QTest::newRow("a source taken out as a mistake") << QJsonObject{{u"copyOf"_s, u"X-2"_s}} << QStringList{u"copyOf"_s};
    QTest::newRow("a disposed source") << QJsonObject{{u"printOf"_s, u"X-3"_s}} << QStringList{u"printOf"_s};
}

void TstCopies::whatIsWrongAtTheSource()
{
    QFETCH(QJsonObject, params);
    TestRegister town;
    town.asset(u"元（架空）"_s, classed(u"2"_s, {{u"number"_s, u"A-0001"_s}}));
    town.asset(u"誤り（架空）"_s, classed(u"2"_s, {{u"number"_s, u"X-2"_s}}));
    town.done(u"asset.void"_s, {{u"asset"_s, u"X-2"_s}, {u"reason"_s, u"二重登録"_s}});
    town.asset(u"廃棄（架空）"_s, classed(u"1"_s, {{u"number"_s, u"X-3"_s}}));
    town.done(u"disposal.record"_s, {{u"asset"_s, u"X-3"_s}, {u"method"_s, u"裁断"_s}, {u"content"_s, u"裁断した"_s}, {u"person"_s, u"架空 太郎"_s}});
    const qint64 before = town.count(u"asset"_s);
    QTEST(wrongFields(town.act(u"asset.register"_s, params)), "fields");
    QCOMPARE(town.count(u"asset"_s), before);
}

void TstCopies::aLowerCopyIsRefused()
{
    TestRegister town(u"buzen"_s);
    const QString source = town.asset(u"元（架空）"_s, classed(u"3C"_s));
    const QJsonObject lower{{u"copyOf"_s, source}, {u"levels"_s, QJsonObject{{u"C"_s, u"2"_s}}}};
    const Register::Outcome refused = town.act(u"asset.register"_s, lower);
    QCOMPARE(refusedBy(refused), QStringList{u"buzen.copies-follow"_s});
    QCOMPARE(std::get<Register::Refused>(refused.error()).findings.first().clause, u"豊前 2(2)①(イ)"_s);
    QCOMPARE(town.count(u"link"_s), 0);
    // A copy that is there is not lowered either, by nobody.
    const QString copy = town.done(u"asset.register"_s, {{u"copyOf"_s, source}}).value(u"number"_s).toString();
    QVERIFY(refusedBy(relabel(town, copy, u"2"_s)).contains(u"buzen.copies-follow"_s));
    QCOMPARE(levelC(town, copy), u"3C"_s);
    QVERIFY(relabel(town, copy, u"3A"_s)); // higher is its own affair
    QCOMPARE(levelC(town, source), u"3C"_s);
}

void TstCopies::anExcerptHasAClassOfItsOwn()
{
    TestRegister town(u"buzen"_s);
    const QString source = town.asset(u"元（架空）"_s, classed(u"3B"_s, {{u"personalInfo"_s, u"有"_s}}));
    const QJsonObject excerpt{{u"excerptOf"_s, source}, {u"levels"_s, levels(u"1"_s, u"1"_s, u"1"_s)}};
    QCOMPARE(refusedBy(town.act(u"asset.register"_s, excerpt)), QStringList{u"buzen.lower"_s});
    const QString number = town.done(u"asset.register"_s, excerpt, {{{u"buzen.lower"_s, u"氏名を消した統計表のため"_s}}, {}, {}, false}).value(u"number"_s).toString();
    QCOMPARE(levelC(town, number), u"1"_s);
    QCOMPARE(town.load(number).texts.value(u"personalInfo"_s), QString());
    QVERIFY(relabel(town, source, u"3A"_s));
    QCOMPARE(levelC(town, number), u"1"_s);
}

void TstCopies::aCopyOfAnUnclassifiedThingWaits()
{
    TestRegister town(u"buzen"_s);
    const QString source = town.asset(u"分類の決まらない元（架空）"_s);
    const QString copy = town.done(u"asset.register"_s, {{u"copyOf"_s, source}}).value(u"number"_s).toString();
    QCOMPARE(town.load(copy).levels, Policy::Levels());
    QCOMPARE(town.load(copy).object.state, u"draft"_s);
    QCOMPARE(refusedBy(town.act(u"asset.register"_s, {{u"copyOf"_s, source}, {u"levels"_s, levels(u"1"_s, u"1"_s, u"1"_s)}})),
             QStringList{u"buzen.copies-follow"_s});
    // The first class of the source is also that of its copies.
    town.done(u"asset.edit"_s, {{u"asset"_s, source}, {u"levels"_s, levels(u"3C"_s, u"1"_s, u"1"_s)}});
    QCOMPARE(levelC(town, copy), u"3C"_s);
    QCOMPARE(labelDue(town, copy), QString()); // nothing was marked before
}

void TstCopies::raisingGoesDownToTheLastCopy()
{
    TestRegister town;
    const QString source = town.asset(u"元（架空）"_s, classed(u"2"_s));
    const QString copy = town.done(u"asset.register"_s, {{u"copyOf"_s, source}}).value(u"number"_s).toString();
    const QString print = town.done(u"asset.register"_s, {{u"printOf"_s, copy}}).value(u"number"_s).toString();
    const QString backup = town.done(u"asset.register"_s, {{u"backupOf"_s, source}, {u"levels"_s, QJsonObject{{u"C"_s, u"3A"_s}}}}).value(u"number"_s).toString();
    const qint64 entries = town.count(u"journal_entry"_s);

    // Said before it is done, and nothing is done by asking.
    const Register::Outcome asked = relabel(town, source, u"3C"_s, {{}, {}, {}, true});
    QVERIFY(asked);
    QCOMPARE(raised(asked->consequences), (QStringList{copy, print}));
    QCOMPARE(town.count(u"journal_entry"_s), entries);

    const Register::Outcome done = relabel(town, source, u"3C"_s);
    QVERIFY(done);
    QCOMPARE(raised(done->consequences), (QStringList{copy, print}));
    QCOMPARE(levelC(town, copy), u"3C"_s);
    QCOMPARE(levelC(town, print), u"3C"_s);
    QCOMPARE(levelC(town, backup), u"3A"_s);
    QCOMPARE(town.count(u"journal_entry"_s), entries + 3); // one for each thing
    for (const auto &[number, from] : {std::pair(copy, source), std::pair(print, copy)}) {
        const Classes::Classification decision = Classes::history(town.db(), town.load(number).object.id).first();
        QCOMPARE(decision.origin, u"inherited"_s);
        QVERIFY2(decision.reason.contains(from), qPrintable(decision.reason));
    }
    QVERIFY(town.isSound());

    QVERIFY(relabel(town, source, u"2"_s, {{{u"general.lower"_s, u"公表したため"_s}}, {}, {}, false}));
    QCOMPARE(levelC(town, copy), u"3C"_s); // lowering the source lowers nobody
}

void TstCopies::copiesOfOtherPoliciesAreOnlyTold()
{
    TestRegister town;
    town.done(u"policy.add"_s, {{u"policy"_s, u"nabari"_s}});
    town.done(u"unit.add"_s, {{u"name"_s, u"名張の室"_s}, {u"parent"_s, u"架空町"_s}, {u"policy"_s, u"nabari"_s}});
    const QString source = town.asset(u"元（架空）"_s, classed(u"2"_s));
    const QString copy = town.done(u"asset.register"_s, {{u"copyOf"_s, source}, {u"unit"_s, u"名張の室"_s}, {u"levels"_s, QJsonObject{{u"S"_s, u"Ⅱ"_s}}}})
                             .value(u"number"_s).toString();
    const Register::Outcome done = relabel(town, source, u"3A"_s);
    QVERIFY(done);
    QStringList told;
    for (const Register::Consequence &consequence : done->consequences)
        told.append(consequence.data.value(u"otherPolicy"_s).toString());
    QVERIFY(told.contains(copy));
    QCOMPARE(town.load(copy).levels, (Policy::Levels{{u"S"_s, u"Ⅱ"_s}}));
}

void TstCopies::endedCopiesStayAsTheyAre()
{
    TestRegister town;
    const QString source = town.asset(u"元（架空）"_s, classed(u"2"_s));
    const QString gone = town.done(u"asset.register"_s, {{u"copyOf"_s, source}}).value(u"number"_s).toString();
    town.done(u"disposal.record"_s, {{u"asset"_s, gone}, {u"method"_s, u"裁断"_s}, {u"content"_s, u"裁断した"_s}, {u"person"_s, u"架空 太郎"_s}});
    const Register::Outcome done = relabel(town, source, u"3C"_s);
    QVERIFY(done);
    QCOMPARE(raised(done->consequences), QStringList());
    QCOMPARE(levelC(town, gone), u"2"_s);
}

void TstCopies::aLinkRaisesWhatIsBelow()
{
    TestRegister town;
    const QString source = town.asset(u"元（架空）"_s, classed(u"3C"_s));
    const QString copy = town.asset(u"前からある写し（架空）"_s, classed(u"2"_s));
    const QString second = town.asset(u"写しの写し（架空）"_s, classed(u"2"_s));
    town.done(u"link.add"_s, {{u"from"_s, second}, {u"to"_s, copy}, {u"kind"_s, u"copyOf"_s}});
    const QJsonObject result = town.done(u"link.add"_s, {{u"from"_s, copy}, {u"to"_s, source}, {u"kind"_s, u"printOf"_s}, {u"reason"_s, u"台帳から印刷したもの"_s}});
    QCOMPARE(result.value(u"raised"_s).toArray(), (QJsonArray{copy, second}));
    QCOMPARE(levelC(town, second), u"3C"_s);
    QVERIFY(town.isSound());
    const Register::StoredPolicy policy = Register::storedPolicies(town.db()).first();
    const QList<Assets::LinkRow> rows = Assets::linkRows(town.db(), {}, *policy.document, town.load(copy).object.id);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).other.number, source);
    QVERIFY(rows.at(0).outgoing);
    QCOMPARE(rows.at(1).other.number, second);
}

void TstCopies::linksThatCannotBe_data()
{
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<QStringList>("fields");
    const auto link = [](const QString &from, const QString &to, const QString &kind) {
        return QJsonObject{{u"from"_s, from}, {u"to"_s, to}, {u"kind"_s, kind}};
    };
    QTest::newRow("to itself") << link(u"L-1"_s, u"L-1"_s, u"copyOf"_s) << QStringList{u"to"_s};
    QTest::newRow("twice the same") << link(u"L-2"_s, u"L-1"_s, u"copyOf"_s) << QStringList{u"to"_s};
    QTest::newRow("a source of its own source") << link(u"L-1"_s, u"L-2"_s, u"printOf"_s) << QStringList{u"to"_s};
    QTest::newRow("a circle over a third") << link(u"L-1"_s, u"L-3"_s, u"copyOf"_s) << QStringList{u"to"_s};
    QTest::newRow("a kind that is none") << link(u"L-3"_s, u"L-1"_s, u"cousinOf"_s) << QStringList{u"kind"_s};
    QTest::newRow("stored on what is no medium") << link(u"L-3"_s, u"L-1"_s, u"storedOn"_s) << QStringList{u"kind"_s};
}

void TstCopies::linksThatCannotBe()
{
    QFETCH(QJsonObject, params);
    TestRegister town;
    for (const QString &number : {u"L-1"_s, u"L-2"_s, u"L-3"_s})
        town.asset(u"架空の物"_s, classed(u"2"_s, {{u"number"_s, number}}));
    town.done(u"link.add"_s, {{u"from"_s, u"L-2"_s}, {u"to"_s, u"L-1"_s}, {u"kind"_s, u"copyOf"_s}});
    town.done(u"link.add"_s, {{u"from"_s, u"L-3"_s}, {u"to"_s, u"L-2"_s}, {u"kind"_s, u"partOf"_s}});
    QTEST(wrongFields(town.act(u"link.add"_s, params)), "fields");
    QCOMPARE(town.count(u"link"_s), 2);
}

void TstCopies::aRemovedLinkBindsNoLonger()
{
    TestRegister town;
    const QString source = town.asset(u"元（架空）"_s, classed(u"2"_s));
    const QString copy = town.done(u"asset.register"_s, {{u"copyOf"_s, source}}).value(u"number"_s).toString();
    const qint64 link = Classes::linksFrom(town.db(), town.load(copy).object.id).first().id;
    QCOMPARE(wrongFields(town.act(u"link.remove"_s, {{u"link"_s, link}})), QStringList{u"reason"_s});
    town.done(u"link.remove"_s, {{u"link"_s, link}, {u"reason"_s, u"別の資料だったため"_s}});
    QVERIFY(relabel(town, source, u"3C"_s));
    QCOMPARE(levelC(town, copy), u"2"_s);
    QCOMPARE(town.count(u"link WHERE removed_at IS NOT NULL"_s), 1); // kept, and told
    QVERIFY(!town.act(u"link.remove"_s, {{u"link"_s, link}, {u"reason"_s, u"もう一度"_s}}));
    QVERIFY(town.isSound());
}

void TstCopies::theMarkWaitsUntilItIsRenewed()
{
    TestRegister town;
    const QString one = town.asset(u"一つ目（架空）"_s, classed(u"2"_s));
    const QString other = town.asset(u"二つ目（架空）"_s, classed(u"2"_s));
    QCOMPARE(labelDue(town, one), QString());
    QVERIFY(relabel(town, one, u"3C"_s));
    QCOMPARE(labelDue(town, one), u"2026-04-01"_s);
    town.clock().set(QDateTime(QDate(2026, 4, 9), QTime(1, 0), Qt::UTC));
    QVERIFY(relabel(town, one, u"3A"_s));
    QCOMPARE(labelDue(town, one), u"2026-04-01"_s); // it waits since the first change
    town.done(u"asset.edit"_s, {{u"asset"_s, other}, {u"remarks"_s, u"備考だけ"_s}});
    QCOMPARE(labelDue(town, other), QString());
    QCOMPARE(wrongFields(town.act(u"asset.labelled"_s, {{u"assets"_s, QJsonArray{one}}, {u"on"_s, u"R8.4.10"_s}})), QStringList{u"on"_s}); // tomorrow
    const QJsonObject result = town.done(u"asset.labelled"_s, {{u"assets"_s, QJsonArray{one, other}}, {u"on"_s, u"R8.4.9"_s}});
    QCOMPARE(result.value(u"assets"_s).toArray(), QJsonArray{one}); // the other had nothing to renew
    QCOMPARE(labelDue(town, one), QString());
    QCOMPARE(wrongFields(town.act(u"asset.labelled"_s, {{u"assets"_s, QJsonArray{one}}})), QStringList{u"assets"_s});
    QVERIFY(town.isSound());
}

void TstCopies::theWaitIsAFilter()
{
    TestRegister town;
    const QString waiting = town.asset(u"待つもの（架空）"_s, classed(u"2"_s));
    town.asset(u"待たないもの（架空）"_s, classed(u"2"_s));
    QVERIFY(relabel(town, waiting, u"3C"_s));
    Assets::Queries queries(town.db(), {});
    const auto filter = queries.filterFrom({u"labelDue=yes"_s});
    QVERIFY(filter);
    QCOMPARE(queries.ids(*filter), QVector<qint64>{town.load(waiting).object.id});
    QVERIFY(!queries.filterText(*filter).isEmpty());
    const auto unconfirmed = queries.filterFrom({u"unconfirmedSince=R8.4.1"_s});
    QVERIFY(unconfirmed);
    QCOMPARE(queries.ids(*unconfirmed).size(), 2);
    QVERIFY(!queries.filterFrom({u"unconfirmedSince=いつか"_s}));
}

QTEST_GUILESS_MAIN(TstCopies)
#include "tst_copies.moc"
