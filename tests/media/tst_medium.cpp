// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/media/mediafixture.h"

#include "models/media/ledgerqueries.h"
#include "models/media/mediumfield.h"

using namespace MediaFixture;
using Policy::Levels;
using RegisterFixture::levels;
using RegisterFixture::refusedBy;
using RegisterFixture::wrongFields;

/// Media and equipment: registering, correcting, taking back.
class TstMedium : public QObject
{
    Q_OBJECT

private slots:
    void aMediumIsRegisteredWithItsNumberAndFound()
    {
        TestRegister at;
        const QString number = medium(at, u"usb"_s, {{u"serial"_s, u"ＳＮ－１２"_s}, {u"capacity"_s, u"16GB"_s}, {u"encryption"_s, u"有"_s}});
        QCOMPARE(number, u"M-0001"_s);
        const Media::Medium now = load(at, number);
        QCOMPARE(now.object.name, u"USBメモリ"_s); // of its kind
        QCOMPARE(now.text("encryption"), u"yes"_s);
        QVERIFY(now.held.levels.isEmpty());
        Media::MediumFilter filter;
        filter.text = u"16gb"_s;
        QVERIFY(Media::mediumIds(at.db(), filter).isEmpty()); // no word of search
        filter.text = u"usbメモリ"_s;
        QCOMPARE(Media::mediumIds(at.db(), filter), QVector<qint64>{now.object.id});
        QVERIFY(at.isSound());
    }

    void whatIsMissingIsToldAtItsField()
    {
        TestRegister at;
        QCOMPARE(wrongFields(at.act(u"medium.register"_s, {})), (QStringList{u"unit"_s, u"kind"_s}));
        QCOMPARE(wrongFields(at.act(u"medium.register"_s, {{u"unit"_s, u"架空町"_s}, {u"kind"_s, u"usb"_s}, {u"quantity"_s, 0}})), QStringList{u"quantity"_s});
        medium(at, u"usb"_s, {{u"number"_s, u"U-1"_s}});
        QCOMPARE(wrongFields(at.act(u"medium.register"_s, {{u"unit"_s, u"架空町"_s}, {u"kind"_s, u"usb"_s}, {u"number"_s, u"U-1"_s}})), QStringList{u"number"_s});
        QCOMPARE(at.count(u"medium"_s), 1);
    }

    void manyOfAKindGetNumbersInARow()
    {
        TestRegister at;
        const QJsonObject result = at.done(u"medium.register"_s, {{u"unit"_s, u"架空町"_s}, {u"kind"_s, u"usb"_s}, {u"copies"_s, 3}});
        QCOMPARE(result.value(u"numbers"_s).toArray(), (QJsonArray{u"M-0001"_s, u"M-0002"_s, u"M-0003"_s}));
        QCOMPARE(wrongFields(at.act(u"medium.register"_s, {{u"unit"_s, u"架空町"_s}, {u"kind"_s, u"usb"_s}, {u"copies"_s, 2}, {u"serial"_s, u"X"_s}})),
                 QStringList{u"copies"_s});
        QVERIFY(at.isSound());
    }

    void theSameSerialIsSaidNotRefused()
    {
        TestRegister at;
        medium(at, u"disk"_s, {{u"serial"_s, u"WD-1"_s}});
        const Register::Outcome again = at.act(u"medium.register"_s, {{u"unit"_s, u"架空町"_s}, {u"kind"_s, u"disk"_s}, {u"serial"_s, u"WD-1"_s}});
        QVERIFY(again);
        QVERIFY(RegisterFixture::findingOf(again->findings, u"medium.serial"_s));
    }

    void anEditIsTakenBackWithItsIndex()
    {
        TestRegister at;
        const QString number = medium(at, u"usb"_s, {{u"serial"_s, u"AAA111"_s}});
        at.done(u"medium.edit"_s, {{u"medium"_s, number}, {u"serial"_s, u"BBB222"_s}, {u"remarks"_s, u"交換（架空）"_s}});
        QCOMPARE(load(at, number).text("serial"), u"BBB222"_s);
        at.done(u"act.takeBack"_s, {});
        QCOMPARE(load(at, number).text("serial"), u"AAA111"_s);
        Media::MediumFilter filter;
        filter.text = u"aaa111"_s;
        QCOMPARE(Media::mediumIds(at.db(), filter).size(), 1);
        filter.text = u"bbb222"_s;
        QVERIFY(Media::mediumIds(at.db(), filter).isEmpty());
        QVERIFY(at.isSound());
    }

    void registeringIsTakenBackAsAMistake()
    {
        TestRegister at;
        const QString number = medium(at, u"usb"_s);
        at.done(u"act.takeBack"_s, {});
        QCOMPARE(load(at, number).object.state, u"void"_s);
        QVERIFY(Media::mediumIds(at.db(), {}).isEmpty());
        at.done(u"act.takeBack"_s, {{u"again"_s, true}});
        QCOMPARE(load(at, number).object.state, u"active"_s);
        QVERIFY(at.isSound());
    }

    void equipmentIsNotBuiltIntoItsOwnParts()
    {
        TestRegister at;
        const QString server = medium(at, u"server"_s);
        const QString disk = medium(at, u"disk"_s, {{u"parent"_s, server}});
        QCOMPARE(wrongFields(at.act(u"medium.edit"_s, {{u"medium"_s, server}, {u"parent"_s, disk}})), (QStringList{u"parent"_s, u"parent"_s}));
        QCOMPARE(wrongFields(at.act(u"medium.register"_s, {{u"unit"_s, u"架空町"_s}, {u"kind"_s, u"disk"_s}, {u"parent"_s, u"無い"_s}})), QStringList{u"parent"_s});
        QCOMPARE(Media::partsOf(at.db(), load(at, server).object.id), QList<qint64>{load(at, disk).object.id});
        QCOMPARE(wrongFields(at.act(u"medium.void"_s, {{u"medium"_s, server}, {u"reason"_s, u"誤り"_s}})), QStringList{u"medium"_s});
    }

    void twoWhoEditAtOnceSeeEachOther()
    {
        TestRegister at;
        const QString number = medium(at, u"usb"_s);
        at.done(u"medium.edit"_s, {{u"medium"_s, number}, {u"remarks"_s, u"一人目"_s}, {u"revision"_s, 1}});
        const Register::Outcome second = at.act(u"medium.edit"_s, {{u"medium"_s, number}, {u"remarks"_s, u"二人目"_s}, {u"revision"_s, 1}});
        QVERIFY(!second && std::holds_alternative<Register::Stale>(second.error()));
        QCOMPARE(load(at, number).text("remarks"), u"一人目"_s);
    }

    /// OKITAMA-2.5: seven kinds and その他.
    void theListOfKindsIsThePolicys_OKITAMA_2_5()
    {
        TestRegister at(u"okitama"_s);
        const auto policy = Register::storedPolicies(at.db()).first();
        QStringList labels;
        for (const Policy::Term &kind : Media::kindsOf(*policy.document))
            labels.append(kind.label);
        QCOMPARE(labels, (QStringList{u"ハードディスク"_s, u"フロッピーディスク"_s, u"MO"_s, u"CD"_s, u"DVD"_s, u"フラッシュメモリ"_s, u"磁気テープ"_s, u"その他"_s}));
        QVERIFY(Media::traitsOf(*policy.document, u"mo"_s).contains(Media::Trait::Rewritable));
        QVERIFY(!Media::traitsOf(*policy.document, u"dvd"_s).contains(Media::Trait::Rewritable));
    }

    void kindsInTheOfficesOwnWordsAreUnderstood_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("rewritable");
        QTest::addColumn<bool>("paper");
        QTest::newRow("a stick by its trade name") << u"ＵＳＢメモリー（青）"_s << true << false;
        QTest::newRow("a disc") << u"DVD-R"_s << false << false;
        QTest::newRow("paper") << u"紙ファイル"_s << false << true;
        QTest::newRow("something unknown asks for more care") << u"謎の箱"_s << true << false;
    }
    void kindsInTheOfficesOwnWordsAreUnderstood()
    {
        QFETCH(QString, words);
        QFETCH(bool, rewritable);
        QFETCH(bool, paper);
        QCOMPARE(Media::traitsOf({}, words).contains(Media::Trait::Rewritable), rewritable);
        QCOMPARE(Media::traitsOf({}, words).contains(Media::Trait::Paper), paper);
    }

    void theLedgersWordsBecomeMediaInOneActAndBack()
    {
        TestRegister at;
        const QString shelf = place(at, u"第1書庫"_s, {{u"lockable"_s, true}});
        const auto asset = [&at](const QString &name, const QString &kind, const QString &where, const QString &serial = {}) {
            return at.asset(name, {{u"mediumKind"_s, kind}, {u"place"_s, where}, {u"serial"_s, serial}, {u"levels"_s, levels(u"2"_s, u"1"_s, u"1"_s)}});
        };
        asset(u"一（架空）"_s, u"紙（簿冊）"_s, shelf);
        asset(u"二（架空）"_s, u"紙（簿冊）"_s, shelf);
        const QString onServer = asset(u"三（架空）"_s, u"server"_s, u"地下の部屋"_s);
        asset(u"四（架空）"_s, u"サーバ"_s, u"地下の部屋"_s);
        asset(u"五（架空）"_s, u"usb"_s, shelf, u"SN-7"_s);
        asset(u"六（架空）"_s, u"usb"_s, shelf, u"ＳＮ－７"_s);
        at.asset(u"媒体の書いていないもの（架空）"_s);
        const QList<Media::LedgerGroup> groups = Media::ledgerGroups(at.db(), {});
        QCOMPARE(groups.size(), 3); // binders · a server, by its code and by its name · one stick
        const QStringList assets = at.dump(u"asset"_s);
        const QJsonObject done = at.done(u"medium.fromLedger"_s, {{u"all"_s, true}});
        QCOMPARE(done.value(u"assets"_s).toInteger(), 6);
        QCOMPARE(done.value(u"media"_s).toInteger(), 4); // two binders, a server, a stick
        QVERIFY(Media::ledgerGroups(at.db(), {}).isEmpty());
        QCOMPARE(at.dump(u"asset"_s), assets); // the ledger's words stay
        const QVector<qint64> media = Media::mediaOf(at.db(), at.load(onServer).object.id);
        QCOMPARE(media.size(), 1);
        const Media::Medium server = *Media::load(at.db(), media.first());
        QCOMPARE(Policy::levelsToText(server.held.levels), u"A1;C2;I1"_s);
        QCOMPARE(server.text("placeText"), u"地下の部屋"_s);
        QVERIFY(server.migrated && server.text("originalText").contains(u"地下の部屋"_s));
        QVERIFY(at.isSound());
        at.done(u"act.takeBack"_s, {});
        QVERIFY(Media::mediumIds(at.db(), {}).isEmpty());
        QCOMPARE(Media::ledgerGroups(at.db(), {}).size(), 3);
        QVERIFY(at.isSound());
        QCOMPARE(wrongFields(at.act(u"medium.fromLedger"_s, {{u"groups"_s, QJsonArray{QJsonObject{{u"key"_s, u"無い"_s}}}}})), QStringList{u"groups"_s});
        const QJsonObject one = at.done(u"medium.fromLedger"_s, {{u"groups"_s, QJsonArray{QJsonObject{{u"key"_s, groups.first().key}, {u"together"_s, true}}}}});
        QCOMPARE(one.value(u"media"_s).toInteger(), 1);
        at.done(u"medium.edit"_s, {{u"medium"_s, Media::mediumViews(at.db(), Media::mediumIds(at.db(), {})).begin()->number}, {u"remarks"_s, u"直した"_s}});
        at.done(u"act.takeBack"_s, {});
        QVERIFY(!at.act(u"act.takeBack"_s, {})); // edited since: not thrown away with the rest
    }

    /// SHIRIBESHI-17.4b: a medium that cannot encrypt is not put into use.
    void aMediumThatCannotEncryptIsRefused_SHIRIBESHI_17_4b()
    {
        TestRegister at(u"shiribeshi"_s);
        const QStringList before = at.dump(u"object"_s);
        const Register::Outcome refused = at.act(u"medium.register"_s, {{u"unit"_s, u"架空町"_s}, {u"kind"_s, u"usb"_s}, {u"encryption"_s, u"no"_s}});
        QCOMPARE(refusedBy(refused), QStringList{u"shiribeshi.encrypted"_s});
        QCOMPARE(std::get<Register::Refused>(refused.error()).findings.first().clause, u"後志 17条4項"_s);
        QCOMPARE(at.dump(u"object"_s), before);
        medium(at, u"usb"_s, {{u"encryption"_s, u"yes"_s}});
        medium(at, u"server"_s);       // equipment is no such medium
        medium(at, u"紙の綴り"_s);      // nor is paper
        QVERIFY(at.isSound());
    }

    void mediaOfAnOldListAreTakenInWithTheirGaps_SHIRIBESHI_17_4b()
    {
        TestRegister at(u"shiribeshi"_s);
        const QString number = medium(at, u"usb"_s, {{u"encryption"_s, u"no"_s}, {u"migrated"_s, true}});
        QVERIFY(load(at, number).migrated);
    }
};

QTEST_GUILESS_MAIN(TstMedium)
#include "tst_medium.moc"
