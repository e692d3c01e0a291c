// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/media/mediafixture.h"

#include "models/classes/linkrepository.h"

#include <QRandomGenerator>

using namespace MediaFixture;
using Policy::Levels;
using RegisterFixture::levels;
using RegisterFixture::refusedBy;
using RegisterFixture::wrongFields;

/// The class of a medium is the highest of what is on it, and what was taken off without an erasure still counts (INV-04).
class TstMediumClass : public QObject
{
    Q_OBJECT

    static QString asset(TestRegister &at, const QString &name, const QString &c, const QString &i = u"1"_s, const QString &a = u"1"_s)
    {
        return at.asset(name, {{u"levels"_s, levels(c, i, a)}});
    }
    static QString held(TestRegister &at, const QString &number) { return Policy::levelsToText(load(at, number).held.levels); }
    static QString relabel(TestRegister &at, const QString &number, const QString &c)
    {
        const Register::Outcome outcome = at.act(u"asset.relabel"_s, {{u"asset"_s, number}, {u"levels"_s, QJsonObject{{u"C"_s, c}}}, {u"reason"_s, u"見直し（架空）"_s}},
                                                 {{{u"buzen.lower"_s, u"見直し"_s}, {u"general.lower"_s, u"見直し"_s}}, {}, {}, false});
        return outcome ? QString() : Register::rejectionText(outcome.error());
    }
    static QString boss(TestRegister &at) // who may lower
    {
        at.done(u"person.add"_s, {{u"name"_s, u"架空 議長"_s}, {u"unit"_s, u"架空町"_s}});
        at.done(u"role.assign"_s, {{u"role"_s, u"manager"_s}, {u"person"_s, u"架空 議長"_s}});
        return u"架空 議長"_s;
    }

private slots:
    /// AC-12, BUZEN-2.2-5-ウ, BUZEN-2.2-6-エ, BUZEN-2.2-2
    void ac12_aMixedStickFollowsTheHighestAndKeepsWhatWasNotErased_BUZEN_2_2_5_u()
    {
        TestRegister at(u"buzen"_s);
        const QString shelf = place(at, u"開いた棚"_s, {{u"lockable"_s, false}});
        const QString safe = place(at, u"金庫"_s, {{u"lockable"_s, true}});
        const QString stick = medium(at, u"usb"_s, {{u"place"_s, shelf}});
        const QString open = asset(at, u"公開資料（架空）"_s, u"1"_s);
        QVERIFY(store(at, stick, {open}));
        QCOMPARE(held(at, stick), u"A1;C1;I1"_s);

        const QString secret = asset(at, u"名簿（架空）"_s, u"3B"_s);
        const QStringList links = at.dump(u"link"_s);
        const QStringList media = at.dump(u"medium"_s);
        const qint64 entries = at.count(u"journal_entry"_s);
        const Register::Outcome refused = store(at, stick, {secret});
        QCOMPARE(refusedBy(refused), QStringList{u"buzen.lockable"_s});
        QCOMPARE(std::get<Register::Refused>(refused.error()).findings.first().clause, u"豊前 2(2)⑥(エ)"_s);
        QCOMPARE(at.dump(u"link"_s), links);
        QCOMPARE(at.dump(u"medium"_s), media);
        QCOMPARE(at.count(u"journal_entry"_s), entries + 1); // the attempt is told

        at.done(u"medium.edit"_s, {{u"medium"_s, stick}, {u"place"_s, safe}});
        at.done(u"medium.labelled"_s, {{u"media"_s, QJsonArray{stick}}});
        const Register::Outcome stored = store(at, stick, {secret});
        QVERIFY(stored);
        QVERIFY(!stored->consequences.isEmpty()); // said beforehand: 機密性1 → 3B, and the label
        QCOMPARE(held(at, stick), u"A1;C3B;I1"_s);
        QCOMPARE(load(at, stick).text("labelDue"), u"2026-04-01"_s);

        boss(at);
        const auto chair = at.count(u"person"_s);
        QCOMPARE(at.act(u"asset.relabel"_s, {{u"asset"_s, secret}, {u"levels"_s, QJsonObject{{u"C"_s, u"3C"_s}}}, {u"reason"_s, u"見直し"_s}},
                        {{{u"buzen.lower"_s, u"見直し"_s}}, chair, {}, false}).has_value(), true);
        QCOMPARE(held(at, stick), u"A1;C3C;I1"_s); // the old value is in its history
        QVERIFY(at.count(u"journal_entry WHERE object_kind = 'medium' AND summary LIKE '%followed%'"_s) >= 2);

        QVERIFY(remove(at, stick, {secret}));
        QCOMPARE(held(at, stick), u"A1;C3C;I1"_s); // nothing was erased
        at.done(u"medium.erase"_s, {{u"medium"_s, stick}, {u"method"_s, u"overwrite"_s}, {u"contents"_s, true}});
        QCOMPARE(held(at, stick), QString());
        QVERIFY(at.isSound());
    }

    void movingToAPlaceThatDoesNotSufficeIsRefused_BUZEN_2_2_6_e()
    {
        TestRegister at(u"buzen"_s);
        const QString safe = place(at, u"金庫"_s, {{u"lockable"_s, true}});
        const QString shelf = place(at, u"開いた棚"_s, {{u"lockable"_s, false}});
        const QString stick = medium(at, u"usb"_s, {{u"place"_s, safe}});
        QVERIFY(store(at, stick, {asset(at, u"名簿（架空）"_s, u"2"_s)}));
        QCOMPARE(refusedBy(at.act(u"medium.edit"_s, {{u"medium"_s, stick}, {u"place"_s, shelf}})), QStringList{u"buzen.lockable"_s});
        QVERIFY(at.act(u"medium.edit"_s, {{u"medium"_s, stick}, {u"remarks"_s, u"ほかの直しは妨げられない"_s}}));
    }

    void longKeepingAsksForProtectionAndASafeRegion_data()
    {
        QTest::addColumn<QJsonObject>("params");
        QTest::addColumn<bool>("lowRisk");
        QTest::addColumn<QStringList>("rules");
        const QJsonObject longTerm{{u"longTerm"_s, u"yes"_s}};
        const QJsonObject protectedOne{{u"longTerm"_s, u"yes"_s}, {u"writeProtected"_s, u"yes"_s}};
        const QJsonObject rare{{u"longTerm"_s, u"yes"_s}, {u"writeProtected"_s, u"yes"_s}, {u"useFrequency"_s, u"low"_s}};
        QTest::newRow("BUZEN-2.2-6-イ not protected") << longTerm << false << QStringList{u"buzen.write-protected"_s};
        QTest::newRow("BUZEN-2.2-6-イ protected") << protectedOne << false << QStringList();
        QTest::newRow("BUZEN-2.2-6-ウ rarely used, any place") << rare << false << QStringList{u"buzen.disaster-low-risk"_s};
        QTest::newRow("BUZEN-2.2-6-ウ rarely used, a safe region") << rare << true << QStringList();
    }
    void longKeepingAsksForProtectionAndASafeRegion()
    {
        QFETCH(QJsonObject, params);
        QFETCH(bool, lowRisk);
        QFETCH(QStringList, rules);
        TestRegister at(u"buzen"_s);
        params.insert(u"place"_s, place(at, u"書庫"_s, {{u"lockable"_s, true}, {u"disasterLowRisk"_s, lowRisk}}));
        params.insert(u"kind"_s, u"usb"_s);
        params.insert(u"unit"_s, u"架空町"_s);
        QCOMPARE(refusedBy(at.act(u"medium.register"_s, params)), rules);
        QCOMPARE(at.count(u"medium"_s), rules.isEmpty() ? 1 : 0);
    }

    /// AC-26 (storage): NABARI-2.3-イ.1
    void ac26_onlyRemovableMediaNeedASafePlace_NABARI_2_3_i_1()
    {
        TestRegister at(u"nabari"_s);
        const QString shelf = place(at, u"開いた棚"_s, {{u"lockable"_s, false}});
        const QString cabinet = place(at, u"金庫"_s, {{u"lockable"_s, true}, {u"safe"_s, true}});
        const QString two = at.asset(u"統計（架空）"_s, {{u"levels"_s, QJsonObject{{u"S"_s, u"Ⅱ"_s}}}});
        const QString disc = medium(at, u"optical"_s, {{u"place"_s, shelf}});
        const QString server = medium(at, u"server"_s, {{u"place"_s, shelf}});
        QCOMPARE(refusedBy(store(at, disc, {two})), QStringList{u"nabari.lockable"_s});
        QVERIFY(store(at, server, {two}));
        at.done(u"medium.edit"_s, {{u"medium"_s, disc}, {u"place"_s, cabinet}});
        QVERIFY(store(at, disc, {two}));
        QCOMPARE(held(at, disc), u"SⅡ"_s);
    }

    void equipmentBearsTheClassOfItsDisks()
    {
        TestRegister at;
        const QString server = medium(at, u"server"_s);
        const QString disk = medium(at, u"disk"_s, {{u"parent"_s, server}});
        const QString secret = asset(at, u"住民記録（架空）"_s, u"3A"_s, u"2"_s, u"2"_s);
        QVERIFY(at.act(u"medium.store"_s, {{u"medium"_s, disk}, {u"assets"_s, QJsonArray{secret}}}, {{{u"general.lockable"_s, u"サーバ室（架空）"_s}}, {}, {}, false}));
        QCOMPARE(held(at, disk), u"A2;C3A;I2"_s);
        QCOMPARE(held(at, server), u"A2;C3A;I2"_s);
        at.done(u"medium.edit"_s, {{u"medium"_s, disk}, {u"parent"_s, QString()}}); // taken out, with all that is on it
        QCOMPARE(held(at, server), QString());
        QVERIFY(at.isSound());
    }

    void unclassifiedContentIsNeverLow()
    {
        TestRegister at;
        const QString stick = medium(at, u"usb"_s);
        const QString unknown = at.asset(u"未整理（架空）"_s);
        QVERIFY(store(at, stick, {asset(at, u"公開資料（架空）"_s, u"1"_s), unknown}));
        const Media::Medium now = load(at, stick);
        QCOMPARE(now.held.undecided, (QStringList{u"C"_s, u"I"_s, u"A"_s}));
        QCOMPARE(now.held.levels.value(u"C"_s), u"1"_s);
        const auto policy = Register::storedPolicies(at.db()).first();
        QVERIFY(Classes::containerForPeople(*policy.document, now.held).contains(u"未確定"_s));
        at.done(u"asset.edit"_s, {{u"asset"_s, unknown}, {u"levels"_s, levels(u"2"_s, u"1"_s, u"1"_s)}});
        QVERIFY(load(at, stick).held.undecided.isEmpty());
        QCOMPARE(held(at, stick), u"A1;C2;I1"_s);
    }

    /// INV-05: while the class is asked, the highest level's rules hold.
    void whatIsBeingAskedCountsAsTheHighest_BUZEN_2_2_4_u()
    {
        TestRegister at(u"buzen"_s);
        const QString shelf = place(at, u"開いた棚"_s, {{u"lockable"_s, false}});
        const QString stick = medium(at, u"usb"_s, {{u"place"_s, shelf}});
        const QString asked = at.asset(u"市民からの書面（架空）"_s, {{u"classUnknown"_s, true}}, {{{u"buzen.integrity2-in-principle"_s, u"架空"_s}, {u"buzen.availability2-in-principle"_s, u"架空"_s}, {u"buzen.unknown-class"_s, u"架空"_s}}, {}, {}, false});
        QCOMPARE(refusedBy(store(at, stick, {asked})), QStringList{u"buzen.lockable"_s});
    }

    void aDiscThatCannotBeWrittenAgainFollowsWhatIsThere()
    {
        TestRegister at;
        const QString binder = medium(at, u"paper"_s);
        const QString secret = asset(at, u"名簿（架空）"_s, u"3B"_s);
        QVERIFY(store(at, binder, {secret}));
        QVERIFY(remove(at, binder, {secret}));
        QCOMPARE(held(at, binder), QString());
        QCOMPARE(wrongFields(at.act(u"medium.erase"_s, {{u"medium"_s, binder}, {u"method"_s, u"overwrite"_s}})), QStringList{u"medium"_s});
    }

    void otherAxesFollowWhatIsThere()
    {
        TestRegister at;
        const QString stick = medium(at, u"usb"_s, {{u"place"_s, place(at, u"金庫"_s, {{u"lockable"_s, true}})}});
        const QString secret = asset(at, u"名簿（架空）"_s, u"3B"_s, u"2"_s, u"2"_s);
        QVERIFY(store(at, stick, {secret}));
        QVERIFY(remove(at, stick, {secret}));
        QCOMPARE(held(at, stick), u"C3B"_s);
    }

    void aMethodThatLeavesTracesDoesNotLowerTheClass()
    {
        TestRegister at;
        const QString stick = medium(at, u"usb"_s, {{u"place"_s, place(at, u"金庫"_s, {{u"lockable"_s, true}})}});
        const QString secret = asset(at, u"名簿（架空）"_s, u"3B"_s);
        QVERIFY(store(at, stick, {secret}));
        QCOMPARE(wrongFields(at.act(u"medium.erase"_s, {{u"medium"_s, stick}, {u"method"_s, u"overwrite"_s}})), QStringList{u"contents"_s});
        at.done(u"medium.erase"_s, {{u"medium"_s, stick}, {u"method"_s, u"erase"_s}, {u"contents"_s, true}});
        QCOMPARE(held(at, stick), u"C3B"_s);
        at.done(u"medium.erase"_s, {{u"medium"_s, stick}, {u"method"_s, u"上書き消去"_s}});
        QCOMPARE(held(at, stick), QString());
        QCOMPARE(Media::erasures(at.db(), load(at, stick).object.id).size(), 2);
        QVERIFY(at.isSound());
    }

    void everyStepIsTakenBack()
    {
        TestRegister at;
        const QString stick = medium(at, u"usb"_s, {{u"place"_s, place(at, u"金庫"_s, {{u"lockable"_s, true}})}});
        const QString secret = asset(at, u"名簿（架空）"_s, u"3B"_s);
        QVERIFY(store(at, stick, {secret}));
        at.done(u"act.takeBack"_s, {});
        QCOMPARE(held(at, stick), QString()); // it was never there
        at.done(u"act.takeBack"_s, {{u"again"_s, true}});
        QCOMPARE(held(at, stick), u"A1;C3B;I1"_s);
        QVERIFY(remove(at, stick, {secret}));
        at.done(u"act.takeBack"_s, {});
        QCOMPARE(held(at, stick), u"A1;C3B;I1"_s);
        QCOMPARE(Media::contentsOf(at.db(), load(at, stick).object.id, {}).size(), 1);
        at.done(u"medium.erase"_s, {{u"medium"_s, stick}, {u"method"_s, u"overwrite"_s}, {u"contents"_s, true}});
        QCOMPARE(held(at, stick), QString());
        at.done(u"act.takeBack"_s, {});
        QCOMPARE(held(at, stick), u"A1;C3B;I1"_s);
        QVERIFY(Media::erasures(at.db(), load(at, stick).object.id).isEmpty());
        QVERIFY(at.isSound());
    }

    /// A relabelling of what is on it is foretold before it is done.
    void whatFollowsForTheMediumIsSaidBefore()
    {
        TestRegister at;
        const QString stick = medium(at, u"usb"_s, {{u"place"_s, place(at, u"棚"_s, {{u"lockable"_s, false}})}});
        const QString open = asset(at, u"公開資料（架空）"_s, u"1"_s);
        QVERIFY(store(at, stick, {open}));
        const QJsonObject params{{u"asset"_s, open}, {u"levels"_s, QJsonObject{{u"C"_s, u"3B"_s}}}, {u"reason"_s, u"見直し"_s}};
        const Register::Outcome dry = at.act(u"asset.relabel"_s, params, {{}, {}, {}, true});
        QVERIFY(dry);
        QStringList told;
        for (const Register::Consequence &consequence : dry->consequences)
            told.append(consequence.text);
        QVERIFY2(told.join(u'\n').contains(stick), qPrintable(told.join(u'\n')));
        QVERIFY(told.join(u'\n').contains(u"施錠できる場所"_s)); // it no longer suffices
        QCOMPARE(held(at, stick), u"A1;C1;I1"_s);
        QVERIFY(at.act(u"asset.relabel"_s, params));
        QCOMPARE(held(at, stick), u"A1;C3B;I1"_s);
        at.done(u"act.takeBack"_s, {{u"reason"_s, u"取り消し（架空）"_s}}, {{{u"general.lower"_s, u"取り消し"_s}}, {}, {}, false});
        QCOMPARE(held(at, stick), u"A1;C1;I1"_s);
        QVERIFY(at.isSound());
    }

    /// AC-32: what is stored and printed follows its source.
    void ac32_printoutAndFloppyFollowTheSource_OKITAMA_2_6()
    {
        TestRegister at(u"okitama"_s);
        const QString source = at.asset(u"住民情報（架空）"_s, {{u"levels"_s, levels(u"2"_s, u"1"_s, u"1"_s)}, {u"personalInfo"_s, u"yes"_s}});
        const QString printout = at.asset(u"住民情報の印刷（架空）"_s, {{u"printOf"_s, source}, {u"form"_s, u"paper"_s}});
        const QString floppy = medium(at, u"floppy"_s);
        QVERIFY(at.act(u"medium.store"_s, {{u"medium"_s, floppy}, {u"assets"_s, QJsonArray{source}}}, {{}, {}, {}, false}));
        QVERIFY2(at.act(u"asset.relabel"_s, {{u"asset"_s, source}, {u"levels"_s, QJsonObject{{u"C"_s, u"3"_s}}}, {u"reason"_s, u"見直し"_s}}), "raise");
        QCOMPARE(at.load(printout).levels.value(u"C"_s), u"3"_s);
        QCOMPARE(load(at, floppy).held.levels.value(u"C"_s), u"3"_s);
        QVERIFY(!load(at, floppy).text("labelDue").isEmpty());
    }

    /// Random histories against a recomputation that knows nothing but what happened (INV-03, INV-04).
    void randomHistoriesHoldTheHighestClass_INV_04()
    {
        const int rounds = qEnvironmentVariableIntValue("DAICHO_HISTORIES") > 0 ? qEnvironmentVariableIntValue("DAICHO_HISTORIES") : 12;
        for (int seed = 0; seed < rounds; ++seed)
            history(quint32(seed));
    }

private:
    struct Naive {
        QMap<QString, QString> confidentiality;           ///< asset → level
        QMap<QString, QSet<QString>> on;                  ///< medium → assets
        QMap<QString, QStringList> left;                  ///< medium → levels taken off since the last erasure
    };

    static int rankOf(const QString &level) { return QStringList{u"1"_s, u"2"_s, u"3C"_s, u"3B"_s, u"3A"_s}.indexOf(level); }

    static QString expected(const Naive &known, const QString &medium)
    {
        QString highest;
        for (const QString &thing : known.on.value(medium)) {
            if (rankOf(known.confidentiality.value(thing)) > rankOf(highest))
                highest = known.confidentiality.value(thing);
        }
        for (const QString &level : known.left.value(medium)) {
            if (rankOf(level) > rankOf(highest))
                highest = level;
        }
        return highest;
    }

    void history(quint32 seed)
    {
        QRandomGenerator random(seed);
        TestRegister at;
        const QString safe = place(at, u"金庫"_s, {{u"lockable"_s, true}, {u"safe"_s, true}});
        Naive known;
        QStringList assets;
        QStringList media;
        QMap<QString, QString> sourceOf;
        static const QStringList kLevels{u"1"_s, u"2"_s, u"3C"_s, u"3B"_s, u"3A"_s};
        for (int made = 0; made < 6; ++made) {
            assets.append(asset(at, u"資産%1（架空）"_s.arg(made), kLevels.at(random.bounded(5))));
            known.confidentiality.insert(assets.last(), at.load(assets.last()).levels.value(u"C"_s));
            if (made < 3)
                media.append(medium(at, u"usb"_s, {{u"place"_s, safe}}));
        }
        // The last three are copies of the first three.
        for (int copy = 3; copy < 6; ++copy) {
            if (at.act(u"link.add"_s, {{u"from"_s, assets.at(copy)}, {u"to"_s, assets.at(copy - 3)}, {u"kind"_s, u"copyOf"_s}})) {
                sourceOf.insert(assets.at(copy), assets.at(copy - 3));
                if (rankOf(known.confidentiality.value(assets.at(copy))) < rankOf(known.confidentiality.value(assets.at(copy - 3))))
                    known.confidentiality.insert(assets.at(copy), known.confidentiality.value(assets.at(copy - 3)));
            }
        }
        for (int step = 0; step < 40; ++step) {
            const QString thing = assets.at(random.bounded(6));
            const QString on = media.at(random.bounded(3));
            switch (random.bounded(5)) {
            case 0:
            case 1:
                if (store(at, on, {thing}))
                    known.on[on].insert(thing);
                break;
            case 2:
                if (remove(at, on, {thing})) {
                    known.on[on].remove(thing);
                    known.left[on].append(known.confidentiality.value(thing));
                }
                break;
            case 3: {
                const QString level = kLevels.at(random.bounded(5));
                if (relabel(at, thing, level).isEmpty()) {
                    known.confidentiality.insert(thing, level);
                    const QString copy = sourceOf.key(thing);
                    if (!copy.isEmpty() && rankOf(known.confidentiality.value(copy)) < rankOf(level))
                        known.confidentiality.insert(copy, level);
                }
                break;
            }
            case 4:
                if (at.act(u"medium.erase"_s, {{u"medium"_s, on}, {u"method"_s, u"overwrite"_s}, {u"contents"_s, true}})) {
                    known.on.remove(on);
                    known.left.remove(on);
                }
                break;
            }
            for (const QString &each : std::as_const(assets))
                QCOMPARE(at.load(each).levels.value(u"C"_s), known.confidentiality.value(each));
            for (const QString &each : std::as_const(media))
                QVERIFY2(load(at, each).held.levels.value(u"C"_s) == expected(known, each), qPrintable(u"seed %1 step %2: %3"_s.arg(seed).arg(step).arg(each)));
        }
        QVERIFY(at.isSound());
    }
};

QTEST_GUILESS_MAIN(TstMediumClass)
#include "tst_mediumclass.moc"
