// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/answers.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace AssetsUi;

/// Parameters as single answers, and what differs between versions of them.
class TstAnswers : public QObject
{
    Q_OBJECT

private slots:
    void paramsComeBackTheSame()
    {
        const QJsonObject params{{u"name"_s, u"架空の台帳"_s},
                                 {u"unit"_s, 3},
                                 {u"levels"_s, QJsonObject{{u"C"_s, u"3B"_s}, {u"I"_s, u"2"_s}}},
                                 {u"grounds"_s, QJsonObject{{u"C"_s, QJsonArray{u"1"_s}}}},
                                 {u"custom"_s, QJsonObject{{u"custom.7"_s, u"東"_s}}},
                                 {u"aliases"_s, QJsonArray{u"旧1"_s}}};
        QCOMPARE(paramsFrom(answersFrom(params), false), params);
        QCOMPARE(answersFrom(params).value(u"levels.I"_s).toString(), u"2"_s);
        QCOMPARE(answersFrom(params).value(u"custom.7"_s).toString(), u"東"_s);
    }

    void emptyAnswersAreLeftOutOrClear()
    {
        const Answers answers{{u"name"_s, u"名"_s}, {u"remarks"_s, QString()}, {u"levels.C"_s, QString()}, {u"aliases"_s, QJsonArray()}};
        QCOMPARE(paramsFrom(answers, false), (QJsonObject{{u"name"_s, u"名"_s}}));
        const QJsonObject clearing = paramsFrom(answers, true);
        QCOMPARE(clearing.value(u"remarks"_s), QJsonValue(QString()));
        QCOMPARE(clearing.value(u"levels"_s).toObject().value(u"C"_s), QJsonValue(QString()));
    }

    void sameAnswers_data()
    {
        QTest::addColumn<QJsonValue>("a");
        QTest::addColumn<QJsonValue>("b");
        QTest::addColumn<bool>("same");
        QTest::newRow("absent and empty text") << QJsonValue() << QJsonValue(QString()) << true;
        QTest::newRow("absent and empty list") << QJsonValue() << QJsonValue(QJsonArray()) << true;
        QTest::newRow("absent and restrictions that change nothing")
            << QJsonValue() << QJsonValue(QJsonObject{{u"added"_s, QJsonArray()}, {u"note"_s, QString()}}) << true;
        QTest::newRow("number and its text") << QJsonValue(7) << QJsonValue(u"7"_s) << true;
        QTest::newRow("other number") << QJsonValue(7) << QJsonValue(u"8"_s) << false;
        QTest::newRow("unticked and absent") << QJsonValue(false) << QJsonValue() << true;
        QTest::newRow("text and nothing") << QJsonValue(u"有"_s) << QJsonValue() << false;
        QTest::newRow("lists in other order") << QJsonValue(QJsonArray{u"1"_s, u"2"_s}) << QJsonValue(QJsonArray{u"2"_s, u"1"_s}) << false;
    }
    void sameAnswers()
    {
        QFETCH(QJsonValue, a);
        QFETCH(QJsonValue, b);
        QFETCH(bool, same);
        QCOMPARE(isSameAnswer(a, b), same);
        QCOMPARE(isSameAnswer(b, a), same);
    }

    void conflictsSayWhoChangedWhat()
    {
        const Answers base{{u"name"_s, u"元"_s}, {u"remarks"_s, u"元"_s}, {u"place"_s, 1}, {u"serial"_s, u"X"_s}};
        const Answers yours{{u"name"_s, u"自分"_s}, {u"remarks"_s, u"元"_s}, {u"place"_s, 2}, {u"serial"_s, u"Y"_s}};
        const Answers theirs{{u"name"_s, u"他人"_s}, {u"remarks"_s, u"他人"_s}, {u"place"_s, u"2"_s}, {u"serial"_s, u"X"_s}, {u"revision"_s, 4}};
        const QList<Conflict> found = conflicts(base, yours, theirs);
        QCOMPARE(found.size(), 3);
        QCOMPARE(found.at(0).key, u"name"_s);
        QVERIFY(found.at(0).youChanged && found.at(0).theyChanged);
        QCOMPARE(found.at(1).key, u"remarks"_s);
        QVERIFY(!found.at(1).youChanged && found.at(1).theyChanged);
        QCOMPARE(found.at(2).key, u"serial"_s);
        QVERIFY(found.at(2).youChanged && !found.at(2).theyChanged);
    }
};

QTEST_GUILESS_MAIN(TstAnswers)
#include "tst_answers.moc"
