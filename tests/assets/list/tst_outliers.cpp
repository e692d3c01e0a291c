// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/list/listqueries.h"
#include "tests/assets/relabelfixture.h"

using namespace RelabelFixture;

/// 同じ名称で分類が違うもの.
class TstOutliers final : public QObject
{
    Q_OBJECT

    /// Numbers that the list finds, asked both ways.
    static QStringList found(TestRegister &town, const Register::Visibility &visible = {})
    {
        Assets::Filter filter;
        filter.sameNameOtherClass = true;
        const QVector<qint64> ids = Assets::Queries(town.db(), visible).ids(filter);
        const auto listing = Assets::ListEngine().listing(town.db(), {filter, {}, {}, visible});
        if (!listing || listing->ids != ids)
            return {u"the two ways differ"_s};
        QStringList numbers;
        for (const qint64 id : ids)
            numbers.append(Register::findObject(town.db(), id)->number);
        return numbers;
    }

private slots:
    void whatIsAnOutlier_data();
    void whatIsAnOutlier();
    void anotherPolicyIsNoMeasure();
    void whatHasEndedIsNotCompared();
    void whatIsClosedIsNeitherShownNorComparedWith(); // INV-44
    void theConditionIsTypedSavedAndTold();
};

void TstOutliers::whatIsAnOutlier_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QJsonObject>("firstClass");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QJsonObject>("secondClass");
    QTest::addColumn<int>("outliers");
    const QString name = u"サーバー台帳（架空）"_s;
    QTest::newRow("another level") << name << levels(u"2"_s, u"1"_s, u"1"_s) << name << levels(u"3C"_s, u"1"_s, u"1"_s) << 2;
    QTest::newRow("another level on the last axis") << name << levels(u"2"_s, u"1"_s, u"1"_s) << name << levels(u"2"_s, u"1"_s, u"2"_s) << 2;
    QTest::newRow("the same name in another width and kana") << name << levels(u"2"_s, u"1"_s, u"1"_s) << u"ｻｰﾊﾞｰ台帳(架空)"_s << levels(u"3C"_s, u"1"_s, u"1"_s) << 2;
    QTest::newRow("the same class") << name << levels(u"2"_s, u"1"_s, u"1"_s) << name << levels(u"2"_s, u"1"_s, u"1"_s) << 0;
    QTest::newRow("another name") << name << levels(u"2"_s, u"1"_s, u"1"_s) << u"サーバー台帳 二（架空）"_s << levels(u"3C"_s, u"1"_s, u"1"_s) << 0;
    QTest::newRow("no class yet") << name << levels(u"2"_s, u"1"_s, u"1"_s) << name << QJsonObject() << 0;
    QTest::newRow("classified in part, and the same there") << name << levels(u"2"_s, u"1"_s, u"1"_s) << name << QJsonObject{{u"C"_s, u"2"_s}} << 0;
    QTest::newRow("classified in part, and otherwise there") << name << levels(u"2"_s, u"1"_s, u"1"_s) << name << QJsonObject{{u"C"_s, u"3C"_s}} << 2;
}

void TstOutliers::whatIsAnOutlier()
{
    QFETCH(QString, first);
    QFETCH(QJsonObject, firstClass);
    QFETCH(QString, second);
    QFETCH(QJsonObject, secondClass);
    QFETCH(int, outliers);
    TestRegister town;
    const With reason{{{u"general.availability2-in-principle"_s, u"要る"_s}}, {}, {}, false};
    const QString one = town.asset(first, {{u"levels"_s, firstClass}}, reason);
    const QString other = town.asset(second, {{u"levels"_s, secondClass}}, reason);
    town.asset(u"ほかの物（架空）"_s, {{u"levels"_s, levels(u"3A"_s, u"1"_s, u"1"_s)}}, reason);
    QCOMPARE(found(town), outliers == 0 ? QStringList() : (QStringList{one, other}));
}

void TstOutliers::anotherPolicyIsNoMeasure()
{
    TestRegister town(u"buzen"_s);
    town.done(u"policy.add"_s, {{u"policy"_s, u"general"_s}});
    town.done(u"unit.add"_s, {{u"name"_s, u"ほかの課（架空）"_s}, {u"policy"_s, u"general"_s}});
    town.asset(u"名簿（架空）"_s, classed(u"2"_s));
    town.asset(u"名簿（架空）"_s, classed(u"3A"_s, {{u"unit"_s, u"ほかの課（架空）"_s}}));
    QCOMPARE(found(town), QStringList());
}

void TstOutliers::whatHasEndedIsNotCompared()
{
    TestRegister town;
    const QString one = town.asset(u"名簿（架空）"_s, classed(u"2"_s));
    const QString other = town.asset(u"名簿（架空）"_s, classed(u"3C"_s));
    QCOMPARE(found(town), (QStringList{one, other}));
    town.done(u"asset.void"_s, {{u"asset"_s, other}, {u"reason"_s, u"二重"_s}});
    QCOMPARE(found(town), QStringList());
}

void TstOutliers::whatIsClosedIsNeitherShownNorComparedWith()
{
    TestRegister town;
    town.asset(u"名簿（架空）"_s, classed(u"2"_s));
    town.asset(u"名簿（架空）"_s, classed(u"3C"_s, {{u"accessScope"_s, u"unit"_s}}));
    QCOMPARE(found(town).size(), 2);
    Register::Visibility nobody;
    nobody.everything = false;
    QCOMPARE(found(town, nobody), QStringList()); // that the open one is listed would tell the name of the other
}

void TstOutliers::theConditionIsTypedSavedAndTold()
{
    TestRegister town;
    Assets::Queries queries(town.db(), {});
    const auto typed = queries.filterFrom({u"sameNameOtherClass=yes"_s});
    QVERIFY(typed && typed->sameNameOtherClass);
    QCOMPARE(*Assets::filterFromJson(Assets::filterToJson(*typed)), *typed);
    QCOMPARE(Assets::joined({}, *typed), *typed);
    QCOMPARE(queries.filterText(*typed), u"同じ名称で分類が違うもの"_s);
}

QTEST_GUILESS_MAIN(TstOutliers)
#include "tst_outliers.moc"
