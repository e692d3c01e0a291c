// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/media/mediafixture.h"

#include "models/media/holdingqueries.h"
#include "models/media/mediabooks.h"
#include "models/places/placerepository.h"

using namespace MediaFixture;
using RegisterFixture::levels;

/// All that is at a place, with a person or in a unit, and the class that it has together (INV-04).
class TstHoldings : public QObject
{
    Q_OBJECT

    static QString asset(TestRegister &at, const QString &name, const QString &c, QJsonObject more = {})
    {
        more.insert(u"levels"_s, levels(c, u"1"_s, u"1"_s));
        return at.asset(name, more);
    }
    static Media::MediumFilter at(TestRegister &on, const QString &place)
    {
        Media::MediumFilter scope;
        scope.placeId = Places::findPlace(on.db(), place)->id;
        return scope;
    }
    static QString classOf(TestRegister &on, const Media::MediumFilter &scope)
    {
        QStringList all;
        for (const Media::HoldingClass &one : Media::holdingClasses(on.db(), scope))
            all.append(one.policy.code + u' ' + Policy::levelsToText(one.held.levels) + (one.held.undecided.isEmpty() ? QString() : u" ?"_s)
                       + u" %1/%2"_s.arg(one.media).arg(one.assets));
        return all.join(u", "_s);
    }
    static QStringList namesIn(Books::Content content)
    {
        QStringList said;
        while (const auto row = content.nextRow())
            said.append(row->cells.join(u'|'));
        return said;
    }

private slots:
    void aPlaceHasTheHighestClassOfWhatIsThere_INV_04()
    {
        TestRegister on;
        place(on, u"書庫"_s, {{u"lockable"_s, true}, {u"safe"_s, true}});
        place(on, u"棚"_s, {{u"parent"_s, u"書庫"_s}});
        QCOMPARE(classOf(on, at(on, u"書庫"_s)), QString());
        asset(on, u"公開資料（架空）"_s, u"1"_s, {{u"place"_s, u"棚"_s}});
        QCOMPARE(classOf(on, at(on, u"書庫"_s)), u"general A1;C1;I1 0/1"_s); // what is inside it counts
        const QString stick = medium(on, u"usb"_s, {{u"place"_s, u"書庫"_s}});
        const QString secret = asset(on, u"名簿（架空）"_s, u"3B"_s);
        QVERIFY(store(on, stick, {secret}));
        QCOMPARE(classOf(on, at(on, u"書庫"_s)), u"general A1;C3B;I1 1/1"_s);
        QCOMPARE(classOf(on, at(on, u"棚"_s)), u"general A1;C1;I1 0/1"_s);
        QVERIFY(remove(on, stick, {secret})); // not erased: the stick keeps it, and so does the place
        QCOMPARE(classOf(on, at(on, u"書庫"_s)), u"general A1;C3B;I1 1/1"_s);
        on.done(u"medium.erase"_s, {{u"medium"_s, stick}, {u"method"_s, u"overwrite"_s}});
        QCOMPARE(classOf(on, at(on, u"書庫"_s)), u"general A1;C1;I1 1/1"_s);
        on.asset(u"未整理（架空）"_s, {{u"place"_s, u"棚"_s}});
        QCOMPARE(classOf(on, at(on, u"書庫"_s)), u"general A1;C1;I1 ? 1/2"_s); // never low
    }

    void whatIsOnAMediumThereIsNotCountedTwice()
    {
        TestRegister on;
        place(on, u"金庫"_s, {{u"lockable"_s, true}, {u"safe"_s, true}});
        const QString secret = asset(on, u"名簿（架空）"_s, u"3B"_s, {{u"place"_s, u"金庫"_s}});
        const QString loose = asset(on, u"控え（架空）"_s, u"2"_s, {{u"place"_s, u"金庫"_s}});
        const QString stick = medium(on, u"usb"_s, {{u"place"_s, u"金庫"_s}});
        QVERIFY(store(on, stick, {secret}));
        QCOMPARE(Media::looseAssets(on.db(), at(on, u"金庫"_s)), QVector<qint64>{on.load(loose).object.id});
        on.done(u"medium.edit"_s, {{u"medium"_s, stick}, {u"place"_s, place(on, u"別の金庫"_s, {{u"lockable"_s, true}, {u"safe"_s, true}})}});
        QCOMPARE(Media::looseAssets(on.db(), at(on, u"金庫"_s)).size(), 2);
    }

    void whatAPersonHolds()
    {
        TestRegister on;
        const qint64 person = on.done(u"person.add"_s, {{u"name"_s, u"架空 花子"_s}, {u"unit"_s, u"架空町"_s}}).value(u"id"_s).toInteger();
        medium(on, u"usb"_s, {{u"holder"_s, u"架空 花子"_s}});
        medium(on, u"usb"_s);
        asset(on, u"名簿（架空）"_s, u"2"_s, {{u"manager"_s, u"架空 花子"_s}});
        Media::MediumFilter scope;
        scope.holderId = person;
        QCOMPARE(classOf(on, scope), u"general A1;C2;I1 1/1"_s);
    }

    void policiesAreNotMixed()
    {
        TestRegister on;
        on.done(u"policy.add"_s, {{u"policy"_s, u"nabari"_s}});
        on.done(u"unit.add"_s, {{u"name"_s, u"選挙室"_s}, {u"parent"_s, u"架空町"_s}, {u"policy"_s, u"nabari"_s}});
        place(on, u"書庫"_s, {{u"lockable"_s, true}, {u"safe"_s, true}});
        asset(on, u"公開資料（架空）"_s, u"1"_s, {{u"place"_s, u"書庫"_s}});
        on.asset(u"統計（架空）"_s, {{u"unit"_s, u"選挙室"_s}, {u"place"_s, u"書庫"_s}, {u"levels"_s, QJsonObject{{u"S"_s, u"Ⅱ"_s}}}});
        QCOMPARE(classOf(on, at(on, u"書庫"_s)), u"general A1;C1;I1 0/1, nabari SⅡ 0/1"_s);
    }

    void theBookListsMediaAndLooseAssetsOfTheScopeOnly()
    {
        TestRegister on;
        place(on, u"金庫"_s, {{u"lockable"_s, true}, {u"safe"_s, true}});
        const QString stick = medium(on, u"usb"_s, {{u"place"_s, u"金庫"_s}});
        QVERIFY(store(on, stick, {asset(on, u"名簿（架空）"_s, u"3B"_s)}));
        asset(on, u"控え（架空）"_s, u"2"_s, {{u"place"_s, u"金庫"_s}});
        asset(on, u"ほかの所（架空）"_s, u"2"_s);
        Media::BookOrder order;
        order.book = QString::fromLatin1(Media::kHoldings);
        order.filter = at(on, u"金庫"_s);
        const Books::Content content = Media::mediaBook(on.db(), order, {}, on.clock().nowUtc());
        QVERIFY(content.frame.filter.contains(u"金庫"_s));
        QVERIFY2(content.frame.collectedClass.contains(u"3B"_s), qPrintable(content.frame.collectedClass));
        const QStringList said = namesIn(content);
        QCOMPARE(said.size(), 4);
        QVERIFY(said.at(0).contains(stick));
        QVERIFY(said.at(1).contains(u"名簿（架空）"_s));
        QVERIFY(said.at(2).contains(u"媒体に入れていない資産（1件）"_s));
        QVERIFY(said.at(3).contains(u"控え（架空）"_s));
    }
};

QTEST_GUILESS_MAIN(TstHoldings)
#include "tst_holdings.moc"
