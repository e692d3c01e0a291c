// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/custody/custodyfixture.h"

#include "models/custody/custodyrules.h"
#include "models/register/registerlists.h"
#include "models/register/openitems.h"

#include <QRandomGenerator>

using namespace CustodyFixture;
using Custody::State;

/// Who has it, where it is, and what was said of it then.
class TstCustody : public QObject
{
    Q_OBJECT

private slots:
    void aThingIsInOnePlace_INV_23()
    {
        TestRegister at(u"buzen"_s);
        allow(at);
        const QString shelf = place(at, u"書庫"_s, {{u"lockable"_s, true}});
        const QString stick = medium(at, u"usb"_s, {{u"place"_s, shelf}});
        const QString who = person(at, u"架空太郎"_s);
        QVERIFY(hand(at, u"takeOut"_s, {stick}, goingOut(who)));
        const Media::Medium out = load(at, stick);
        QCOMPARE(out.text("custody"), u"out"_s);
        QVERIFY(!out.placeId);
        QVERIFY(out.holderId);
        QCOMPARE(out.text("custodyDue"), u"2026-04-04"_s);
        QCOMPARE(out.text("custodyText"), u"架空町 主事 架空太郎、研修会場（架空）"_s);
        const QStringList before = at.dump(u"custody_event"_s);
        QCOMPARE(refusedBy(hand(at, u"takeOut"_s, {stick}, goingOut(who))), QStringList{u"custody.onePlace"_s});
        QCOMPARE(at.dump(u"custody_event"_s), before);
        QVERIFY(hand(at, u"return"_s, {stick}, {{u"confirmedBy"_s, u"係長"_s}}));
        const Media::Medium back = load(at, stick);
        QCOMPARE(back.text("custody"), QString());
        QCOMPARE(back.placeId, load(at, stick).placeId);
        QVERIFY(back.placeId && !back.holderId);
        QCOMPARE(back.text("custodyDue"), QString());
        QVERIFY(at.isSound());
    }

    void returningWhatIsNotOutCitesTheClauseOfTheRecord_BUZEN_4_1_1_4()
    {
        TestRegister at(u"buzen"_s);
        const QString stick = medium(at, u"usb"_s);
        const auto outcome = hand(at, u"return"_s, {stick});
        QCOMPARE(refusedBy(outcome), QStringList{u"custody.onePlace"_s});
        QCOMPARE(std::get<Register::Refused>(outcome.error()).findings.first().clause, u"豊前 4.1(1)④"_s);
        QVERIFY(!std::get<Register::Refused>(outcome.error()).findings.first().satisfy.isEmpty());
        QCOMPARE(at.count(u"custody_event"_s), 0);
    }

    void whatIsMissingIsToldAtItsField()
    {
        TestRegister at(u"buzen"_s);
        const QString stick = medium(at, u"usb"_s);
        QCOMPARE(wrongFields(hand(at, u"takeOut"_s, {stick})), (QStringList{u"holder"_s, u"destination"_s, u"purpose"_s, u"dueOn"_s}));
        QCOMPARE(wrongFields(hand(at, u"takeOut"_s, {}, goingOut(u"架空"_s))), QStringList{u"things"_s});
        QCOMPARE(wrongFields(hand(at, u"takeOut"_s, {u"M-9"_s}, goingOut(u"架空"_s))), QStringList{u"things"_s});
        QCOMPARE(wrongFields(hand(at, u"takeOut"_s, {stick}, goingOut(u"架空"_s, {{u"dueOn"_s, u"そのうち"_s}}))), QStringList{u"dueOn"_s});
        QCOMPARE(wrongFields(hand(at, u"takeOut"_s, {stick}, goingOut(u"架空"_s, {{u"dueOn"_s, u"2026-03-01"_s}}))), QStringList{u"dueOn"_s});
        QCOMPARE(wrongFields(hand(at, u"move"_s, {stick}, {{u"place"_s, u"どこか"_s}})), QStringList{u"place"_s});
        QCOMPARE(at.count(u"custody_event"_s), 0);
    }

    void datesInTheWrongOrderAreTold()
    {
        TestRegister at(u"buzen"_s);
        allow(at);
        const QString stick = medium(at, u"usb"_s);
        const QString who = person(at, u"架空太郎"_s);
        QCOMPARE(wrongFields(hand(at, u"takeOut"_s, {stick}, goingOut(who), on(u"2026-05-01"_s))), QStringList{u"at"_s}); // still to come
        QVERIFY(hand(at, u"takeOut"_s, {stick}, goingOut(who), on(u"2026-03-31 09:00"_s)));
        QCOMPARE(wrongFields(hand(at, u"return"_s, {stick}, {}, on(u"2026-03-30"_s))), QStringList{u"at"_s});
        QVERIFY(hand(at, u"return"_s, {stick}, {}, on(u"2026-03-31"_s))); // a day of which no time is known
    }

    void enteredAfterAWorkingDayItIsMarked_data()
    {
        QTest::addColumn<QString>("happened");
        QTest::addColumn<QDateTime>("entered");
        QTest::addColumn<bool>("late");
        const auto at = [](const char *text) { return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate); };
        QTest::newRow("the same day") << u"2026-04-01"_s << at("2026-04-01T09:00:00Z") << false;
        QTest::newRow("the next working day") << u"2026-04-01"_s << at("2026-04-02T09:00:00Z") << false;
        QTest::newRow("two working days after") << u"2026-04-01"_s << at("2026-04-03T09:00:00Z") << true;
        QTest::newRow("Friday, entered on Monday") << u"2026-04-03"_s << at("2026-04-06T09:00:00Z") << false;
        QTest::newRow("Friday, entered on Tuesday") << u"2026-04-03"_s << at("2026-04-07T09:00:00Z") << true;
        QTest::newRow("over New Year") << u"2026-12-28"_s << at("2027-01-04T09:00:00Z") << false;
    }
    void enteredAfterAWorkingDayItIsMarked()
    {
        QFETCH(QString, happened);
        QFETCH(QDateTime, entered);
        QFETCH(bool, late);
        QCOMPARE(Custody::isLate(happened, entered), late);
    }

    void whatWasOnItStaysAsItWasThen()
    {
        TestRegister at;
        allow(at);
        const QString safe = place(at, u"金庫"_s, {{u"lockable"_s, true}});
        const QString stick = medium(at, u"usb"_s, {{u"place"_s, safe}});
        const QString thing = at.asset(u"住民基本台帳の写し（架空）"_s, {{u"levels"_s, RegisterFixture::levels(u"3B"_s, u"2"_s, u"2"_s)}});
        QVERIFY(store(at, stick, {thing}));
        const QString who = person(at, u"架空太郎"_s);
        QVERIFY(hand(at, u"takeOut"_s, {stick}, goingOut(who, {{u"protection"_s, QJsonArray{u"暗号化"_s}}})));
        at.done(u"asset.edit"_s, {{u"asset"_s, thing}, {u"name"_s, u"別の名前（架空）"_s}});
        at.done(u"person.edit"_s, {{u"person"_s, who}, {u"post"_s, u"係長"_s}});
        const Custody::Event event = events(at).first().event;
        QCOMPARE(event.contentCount, 1);
        QCOMPARE(event.contents.first()[u"name"_s].toString(), u"住民基本台帳の写し（架空）"_s);
        QCOMPARE(event.held.levels.value(u"C"_s), u"3B"_s);
        QCOMPARE(event.text("protection"), u"encrypted"_s);
        QVERIFY(event.toText.contains(u"主事 架空太郎"_s));
    }

    void aLentMachineComesBackToItsBorrower_BUZEN_5_2_2_3()
    {
        TestRegister at(u"buzen"_s);
        allow(at);
        const QString shelf = place(at, u"書庫"_s, {{u"lockable"_s, true}});
        const QString machine = medium(at, u"terminal"_s, {{u"place"_s, shelf}});
        const QString who = person(at, u"架空太郎"_s);
        QVERIFY(hand(at, u"lend"_s, {machine}, {{u"holder"_s, who}}));
        QVERIFY(hand(at, u"takeOut"_s, {machine}, goingOut(who)));
        QVERIFY(hand(at, u"return"_s, {machine}));
        QCOMPARE(stateOf(at, machine), u"unconnected"_s);
        QCOMPARE(refusedBy(hand(at, u"lend"_s, {machine}, {{u"holder"_s, who}})), QStringList{u"buzen.reconnect"_s});
        QCOMPARE(refusedBy(hand(at, u"reconnect"_s, {machine}, {{u"virusCheckedAt"_s, u"2026-04-01"_s}})), (QStringList{u"buzen.reconnect"_s, u"buzen.reconnect"_s}));
        QVERIFY(hand(at, u"reconnect"_s, {machine}, {{u"virusCheckedAt"_s, u"2026-04-01 10:00"_s}, {u"patchCheckedAt"_s, u"2026-04-01 10:01"_s}, {u"allowedBy"_s, u"局長"_s}}));
        QCOMPARE(stateOf(at, machine), u"lent"_s);
        QVERIFY(load(at, machine).holderId);
        Custody::EventFilter out;
        out.kinds = QStringList{u"takeOut"_s};
        const Custody::EventView line = events(at, out).first();
        QVERIFY(!line.returnedAt.isEmpty() && !line.reconnectedAt.isEmpty()); // AC-17: one line with out, back and reconnect times
        QVERIFY(hand(at, u"return"_s, {machine}));
        QCOMPARE(stateOf(at, machine), QString());
        QVERIFY(load(at, machine).placeId);
        QVERIFY(at.isSound());
    }

    void fromHandToHandTheChainDoesNotBreak()
    {
        TestRegister at(u"buzen"_s);
        allow(at);
        const QString shelf = place(at, u"書庫"_s, {{u"lockable"_s, true}});
        const QString stick = medium(at, u"usb"_s, {{u"place"_s, shelf}});
        const QString first = person(at, u"架空太郎"_s);
        const QString second = person(at, u"架空花子"_s);
        QVERIFY(hand(at, u"takeOut"_s, {stick}, goingOut(first)));
        QVERIFY(hand(at, u"passOn"_s, {stick}, {{u"holder"_s, second}}));
        QCOMPARE(stateOf(at, stick), u"out"_s);
        QCOMPARE(load(at, stick).text("custodyDue"), u"2026-04-04"_s); // the day stays
        const QList<Custody::EventView> all = events(at);
        QCOMPARE(all.at(1).event.fromText, all.at(0).event.toText);
        QVERIFY(all.at(1).event.toText.contains(second));
        QVERIFY(hand(at, u"return"_s, {stick}));
        QVERIFY(load(at, stick).placeId);
    }

    void anEventIsCorrectedByAnotherThatNamesIt_INV_24()
    {
        TestRegister at(u"buzen"_s);
        allow(at);
        const QString shelf = place(at, u"書庫"_s, {{u"lockable"_s, true}});
        const QString stick = medium(at, u"usb"_s, {{u"place"_s, shelf}});
        const QString who = person(at, u"架空太郎"_s);
        QVERIFY(hand(at, u"takeOut"_s, {stick}, goingOut(who)));
        QVERIFY(hand(at, u"return"_s, {stick}));
        const QStringList before = at.dump(u"custody_event"_s);
        QCOMPARE(wrongFields(at.act(u"custody.correct"_s, {{u"event"_s, 1}, {u"reason"_s, u"番号違い"_s}})), QStringList{u"event"_s}); // later ones first
        QCOMPARE(wrongFields(at.act(u"custody.correct"_s, {{u"event"_s, 2}, {u"reason"_s, QString()}})), QStringList{u"reason"_s});
        at.done(u"custody.correct"_s, {{u"event"_s, 2}, {u"reason"_s, u"まだ戻っていなかった"_s}});
        QCOMPARE(stateOf(at, stick), u"out"_s);
        QVERIFY(load(at, stick).holderId && !load(at, stick).placeId);
        QCOMPARE(at.dump(u"custody_event"_s).mid(0, 2), before); // neither is touched
        QVERIFY(events(at).at(1).corrected);
        QCOMPARE(events(at).at(0).returnedAt, QString()); // what was not true does not count
        QCOMPARE(wrongFields(at.act(u"custody.correct"_s, {{u"event"_s, 2}, {u"reason"_s, u"もう一度"_s}})), QStringList{u"event"_s});
        QVERIFY(hand(at, u"return"_s, {stick}));
        QVERIFY(at.isSound());
    }

    void takingItBackIsACorrection()
    {
        TestRegister at(u"buzen"_s);
        allow(at);
        const QString stick = medium(at, u"usb"_s);
        QVERIFY(hand(at, u"takeOut"_s, {stick}, goingOut(person(at, u"架空太郎"_s))));
        at.done(u"act.takeBack"_s, {});
        QCOMPARE(stateOf(at, stick), QString());
        QCOMPARE(events(at).last().event.kind, u"correct"_s);
    }

    void aFactIsRecordedWithItsBreach()
    {
        TestRegister at(u"buzen"_s);
        const QString stick = medium(at, u"usb"_s);
        QCOMPARE(refusedBy(hand(at, u"takeOut"_s, {stick}, goingOut(u"架空太郎"_s, {{u"permit"_s, QString()}}))).size(), 1);
        at.done(u"custody.fact"_s, {{u"things"_s, QJsonArray{stick}}, {u"kind"_s, u"takeOut"_s}, {u"destination"_s, u"自宅（架空）"_s}}, on(u"2026-03-25"_s));
        QCOMPARE(stateOf(at, stick), u"out"_s);
        const Custody::Event event = events(at).first().event;
        QVERIFY(event.fact && event.late);
        const QList<Register::OpenBreach> breaches = Register::openBreaches(at.db());
        QVERIFY(!breaches.isEmpty());
        for (const Register::OpenBreach &breach : breaches)
            QCOMPARE(breach.happenedAt, u"2026-03-25"_s);
        QVERIFY(std::any_of(breaches.cbegin(), breaches.cend(), [](const Register::OpenBreach &breach) { return breach.clause == u"豊前 4.1(1)③"_s; }));
    }

    void whatIsNotThereBeginsALossReport_NABARI_2_3_i_1b()
    {
        TestRegister at(u"nabari"_s);
        const QString stick = medium(at, u"usb"_s);
        const QString other = medium(at, u"usb"_s);
        QVERIFY(hand(at, u"check"_s, {stick}, {{u"present"_s, false}}));
        QVERIFY(hand(at, u"check"_s, {other}, {{u"present"_s, true}}));
        QCOMPARE(events(at).size(), 2);
        const QList<Register::ParkedDraft> drafts = Register::parkedDrafts(at.db(), std::nullopt);
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts.first().act, u"custody.lose"_s);
        QVERIFY(at.act(drafts.first().act, drafts.first().params)); // the draft is an act as it stands
        QCOMPARE(stateOf(at, stick), u"lost"_s);
        QVERIFY(hand(at, u"find"_s, {stick}));
        QCOMPARE(stateOf(at, stick), QString());
    }

    void broughtInOnlyAfterAVirusCheck_SHIRIBESHI_51_3_2()
    {
        TestRegister at(u"shiribeshi"_s);
        const QString stick = medium(at, u"usb"_s, {{u"ownership"_s, u"private"_s}, {u"encryption"_s, u"有"_s}});
        QVERIFY(refusedBy(hand(at, u"bringIn"_s, {stick}, {{u"purpose"_s, u"研修の資料"_s}, {u"permit"_s, u"第1号"_s}})).contains(u"shiribeshi.virus-check"_s));
        QCOMPARE(at.count(u"custody_event"_s), 0);
    }

    void whatIsOverdueComesFirst_INV_25()
    {
        TestRegister at(u"buzen"_s);
        allow(at);
        const QString late = medium(at, u"usb"_s);
        const QString later = medium(at, u"usb"_s);
        const QString inTime = medium(at, u"usb"_s);
        const QString who = person(at, u"架空太郎"_s);
        QVERIFY(hand(at, u"takeOut"_s, {inTime}, goingOut(who, {{u"dueOn"_s, u"2026-04-20"_s}})));
        QVERIFY(hand(at, u"takeOut"_s, {late}, goingOut(who, {{u"dueOn"_s, u"2026-04-02"_s}})));
        QVERIFY(hand(at, u"takeOut"_s, {later}, goingOut(who, {{u"dueOn"_s, u"2026-04-08"_s}})));
        const QDate today(2026, 4, 10);
        const QVector<qint64> ids = Custody::awayIds(at.db(), {}, today);
        const QHash<qint64, Custody::AwayView> views = Custody::awayViews(at.db(), ids, today);
        QCOMPARE(views.value(ids.at(0)).number, late);
        QCOMPARE(views.value(ids.at(0)).daysLate, 8);
        QCOMPARE(views.value(ids.at(2)).daysLate, 0);
        Custody::AwayFilter overdue;
        overdue.overdue = true;
        QCOMPARE(Custody::awayIds(at.db(), overdue, today).size(), 2);
        const Custody::AwayCount count = Custody::awayCount(at.db(), {}, today);
        QCOMPARE(count.away, 3);
        QCOMPARE(count.overdue, 2);
        Custody::BookOrder order;
        order.book = QString::fromLatin1(Custody::kOverdueBook);
        QCOMPARE(Custody::bookCount(at.db(), order, today), 2);
    }

    void providedToOutsideIsBanned_BUZEN_2_2_9_a()
    {
        TestRegister at(u"buzen"_s);
        const QString open = at.asset(u"広報（架空）"_s, {{u"levels"_s, RegisterFixture::levels(u"1"_s, u"1"_s, u"1"_s)}});
        const QString inner = at.asset(u"名簿（架空）"_s, {{u"levels"_s, RegisterFixture::levels(u"2"_s, u"1"_s, u"1"_s)}});
        const QJsonObject outside{{u"destination"_s, u"架空新聞社"_s}, {u"purpose"_s, u"取材"_s}, {u"permit"_s, u"第1号"_s}};
        QVERIFY(refusedBy(hand(at, u"provide"_s, {inner}, outside)).contains(u"buzen.provide-ban"_s));
        QVERIFY(refusedBy(hand(at, u"publish"_s, {inner}, {{u"channel"_s, u"sns"_s}})).contains(u"buzen.sns-ban"_s));
        QCOMPARE(at.count(u"custody_event"_s), 0);
        QVERIFY(hand(at, u"provide"_s, {open}, outside));
        QVERIFY(hand(at, u"publish"_s, {open}, {{u"channel"_s, u"sns"_s}}));
        QCOMPARE(at.count(u"custody_event"_s), 2);
    }

    /// Random histories against a recomputation that knows nothing but what was done (INV-23, INV-24).
    void randomHistoriesKeepEveryThingInOnePlace()
    {
        const int asked = qEnvironmentVariableIntValue("DAICHO_HISTORIES");
        for (int seed = 0; seed < (asked > 0 ? asked : 6); ++seed)
            history(quint32(seed));
    }

private:
    struct Naive {
        QString state;
        QStringList homes; ///< states it goes back to
    };

    void history(quint32 seed)
    {
        QRandomGenerator random(seed);
        TestRegister at(u"nabari"_s); // no terminal waits for a check here
        const QStringList people{person(at, u"架空太郎"_s), person(at, u"架空花子"_s)};
        const QString shelf = place(at, u"書庫"_s, {{u"lockable"_s, true}, {u"safe"_s, true}});
        QStringList media;
        QHash<QString, Naive> known;
        for (int made = 0; made < 3; ++made) {
            media.append(medium(at, u"usb"_s, {{u"place"_s, shelf}}));
            known.insert(media.last(), {});
        }
        int accepted = 0;
        for (int step = 0; step < 40; ++step) {
            const QString number = media.at(random.bounded(3));
            const QString holder = people.at(random.bounded(2));
            Naive &naive = known[number];
            const int what = random.bounded(6);
            const QString was = naive.state;
            bool possible = false;
            Register::Outcome outcome = tl::unexpected(Register::Rejection(Register::Invalid{}));
            switch (what) {
            case 0:
                possible = was.isEmpty();
                outcome = hand(at, u"lend"_s, {number}, {{u"holder"_s, holder}});
                if (possible)
                    naive = {u"lent"_s, {QString()}};
                break;
            case 1:
                possible = was.isEmpty() || was == "lent"_L1;
                outcome = hand(at, u"takeOut"_s, {number}, goingOut(holder));
                if (possible) {
                    naive.homes.append(was);
                    naive.state = u"out"_s;
                }
                break;
            case 2:
                possible = was == "lent"_L1 || was == "out"_L1;
                outcome = hand(at, u"return"_s, {number});
                if (possible)
                    naive.state = naive.homes.takeLast();
                break;
            case 3:
                possible = was == "lent"_L1 || was == "out"_L1;
                outcome = hand(at, u"passOn"_s, {number}, {{u"holder"_s, holder}});
                break;
            case 4:
                possible = was != "lost"_L1;
                outcome = hand(at, u"lose"_s, {number});
                if (possible)
                    naive = {u"lost"_s, {QString()}};
                break;
            default:
                possible = was == "lost"_L1;
                outcome = hand(at, u"find"_s, {number}, {{u"place"_s, shelf}});
                if (possible)
                    naive = {};
                break;
            }
            accepted += possible ? 1 : 0;
            QVERIFY2(outcome.has_value() == possible, qPrintable(u"seed %1 step %2: %3 of %4"_s.arg(seed).arg(step).arg(what).arg(was)));
            const Media::Medium now = load(at, number);
            QCOMPARE(now.text("custody"), naive.state);
            const int places = (now.placeId ? 1 : 0) + (now.holderId ? 1 : 0) + (naive.state == "lost"_L1 ? 1 : 0);
            QCOMPARE(places, 1); // at a place, with a person, or lost
        }
        QCOMPARE(at.count(u"custody_event"_s), accepted);
        QVERIFY(at.isSound());
    }
};

QTEST_GUILESS_MAIN(TstCustody)
#include "tst_custody.moc"
