// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/verify.h"
#include "models/places/placequeries.h"
#include "models/places/placerepository.h"
#include "tests/support/registerfixture.h"

using namespace Qt::StringLiterals;
using namespace Places;

/// Places: the tree, what holds in it, and which place a clerk means by what he types.
class TstPlaces : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aPlaceIsAsTyped();
    void wrongInputIsTold_data();
    void wrongInputIsTold();
    void unknownComesFromAround();
    void foundAsClerksSayIt_data();
    void foundAsClerksSayIt();
    void ambiguousNamesAreToldWithTheirPaths();
    void noPlaceLiesWithinItself();
    void editIsRefusedWhenStale();
    void editTakesOnlyWhatIsGiven();
    void closedFromTheInside();
    void theTreeIsInOrder();

private:
    qint64 add(const QJsonObject &params) { return m_register->idOf(m_register->act(u"place.add"_s, params)); }

    std::unique_ptr<RegisterFixture> m_register;
    qint64 m_north = 0;
    qint64 m_archive = 0;
    qint64 m_shelf = 0;
    qint64 m_otherShelf = 0;
};

void TstPlaces::init()
{
    m_register = std::make_unique<RegisterFixture>();
    m_north = add({{u"name"_s, u"北庁舎"_s}});
    m_archive = add({{u"name"_s, u"第１書庫"_s}, {u"parent"_s, u"北庁舎"_s}, {u"lockable"_s, true}, {u"safe"_s, false}});
    m_shelf = add({{u"name"_s, u"A-3"_s}, {u"parent"_s, m_archive}, {u"safe"_s, true}});
    const qint64 south = add({{u"name"_s, u"南庁舎"_s}});
    m_otherShelf = add({{u"name"_s, u"A-3"_s}, {u"parent"_s, south}});
}

void TstPlaces::cleanup()
{
    QVERIFY(Journal::verify(m_register->db(), m_register->blueprint->catalogue).ok());
}

void TstPlaces::aPlaceIsAsTyped()
{
    const qint64 id = add({{u"name"_s, u"金庫"_s}, {u"kana"_s, u"きんこ"_s}, {u"kind"_s, u"棚"_s}, {u"parent"_s, m_north}, {u"unit"_s, u"星見町（架空）"_s},
                           {u"lockable"_s, true}, {u"safe"_s, true}, {u"controlledArea"_s, false}, {u"disasterLowRisk"_s, QJsonValue()},
                           {u"remarks"_s, u"一行\n二行"_s}});
    const auto found = place(m_register->db(), id);
    QVERIFY(found);
    QCOMPARE(found->name, u"金庫"_s);
    QCOMPARE(found->kind, u"棚"_s);
    QCOMPARE(found->unitId, std::optional<qint64>(1));
    QCOMPARE(found->own, (Properties{true, true, false, std::nullopt}));
    QCOMPARE(found->remarks, u"一行\n二行"_s);
    QCOMPARE(placePath(m_register->db(), id), u"北庁舎 / 金庫"_s);
}

void TstPlaces::wrongInputIsTold_data()
{
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<QString>("field");
    QTest::newRow("no name") << QJsonObject{} << u"name"_s;
    QTest::newRow("surroundings that are not there") << QJsonObject{{u"name"_s, u"甲"_s}, {u"parent"_s, u"西庁舎"_s}} << u"parent"_s;
    QTest::newRow("ambiguous surroundings") << QJsonObject{{u"name"_s, u"甲"_s}, {u"parent"_s, u"A-3"_s}} << u"parent"_s;
    QTest::newRow("unit that is not there") << QJsonObject{{u"name"_s, u"甲"_s}, {u"unit"_s, u"幻課"_s}} << u"unit"_s;
    QTest::newRow("unit by an id that is not there") << QJsonObject{{u"name"_s, u"甲"_s}, {u"unit"_s, 77}} << u"unit"_s;
    QTest::newRow("a word for yes or no") << QJsonObject{{u"name"_s, u"甲"_s}, {u"lockable"_s, u"はい"_s}} << u"lockable"_s;
    QTest::newRow("the same name beside it") << QJsonObject{{u"name"_s, u"北庁舎"_s}} << u"name"_s;
}

void TstPlaces::wrongInputIsTold()
{
    QFETCH(const QJsonObject, params);
    QFETCH(const QString, field);
    QCOMPARE(RegisterFixture::fields(m_register->act(u"place.add"_s, params)), QStringList{field});
    QCOMPARE(m_register->number(u"SELECT count(*) FROM place"_s), 5);
}

void TstPlaces::unknownComesFromAround()
{
    QCOMPARE(propertiesAt(m_register->db(), m_shelf), (Properties{true, true, std::nullopt, std::nullopt}));
    QCOMPARE(propertiesAt(m_register->db(), m_archive), (Properties{true, false, std::nullopt, std::nullopt}));
    QCOMPARE(propertiesAt(m_register->db(), m_otherShelf), Properties{});
    QVERIFY(m_register->act(u"place.edit"_s, {{u"place"_s, m_north}, {u"disasterLowRisk"_s, false}}));
    QCOMPARE(propertiesAt(m_register->db(), m_shelf).disasterLowRisk, std::optional(false));
    for (const PlaceRow &row : placeTree(m_register->db()))
        QCOMPARE(row.holding, propertiesAt(m_register->db(), row.place.id));
}

void TstPlaces::foundAsClerksSayIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    QTest::newRow("exact") << u"第１書庫"_s << u"北庁舎 / 第１書庫"_s;
    QTest::newRow("other width") << u"第1書庫"_s << u"北庁舎 / 第１書庫"_s;
    QTest::newRow("whole path") << u"北庁舎 / 第1書庫 / A-3"_s << u"北庁舎 / 第１書庫 / A-3"_s;
    QTest::newRow("path that leaves one out") << u"北庁舎/Ａ－３"_s << u"北庁舎 / 第１書庫 / A-3"_s;
    QTest::newRow("path with wide strokes") << u"南庁舎／A-3"_s << u"南庁舎 / A-3"_s;
    QTest::newRow("path that is wrong") << u"西庁舎/A-3"_s << QString();
    QTest::newRow("ambiguous") << u"A-3"_s << QString();
    QTest::newRow("id") << u"1"_s << u"北庁舎"_s;
    QTest::newRow("nothing") << u"西庁舎"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TstPlaces::foundAsClerksSayIt()
{
    QFETCH(const QString, text);
    QFETCH(const QString, path);
    const auto found = findPlace(m_register->db(), text);
    QCOMPARE(found ? placePath(m_register->db(), found->id) : QString(), path);
}

void TstPlaces::ambiguousNamesAreToldWithTheirPaths()
{
    QList<Register::FieldError> errors;
    QVERIFY(!placeParam(m_register->db(), {{u"place"_s, u"A-3"_s}}, u"place"_s, errors));
    QCOMPARE(errors.size(), 1);
    QVERIFY(errors.first().message.contains(u"南庁舎 / A-3"_s));
    QVERIFY(!placeParam(m_register->db(), {}, u"place"_s, errors));
    QCOMPARE(errors.size(), 1);
    add({{u"name"_s, u"1"_s}}); // a shelf named as another's id
    QVERIFY(!findPlace(m_register->db(), u"1"_s));
    QCOMPARE(placeParam(m_register->db(), {{u"place"_s, 1}}, u"place"_s, errors)->name, u"北庁舎"_s);
}

void TstPlaces::noPlaceLiesWithinItself()
{
    for (const qint64 parent : {m_north, m_shelf})
        QCOMPARE(RegisterFixture::fields(m_register->act(u"place.edit"_s, {{u"place"_s, m_north}, {u"parent"_s, parent}})), QStringList{u"parent"_s});
}

void TstPlaces::editIsRefusedWhenStale()
{
    QVERIFY(m_register->act(u"place.edit"_s, {{u"place"_s, m_north}, {u"name"_s, u"北館"_s}, {u"revision"_s, 1}}));
    const auto outcome = m_register->act(u"place.edit"_s, {{u"place"_s, m_north}, {u"name"_s, u"新館"_s}, {u"revision"_s, 1}});
    QVERIFY(!outcome);
    const auto stale = std::get<Register::Stale>(outcome.error());
    QCOMPARE(stale.theirs.value(u"name"_s), u"北館"_s);
    QCOMPARE(stale.theirs.value(u"revision"_s), 2);
}

void TstPlaces::editTakesOnlyWhatIsGiven()
{
    QVERIFY(m_register->act(u"place.edit"_s, {{u"place"_s, m_archive}, {u"safe"_s, QJsonValue()}, {u"kana"_s, u"しょこ"_s}}));
    const auto now = place(m_register->db(), m_archive);
    QCOMPARE(now->own, (Properties{true, std::nullopt, std::nullopt, std::nullopt}));
    QCOMPARE(now->parentId, std::optional(m_north));
    QCOMPARE(now->revision, 2);
    const qint64 entries = m_register->number(u"SELECT max(seq) FROM journal_entry"_s);
    QVERIFY(m_register->act(u"place.edit"_s, {{u"place"_s, m_archive}, {u"kana"_s, u"しょこ"_s}}));
    QCOMPARE(m_register->number(u"SELECT max(seq) FROM journal_entry"_s), entries);
    QCOMPARE(RegisterFixture::fields(m_register->act(u"place.edit"_s, {{u"place"_s, m_archive}, {u"name"_s, u""_s}})), QStringList{u"name"_s});
}

void TstPlaces::closedFromTheInside()
{
    QCOMPARE(RegisterFixture::fields(m_register->act(u"place.close"_s, {{u"place"_s, m_archive}})), QStringList{u"place"_s});
    QVERIFY(m_register->act(u"place.close"_s, {{u"place"_s, m_shelf}}));
    QVERIFY(m_register->act(u"place.close"_s, {{u"place"_s, m_archive}}));
    QVERIFY(!place(m_register->db(), m_shelf)->isOpen());
    QCOMPARE(findPlace(m_register->db(), u"A-3"_s)->id, m_otherShelf); // closed ones step back
    QCOMPARE(placePath(m_register->db(), m_shelf), u"北庁舎 / 第１書庫 / A-3"_s);
    QVERIFY(m_register->act(u"place.close"_s, {{u"place"_s, m_otherShelf}, {u"mistake"_s, true}}));
    QCOMPARE(findPlace(m_register->db(), u"A-3"_s)->id, m_shelf);
    QVERIFY(add({{u"name"_s, u"第１書庫"_s}, {u"parent"_s, m_north}})); // the name is free again
}

void TstPlaces::theTreeIsInOrder()
{
    add({{u"name"_s, u"A-10"_s}, {u"parent"_s, m_archive}});
    add({{u"name"_s, u"A-2"_s}, {u"parent"_s, m_archive}});
    QVERIFY(m_register->act(u"place.close"_s, {{u"place"_s, m_otherShelf}}));
    QStringList lines;
    for (const PlaceRow &row : placeTree(m_register->db())) {
        lines.append(QString(row.depth, u'-') + row.place.name);
        QCOMPARE(row.path, placePath(m_register->db(), row.place.id));
    }
    QCOMPARE(lines, (QStringList{u"北庁舎"_s, u"-第１書庫"_s, u"--A-2"_s, u"--A-3"_s, u"--A-10"_s, u"南庁舎"_s}));
    QCOMPARE(placeTree(m_register->db(), true).size(), 7);
    QCOMPARE(placePaths(m_register->db()).value(m_otherShelf), u"南庁舎 / A-3"_s);
}

QTEST_GUILESS_MAIN(TstPlaces)
#include "tst_places.moc"
