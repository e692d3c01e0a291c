// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/facts.h"
#include "models/policy/policyreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Policy;

/// What an exception in force does to what the rules say, and how a policy says that it has such an article.
class TstWaivers : public QObject
{
    Q_OBJECT

    static Document shipped(const QString &id)
    {
        for (const Document &policy : shippedPolicies()) {
            if (policy.id == id)
                return policy;
        }
        qFatal("no policy %s", qPrintable(id));
    }
    /// A removable medium that cannot encrypt, put into use.
    static Facts plainMedium()
    {
        Facts facts;
        facts.act = u"medium.store"_s;
        return facts;
    }
    static Finding said(const Document &policy, const Facts &facts, const QString &rule)
    {
        for (const Finding &finding : check(policy, facts)) {
            if (finding.rule == rule)
                return finding;
        }
        return {};
    }
    static QJsonObject article(const Document &policy) { return policy.raw.value(u"exceptions"_s).toObject(); }
    static Document with(const Document &policy, const QJsonObject &article)
    {
        QJsonObject raw = policy.raw;
        raw.insert(u"exceptions"_s, article);
        const auto read = readPolicy(QJsonDocument(raw).toJson());
        if (!read)
            qFatal("%s", qPrintable(read.error().first().path));
        return *read;
    }

private slots:
    /// SHIRIBESHI-17.4b, SHIRIBESHI-57.1
    void whatIsSetAsideIsStillSaidWithBothClauses()
    {
        const Document policy = shipped(u"shiribeshi"_s);
        Facts facts = plainMedium();
        QCOMPARE(said(policy, facts, u"shiribeshi.encrypted"_s).severity, Severity::Refuse);
        facts.waivers = {{u"shiribeshi.encrypted"_s, u"E-0001"_s, u"後志 57条1項"_s}};
        const Finding lifted = said(policy, facts, u"shiribeshi.encrypted"_s);
        QCOMPARE(lifted.severity, Severity::Advise);
        QCOMPARE(lifted.clause, u"後志 17条4項"_s);
        QCOMPARE(lifted.exception, u"E-0001"_s);
        QCOMPARE(lifted.exceptionClause, u"後志 57条1項"_s);
        QVERIFY(lifted.text.contains(u"例外措置 E-0001（後志 57条1項）により"_s));
    }

    void nothingElseIsSetAside()
    {
        const Document policy = shipped(u"shiribeshi"_s);
        Facts facts = plainMedium();
        facts.waivers = {{u"shiribeshi.scope"_s, u"E-0001"_s, u"後志 57条1項"_s}};
        QCOMPARE(said(policy, facts, u"shiribeshi.encrypted"_s).severity, Severity::Refuse);
    }

    /// A fact that happened under an exception is no breach.
    void whatHappenedUnderItIsNoBreach()
    {
        const Document policy = shipped(u"shiribeshi"_s);
        Facts facts = plainMedium();
        facts.fact = true;
        QVERIFY(said(policy, facts, u"shiribeshi.encrypted"_s).breach);
        facts.waivers = {{u"shiribeshi.encrypted"_s, u"E-0001"_s, u"後志 57条1項"_s}};
        QVERIFY(!said(policy, facts, u"shiribeshi.encrypted"_s).breach);
    }

    /// INV-15: a ban has no path where the policy gives none.
    void aPolicyWithoutTheArticleLetsNothingGo_data()
    {
        QTest::addColumn<QString>("policy");
        for (const char *id : {"buzen", "nabari", "nagaokakyo", "okitama", "general"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void aPolicyWithoutTheArticleLetsNothingGo()
    {
        QFETCH(QString, policy);
        const Document document = shipped(policy);
        QVERIFY(!document.exceptions);
        for (const Rule &rule : document.rules)
            QVERIFY2(!mayBeLifted(document, rule), qPrintable(rule.id));
    }
    void aBanOfAPolicyWithoutTheArticleStaysABan()
    {
        const Document policy = shipped(u"buzen"_s);
        Facts facts;
        facts.act = u"asset.provide"_s;
        facts.levels = {{u"C"_s, u"3A"_s}};
        facts.waivers = {{u"buzen.provide-ban"_s, u"E-0001"_s, u"架空"_s}};
        QCOMPARE(said(policy, facts, u"buzen.provide-ban"_s).severity, Severity::Ban);
    }

    void thePolicySaysWhatMayBeSetAside()
    {
        const Document policy = shipped(u"shiribeshi"_s);
        const auto rule = std::find_if(policy.rules.cbegin(), policy.rules.cend(), [](const Rule &one) { return one.id == "shiribeshi.encrypted"_L1; });
        QVERIFY(mayBeLifted(policy, *rule));
        QJsonObject narrow = article(policy);
        narrow.insert(u"neverLifted"_s, QJsonArray{u"shiribeshi.encrypted"_s});
        QVERIFY(!mayBeLifted(with(policy, narrow), *rule));
        QJsonObject light = article(policy);
        light.insert(u"lifts"_s, QJsonArray{u"reason"_s});
        QVERIFY(!mayBeLifted(with(policy, light), *rule));
    }

    void theArticleIsReadWithItsClauses()
    {
        const auto read = shipped(u"shiribeshi"_s).exceptions;
        QVERIFY(read);
        QCOMPARE(read->applicants, (QStringList{u"chief"_s, u"systemManager"_s}));
        QCOMPARE(read->decider, u"ciso"_s);
        QCOMPARE(read->source.clause, u"後志 57条1項"_s);
        QCOMPARE(read->emergencySource->clause, u"後志 57条2項"_s);
        QCOMPARE(read->papersSource->clause, u"後志 57条3項"_s);
    }

    void faultsAreToldWithTheirPath_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("path");
        QTest::newRow("nobody may apply") << u"applicants"_s << QJsonValue(QJsonArray()) << u"$.exceptions.applicants"_s;
        QTest::newRow("a role that is not there") << u"applicants"_s << QJsonValue(QJsonArray{u"chief"_s, u"king"_s}) << u"$.exceptions.applicants[1]"_s;
        QTest::newRow("nobody decides") << u"decider"_s << QJsonValue(QJsonValue::Undefined) << u"$.exceptions.decider"_s;
        QTest::newRow("a decider that is not there") << u"decider"_s << QJsonValue(u"king"_s) << u"$.exceptions.decider"_s;
        QTest::newRow("no severity") << u"lifts"_s << QJsonValue(QJsonArray{u"advise"_s}) << u"$.exceptions.lifts[0]"_s;
        QTest::newRow("nothing may go") << u"lifts"_s << QJsonValue(QJsonArray()) << u"$.exceptions.lifts"_s;
        QTest::newRow("a rule that is not there") << u"neverLifted"_s << QJsonValue(QJsonArray{u"no.rule"_s}) << u"$.exceptions.neverLifted[0]"_s;
        QTest::newRow("an emergency without a source") << u"emergency"_s << QJsonValue(QJsonObject()) << u"$.exceptions.emergency.source"_s;
        QTest::newRow("an unknown key") << u"kings"_s << QJsonValue(true) << u"$.exceptions.kings"_s;
    }
    void faultsAreToldWithTheirPath()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QString, path);
        const Document policy = shipped(u"shiribeshi"_s);
        QJsonObject changed = article(policy);
        if (value.isUndefined())
            changed.remove(key);
        else
            changed.insert(key, value);
        QJsonObject raw = policy.raw;
        raw.insert(u"exceptions"_s, changed);
        const auto read = readPolicy(QJsonDocument(raw).toJson());
        QVERIFY(!read);
        QStringList paths;
        for (const Problem &problem : read.error())
            paths.append(problem.path);
        QVERIFY2(paths.contains(path), qPrintable(paths.join(u' ')));
    }
};

QTEST_GUILESS_MAIN(TstWaivers)
#include "tst_waivers.moc"
