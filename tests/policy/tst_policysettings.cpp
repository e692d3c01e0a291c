// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/policywords.h"
#include "models/policy/rulekinds.h"
#include "tests/policy/rulewords.h"

#include <QRegularExpression>
#include <QTest>

using namespace RuleWords;

/// What the shipped documents say beside rules: values, permits, papers, media; and everything has Japanese words.
class TstPolicySettings : public QObject
{
    Q_OBJECT

private slots:
    void valuesStandWithTheirSource_data();
    void valuesStandWithTheirSource();
    void everyPolicyFillsTheGaps();
    void mediaOfTheThirdPolicy();
    void permitsNameTheirDeciders_data();
    void permitsNameTheirDeciders();
    void aliasesAreNeverRoles();
    void confirmationRaisesOnlyDefaults();
    void everyCodeHasWords();
};

void TstPolicySettings::valuesStandWithTheirSource_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<Status>("status");
    QTest::newRow("SHIRIBESHI-24.2.3 no number") << u"shiribeshi"_s << u"password.minLength"_s << u"10"_s << Status::Default;
    QTest::newRow("SHIRIBESHI-24.2.5 by count") << u"shiribeshi"_s << u"password.maxLogins"_s << u"500"_s << Status::Default;
    QTest::newRow("SHIRIBESHI-24.2.7") << u"shiribeshi"_s << u"password.temporary"_s << u"最初のログインで変える"_s << Status::Quoted;
    QTest::newRow("SHIRIBESHI-29.1 no period") << u"shiribeshi"_s << u"log.retentionYears"_s << u"5"_s << Status::Default;
    QTest::newRow("SHIRIBESHI-15.7") << u"shiribeshi"_s << u"disposal.server"_s << u"全ての情報を消去し、復元できない状態にする"_s << Status::Quoted;
    QTest::newRow("OKITAMA-8.2") << u"okitama"_s << u"publication.procedure"_s << u"公開しない"_s << Status::Quoted;
    QTest::newRow("OKITAMA log") << u"okitama"_s << u"log.retentionYears"_s << u"5"_s << Status::Default;
    QTest::newRow("NAGAOKAKYO-19.3") << u"nagaokakyo"_s << u"disposal.mfp"_s << u"全ての情報を抹消するか、再利用できないようにする"_s << Status::Quoted;
    QTest::newRow("BUZEN-2.2-2 labels") << u"buzen"_s << u"label.enforced"_s << u"ファイル・媒体のラベル・文書の隅等に表示し、必要に応じて取扱制限も示す"_s << Status::Quoted;
    QTest::newRow("NABARI-5.1.4 monthly") << u"nabari"_s << u"backup.days3"_s << u"1"_s << Status::Default;
}

void TstPolicySettings::valuesStandWithTheirSource()
{
    QFETCH(QString, policy);
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(Status, status);
    const Document document = policyOf(policy);
    const Setting *setting = document.setting(key);
    QVERIFY(setting);
    QCOMPARE(setting->value, value);
    QCOMPARE(setting->source.status, status);
    QVERIFY(status == Status::Default || setting->source.clause.startsWith(document.shortName));
}

void TstPolicySettings::everyPolicyFillsTheGaps()
{
    const QStringList keys{u"password.minLength"_s, u"login.maxAttempts"_s, u"login.idleMinutes"_s, u"log.retentionYears"_s, u"log.onFailure"_s,
                           u"class.whileUnknown"_s, u"disposal.fields"_s, u"disposal.irrecoverableFrom"_s, u"custody.record"_s, u"duty.separation"_s,
                           u"copies.inherit"_s, u"label.enforced"_s, u"check.intervalMonths"_s, u"migration.flag"_s, u"book.class"_s};
    for (const Document &policy : shippedPolicies()) {
        for (const QString &key : keys)
            QVERIFY2(policy.setting(key), qUtf8Printable(policy.id + u' ' + key));
        QVERIFY2(!policy.permits.isEmpty() && !policy.mediumKinds.isEmpty(), qUtf8Printable(policy.id));
    }
}

void TstPolicySettings::mediaOfTheThirdPolicy()
{
    QStringList labels;
    for (const Term &kind : policyOf(u"okitama"_s).mediumKinds)
        labels.append(kind.label);
    QCOMPARE(labels, (QStringList{u"ハードディスク"_s, u"フロッピーディスク"_s, u"MO"_s, u"CD"_s, u"DVD"_s, u"フラッシュメモリ"_s, u"磁気テープ"_s, u"その他"_s})); // OKITAMA-2.5
}

void TstPolicySettings::permitsNameTheirDeciders_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("permit");
    QTest::addColumn<QStringList>("deciders");
    QTest::addColumn<bool>("ban");
    QTest::newRow("SHIRIBESHI-18.3.1") << u"shiribeshi"_s << u"takeout"_s << QStringList{u"chief"_s} << false;
    QTest::newRow("SHIRIBESHI-27 both") << u"shiribeshi"_s << u"exchange"_s << QStringList{u"chief"_s, u"systemManager"_s} << false;
    QTest::newRow("SHIRIBESHI-57.1") << u"shiribeshi"_s << u"exception"_s << QStringList{u"ciso"_s} << false;
    QTest::newRow("OKITAMA-6.6-イ") << u"okitama"_s << u"extService"_s << QStringList{u"decider"_s} << false;
    QTest::newRow("NAGAOKAKYO-9.1") << u"nagaokakyo"_s << u"dataUse"_s << QStringList{u"head"_s} << false;
    QTest::newRow("NAGAOKAKYO-23.3") << u"nagaokakyo"_s << u"sns"_s << QStringList() << true;
    QTest::newRow("BUZEN-2.2-9-ア") << u"buzen"_s << u"provide"_s << QStringList() << true;
    QTest::newRow("NABARI-5.2-カ") << u"nabari"_s << u"exchange"_s << QStringList{u"networkChief"_s, u"chief"_s} << false;
}

void TstPolicySettings::permitsNameTheirDeciders()
{
    QFETCH(QString, policy);
    QFETCH(QString, permit);
    const Document document = policyOf(policy);
    const auto found = std::find_if(document.permits.cbegin(), document.permits.cend(), [&](const PermitKind &kind) { return kind.code == permit; });
    QVERIFY(found != document.permits.cend());
    QTEST(found->deciders, "deciders");
    QTEST(found->ban, "ban");
}

void TstPolicySettings::aliasesAreNeverRoles()
{
    for (const Document &policy : shippedPolicies()) {
        for (const RoleAlias &alias : policy.roleAliases) {
            QVERIFY(policy.role(alias.role));
            QCOMPARE(alias.source.status, Status::Default);
            QVERIFY(!policy.role(alias.label));
        }
    }
}

void TstPolicySettings::confirmationRaisesOnlyDefaults()
{
    for (const Document &policy : shippedPolicies()) {
        const Document firm = confirmed(policy, u"総第1号"_s);
        for (qsizetype i = 0; i < policy.rules.size(); ++i) {
            const Rule &rule = policy.rules.at(i);
            QVERIFY(rule.source.status != Status::Default || rule.severity <= Severity::Reason);
            QVERIFY(rule.source.status == Status::Default || rule.severity == rule.confirmedSeverity);
            QCOMPARE(firm.rules.at(i).severity, rule.confirmedSeverity);
        }
        QCOMPARE(firm.raw, policy.raw);
    }
}

void TstPolicySettings::everyCodeHasWords()
{
    static const QRegularExpression latin(u"\\A[A-Za-z.]+\\z"_s);
    const auto isCode = [&](const QString &word) { return latin.match(word).hasMatch(); };
    for (const RuleKind &kind : ruleKinds())
        QVERIFY2(!isCode(ruleKindWord(kind.code)), qUtf8Printable(kind.code));
    for (const QString &field : disposalRecordFields())
        QVERIFY2(!isCode(recordFieldWord(field)), qUtf8Printable(field));
    static const QRegularExpression bare(u"(?<![A-Za-z])[a-z]+[.A-Z][A-Za-z.]*"_s);
    for (const Document &policy : shippedPolicies()) {
        for (const Role &role : policy.roles) {
            QVERIFY2(!isCode(scopeWord(policy, role.scope)), qUtf8Printable(role.scope));
            for (const QString &capability : role.capabilities)
                QVERIFY2(!isCode(capabilityWord(capability)), qUtf8Printable(capability));
        }
        for (const Rule &rule : policy.rules)
            QVERIFY2(!bare.match(paramWords(policy, rule)).hasMatch(), qUtf8Printable(rule.id + u": "_s + paramWords(policy, rule)));
    }
}

QTEST_GUILESS_MAIN(TstPolicySettings)
#include "tst_policysettings.moc"
