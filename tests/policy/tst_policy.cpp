// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/policy.h"
#include "models/policy/policyreader.h"
#include "tests/policy/sixthpolicy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Policy;

namespace {

Document shipped(const QString &id)
{
    const QList<Document> policies = shippedPolicies();
    for (const Document &policy : policies) {
        if (policy.id == id)
            return policy;
    }
    return {};
}

QStringList codes(const QList<Restriction> &restrictions)
{
    QStringList found;
    for (const Restriction &restriction : restrictions)
        found.append(restriction.code);
    return found;
}

} // namespace

/// The policy as a value: levels, ranks, completeness, restrictions, and the shipped documents themselves.
class TstPolicy : public QObject
{
    Q_OBJECT

private slots:
    void severityAndStatusHaveCodes();
    void levelsTextRoundTrip_data();
    void levelsTextRoundTrip();
    void brokenLevelsTextIsNoLevels();
    void levelsCompareByRank_data();
    void levelsCompareByRank();
    void completeness_data();
    void completeness();
    void restrictionsProposed_data();
    void restrictionsProposed();
    void shippedPoliciesAreAllThere();
    void shippedValuesHaveTheirWords_data();
    void shippedValuesHaveTheirWords();
    void everyStatusAndClauseStands_data();
    void everyStatusAndClauseStands();
    void rolesHavePosts_data();
    void rolesHavePosts();
    void defaultsNeverRefuse();
    void clausesAreInNaturalOrder();
    void sixthPolicyLoads();
};

void TstPolicy::severityAndStatusHaveCodes()
{
    QCOMPARE(severityCode(Severity::Advise), u"advise"_s);
    QCOMPARE(severityCode(Severity::Reason), u"reason"_s);
    QCOMPARE(severityCode(Severity::Refuse), u"refuse"_s);
    QCOMPARE(severityCode(Severity::Ban), u"ban"_s);
    QCOMPARE(statusCode(Status::Quoted), u"quoted"_s);
    QCOMPARE(statusCode(Status::Inferred), u"inferred"_s);
    QCOMPARE(statusCode(Status::Default), u"default"_s);
}

void TstPolicy::levelsTextRoundTrip_data()
{
    QTest::addColumn<Levels>("levels");
    QTest::addColumn<QString>("text");
    QTest::newRow("no level at all") << Levels{} << QString();
    QTest::newRow("one axis") << Levels{{u"S"_s, u"Ⅰ"_s}} << u"SⅠ"_s;
    QTest::newRow("keys sorted") << Levels{{u"I"_s, u"2"_s}, {u"C"_s, u"3B"_s}, {u"A"_s, u"1"_s}}
                                 << u"A1;C3B;I2"_s;
    QTest::newRow("quotes escaped") << Levels{{u"C"_s, u"\"x\""_s}} << u"C\"x\""_s;
    QTest::newRow("a level with the separator in it") << Levels{{u"C"_s, u"a;b"_s}} << u"{\"C\":\"a;b\"}"_s;
    QTest::newRow("an axis of two letters") << Levels{{u"CI"_s, u"2"_s}} << u"{\"CI\":\"2\"}"_s;
}

void TstPolicy::levelsTextRoundTrip()
{
    QFETCH(Levels, levels);
    QFETCH(QString, text);
    QCOMPARE(levelsToText(levels), text);
    QCOMPARE(levelsFromText(text), levels);
}

void TstPolicy::brokenLevelsTextIsNoLevels()
{
    QCOMPARE(levelsFromText(u"{\"C\":"_s), Levels{});
    QCOMPARE(levelsFromText(u"[\"C\"]"_s), Levels{});
    QCOMPARE(levelsFromText(u"{\"C\":\"\",\"I\":2}"_s), Levels{});
    QCOMPARE(levelsToText({{u"C"_s, QString()}}), QString());
    QCOMPARE(levelsFromText(u"C"_s), Levels{});
    QCOMPARE(levelsFromText(u"{\"C\":\"3B\",\"I\":\"2\"}"_s), (Levels{{u"C"_s, u"3B"_s}, {u"I"_s, u"2"_s}})); // as the first version wrote them
}

void TstPolicy::levelsCompareByRank_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("axis");
    QTest::addColumn<QStringList>("highestFirst");
    QTest::newRow("BUZEN-2.1-conf-3C larger is higher") << u"buzen"_s << u"C"_s << QStringList{u"3A"_s, u"3B"_s, u"3C"_s, u"2"_s, u"1"_s};
    QTest::newRow("BUZEN-2.1-int-2") << u"buzen"_s << u"I"_s << QStringList{u"2"_s, u"1"_s};
    QTest::newRow("NABARI-2.1-ア smaller roman is higher") << u"nabari"_s << u"S"_s << QStringList{u"Ⅰ"_s, u"Ⅱ"_s, u"Ⅲ"_s};
    QTest::newRow("NAGAOKAKYO-23.3") << u"nagaokakyo"_s << u"S"_s << QStringList{u"Ⅰ"_s, u"Ⅱ"_s, u"Ⅲ"_s};
    QTest::newRow("SHIRIBESHI-1 default scale") << u"shiribeshi"_s << u"C"_s << QStringList{u"3"_s, u"2"_s, u"1"_s};
    QTest::newRow("OKITAMA-1 default scale") << u"okitama"_s << u"A"_s << QStringList{u"2"_s, u"1"_s};
    QTest::newRow("general") << u"general"_s << u"C"_s << QStringList{u"3A"_s, u"3B"_s, u"3C"_s, u"2"_s, u"1"_s};
}

void TstPolicy::levelsCompareByRank()
{
    QFETCH(QString, policy);
    QFETCH(QString, axis);
    QFETCH(QStringList, highestFirst);
    const Document document = shipped(policy);
    QVERIFY(document.axis(axis));
    QStringList inOrder;
    for (const Level &level : document.axis(axis)->levels)
        inOrder.append(level.code);
    QCOMPARE(inOrder, highestFirst);
    for (qsizetype i = 1; i < highestFirst.size(); ++i) {
        const auto higher = document.rank(axis, {{axis, highestFirst.at(i - 1)}});
        const auto lower = document.rank(axis, {{axis, highestFirst.at(i)}});
        QVERIFY(higher && lower && *higher > *lower);
    }
    QVERIFY(!document.rank(axis, {}));
    QVERIFY(!document.rank(axis, {{axis, u"無"_s}}));
    QVERIFY(!document.level(u"無"_s, highestFirst.first()));
}

void TstPolicy::completeness_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<Levels>("levels");
    QTest::addColumn<bool>("complete");
    QTest::newRow("BUZEN-P6.2 three axes") << u"buzen"_s << Levels{{u"C"_s, u"2"_s}, {u"I"_s, u"1"_s}, {u"A"_s, u"1"_s}} << true;
    QTest::newRow("BUZEN-2.2-3-イ only confidentiality") << u"buzen"_s << Levels{{u"C"_s, u"2"_s}} << false;
    QTest::newRow("a level nobody knows") << u"buzen"_s << Levels{{u"C"_s, u"9"_s}, {u"I"_s, u"1"_s}, {u"A"_s, u"1"_s}} << false;
    QTest::newRow("NABARI-2.1-ア one axis") << u"nabari"_s << Levels{{u"S"_s, u"Ⅲ"_s}} << true;
    QTest::newRow("NABARI none") << u"nabari"_s << Levels{} << false;
}

void TstPolicy::completeness()
{
    QFETCH(QString, policy);
    QFETCH(Levels, levels);
    QFETCH(bool, complete);
    QCOMPARE(shipped(policy).isComplete(levels), complete);
}

void TstPolicy::restrictionsProposed_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<Levels>("levels");
    QTest::addColumn<QStringList>("proposed");
    const QStringList downTo2 = {u"R2"_s, u"R3"_s, u"R4"_s, u"R5"_s, u"R6"_s, u"R7"_s, u"R8"_s};
    const QStringList threes = QStringList{u"R1"_s} + downTo2;
    QTest::newRow("BUZEN-2.1-conf-R1 at 3A") << u"buzen"_s << Levels{{u"C"_s, u"3A"_s}} << threes;
    QTest::newRow("BUZEN-2.1-conf-R1 at 3C") << u"buzen"_s << Levels{{u"C"_s, u"3C"_s}} << threes;
    QTest::newRow("BUZEN-2.1-conf-R2 to R8 at 2, not R1") << u"buzen"_s << Levels{{u"C"_s, u"2"_s}, {u"I"_s, u"1"_s}, {u"A"_s, u"1"_s}} << downTo2;
    QTest::newRow("BUZEN-2.1-conf-1 none") << u"buzen"_s << Levels{{u"C"_s, u"1"_s}} << QStringList{};
    QTest::newRow("BUZEN-2.1-int-2-R") << u"buzen"_s << Levels{{u"I"_s, u"2"_s}} << QStringList{u"R9"_s};
    QTest::newRow("BUZEN-2.1-ava-2-R") << u"buzen"_s << Levels{{u"A"_s, u"2"_s}} << QStringList{u"R10"_s};
    QTest::newRow("NABARI Ⅲ: copy permission and repair only") << u"nabari"_s << Levels{{u"S"_s, u"Ⅲ"_s}} << QStringList{u"N3"_s, u"N11"_s};
    QTest::newRow("NAGAOKAKYO-23.3 Ⅲ") << u"nagaokakyo"_s << Levels{{u"S"_s, u"Ⅲ"_s}} << QStringList{};
    QTest::newRow("OKITAMA no table in the seed") << u"okitama"_s << Levels{{u"C"_s, u"3"_s}} << QStringList{};
}

void TstPolicy::restrictionsProposed()
{
    QFETCH(QString, policy);
    QFETCH(Levels, levels);
    QFETCH(QStringList, proposed);
    QCOMPARE(codes(shipped(policy).proposedRestrictions(levels)), proposed);
}

void TstPolicy::shippedPoliciesAreAllThere()
{
    QStringList ids;
    for (const Document &policy : shippedPolicies())
        ids.append(policy.id);
    QCOMPARE(ids, (QStringList{u"general"_s, u"buzen"_s, u"nabari"_s, u"nagaokakyo"_s, u"okitama"_s, u"shiribeshi"_s}));
}

void TstPolicy::shippedValuesHaveTheirWords_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QDate>("enactedOn");
    QTest::addColumn<QStringList>("axisLabels");
    QTest::newRow("BUZEN-0") << u"buzen"_s << u"豊前市議会情報セキュリティポリシー"_s << QDate(2026, 3, 9) << QStringList{u"機密性"_s, u"完全性"_s, u"可用性"_s};
    QTest::newRow("NABARI-0 undated") << u"nabari"_s << u"名張市 情報セキュリティ対策基準"_s << QDate() << QStringList{u"重要性分類"_s};
    QTest::newRow("SHIRIBESHI-0.title") << u"shiribeshi"_s << u"後志広域連合情報セキュリティに関する規程"_s << QDate(2016, 10, 7) << QStringList{u"機密性"_s, u"完全性"_s, u"可用性"_s};
    QTest::newRow("OKITAMA-0.1") << u"okitama"_s << u"置賜広域行政事務組合情報セキュリティポリシー"_s << QDate(2026, 4, 1) << QStringList{u"機密性"_s, u"完全性"_s, u"可用性"_s};
    QTest::newRow("NAGAOKAKYO-0") << u"nagaokakyo"_s << u"長岡京市情報ネットワーク及び電子情報処理に係る管理運営規程"_s << QDate(2015, 12, 28) << QStringList{u"重要度分類"_s};
}

void TstPolicy::shippedValuesHaveTheirWords()
{
    QFETCH(QString, policy);
    QFETCH(QString, title);
    QFETCH(QDate, enactedOn);
    QFETCH(QStringList, axisLabels);
    const Document document = shipped(policy);
    QCOMPARE(document.title, title);
    QCOMPARE(document.enactedOn.value_or(QDate()), enactedOn);
    QStringList labels;
    for (const Axis &axis : document.axes)
        labels.append(axis.label);
    QCOMPARE(labels, axisLabels);
    QVERIFY(!document.clauses.isEmpty());
    QCOMPARE(document.term(u"register"_s, {}), u"情報資産台帳"_s);
    QCOMPARE(document.term(u"no such word"_s, u"代わり"_s), u"代わり"_s);
}

void TstPolicy::everyStatusAndClauseStands_data()
{
    QTest::addColumn<QString>("policy");
    for (const Document &policy : shippedPolicies())
        QTest::newRow(qUtf8Printable(policy.id)) << policy.id;
}

void TstPolicy::everyStatusAndClauseStands()
{
    QFETCH(QString, policy);
    const Document document = shipped(policy);
    QList<Source> sources = {document.source, document.disposalSource};
    for (const Axis &axis : document.axes) {
        sources.append(axis.source);
        for (const Level &level : axis.levels) {
            sources.append(level.source);
            for (const Ground &ground : level.grounds)
                sources.append(ground.source);
        }
    }
    for (const Restriction &restriction : document.restrictions)
        sources.append(restriction.source);
    for (const Role &role : document.roles)
        sources.append(role.source);
    for (const Rule &rule : document.rules) {
        sources.append(rule.source);
        QVERIFY2(rule.id.startsWith(policy + u'.'), qUtf8Printable(rule.id));
    }
    sources += document.termSources.values();
    for (const QList<Term> &terms : {document.unitKinds, document.employmentKinds, document.assetKinds, document.forms,
                                     document.acquisitions, document.scopes, document.laws, document.disposalMethods,
                                     document.labelTargets}) {
        for (const Term &term : terms)
            sources.append(term.source);
    }
    for (const Source &source : sources) {
        if (source.status != Status::Default)
            QVERIFY(!source.clause.isEmpty());
        if (!source.clause.isEmpty()) {
            QVERIFY2(source.clause.startsWith(document.shortName), qUtf8Printable(source.clause));
            QVERIFY(document.clauses.contains(source.clause));
        }
        if (document.organization.isEmpty()) // the general one: nothing in it is anybody's regulation
            QCOMPARE(source.status, Status::Default);
    }
}

void TstPolicy::rolesHavePosts_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<bool>("external");
    const QString city = u"本市の情報セキュリティ対策基準による（市の職）"_s;
    QTest::newRow("BUZEN-1.1 outside") << u"buzen"_s << u"ciso"_s << u"CISO"_s << city << u"organization"_s << true;
    QTest::newRow("BUZEN-1.3-1") << u"buzen"_s << u"officer"_s << u"情報セキュリティ責任者"_s << u"議会事務局長"_s << u"organization"_s << false;
    QTest::newRow("BUZEN-1.4-1") << u"buzen"_s << u"manager"_s << u"情報セキュリティ管理者"_s << u"議長"_s << u"organization"_s << false;
    QTest::newRow("NABARI-1.1") << u"nabari"_s << u"cio"_s << u"最高情報統括責任者"_s << u"副市長"_s << u"organization"_s << false;
    QTest::newRow("NABARI-1.5a per room") << u"nabari"_s << u"officer"_s << u"情報セキュリティ責任者"_s << u"室等の長"_s << u"office"_s << false;
    QTest::newRow("SHIRIBESHI-10.1") << u"shiribeshi"_s << u"chief"_s << u"統括情報セキュリティ責任者"_s << u"事務局長"_s << u"organization"_s << false;
    QTest::newRow("NAGAOKAKYO-5.4a per bureau") << u"nagaokakyo"_s << u"officer"_s << u"情報セキュリティ責任者"_s << u"各部局の長"_s << u"bureau"_s << false;
}

void TstPolicy::rolesHavePosts()
{
    QFETCH(QString, policy);
    QFETCH(QString, role);
    QFETCH(QString, label);
    QFETCH(QString, post);
    QFETCH(QString, scope);
    QFETCH(bool, external);
    const Document document = shipped(policy);
    const Role *found = document.role(role);
    QVERIFY(found);
    QCOMPARE(found->label, label);
    QCOMPARE(found->post, post);
    QCOMPARE(found->scope, scope);
    QCOMPARE(found->external, external);
}

void TstPolicy::defaultsNeverRefuse()
{
    bool sawDefault = false;
    bool sawWrittenRefusal = false;
    for (const Document &policy : shippedPolicies()) {
        for (const Rule &rule : policy.rules) {
            if (rule.source.status == Status::Default) {
                sawDefault = true;
                QVERIFY2(rule.severity <= Severity::Reason, qUtf8Printable(rule.id));
            } else {
                sawWrittenRefusal = sawWrittenRefusal || rule.severity == Severity::Refuse;
            }
        }
    }
    QVERIFY(sawDefault && sawWrittenRefusal);
}

void TstPolicy::clausesAreInNaturalOrder()
{
    const QStringList clauses = shipped(u"shiribeshi"_s).clauses;
    QVERIFY(clauses.contains(u"後志 4条2項ただし書"_s) && clauses.contains(u"後志 18条1項"_s));
    QVERIFY(clauses.indexOf(u"後志 4条2項ただし書"_s) < clauses.indexOf(u"後志 18条1項"_s));
    QCOMPARE(QSet<QString>(clauses.cbegin(), clauses.cend()).size(), clauses.size());
}

void TstPolicy::sixthPolicyLoads()
{
    const auto read = readPolicy(sixthPolicy());
    QVERIFY2(read, read ? "" : qUtf8Printable(read.error().first().path + read.error().first().message));
    QCOMPARE(read->axes.size(), 2);
    QCOMPARE(read->axes.first().levels.first().code, u"重"_s); // highest first, however the file is ordered
    QCOMPARE(read->axes.first().levels.last().code, u"軽"_s);
    QVERIFY(read->isComplete({{u"K"_s, u"軽"_s}}));            // the second axis is optional
    QCOMPARE(codes(read->proposedRestrictions({{u"K"_s, u"中"_s}})), QStringList{u"H1"_s});
    QCOMPARE(read->term(u"unit"_s, {}), u"組"_s);
    QCOMPARE(read->role(u"elder"_s)->scope, u"guild"_s);
    QCOMPARE(read->disposalFields, (QStringList{u"doneAt"_s, u"person"_s}));
}

QTEST_GUILESS_MAIN(TstPolicy)
#include "tst_policy.moc"
