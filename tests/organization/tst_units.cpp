// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/verify.h"
#include "models/organization/organizationqueries.h"
#include "models/organization/organizationrepository.h"
#include "models/register/policies.h"
#include "tests/support/registerfixture.h"

using namespace Qt::StringLiterals;
using namespace Organization;

/// Units: the tree, its acts, and which unit a clerk means by what he types.
class TstUnits : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theRootBearsTheOrganizationsName();
    void anAddedUnitIsAsTyped();
    void wrongInputIsTold_data();
    void wrongInputIsTold();
    void kindsAreThoseOfThePolicy_data();
    void kindsAreThoseOfThePolicy();
    void editTakesOnlyWhatIsGiven();
    void editWithoutAChangeTellsNothing();
    void editIsRefusedWhenStale();
    void noUnitStandsBelowItself();
    void foundAsClerksSayIt_data();
    void foundAsClerksSayIt();
    void ambiguousNamesAreToldWithTheirPaths();
    void digitsThatAreIdAndCodeAreAmbiguous();
    void endedUnitsStepBack();
    void policyAndPatternComeFromAbove();
    void closedWithADateAndASuccessor();
    void notClosedOverStandingUnits();
    void mistakesAreVoided();
    void theTreeIsInOrder();

private:
    qint64 add(const QJsonObject &params) { return m_register->idOf(m_register->act(u"unit.add"_s, params)); }
    QStringList addFields(const QJsonObject &params) { return RegisterFixture::fields(m_register->act(u"unit.add"_s, params)); }

    std::unique_ptr<RegisterFixture> m_register;
    qint64 m_general = 0;
    qint64 m_tax = 0;
    qint64 m_generalDesk = 0;
    qint64 m_taxDesk = 0;
};

void TstUnits::init()
{
    m_register = std::make_unique<RegisterFixture>();
    m_general = add({{u"name"_s, u"総務課"_s}, {u"code"_s, u"総"_s}, {u"parent"_s, 1}});
    m_tax = add({{u"name"_s, u"税務課"_s}, {u"code"_s, u"0102"_s}, {u"parent"_s, u"星見町（架空）"_s}});
    m_generalDesk = add({{u"name"_s, u"庶務係"_s}, {u"parent"_s, u"総務課"_s}});
    m_taxDesk = add({{u"name"_s, u"庶務係"_s}, {u"parent"_s, u"0102"_s}});
    QVERIFY(m_general && m_tax && m_generalDesk && m_taxDesk);
}

void TstUnits::cleanup()
{
    QVERIFY(Journal::verify(m_register->db(), m_register->blueprint->catalogue).ok());
}

void TstUnits::theRootBearsTheOrganizationsName()
{
    const auto root = unit(m_register->db(), 1);
    QVERIFY(root);
    QCOMPARE(root->name, u"星見町（架空）"_s);
    QCOMPARE(root->kind, u"guild"_s);
    QCOMPARE(root->parentId, std::optional<qint64>());
}

void TstUnits::anAddedUnitIsAsTyped()
{
    const qint64 id = add({{u"name"_s, u" 会計課 "_s}, {u"code"_s, u"会"_s}, {u"kana"_s, u"かいけいか"_s}, {u"parent"_s, m_general},
                           {u"policy"_s, u"hoshimi"_s}, {u"numberPattern"_s, u"K-{seq:5}"_s}, {u"validFrom"_s, u"令和8年4月1日"_s},
                           {u"validTo"_s, u"R9.3.31"_s}, {u"introducedOn"_s, u"2026/5/1"_s}});
    const auto found = unit(m_register->db(), id);
    QVERIFY(found);
    QCOMPARE(found->name, u"会計課"_s);
    QCOMPARE(found->code, u"会"_s);
    QCOMPARE(found->kana, u"かいけいか"_s);
    QCOMPARE(found->parentId, std::optional(m_general));
    QCOMPARE(found->policyId, std::optional<qint64>(1));
    QCOMPARE(found->numberPattern, u"K-{seq:5}"_s);
    QCOMPARE(found->validFrom, std::optional(QDate(2026, 4, 1)));
    QCOMPARE(found->validTo, std::optional(QDate(2027, 3, 31)));
    QCOMPARE(found->introducedOn, std::optional(QDate(2026, 5, 1)));
    QVERIFY(found->inForce({2026, 4, 1}) && found->inForce({2027, 3, 31}));
    QVERIFY(!found->inForce({2026, 3, 31}) && !found->inForce({2027, 4, 1}));
}

void TstUnits::wrongInputIsTold_data()
{
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<QString>("field");
    QTest::newRow("parent that is not there") << QJsonObject{{u"name"_s, u"甲"_s}, {u"parent"_s, u"幻課"_s}} << u"parent"_s;
    QTest::newRow("parent by an id that is not there") << QJsonObject{{u"name"_s, u"甲"_s}, {u"parent"_s, 99}} << u"parent"_s;
    QTest::newRow("ambiguous parent") << QJsonObject{{u"name"_s, u"甲"_s}, {u"parent"_s, u"庶務係"_s}} << u"parent"_s;
    QTest::newRow("policy that is not there") << QJsonObject{{u"name"_s, u"甲"_s}, {u"policy"_s, u"nobody"_s}} << u"policy"_s;
    QTest::newRow("pattern without a sequence") << QJsonObject{{u"name"_s, u"甲"_s}, {u"numberPattern"_s, u"A-{unit}"_s}} << u"numberPattern"_s;
    QTest::newRow("no day") << QJsonObject{{u"name"_s, u"甲"_s}, {u"validFrom"_s, u"そのうち"_s}} << u"validFrom"_s;
    QTest::newRow("a day that cannot be") << QJsonObject{{u"name"_s, u"甲"_s}, {u"introducedOn"_s, u"2026-02-30"_s}} << u"introducedOn"_s;
    QTest::newRow("ends before it begins") << QJsonObject{{u"name"_s, u"甲"_s}, {u"validFrom"_s, u"2026-04-02"_s}, {u"validTo"_s, u"2026-04-01"_s}} << u"validTo"_s;
    QTest::newRow("code is borne by another") << QJsonObject{{u"name"_s, u"甲"_s}, {u"code"_s, u"総"_s}} << u"code"_s;
    QTest::newRow("brother of the same name") << QJsonObject{{u"name"_s, u"税務課"_s}, {u"parent"_s, 1}} << u"name"_s;
}

void TstUnits::wrongInputIsTold()
{
    QFETCH(const QJsonObject, params);
    QFETCH(const QString, field);
    const qint64 before = m_register->number(u"SELECT count(*) FROM unit"_s);
    QCOMPARE(addFields(params), QStringList{field});
    QCOMPARE(m_register->number(u"SELECT count(*) FROM unit"_s), before);
}

void TstUnits::kindsAreThoseOfThePolicy_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<int>("advice");
    QTest::newRow("by code") << u"post"_s << u"post"_s << 0;
    QTest::newRow("by label") << u"番所"_s << u"post"_s << 0;
    QTest::newRow("of no policy") << u"分室"_s << u"分室"_s << 1;
    QTest::newRow("none") << QString() << QString() << 0;
}

void TstUnits::kindsAreThoseOfThePolicy()
{
    QFETCH(const QString, given);
    QFETCH(const QString, stored);
    QFETCH(const int, advice);
    const auto outcome = m_register->act(u"unit.add"_s, {{u"name"_s, u"甲"_s}, {u"kind"_s, given}});
    QVERIFY(outcome);
    QCOMPARE(outcome->findings.size(), advice);
    QCOMPARE(unit(m_register->db(), m_register->idOf(outcome))->kind, stored);
}

void TstUnits::editTakesOnlyWhatIsGiven()
{
    QVERIFY(m_register->act(u"unit.edit"_s, {{u"unit"_s, u"総務課"_s}, {u"kana"_s, u"そうむか"_s}}));
    auto now = *unit(m_register->db(), m_general);
    QCOMPARE(now.kana, u"そうむか"_s);
    QCOMPARE(now.code, u"総"_s);
    QCOMPARE(now.revision, 2);
    QVERIFY(m_register->act(u"unit.edit"_s, {{u"unit"_s, m_general}, {u"kana"_s, QJsonValue()}, {u"code"_s, u""_s}, {u"parent"_s, QJsonValue()}}));
    now = *unit(m_register->db(), m_general);
    QVERIFY(now.kana.isEmpty() && now.code.isEmpty() && !now.parentId);
    QCOMPARE(now.revision, 3);
    QCOMPARE(RegisterFixture::fields(m_register->act(u"unit.edit"_s, {{u"unit"_s, m_general}, {u"name"_s, u" "_s}})), QStringList{u"name"_s});
}

void TstUnits::editWithoutAChangeTellsNothing()
{
    const qint64 before = m_register->number(u"SELECT max(seq) FROM journal_entry"_s);
    QVERIFY(m_register->act(u"unit.edit"_s, {{u"unit"_s, m_general}, {u"name"_s, u"総務課"_s}}));
    QCOMPARE(m_register->number(u"SELECT max(seq) FROM journal_entry"_s), before);
    QCOMPARE(unit(m_register->db(), m_general)->revision, 1);
}

void TstUnits::editIsRefusedWhenStale()
{
    QVERIFY(m_register->act(u"unit.edit"_s, {{u"unit"_s, m_general}, {u"name"_s, u"総務室"_s}, {u"revision"_s, 1}}));
    const auto outcome = m_register->act(u"unit.edit"_s, {{u"unit"_s, m_general}, {u"name"_s, u"総務部"_s}, {u"revision"_s, 1}});
    QVERIFY(!outcome);
    const auto stale = std::get<Register::Stale>(outcome.error());
    QCOMPARE(stale.object, (Register::ObjectRef{u"unit"_s, m_general}));
    QCOMPARE(stale.theirs.value(u"name"_s), u"総務室"_s);
    QCOMPARE(stale.theirs.value(u"revision"_s), 2);
    QCOMPARE(stale.yours.value(u"name"_s), u"総務部"_s);
    QCOMPARE(unit(m_register->db(), m_general)->name, u"総務室"_s);
}

void TstUnits::noUnitStandsBelowItself()
{
    for (const qint64 parent : {m_general, m_generalDesk})
        QCOMPARE(RegisterFixture::fields(m_register->act(u"unit.edit"_s, {{u"unit"_s, m_general}, {u"parent"_s, parent}})), QStringList{u"parent"_s});
    QVERIFY(m_register->act(u"unit.edit"_s, {{u"unit"_s, m_generalDesk}, {u"parent"_s, 1}}));
    QCOMPARE(unitPath(m_register->db(), m_generalDesk), u"星見町（架空） / 庶務係"_s);
}

void TstUnits::foundAsClerksSayIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    QTest::newRow("exact name") << u"総務課"_s << u"星見町（架空） / 総務課"_s;
    QTest::newRow("with spaces around") << u"　税務課 "_s << u"星見町（架空） / 税務課"_s;
    QTest::newRow("code") << u"総"_s << u"星見町（架空） / 総務課"_s;
    QTest::newRow("code in full width") << u"０１０２"_s << u"星見町（架空） / 税務課"_s;
    QTest::newRow("folded") << u"星見町(架空)"_s << u"星見町（架空）"_s;
    QTest::newRow("path") << u"総務課 / 庶務係"_s << u"星見町（架空） / 総務課 / 庶務係"_s;
    QTest::newRow("path with wide strokes") << u"税務課／庶務係"_s << u"星見町（架空） / 税務課 / 庶務係"_s;
    QTest::newRow("path that leaves one out") << u"星見町（架空）/庶務係"_s << QString();
    QTest::newRow("path that is wrong") << u"会計課/庶務係"_s << QString();
    QTest::newRow("ambiguous") << u"庶務係"_s << QString();
    QTest::newRow("nothing") << u"幻課"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("id") << u"1"_s << u"星見町（架空）"_s;
}

void TstUnits::foundAsClerksSayIt()
{
    QFETCH(const QString, text);
    QFETCH(const QString, path);
    const auto found = findUnit(m_register->db(), text);
    QCOMPARE(found ? unitPath(m_register->db(), found->id) : QString(), path);
}

void TstUnits::ambiguousNamesAreToldWithTheirPaths()
{
    QList<Register::FieldError> errors;
    QVERIFY(!unitParam(m_register->db(), {{u"unit"_s, u"庶務係"_s}}, u"unit"_s, errors));
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.first().field, u"unit"_s);
    QVERIFY(errors.first().message.contains(u"総務課 / 庶務係"_s));
    QVERIFY(errors.first().message.contains(u"税務課 / 庶務係"_s));
    QVERIFY(!unitParam(m_register->db(), {{u"unit"_s, u""_s}}, u"unit"_s, errors));
    QVERIFY(!unitParam(m_register->db(), {}, u"unit"_s, errors));
    QCOMPARE(errors.size(), 1);
}

void TstUnits::digitsThatAreIdAndCodeAreAmbiguous()
{
    add({{u"name"_s, u"議会事務局"_s}, {u"code"_s, u"2"_s}}); // 2 is the id of 総務課
    QVERIFY(!findUnit(m_register->db(), u"2"_s));
    QList<Register::FieldError> errors;
    QCOMPARE(unitParam(m_register->db(), {{u"unit"_s, 2}}, u"unit"_s, errors)->name, u"総務課"_s); // a number is an id
    QVERIFY(errors.isEmpty());
}

void TstUnits::endedUnitsStepBack()
{
    QVERIFY(m_register->act(u"unit.close"_s, {{u"unit"_s, m_taxDesk}, {u"on"_s, u"2026-03-31"_s}}));
    QCOMPARE(findUnit(m_register->db(), u"庶務係"_s)->id, m_generalDesk);
    QVERIFY(m_register->act(u"unit.close"_s, {{u"unit"_s, m_generalDesk}, {u"on"_s, u"2026-03-31"_s}}));
    QVERIFY(!findUnit(m_register->db(), u"庶務係"_s)); // old rows still name them: both, ambiguous again
    QCOMPARE(matchingUnits(m_register->db(), u"庶務係"_s).size(), 2);
    QVERIFY(add({{u"name"_s, u"庶務係"_s}, {u"parent"_s, m_general}})); // a new one may take the old name
}

void TstUnits::policyAndPatternComeFromAbove()
{
    const QByteArray second = RegisterFixture::townPolicy().replace("\"hoshimi\"", "\"tsukimi\"");
    QVERIFY(m_register->act(u"policy.add"_s, {{u"policy"_s, m_register->policyFile(second, u"second.json"_s)}}));
    QCOMPARE(policyIdForUnit(m_register->db(), m_generalDesk), 1); // the register's first
    QVERIFY(m_register->act(u"unit.edit"_s, {{u"unit"_s, m_general}, {u"policy"_s, u"tsukimi"_s}, {u"numberPattern"_s, u"T-{seq:3}"_s}}));
    const qint64 policy = Register::storedPolicyByCode(m_register->db(), u"tsukimi"_s)->id;
    QCOMPARE(policyIdForUnit(m_register->db(), m_generalDesk), policy);
    QCOMPARE(policyIdForUnit(m_register->db(), m_taxDesk), 1);
    QCOMPARE(policyIdForUnit(m_register->db(), {}), 1);
    QCOMPARE(numberPatternForUnit(m_register->db(), m_generalDesk), u"T-{seq:3}"_s);
    QCOMPARE(numberPatternForUnit(m_register->db(), m_taxDesk), u"A-{unit}-{seq:4}"_s);
    QVERIFY(m_register->act(u"unit.edit"_s, {{u"unit"_s, m_generalDesk}, {u"policy"_s, u"hoshimi"_s}}));
    QCOMPARE(policyIdForUnit(m_register->db(), m_generalDesk), 1);
    const QList<UnitRow> rows = unitTree(m_register->db(), {2026, 4, 10});
    for (const UnitRow &row : rows) {
        QCOMPARE(row.policyId, policyIdForUnit(m_register->db(), row.unit.id));
        QCOMPARE(row.policyInherited, !row.unit.policyId);
    }
    QCOMPARE(numberCodeOf(*unit(m_register->db(), m_tax)), u"0102"_s);
    QCOMPARE(numberCodeOf(*unit(m_register->db(), m_taxDesk)), u"庶務係"_s);
}

void TstUnits::closedWithADateAndASuccessor()
{
    QVERIFY(m_register->act(u"person.add"_s, {{u"name"_s, u"架空 花子"_s}, {u"unit"_s, m_taxDesk}}));
    const auto outcome = m_register->act(u"unit.close"_s, {{u"unit"_s, m_taxDesk}, {u"successor"_s, m_generalDesk}});
    QVERIFY(outcome);
    QCOMPARE(outcome->consequences.size(), 1); // she stays where she is, and that is said
    const auto closed = unit(m_register->db(), m_taxDesk);
    QCOMPARE(closed->validTo, std::optional(m_register->clock->today()));
    QCOMPARE(closed->successorId, std::optional(m_generalDesk));
    QCOMPARE(RegisterFixture::fields(m_register->act(u"unit.close"_s, {{u"unit"_s, m_general}, {u"successor"_s, m_general}})).contains(u"successor"_s), true);
}

void TstUnits::notClosedOverStandingUnits()
{
    QCOMPARE(RegisterFixture::fields(m_register->act(u"unit.close"_s, {{u"unit"_s, m_general}, {u"on"_s, u"2026-03-31"_s}})), QStringList{u"unit"_s});
    QVERIFY(m_register->act(u"unit.close"_s, {{u"unit"_s, m_generalDesk}, {u"on"_s, u"2026-03-31"_s}}));
    QVERIFY(m_register->act(u"unit.close"_s, {{u"unit"_s, m_general}, {u"on"_s, u"2026-03-31"_s}}));
}

void TstUnits::mistakesAreVoided()
{
    QVERIFY(m_register->act(u"person.add"_s, {{u"name"_s, u"架空 花子"_s}, {u"unit"_s, m_taxDesk}}));
    QCOMPARE(RegisterFixture::fields(m_register->act(u"unit.close"_s, {{u"unit"_s, m_taxDesk}, {u"mistake"_s, true}})), QStringList{u"mistake"_s});
    QVERIFY(m_register->act(u"unit.close"_s, {{u"unit"_s, m_generalDesk}, {u"mistake"_s, true}}));
    QCOMPARE(findUnit(m_register->db(), u"庶務係"_s)->id, m_taxDesk);
    QVERIFY(!findUnit(m_register->db(), QString::number(m_generalDesk)));
    QCOMPARE(m_register->number(u"SELECT count(*) FROM unit"_s), 5); // the row stays
    for (const UnitRow &row : unitTree(m_register->db(), {2026, 4, 10}, true))
        QVERIFY(row.unit.id != m_generalDesk);
}

void TstUnits::theTreeIsInOrder()
{
    QVERIFY(m_register->act(u"unit.close"_s, {{u"unit"_s, m_taxDesk}, {u"on"_s, u"2026-03-31"_s}}));
    QVERIFY(m_register->act(u"person.add"_s, {{u"name"_s, u"架空 花子"_s}, {u"unit"_s, m_general}}));
    QStringList lines;
    for (const UnitRow &row : unitTree(m_register->db(), {2026, 4, 10})) {
        lines.append(QString(row.depth, u'-') + row.unit.name + QString::number(row.personCount));
        QCOMPARE(row.path, unitPath(m_register->db(), row.unit.id));
        QVERIFY(row.inForce);
    }
    QCOMPARE(lines, (QStringList{u"星見町（架空）0"_s, u"-税務課0"_s, u"-総務課1"_s, u"--庶務係0"_s}));
    QCOMPARE(unitTree(m_register->db(), {2026, 4, 10}, true).size(), 5);
    QCOMPARE(unitTree(m_register->db(), {2026, 3, 31}).size(), 5); // it still was, on its last day
    QCOMPARE(unitTree(m_register->db(), {2026, 4, 10}).first().kindLabel, u"組"_s);
    QCOMPARE(withDescendants(m_register->db(), m_general), (QSet<qint64>{m_general, m_generalDesk}));
    QCOMPARE(unitNames(m_register->db()).value(m_taxDesk), u"庶務係"_s);
}

QTEST_GUILESS_MAIN(TstUnits)
#include "tst_units.moc"
