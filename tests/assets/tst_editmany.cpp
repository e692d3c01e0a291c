// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetqueries.h"
#include "models/assets/assetrepository.h"
#include "models/assets/many/editmanyactparts.h"
#include "models/journal/history.h"
#include "models/journal/verify.h"
#include "models/register/story.h"
#include "models/register/takeback.h"
#include "tests/support/registerfixture.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace Register;

/// 一括修正: the same values in many assets, each with an entry of its own, as one act.
class TstEditMany : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void eachChangedAssetHasAnEntryOfItsOwn();
    void theWholeIsToldInOneEntry();
    void whatHoldsTheValuesAlreadyIsNotTold();
    void whatARuleRefusesIsLeftOutWithItsClause();
    void allOrNothingDoesNothing();
    void onlyRefusedOnesAreARefusal();
    void aReasonLetsGoOn();
    void aFieldIsEmptied();
    void everyKindOfFieldIsWritten();
    void anotherUnitBringsItsOwnPolicy();
    void aPlaceThatIsNotOnTheListKeepsItsWords();
    void byTheFilter();
    void nothingChosenIsAnError_data();
    void nothingChosenIsAnError();
    void whatCannotBeTheSameInMany_data();
    void whatCannotBeTheSameInMany();
    void aClosedAssetIsLeftOut();
    void anAssetIsNotItsOwnOrigin();
    void whatChangedSinceItWasSeenStopsIt();
    void aDryRunChangesNothing();
    void itIsTakenBackAndDoneAgain();
    void oneChangedAssetKeepsTheWhole();
    void cancelledItChangesNothing();
    void manyAssetsInOneAct();

private:
    Outcome edit(const QStringList &numbers, const QJsonObject &set, QJsonObject more = {}, const QMap<QString, QString> &reasons = {}, bool dryRun = false)
    {
        more.insert(u"assets"_s, QJsonArray::fromStringList(numbers));
        more.insert(u"set"_s, set);
        return m_register->act(u"asset.editMany"_s, more, {}, reasons, {}, dryRun);
    }
    static QJsonObject counts(const Outcome &outcome)
    {
        if (!outcome)
            qWarning("%s", qPrintable(RegisterFixture::fields(outcome).join(u' ')));
        QJsonObject result = outcome ? outcome->result : QJsonObject();
        return {{u"changed"_s, result.value(u"changed"_s)}, {u"unchanged"_s, result.value(u"unchanged"_s)}, {u"refused"_s, result.value(u"refused"_s)}};
    }
    static QJsonObject of(int changed, int unchanged, int refused)
    {
        return {{u"changed"_s, changed}, {u"unchanged"_s, unchanged}, {u"refused"_s, refused}};
    }
    Assets::Asset asset(const QString &number) { return *Assets::loadByNumber(m_register->db(), number); }
    QString remarks(const QString &number) { return asset(number).texts.value(u"remarks"_s); }
    qint64 head() { return Journal::readHead(m_register->db()).seq; }
    bool whole()
    {
        const Journal::Verification verified = Journal::verify(m_register->db(), m_register->blueprint->catalogue);
        return verified.ok();
    }
    Journal::Entry entry(qint64 seq) { return Journal::entry(m_register->db(), seq).value_or(Journal::Entry()); }

    std::unique_ptr<RegisterFixture> m_register;
};

void TstEditMany::init()
{
    m_register = std::make_unique<RegisterFixture>();
    const auto done = [this](const QString &act, const QJsonObject &params) { QVERIFY(m_register->idOf(m_register->act(act, params)) > 0); };
    done(u"unit.add"_s, {{u"name"_s, u"星見組"_s}, {u"code"_s, u"星"_s}, {u"parent"_s, 1}});
    done(u"person.add"_s, {{u"name"_s, u"架空 太郎"_s}, {u"unit"_s, 2}});
    done(u"place.add"_s, {{u"name"_s, u"書庫"_s}, {u"lockable"_s, true}});
    done(u"field.add"_s, {{u"label"_s, u"棚の色"_s}});
    for (const auto &[number, level] : {std::pair(u"A-1"_s, u"中"_s), std::pair(u"A-2"_s, u"軽"_s), std::pair(u"A-3"_s, u"中"_s)}) {
        done(u"asset.register"_s, {{u"name"_s, QString(u"名簿 "_s + number)}, {u"number"_s, number}, {u"unit"_s, 1}, {u"remarks"_s, u"青い表紙"_s},
                                   {u"levels"_s, QJsonObject{{u"K"_s, level}}}});
    }
}

void TstEditMany::eachChangedAssetHasAnEntryOfItsOwn()
{
    const qint64 before = head();
    const Outcome outcome = edit({u"A-1"_s, u"A-2"_s}, {{u"remarks"_s, u"赤い表紙"_s}});
    QCOMPARE(counts(outcome), of(2, 0, 0));
    QCOMPARE(remarks(u"A-1"_s), u"赤い表紙"_s);
    QCOMPARE(remarks(u"A-2"_s), u"赤い表紙"_s);
    QCOMPARE(remarks(u"A-3"_s), u"青い表紙"_s);
    QCOMPARE(head(), before + 3);
    for (const QString &number : {u"A-1"_s, u"A-2"_s}) {
        Journal::EntryFilter filter;
        filter.object = Journal::ObjectRef{u"asset"_s, asset(number).object.id};
        const QList<Journal::Entry> history = Journal::entries(m_register->db(), filter);
        QCOMPARE(history.size(), 2); // registered, edited
        QCOMPARE(history.first().act, u"asset.editMany"_s);
        const Story story = storyOf(m_register->db(), *m_register->blueprint, history.first());
        QVERIFY2(story.lines.join(u' ').contains(u"赤い表紙"_s), qPrintable(story.lines.join(u' ')));
        QCOMPARE(asset(number).object.revision, 2);
    }
    const auto span = Journal::spanAround(m_register->db(), head());
    QCOMPARE(span->first, before + 1); // one act
    QCOMPARE(span->last, before + 3);
    // Search finds what stands there now.
    Assets::Filter red;
    red.text = u"赤い表紙"_s;
    QCOMPARE(Assets::Queries(m_register->db(), {}).ids(red).size(), 2);
    QVERIFY(whole());
}

void TstEditMany::theWholeIsToldInOneEntry()
{
    const qint64 before = head();
    QCOMPARE(counts(edit({u"A-1"_s, u"A-2"_s, u"A-3"_s}, {{u"kind"_s, u"chart"_s}, {u"remarks"_s, u"内緒の言葉"_s}})), of(2, 0, 1));
    const Journal::Entry all = entry(before + 1);
    QCOMPARE(all.object.kind, u"asset.many"_s);
    QCOMPARE(all.summary.value(u"changed"_s).toInt(), 2);
    QCOMPARE(all.summary.value(u"refused"_s).toInt(), 1);
    const Story story = storyOf(m_register->db(), *m_register->blueprint, all);
    QVERIFY2(story.clauses.join(u' ').contains(u"星見 7"_s), qPrintable(storyText(story)));
    QVERIFY(!QJsonDocument(all.summary).toJson().contains("内緒の言葉")); // a value may be closed to who reads this
}

void TstEditMany::whatHoldsTheValuesAlreadyIsNotTold()
{
    QVERIFY(m_register->act(u"asset.edit"_s, {{u"asset"_s, u"A-1"_s}, {u"remarks"_s, u"赤い表紙"_s}}));
    const qint64 before = head();
    QCOMPARE(counts(edit({u"A-1"_s, u"A-2"_s}, {{u"remarks"_s, u"赤い表紙"_s}})), of(1, 1, 0));
    QCOMPARE(head(), before + 2);
    QCOMPARE(asset(u"A-1"_s).object.revision, 2);
    QCOMPARE(counts(edit({u"A-1"_s, u"A-2"_s}, {{u"remarks"_s, u"赤い表紙"_s}})), of(0, 2, 0));
    QCOMPARE(head(), before + 2); // nothing to tell
}

void TstEditMany::whatARuleRefusesIsLeftOutWithItsClause()
{
    const Outcome outcome = edit({u"A-1"_s, u"A-2"_s, u"A-3"_s}, {{u"kind"_s, u"chart"_s}, {u"remarks"_s, u"星"_s}});
    QCOMPARE(counts(outcome), of(2, 0, 1));
    const QJsonObject refusal = outcome->result.value(u"refusals"_s).toArray().first().toObject();
    QCOMPARE(refusal.value(u"rule"_s).toString(), u"hoshimi.charts"_s);
    QCOMPARE(refusal.value(u"clause"_s).toString(), u"星見 7"_s);
    QCOMPARE(refusal.value(u"count"_s).toInt(), 1);
    QCOMPARE(refusal.value(u"numbers"_s).toArray(), QJsonArray{u"A-2"_s});
    QCOMPARE(asset(u"A-2"_s).object.revision, 1); // nothing of it, not even what no rule minds
    QCOMPARE(asset(u"A-3"_s).texts.value(u"kind"_s), u"chart"_s);
    QVERIFY(whole());
}

void TstEditMany::allOrNothingDoesNothing()
{
    const Outcome outcome = edit({u"A-1"_s, u"A-2"_s}, {{u"kind"_s, u"chart"_s}}, {{u"allOrNothing"_s, true}});
    QCOMPARE(RegisterFixture::fields(outcome), QStringList{u"<refused>"_s});
    QCOMPARE(std::get<Refused>(outcome.error()).findings.first().clause, u"星見 7"_s);
    QCOMPARE(asset(u"A-1"_s).object.revision, 1);
    QCOMPARE(entry(head()).result, u"refused"_s); // and it is kept that it was tried
    QCOMPARE(counts(edit({u"A-1"_s, u"A-3"_s}, {{u"kind"_s, u"chart"_s}}, {{u"allOrNothing"_s, true}})), of(2, 0, 0));
}

void TstEditMany::onlyRefusedOnesAreARefusal()
{
    QCOMPARE(RegisterFixture::fields(edit({u"A-2"_s}, {{u"kind"_s, u"chart"_s}})), QStringList{u"<refused>"_s});
    QCOMPARE(asset(u"A-2"_s).object.revision, 1);
    QVERIFY(whole());
}

void TstEditMany::aReasonLetsGoOn()
{
    m_register = std::make_unique<RegisterFixture>(
        RegisterFixture::townPolicy().replace(R"("kind": "classification.floor", "severity": "refuse")", R"("kind": "classification.floor", "severity": "reason")"));
    for (const auto &[number, level] : {std::pair(u"A-1"_s, u"中"_s), std::pair(u"A-2"_s, u"軽"_s)})
        QVERIFY(m_register->act(u"asset.register"_s, {{u"name"_s, number}, {u"number"_s, number}, {u"unit"_s, 1}, {u"levels"_s, QJsonObject{{u"K"_s, level}}}}));
    QCOMPARE(counts(edit({u"A-1"_s, u"A-2"_s}, {{u"kind"_s, u"chart"_s}}, {}, {}, true)), of(1, 0, 1));
    QCOMPARE(counts(edit({u"A-1"_s, u"A-2"_s}, {{u"kind"_s, u"chart"_s}}, {}, {{u"hoshimi.charts"_s, u"古い星図のため"_s}})), of(2, 0, 0));
    // The reason stands where it was needed.
    QCOMPARE(entry(head()).summary.value(u"reasons"_s).toObject().value(u"hoshimi.charts"_s).toString(), u"古い星図のため"_s);
    QVERIFY(!entry(head() - 1).summary.contains(u"reasons"_s));
}

void TstEditMany::aFieldIsEmptied()
{
    QCOMPARE(counts(edit({u"A-1"_s, u"A-2"_s}, {{u"remarks"_s, QString()}})), of(2, 0, 0));
    QCOMPARE(remarks(u"A-1"_s), QString());
    QCOMPARE(counts(edit({u"A-3"_s}, {{u"備考"_s, QJsonValue()}})), of(1, 0, 0)); // null as well, and by its label
    QVERIFY(whole());
}

void TstEditMany::everyKindOfFieldIsWritten()
{
    QCOMPARE(counts(edit({u"A-1"_s, u"A-3"_s}, {{u"place"_s, u"書庫"_s}, {u"manager"_s, u"架空 太郎"_s}, {u"personCount"_s, 12}, {u"personalInfo"_s, u"有"_s},
                                                {u"acquiredOn"_s, u"R8.4.1"_s}, {u"parent"_s, u"A-2"_s}, {u"createdByUnit"_s, u"星見組"_s}, {u"棚の色"_s, u"赤"_s}})),
             of(2, 0, 0));
    const Assets::Asset written = asset(u"A-1"_s);
    QCOMPARE(written.placeId, 1);
    QCOMPARE(written.managerId, 1);
    QCOMPARE(written.createdByUnitId, 2);
    QCOMPARE(written.parentId, asset(u"A-2"_s).object.id);
    QCOMPARE(written.texts.value(u"personCount"_s), u"12"_s);
    QCOMPARE(written.texts.value(u"personalInfo"_s), u"yes"_s);
    QCOMPARE(written.texts.value(u"acquiredOn"_s), u"2026-04-01"_s);
    QCOMPARE(written.custom.value(1), u"赤"_s);
    QCOMPARE(counts(edit({u"A-1"_s, u"A-3"_s}, {{u"custom.1"_s, QString()}, {u"place"_s, QString()}})), of(2, 0, 0));
    QVERIFY(!asset(u"A-1"_s).placeId);
    QCOMPARE(asset(u"A-1"_s).custom.value(1), QString());
    QVERIFY(whole());
}

void TstEditMany::anotherUnitBringsItsOwnPolicy()
{
    const QByteArray other = RegisterFixture::townPolicy().replace("\"id\": \"hoshimi\"", "\"id\": \"tsukimi\"").replace("星見 7", "月見 7");
    QCOMPARE(RegisterFixture::fields(m_register->act(u"policy.add"_s, {{u"policy"_s, m_register->policyFile(other, u"other.json"_s)}})), QStringList{u"<done>"_s});
    QVERIFY(m_register->act(u"unit.add"_s, {{u"name"_s, u"月見組"_s}, {u"policy"_s, u"tsukimi"_s}}));
    QVERIFY(m_register->act(u"asset.edit"_s, {{u"asset"_s, u"A-1"_s}, {u"unit"_s, u"月見組"_s}}));
    // Each under its own: the same wish, two clauses.
    QVERIFY(m_register->act(u"asset.register"_s, {{u"name"_s, u"月"_s}, {u"number"_s, u"B-1"_s}, {u"unit"_s, u"月見組"_s}, {u"levels"_s, QJsonObject{{u"K"_s, u"軽"_s}}}}));
    const Outcome outcome = edit({u"A-1"_s, u"A-2"_s, u"B-1"_s}, {{u"kind"_s, u"chart"_s}});
    QCOMPARE(counts(outcome), of(1, 0, 2));
    QStringList clauses;
    for (const QJsonValue &refusal : outcome->result.value(u"refusals"_s).toArray())
        clauses.append(refusal[u"clause"_s].toString());
    QCOMPARE(clauses, (QStringList{u"星見 7"_s, u"月見 7"_s}));
    QCOMPARE(counts(edit({u"A-2"_s, u"A-3"_s}, {{u"unit"_s, u"月見組"_s}})), of(2, 0, 0));
    QCOMPARE(asset(u"A-2"_s).object.unitId, asset(u"B-1"_s).object.unitId);
}

void TstEditMany::aPlaceThatIsNotOnTheListKeepsItsWords()
{
    QCOMPARE(counts(edit({u"A-1"_s, u"A-2"_s}, {{u"place"_s, u"裏山の小屋"_s}})), of(2, 0, 0));
    QCOMPARE(asset(u"A-1"_s).texts.value(u"placeText"_s), u"裏山の小屋"_s);
    QCOMPARE(counts(edit({u"A-1"_s, u"A-2"_s}, {{u"place"_s, u"裏山の小屋"_s}})), of(0, 2, 0));
    QVERIFY(whole());
}

void TstEditMany::byTheFilter()
{
    Assets::Filter filter;
    filter.text = u"名簿"_s;
    filter.levels.insert(u"K"_s, {u"中"_s});
    const Outcome outcome = m_register->act(u"asset.editMany"_s, {{u"filter"_s, Assets::filterToJson(filter)}, {u"set"_s, QJsonObject{{u"remarks"_s, u"中だけ"_s}}}});
    QCOMPARE(counts(outcome), of(2, 0, 0));
    QCOMPARE(remarks(u"A-2"_s), u"青い表紙"_s);
    const Outcome all = m_register->act(u"asset.editMany"_s, {{u"filter"_s, QJsonObject()}, {u"set"_s, QJsonObject{{u"remarks"_s, u"全部"_s}}}});
    QCOMPARE(counts(all), of(3, 0, 0)); // an empty filter is the whole register
}

void TstEditMany::nothingChosenIsAnError_data()
{
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<QStringList>("fields");
    const QJsonObject set{{u"remarks"_s, u"x"_s}};
    QTest::newRow("no assets") << QJsonObject{{u"assets"_s, QJsonArray()}, {u"set"_s, set}} << QStringList{u"assets"_s};
    QTest::newRow("neither assets nor a filter") << QJsonObject{{u"set"_s, set}} << QStringList{u"assets"_s};
    QTest::newRow("both") << QJsonObject{{u"assets"_s, QJsonArray{u"A-1"_s}}, {u"filter"_s, QJsonObject()}, {u"set"_s, set}} << QStringList{u"assets"_s};
    QTest::newRow("a number that nothing has") << QJsonObject{{u"assets"_s, QJsonArray{u"A-1"_s, u"Z-9"_s}}, {u"set"_s, set}} << QStringList{u"assets"_s};
    QTest::newRow("a filter that leaves nothing") << QJsonObject{{u"filter"_s, QJsonObject{{u"text"_s, u"ない言葉"_s}}}, {u"set"_s, set}} << QStringList{u"filter"_s};
    QTest::newRow("a filter that cannot be read") << QJsonObject{{u"filter"_s, QJsonObject{{u"x"_s, 1}}}, {u"set"_s, set}} << QStringList{u"filter"_s};
    QTest::newRow("no field") << QJsonObject{{u"assets"_s, QJsonArray{u"A-1"_s}}, {u"set"_s, QJsonObject()}} << QStringList{u"set"_s};
}

void TstEditMany::nothingChosenIsAnError()
{
    QFETCH(QJsonObject, params);
    QFETCH(QStringList, fields);
    const qint64 before = head();
    QCOMPARE(RegisterFixture::fields(m_register->act(u"asset.editMany"_s, params)), fields);
    QCOMPARE(head(), before);
}

void TstEditMany::whatCannotBeTheSameInMany_data()
{
    QTest::addColumn<QJsonObject>("set");
    QTest::addColumn<QString>("field");
    QTest::newRow("a number") << QJsonObject{{u"number"_s, u"X-1"_s}} << u"set.number"_s;
    QTest::newRow("aliases") << QJsonObject{{u"aliases"_s, u"旧1"_s}} << u"set.aliases"_s;
    QTest::newRow("a class") << QJsonObject{{u"class.K"_s, u"重"_s}} << u"set.class.K"_s;
    QTest::newRow("what the register itself keeps") << QJsonObject{{u"state"_s, u"void"_s}} << u"set.state"_s;
    QTest::newRow("a field that is not there") << QJsonObject{{u"nothing"_s, u"x"_s}} << u"set.nothing"_s;
    QTest::newRow("one field under two names") << QJsonObject{{u"remarks"_s, u"x"_s}, {u"備考"_s, u"y"_s}} << u"set.備考"_s;
    QTest::newRow("several values") << QJsonObject{{u"remarks"_s, QJsonArray{u"x"_s}}} << u"set.remarks"_s;
    QTest::newRow("no name") << QJsonObject{{u"name"_s, QString()}} << u"set.name"_s;
    QTest::newRow("no unit") << QJsonObject{{u"unit"_s, QString()}} << u"set.unit"_s;
    QTest::newRow("a unit that is not there") << QJsonObject{{u"unit"_s, u"ない課"_s}} << u"set.unit"_s;
    QTest::newRow("no day") << QJsonObject{{u"acquiredOn"_s, u"2026-02-30"_s}} << u"set.acquiredOn"_s;
    QTest::newRow("no count") << QJsonObject{{u"personCount"_s, u"多数"_s}} << u"set.personCount"_s;
}

void TstEditMany::whatCannotBeTheSameInMany()
{
    QFETCH(QJsonObject, set);
    QFETCH(QString, field);
    QCOMPARE(RegisterFixture::fields(edit({u"A-1"_s, u"A-2"_s}, set)), QStringList{field});
    QCOMPARE(asset(u"A-1"_s).object.revision, 1);
}

void TstEditMany::aClosedAssetIsLeftOut()
{
    QVERIFY(m_register->act(u"asset.edit"_s, {{u"asset"_s, u"A-1"_s}, {u"accessScope"_s, u"unit"_s}}));
    Actor stranger = m_register->blueprint->actorFor(m_register->db(), {}, QDate(2026, 4, 10));
    stranger.visible = {false, {2}};
    Assets::ManyEditor editor(m_register->db(), stranger, {{u"remarks"_s, u"x"_s}}, {});
    const auto one = editor.edited(asset(u"A-1"_s).object.id);
    QVERIFY(one && one->closed);
    QCOMPARE(one->fate, Assets::EditedOne::Fate::Refused);
    QCOMPARE(one->findings.first().rule, u"register.visibility"_s);
    QCOMPARE(editor.edited(asset(u"A-2"_s).object.id)->fate, Assets::EditedOne::Fate::Changes);
}

void TstEditMany::anAssetIsNotItsOwnOrigin()
{
    const Outcome outcome = edit({u"A-1"_s, u"A-2"_s}, {{u"parent"_s, u"A-2"_s}});
    QCOMPARE(counts(outcome), of(1, 0, 1));
    QCOMPARE(outcome->result.value(u"refusals"_s).toArray().first()[u"numbers"_s].toArray(), QJsonArray{u"A-2"_s});
}

void TstEditMany::whatChangedSinceItWasSeenStopsIt()
{
    const qint64 seen = head();
    QVERIFY(m_register->act(u"asset.edit"_s, {{u"asset"_s, u"A-3"_s}, {u"remarks"_s, u"他人"_s}}));
    // One that the act is not about is none of its business.
    QCOMPARE(counts(edit({u"A-1"_s, u"A-2"_s}, {{u"remarks"_s, u"一"_s}}, {{u"seen"_s, seen}})), of(2, 0, 0));
    const Outcome outcome = edit({u"A-2"_s, u"A-3"_s}, {{u"remarks"_s, u"二"_s}}, {{u"seen"_s, head() - 3}});
    QCOMPARE(RegisterFixture::fields(outcome), QStringList{u"<stale>"_s});
    QCOMPARE(remarks(u"A-2"_s), u"一"_s);
    const Outcome late = edit({u"A-3"_s}, {{u"remarks"_s, u"二"_s}}, {{u"seen"_s, seen}});
    QCOMPARE(std::get<Stale>(late.error()).theirs.value(u"remarks"_s).toString(), u"他人"_s);
    QCOMPARE(std::get<Stale>(late.error()).yours.value(u"remarks"_s).toString(), u"二"_s);
    QCOMPARE(counts(edit({u"A-3"_s}, {{u"remarks"_s, u"二"_s}}, {{u"seen"_s, head()}})), of(1, 0, 0));
}

void TstEditMany::aDryRunChangesNothing()
{
    const qint64 before = head();
    const Outcome dry = edit({u"A-1"_s, u"A-2"_s, u"A-3"_s}, {{u"kind"_s, u"chart"_s}}, {}, {}, true);
    QCOMPARE(head(), before);
    QCOMPARE(asset(u"A-1"_s).object.revision, 1);
    const Outcome done = edit({u"A-1"_s, u"A-2"_s, u"A-3"_s}, {{u"kind"_s, u"chart"_s}});
    QCOMPARE(dry->result, done->result); // it said what came
}

void TstEditMany::itIsTakenBackAndDoneAgain()
{
    const auto shown = [this] {
        return m_register->text(u"SELECT group_concat(number || '|' || name || '|' || coalesce(unit_id, '') || '|' || state || '|' || coalesce(kind_, '') || '|' || coalesce(remarks, '') "
                                "|| '|' || coalesce(custom, '') || '|' || coalesce(place_id, ''), ';') FROM (SELECT object.number, object.name, object.unit_id, object.state, asset.kind AS kind_, "
                                "asset.remarks, asset.custom, asset.place_id FROM object JOIN asset ON asset.id = object.id ORDER BY object.id)"_s);
    };
    const QString first = shown();
    QCOMPARE(counts(edit({u"A-1"_s, u"A-2"_s, u"A-3"_s}, {{u"kind"_s, u"chart"_s}, {u"remarks"_s, u"星"_s}, {u"棚の色"_s, u"赤"_s}, {u"place"_s, u"書庫"_s}, {u"unit"_s, u"星見組"_s}})), of(2, 0, 1));
    const QString second = shown();
    QVERIFY(second != first);
    const Journal::Signature who = signatureOf(m_register->blueprint->actorFor(m_register->db(), {}, QDate(2026, 4, 10)));
    const auto past = nextToReverse(m_register->db(), *m_register->blueprint, who, Direction::Back);
    const QString name = nameOf(m_register->db(), *m_register->blueprint, {}, *past);
    QVERIFY2(name.contains(u"備考"_s) && name.contains(u'2'), qPrintable(name));
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(RegisterFixture::fields(m_register->act(u"act.takeBack"_s)), QStringList{u"<done>"_s});
        QCOMPARE(shown(), first);
        QVERIFY(whole());
        const auto next = nextToReverse(m_register->db(), *m_register->blueprint, who, Direction::Again);
        QCOMPARE(nameOf(m_register->db(), *m_register->blueprint, {}, *next), name);
        QCOMPARE(RegisterFixture::fields(m_register->act(u"act.takeBack"_s, {{u"again"_s, true}})), QStringList{u"<done>"_s});
        QCOMPARE(shown(), second);
        QVERIFY(whole());
    }
    // Each asset's history has every step.
    Journal::EntryFilter filter;
    filter.object = Journal::ObjectRef{u"asset"_s, asset(u"A-1"_s).object.id};
    QCOMPARE(Journal::entries(m_register->db(), filter).size(), 6);
}

void TstEditMany::oneChangedAssetKeepsTheWhole()
{
    const qint64 watch = m_register->idOf(m_register->act(u"person.add"_s, {{u"name"_s, u"架空 花子"_s}, {u"unit"_s, 1}}));
    QCOMPARE(counts(edit({u"A-1"_s, u"A-2"_s}, {{u"remarks"_s, u"赤い表紙"_s}})), of(2, 0, 0));
    QVERIFY(m_register->act(u"asset.edit"_s, {{u"asset"_s, u"A-2"_s}, {u"remarks"_s, u"花子"_s}}, watch));
    const qint64 before = head();
    QVERIFY(!m_register->act(u"act.takeBack"_s));
    QCOMPARE(remarks(u"A-1"_s), u"赤い表紙"_s);
    QCOMPARE(head(), before);
}

void TstEditMany::cancelledItChangesNothing()
{
    const qint64 before = head();
    for (const qint64 step : {0, 3}) { // while it is planned, and while it is written
        Request request;
        request.act = u"asset.editMany"_s;
        request.params = {{u"filter"_s, QJsonObject()}, {u"set"_s, QJsonObject{{u"remarks"_s, u"x"_s}}}};
        Support::Progress *watched = nullptr;
        request.progress = std::make_shared<Support::Progress>([&watched, step](qint64 done, qint64) {
            if (done >= step)
                watched->cancel();
        });
        watched = request.progress.get();
        const Outcome outcome = performOn(m_register->db(), *m_register->blueprint, *m_register->clock, request);
        QVERIFY(!outcome);
        QCOMPARE(std::get<Support::Error>(outcome.error()).code, Support::ErrorCode::Cancelled);
        QCOMPARE(head(), before);
        QCOMPARE(remarks(u"A-1"_s), u"青い表紙"_s);
    }
    QVERIFY(whole());
}

void TstEditMany::manyAssetsInOneAct()
{
    constexpr int kMany = 600;
    for (int number = 0; number < kMany; ++number)
        QVERIFY(m_register->act(u"asset.register"_s, {{u"name"_s, u"冊子"_s}, {u"number"_s, u"M-%1"_s.arg(number)}, {u"unit"_s, 1}}));
    const QJsonObject books{{u"filter"_s, QJsonObject{{u"text"_s, u"冊子"_s}}}, {u"set"_s, QJsonObject{{u"retention"_s, u"5年"_s}}}};
    QCOMPARE(counts(m_register->act(u"asset.editMany"_s, books)), of(kMany, 0, 0));
    QCOMPARE(m_register->number(u"SELECT count(*) FROM asset WHERE retention = '5年'"_s), kMany);
    QVERIFY(m_register->act(u"act.takeBack"_s));
    QCOMPARE(m_register->number(u"SELECT count(*) FROM asset WHERE retention IS NOT NULL"_s), 0);
    QVERIFY(whole());
}

QTEST_GUILESS_MAIN(TstEditMany)
#include "tst_editmany.moc"
