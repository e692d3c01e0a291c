// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerfixture.h"

#include "models/assets/similarqueries.h"

using namespace RegisterFixture;

/// Similar things and the class they bear, for whoever is about to choose one.
class TstSimilar : public QObject
{
    Q_OBJECT

    static QStringList numbers(TestRegister &at, const Assets::SimilarQuestion &question, const Register::Visibility &visible = {})
    {
        const std::atomic<bool> superseded = false;
        QStringList found;
        for (const Assets::SimilarAsset &one : Assets::similarAssets(at.db(), visible, question, superseded))
            found.append(one.number);
        return found;
    }
    static QJsonObject as(const QString &number, const QString &level, const QString &unit = u"架空町"_s)
    {
        return {{u"number"_s, number}, {u"unit"_s, unit}, {u"levels"_s, levels(level, u"2"_s, u"1"_s)}};
    }

private slots:
    void theSameNameComesFirstWhateverItsWriting()
    {
        TestRegister at;
        at.asset(u"国民健康保険資格者一覧"_s, as(u"A-1"_s, u"3B"_s));
        at.asset(u"国民健康保険税の賦課資料"_s, as(u"A-2"_s, u"3C"_s));
        at.asset(u"道路台帳"_s, as(u"A-3"_s, u"1"_s));
        const std::atomic<bool> superseded = false;
        const auto found = Assets::similarAssets(at.db(), {}, {u"国民健康保険　資格者一覧（令和8年度）"_s, {}, {}, {}}, superseded);
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.first().number, u"A-1"_s);
        QVERIFY(found.first().classes.contains(u"自治体機密性3B"_s));
        QVERIFY(!numbers(at, {u"国民健康保険資格者一覧"_s, {}, {}, {}}).contains(u"A-3"_s));
        const auto same = Assets::similarAssets(at.db(), {}, {u"国民健康保険資格者一覧"_s, {}, {}, {}}, superseded);
        QVERIFY(same.first().sameName);
    }

    void ofLikeNamesTheSameUnitComesFirst()
    {
        TestRegister at;
        const qint64 tax = at.done(u"unit.add"_s, {{u"name"_s, u"税務課"_s}}).value(u"id"_s).toInteger();
        at.asset(u"出勤簿"_s, as(u"A-1"_s, u"2"_s));
        at.asset(u"出勤簿"_s, as(u"A-2"_s, u"3C"_s, u"税務課"_s));
        QCOMPARE(numbers(at, {u"出勤簿"_s, tax, {}, {}}), (QStringList{u"A-2"_s, u"A-1"_s}));
        QCOMPARE(numbers(at, {u"出勤簿"_s, {}, {}, {}}), (QStringList{u"A-1"_s, u"A-2"_s}));
    }

    void ofLikeNamesTheSameKindComesFirst()
    {
        TestRegister at;
        QJsonObject system = as(u"A-2"_s, u"3C"_s);
        system.insert(u"kind"_s, u"system"_s);
        at.asset(u"戸籍"_s, as(u"A-1"_s, u"3B"_s));
        at.asset(u"戸籍"_s, system);
        QCOMPARE(numbers(at, {u"戸籍"_s, {}, u"system"_s, {}}), (QStringList{u"A-2"_s, u"A-1"_s}));
    }

    void atMostFiveAndNotTheThingItself()
    {
        TestRegister at;
        for (int number = 1; number <= 8; ++number)
            at.asset(u"議会だより"_s, as(u"A-%1"_s.arg(number), u"1"_s));
        const QStringList found = numbers(at, {u"議会だより"_s, {}, {}, at.load(u"A-1"_s).object.id});
        QCOMPARE(found.size(), 5);
        QVERIFY(!found.contains(u"A-1"_s));
    }

    void whatHasNoClassOrIsVoidTellsNothing()
    {
        TestRegister at;
        at.asset(u"議案書"_s, {{u"number"_s, u"A-1"_s}});
        at.asset(u"議案書"_s, as(u"A-2"_s, u"2"_s));
        at.done(u"asset.void"_s, {{u"asset"_s, u"A-2"_s}, {u"reason"_s, u"誤り"_s}});
        QVERIFY(numbers(at, {u"議案書"_s, {}, {}, {}}).isEmpty());
    }

    void closedRowsAreLeftOut() // INV-44
    {
        TestRegister at;
        QJsonObject closed = as(u"A-1"_s, u"3B"_s);
        closed.insert(u"accessScope"_s, u"unit"_s);
        at.asset(u"相談記録"_s, closed);
        Register::Visibility nobody;
        nobody.everything = false;
        QCOMPARE(numbers(at, {u"相談記録"_s, {}, {}, {}}), QStringList{u"A-1"_s});
        QVERIFY(numbers(at, {u"相談記録"_s, {}, {}, {}}, nobody).isEmpty());
    }

    void nothingToGoBy_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("signs alone") << u"（・）"_s;
        QTest::newRow("a quote") << u"\"' OR 1"_s;
    }
    void nothingToGoBy()
    {
        QFETCH(QString, name);
        TestRegister at;
        at.asset(u"議案書"_s, as(u"A-1"_s, u"2"_s));
        QVERIFY(numbers(at, {name, {}, {}, {}}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstSimilar)
#include "tst_similar.moc"
