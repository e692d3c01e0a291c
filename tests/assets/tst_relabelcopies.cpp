// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classes/copylinkqueries.h"
#include "models/classes/link.h"
#include "tests/assets/relabelfixture.h"

#include <algorithm>

using namespace RelabelFixture;

namespace {

qsizetype saidUnder(const QList<Register::Consequence> &consequences, const QString &key)
{
    return std::count_if(consequences.cbegin(), consequences.cend(), [&key](const Register::Consequence &one) { return one.data.contains(key); });
}

} // namespace

/// What follows from 一括分類変更: copies (INV-03), and places that no longer suffice.
class TstRelabelCopies final : public QObject
{
    Q_OBJECT

private slots:
    void copiesFollowThroughTheBulkAct();
    void copiesAreNeverBelowTheirSourceWhateverTheOrder_data();
    void copiesAreNeverBelowTheirSourceWhateverTheOrder();
    void aChainThroughACopyThatNobodyChose();
    void aCircleOfCopiesEnds();
    void aRefusedCopyStillFollows();
    void aRaisedCopyHasTheStateOfItsNewClass_data();
    void aRaisedCopyHasTheStateOfItsNewClass();
    void theStorageThatNoLongerSufficesIsTold();
    void copiesUnderAnotherPolicyAreTold();
    void theKindsThatBindAreThoseOfTheLinks();
};

void TstRelabelCopies::copiesFollowThroughTheBulkAct() // AC-32
{
    TestRegister town(u"okitama"_s);
    const QString source = town.asset(u"住民の名簿（架空）"_s, classed(u"2"_s, {{u"form"_s, u"electronic"_s}, {u"personalInfo"_s, u"有"_s}}));
    const QString print = town.done(u"asset.register"_s, {{u"printOf"_s, source}}).value(u"number"_s).toString();
    const QString floppy = town.done(u"asset.register"_s, {{u"copyOf"_s, source}, {u"mediumKind"_s, u"フロッピーディスク"_s}}).value(u"number"_s).toString();
    const qint64 before = head(town);
    const Register::Outcome outcome = relabel(town, {source}, u"3"_s);
    QCOMPARE(counts(outcome), (QList<qint64>{1, 2, 0, 0}));
    QCOMPARE(outcome->result.value(u"labels"_s).toInt(), 3);
    QCOMPARE(outcome->result.value(u"raisedNumbers"_s).toArray(), (QJsonArray{print, floppy}));
    QCOMPARE(head(town), before + 4);
    QCOMPARE(town.load(print).texts.value(u"form"_s), u"paper"_s);
    for (const QString &copy : {print, floppy}) {
        QCOMPARE(levelC(town, copy), u"3"_s);
        QVERIFY(!town.load(copy).texts.value(u"labelDue"_s).isEmpty()); // on the list of marks to renew
        const Classes::Classification decision = Classes::history(town.db(), town.load(copy).object.id).first();
        QCOMPARE(decision.origin, u"inherited"_s);
        QVERIFY(decision.reason.contains(source));
    }
    QVERIFY(town.isSound());
}

void TstRelabelCopies::copiesAreNeverBelowTheirSourceWhateverTheOrder_data() // INV-03
{
    QTest::addColumn<QString>("was");
    QTest::addColumn<QStringList>("wished"); // of source, copy, printout of the copy; empty = nothing is wished
    QTest::addColumn<QStringList>("becomes");
    QTest::newRow("raised together") << u"2"_s << QStringList{u"3C"_s, u"3C"_s, u"3C"_s} << QStringList{u"3C"_s, u"3C"_s, u"3C"_s};
    QTest::newRow("lowered together") << u"3C"_s << QStringList{u"2"_s, u"2"_s, u"2"_s} << QStringList{u"2"_s, u"2"_s, u"2"_s};
    QTest::newRow("the source alone raised") << u"2"_s << QStringList{u"3C"_s, QString(), QString()} << QStringList{u"3C"_s, u"3C"_s, u"3C"_s};
    QTest::newRow("the source alone lowered") << u"3C"_s << QStringList{u"2"_s, QString(), QString()} << QStringList{u"2"_s, u"3C"_s, u"3C"_s};
    QTest::newRow("a copy wished lower than its source becomes") << u"2"_s << QStringList{u"3B"_s, u"3C"_s, QString()} << QStringList{u"3B"_s, u"3B"_s, u"3B"_s};
    QTest::newRow("copies wished higher") << u"2"_s << QStringList{u"3C"_s, u"3B"_s, u"3A"_s} << QStringList{u"3C"_s, u"3B"_s, u"3A"_s};
    QTest::newRow("the last copy wished below the middle one") << u"2"_s << QStringList{QString(), u"3C"_s, u"2"_s} << QStringList{u"2"_s, u"3C"_s, u"3C"_s};
    QTest::newRow("a copy lowered alone") << u"3C"_s << QStringList{QString(), u"2"_s, QString()} << QStringList{u"3C"_s, u"3C"_s, u"3C"_s};
    QTest::newRow("source and last copy, the middle one not chosen") << u"2"_s << QStringList{u"3C"_s, QString(), u"3B"_s} << QStringList{u"3C"_s, u"3C"_s, u"3B"_s};
}

void TstRelabelCopies::copiesAreNeverBelowTheirSourceWhateverTheOrder()
{
    QFETCH(QString, was);
    QFETCH(QStringList, wished);
    QFETCH(QStringList, becomes);
    QList<int> order{0, 1, 2};
    do {
        TestRegister town(u"buzen"_s);
        const QString source = town.asset(u"元（架空）"_s, classed(was));
        const QString copy = town.done(u"asset.register"_s, {{u"copyOf"_s, source}}).value(u"number"_s).toString();
        const QString print = town.done(u"asset.register"_s, {{u"printOf"_s, copy}}).value(u"number"_s).toString();
        const QStringList numbers{source, copy, print};
        QJsonArray rows;
        for (const int at : std::as_const(order)) {
            if (!wished.at(at).isEmpty())
                rows.append(QJsonObject{{u"asset"_s, numbers.at(at)}, {u"levels"_s, QJsonObject{{u"C"_s, wished.at(at)}}}});
        }
        const Register::Outcome outcome = byLine(town, rows, {lowering(), {}, {}, false});
        QVERIFY(outcome || !refusedBy(outcome).isEmpty());
        QCOMPARE((QStringList{levelC(town, source), levelC(town, copy), levelC(town, print)}), becomes);
        QVERIFY(town.isSound());
    } while (std::next_permutation(order.begin(), order.end()));
}

void TstRelabelCopies::aChainThroughACopyThatNobodyChose()
{
    TestRegister town(u"buzen"_s);
    const QString source = town.asset(u"元（架空）"_s, classed(u"2"_s));
    const QString copy = town.done(u"asset.register"_s, {{u"copyOf"_s, source}}).value(u"number"_s).toString();
    const QString print = town.done(u"asset.register"_s, {{u"printOf"_s, copy}}).value(u"number"_s).toString();
    // Of the last one only another axis is decided: on the axis on which copies follow it goes with the rest.
    const Register::Outcome outcome = byLine(town, {QJsonObject{{u"asset"_s, print}, {u"levels"_s, QJsonObject{{u"A"_s, u"2"_s}}}},
                                                    QJsonObject{{u"asset"_s, source}, {u"levels"_s, QJsonObject{{u"C"_s, u"3C"_s}}}}},
                                             {{{u"buzen.availability2-in-principle"_s, u"要る"_s}}, {}, {}, false});
    QCOMPARE(counts(outcome), (QList<qint64>{2, 1, 0, 0}));
    QCOMPARE(town.load(print).levels, (Policy::Levels{{u"C"_s, u"3C"_s}, {u"I"_s, u"1"_s}, {u"A"_s, u"2"_s}}));
    QCOMPARE(levelC(town, copy), u"3C"_s);
    QCOMPARE(Classes::history(town.db(), town.load(print).object.id).size(), 2); // one decision, not two
    QVERIFY(town.isSound());
}

void TstRelabelCopies::aCircleOfCopiesEnds()
{
    TestRegister town(u"buzen"_s);
    const QString source = town.asset(u"元（架空）"_s, classed(u"2"_s));
    const QString copy = town.done(u"asset.register"_s, {{u"copyOf"_s, source}}).value(u"number"_s).toString();
    // No act makes a circle; files of other programs may hold one.
    Storage::Query circle(town.db(), u"INSERT INTO link (from_id, to_id, kind, at) VALUES (:from, :to, 'copyOf', '2026-04-01T00:00:00Z')"_s);
    circle.bind(u":from"_s, town.load(source).object.id).bind(u":to"_s, town.load(copy).object.id).run();
    QCOMPARE(counts(relabel(town, {copy}, u"3C"_s)), (QList<qint64>{1, 1, 0, 0}));
    QCOMPARE(levelC(town, source), u"3C"_s);
    QCOMPARE(counts(relabel(town, {copy, source}, u"3B"_s)), (QList<qint64>{2, 0, 0, 0}));
}

void TstRelabelCopies::aRefusedCopyStillFollows()
{
    TestRegister town(u"buzen"_s);
    const QString source = town.asset(u"元（架空）"_s, classed(u"2"_s));
    const QString copy = town.done(u"asset.register"_s, {{u"copyOf"_s, source}}).value(u"number"_s).toString();
    const Register::Outcome outcome = byLine(town, {QJsonObject{{u"asset"_s, copy}, {u"levels"_s, QJsonObject{{u"C"_s, u"3C"_s}, {u"I"_s, u"1"_s}}}},
                                                    QJsonObject{{u"asset"_s, source}, {u"levels"_s, QJsonObject{{u"C"_s, u"3A"_s}}}}});
    QCOMPARE(counts(outcome), (QList<qint64>{1, 1, 0, 1}));
    QCOMPARE(levelC(town, copy), u"3A"_s);
    QCOMPARE(Classes::history(town.db(), town.load(copy).object.id).first().origin, u"inherited"_s);
}

void TstRelabelCopies::aRaisedCopyHasTheStateOfItsNewClass_data() // INV-01, INV-05
{
    QTest::addColumn<QJsonObject>("copy");
    QTest::addColumn<QJsonObject>("wish"); // for the copy; empty = the source alone is decided
    QTest::addColumn<QString>("was");
    QTest::addColumn<QString>("becomes");
    const QString active = QString::fromLatin1(Register::State::kActive);
    const QString asking = QString::fromLatin1(Register::State::kAsking);
    const QString draft = QString::fromLatin1(Register::State::kDraft);
    const QJsonObject halfWay{{u"levels"_s, QJsonObject{{u"I"_s, u"1"_s}, {u"A"_s, u"1"_s}}}};
    QTest::newRow("the level that was missing makes it complete") << halfWay << QJsonObject() << draft << active;
    QTest::newRow("others are missing yet") << QJsonObject{{u"levels"_s, QJsonObject{{u"I"_s, u"1"_s}}}} << QJsonObject() << draft << draft;
    QTest::newRow("who was asked has not answered") << QJsonObject{{u"classUnknown"_s, true}} << QJsonObject() << asking << asking;
    QTest::newRow("another axis of it is decided beside") << halfWay << QJsonObject{{u"I"_s, u"2"_s}} << draft << active;
    QTest::newRow("its level is taken away beside") << classed(u"2"_s) << QJsonObject{{u"C"_s, QString()}} << active << active;
}

void TstRelabelCopies::aRaisedCopyHasTheStateOfItsNewClass()
{
    QFETCH(QJsonObject, copy);
    QFETCH(QJsonObject, wish);
    QFETCH(QString, was);
    QFETCH(QString, becomes);
    for (const bool isSourceFirst : {true, false}) {
        TestRegister town(u"buzen"_s);
        const QString source = town.asset(u"元（架空）"_s);
        const With reasons{{{u"buzen.integrity2-in-principle"_s, u"要る"_s}, {u"buzen.availability2-in-principle"_s, u"要る"_s}}, {}, {}, false};
        const QString number = town.asset(u"写し（架空）"_s, copy, reasons);
        town.done(u"link.add"_s, {{u"from"_s, number}, {u"to"_s, source}, {u"kind"_s, u"copyOf"_s}});
        QCOMPARE(town.load(number).object.state, was);
        QJsonArray rows{QJsonObject{{u"asset"_s, source}, {u"levels"_s, levels(u"3C"_s, u"1"_s, u"1"_s)}}};
        if (!wish.isEmpty())
            rows.insert(isSourceFirst ? 1 : 0, QJsonObject{{u"asset"_s, number}, {u"levels"_s, wish}});
        QVERIFY(byLine(town, rows, reasons));
        QCOMPARE(levelC(town, number), u"3C"_s);
        QCOMPARE(town.load(number).object.state, becomes);
        QVERIFY(town.isSound());
    }
}

void TstRelabelCopies::theStorageThatNoLongerSufficesIsTold()
{
    TestRegister town(u"buzen"_s);
    town.done(u"place.add"_s, {{u"name"_s, u"棚"_s}, {u"lockable"_s, false}});
    town.done(u"place.add"_s, {{u"name"_s, u"書庫"_s}, {u"lockable"_s, true}});
    const QString open = town.asset(u"一（架空）"_s, classed(u"1"_s, {{u"place"_s, u"棚"_s}}));
    const QString locked = town.asset(u"二（架空）"_s, classed(u"1"_s, {{u"place"_s, u"書庫"_s}}));
    const QString nowhere = town.asset(u"三（架空）"_s, classed(u"1"_s));
    const QString copy = town.done(u"asset.register"_s, {{u"copyOf"_s, locked}, {u"place"_s, u"棚"_s}}).value(u"number"_s).toString();
    const Register::Outcome outcome = relabel(town, {open, locked, nowhere}, u"3C"_s);
    QCOMPARE(counts(outcome), (QList<qint64>{3, 1, 0, 0})); // told, not refused
    QCOMPARE(outcome->result.value(u"storage"_s).toInt(), 2);
    const QJsonObject note = outcome->result.value(u"storageNotes"_s).toArray().first().toObject();
    QCOMPARE(note.value(u"rule"_s).toString(), u"buzen.lockable"_s);
    QCOMPARE(note.value(u"clause"_s).toString(), u"豊前 2(2)⑥(エ)"_s);
    QCOMPARE(note.value(u"numbers"_s).toArray(), (QJsonArray{open, copy}));
    // Said before, each as what it is: what follows is no refusal.
    const Register::Outcome before = relabel(town, {nowhere, open}, u"1"_s, {{u"allOrNothing"_s, true}});
    QVERIFY(!refusedBy(before).isEmpty());
    const Register::Outcome dry = relabel(town, {town.asset(u"四（架空）"_s, classed(u"1"_s, {{u"place"_s, u"棚"_s}}))}, u"3C"_s, {}, {{}, {}, {}, true});
    QVERIFY(dry);
    QCOMPARE(saidUnder(dry->consequences, u"storageNote"_s), 1);
    QCOMPARE(saidUnder(dry->consequences, u"refusal"_s), 0);
    QCOMPARE(saidUnder(std::get<Register::Refused>(before.error()).consequences, u"refusal"_s), 1);
    // Where it did not suffice before, nothing follows from this.
    QCOMPARE(relabel(town, {open}, u"3A"_s)->result.value(u"storage"_s).toInt(), 0);
}

void TstRelabelCopies::copiesUnderAnotherPolicyAreTold()
{
    TestRegister town(u"buzen"_s);
    town.done(u"policy.add"_s, {{u"policy"_s, u"nabari"_s}});
    town.done(u"unit.add"_s, {{u"name"_s, u"名張の課（架空）"_s}, {u"policy"_s, u"nabari"_s}});
    const QString a = town.asset(u"一（架空）"_s, classed(u"2"_s));
    const QString copy = town.asset(u"二（架空）"_s, {{u"unit"_s, u"名張の課（架空）"_s}});
    town.done(u"link.add"_s, {{u"from"_s, copy}, {u"to"_s, a}, {u"kind"_s, u"copyOf"_s}});
    const Register::Outcome outcome = relabel(town, {a}, u"3C"_s);
    QCOMPARE(counts(outcome), (QList<qint64>{1, 0, 0, 0}));
    QCOMPARE(outcome->result.value(u"otherPolicy"_s).toInt(), 1);
    QCOMPARE(town.load(copy).levels, Policy::Levels());
}

void TstRelabelCopies::theKindsThatBindAreThoseOfTheLinks()
{
    TestRegister town;
    const QString source = town.asset(u"元（架空）"_s, classed(u"1"_s));
    QStringList copies;
    for (const Classes::LinkKind kind : Classes::linkKinds()) {
        if (kind == Classes::LinkKind::StoredOn)
            continue;
        const QString copy = town.asset(u"写し（架空）"_s, classed(u"1"_s));
        town.done(u"link.add"_s, {{u"from"_s, copy}, {u"to"_s, source}, {u"kind"_s, Classes::linkCode(kind)}});
        if (Classes::inheritsClass(kind))
            copies.append(copy);
    }
    for (const auto reading : {Classes::CopyLinks::Reading::AsAsked, Classes::CopyLinks::Reading::AtOnce}) {
        Classes::CopyLinks links(town.db(), reading);
        QStringList found;
        for (const qint64 id : links.copiesOf(town.load(source).object.id))
            found.append(Register::findObject(town.db(), id)->number);
        QCOMPARE(found, copies);
        QCOMPARE(links.sourcesOf(town.load(copies.first()).object.id), QVector<qint64>{town.load(source).object.id});
        QVERIFY(links.copiesOf(town.load(copies.first()).object.id).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TstRelabelCopies)
#include "tst_relabelcopies.moc"
