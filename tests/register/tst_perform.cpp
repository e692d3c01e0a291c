// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/history.h"
#include "models/journal/verify.h"
#include "models/register/params.h"
#include "models/register/policies.h"
#include "models/register/rejectiontext.h"
#include "tests/support/registerfixture.h"

#include <ctime>

using namespace Qt::StringLiterals;
using namespace Register;
using Support::ErrorCode;

namespace {

/// Acts of this test alone, on the register's own table of settings.
std::shared_ptr<const Blueprint> withTestActs(const std::shared_ptr<const Blueprint> &base)
{
    auto blueprint = std::make_shared<Blueprint>(*base);
    using Type = Parameter::Type;
    Act ruled;
    ruled.descriptor = {u"test.ruled"_s, u"試し"_s, {},
                        {{u"severity"_s, u"重さ"_s, Type::Text, true, {}}, {u"role"_s, u"役割"_s, Type::Text, false, {}},
                         {u"status"_s, u"根拠"_s, Type::Text, false, {}}}, u"test"_s, {}};
    ruled.plan = [](ActContext &context, const QJsonObject &params) {
        Plan plan;
        const QString severity = textOf(params, u"severity"_s);
        Policy::Finding finding;
        finding.rule = u"test.rule"_s;
        finding.severity = severity == "ban"_L1 ? Policy::Severity::Ban
            : severity == "refuse"_L1           ? Policy::Severity::Refuse
            : severity == "reason"_L1           ? Policy::Severity::Reason
                                                : Policy::Severity::Advise;
        finding.status = textOf(params, u"status"_s) == "quoted"_L1 ? Policy::Status::Quoted : Policy::Status::Default;
        finding.clause = u"星見 9"_s;
        finding.text = u"試しの指摘です。"_s;
        finding.role = textOf(params, u"role"_s);
        plan.findings = {finding};
        plan.object = {u"unit"_s, 1};
        plan.unitId = 1;
        plan.policyId = storedPolicies(context.db).first().id;
        plan.consequences = {{u"続きがあります。"_s, {{u"n"_s, 2}}}};
        plan.summary = {{u"would"_s, true}};
        plan.apply = [](ActContext &at) {
            at.journal.open();
            setInfo(at, u"form_number"_s, u"ruled"_s);
            at.journal.close({u"register"_s, 1}, {});
            return QJsonObject{{u"did"_s, true}};
        };
        return plan;
    };
    blueprint->acts.push_back(ruled);
    Act broken;
    broken.descriptor = {u"test.broken"_s, u"壊れる"_s, {}, {{u"how"_s, u"どう"_s, Type::Text, true, {}}}, u"test"_s, {}};
    broken.plan = [](ActContext &context, const QJsonObject &params) {
        Plan plan;
        const QString how = textOf(params, u"how"_s);
        if (how == "while planning"_L1)
            context.db.execute(u"SELECT 1 FROM nowhere"_s);
        plan.apply = [how](ActContext &at) {
            at.journal.open();
            setInfo(at, u"form_number"_s, u"half"_s);
            if (how == "without an entry"_L1)
                return QJsonObject{};
            at.journal.close({u"register"_s, 1}, {});
            if (how == "cancelled"_L1)
                at.progress.cancel();
            else
                at.db.execute(u"UPDATE unit SET parent_id = 4711"_s); // no such unit
            return QJsonObject{};
        };
        return plan;
    };
    blueprint->acts.push_back(broken);
    return blueprint;
}

} // namespace

/// The one door: authorise, gather, check, one transaction, answer. What is refused changes nothing else.
class TstPerform : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsNoActIsAnError();
    void wrongParametersAreTold_data();
    void wrongParametersAreTold();
    void theTimeOfTheFactIsRead_data();
    void theTimeOfTheFactIsRead();
    void wrongTimeIsTold();
    void rolesCountFromMidnightHere();
    void aRefusalIsJournalledAndChangesNothingElse_data();
    void aRefusalIsJournalledAndChangesNothingElse();
    void adviceDoesNotStop();
    void aReasonGoesOn_data();
    void aReasonGoesOn();
    void aDryRunChangesNothing_data();
    void aDryRunChangesNothing();
    void whatBreaksIsUndone_data();
    void whatBreaksIsUndone();
    void withoutCapabilityItIsRefused();
    void entryTellsWhoAndWhat();
    void rejectionsAreSentences();
    void creationIsWholeOrNothing_data();
    void creationIsWholeOrNothing();
    void settingsAndFields();

private:
    /// All rows of all journalled tables: what a refusal must not touch.
    QByteArray everything()
    {
        QByteArray all;
        for (const Journal::TableDescriptor &table : m_register->blueprint->catalogue.tables()) {
            Storage::Query query(m_register->db(), table.selectAllSql());
            query.run();
            while (query.next()) {
                for (int column = 0; column <= int(table.columns.size()); ++column)
                    all += query.value(column).toByteArray() + '|';
                all += '\n';
            }
        }
        return all;
    }
    qint64 entries() { return m_register->number(u"SELECT count(*) FROM journal_entry"_s); }
    bool whole() { return Journal::verify(m_register->db(), m_register->blueprint->catalogue).ok(); }

    std::unique_ptr<RegisterFixture> m_register;
};

void TstPerform::init()
{
    m_register = std::make_unique<RegisterFixture>();
    m_register->blueprint = withTestActs(m_register->blueprint);
}

void TstPerform::whatIsNoActIsAnError()
{
    const Outcome outcome = m_register->act(u"asset.explode"_s);
    QVERIFY(!outcome);
    QCOMPARE(std::get<Support::Error>(outcome.error()).code, ErrorCode::NotFound);
    QCOMPARE(entries(), 2);
}

void TstPerform::wrongParametersAreTold_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("required is missing") << u"unit.add"_s << QJsonObject{} << QStringList{u"name"_s};
    QTest::newRow("required is blank") << u"unit.add"_s << QJsonObject{{u"name"_s, u" \u3000"_s}} << QStringList{u"name"_s};
    QTest::newRow("required is null") << u"unit.add"_s << QJsonObject{{u"name"_s, QJsonValue()}} << QStringList{u"name"_s};
    QTest::newRow("unknown") << u"unit.add"_s << QJsonObject{{u"name"_s, u"甲"_s}, {u"colour"_s, 1}} << QStringList{u"colour"_s};
    QTest::newRow("an object for a text") << u"unit.add"_s << QJsonObject{{u"name"_s, QJsonObject{}}} << QStringList{u"name"_s};
    QTest::newRow("a text for yes or no") << u"person.add"_s << QJsonObject{{u"name"_s, u"甲"_s}, {u"external"_s, u"yes"_s}} << QStringList{u"external"_s};
    QTest::newRow("several at once") << u"unit.add"_s << QJsonObject{{u"a"_s, 1}, {u"b"_s, 2}} << QStringList{u"a"_s, u"b"_s, u"name"_s};
}

void TstPerform::wrongParametersAreTold()
{
    QFETCH(const QString, act);
    QFETCH(const QJsonObject, params);
    QFETCH(const QStringList, fields);
    const QByteArray before = everything();
    QCOMPARE(RegisterFixture::fields(m_register->act(act, params)), fields);
    QCOMPARE(everything(), before);
    QCOMPARE(entries(), 2); // unreadable input is no act
}

void TstPerform::theTimeOfTheFactIsRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::newRow("now") << QString() << u"2026-04-10T01:00:00.000Z"_s;
    QTest::newRow("a day") << u"2026-04-01"_s << u"2026-04-01"_s;
    QTest::newRow("a day of an era") << u"令和8年4月1日"_s << u"2026-04-01"_s;
    QTest::newRow("a time here") << u"2026-04-01 14:05"_s << u"2026-04-01T05:05:00.000Z"_s;
}

void TstPerform::theTimeOfTheFactIsRead()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, stored);
    qputenv("TZ", "Asia/Tokyo");
    tzset();
    const Outcome outcome = m_register->act(u"unit.add"_s, {{u"name"_s, u"総務課"_s}}, {}, {}, typed);
    qputenv("TZ", "UTC");
    tzset();
    QVERIFY(outcome);
    const auto entry = Journal::entry(m_register->db(), outcome->entry);
    QCOMPARE(entry->actedAt, stored);
    QCOMPARE(entry->enteredAt, u"2026-04-10T01:00:00.000Z"_s); // the clock's, whatever was typed
}

void TstPerform::wrongTimeIsTold()
{
    for (const QString &typed : {u"きのう"_s, u"2026-02-30"_s, u"平成31年5月1日"_s, u"永年"_s})
        QCOMPARE(RegisterFixture::fields(m_register->act(u"unit.add"_s, {{u"name"_s, u"総務課"_s}}, {}, {}, typed)), QStringList{u"at"_s});
    QCOMPARE(entries(), 2);
}

void TstPerform::rolesCountFromMidnightHere()
{
    const qint64 person = m_register->idOf(m_register->act(u"person.add"_s, {{u"name"_s, u"架空 花子"_s}}));
    QVERIFY(m_register->act(u"role.assign"_s, {{u"role"_s, u"watch"_s}, {u"person"_s, person}, {u"from"_s, u"2026-04-11"_s}}));
    const QJsonObject params{{u"severity"_s, u"reason"_s}, {u"role"_s, u"watch"_s}, {u"status"_s, u"quoted"_s}};
    const QMap<QString, QString> reason{{u"test.rule"_s, u"必要なため"_s}};
    qputenv("TZ", "Asia/Tokyo");
    tzset();
    m_register->clock->set(QDateTime::fromString(u"2026-04-10T14:59:00Z"_s, Qt::ISODate)); // 23:59 here
    const bool before = m_register->act(u"test.ruled"_s, params, person, reason).has_value();
    m_register->clock->set(QDateTime::fromString(u"2026-04-10T15:01:00Z"_s, Qt::ISODate)); // 0:01 here, the day before in Greenwich
    const bool after = m_register->act(u"test.ruled"_s, params, person, reason).has_value();
    qputenv("TZ", "UTC");
    tzset();
    QVERIFY(!before);
    QVERIFY(after);
}

void TstPerform::aRefusalIsJournalledAndChangesNothingElse_data()
{
    QTest::addColumn<QString>("severity");
    QTest::addColumn<bool>("withReason");
    QTest::newRow("refuse") << u"refuse"_s << false;
    QTest::newRow("refuse, reason or not") << u"refuse"_s << true;
    QTest::newRow("ban") << u"ban"_s << true;
    QTest::newRow("reason, not given") << u"reason"_s << false;
}

void TstPerform::aRefusalIsJournalledAndChangesNothingElse()
{
    QFETCH(const QString, severity);
    QFETCH(const bool, withReason);
    const QByteArray before = everything();
    const QMap<QString, QString> reasons = withReason ? QMap<QString, QString>{{u"test.rule"_s, u"必要"_s}} : QMap<QString, QString>{{u"test.rule"_s, u" "_s}};
    const Outcome outcome = m_register->act(u"test.ruled"_s, {{u"severity"_s, severity}}, {}, reasons);
    QVERIFY(!outcome);
    const auto refused = std::get<Refused>(outcome.error());
    QCOMPARE(refused.findings.size(), 1);
    QCOMPARE(refused.findings.first().clause, u"星見 9"_s);
    QCOMPARE(refused.consequences.size(), 1);
    QCOMPARE(everything(), before);
    QCOMPARE(refused.entry, 3);
    const auto entry = Journal::entry(m_register->db(), 3);
    QCOMPARE(entry->result, u"refused"_s);
    QCOMPARE(entry->object, (ObjectRef{u"unit"_s, 1}));
    QCOMPARE(entry->summary.value(u"findings"_s).toArray().first().toObject().value(u"rule"_s), u"test.rule"_s);
    QVERIFY(whole());
}

void TstPerform::adviceDoesNotStop()
{
    const Outcome outcome = m_register->act(u"test.ruled"_s, {{u"severity"_s, u"advise"_s}});
    QVERIFY(outcome);
    QCOMPARE(outcome->findings.size(), 1);
    QCOMPARE(outcome->result.value(u"did"_s), true);
    QCOMPARE(outcome->touched, (QList<ObjectRef>{{u"register"_s, 1}}));
}

void TstPerform::aReasonGoesOn_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("asHolder");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("no role is named") << QString() << u"quoted"_s << false << true;
    QTest::newRow("the policy names a role, held") << u"watch"_s << u"quoted"_s << true << true;
    QTest::newRow("the policy names a role, not held") << u"watch"_s << u"quoted"_s << false << false;
    QTest::newRow("the role of another") << u"elder"_s << u"quoted"_s << true << false;
    QTest::newRow("a default names a role: anybody, with reason") << u"watch"_s << u"default"_s << false << true;
}

void TstPerform::aReasonGoesOn()
{
    QFETCH(const QString, role);
    QFETCH(const QString, status);
    QFETCH(const bool, asHolder);
    QFETCH(const bool, goesOn);
    const qint64 person = m_register->idOf(m_register->act(u"person.add"_s, {{u"name"_s, u"架空 花子"_s}}));
    QVERIFY(m_register->act(u"role.assign"_s, {{u"role"_s, u"watch"_s}, {u"person"_s, person}}));
    const Outcome outcome = m_register->act(u"test.ruled"_s, {{u"severity"_s, u"reason"_s}, {u"role"_s, role}, {u"status"_s, status}},
                                            asHolder ? std::optional(person) : std::nullopt, {{u"test.rule"_s, u"必要なため"_s}});
    QCOMPARE(outcome.has_value(), goesOn);
}

void TstPerform::aDryRunChangesNothing_data()
{
    QTest::addColumn<QString>("severity");
    QTest::newRow("would be done") << u"advise"_s;
    QTest::newRow("would be refused") << u"refuse"_s;
}

void TstPerform::aDryRunChangesNothing()
{
    QFETCH(const QString, severity);
    const QByteArray before = everything();
    const Outcome outcome = m_register->act(u"test.ruled"_s, {{u"severity"_s, severity}}, {}, {}, {}, true);
    QCOMPARE(outcome.has_value(), severity == "advise"_L1);
    if (outcome) {
        QCOMPARE(outcome->entry, 0);
        QCOMPARE(outcome->result.value(u"would"_s), true);
        QCOMPARE(outcome->consequences.size(), 1);
    } else {
        QCOMPARE(std::get<Refused>(outcome.error()).entry, 0);
    }
    QCOMPARE(everything(), before);
    QCOMPARE(entries(), 2);
}

void TstPerform::whatBreaksIsUndone_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("code");
    QTest::newRow("while planning") << u"while planning"_s << int(ErrorCode::Internal);
    QTest::newRow("rows without an entry") << u"without an entry"_s << int(ErrorCode::Internal);
    QTest::newRow("the file refuses") << u"constraint"_s << int(ErrorCode::InvalidInput);
    QTest::newRow("cancelled at the end") << u"cancelled"_s << int(ErrorCode::Cancelled);
}

void TstPerform::whatBreaksIsUndone()
{
    QFETCH(const QString, how);
    QFETCH(const int, code);
    const QByteArray before = everything();
    const Outcome outcome = m_register->act(u"test.broken"_s, {{u"how"_s, how}});
    QVERIFY(!outcome);
    QCOMPARE(int(std::get<Support::Error>(outcome.error()).code), code);
    QCOMPARE(everything(), before);
    QCOMPARE(entries(), 2);
    QVERIFY(m_register->act(u"unit.add"_s, {{u"name"_s, u"総務課"_s}})); // and the way is free
    QVERIFY(whole());
}

void TstPerform::withoutCapabilityItIsRefused()
{
    auto strict = std::make_shared<Blueprint>(*m_register->blueprint);
    strict->actorFor = [](Storage::Connection &, std::optional<qint64>, QDate) { return Actor{}; };
    m_register->blueprint = strict;
    const Outcome outcome = m_register->act(u"unit.add"_s, {{u"name"_s, u"総務課"_s}});
    QVERIFY(!outcome);
    QCOMPARE(std::get<Refused>(outcome.error()).findings.first().rule, u"register.capability"_s);
    QCOMPARE(Journal::entry(m_register->db(), 3)->result, u"refused"_s);
    QCOMPARE(m_register->number(u"SELECT count(*) FROM unit"_s), 1);
}

void TstPerform::entryTellsWhoAndWhat()
{
    const qint64 person = m_register->idOf(m_register->act(u"person.add"_s, {{u"name"_s, u"架空 花子"_s}, {u"post"_s, u"主任"_s}}));
    const Outcome outcome = m_register->act(u"unit.edit"_s, {{u"unit"_s, 1}, {u"name"_s, u"月見町（架空）"_s}}, person);
    QVERIFY(outcome);
    const auto entry = Journal::entry(m_register->db(), outcome->entry);
    QCOMPARE(entry->by.actorId, std::optional(person));
    QCOMPARE(entry->by.actorName, u"架空 花子"_s);
    QCOMPARE(entry->by.actorPost, u"主任"_s);
    QCOMPARE(entry->by.assurance, u"none"_s);
    QVERIFY(!entry->by.osAccount.isEmpty());
    QVERIFY(!entry->by.program.isEmpty());
    QCOMPARE(entry->changes.size(), 2);
    QCOMPARE(entry->changes.first().field, u"name"_s);
    QCOMPARE(entry->changes.first().before.toString(), u"星見町（架空）"_s);
    QCOMPARE(entry->changes.first().after.toString(), u"月見町（架空）"_s);
    QCOMPARE(Journal::touchedSince(m_register->db(), outcome->entry - 1), (QList<ObjectRef>{{u"unit"_s, 1}}));
    Journal::EntryFilter filter;
    filter.object = ObjectRef{u"unit"_s, 1};
    QCOMPARE(Journal::entries(m_register->db(), filter).size(), 2);
    QCOMPARE(Journal::entries(m_register->db(), filter, outcome->entry).size(), 1);
}

void TstPerform::rejectionsAreSentences()
{
    Policy::Finding quoted{u"a"_s, Policy::Severity::Refuse, Policy::Status::Quoted, u"星見 9"_s, u"できません。"_s, u"許可を得ます。"_s, {}, {}, {}, false};
    Policy::Finding open = quoted;
    open.clause.clear();
    open.status = Policy::Status::Default;
    Policy::Finding advice = quoted;
    advice.severity = Policy::Severity::Advise;
    advice.text = u"ご注意。"_s;
    const QString refused = rejectionText(Refused{{quoted, open, advice}, {}, 0});
    QCOMPARE(refused, u"できません。（星見 9） 許可を得ます。\nできません。（既定） 許可を得ます。"_s);
    QCOMPARE(rejectionText(Invalid{{{u"name"_s, u"要ります。"_s}, {{}, u"他。"_s}}}), u"name: 要ります。\n他。"_s);
    const QString stale = rejectionText(Stale{{u"unit"_s, 1}, {{u"name"_s, u"甲"_s}, {u"kana"_s, u"こ"_s}}, {{u"name"_s, u"乙"_s}, {u"kana"_s, u"こ"_s}, {u"revision"_s, 2}}});
    QVERIFY(stale.contains(u"乙"_s) && stale.contains(u"甲"_s) && !stale.contains(u"kana"_s));
    QCOMPARE(rejectionText(Support::Error{ErrorCode::Internal, u"だめでした。"_s, {}}), u"だめでした。"_s);
}

void TstPerform::creationIsWholeOrNothing_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("organization");
    QTest::newRow("a policy that is none") << QByteArray("{\"id\": 3}") << u"甲町"_s;
    QTest::newRow("no JSON") << QByteArray("x") << u"甲町"_s;
}

void TstPerform::creationIsWholeOrNothing()
{
    QFETCH(const QByteArray, policy);
    QFETCH(const QString, organization);
    const QString path = m_register->dir.filePath(u"other.daicho"_s);
    const QString file = m_register->policyFile(policy, u"bad.json"_s);
    const QStringList before = QDir(m_register->dir.path()).entryList(QDir::Files);
    const auto made = App::createRegister(path, file, organization, *m_register->clock);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::InvalidInput);
    QVERIFY(made.error().message.startsWith(u"policy: "_s));
    QCOMPARE(QDir(m_register->dir.path()).entryList(QDir::Files), before);
}

void TstPerform::settingsAndFields()
{
    QVERIFY(m_register->act(u"register.setting"_s, {{u"key"_s, u"form_number"_s}, {u"value"_s, u"様式第1号"_s}}));
    QCOMPARE(info(m_register->db(), u"form_number"_s), u"様式第1号"_s);
    QCOMPARE(RegisterFixture::fields(m_register->act(u"register.setting"_s, {{u"key"_s, u"password"_s}})), QStringList{u"key"_s});
    QVERIFY(m_register->act(u"field.add"_s, {{u"label"_s, u"棚番"_s}}));
    QCOMPARE(RegisterFixture::fields(m_register->act(u"field.add"_s, {{u"label"_s, u"棚番"_s}})), QStringList{u"label"_s});
    QCOMPARE(RegisterFixture::fields(m_register->act(u"field.add"_s, {{u"label"_s, u"色"_s}, {u"type"_s, u"list"_s}})), QStringList{u"options"_s});
    const qint64 draft = m_register->idOf(m_register->act(u"draft.park"_s, {{u"act"_s, u"unit.add"_s}, {u"title"_s, u"書きかけ"_s}, {u"params"_s, QJsonObject{{u"name"_s, u"甲"_s}}}}));
    QVERIFY(m_register->act(u"draft.finish"_s, {{u"id"_s, draft}}));
    QVERIFY(!m_register->act(u"draft.finish"_s, {{u"id"_s, draft}}));
    const QString policy = m_register->policyFile(RegisterFixture::townPolicy(), u"again.json"_s);
    QCOMPARE(RegisterFixture::fields(m_register->act(u"policy.add"_s, {{u"policy"_s, policy}})), QStringList{u"policy"_s});
    const QString newer = m_register->policyFile(RegisterFixture::townPolicy().replace("\"version\": 1", "\"version\": 2"), u"newer.json"_s);
    QVERIFY(m_register->act(u"policy.add"_s, {{u"policy"_s, newer}}));
    QCOMPARE(storedPolicies(m_register->db()).size(), 1);
    QCOMPARE(storedPolicies(m_register->db()).first().document->version, 2);
    QCOMPARE(policyVersion(m_register->db(), 1)->version, 1); // decisions keep the version they were made under
    QVERIFY(m_register->act(u"policy.attach"_s, {{u"policy"_s, u"hoshimi"_s}, {u"file"_s, newer}}));
    const QList<Attachment> files = attachments(m_register->db(), 1);
    QCOMPARE(files.size(), 1);
    QCOMPARE(attachmentContent(m_register->db(), files.first().id).size(), files.first().size);
    QVERIFY(whole());
}

QTEST_GUILESS_MAIN(TstPerform)
#include "tst_perform.moc"
