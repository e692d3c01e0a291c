// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/assets/registerfixture.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace RegisterFixture;

Q_DECLARE_METATYPE(Assets::Filter)

class TstAssetQueries : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestRegister> m_town;
    qint64 unitId(const QString &name) { return Organization::findUnit(m_town->db(), name)->id; }
    QStringList names(const Assets::Filter &filter, const QList<Assets::SortKey> &sort = {}, const Register::Visibility &visible = {});
    static QStringList sorted(QStringList texts);

private slots:
    void initTestCase();
    void filters_data();
    void filters();
    void filterByPlaceHoldsWhatIsInside();
    void filterByIdsKeepsTheOrder();
    void whereReadsFieldsAndLabels_data();
    void whereReadsFieldsAndLabels();
    void whereThatCannotBeRead_data();
    void whereThatCannotBeRead();
    void sorts_data();
    void sorts();
    void everyOrderEndsInTheId();
    void countsAreTheRows_data();
    void countsAreTheRows();
    void rowsShowWhatPeopleRead();
    void rowsOfMoreThanAPage();
    void closedRowsAreMasked();
    void closedRowsAreNotFoundByTheirWords();
    void closedRowsAreCounted();
    void fieldsOfSeveralPolicies();
    void filterTextTellsEveryCondition();
    void isoDatesForFiles();
};

QStringList TstAssetQueries::sorted(QStringList texts)
{
    texts.sort();
    return texts;
}

void TstAssetQueries::initTestCase()
{
    m_town = std::make_unique<TestRegister>();
    TestRegister &town = *m_town;
    town.done(u"unit.add"_s, {{u"name"_s, u"税務課"_s}, {u"code"_s, u"税"_s}, {u"parent"_s, u"架空町"_s}});
    town.done(u"unit.add"_s, {{u"name"_s, u"福祉課"_s}, {u"code"_s, u"福"_s}, {u"parent"_s, u"架空町"_s}});
    town.done(u"place.add"_s, {{u"name"_s, u"北庁舎"_s}});
    town.done(u"place.add"_s, {{u"name"_s, u"第1書庫"_s}, {u"parent"_s, u"北庁舎"_s}});
    town.done(u"person.add"_s, {{u"name"_s, u"架空 花子"_s}});
    town.done(u"field.add"_s, {{u"label"_s, u"段数"_s}, {u"type"_s, u"number"_s}});
    town.done(u"field.add"_s, {{u"label"_s, u"色"_s}});
    town.asset(u"課税台帳"_s, {{u"unit"_s, u"税務課"_s}, {u"kana"_s, u"かぜいだいちょう"_s}, {u"kind"_s, u"information"_s}, {u"form"_s, u"paper"_s},
                               {u"levels"_s, levels(u"3A"_s, u"2"_s, u"1"_s)}, {u"personalInfo"_s, u"有"_s}, {u"personCount"_s, 9}, {u"place"_s, u"第1書庫"_s},
                               {u"expiresOn"_s, u"2026-03-31"_s}, {u"manager"_s, u"架空 花子"_s}, {u"custom"_s, QJsonObject{{u"段数"_s, u"9"_s}, {u"色"_s, u"赤"_s}}}});
    town.asset(u"端末一式"_s, {{u"unit"_s, u"税務課"_s}, {u"kana"_s, u"たんまついっしき"_s}, {u"kind"_s, u"equipment"_s}, {u"levels"_s, levels(u"2"_s, u"1"_s, u"1"_s)},
                               {u"personalInfo"_s, u"無"_s}, {u"personCount"_s, 10}, {u"place"_s, u"北庁舎"_s}, {u"expiresOn"_s, u"2030-03-31"_s},
                               {u"aliases"_s, QJsonArray{u"旧-7"_s}}, {u"custom"_s, QJsonObject{{u"段数"_s, u"10"_s}}}});
    town.asset(u"相談記録"_s, {{u"unit"_s, u"福祉課"_s}, {u"kana"_s, u"そうだんきろく"_s}, {u"kind"_s, u"information"_s}, {u"levels"_s, QJsonObject{{u"C"_s, u"3B"_s}}},
                               {u"accessScope"_s, u"unit"_s}, {u"remarks"_s, u"聞き取りの内容"_s}, {u"expiresOn"_s, u"永年"_s}, {u"place"_s, u"北庁舎"_s}});
    town.asset(u"案内冊子"_s, {{u"unit"_s, u"福祉課"_s}, {u"kana"_s, u"あんないさっし"_s}, {u"place"_s, u"受付"_s}});
    const QString wrong = town.asset(u"誤りの行"_s);
    town.done(u"asset.void"_s, {{u"asset"_s, wrong}, {u"reason"_s, u"誤り"_s}});
    const QString old = town.asset(u"古い端末"_s, {{u"kana"_s, u"ふるいたんまつ"_s}});
    town.done(u"disposal.record"_s, {{u"asset"_s, old}, {u"method"_s, u"destroy"_s}, {u"content"_s, u"粉砕"_s}});
}

QStringList TstAssetQueries::names(const Assets::Filter &filter, const QList<Assets::SortKey> &sort, const Register::Visibility &visible)
{
    Assets::Queries queries(m_town->db(), visible);
    const QVector<qint64> ids = queries.ids(filter, sort);
    const QHash<qint64, Assets::RowView> rows = queries.rows(ids);
    QStringList names;
    for (qint64 id : ids)
        names.append(rows.value(id).name);
    return names;
}

void TstAssetQueries::filters_data()
{
    QTest::addColumn<Assets::Filter>("filter");
    QTest::addColumn<QStringList>("expected");
    const auto add = [](const char *row, const QStringList &expected, const std::function<void(Assets::Filter &)> &set) {
        Assets::Filter filter;
        set(filter);
        QTest::newRow(row) << filter << expected;
    };
    const QStringList all{u"課税台帳"_s, u"端末一式"_s, u"相談記録"_s, u"案内冊子"_s, u"古い端末"_s};
    add("none: all but void", all, [](Assets::Filter &) {});
    add("by state", {u"古い端末"_s}, [](Assets::Filter &f) { f.states = QStringList{u"disposed"_s}; });
    add("by several states", {u"課税台帳"_s, u"端末一式"_s, u"古い端末"_s}, [](Assets::Filter &f) { f.states = QStringList{u"active"_s, u"disposed"_s}; });
    add("by unit", {u"課税台帳"_s, u"端末一式"_s}, [this](Assets::Filter &f) { f.units = {unitId(u"税務課"_s)}; });
    add("by kind", {u"端末一式"_s}, [](Assets::Filter &f) { f.kinds = QStringList{u"equipment"_s}; });
    add("by level", {u"課税台帳"_s, u"相談記録"_s}, [](Assets::Filter &f) { f.levels.insert(u"C"_s, {u"3A"_s, u"3B"_s}); });
    add("by level and unclassified", {u"端末一式"_s, u"案内冊子"_s, u"古い端末"_s}, [](Assets::Filter &f) { f.levels.insert(u"C"_s, {u"2"_s, QString()}); });
    add("unclassified on a second axis", {u"相談記録"_s, u"案内冊子"_s, u"古い端末"_s}, [](Assets::Filter &f) { f.levels.insert(u"I"_s, {QString()}); });
    add("incomplete and in force", {u"相談記録"_s, u"案内冊子"_s}, [](Assets::Filter &f) { f.unclassified = true; });
    add("with personal information", {u"課税台帳"_s}, [](Assets::Filter &f) { f.personalInfo = true; });
    add("without personal information", {u"端末一式"_s, u"相談記録"_s, u"案内冊子"_s, u"古い端末"_s}, [](Assets::Filter &f) { f.personalInfo = false; });
    add("taken over", {}, [](Assets::Filter &f) { f.migrated = true; });
    add("expired: words never compare", {u"課税台帳"_s}, [](Assets::Filter &f) { f.expiresUntil = u"2026-04-01"_s; });
    add("by search words", {u"端末一式"_s, u"古い端末"_s}, [](Assets::Filter &f) { f.text = u"端末"_s; });
    add("by two words, one of them a unit", {u"端末一式"_s}, [](Assets::Filter &f) { f.text = u"端末 税務"_s; });
    add("by kana", {u"課税台帳"_s}, [](Assets::Filter &f) { f.text = u"カゼイ"_s; });
    add("by alias", {u"端末一式"_s}, [](Assets::Filter &f) { f.text = u"旧-7"_s; });
    add("by the name of a person", {u"課税台帳"_s}, [](Assets::Filter &f) { f.text = u"花子"_s; });
    add("words nobody wrote", {}, [](Assets::Filter &f) { f.text = u"火星"_s; });
    add("two conditions", {u"課税台帳"_s}, [this](Assets::Filter &f) { f.units = {unitId(u"税務課"_s)}; f.personalInfo = true; });
}

void TstAssetQueries::filters()
{
    QFETCH(Assets::Filter, filter);
    QFETCH(QStringList, expected);
    QCOMPARE(sorted(names(filter)), sorted(expected));
}

void TstAssetQueries::filterByPlaceHoldsWhatIsInside()
{
    Storage::Query query(m_town->db(), u"SELECT id FROM place WHERE name = '北庁舎'"_s);
    QVERIFY(query.run().next());
    Assets::Filter filter;
    filter.placeId = query.integer(0);
    QCOMPARE(sorted(names(filter)), sorted({u"課税台帳"_s, u"端末一式"_s, u"相談記録"_s}));
}

void TstAssetQueries::filterByIdsKeepsTheOrder()
{
    Assets::Queries queries(m_town->db(), {});
    const QVector<qint64> all = queries.ids({});
    Assets::Filter chosen;
    chosen.ids = {all.at(2), all.at(0)};
    QCOMPARE(queries.ids(chosen), (QVector<qint64>{all.at(0), all.at(2)}));
    chosen.personalInfo = true; // and still a filter
    QVERIFY(queries.ids(chosen).size() < 2);
}

void TstAssetQueries::whereReadsFieldsAndLabels_data()
{
    QTest::addColumn<QStringList>("where");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("unit and what is below") << QStringList{u"unit=架空町"_s, u"state=有効"_s} << QStringList{u"課税台帳"_s, u"端末一式"_s};
    QTest::newRow("level by code") << QStringList{u"class.C=3A"_s} << QStringList{u"課税台帳"_s};
    QTest::newRow("level by labels") << QStringList{u"機密性=自治体機密性3A"_s} << QStringList{u"課税台帳"_s};
    QTest::newRow("no level") << QStringList{u"class.C="_s} << QStringList{u"案内冊子"_s, u"古い端末"_s};
    QTest::newRow("choice by label") << QStringList{u"形態=紙（印刷物を含む）"_s} << QStringList{u"課税台帳"_s};
    QTest::newRow("yes in words") << QStringList{u"個人情報=有"_s} << QStringList{u"課税台帳"_s};
    QTest::newRow("a number") << QStringList{u"personCount=１０"_s} << QStringList{u"端末一式"_s};
    QTest::newRow("a number that is none") << QStringList{u"personCount=多"_s} << QStringList{};
    QTest::newRow("a date as shown") << QStringList{u"満了日=令和8年3月31日"_s} << QStringList{u"課税台帳"_s};
    QTest::newRow("a date in words") << QStringList{u"満了日=永年"_s} << QStringList{u"相談記録"_s};
    QTest::newRow("an empty field") << QStringList{u"expiresOn="_s, u"unit=福祉課"_s} << QStringList{u"案内冊子"_s};
    QTest::newRow("an own text field") << QStringList{u"色=赤"_s} << QStringList{u"課税台帳"_s};
    QTest::newRow("an own number field") << QStringList{u"段数=10"_s} << QStringList{u"端末一式"_s};
    QTest::newRow("a name") << QStringList{u"name=相談記録"_s} << QStringList{u"相談記録"_s};
    QTest::newRow("a quote in the value") << QStringList{u"name=' OR 1=1 --"_s} << QStringList{};
    QTest::newRow("an alias") << QStringList{u"aliases=旧-7"_s} << QStringList{u"端末一式"_s};
    QTest::newRow("a place of the list") << QStringList{u"place=第1書庫"_s} << QStringList{u"課税台帳"_s};
    QTest::newRow("a place in words") << QStringList{u"place=受付"_s} << QStringList{u"案内冊子"_s};
    QTest::newRow("a person") << QStringList{u"manager=架空 花子"_s} << QStringList{u"課税台帳"_s};
    QTest::newRow("search words") << QStringList{u"text=端末"_s, u"state=廃棄済"_s} << QStringList{u"古い端末"_s};
}

void TstAssetQueries::whereReadsFieldsAndLabels()
{
    QFETCH(QStringList, where);
    QFETCH(QStringList, expected);
    const auto filter = Assets::Queries(m_town->db(), {}).filterFrom(where);
    QVERIFY2(filter, filter ? "" : qPrintable(filter.error()));
    QCOMPARE(sorted(names(*filter)), sorted(expected));
}

void TstAssetQueries::whereThatCannotBeRead_data()
{
    QTest::addColumn<QString>("where");
    QTest::newRow("no equals sign") << u"name"_s;
    QTest::newRow("no field") << u"=3A"_s;
    QTest::newRow("an unknown field") << u"colour=赤"_s;
    QTest::newRow("an unknown unit") << u"unit=月面課"_s;
    QTest::newRow("an unknown state") << u"state=半分"_s;
}

void TstAssetQueries::whereThatCannotBeRead()
{
    QFETCH(QString, where);
    QVERIFY(!Assets::Queries(m_town->db(), {}).filterFrom({where}));
}

void TstAssetQueries::sorts_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("name, by its reading") << u"name"_s << false << u"案内冊子"_s << u"古い端末"_s;
    QTest::newRow("name, backwards") << u"name"_s << true << u"古い端末"_s << u"案内冊子"_s;
    QTest::newRow("class by rank, highest first") << u"class.C"_s << true << u"課税台帳"_s << u"古い端末"_s;
    QTest::newRow("class by rank, empty last") << u"class.C"_s << false << u"端末一式"_s << u"古い端末"_s;
    QTest::newRow("a number by value") << u"personCount"_s << false << u"課税台帳"_s << u"古い端末"_s;
    QTest::newRow("an own number by value") << u"custom.1"_s << false << u"課税台帳"_s << u"古い端末"_s;
    QTest::newRow("an own number, backwards") << u"custom.1"_s << true << u"端末一式"_s << u"古い端末"_s;
    QTest::newRow("an own text, empty last") << u"custom.2"_s << true << u"課税台帳"_s << u"古い端末"_s;
    QTest::newRow("a date") << u"expiresOn"_s << false << u"課税台帳"_s << u"古い端末"_s;
}

void TstAssetQueries::sorts()
{
    QFETCH(QString, field);
    QFETCH(bool, descending);
    QFETCH(QString, first);
    QFETCH(QString, last);
    const QStringList ordered = names({}, {{field, descending}});
    QCOMPARE(ordered.size(), 5);
    QCOMPARE(ordered.first(), first);
    QCOMPARE(ordered.last(), last);
}

void TstAssetQueries::everyOrderEndsInTheId()
{
    Assets::Queries queries(m_town->db(), {});
    for (const Assets::Field &field : queries.fields()) {
        const QVector<qint64> once = queries.ids({}, {{field.code, false}});
        QCOMPARE(once.size(), 5); // no field breaks the statement
        QCOMPARE(queries.ids({}, {{field.code, false}}), once);
        QCOMPARE(queries.ids({}, {{field.code, true}}).size(), 5);
    }
}

void TstAssetQueries::countsAreTheRows_data()
{
    filters_data();
}

void TstAssetQueries::countsAreTheRows() // INV-47
{
    QFETCH(Assets::Filter, filter);
    Assets::Queries queries(m_town->db(), {});
    const QVector<qint64> ids = queries.ids(filter);
    QMap<QPair<qint64, QString>, int> expected;
    for (const Assets::RowView &row : queries.rows(ids))
        ++expected[{row.unitId.value_or(0), Policy::levelsToText(row.levels)}];
    QMap<QPair<qint64, QString>, int> counted;
    for (const Assets::ClassCount &count : queries.classCounts(filter))
        counted[{count.unitId.value_or(0), count.levels}] += count.count;
    QCOMPARE(counted, expected);
}

void TstAssetQueries::rowsShowWhatPeopleRead()
{
    Assets::Queries queries(m_town->db(), {});
    const auto filter = queries.filterFrom({u"name=課税台帳"_s});
    const QVector<qint64> ids = queries.ids(*filter);
    const Assets::RowView row = queries.rows(ids).value(ids.first());
    const QMap<QString, QString> expected{
        {u"number"_s, u"A-税-0001"_s}, {u"unit"_s, u"税務課"_s}, {u"kind"_s, u"情報"_s}, {u"form"_s, u"紙（印刷物を含む）"_s},
        {u"class.C"_s, u"自治体機密性3A"_s}, {u"personalInfo"_s, u"有"_s}, {u"personCount"_s, u"9"_s}, {u"place"_s, u"北庁舎 / 第1書庫"_s},
        {u"expiresOn"_s, u"令和8年3月31日"_s}, {u"manager"_s, u"架空 花子"_s}, {u"state"_s, u"有効"_s}, {u"registeredOn"_s, u"令和8年4月1日"_s},
        {u"custom.1"_s, u"9"_s}, {u"custom.2"_s, u"赤"_s}, {u"migrated"_s, QString()}};
    for (auto it = expected.cbegin(); it != expected.cend(); ++it)
        QCOMPARE(row.shown.value(it.key()), *it);
    QVERIFY(!row.closed);
}

void TstAssetQueries::rowsOfMoreThanAPage()
{
    TestRegister town;
    for (int at = 0; at < 70; ++at)
        town.asset(u"資産 %1"_s.arg(at));
    Assets::Queries queries(town.db(), {});
    const QVector<qint64> ids = queries.ids({});
    QCOMPARE(ids.size(), 70);
    const QHash<qint64, Assets::RowView> rows = queries.rows(ids);
    QCOMPARE(rows.size(), 70);
    QCOMPARE(rows.value(ids.last()).name, u"資産 69"_s);
    QVERIFY(queries.rows({}).isEmpty());
    QVERIFY(queries.rows({999999}).isEmpty());
}

void TstAssetQueries::closedRowsAreMasked() // INV-44
{
    const Register::Visibility outside{false, {unitId(u"税務課"_s)}};
    Assets::Queries queries(m_town->db(), outside);
    const auto filter = queries.filterFrom({u"unit=福祉課"_s});
    QCOMPARE(queries.ids(*filter).size(), 2);
    for (const Assets::RowView &row : queries.rows(queries.ids(*filter))) {
        if (!row.closed) {
            QCOMPARE(row.name, u"案内冊子"_s);
            continue;
        }
        QCOMPARE(row.number, u"A-福-0001"_s);
        QCOMPARE(row.shown.value(u"class.C"_s), u"自治体機密性3B"_s);
        QCOMPARE(row.shown.value(u"unit"_s), u"福祉課"_s);
        QCOMPARE(row.shown.value(u"place"_s), u"北庁舎"_s);
        for (const Assets::Field &field : queries.fields()) {
            if (field.content)
                QVERIFY2(!row.shown.value(field.code).contains(u"相談"_s) && !row.shown.value(field.code).contains(u"聞き取り"_s), qPrintable(field.code));
        }
        QVERIFY(!row.name.contains(u"相談"_s));
    }
    const Register::Visibility inside{false, {unitId(u"福祉課"_s)}};
    QVERIFY(names(*filter, {}, inside).contains(u"相談記録"_s));
}

void TstAssetQueries::closedRowsAreNotFoundByTheirWords()
{
    Assets::Filter words;
    words.text = u"聞き取り"_s;
    QCOMPARE(names(words).size(), 1);
    const Register::Visibility outside{false, {unitId(u"税務課"_s)}};
    QVERIFY(Assets::Queries(m_town->db(), outside).ids(words).isEmpty());
    // Nor by a condition on what is hidden.
    const auto filter = Assets::Queries(m_town->db(), outside).filterFrom({u"remarks=聞き取りの内容"_s});
    QVERIFY(Assets::Queries(m_town->db(), outside).ids(*filter).isEmpty());
    const auto byName = Assets::Queries(m_town->db(), outside).filterFrom({u"name=相談記録"_s});
    QVERIFY(Assets::Queries(m_town->db(), outside).ids(*byName).isEmpty());
    const auto byClass = Assets::Queries(m_town->db(), outside).filterFrom({u"class.C=3B"_s});
    QCOMPARE(Assets::Queries(m_town->db(), outside).ids(*byClass).size(), 1); // class stays
}

void TstAssetQueries::closedRowsAreCounted()
{
    const Register::Visibility outside{false, {unitId(u"税務課"_s)}};
    QCOMPARE(Assets::Queries(m_town->db(), outside).ids({}).size(), 5);
    QCOMPARE(Assets::Queries(m_town->db(), outside).closedCount({}), 1);
    QCOMPARE(Assets::Queries(m_town->db(), {}).closedCount({}), 0);
    Assets::Filter tax;
    tax.units = {unitId(u"税務課"_s)};
    QCOMPARE(Assets::Queries(m_town->db(), outside).closedCount(tax), 0);
}

void TstAssetQueries::fieldsOfSeveralPolicies()
{
    TestRegister council(u"buzen"_s);
    council.done(u"policy.add"_s, {{u"policy"_s, u"nabari"_s}});
    Assets::Queries queries(council.db(), {});
    QSet<QString> codes;
    for (const Assets::Field &field : queries.fields()) {
        QVERIFY2(!codes.contains(field.code), qPrintable(field.code));
        codes.insert(field.code);
    }
    QVERIFY(codes.contains(u"class.C"_s));
    QVERIFY(codes.contains(u"class.S"_s));
}

void TstAssetQueries::filterTextTellsEveryCondition()
{
    Assets::Filter filter;
    filter.text = u"端末"_s;
    filter.units = {unitId(u"税務課"_s)};
    filter.kinds = QStringList{u"equipment"_s};
    filter.levels.insert(u"C"_s, {u"3A"_s, QString()});
    filter.states = QStringList{u"active"_s};
    filter.personalInfo = true;
    filter.expiresUntil = u"2026-03-31"_s;
    filter.where.append({u"maker"_s, u"架空電機"_s});
    const QString text = Assets::Queries(m_town->db(), {}).filterText(filter);
    for (const QString &wanted : {u"端末"_s, u"税務課"_s, u"設備・機器"_s, u"自治体機密性3A"_s, u"未分類"_s, u"有効"_s, u"個人情報あり"_s, u"令和8年3月31日"_s, u"架空電機"_s})
        QVERIFY2(text.contains(wanted), qPrintable(wanted));
    QCOMPARE(Assets::Queries(m_town->db(), {}).filterText({}), QString());
}

void TstAssetQueries::isoDatesForFiles()
{
    Assets::Queries queries(m_town->db(), {});
    const QVector<qint64> ids = queries.ids(*queries.filterFrom({u"name=課税台帳"_s}));
    QCOMPARE(queries.rows(ids, Assets::DateStyle::Iso).value(ids.first()).shown.value(u"expiresOn"_s), u"2026-03-31"_s);
}

QTEST_GUILESS_MAIN(TstAssetQueries)
#include "tst_assetqueries.moc"
