// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/register/policies.h"
#include "models/register/rejectiontext.h"
#include "tests/support/registerfixture.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

/// The town's policy, in which the lowest class of a star chart is a default and 番人 may change the policy.
QByteArray assumed(int version = 1)
{
    QJsonObject policy = QJsonDocument::fromJson(RegisterFixture::townPolicy()).object();
    policy.insert(u"version"_s, version);
    QJsonArray rules = policy.value(u"rules"_s).toArray();
    QJsonObject rule = rules.at(2).toObject();
    rule.insert(u"source"_s, QJsonObject{{u"clause"_s, u""_s}, {u"status"_s, u"default"_s}});
    rules[2] = rule;
    policy.insert(u"rules"_s, rules);
    QJsonArray roles = policy.value(u"roles"_s).toArray();
    QJsonObject watch = roles.at(1).toObject();
    watch.insert(u"capabilities"_s, QJsonArray{u"policy.change"_s});
    roles[1] = watch;
    policy.insert(u"roles"_s, roles);
    return QJsonDocument(policy).toJson();
}

QJsonObject confirmation(QJsonObject more = {})
{
    QJsonObject params{{u"policy"_s, u"hoshimi"_s}, {u"on"_s, u"令和8年4月1日"_s}, {u"number"_s, u"総第12号"_s}, {u"by"_s, u"番人 架空 一郎"_s}};
    for (auto it = more.constBegin(); it != more.constEnd(); ++it)
        params.insert(it.key(), it.value());
    return params;
}

} // namespace

/// 未確認 until the responsible role has entered day and 決裁番号; only then a rule that rests on a default refuses.
class TstConfirmation : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_town = std::make_unique<RegisterFixture>(assumed()); }
    void cleanup() { m_town.reset(); }
    void beforeAReasonSuffices();
    void afterItIsRefused();
    void aRevisionStartsUnconfirmed();
    void wrongEntries_data();
    void wrongEntries();
    void onceIsEnough();
    void theHolderOfTheRoleNeedsNoName();

private:
    /// A star chart below the class that the default asks for.
    Register::Outcome chart(const QMap<QString, QString> &reasons = {})
    {
        return m_town->act(u"asset.register"_s,
                           {{u"name"_s, u"架空の星図"_s}, {u"unit"_s, 1}, {u"kind"_s, u"chart"_s}, {u"levels"_s, QJsonObject{{u"K"_s, u"軽"_s}}}}, {}, reasons);
    }
    static Policy::Finding findingOf(const Policy::Findings &findings)
    {
        for (const Policy::Finding &finding : findings) {
            if (finding.rule == "hoshimi.charts"_L1)
                return finding;
        }
        return {};
    }

    std::unique_ptr<RegisterFixture> m_town;
};

void TstConfirmation::beforeAReasonSuffices()
{
    const auto refused = chart();
    QCOMPARE(RegisterFixture::fields(refused), QStringList{u"<refused>"_s});
    const Policy::Finding finding = findingOf(std::get<Register::Refused>(refused.error()).findings);
    QCOMPARE(finding.severity, Policy::Severity::Reason);
    QCOMPARE(finding.confirmation, QString());
    QCOMPARE(Register::standingText(finding), u"既定"_s);
    QVERIFY(chart({{u"hoshimi.charts"_s, u"写しにつき"_s}}));
}

void TstConfirmation::afterItIsRefused()
{
    const auto done = m_town->act(u"policy.confirm"_s, confirmation());
    QVERIFY2(done, qUtf8Printable(RegisterFixture::fields(done).join(u' ')));
    const Register::StoredPolicy policy = Register::storedPolicies(m_town->db()).constFirst();
    QVERIFY(policy.confirmation);
    QCOMPARE(*policy.confirmation, (Register::Confirmation{QDate(2026, 4, 1), u"総第12号"_s, u"番人 架空 一郎"_s}));
    const auto refused = chart({{u"hoshimi.charts"_s, u"写しにつき"_s}});
    QCOMPARE(RegisterFixture::fields(refused), QStringList{u"<refused>"_s});
    const Policy::Finding finding = findingOf(std::get<Register::Refused>(refused.error()).findings);
    QCOMPARE(finding.severity, Policy::Severity::Refuse);
    QCOMPARE(finding.status, Policy::Status::Default);
    QCOMPARE(finding.confirmation, u"総第12号"_s);
    QCOMPARE(Register::standingText(finding), u"既定（確認済 決裁番号 総第12号）"_s);
    // What the policy says itself bears its clause and no confirmation.
    for (const Policy::Rule &rule : policy.document->rules)
        QCOMPARE(rule.severity, rule.confirmedSeverity);
}

void TstConfirmation::aRevisionStartsUnconfirmed()
{
    QVERIFY(m_town->act(u"policy.confirm"_s, confirmation()));
    QVERIFY(m_town->act(u"policy.revise"_s, {{u"file"_s, m_town->policyFile(assumed(2), u"second.json"_s)}}));
    const Register::StoredPolicy policy = Register::storedPolicies(m_town->db()).constFirst();
    QVERIFY(!policy.confirmation);
    QCOMPARE(policy.document->confirmation, QString());
    QVERIFY(chart({{u"hoshimi.charts"_s, u"写しにつき"_s}}));
    QCOMPARE(Register::policyVersions(m_town->db(), policy.id).constLast().confirmation->number, u"総第12号"_s);
}

void TstConfirmation::wrongEntries_data()
{
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<QString>("field");
    QTest::newRow("no such policy") << confirmation({{u"policy"_s, u"kasumi"_s}}) << u"policy"_s;
    QTest::newRow("a day that is none") << confirmation({{u"on"_s, u"2026-02-30"_s}}) << u"on"_s;
    QTest::newRow("a day to come") << confirmation({{u"on"_s, u"2026-04-11"_s}}) << u"on"_s;
    QTest::newRow("a number of blanks") << confirmation({{u"number"_s, u"  "_s}}) << u"number"_s;
    QTest::newRow("nobody named") << confirmation({{u"by"_s, u""_s}}) << u"by"_s;
}

void TstConfirmation::wrongEntries()
{
    QFETCH(QJsonObject, params);
    QFETCH(QString, field);
    QCOMPARE(RegisterFixture::fields(m_town->act(u"policy.confirm"_s, params)), QStringList{field});
    QVERIFY(!Register::storedPolicies(m_town->db()).constFirst().confirmation);
}

void TstConfirmation::onceIsEnough()
{
    QVERIFY(m_town->act(u"policy.confirm"_s, confirmation()));
    QCOMPARE(RegisterFixture::fields(m_town->act(u"policy.confirm"_s, confirmation({{u"number"_s, u"総第13号"_s}}))), QStringList{u"policy"_s});
    QCOMPARE(Register::storedPolicies(m_town->db()).constFirst().confirmation->number, u"総第12号"_s);
}

void TstConfirmation::theHolderOfTheRoleNeedsNoName()
{
    const qint64 person = m_town->idOf(m_town->act(u"person.add"_s, {{u"name"_s, u"架空 三郎"_s}, {u"unit"_s, 1}}));
    QVERIFY(m_town->act(u"role.assign"_s, {{u"policy"_s, u"hoshimi"_s}, {u"role"_s, u"watch"_s}, {u"person"_s, person}}));
    QJsonObject params = confirmation();
    params.remove(u"by"_s);
    QVERIFY(m_town->act(u"policy.confirm"_s, params, person));
    QCOMPARE(Register::storedPolicies(m_town->db()).constFirst().confirmation->by, u"番人 架空 三郎"_s);
}

QTEST_GUILESS_MAIN(TstConfirmation)
#include "tst_confirmation.moc"
