// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/history.h"
#include "models/media/mediumfilterqueries.h"
#include "models/media/mediumlabelqueries.h"
#include "tests/media/mediafixture.h"

using namespace Qt::StringLiterals;
using namespace RegisterFixture;
using namespace MediaFixture;

/// Marks on media: which are asked for, and when they fit again.
class TstMediumLabels : public QObject
{
    Q_OBJECT

    /// A stick whose content was raised after its label had been put on.
    static QString waiting(TestRegister &town)
    {
        const QString stick = medium(town, u"usb"_s);
        const QString asset = town.asset(u"架空の名簿"_s, {{u"levels"_s, levels(u"1"_s, u"1"_s, u"1"_s)}});
        town.done(u"medium.store"_s, {{u"medium"_s, stick}, {u"assets"_s, QJsonArray{asset}}});
        town.done(u"asset.relabel"_s, {{u"asset"_s, asset}, {u"levels"_s, levels(u"1"_s, u"2"_s, u"1"_s)}, {u"reason"_s, u"見直し"_s}});
        return stick;
    }
    static bool waits(TestRegister &town, const QString &number) { return !MediaFixture::load(town, number).text("labelDue").isEmpty(); }

private slots:
    void aFilterIsReadStrictly_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::addColumn<QString>("path");
        QTest::newRow("unknown name") << QJsonObject{{u"colour"_s, u"red"_s}} << u"$.colour"_s;
        QTest::newRow("text is a number") << QJsonObject{{u"text"_s, 3}} << u"$.text"_s;
        QTest::newRow("units are one") << QJsonObject{{u"units"_s, 1}} << u"$.units"_s;
        QTest::newRow("place is no id") << QJsonObject{{u"place"_s, -1}} << u"$.place"_s;
        QTest::newRow("due is a word") << QJsonObject{{u"labelDue"_s, u"yes"_s}} << u"$.labelDue"_s;
        QTest::newRow("empty is nothing") << QJsonObject{{u"withEnded"_s, QJsonValue::Null}} << u"$.withEnded"_s;
    }

    void aFilterIsReadStrictly()
    {
        QFETCH(QJsonObject, json);
        QFETCH(QString, path);
        const auto filter = Media::filterFromJson(json);
        QVERIFY(!filter.has_value());
        QVERIFY2(filter.error().startsWith(path + u": "_s), qPrintable(filter.error()));
        TestRegister town;
        medium(town, u"usb"_s);
        const QJsonObject print{{u"kind"_s, u"medium"_s}, {u"filter"_s, json}, {u"sheet"_s, u"28388"_s}, {u"target"_s, u"pdf"_s}};
        QCOMPARE(wrongFields(town.act(u"label.print"_s, print)), QStringList{u"filter"_s});
        QCOMPARE(wrongFields(town.act(u"medium.labelled"_s, {{u"filter"_s, json}})), QStringList{u"filter"_s});
    }

    void aFilterComesBackAsItWas()
    {
        const QJsonObject json{{u"text"_s, u"USB"_s}, {u"units"_s, QJsonArray{1, 3}}, {u"place"_s, 4}, {u"holder"_s, 5}, {u"thing"_s, 2}, {u"labelDue"_s, true}, {u"withContents"_s, true}, {u"withEnded"_s, true}};
        const auto filter = Media::filterFromJson(json);
        QVERIFY(filter.has_value());
        QCOMPARE(Media::filterToJson(*filter), json);
        QCOMPARE(Media::filterToJson({}), QJsonObject());
    }

    void aWholeFilterGoesInOneAct_BUZEN_2_2_2()
    {
        TestRegister town;
        const QString one = waiting(town);
        const QString two = waiting(town);
        const QString fits = medium(town, u"usb"_s);
        QVERIFY(waits(town, one));
        const QJsonObject result = town.done(u"medium.labelled"_s, {{u"filter"_s, QJsonObject()}, {u"on"_s, u"R8.3.31"_s}, {u"by"_s, u"架空 花子"_s}, {u"reason"_s, u"現物確認"_s}});
        QCOMPARE(result.value(u"count"_s).toInt(), 2);
        QVERIFY(!waits(town, one) && !waits(town, two));
        QCOMPARE(MediaFixture::load(town, one).text("labelledOn"), u"2026-03-31"_s);
        QVERIFY(MediaFixture::load(town, fits).text("labelledOn").isEmpty());
        const QList<Journal::Entry> entries =
            Journal::entries(town.db(), {Journal::ObjectRef{u"medium"_s, MediaFixture::load(town, two).object.id}, u"medium.labelled"_s, {}, {}, {}, {}});
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().summary.value(u"by"_s).toString(), u"架空 花子"_s);
        QVERIFY(town.isSound());
        town.done(u"act.takeBack"_s, {});
        QVERIFY(waits(town, one) && waits(town, two));
        QVERIFY(town.isSound());
    }

    void onTheFirstDayAllOfThemAreTold()
    {
        TestRegister town;
        waiting(town);
        const QString fits = medium(town, u"usb"_s);
        QCOMPARE(town.done(u"medium.labelled"_s, {{u"filter"_s, QJsonObject()}, {u"onSight"_s, true}}).value(u"count"_s).toInt(), 2);
        QCOMPARE(MediaFixture::load(town, fits).text("labelledOn"), u"2026-04-01"_s);
        QVERIFY(town.isSound());
    }

    void aPrintedSheetIsWhatItWasPrintedAs()
    {
        TestRegister town;
        const QString printed = waiting(town);
        const QJsonObject run = town.done(u"label.print"_s, {{u"kind"_s, u"medium"_s}, {u"filter"_s, QJsonObject{{u"labelDue"_s, true}}}, {u"sheet"_s, u"28388"_s}, {u"target"_s, u"pdf"_s}});
        QCOMPARE(run.value(u"things"_s).toInt(), 1);
        const QString later = waiting(town);
        QCOMPARE(town.done(u"medium.labelled"_s, {{u"run"_s, run.value(u"run"_s)}}).value(u"count"_s).toInt(), 1);
        QVERIFY(!waits(town, printed));
        QVERIFY(waits(town, later));
        QCOMPARE(wrongFields(town.act(u"medium.labelled"_s, {{u"run"_s, run.value(u"run"_s)}})), QStringList{u"run"_s}); // done already
    }
};

QTEST_GUILESS_MAIN(TstMediumLabels)
#include "tst_mediumlabels.moc"
