// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/assets/registerfixture.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace RegisterFixture;
using Assets::Condition;
using Assets::ConditionGroup;

namespace {

QStringList sorted(QStringList texts)
{
    texts.sort();
    return texts;
}

} // namespace

/// The tree of conditions: what it finds, how it is written, kept and told.
class TstConditions : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestRegister> m_town;
    QStringList names(const Assets::Filter &filter, const Register::Visibility &visible = {});
    QStringList found(const QStringList &where, const Register::Visibility &visible = {});

private slots:
    void initTestCase();
    void whereFinds_data();
    void whereFinds();
    void whatCannotBeReadNamesItsPlace_data();
    void whatCannotBeReadNamesItsPlace();
    void joinedFiltersLeaveWhatBothLeave_data();
    void joinedFiltersLeaveWhatBothLeave();
    void emptyGroupsHoldForEveryRow();
    void groupsNest();
    void jsonComesBack_data();
    void jsonComesBack();
    void wrongJsonNamesItsPath_data();
    void wrongJsonNamesItsPath();
    void problemsAreTold_data();
    void problemsAreTold();
    void told_data();
    void told();
    void closedRowsAreNotFoundByWhatTheyHide_data();
    void closedRowsAreNotFoundByWhatTheyHide();
    void closedRowsAreFoundByWhatStaysOpen();
};

void TstConditions::initTestCase()
{
    m_town = std::make_unique<TestRegister>();
    TestRegister &town = *m_town;
    town.done(u"unit.add"_s, {{u"name"_s, u"税務課"_s}, {u"code"_s, u"税"_s}, {u"parent"_s, u"架空町"_s}});
    town.done(u"unit.add"_s, {{u"name"_s, u"福祉課"_s}, {u"code"_s, u"福"_s}, {u"parent"_s, u"架空町"_s}});
    town.done(u"place.add"_s, {{u"name"_s, u"北庁舎"_s}});
    town.done(u"place.add"_s, {{u"name"_s, u"第1書庫"_s}, {u"parent"_s, u"北庁舎"_s}});
    town.done(u"person.add"_s, {{u"name"_s, u"架空 花子"_s}});
    town.done(u"field.add"_s, {{u"label"_s, u"段数"_s}, {u"type"_s, u"number"_s}});
    town.asset(u"課税台帳"_s, {{u"unit"_s, u"税務課"_s}, {u"kind"_s, u"information"_s}, {u"levels"_s, levels(u"3A"_s, u"2"_s, u"1"_s)},
                               {u"personalInfo"_s, u"有"_s}, {u"personCount"_s, 9}, {u"place"_s, u"第1書庫"_s}, {u"expiresOn"_s, u"2026-03-31"_s},
                               {u"manager"_s, u"架空 花子"_s}, {u"remarks"_s, u"ｶﾅ混じり A..B"_s}, {u"custom"_s, QJsonObject{{u"段数"_s, u"9"_s}}}});
    town.asset(u"端末一式"_s, {{u"unit"_s, u"税務課"_s}, {u"kind"_s, u"equipment"_s}, {u"levels"_s, levels(u"2"_s, u"1"_s, u"1"_s)},
                               {u"personalInfo"_s, u"無"_s}, {u"personCount"_s, 10}, {u"place"_s, u"北庁舎"_s}, {u"expiresOn"_s, u"2030-03-31"_s},
                               {u"aliases"_s, QJsonArray{u"旧-7"_s}}, {u"custom"_s, QJsonObject{{u"段数"_s, u"10"_s}}}});
    town.asset(u"相談記録"_s, {{u"unit"_s, u"福祉課"_s}, {u"kind"_s, u"information"_s}, {u"levels"_s, QJsonObject{{u"C"_s, u"3B"_s}}},
                               {u"accessScope"_s, u"unit"_s}, {u"remarks"_s, u"聞き取りの内容"_s}, {u"expiresOn"_s, u"永年"_s}, {u"place"_s, u"北庁舎"_s}});
    town.asset(u"案内冊子"_s, {{u"unit"_s, u"福祉課"_s}, {u"place"_s, u"受付"_s}});
    const QString wrong = town.asset(u"誤りの行"_s);
    town.done(u"asset.void"_s, {{u"asset"_s, wrong}, {u"reason"_s, u"誤り"_s}});
    town.asset(u"古い端末"_s);
}

QStringList TstConditions::names(const Assets::Filter &filter, const Register::Visibility &visible)
{
    Assets::Queries queries(m_town->db(), visible);
    const QVector<qint64> ids = queries.ids(filter);
    QStringList names;
    for (qint64 id : ids) {
        Storage::Query query(m_town->db(), u"SELECT name FROM object WHERE id = :id"_s);
        query.bind(u":id"_s, id).run().next();
        names.append(query.text(0));
    }
    return names;
}

QStringList TstConditions::found(const QStringList &where, const Register::Visibility &visible)
{
    const auto filter = Assets::Queries(m_town->db(), visible).filterFrom(where);
    if (!filter) {
        QTest::qFail(qPrintable(filter.error()), __FILE__, __LINE__);
        return {};
    }
    return names(*filter, visible);
}

void TstConditions::whereFinds_data()
{
    QTest::addColumn<QStringList>("where");
    QTest::addColumn<QStringList>("expected");
    const QString tax = u"課税台帳"_s;
    const QString device = u"端末一式"_s;
    const QString talk = u"相談記録"_s;
    const QString guide = u"案内冊子"_s;
    const QString old = u"古い端末"_s;
    const auto add = [](const char *row, const QStringList &where, const QStringList &expected) { QTest::newRow(row) << where << expected; };
    add("not equal holds for empty cells", {u"personalInfo!=有"_s}, {device, talk, guide, old});
    add("empty", {u"personalInfo="_s}, {talk, guide, old});
    add("not empty", {u"personalInfo!="_s}, {tax, device});
    add("not (empty)", {u"!(personalInfo=)"_s}, {tax, device});
    add("not (not empty)", {u"!(personalInfo!=)"_s}, {talk, guide, old});
    add("part of a text, kana and width folded", {u"remarks~カナ"_s}, {tax});
    add("part of a text, not: empty cells too", {u"remarks!~聞き取り"_s}, {tax, device, guide, old});
    add("part of the label of a choice", {u"kind~設備"_s}, {device});
    add("part of a unit's name", {u"unit~福祉"_s}, {talk, guide});
    add("part of a place's path", {u"place~書庫"_s}, {tax});
    add("part of the words of a ledger", {u"place~受"_s}, {guide});
    add("part of an alias", {u"aliases~7"_s}, {device});
    add("a number at least", {u"personCount>=10"_s}, {device});
    add("a number at most, full width", {u"personCount<=９"_s}, {tax});
    add("not (a number at most): empty cells too", {u"!(personCount<=9)"_s}, {device, talk, guide, old});
    add("numbers between", {u"personCount=9..10"_s}, {tax, device});
    add("numbers between, the other way round", {u"personCount=10..9"_s}, {tax, device});
    add("numbers with an open end", {u"personCount=10.."_s}, {device});
    add("numbers with an open start", {u"personCount=..9"_s}, {tax});
    add("an own number by value", {u"段数>=10"_s}, {device});
    add("a day at most, in an era; words are no day", {u"満了日<=令和8年3月31日"_s}, {tax});
    add("a day at least, short era", {u"満了日>=R8.4.1"_s}, {device});
    add("days between, two spellings", {u"expiresOn=2026/1/1..令和12年12月31日"_s}, {tax, device});
    add("not between days: words and empty too", {u"!(expiresOn=2026/1/1..R12.12.31)"_s}, {talk, guide, old});
    add("a level at least", {u"class.C>=3B"_s}, {tax, talk});
    add("a level at most", {u"機密性<=自治体機密性3B"_s}, {device, talk});
    add("levels between", {u"class.C=2..3B"_s}, {device, talk});
    add("no such level: unclassified too", {u"class.C!=3A"_s}, {device, talk, guide, old});
    add("unclassified or a level", {u"class.C= | class.C=3A"_s}, {tax, guide, old});
    add("a place and what is inside, or", {u"place=北庁舎 | place=受付"_s}, {tax, device, talk, guide});
    add("no place", {u"place="_s}, {old});
    add("not a place", {u"place!=北庁舎"_s}, {guide, old});
    add("a unit with those below, in a tree", {u"!(unit=架空町 | kind=equipment)"_s}, {});
    add("not a unit", {u"unit!=税務課"_s}, {talk, guide, old});
    add("a person", {u"manager!="_s}, {tax});
    add("a person by name", {u"manager=架空 花子 | personCount=10"_s}, {tax, device});
    add("or", {u"class.C=3A | personCount=10"_s}, {tax, device});
    add("and of several", {u"class.C!="_s, u"unit=税務課"_s, u"personCount>=10"_s}, {device});
    add("and inside brackets", {u"(unit=税務課 & personalInfo=無) | remarks~聞き"_s}, {device, talk});
    add("not over or over not", {u"!(personalInfo=有 | !(unit=税務課))"_s}, {device});
    add("search words in a tree", {u"text=端末 | class.C=3A"_s}, {tax, device, old});
    add("not search words", {u"!(text=端末)"_s}, {tax, talk, guide});
    add("void rows when asked for", {u"state=取消 | class.C=3A"_s}, {tax, u"誤りの行"_s});
    add("texts in natural order", {u"number=A-税-0002..A-税-10"_s}, {device});
    add("dots in a text are dots", {u"remarks=ｶﾅ混じり A..B"_s}, {tax});
    add("a quoted value", {u"personCount=\"9\""_s}, {tax});
    add("an unknown pair of days", {u"registeredOn>=2026-04-01"_s, u"updatedAt=R8.4.1"_s, u"unit=福祉課"_s}, {talk, guide});
    add("a flag", {u"migrated!=有"_s, u"unit=税務課"_s}, {tax, device});
}

void TstConditions::whereFinds()
{
    QFETCH(QStringList, where);
    QFETCH(QStringList, expected);
    QCOMPARE(sorted(found(where)), sorted(expected));
}

void TstConditions::whatCannotBeReadNamesItsPlace_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QString() << u"1 文字目"_s;
    QTest::newRow("no sign") << u"class.C=3A | 備考"_s << u"14 文字目"_s;
    QTest::newRow("no field") << u"class.C=3A | =3"_s << u"14 文字目"_s;
    QTest::newRow("an open bracket") << u"!(class.C=3A"_s << u"1 文字目"_s;
    QTest::newRow("more than the whole") << u"(class.C=3A) x"_s << u"13 文字目"_s;
    QTest::newRow("an open quote") << u"remarks=\"x"_s << u"9 文字目"_s;
    QTest::newRow("no value") << u"personCount>="_s << u"14 文字目"_s;
    QTest::newRow("no range") << u"personCount=.."_s << u"13 文字目"_s;
    QTest::newRow("an unknown field") << u"colour!=赤"_s << u"colour"_s;
    QTest::newRow("an unknown level") << u"class.C>=9"_s << u"3A"_s;
    QTest::newRow("a day that is none") << u"expiresOn>=いつか"_s << u"いつか"_s;
    QTest::newRow("words as the end of a range") << u"expiresOn<=永年"_s << u"永年"_s;
    QTest::newRow("a number that is none") << u"personCount>=多"_s << u"多"_s;
    QTest::newRow("a part of a number") << u"personCount~9"_s << u"本人の数"_s;
    QTest::newRow("a field made of others") << u"policy!=x"_s << u"適用規程"_s;
    QTest::newRow("an unknown unit") << u"unit!=月面課"_s << u"月面課"_s;
    QTest::newRow("an unknown person") << u"manager!=誰か"_s << u"誰か"_s;
    QTest::newRow("brackets without end") << QString(40, u'(') << u"17 文字目"_s;
}

void TstConditions::whatCannotBeReadNamesItsPlace()
{
    QFETCH(QString, where);
    QFETCH(QString, says);
    const auto filter = Assets::Queries(m_town->db(), {}).filterFrom({where});
    QVERIFY(!filter);
    QVERIFY2(filter.error().contains(says), qPrintable(filter.error()));
}

void TstConditions::joinedFiltersLeaveWhatBothLeave_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto add = [](const char *row, const QString &one, const QString &other) { QTest::newRow(row) << one << other; };
    add("nothing", u"unit=税務課"_s, QString());
    add("search words", u"text=台帳"_s, u"text=課税"_s);
    add("a unit and one below it", u"unit=架空町"_s, u"unit=税務課"_s);
    add("two units", u"unit=福祉課"_s, u"unit=税務課"_s);
    add("two states", u"state=active"_s, u"state=disposed"_s);
    add("two days of confirmation", u"unconfirmedSince=2026-04-01"_s, u"unconfirmedSince=2025-04-01"_s);
    add("cells", u"kind=information"_s, u"personalInfo=有"_s);
    add("conditions", u"name~端末"_s, u"place~庁舎"_s);
    add("alternatives on both sides", u"name~台帳 | name~端末"_s, u"unit=福祉課 | personCount>=10"_s);
    add("an opposite", u"!(name~端末)"_s, u"!(personalInfo=有 | name~冊子)"_s);
    add("a member and a condition", u"unit=税務課"_s, u"class.C>=3B"_s);
}

void TstConditions::joinedFiltersLeaveWhatBothLeave()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    const auto filterOf = [this](const QString &where) {
        return Assets::Queries(m_town->db(), {}).filterFrom(where.isEmpty() ? QStringList() : QStringList{where}).value();
    };
    const Assets::Filter first = filterOf(one);
    const Assets::Filter second = filterOf(other);
    QStringList both = names(first);
    both.removeIf([left = names(second)](const QString &name) { return !left.contains(name); });
    QCOMPARE(names(joined(first, second)), both);
    QCOMPARE(sorted(names(joined(second, first))), sorted(both));
}

void TstConditions::emptyGroupsHoldForEveryRow()
{
    Assets::Filter filter;
    filter.conditions.negated = true;
    filter.conditions.groups = {ConditionGroup{}, ConditionGroup{ConditionGroup::Join::Any, true, {}, {}}};
    QVERIFY(filter.conditions.isEmpty());
    QCOMPARE(names(filter).size(), 5);
    filter.conditions.groups.append({ConditionGroup::Join::All, false, {{u"class.C"_s, Assets::Test::Is, {u"3A"_s}, false}}, {}});
    QCOMPARE(names(filter).size(), 4); // not 3A
}

void TstConditions::groupsNest()
{
    Assets::Filter filter;
    ConditionGroup inner{ConditionGroup::Join::All, true, {{u"personalInfo"_s, Assets::Test::Is, {u"yes"_s}, false}}, {}};
    for (int depth = 0; depth < 5; ++depth)
        inner = {ConditionGroup::Join::Any, true, {}, {inner}};
    filter.conditions = inner; // negated six times
    QCOMPARE(names(filter), QStringList{u"課税台帳"_s});
}

void TstConditions::jsonComesBack_data()
{
    QTest::addColumn<QStringList>("where");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("members") << QStringList{u"unit=税務課"_s, u"state=有効"_s, u"text=端末"_s, u"batch=3"_s, u"labelDue=yes"_s, u"unconfirmedSince=R8.4.1"_s, u"remarks=x"_s};
    QTest::newRow("a tree") << QStringList{u"!(class.C>=3B | (personalInfo!= & expiresOn=R8.4.1..R9.3.31)) | place!~書庫"_s, u"kind!=equipment"_s};
    QTest::newRow("empty and not") << QStringList{u"place= | !(place!=)"_s};
}

void TstConditions::jsonComesBack()
{
    QFETCH(QStringList, where);
    auto filter = Assets::Queries(m_town->db(), {}).filterFrom(where);
    QVERIFY2(filter, filter ? "" : qPrintable(filter.error()));
    filter->levels.insert(u"C"_s, {u"3A"_s, QString()});
    filter->personalInfo = false;
    filter->migrated = true;
    filter->placeId = 4;
    filter->expiresUntil = u"2026-03-31"_s;
    filter->kinds = QStringList{u"equipment"_s};
    const QByteArray text = QJsonDocument(Assets::filterToJson(*filter)).toJson();
    const auto again = Assets::filterFromJson(QJsonDocument::fromJson(text).object());
    QVERIFY2(again, again ? "" : qPrintable(again.error()));
    QVERIFY(*again == *filter);
    const QList<Assets::SortKey> sort{{u"name"_s, true}, {u"class.C"_s, false}};
    QCOMPARE(*Assets::sortFromJson(Assets::sortToJson(sort)), sort);
}

void TstConditions::wrongJsonNamesItsPath_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    QTest::newRow("an unknown key") << QByteArray(R"({"colour": 1})") << u"$.colour"_s;
    QTest::newRow("a text for a list") << QByteArray(R"({"kinds": "x"})") << u"$.kinds"_s;
    QTest::newRow("a number in a list of texts") << QByteArray(R"({"states": ["active", 3]})") << u"$.states[1]"_s;
    QTest::newRow("a unit that is no number") << QByteArray(R"({"units": [1, "x"]})") << u"$.units[1]"_s;
    QTest::newRow("a day that is none") << QByteArray(R"({"expiresUntil": "R8"})") << u"$.expiresUntil"_s;
    QTest::newRow("half a pair") << QByteArray(R"({"where": [["name"]]})") << u"$.where[0]"_s;
    QTest::newRow("neither all nor any") << QByteArray(R"({"conditions": {}})") << u"$.conditions"_s;
    QTest::newRow("no field") << QByteArray(R"({"conditions": {"all": [{"is": ["x"]}]}})") << u"$.conditions.all[0].field"_s;
    QTest::newRow("no test") << QByteArray(R"({"conditions": {"all": [{"field": "name"}]}})") << u"$.conditions.all[0]"_s;
    QTest::newRow("two tests") << QByteArray(R"({"conditions": {"any": [{"field": "a", "is": ["x"], "contains": ["y"]}]}})") << u"$.conditions.any[0]"_s;
    QTest::newRow("deep inside") << QByteArray(R"({"conditions": {"all": [{"any": [{"field": "a", "is": [1]}]}]}})") << u"$.conditions.all[0].any[0].is[0]"_s;
    QTest::newRow("empty that is not") << QByteArray(R"({"conditions": {"all": [{"field": "a", "empty": false}]}})") << u"$.conditions.all[0].empty"_s;
}

void TstConditions::wrongJsonNamesItsPath()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    const auto filter = Assets::filterFromJson(object);
    QVERIFY(!filter);
    QVERIFY2(filter.error().startsWith(QString(path + u':')), qPrintable(filter.error()));
}

void TstConditions::problemsAreTold_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("test");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<bool>("fits");
    using T = Assets::Test;
    const auto add = [](const char *row, const QString &field, T test, const QStringList &values, bool fits) { QTest::newRow(row) << field << int(test) << values << fits; };
    add("a level", u"class.C"_s, T::AtLeast, {u"3B"_s}, true);
    add("a level that is none", u"class.C"_s, T::AtLeast, {u"9"_s}, false);
    add("part of a level", u"class.C"_s, T::Contains, {u"3"_s}, false);
    add("between without an end", u"personCount"_s, T::Between, {u"3"_s}, false);
    add("between", u"personCount"_s, T::Between, {u"3"_s, u"9"_s}, true);
    add("is without a value", u"name"_s, T::Is, {}, false);
    add("is empty", u"name"_s, T::Is, {QString()}, true);
    add("contains nothing", u"name"_s, T::Contains, {QString()}, false);
    add("empty with a value", u"name"_s, T::Empty, {u"x"_s}, false);
    add("empty", u"name"_s, T::Empty, {}, true);
    add("words as an end of days", u"expiresOn"_s, T::AtMost, {u"永年"_s}, false);
    add("words as a day", u"expiresOn"_s, T::Is, {u"永年"_s}, true);
    add("search words", u"text"_s, T::Contains, {u"x"_s}, true);
    add("search words at least", u"text"_s, T::AtLeast, {u"x"_s}, false);
    add("a batch", u"batch"_s, T::Is, {u"1"_s}, true);
    add("what others make", u"restrictions"_s, T::Contains, {u"x"_s}, false);
    add("no field", u"colour"_s, T::Is, {u"x"_s}, false);
}

void TstConditions::problemsAreTold()
{
    QFETCH(QString, field);
    QFETCH(int, test);
    QFETCH(QStringList, values);
    QFETCH(bool, fits);
    Assets::Queries queries(m_town->db(), {});
    const auto problem = Assets::conditionProblem(queries.fields(), {field, Assets::Test(test), values, false});
    QCOMPARE(!problem, fits);
    QVERIFY(!problem || !problem->isEmpty());
}

void TstConditions::told_data()
{
    QTest::addColumn<QStringList>("where");
    QTest::addColumn<QString>("text");
    QTest::newRow("or inside and") << QStringList{u"class.C>=3B | personalInfo!~有"_s.replace(u"!~"_s, u"!="_s), u"place!="_s}
                                   << u"保管場所が空でない かつ （機密性が自治体機密性3B以上 または 個人情報が有でない）"_s;
    QTest::newRow("not") << QStringList{u"!(expiresOn=R8.4.1..R9.3.31)"_s} << u"（満了日が令和8年4月1日から令和9年3月31日まで）を除く"_s;
    QTest::newRow("a unit by its name") << QStringList{u"unit!=税務課"_s} << u"課室が税務課でない"_s;
    QTest::newRow("a part") << QStringList{u"remarks!~聞き"_s} << u"備考に「聞き」を含まない"_s;
    QTest::newRow("days from, and words") << QStringList{u"expiresOn>=2026/4/1"_s, u"text=端末"_s} << u"検索: 端末 ・ 満了日が令和8年4月1日以降"_s;
}

void TstConditions::told()
{
    QFETCH(QStringList, where);
    QFETCH(QString, text);
    Assets::Queries queries(m_town->db(), {});
    QCOMPARE(queries.filterText(*queries.filterFrom(where)), text);
}

void TstConditions::closedRowsAreNotFoundByWhatTheyHide_data() // INV-44
{
    QTest::addColumn<QStringList>("where");
    QTest::newRow("a part of the remarks") << QStringList{u"remarks~聞き"_s};
    QTest::newRow("not another name") << QStringList{u"name!=課税台帳"_s};
    QTest::newRow("not empty") << QStringList{u"remarks!="_s};
    QTest::newRow("not (empty)") << QStringList{u"!(remarks=)"_s};
    QTest::newRow("or what stays open") << QStringList{u"class.C=3B | remarks~聞き"_s};
    QTest::newRow("not search words") << QStringList{u"!(text=端末)"_s};
    QTest::newRow("deep inside") << QStringList{u"!(class.C=3A | !(unit=福祉課 | remarks~聞き))"_s};
}

void TstConditions::closedRowsAreNotFoundByWhatTheyHide()
{
    QFETCH(QStringList, where);
    const Register::Visibility outside{false, {Organization::findUnit(m_town->db(), u"税務課"_s)->id}};
    QVERIFY(found(where).contains(u"相談記録"_s));
    QVERIFY(!found(where, outside).contains(u"相談記録"_s));
    const Register::Visibility inside{false, {Organization::findUnit(m_town->db(), u"福祉課"_s)->id}};
    QVERIFY(found(where, inside).contains(u"相談記録"_s));
}

void TstConditions::closedRowsAreFoundByWhatStaysOpen()
{
    const Register::Visibility outside{false, {Organization::findUnit(m_town->db(), u"税務課"_s)->id}};
    QVERIFY(found({u"class.C>=3B"_s}, outside).contains(u"相談記録"_s));
    QVERIFY(found({u"!(unit=税務課)"_s, u"place~庁舎"_s}, outside).contains(u"相談記録"_s));
}

QTEST_GUILESS_MAIN(TstConditions)
#include "tst_conditions.moc"
