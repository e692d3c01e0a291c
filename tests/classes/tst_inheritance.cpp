// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classes/inheritancerules.h"
#include "models/classes/link.h"
#include "models/policy/policyreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Classes;

/// What binds a copy to the class of its source, and what does not (INV-02, INV-03).
class TstInheritance final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsBelow_data();
    void whatIsBelow();
    void whoIsRaised_data();
    void whoIsRaised();
    void everyPolicySpeaksOfCopies_data();
    void everyPolicySpeaksOfCopies();
    void aCopyMayNotBeLower_data();
    void aCopyMayNotBeLower();
    void aPolicyThatIsSilentHasOurDefault();
    void anExcerptIsDecidedLikeALowering();
    void kindsThatInherit();

private:
    static Policy::Document policy(const QString &id)
    {
        for (const Policy::Document &one : Policy::shippedPolicies()) {
            if (one.id == id)
                return one;
        }
        return {};
    }
    static Policy::Levels c(const QString &level) { return level.isEmpty() ? Policy::Levels() : Policy::Levels{{u"C"_s, level}}; }
};

void TstInheritance::whatIsBelow_data()
{
    QTest::addColumn<QString>("copy");
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("below");
    QTest::newRow("the same level") << u"3B"_s << u"3B"_s << false;
    QTest::newRow("INV-02 by rank, not by letters: 3C under 3A") << u"3C"_s << u"3A"_s << true;
    QTest::newRow("INV-02 3A over 3C") << u"3A"_s << u"3C"_s << false;
    QTest::newRow("2 under 3C") << u"2"_s << u"3C"_s << true;
    QTest::newRow("no level yet under a level") << QString() << u"1"_s << true;
    QTest::newRow("a source without a level raises nobody") << u"1"_s << QString() << false;
}

void TstInheritance::whatIsBelow()
{
    QFETCH(QString, copy);
    QFETCH(QString, source);
    QTEST(isBelowSource(policy(u"general"_s), c(copy), c(source)), "below");
}

void TstInheritance::whoIsRaised_data()
{
    using Links = QMultiMap<qint64, qint64>; // source → copy
    QTest::addColumn<Links>("links");
    QTest::addColumn<QStringList>("levels"); // of 1, 2, 3 … before
    QTest::addColumn<QString>("to");         // what 1 is raised to
    QTest::addColumn<QList<qint64>>("raised");
    QTest::newRow("a copy") << Links{{1, 2}} << QStringList{u"2"_s, u"2"_s} << u"3C"_s << QList<qint64>{2};
    QTest::newRow("a copy of a copy, the source first") << Links{{1, 2}, {2, 3}} << QStringList{u"2"_s, u"2"_s, u"2"_s} << u"3C"_s << QList<qint64>{2, 3};
    QTest::newRow("a copy that is higher already, and its copies") << Links{{1, 2}, {2, 3}} << QStringList{u"2"_s, u"3A"_s, u"3A"_s} << u"3C"_s << QList<qint64>{};
    QTest::newRow("lowering the source leaves the copy") << Links{{1, 2}} << QStringList{u"3A"_s, u"3A"_s} << u"2"_s << QList<qint64>{};
    QTest::newRow("links that go in a circle end") << Links{{1, 2}, {2, 3}, {3, 1}} << QStringList{u"2"_s, u"2"_s, u"2"_s} << u"3C"_s << QList<qint64>{2, 3};
    QTest::newRow("two ways to one copy raise it once") << Links{{1, 2}, {1, 3}, {2, 4}, {3, 4}} << QStringList{u"2"_s, u"2"_s, u"2"_s, u"2"_s} << u"3A"_s << QList<qint64>{2, 3, 4};
    QTest::newRow("an unclassified copy gets the level") << Links{{1, 2}} << QStringList{QString(), QString()} << u"2"_s << QList<qint64>{2};
}

void TstInheritance::whoIsRaised()
{
    using Links = QMultiMap<qint64, qint64>;
    QFETCH(Links, links);
    QFETCH(QStringList, levels);
    QFETCH(QString, to);
    QFETCH(QList<qint64>, raised);
    const auto copiesOf = [&](qint64 id) {
        QList<Copy> copies;
        QList<qint64> ids = links.values(id);
        std::sort(ids.begin(), ids.end());
        for (qint64 copy : ids) {
            Policy::Levels own = c(levels.at(copy - 1));
            own.insert(u"I"_s, u"2"_s);
            copies.append({copy, own});
        }
        return copies;
    };
    QList<qint64> found;
    for (const Raise &raise : raises(policy(u"general"_s), 1, c(to), copiesOf)) {
        found.append(raise.objectId);
        QCOMPARE(raise.after, (Policy::Levels{{u"C"_s, to}, {u"I"_s, u"2"_s}})); // the other axes are its own
        QVERIFY(links.values(raise.sourceId).contains(raise.objectId));
    }
    QCOMPARE(found, raised);
}

void TstInheritance::everyPolicySpeaksOfCopies_data()
{
    QTest::addColumn<QString>("axis");
    QTest::addColumn<QString>("clause");
    QTest::addColumn<bool>("quoted");
    QTest::newRow("buzen") << u"C"_s << u"豊前 2(2)①(イ)"_s << true;
    QTest::newRow("nabari") << u"S"_s << u"名張 2(2)ウ"_s << true;
    QTest::newRow("shiribeshi") << u"C"_s << QString() << false;
    QTest::newRow("okitama") << u"C"_s << QString() << false;
    QTest::newRow("nagaokakyo") << u"S"_s << QString() << false;
}

void TstInheritance::everyPolicySpeaksOfCopies()
{
    const Policy::Document document = policy(QString::fromLatin1(QTest::currentDataTag()));
    const QList<Policy::Rule> rules = document.rulesOf(u"copy.inherits"_s);
    QCOMPARE(rules.size(), 1);
    QTEST(inheritedAxis(document), "axis");
    QTEST(rules.first().source.clause, "clause");
    QTEST(rules.first().source.status == Policy::Status::Quoted, "quoted");
}

void TstInheritance::aCopyMayNotBeLower_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Policy::Levels>("levels");
    QTest::addColumn<std::optional<Policy::Levels>>("origin");
    QTest::addColumn<QString>("severity"); // "" = nothing is said
    const auto s = [](const QString &level) { return Policy::Levels{{u"S"_s, level}}; };
    const auto of = [](const Policy::Levels &levels) { return std::optional(levels); };
    QTest::newRow("BUZEN-2.2-1-イ lower is refused") << u"buzen"_s << c(u"2"_s) << of(c(u"3B"_s)) << u"refuse"_s;
    QTest::newRow("BUZEN-2.2-1-イ the same") << u"buzen"_s << c(u"3B"_s) << of(c(u"3B"_s)) << QString();
    QTest::newRow("NABARI-2.2-ウ lower is refused") << u"nabari"_s << s(u"Ⅱ"_s) << of(s(u"Ⅰ"_s)) << u"refuse"_s;
    QTest::newRow("a default asks for a reason") << u"okitama"_s << c(u"2"_s) << of(c(u"3"_s)) << u"reason"_s;
    QTest::newRow("an unclassified source: never low") << u"buzen"_s << c(u"1"_s) << of(Policy::Levels()) << u"refuse"_s;
    QTest::newRow("an unclassified source: the highest is safe") << u"buzen"_s << c(u"3A"_s) << of(Policy::Levels()) << QString();
    QTest::newRow("an unclassified source: the copy waits too") << u"buzen"_s << Policy::Levels() << of(Policy::Levels()) << QString();
    QTest::newRow("no copy at all") << u"buzen"_s << c(u"1"_s) << std::optional<Policy::Levels>() << QString();
}

void TstInheritance::aCopyMayNotBeLower()
{
    QFETCH(QString, id);
    QFETCH(Policy::Levels, levels);
    QFETCH(std::optional<Policy::Levels>, origin);
    Policy::Facts facts;
    facts.act = u"asset.register"_s;
    facts.levels = levels;
    if (origin)
        facts.fields.insert(u"originLevels"_s, Policy::levelsToText(*origin));
    QString severity;
    for (const Policy::Finding &finding : Policy::check(policy(id), facts)) {
        if (finding.rule == QString(id + u".copies-follow"_s))
            severity = Policy::severityCode(finding.severity);
    }
    QTEST(severity, "severity");
}

void TstInheritance::aPolicyThatIsSilentHasOurDefault()
{
    Policy::Document silent = policy(u"buzen"_s);
    silent.rules.removeIf([](const Policy::Rule &rule) { return rule.kind == "copy.inherits"_L1; });
    Policy::Facts facts;
    facts.levels = c(u"2"_s);
    facts.fields.insert(u"originLevels"_s, Policy::levelsToText(c(u"3A"_s)));
    const Policy::Findings said = copyFindings(silent, facts);
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.first().severity, Policy::Severity::Reason);
    QCOMPARE(said.first().status, Policy::Status::Default);
    QCOMPARE(copyFindings(policy(u"buzen"_s), facts), Policy::Findings()); // that one speaks itself
}

void TstInheritance::anExcerptIsDecidedLikeALowering()
{
    Policy::Facts facts;
    facts.act = u"asset.register"_s;
    facts.levels = {{u"C"_s, u"1"_s}, {u"I"_s, u"1"_s}, {u"A"_s, u"1"_s}};
    const Policy::Levels source{{u"C"_s, u"3B"_s}, {u"I"_s, u"1"_s}, {u"A"_s, u"1"_s}};
    const Policy::Findings said = excerptFindings(policy(u"buzen"_s), facts, source);
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.first().rule, u"buzen.lower"_s);
    QCOMPARE(said.first().severity, Policy::Severity::Reason);
    facts.levels = source;
    QCOMPARE(excerptFindings(policy(u"buzen"_s), facts, source), Policy::Findings());
    facts.levels.clear(); // not decided yet
    QCOMPARE(excerptFindings(policy(u"buzen"_s), facts, source), Policy::Findings());
}

void TstInheritance::kindsThatInherit()
{
    QStringList inheriting;
    for (const LinkKind kind : linkKinds()) {
        QCOMPARE(linkKind(linkCode(kind)), std::optional(kind));
        if (inheritsClass(kind))
            inheriting.append(linkCode(kind));
    }
    QCOMPARE(inheriting, (QStringList{u"copyOf"_s, u"printOf"_s, u"backupOf"_s}));
    QCOMPARE(linkKind(u"cousinOf"_s), std::nullopt);
}

QTEST_GUILESS_MAIN(TstInheritance)
#include "tst_inheritance.moc"
