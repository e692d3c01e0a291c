// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classes/classificationrepository.h"
#include "models/classes/reclassificationqueries.h"
#include "models/journal/verify.h"
#include "models/policy/policyreader.h"
#include "models/register/policies.h"
#include "tests/support/registerfixture.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace Classes;

namespace {

QJsonObject town()
{
    return QJsonDocument::fromJson(RegisterFixture::townPolicy()).object();
}

QJsonObject axisOf(const QJsonObject &policy, int at)
{
    return policy.value(u"axes"_s).toArray().at(at).toObject();
}

QJsonObject withAxis(QJsonObject policy, int at, const QJsonObject &axis)
{
    QJsonArray axes = policy.value(u"axes"_s).toArray();
    axes[at] = axis;
    policy.insert(u"axes"_s, axes);
    return policy;
}

/// 軽・中・重 become 軽・中・重・極: the first axis has one level more.
QJsonObject withHighest(const QJsonObject &policy)
{
    QJsonObject axis = axisOf(policy, 0);
    QJsonArray levels = axis.value(u"levels"_s).toArray();
    levels.append(QJsonObject{{u"code"_s, u"極"_s}, {u"label"_s, u"極"_s}, {u"badge"_s, u"極"_s}, {u"rank"_s, 40}, {u"summary"_s, u"誰も見ないもの。"_s},
                              {u"source"_s, QJsonObject{{u"clause"_s, u"星見 4"_s}, {u"status"_s, u"quoted"_s}}}});
    axis.insert(u"levels"_s, levels);
    return withAxis(policy, 0, axis);
}

QJsonObject changedLevel(const QJsonObject &policy, const QString &key, const QJsonValue &value)
{
    QJsonObject axis = axisOf(policy, 0);
    QJsonArray levels = axis.value(u"levels"_s).toArray();
    QJsonObject level = levels.at(0).toObject();
    level.insert(key, value);
    levels[0] = level;
    axis.insert(u"levels"_s, levels);
    return withAxis(policy, 0, axis);
}

QJsonObject version(QJsonObject policy, int number)
{
    policy.insert(u"version"_s, number);
    return policy;
}

QJsonObject mapped(QJsonObject policy, const QString &from, const QStringList &to, const QString &fromAxis = u"K"_s)
{
    QJsonArray steps = policy.value(u"levelMapping"_s).toArray();
    steps.append(QJsonObject{{u"fromAxis"_s, fromAxis}, {u"from"_s, from}, {u"axis"_s, u"K"_s}, {u"to"_s, QJsonArray::fromStringList(to)}});
    policy.insert(u"levelMapping"_s, steps);
    return policy;
}

Policy::Document read(const QJsonObject &policy)
{
    const auto document = Policy::readPolicy(QJsonDocument(policy).toJson());
    return document ? *document : Policy::Document{};
}

} // namespace

/// A revision of a policy keeps what was decided, lists what has to be decided again, and maps nothing by itself.
class TstReclassification : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_town = std::make_unique<RegisterFixture>(); }
    void cleanup() { m_town.reset(); }
    void whatHasToBeDecidedAgain_data();
    void whatHasToBeDecidedAgain();
    void whatIsProposed_data();
    void whatIsProposed();
    void storedProposalComesBack();
    void changesAreTold();
    void revisionKeepsDecisionsAndLists();
    void aPageOfTheListIsReadByItself();
    void decidingAgainClosesTheLine();
    void theSameClassAgainIsADecision();
    void whatHasEndedIsNotListed();
    void theNewestRevisionTakesThePlace();
    void aRevisionOfWordsListsNothing();
    void wrongFilesAreRefused_data();
    void wrongFilesAreRefused();
    void addingANewerVersionListsToo();
    void dryRunTellsHowMany();

private:
    QString file(const QJsonObject &policy, const QString &name = u"next.json"_s) const
    {
        return m_town->policyFile(QJsonDocument(policy).toJson(), name);
    }
    qint64 addAsset(const QString &name, const QString &level)
    {
        const QJsonObject levels = level.isEmpty() ? QJsonObject() : QJsonObject{{u"K"_s, level}};
        return m_town->idOf(m_town->act(u"asset.register"_s, {{u"name"_s, name}, {u"unit"_s, 1}, {u"levels"_s, levels}}));
    }
    QString numberOf(qint64 id) { return m_town->text(u"SELECT number FROM object WHERE id = %1"_s.arg(id)); }

    std::unique_ptr<RegisterFixture> m_town;
};

void TstReclassification::whatHasToBeDecidedAgain_data()
{
    QTest::addColumn<QJsonObject>("after");
    QTest::addColumn<bool>("differs");
    const QJsonObject old = town();
    const QJsonObject assumed{{u"clause"_s, u""_s}, {u"status"_s, u"default"_s}};
    QTest::newRow("nothing") << old << false;
    QTest::newRow("another title") << [&] { QJsonObject p = old; p.insert(u"title"_s, u"改めた要綱"_s); return p; }() << false;
    QTest::newRow("another spelling") << changedLevel(old, u"spellings"_s, QJsonArray{u"かるい"_s}) << false;
    QTest::newRow("one level more") << withHighest(old) << true;
    QTest::newRow("another name of a level") << changedLevel(old, u"label"_s, u"軽微"_s) << true;
    QTest::newRow("another criterion") << changedLevel(old, u"summary"_s, u"誰が見てもよいもの。"_s) << true;
    QTest::newRow("another rank") << changedLevel(old, u"rank"_s, 11) << true;
    QTest::newRow("quoted became a default") << changedLevel(old, u"source"_s, assumed) << true;
    QTest::newRow("one axis less") << [&] { QJsonObject p = old; p.insert(u"axes"_s, QJsonArray{axisOf(old, 0)}); return p; }() << true;
}

void TstReclassification::whatHasToBeDecidedAgain()
{
    QFETCH(QJsonObject, after);
    QFETCH(bool, differs);
    const Policy::Document document = read(after);
    QVERIFY(!document.id.isEmpty());
    QCOMPARE(levelsDiffer(read(town()), document), differs);
    QCOMPARE(levelsDiffer(document, read(town())), differs);
    QCOMPARE(levelChanges(read(town()), document).isEmpty(), !differs);
}

void TstReclassification::whatIsProposed_data()
{
    QTest::addColumn<QJsonObject>("after");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("proposed");
    const QJsonObject old = town();
    QTest::newRow("the same level") << withHighest(old) << u"中"_s << u"{\"K\":[\"中\"]}"_s;
    QTest::newRow("mapped to two") << mapped(withHighest(old), u"重"_s, {u"極"_s, u"重"_s}) << u"重"_s << u"{\"K\":[\"極\",\"重\"]}"_s;
    QTest::newRow("mapped in two steps") << mapped(mapped(withHighest(old), u"重"_s, {u"極"_s}), u"中"_s, {u"重"_s}) << u"中"_s << u"{\"K\":[\"重\"]}"_s;
    QTest::newRow("changed and not mapped") << changedLevel(old, u"summary"_s, u"別の基準"_s) << u"軽"_s << QString();
    QTest::newRow("no such level any more") << changedLevel(old, u"code"_s, u"微"_s) << u"軽"_s << QString();
}

void TstReclassification::whatIsProposed()
{
    QFETCH(QJsonObject, after);
    QFETCH(QString, level);
    QFETCH(QString, proposed);
    const Policy::Document document = read(after);
    QVERIFY(!document.id.isEmpty());
    QCOMPARE(proposedToText(proposedLevels(read(town()), document, {{u"K"_s, level}})), proposed);
}

void TstReclassification::storedProposalComesBack()
{
    const ProposedLevels proposed{{u"C"_s, {u"3A"_s, u"3B"_s}}, {u"I"_s, {u"2"_s}}};
    QCOMPARE(proposedFromText(proposedToText(proposed)), proposed);
    QCOMPARE(proposedToText({{u"C"_s, {}}}), QString());
    QCOMPARE(proposedFromText(QString()), ProposedLevels());
}

void TstReclassification::changesAreTold()
{
    QJsonObject axes = town();
    axes.insert(u"axes"_s, QJsonArray{axisOf(axes, 0)});
    QCOMPARE(levelChanges(read(town()), read(axes)).size(), 1);
    QVERIFY(levelChanges(read(town()), read(axes)).constFirst().contains(u"急ぎ度"_s));
    QVERIFY(levelChanges(read(town()), read(withHighest(town()))).constFirst().contains(u"極"_s));
}

void TstReclassification::revisionKeepsDecisionsAndLists()
{
    const qint64 light = addAsset(u"掲示の控え"_s, u"軽"_s);
    const qint64 middle = addAsset(u"当番の表"_s, u"中"_s);
    addAsset(u"分類のないもの"_s, {});
    const qint64 before = Register::storedPolicies(m_town->db()).constFirst().versionId;
    const auto outcome = m_town->act(u"policy.revise"_s, {{u"file"_s, file(mapped(version(withHighest(town()), 2), u"中"_s, {u"重"_s, u"中"_s}))},
                                                          {u"summary"_s, u"極を加えた"_s}, {u"effectiveFrom"_s, u"令和8年7月1日"_s}});
    QVERIFY2(outcome, qUtf8Printable(RegisterFixture::fields(outcome).join(u' ')));
    QCOMPARE(outcome->result.value(u"reclassification"_s).toInt(), 2);
    const Register::StoredPolicy policy = Register::storedPolicies(m_town->db()).constFirst();
    QCOMPARE(policy.document->version, 2);
    QCOMPARE(policy.summary, u"極を加えた"_s);
    QCOMPARE(policy.effectiveFrom, std::optional(QDate(2026, 7, 1)));
    QVERIFY(!policy.confirmation);
    QCOMPARE(Register::policyVersions(m_town->db(), policy.id).size(), 2);
    const QList<Reclassification> lines = openReclassifications(m_town->db());
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).objectId, light);
    QCOMPARE(lines.at(0).proposed, (ProposedLevels{{u"K"_s, {u"軽"_s}}}));
    QCOMPARE(lines.at(1).objectId, middle);
    QCOMPARE(lines.at(1).proposed, (ProposedLevels{{u"K"_s, {u"重"_s, u"中"_s}}}));
    QCOMPARE(lines.at(1).levels, (Policy::Levels{{u"K"_s, u"中"_s}}));
    QCOMPARE(lines.at(1).fromVersionId, before);
    QCOMPARE(lines.at(1).toVersionId, policy.versionId);
    QCOMPARE(reclassificationCounts(m_town->db()), (QMap<qint64, int>{{1, 2}}));
    // Nothing was mapped: the decision is the one that was made, under the version it was made under.
    const QList<Classification> decisions = history(m_town->db(), middle);
    QCOMPARE(decisions.size(), 1);
    QCOMPARE(decisions.constFirst().levels, (Policy::Levels{{u"K"_s, u"中"_s}}));
    QCOMPARE(decisions.constFirst().policyVersionId, before);
    QVERIFY(Journal::verify(m_town->db(), m_town->blueprint->catalogue).ok());
}

void TstReclassification::aPageOfTheListIsReadByItself()
{
    const QVector<qint64> assets{addAsset(u"一（架空）"_s, u"軽"_s), addAsset(u"二（架空）"_s, u"中"_s), addAsset(u"三（架空）"_s, u"軽"_s)};
    QVERIFY(m_town->act(u"policy.revise"_s, {{u"file"_s, file(version(withHighest(town()), 2))}}));
    QCOMPARE(openReclassifications(m_town->db()).size(), 3);
    ReclassificationFilter page;
    page.objects = {assets.at(2), assets.at(0)};
    QVector<qint64> found;
    for (const Reclassification &line : openReclassifications(m_town->db(), page))
        found.append(line.objectId);
    QCOMPARE(found, (QVector<qint64>{assets.at(0), assets.at(2)}));
}

void TstReclassification::decidingAgainClosesTheLine()
{
    const qint64 id = addAsset(u"当番の表"_s, u"中"_s);
    QVERIFY(m_town->act(u"policy.revise"_s, {{u"file"_s, file(version(withHighest(town()), 2))}}));
    QVERIFY(awaitsReclassification(m_town->db(), id));
    QVERIFY(m_town->act(u"asset.relabel"_s, {{u"asset"_s, numberOf(id)}, {u"levels"_s, QJsonObject{{u"K"_s, u"極"_s}}}, {u"reason"_s, u"改正による"_s}}));
    QVERIFY(!awaitsReclassification(m_town->db(), id));
    QVERIFY(openReclassifications(m_town->db()).isEmpty());
    QCOMPARE(m_town->number(u"SELECT count(*) FROM reclassification WHERE done_at IS NOT NULL"_s), 1);
}

void TstReclassification::theSameClassAgainIsADecision()
{
    const qint64 id = addAsset(u"当番の表"_s, u"中"_s);
    const QJsonObject again{{u"asset"_s, numberOf(id)}, {u"levels"_s, QJsonObject{{u"K"_s, u"中"_s}}}, {u"reason"_s, u"改正の後も同じ"_s}};
    QCOMPARE(RegisterFixture::fields(m_town->act(u"asset.relabel"_s, again)), QStringList{u"levels"_s});
    QVERIFY(m_town->act(u"policy.revise"_s, {{u"file"_s, file(version(withHighest(town()), 2))}}));
    QVERIFY(m_town->act(u"asset.relabel"_s, again));
    QVERIFY(openReclassifications(m_town->db()).isEmpty());
    QCOMPARE(history(m_town->db(), id).constFirst().policyVersionId, Register::storedPolicies(m_town->db()).constFirst().versionId);
}

void TstReclassification::whatHasEndedIsNotListed()
{
    const qint64 id = addAsset(u"誤って登録したもの"_s, u"軽"_s);
    QVERIFY(m_town->act(u"asset.void"_s, {{u"asset"_s, numberOf(id)}, {u"reason"_s, u"二重"_s}}));
    const auto outcome = m_town->act(u"policy.revise"_s, {{u"file"_s, file(version(withHighest(town()), 2))}});
    QVERIFY(outcome);
    QCOMPARE(outcome->result.value(u"reclassification"_s).toInt(), 0);
}

void TstReclassification::theNewestRevisionTakesThePlace()
{
    const qint64 id = addAsset(u"当番の表"_s, u"中"_s);
    QVERIFY(m_town->act(u"policy.revise"_s, {{u"file"_s, file(version(withHighest(town()), 2))}}));
    QVERIFY(m_town->act(u"policy.revise"_s, {{u"file"_s, file(version(changedLevel(withHighest(town()), u"summary"_s, u"別"_s), 3), u"third.json"_s)}}));
    const QList<Reclassification> lines = openReclassifications(m_town->db());
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.constFirst().objectId, id);
    QCOMPARE(Register::policyVersion(m_town->db(), lines.constFirst().fromVersionId)->version, 1);
    QCOMPARE(Register::policyVersion(m_town->db(), lines.constFirst().toVersionId)->version, 3);
}

void TstReclassification::aRevisionOfWordsListsNothing()
{
    addAsset(u"当番の表"_s, u"中"_s);
    QJsonObject next = version(town(), 2);
    next.insert(u"note"_s, u"注を加えた"_s);
    const auto outcome = m_town->act(u"policy.revise"_s, {{u"file"_s, file(next)}});
    QVERIFY(outcome);
    QCOMPARE(outcome->result.value(u"reclassification"_s).toInt(), 0);
    QVERIFY(openReclassifications(m_town->db()).isEmpty());
}

void TstReclassification::wrongFilesAreRefused_data()
{
    QTest::addColumn<QJsonObject>("policy");
    QTest::addColumn<QString>("said");
    QJsonObject other = version(town(), 2);
    other.insert(u"id"_s, u"kasumi"_s);
    QTest::newRow("the same version") << withHighest(town()) << u"$.version"_s;
    QTest::newRow("the same file again") << town() << u"第1版"_s;
    QTest::newRow("a policy that is not here") << other << u"$.id"_s;
    QTest::newRow("mapping from a level that is not here") << mapped(version(withHighest(town()), 2), u"無"_s, {u"軽"_s}) << u"$.levelMapping[0].from"_s;
    QTest::newRow("mapping from an axis that is not here") << mapped(version(withHighest(town()), 2), u"軽"_s, {u"軽"_s}, u"Z"_s) << u"$.levelMapping[0].fromAxis"_s;
    QTest::newRow("mapping to a level that is not there") << mapped(version(withHighest(town()), 2), u"軽"_s, {u"無"_s}) << u"$.levelMapping[0].to[0]"_s;
}

void TstReclassification::wrongFilesAreRefused()
{
    QFETCH(QJsonObject, policy);
    QFETCH(QString, said);
    addAsset(u"当番の表"_s, u"中"_s);
    const qint64 entries = m_town->number(u"SELECT count(*) FROM journal_entry"_s);
    const auto outcome = m_town->act(u"policy.revise"_s, {{u"file"_s, file(policy)}});
    QCOMPARE(RegisterFixture::fields(outcome), QStringList{u"file"_s});
    const QString message = std::get<Register::Invalid>(outcome.error()).errors.constFirst().message;
    QVERIFY2(message.contains(said), qUtf8Printable(message));
    QCOMPARE(m_town->number(u"SELECT count(*) FROM policy_version"_s), 1);
    QCOMPARE(m_town->number(u"SELECT count(*) FROM reclassification"_s), 0);
    QCOMPARE(m_town->number(u"SELECT count(*) FROM journal_entry"_s), entries);
}

void TstReclassification::addingANewerVersionListsToo()
{
    addAsset(u"当番の表"_s, u"中"_s);
    const auto outcome = m_town->act(u"policy.add"_s, {{u"policy"_s, file(version(withHighest(town()), 2))}});
    QVERIFY(outcome);
    QCOMPARE(outcome->result.value(u"reclassification"_s).toInt(), 1);
}

void TstReclassification::dryRunTellsHowMany()
{
    addAsset(u"当番の表"_s, u"中"_s);
    const auto outcome = m_town->act(u"policy.revise"_s, {{u"file"_s, file(version(withHighest(town()), 2))}}, {}, {}, {}, true);
    QVERIFY(outcome);
    QCOMPARE(outcome->consequences.constLast().data.value(u"reclassification"_s).toInt(), 1);
    QCOMPARE(m_town->number(u"SELECT count(*) FROM policy_version"_s), 1);
}

QTEST_GUILESS_MAIN(TstReclassification)
#include "tst_reclassification.moc"
