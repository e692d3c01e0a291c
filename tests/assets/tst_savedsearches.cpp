// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/searches/savedsearchrepository.h"
#include "tests/assets/registerfixture.h"

#include <QJsonArray>

using namespace RegisterFixture;

namespace {

QJsonObject filterJson()
{
    Assets::Filter filter;
    filter.text = u"台帳"_s;
    filter.conditions = {Assets::ConditionGroup::Join::Any, false, {{u"remarks"_s, Assets::Test::Contains, {u"紙"_s}, true}}, {}};
    return Assets::filterToJson(filter);
}

} // namespace

/// Saved searches of a register, and the counts and groups that lists tell.
class TstSavedSearches : public QObject
{
    Q_OBJECT

private slots:
    void aSearchIsKeptWithOrderAndGroups()
    {
        TestRegister reg;
        reg.done(u"search.save"_s, {{u"name"_s, u"紙でない台帳"_s}, {u"filter"_s, filterJson()},
                                    {u"sort"_s, Assets::sortToJson({{u"name"_s, true}})}, {u"groupBy"_s, u"unit"_s}});
        const auto search = Assets::savedSearch(reg.db(), u"紙でない台帳"_s);
        QVERIFY(search);
        QCOMPARE(search->filter.text, u"台帳"_s);
        QVERIFY(search->filter.conditions.conditions.first().negated);
        QCOMPARE(search->sort, (QList<Assets::SortKey>{{u"name"_s, true}}));
        QCOMPARE(search->groupBy, u"unit"_s);
        QVERIFY(reg.isSound());
    }

    void theSameNameIsReplaced()
    {
        TestRegister reg;
        reg.done(u"search.save"_s, {{u"name"_s, u"甲"_s}, {u"filter"_s, filterJson()}});
        reg.done(u"search.save"_s, {{u"name"_s, u"甲"_s}, {u"filter"_s, QJsonObject{}}});
        QCOMPARE(Assets::savedSearches(reg.db()).size(), 1);
        QCOMPARE(Assets::savedSearches(reg.db()).first().filter, Assets::Filter{});
    }

    void renamedAndRemoved()
    {
        TestRegister reg;
        reg.done(u"search.save"_s, {{u"name"_s, u"甲"_s}, {u"filter"_s, filterJson()}});
        reg.done(u"search.save"_s, {{u"name"_s, u"乙"_s}, {u"filter"_s, filterJson()}});
        QCOMPARE(wrongFields(reg.act(u"search.rename"_s, {{u"name"_s, u"甲"_s}, {u"to"_s, u"乙"_s}})), QStringList{u"to"_s});
        reg.done(u"search.rename"_s, {{u"name"_s, u"甲"_s}, {u"to"_s, u"丙"_s}});
        QVERIFY(Assets::savedSearch(reg.db(), u"丙"_s));
        reg.done(u"search.remove"_s, {{u"name"_s, u"丙"_s}});
        QCOMPARE(Assets::savedSearches(reg.db()).size(), 1);
        QVERIFY(!reg.act(u"search.remove"_s, {{u"name"_s, u"丙"_s}}));
        reg.done(u"search.save"_s, {{u"name"_s, u"丙"_s}, {u"filter"_s, filterJson()}}); // the name is free again
        QVERIFY(reg.isSound());
    }

    void wrongThingsAreNamed_data()
    {
        QTest::addColumn<QJsonObject>("params");
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("no name") << QJsonObject{{u"name"_s, u" "_s}, {u"filter"_s, filterJson()}} << QStringList{u"name"_s};
        QTest::newRow("a filter that is none") << QJsonObject{{u"name"_s, u"甲"_s}, {u"filter"_s, QJsonObject{{u"nonsense"_s, 1}}}} << QStringList{u"filter"_s};
        QTest::newRow("a field that is not there")
            << QJsonObject{{u"name"_s, u"甲"_s}, {u"filter"_s, QJsonObject{}}, {u"sort"_s, Assets::sortToJson({{u"color"_s, false}})}} << QStringList{u"sort"_s};
        QTest::newRow("a grouping that is none") << QJsonObject{{u"name"_s, u"甲"_s}, {u"filter"_s, QJsonObject{}}, {u"groupBy"_s, u"color"_s}} << QStringList{u"groupBy"_s};
    }
    void wrongThingsAreNamed()
    {
        QFETCH(QJsonObject, params);
        QFETCH(QStringList, fields);
        TestRegister reg;
        const QStringList before = reg.dump(u"saved_search"_s);
        QCOMPARE(wrongFields(reg.act(u"search.save"_s, params)), fields);
        QCOMPARE(reg.dump(u"saved_search"_s), before);
    }
};

QTEST_GUILESS_MAIN(TstSavedSearches)
#include "tst_savedsearches.moc"
