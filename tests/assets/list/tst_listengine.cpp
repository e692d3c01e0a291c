// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/list/listqueries.h"
#include "tests/assets/registerfixture.h"

#include <QJsonArray>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace RegisterFixture;
using namespace Assets;

namespace {

constexpr int kRows = 160;
constexpr int kRounds = 60;

/// One of them, by a generator that gives the same every time.
class Chance
{
public:
    explicit Chance(quint32 seed) : m_generator(seed) { }
    int below(int end) { return m_generator.bounded(end); }
    bool once(int in) { return below(in) == 0; }
    QString of(const QStringList &texts) { return texts.at(below(int(texts.size()))); }

private:
    QRandomGenerator m_generator;
};

const QStringList &wordsAsked()
{
    static const QStringList words{u"台帳"_s, u"年"_s, u"税"_s, u"課税"_s, u"0"_s, u"00"_s, u"A-"_s, u"書庫"_s, u"北庁舎"_s, u"花子"_s, u"台帳 端末"_s, u"年 3"_s, u"旧-7"_s, u"ない言葉"_s, u"ｶﾅ"_s, u" "_s};
    return words;
}

} // namespace

/// The engine answers as the plain SQL of Queries does, whatever is asked and whatever happened meanwhile.
class TstListEngine : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestRegister> m_town;
    QStringList m_numbers;
    QString m_room = QStringLiteral("第1書庫");

    Register::Visibility someone(Chance &chance);
    Condition condition(Chance &chance);
    Filter filter(Chance &chance);
    QList<SortKey> sort(Chance &chance);
    Facets counted(const Question &question);
    [[nodiscard]] static QStringList toldCounts(const QList<ClassCount> &counts);
    void change(Chance &chance);

private slots:
    void initTestCase();
    void listsAsQueriesDo_data();
    void listsAsQueriesDo();
    void keptOrdersFollowWhatChanges();
    void theFirstPageIsThatOfTheWholeAnswer();
    void groupsStandTogether();
    void whatClosedRowsHideIsNotCounted();
    void whatNobodyWaitsForIsNotAnswered();
};

void TstListEngine::initTestCase()
{
    m_town = std::make_unique<TestRegister>();
    m_numbers.clear();
    TestRegister &town = *m_town;
    Chance chance(1);
    for (const QString &unit : {u"税務課"_s, u"福祉課"_s, u"総務課"_s})
        town.done(u"unit.add"_s, {{u"name"_s, unit}, {u"code"_s, unit.left(1)}, {u"parent"_s, u"架空町"_s}});
    town.done(u"place.add"_s, {{u"name"_s, u"北庁舎"_s}});
    town.done(u"place.add"_s, {{u"name"_s, u"第1書庫"_s}, {u"parent"_s, u"北庁舎"_s}});
    town.done(u"person.add"_s, {{u"name"_s, u"架空 花子"_s}});
    town.done(u"field.add"_s, {{u"label"_s, u"段数"_s}, {u"type"_s, u"number"_s}});
    for (int row = 0; row < kRows; ++row) {
        QJsonObject asset{{u"unit"_s, chance.of({u"税務課"_s, u"福祉課"_s, u"総務課"_s, u"架空町"_s})}};
        const auto maybe = [&](const QString &field, const QStringList &values) {
            if (!chance.once(3))
                asset.insert(field, chance.of(values));
        };
        maybe(u"kind"_s, {u"information"_s, u"equipment"_s});
        maybe(u"personalInfo"_s, {u"有"_s, u"無"_s});
        maybe(u"place"_s, {u"北庁舎"_s, u"第1書庫"_s, u"受付"_s, u"書庫の外"_s});
        maybe(u"expiresOn"_s, {u"2026-03-31"_s, u"2027-03-31"_s, u"2030-03-31"_s, u"永年"_s});
        maybe(u"remarks"_s, {u"年度ごと"_s, u"ｶﾅ混じり"_s, u"台帳の写し"_s, u"い"_s, u"ろ"_s});
        maybe(u"accessScope"_s, {u"unit"_s});
        if (chance.once(3))
            asset.insert(u"manager"_s, u"架空 花子"_s);
        if (chance.once(2))
            asset.insert(u"personCount"_s, chance.below(200));
        if (chance.once(4))
            asset.insert(u"custom"_s, QJsonObject{{u"段数"_s, QString::number(chance.below(20))}});
        if (chance.once(8))
            asset.insert(u"aliases"_s, QJsonArray{u"旧-%1"_s.arg(row)});
        if (!chance.once(4))
            asset.insert(u"levels"_s, chance.once(4) ? QJsonObject{{u"C"_s, u"3B"_s}} : levels(chance.of({u"1"_s, u"2"_s, u"3A"_s}), chance.of({u"1"_s, u"2"_s}), u"1"_s));
        m_numbers.append(town.asset(chance.of({u"課税台帳"_s, u"端末一式"_s, u"相談記録"_s, u"年報"_s}) + QString::number(row), asset));
    }
}

Register::Visibility TstListEngine::someone(Chance &chance)
{
    return chance.once(2) ? Register::Visibility{} : Register::Visibility{false, {1 + chance.below(4)}};
}

Condition TstListEngine::condition(Chance &chance)
{
    static const QList<Condition> conditions{{u"remarks"_s, Test::Contains, {u"年"_s}},       {u"expiresOn"_s, Test::AtMost, {u"2027-03-31"_s}},
                                             {u"personCount"_s, Test::Between, {u"10"_s, u"90"_s}}, {u"place"_s, Test::Is, {u"#1"_s}},
                                             {u"unit"_s, Test::Is, {u"#2"_s, u"#3"_s}},       {u"class.C"_s, Test::AtLeast, {u"2"_s}},
                                             {u"kind"_s, Test::Empty, {}},                    {u"text"_s, Test::Contains, {u"台帳"_s}},
                                             {u"state"_s, Test::Is, {u"void"_s}},             {u"aliases"_s, Test::Empty, {}},
                                             {u"manager"_s, Test::Empty, {}},                 {u"manager"_s, Test::Contains, {u"花子"_s}},
                                             {u"personalInfo"_s, Test::Is, {u"yes"_s}},       {u"expiresOn"_s, Test::Contains, {u"永"_s}},
                                             {u"state"_s, Test::Is, {u"active"_s}},           {u"custom.1"_s, Test::AtLeast, {u"9"_s}}};
    Condition one = conditions.at(chance.below(int(conditions.size())));
    one.negated = chance.once(2);
    return one;
}

Filter TstListEngine::filter(Chance &chance)
{
    Filter filter;
    if (chance.once(2))
        filter.text = chance.of(wordsAsked());
    if (chance.once(4))
        filter.units = {1 + chance.below(4), 1 + chance.below(4)};
    if (chance.once(6))
        filter.kinds = {u"information"_s};
    if (chance.once(5))
        filter.levels.insert(chance.of({u"C"_s, u"I"_s}), {chance.of({u""_s, u"1"_s, u"2"_s, u"3A"_s})});
    filter.unclassified = chance.once(10);
    if (chance.once(8))
        filter.states = {chance.of({u"active"_s, u"void"_s, u"asking"_s})};
    if (chance.once(8))
        filter.personalInfo = chance.once(2);
    if (chance.once(12))
        filter.migrated = chance.once(2);
    if (chance.once(10))
        filter.expiresUntil = u"2027-03-31"_s;
    if (chance.once(10))
        filter.placeId = 1 + chance.below(2);
    filter.labelDue = chance.once(12);
    filter.sameNameOtherClass = chance.once(10);
    if (chance.once(12))
        filter.unconfirmedSince = u"2026-01-01"_s;
    if (chance.once(10))
        filter.where = {{u"remarks"_s, chance.of({u""_s, u"い"_s})}};
    if (chance.once(10))
        filter.ids = {3, 9, 11, 20, 41, 42, 77, 100};
    if (chance.once(3))
        filter.conditions = {chance.once(2) ? ConditionGroup::Join::All : ConditionGroup::Join::Any, chance.once(3), {condition(chance), condition(chance)}, {}};
    return filter;
}

QList<SortKey> TstListEngine::sort(Chance &chance)
{
    static const QStringList fields{u"number"_s, u"name"_s, u"unit"_s, u"kind"_s, u"place"_s, u"manager"_s, u"class.C"_s, u"expiresOn"_s, u"remarks"_s, u"personCount"_s, u"recordCount"_s, u"personalInfo"_s, u"state"_s, u"class.I"_s, u"custom.1"_s, u"updatedAt"_s, u"aliases"_s};
    QList<SortKey> keys;
    for (int left = chance.below(3); left > 0; --left)
        keys.append({chance.of(fields), chance.once(2)});
    return keys;
}

void TstListEngine::change(Chance &chance)
{
    TestRegister &town = *m_town;
    const QString number = chance.of(m_numbers);
    switch (chance.below(7)) {
    case 0:
        m_numbers.append(town.asset(u"新しい台帳"_s, {{u"unit"_s, u"税務課"_s}}));
        break;
    case 1:
        (void)town.act(u"asset.void"_s, {{u"asset"_s, number}, {u"reason"_s, u"誤り"_s}});
        break;
    case 2:
        (void)town.act(u"asset.edit"_s, {{u"asset"_s, number}, {u"unit"_s, u"総務課"_s}});
        break;
    case 3:
        (void)town.act(u"asset.edit"_s, {{u"asset"_s, number}, {u"name"_s, u"あらためた年報"_s}, {u"place"_s, u"受付"_s}});
        break;
    case 4:
        (void)town.act(u"asset.edit"_s, {{u"asset"_s, number}, {u"personCount"_s, chance.below(100)}, {u"expiresOn"_s, u"2026-03-31"_s}});
        break;
    case 5:
        (void)town.act(u"place.edit"_s, {{u"place"_s, m_room}, {u"name"_s, m_room == u"第1書庫"_s ? u"花子の部屋"_s : u"第1書庫"_s}});
        m_room = m_room == u"第1書庫"_s ? u"花子の部屋"_s : u"第1書庫"_s;
        break;
    default:
        break;
    }
}

Facets TstListEngine::counted(const Question &question)
{
    Queries queries(m_town->db(), question.visible);
    Facets facets;
    for (qint64 id : queries.ids(question.filter)) {
        Storage::Query query(m_town->db(), u"SELECT object.unit_id, object.state, asset.kind, asset.levels, asset.personal_info, asset.person_count, asset.record_count, "
                                           "asset.access_scope, coalesce('#' || asset.place_id, asset.place_text) FROM asset JOIN object ON object.id = asset.id WHERE asset.id = :id"_s);
        query.bind(u":id"_s, id).run().next();
        const auto unit = query.optionalInteger(0);
        ++facets.count;
        ++facets.values[u"unit"_s][unit ? valueOfId(*unit) : QString()];
        ++facets.values[u"state"_s][query.text(1)];
        ++facets.values[u"place"_s][query.text(8)];
        const Policy::Levels own = Policy::levelsFromText(query.text(3));
        for (const QString &axis : {u"C"_s, u"I"_s, u"A"_s})
            ++facets.values[u"class."_s + axis][own.value(axis)];
        if (!question.visible.sees(query.text(7) == "unit"_L1, unit)) {
            ++facets.closed;
            continue;
        }
        ++facets.values[u"kind"_s][query.text(2)];
        ++facets.values[u"personalInfo"_s][query.text(4)];
        facets.persons += query.integer(5);
        facets.records += query.integer(6);
    }
    return facets;
}

QStringList TstListEngine::toldCounts(const QList<ClassCount> &counts)
{
    QStringList told;
    for (const ClassCount &count : counts)
        told.append(u"%1 %2 %3 %4"_s.arg(count.unitId.value_or(0)).arg(count.policyId).arg(count.levels).arg(count.count));
    return told;
}

void TstListEngine::listsAsQueriesDo_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 6; ++seed)
        QTest::addRow("history %d", seed) << seed;
}

void TstListEngine::listsAsQueriesDo()
{
    QFETCH(int, seed);
    Chance chance(static_cast<quint32>(seed));
    ListEngine engine;
    for (int round = 0; round < kRounds; ++round) {
        if (chance.once(4))
            change(chance);
        const Question question{filter(chance), sort(chance), {}, someone(chance)};
        const auto listing = engine.listing(m_town->db(), question);
        QVERIFY(listing);
        Queries queries(m_town->db(), question.visible);
        QCOMPARE(listing->ids, queries.ids(question.filter, question.sort));
        QCOMPARE(listing->total, qint64(queries.total()));
        const auto facets = engine.facets(m_town->db(), question);
        QVERIFY(facets);
        const Facets expected = counted(question);
        QCOMPARE(facets->values, expected.values);
        QVERIFY(*facets == expected);
        const ListEngine::Classes classes = engine.classes(m_town->db(), question);
        QCOMPARE(toldCounts(classes.counts), toldCounts(queries.classCounts(question.filter)));
        QCOMPARE(classes.closed, qint64(queries.closedCount(question.filter)));
    }
}

void TstListEngine::keptOrdersFollowWhatChanges()
{
    Chance chance(11);
    for (int round = 0; round < 8; ++round) {
        ListEngine engine;
        (void)engine.facets(m_town->db(), {}); // the columns are there
        const QList<QList<SortKey>> sorts{{}, sort(chance), sort(chance), {{u"expiresOn"_s, chance.once(2)}, {u"name"_s, chance.once(2)}}};
        for (int changes = 0; changes < 12; ++changes) {
            for (const QList<SortKey> &keys : sorts) {
                const auto listing = engine.listing(m_town->db(), {{}, keys, {}, {}});
                QVERIFY(listing);
                QCOMPARE(listing->ids, Queries(m_town->db(), {}).ids({}, keys));
            }
            change(chance);
        }
    }
}

void TstListEngine::theFirstPageIsThatOfTheWholeAnswer()
{
    Chance chance(7);
    ListEngine engine(std::chrono::milliseconds(0)); // every search looks at rows first
    int pages = 0;
    for (int round = 0; round < kRounds; ++round) {
        if (chance.once(8))
            change(chance);
        Question question{{}, round % 2 ? QList<SortKey>{} : QList<SortKey>{{u"name"_s, true}}, {}, someone(chance)};
        (void)engine.facets(m_town->db(), {}); // the columns are there
        (void)engine.listing(m_town->db(), question); // … and the order
        question.filter.text = chance.of({u"年"_s, u"A"_s, u"0"_s, u"台帳"_s, u"課税 台"_s, u"北庁舎"_s, u"- 税務"_s});
        std::optional<QVector<qint64>> page;
        const auto listing = engine.listing(m_town->db(), question, [&page](const QVector<qint64> &ids) { page = ids; });
        QVERIFY(listing);
        QCOMPARE(listing->ids, Queries(m_town->db(), question.visible).ids(question.filter, question.sort));
        if (!page)
            continue;
        ++pages;
        QCOMPARE(*page, listing->ids.first(ListEngine::kPageRows));
    }
    QVERIFY(pages > 0);
}

void TstListEngine::groupsStandTogether()
{
    ListEngine engine;
    Question question{{}, {{u"name"_s, false}}, u"unit"_s, {}};
    const auto listing = engine.listing(m_town->db(), question);
    QVERIFY(listing);
    QStringList labels;
    qsizetype from = 0;
    for (const GroupCount &group : listing->groups) {
        labels.append(group.label);
        Filter one;
        one.units = {group.id.value_or(0)};
        const QVector<qint64> ids = Queries(m_town->db(), {}).ids(one, question.sort);
        QCOMPARE(listing->ids.mid(from, group.count), ids);
        from += group.count;
    }
    QCOMPARE(from, listing->ids.size());
    QCOMPARE(labels.size(), 4);
    QCOMPARE(labels.first(), u"架空町"_s);
    question.groupBy = u"place"_s;
    const auto byPlace = engine.listing(m_town->db(), question);
    QVERIFY(byPlace);
    QVERIFY(!byPlace->groups.last().id && byPlace->groups.last().label.isEmpty()); // those without one are last
}

void TstListEngine::whatClosedRowsHideIsNotCounted()
{
    ListEngine engine;
    const Question all{{}, {}, {}, {}};
    const Question outside{{}, {}, {}, {false, {}}};
    const auto everything = engine.facets(m_town->db(), all);
    const auto little = engine.facets(m_town->db(), outside);
    QVERIFY(everything && little);
    QCOMPARE(little->count, everything->count);
    QVERIFY(little->closed > 0);
    QVERIFY(little->persons < everything->persons);
    QCOMPARE(little->values.value(u"unit"_s), everything->values.value(u"unit"_s));
}

void TstListEngine::whatNobodyWaitsForIsNotAnswered()
{
    ListEngine engine;
    QVERIFY(!engine.listing(m_town->db(), {}, {}, [] { return true; }));
    QVERIFY(engine.listing(m_town->db(), {}));
}

QTEST_GUILESS_MAIN(TstListEngine)
#include "tst_listengine.moc"
