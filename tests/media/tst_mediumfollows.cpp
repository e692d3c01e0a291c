// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/media/mediafixture.h"

#include "models/classes/consultationrepository.h"
#include "models/classes/linkrepository.h"
#include "models/media/ledgerqueries.h"
#include "models/organization/organizationrepository.h"

using namespace MediaFixture;
using RegisterFixture::levels;
using RegisterFixture::wrongFields;

/// What happens elsewhere and a medium follows: its unit's policy, an asset entered by mistake, who may see what.
class TstMediumFollows : public QObject
{
    Q_OBJECT

    static QString stick(TestRegister &at, const QString &safeName = u"金庫"_s)
    {
        return medium(at, u"usb"_s, {{u"place"_s, place(at, safeName, {{u"lockable"_s, true}, {u"safe"_s, true}})}});
    }
    static QString secret(TestRegister &at, const QString &name = u"名簿（架空）"_s) { return at.asset(name, {{u"levels"_s, levels(u"3B"_s, u"1"_s, u"1"_s)}}); }
    static QString held(TestRegister &at, const QString &number) { return Policy::levelsToText(load(at, number).held.levels); }
    static void enteredByMistake(TestRegister &at, const QString &asset) { at.done(u"asset.void"_s, {{u"asset"_s, asset}, {u"reason"_s, u"二重"_s}}); }
    static qint64 kept(TestRegister &at, const QString &medium) { return Classes::storedCount(at.db(), load(at, medium).object.id); }

private slots:
    void anotherPolicyOfTheUnitComparesAnew()
    {
        TestRegister at;
        at.done(u"unit.add"_s, {{u"name"_s, u"選挙室"_s}, {u"parent"_s, u"架空町"_s}});
        const QString on = medium(at, u"usb"_s, {{u"unit"_s, u"選挙室"_s}, {u"place"_s, place(at, u"金庫"_s, {{u"lockable"_s, true}, {u"safe"_s, true}})}});
        QVERIFY(store(at, on, {secret(at)}));
        QCOMPARE(held(at, on), u"A1;C3B;I1"_s);
        at.done(u"policy.add"_s, {{u"policy"_s, u"nabari"_s}});
        at.done(u"unit.edit"_s, {{u"unit"_s, u"選挙室"_s}, {u"policy"_s, u"nabari"_s}});
        const Media::Medium now = load(at, on);
        const Classes::ContainerClass asked = Media::heldBy(at.db(), Organization::appliedPolicy(at.db(), now.object.unitId), now);
        QVERIFY(now.held == asked);
        QVERIFY(now.held.levels.isEmpty()); // three axes say nothing on one
        QVERIFY(!now.held.undecided.isEmpty());
        at.done(u"unit.edit"_s, {{u"unit"_s, u"選挙室"_s}, {u"policy"_s, u"general"_s}});
        QCOMPARE(held(at, on), u"A1;C3B;I1"_s);
        QVERIFY(at.isSound());
    }

    void whatIsEnteredByMistakeIsOnNothing()
    {
        TestRegister at;
        const QString on = stick(at);
        const QString once = secret(at);
        const QString twice = secret(at, u"名簿の二重登録（架空）"_s);
        QVERIFY(store(at, on, {once, twice}));
        QCOMPARE(kept(at, on), 2);
        enteredByMistake(at, twice);
        QCOMPARE(kept(at, on), 1);
        QCOMPARE(Media::mediumViews(at.db(), {load(at, on).object.id}).begin()->contents, 1);
        QVERIFY(remove(at, on, {twice}));
        QVERIFY(remove(at, on, {once}));
        QCOMPARE(held(at, on), u"C3B"_s); // the one that was there, not the mistake
        at.done(u"medium.erase"_s, {{u"medium"_s, on}, {u"method"_s, u"overwrite"_s}});
        QCOMPARE(held(at, on), QString());
        QVERIFY(at.isSound());
    }

    void anErasureTakesOffWhatWasThereOnly()
    {
        TestRegister at;
        const QString on = stick(at);
        const QString once = secret(at);
        const QString twice = secret(at, u"名簿の二重登録（架空）"_s);
        QVERIFY(store(at, on, {once, twice}));
        enteredByMistake(at, twice);
        const QJsonObject done = at.done(u"medium.erase"_s, {{u"medium"_s, on}, {u"method"_s, u"erase"_s}, {u"contents"_s, true}});
        QCOMPARE(done.value(u"removed"_s).toInt(), 1);
        QCOMPARE(held(at, on), u"C3B"_s); // this method leaves traces
        QVERIFY(at.isSound());
    }

    void aMediumThatHoldsOnlyMistakesIsOneItself()
    {
        TestRegister at;
        const QString on = stick(at);
        const QString asset = secret(at);
        QVERIFY(store(at, on, {asset}));
        QCOMPARE(wrongFields(at.act(u"medium.void"_s, {{u"medium"_s, on}, {u"reason"_s, u"誤り"_s}})), QStringList{u"medium"_s});
        enteredByMistake(at, asset);
        at.done(u"medium.void"_s, {{u"medium"_s, on}, {u"reason"_s, u"誤り"_s}});
        QVERIFY(Classes::linksTo(at.db(), load(at, on).object.id).isEmpty());
        QVERIFY(at.isSound());
    }

    void aMethodIsKnownInEverySpelling()
    {
        TestRegister at;
        const QString on = stick(at);
        const QString asset = secret(at);
        QVERIFY(store(at, on, {asset}));
        QVERIFY(remove(at, on, {asset}));
        const Policy::Document &policy = *Register::storedPolicies(at.db()).first().document;
        const QString typed = u" "_s + policy.disposalMethodLabel(u"erase"_s);
        QVERIFY(!policy.irrecoverableMethods.contains(u"erase"_s));
        at.done(u"medium.erase"_s, {{u"medium"_s, on}, {u"method"_s, typed}});
        QCOMPARE(Media::erasures(at.db(), load(at, on).object.id).first().method, u"erase"_s);
        QCOMPARE(held(at, on), u"C3B"_s); // another spelling lowers nothing
    }

    /// INV-44: a serial number that is closed does not come to stand on an open medium.
    void theLedgersClosedRowsAreNotGathered_INV_44()
    {
        TestRegister at;
        at.done(u"unit.add"_s, {{u"name"_s, u"福祉課"_s}, {u"parent"_s, u"架空町"_s}});
        at.done(u"unit.add"_s, {{u"name"_s, u"税務課"_s}, {u"parent"_s, u"架空町"_s}});
        at.asset(u"相談記録（架空）"_s, {{u"unit"_s, u"福祉課"_s}, {u"accessScope"_s, u"unit"_s}, {u"mediumKind"_s, u"usb"_s}, {u"serial"_s, u"S-1"_s}});
        at.asset(u"台帳（架空）"_s, {{u"unit"_s, u"税務課"_s}, {u"mediumKind"_s, u"usb"_s}, {u"serial"_s, u"S-2"_s}});
        const auto person = [&at](const QString &name, const QString &unit) {
            return at.done(u"person.add"_s, {{u"name"_s, name}, {u"unit"_s, unit}}).value(u"id"_s).toInteger();
        };
        const qint64 outside = person(u"架空 税務"_s, u"税務課"_s);
        const qint64 inside = person(u"架空 福祉"_s, u"福祉課"_s);
        const auto seenBy = [&at](qint64 id) {
            QStringList serials;
            const Register::Visibility visible = Organization::actorFor(at.db(), id, at.clock().today()).visible;
            for (const Media::LedgerGroup &group : Media::ledgerGroups(at.db(), visible))
                serials.append(group.serial);
            return serials;
        };
        QCOMPARE(seenBy(outside), QStringList{u"S-2"_s});
        QCOMPARE(seenBy(inside).size(), 2);
        at.done(u"medium.fromLedger"_s, {{u"all"_s, true}}, {{}, outside, {}, false});
        QCOMPARE(Media::mediumIds(at.db(), {}).size(), 1);
        QCOMPARE(seenBy(inside), QStringList{u"S-1"_s});
    }

    void aQuestionAboutAMistakeEndsUnanswered()
    {
        TestRegister at;
        const QString asset = at.asset(u"書面（架空）"_s, {{u"classUnknown"_s, true}});
        enteredByMistake(at, asset);
        QVERIFY(Classes::consultations(at.db()).isEmpty());
        const Classes::Consultation ended = Classes::consultations(at.db(), true).first();
        QVERIFY(ended.answer.isEmpty() && ended.levels.isEmpty());
        QCOMPARE(at.count(u"journal_entry WHERE summary LIKE '%対象がなくなったため%'"_s), 1);
        QVERIFY(at.isSound());
    }
};

QTEST_GUILESS_MAIN(TstMediumFollows)
#include "tst_mediumfollows.moc"
