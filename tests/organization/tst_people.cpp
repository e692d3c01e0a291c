// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/verify.h"
#include "models/organization/organizationqueries.h"
#include "models/organization/organizationrepository.h"
#include "models/organization/organizationservice.h"
#include "models/register/policies.h"
#include "tests/support/registerfixture.h"

using namespace Qt::StringLiterals;
using namespace Organization;

/// Persons, the roles they hold, and who somebody is on a day.
class TstPeople : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aPersonIsAsTyped();
    void aNamesakeIsSaid();
    void foundAsClerksSayIt_data();
    void foundAsClerksSayIt();
    void editIsRefusedWhenStale();
    void leavingEndsTheRoles();
    void roleNeedsItsHolderAndScope_data();
    void roleNeedsItsHolderAndScope();
    void theSameRoleTwiceIsAMistake();
    void aSecondHolderIsSaid();
    void aRoleEndsWithADate();
    void vacantRolesAreListed();
    void nobodyIsTheAccountAndSeesNothingClosed();
    void aClerkSeesHisUnitAndBelow();
    void aRoleOpensItsUnit();
    void aRoleOfAllOpensEverything();
    void aRoleOfAllOpensItsOwnPolicyOnly();
    void rolesCountOnTheirDays();
    void personRowsTellUnitAndRoles();

private:
    qint64 person(const QString &name, const QJsonObject &more = {})
    {
        QJsonObject params = more;
        params.insert(u"name"_s, name);
        return m_register->idOf(m_register->act(u"person.add"_s, params));
    }
    Register::Outcome assign(const QJsonObject &params) { return m_register->act(u"role.assign"_s, params); }
    Register::Actor on(qint64 id, QDate day = {2026, 4, 10}) { return actorFor(m_register->db(), id, day); }

    std::unique_ptr<RegisterFixture> m_register;
    qint64 m_general = 0;
    qint64 m_desk = 0;
    qint64 m_tax = 0;
    qint64 m_hanako = 0;
};

void TstPeople::init()
{
    m_register = std::make_unique<RegisterFixture>();
    m_general = m_register->idOf(m_register->act(u"unit.add"_s, {{u"name"_s, u"総務課"_s}, {u"parent"_s, 1}}));
    m_desk = m_register->idOf(m_register->act(u"unit.add"_s, {{u"name"_s, u"庶務係"_s}, {u"parent"_s, m_general}}));
    m_tax = m_register->idOf(m_register->act(u"unit.add"_s, {{u"name"_s, u"税務課"_s}, {u"parent"_s, 1}}));
    m_hanako = person(u"架空 花子"_s, {{u"unit"_s, u"総務課"_s}, {u"post"_s, u"主任"_s}, {u"kana"_s, u"かくう はなこ"_s}});
}

void TstPeople::cleanup()
{
    QVERIFY(Journal::verify(m_register->db(), m_register->blueprint->catalogue).ok());
}

void TstPeople::aPersonIsAsTyped()
{
    const qint64 id = person(u"見本 太郎"_s, {{u"employment"_s, u"番人"_s}, {u"external"_s, true}, {u"validFrom"_s, u"R8.4.1"_s}, {u"validTo"_s, u"R9.3.31"_s}});
    const auto found = Organization::person(m_register->db(), id);
    QVERIFY(found);
    QCOMPARE(found->employment, u"watch"_s); // by its label
    QVERIFY(found->external);
    QCOMPARE(found->validFrom, std::optional(QDate(2026, 4, 1)));
    QVERIFY(found->inForce({2027, 3, 31}) && !found->inForce({2027, 4, 1}));
    QCOMPARE(RegisterFixture::fields(m_register->act(u"person.add"_s, {{u"name"_s, u"甲"_s}, {u"unit"_s, u"幻課"_s}})), QStringList{u"unit"_s});
}

void TstPeople::aNamesakeIsSaid()
{
    const auto same = m_register->act(u"person.add"_s, {{u"name"_s, u"架空 花子"_s}, {u"unit"_s, m_general}});
    QVERIFY(same);
    QCOMPARE(same->findings.size(), 1);
    QCOMPARE(same->findings.first().rule, u"organization.namesake"_s);
    const auto elsewhere = m_register->act(u"person.add"_s, {{u"name"_s, u"架空 花子"_s}, {u"unit"_s, m_tax}});
    QVERIFY(elsewhere && elsewhere->findings.isEmpty());
    QList<Register::FieldError> errors;
    QVERIFY(!personParam(m_register->db(), {{u"person"_s, u"架空 花子"_s}}, u"person"_s, errors));
    QCOMPARE(errors.size(), 1);
    QVERIFY(errors.first().message.contains(u"総務課"_s) && errors.first().message.contains(u"税務課"_s));
}

void TstPeople::foundAsClerksSayIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("exact") << u"架空 花子"_s << true;
    QTest::newRow("without the space") << u"架空花子"_s << true;
    QTest::newRow("with a wide space") << u"架空　花子"_s << true;
    QTest::newRow("part of the name") << u"花子"_s << false;
    QTest::newRow("id") << u"1"_s << true;
    QTest::newRow("unknown id") << u"77"_s << false;
    QTest::newRow("empty") << u" "_s << false;
}

void TstPeople::foundAsClerksSayIt()
{
    QFETCH(const QString, text);
    QFETCH(const bool, found);
    QCOMPARE(findPerson(m_register->db(), text).has_value(), found);
}

void TstPeople::editIsRefusedWhenStale()
{
    QVERIFY(m_register->act(u"person.edit"_s, {{u"person"_s, m_hanako}, {u"post"_s, u"係長"_s}, {u"revision"_s, 1}}));
    QCOMPARE(RegisterFixture::fields(m_register->act(u"person.edit"_s, {{u"person"_s, m_hanako}, {u"post"_s, u"課長"_s}, {u"revision"_s, 1}})), QStringList{u"<stale>"_s});
    QCOMPARE(Organization::person(m_register->db(), m_hanako)->post, u"係長"_s);
    QCOMPARE(Organization::person(m_register->db(), m_hanako)->unitId, std::optional(m_general));
}

void TstPeople::leavingEndsTheRoles()
{
    QVERIFY(assign({{u"role"_s, u"watch"_s}, {u"person"_s, m_hanako}}));
    QVERIFY(assign({{u"role"_s, u"elder"_s}, {u"person"_s, m_hanako}, {u"unit"_s, m_general}, {u"from"_s, u"2026-10-01"_s}}));
    const auto outcome = m_register->act(u"person.close"_s, {{u"person"_s, m_hanako}, {u"on"_s, u"2026-06-30"_s}});
    QVERIFY(outcome);
    QCOMPARE(outcome->consequences.size(), 2);
    QCOMPARE(rolesHeldBy(m_register->db(), m_hanako, {2026, 6, 30}).size(), 1);
    QCOMPARE(rolesHeldBy(m_register->db(), m_hanako, {2026, 7, 1}).size(), 0);
    QCOMPARE(rolesHeldBy(m_register->db(), m_hanako, {2026, 10, 2}).size(), 0); // never held
    QCOMPARE(RegisterFixture::fields(assign({{u"role"_s, u"watch"_s}, {u"person"_s, m_hanako}, {u"from"_s, u"2026-07-01"_s}})), QStringList{u"person"_s});
}

void TstPeople::roleNeedsItsHolderAndScope_data()
{
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("by label") << QJsonObject{{u"role"_s, u"番人"_s}, {u"person"_s, u"架空花子"_s}} << QStringList{u"<done>"_s};
    QTest::newRow("somebody outside") << QJsonObject{{u"role"_s, u"watch"_s}, {u"holder"_s, u"隣町の番人"_s}} << QStringList{u"<done>"_s};
    QTest::newRow("of a unit") << QJsonObject{{u"role"_s, u"elder"_s}, {u"person"_s, 1}, {u"unit"_s, u"総務課"_s}} << QStringList{u"<done>"_s};
    QTest::newRow("no such role") << QJsonObject{{u"role"_s, u"king"_s}, {u"person"_s, 1}} << QStringList{u"role"_s};
    QTest::newRow("no such policy") << QJsonObject{{u"role"_s, u"watch"_s}, {u"policy"_s, u"x"_s}, {u"person"_s, 1}} << QStringList{u"policy"_s};
    QTest::newRow("nobody") << QJsonObject{{u"role"_s, u"watch"_s}} << QStringList{u"person"_s};
    QTest::newRow("two at once") << QJsonObject{{u"role"_s, u"watch"_s}, {u"person"_s, 1}, {u"holder"_s, u"隣町の番人"_s}} << QStringList{u"person"_s};
    QTest::newRow("of all, with a unit") << QJsonObject{{u"role"_s, u"watch"_s}, {u"person"_s, 1}, {u"unit"_s, u"総務課"_s}} << QStringList{u"unit"_s};
    QTest::newRow("of a unit, without one") << QJsonObject{{u"role"_s, u"elder"_s}, {u"person"_s, 1}} << QStringList{u"unit"_s};
    QTest::newRow("ends before it begins") << QJsonObject{{u"role"_s, u"watch"_s}, {u"person"_s, 1}, {u"from"_s, u"2026-04-02"_s}, {u"to"_s, u"2026-04-01"_s}} << QStringList{u"to"_s};
}

void TstPeople::roleNeedsItsHolderAndScope()
{
    QFETCH(const QJsonObject, params);
    QFETCH(const QStringList, fields);
    QCOMPARE(RegisterFixture::fields(assign(params)), fields);
}

void TstPeople::theSameRoleTwiceIsAMistake()
{
    QVERIFY(assign({{u"role"_s, u"watch"_s}, {u"person"_s, m_hanako}, {u"to"_s, u"2026-06-30"_s}}));
    QCOMPARE(RegisterFixture::fields(assign({{u"role"_s, u"watch"_s}, {u"person"_s, m_hanako}, {u"from"_s, u"2026-06-30"_s}})), QStringList{u"person"_s});
    QVERIFY(assign({{u"role"_s, u"watch"_s}, {u"person"_s, m_hanako}, {u"from"_s, u"2026-07-01"_s}}));
}

void TstPeople::aSecondHolderIsSaid()
{
    const qint64 taro = person(u"見本 太郎"_s);
    QVERIFY(assign({{u"role"_s, u"watch"_s}, {u"person"_s, m_hanako}})->findings.isEmpty());
    const auto second = assign({{u"role"_s, u"watch"_s}, {u"person"_s, taro}});
    QVERIFY(second);
    QCOMPARE(second->findings.first().rule, u"organization.second-holder"_s);
}

void TstPeople::aRoleEndsWithADate()
{
    const qint64 id = m_register->idOf(assign({{u"role"_s, u"watch"_s}, {u"person"_s, m_hanako}, {u"from"_s, u"2026-04-01"_s}}));
    QCOMPARE(RegisterFixture::fields(m_register->act(u"role.end"_s, {{u"id"_s, id}, {u"on"_s, u"2026-03-31"_s}})), QStringList{u"on"_s});
    QVERIFY(m_register->act(u"role.end"_s, {{u"id"_s, id}, {u"on"_s, u"2026-04-30"_s}}));
    QCOMPARE(RegisterFixture::fields(m_register->act(u"role.end"_s, {{u"id"_s, id}, {u"on"_s, u"2026-05-31"_s}})), QStringList{u"id"_s});
    QVERIFY(!m_register->act(u"role.end"_s, {{u"id"_s, 99}}));
    QCOMPARE(m_register->number(u"SELECT count(*) FROM role_held"_s), 1);
    QVERIFY(m_register->act(u"role.end"_s, {{u"id"_s, id}, {u"mistake"_s, true}}));
    QVERIFY(rolesHeld(m_register->db()).isEmpty());
}

void TstPeople::vacantRolesAreListed()
{
    const auto lines = [this](QDate day, bool withEnded) {
        QStringList found;
        for (const RoleRow &row : roleRows(m_register->db(), day, withEnded))
            found.append(row.role + u':' + (row.vacant ? u"空席"_s : row.holder) + (row.inForce ? u"*"_s : QString()));
        found.sort();
        return found;
    };
    QCOMPARE(lines({2026, 4, 10}, false), (QStringList{u"elder:空席"_s, u"watch:空席"_s}));
    QVERIFY(assign({{u"role"_s, u"watch"_s}, {u"person"_s, m_hanako}, {u"to"_s, u"2026-04-30"_s}}));
    QVERIFY(assign({{u"role"_s, u"watch"_s}, {u"holder"_s, u"隣町の番人"_s}, {u"from"_s, u"2026-06-01"_s}}));
    QCOMPARE(lines({2026, 4, 30}, false), (QStringList{u"elder:空席"_s, u"watch:架空 花子*"_s, u"watch:隣町の番人"_s}));
    QCOMPARE(lines({2026, 5, 1}, false), (QStringList{u"elder:空席"_s, u"watch:空席"_s, u"watch:隣町の番人"_s}));
    QCOMPARE(lines({2026, 6, 1}, true), (QStringList{u"elder:空席"_s, u"watch:架空 花子"_s, u"watch:隣町の番人*"_s}));
    const QList<RoleRow> rows = roleRows(m_register->db(), {2026, 4, 10});
    QCOMPARE(rows.first().roleLabel, u"組頭"_s);
    QCOMPARE(rows.first().post, u"組の年長者"_s);
    QCOMPARE(rows.first().clause, u"星見 3"_s);
}

void TstPeople::nobodyIsTheAccountAndSeesNothingClosed()
{
    const Register::Actor nobody = actorFor(m_register->db(), {}, {2026, 4, 10});
    QVERIFY(!nobody.personId);
    QVERIFY(!nobody.name.isEmpty());
    QCOMPARE(nobody.assurance, Register::Assurance::None);
    QVERIFY(nobody.may(u"asset.edit"_s));
    QVERIFY(!nobody.visible.everything);
    QVERIFY(nobody.visible.units.isEmpty());
    QVERIFY(nobody.visible.sees(false, m_general));
    QVERIFY(!nobody.visible.sees(true, m_general));
    QVERIFY(!actorFor(m_register->db(), 99, {2026, 4, 10}).personId);
}

void TstPeople::aClerkSeesHisUnitAndBelow()
{
    const Register::Actor hanako = on(m_hanako);
    QCOMPARE(hanako.name, u"架空 花子"_s);
    QCOMPARE(hanako.post, u"主任"_s);
    QCOMPARE(hanako.visible.units, (QSet<qint64>{m_general, m_desk}));
    QVERIFY(hanako.visible.sees(true, m_desk));
    QVERIFY(!hanako.visible.sees(true, m_tax));
    QVERIFY(!hanako.visible.sees(true, {}));
}

void TstPeople::aRoleOpensItsUnit()
{
    QVERIFY(assign({{u"role"_s, u"elder"_s}, {u"person"_s, m_hanako}, {u"unit"_s, m_tax}}));
    const Register::Actor hanako = on(m_hanako);
    QCOMPARE(hanako.visible.units, (QSet<qint64>{m_general, m_desk, m_tax}));
    QVERIFY(!hanako.visible.everything);
    QCOMPARE(hanako.rolesFor(1, m_tax), QStringList{u"elder"_s});
    QCOMPARE(hanako.rolesFor(1, m_general), QStringList());
}

void TstPeople::aRoleOfAllOpensEverything()
{
    QVERIFY(assign({{u"role"_s, u"watch"_s}, {u"person"_s, m_hanako}}));
    QVERIFY(on(m_hanako).visible.everything);
    QCOMPARE(on(m_hanako).rolesFor(1, m_tax), QStringList{u"watch"_s});
}

void TstPeople::aRoleOfAllOpensItsOwnPolicyOnly()
{
    const QByteArray second = RegisterFixture::townPolicy().replace("\"hoshimi\"", "\"tsukimi\"");
    QVERIFY(m_register->act(u"policy.add"_s, {{u"policy"_s, m_register->policyFile(second, u"second.json"_s)}}));
    QVERIFY(m_register->act(u"unit.edit"_s, {{u"unit"_s, m_tax}, {u"policy"_s, u"tsukimi"_s}}));
    QVERIFY(assign({{u"role"_s, u"watch"_s}, {u"person"_s, m_hanako}, {u"policy"_s, u"tsukimi"_s}}));
    const Register::Actor hanako = on(m_hanako);
    QVERIFY(!hanako.visible.everything);
    QCOMPARE(hanako.visible.units, (QSet<qint64>{m_general, m_desk, m_tax}));
    QVERIFY(!hanako.visible.sees(true, 1));
    QCOMPARE(hanako.rolesFor(1, m_tax), QStringList());
}

void TstPeople::rolesCountOnTheirDays()
{
    QVERIFY(assign({{u"role"_s, u"watch"_s}, {u"person"_s, m_hanako}, {u"from"_s, u"2026-04-01"_s}, {u"to"_s, u"2026-04-30"_s}}));
    QVERIFY(on(m_hanako, {2026, 3, 31}).roles.isEmpty());
    QCOMPARE(on(m_hanako, {2026, 4, 1}).roles.size(), 1);
    QCOMPARE(on(m_hanako, {2026, 4, 30}).roles.size(), 1);
    QVERIFY(on(m_hanako, {2026, 5, 1}).roles.isEmpty());
    QVERIFY(!on(m_hanako, {2026, 5, 1}).visible.everything);
}

void TstPeople::personRowsTellUnitAndRoles()
{
    QVERIFY(assign({{u"role"_s, u"watch"_s}, {u"person"_s, m_hanako}}));
    const qint64 taro = person(u"見本 太郎"_s, {{u"kana"_s, u"みほん たろう"_s}, {u"validTo"_s, u"2026-03-31"_s}});
    QList<PersonRow> rows = personRows(m_register->db(), {2026, 4, 10});
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().name, u"架空 花子"_s);
    QCOMPARE(rows.first().unitName, u"総務課"_s);
    QCOMPARE(rows.first().roles, QStringList{u"番人"_s});
    rows = personRows(m_register->db(), {2026, 4, 10}, true);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.last().id, taro);
    QVERIFY(!rows.last().inForce);
    QCOMPARE(personNames(m_register->db()).value(taro), u"見本 太郎"_s);
}

QTEST_GUILESS_MAIN(TstPeople)
#include "tst_people.moc"
