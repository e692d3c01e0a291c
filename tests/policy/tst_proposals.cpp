// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/rulewords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Policy;
using namespace RuleWords;

/// What the policies propose before the clerk chooses, and what they tell her once she has chosen.
class TstProposals : public QObject
{
    Q_OBJECT

private slots:
    void proposals_data();
    void proposals();
    void accessScope_data();
    void accessScope();
    void unknownClassCountsAsHighest();
    void guidance_data();
    void guidance();
    void guidanceOrderIsCannotNeedsCan();
};

void TstProposals::proposals_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<QStringList>("proposed");
    const auto kind = [](const QString &code) { return [code](Facts &facts) { facts.kind = code; }; };
    const auto flags = [](const QSet<QString> &set) { return [set](Facts &facts) { facts.flags = set; }; };
    const auto named = [](const QString &name) { return [name](Facts &facts) { facts.fields = {{u"name"_s, name}}; }; };
    const Facts empty = act(u"asset.register"_s);
    QTest::newRow("NABARI-2.1-ア-1 personal information") << u"nabari"_s << with(empty, flags({u"personalInfo"_s})) << QStringList{u"S=Ⅰ/1 nabari.personal-is-1 locked"_s};
    QTest::newRow("NABARI-2.1-ア-6 settings") << u"nabari"_s << with(empty, kind(u"settings"_s)) << QStringList{u"S=Ⅰ/6 nabari.settings-are-1 locked"_s};
    QTest::newRow("NABARI-2.1-ア-6 network diagram by its name, half-width kana") << u"nabari"_s << with(empty, named(u"本庁ﾈｯﾄﾜｰｸ構成図 2026"_s)) << QStringList{u"S=Ⅰ/6 nabari.propose-settings"_s};
    QTest::newRow("NABARI-5.2-ク.2 a key") << u"nabari"_s << with(empty, kind(u"key"_s)) << QStringList{u"S=Ⅰ/6 nabari.key-is-1 locked"_s};
    QTest::newRow("NABARI the harder rule of two of one rank")
        << u"nabari"_s << with(empty, [](Facts &facts) { facts.kind = u"settings"_s; facts.fields = {{u"name"_s, u"設定書"_s}}; }) << QStringList{u"S=Ⅰ/6 nabari.settings-are-1 locked"_s};
    QTest::newRow("NABARI nothing to go by") << u"nabari"_s << with(empty, named(u"会議録"_s)) << QStringList{};
    QTest::newRow("BUZEN-2.2-4-ア source class on two axes")
        << u"buzen"_s << with(empty, [](Facts &facts) { facts.fields = {{u"acquisition"_s, u"cityStaff"_s}, {u"sourceLevels"_s, u"{\"C\":\"3B\",\"I\":\"1\",\"X\":\"1\"}"_s}}; })
        << QStringList{u"C=3B/ buzen.source-class locked"_s, u"I=1/ buzen.source-class locked"_s};
    QTest::newRow("BUZEN the higher of two defaults") << u"buzen"_s << with(empty, flags({u"personalInfo"_s, u"myNumber"_s})) << QStringList{u"C=3B/ buzen.propose-serious"_s};
    QTest::newRow("SHIRIBESHI-25.2 personnel records") << u"shiribeshi"_s << with(empty, flags({u"hrRecord"_s})) << QStringList{u"C=3/ shiribeshi.propose-personal"_s};
}

void TstProposals::proposals()
{
    QFETCH(QString, policy);
    QFETCH(Facts, facts);
    QFETCH(QStringList, proposed);
    QStringList found;
    for (const Proposal &proposal : Policy::proposals(policyOf(policy), facts)) {
        found.append(proposal.axis + u'=' + proposal.level + u'/' + proposal.ground + u' ' + proposal.rule
                     + (proposal.locked ? u" locked"_s : QString()));
        QVERIFY(!proposal.text.isEmpty());
    }
    QCOMPARE(found, proposed);
}

void TstProposals::accessScope_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QSet<QString>>("flags");
    QTest::addColumn<QString>("unitKind");
    QTest::newRow("SHIRIBESHI-25.2 INV-08") << u"shiribeshi"_s << QSet<QString>{u"personalInfo"_s} << u"section"_s;
    QTest::newRow("SHIRIBESHI-25.2 personnel records") << u"shiribeshi"_s << QSet<QString>{u"hrRecord"_s} << u"section"_s;
    QTest::newRow("SHIRIBESHI-25.1 anything else") << u"shiribeshi"_s << QSet<QString>{u"settings"_s} << QString();
    QTest::newRow("NABARI has no such rule") << u"nabari"_s << QSet<QString>{u"personalInfo"_s} << QString();
}

void TstProposals::accessScope()
{
    QFETCH(QString, policy);
    QFETCH(QSet<QString>, flags);
    QFETCH(QString, unitKind);
    Facts facts = act(u"asset.register"_s);
    facts.flags = flags;
    QCOMPARE(Policy::accessScope(policyOf(policy), facts).value_or(QString()), unitKind);
}

void TstProposals::unknownClassCountsAsHighest()
{
    const Document buzen = policyOf(u"buzen"_s);
    Facts facts = act(u"asset.register"_s, c(u"2"_s));
    QCOMPARE(effectiveLevels(buzen, facts), c(u"2"_s));
    facts.flags = {u"classUnknown"_s};
    QCOMPARE(effectiveLevels(buzen, facts), c(u"3A"_s, u"2"_s, u"2"_s));
}

void TstProposals::guidance_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<Levels>("levels");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("line");
    const QString none;
    QTest::newRow("BUZEN-2.2-9-ア class 2") << u"buzen"_s << c(u"2"_s) << u"buzen.provide-ban"_s << u"cannot quoted 豊前 2(2)⑨(ア)"_s;
    QTest::newRow("BUZEN-2.2-9-ア class 1") << u"buzen"_s << c(u"1"_s) << u"buzen.provide-ban"_s << u"can quoted 豊前 2(2)⑨(ア)"_s;
    QTest::newRow("BUZEN-5.1.9-2") << u"buzen"_s << c(u"3A"_s) << u"buzen.sns-ban"_s << u"cannot quoted 豊前 5.1(9)②"_s;
    QTest::newRow("BUZEN-2.2-10-ウ every class") << u"buzen"_s << c(u"1"_s) << u"buzen.disposal-permission"_s << u"needs quoted 豊前 2(2)⑩(ウ)"_s;
    QTest::newRow("BUZEN-2.1-conf-R2 at 2") << u"buzen"_s << c(u"2"_s) << u"R2"_s << u"cannot inferred 豊前 2(1)"_s;
    QTest::newRow("BUZEN-2.1-conf-R1 not at 2") << u"buzen"_s << c(u"2"_s) << u"R1"_s << none;
    QTest::newRow("NABARI-2.3-ウ.2a Ⅲ") << u"nabari"_s << s(u"Ⅲ"_s) << u"nabari.disposal-permission"_s << u"can quoted 名張 2(3)ウ"_s;
    QTest::newRow("NABARI-2.3-ア.3 Ⅲ") << u"nabari"_s << s(u"Ⅲ"_s) << u"nabari.copy-permit"_s << u"needs quoted 名張 2(3)ア"_s;
    QTest::newRow("unclassified counts as the highest, as a default") << u"buzen"_s << Levels{} << u"buzen.provide-ban"_s << u"cannot default 豊前 2(2)⑨(ア)"_s;
    QTest::newRow("unclassified restriction is a default") << u"nabari"_s << Levels{} << u"N7"_s << u"needs default 名張 5(1)"_s;
    QTest::newRow("a rule that names no deed says nothing") << u"buzen"_s << c(u"2"_s) << u"buzen.classify"_s << none;
}

void TstProposals::guidance()
{
    QFETCH(QString, policy);
    QFETCH(Levels, levels);
    QFETCH(QString, rule);
    QFETCH(QString, line);
    QString found;
    for (const Guidance &guidance : Policy::guidance(policyOf(policy), levels)) {
        if (guidance.rule != rule)
            continue;
        const QString allowed = guidance.allowed == Guidance::Allowed::Can ? u"can"_s
            : guidance.allowed == Guidance::Allowed::Needs                 ? u"needs"_s
                                                                           : u"cannot"_s;
        found = allowed + u' ' + statusCode(guidance.status) + u' ' + guidance.clause;
        QVERIFY(!guidance.text.isEmpty());
    }
    QCOMPARE(found, line);
}

void TstProposals::guidanceOrderIsCannotNeedsCan()
{
    const QList<Guidance> lines = Policy::guidance(policyOf(u"buzen"_s), c(u"1"_s));
    QVERIFY(lines.size() > 3);
    QVERIFY(std::is_sorted(lines.cbegin(), lines.cend(), [](const Guidance &a, const Guidance &b) { return a.allowed > b.allowed; }));
    QCOMPARE(lines.last().allowed, Guidance::Allowed::Can);
}

QTEST_GUILESS_MAIN(TstProposals)
#include "tst_proposals.moc"
