// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerfixture.h"

#include "models/classes/consultationrepository.h"
#include "models/storage/migrator.h"

using namespace RegisterFixture;

namespace {

QJsonArray path(std::initializer_list<std::pair<const char *, const char *>> answers)
{
    QJsonArray json;
    for (const auto &[question, answer] : answers)
        json.append(QJsonObject{{u"question"_s, QLatin1String(question)}, {u"answer"_s, QLatin1String(answer)}});
    return json;
}

const QJsonArray kTo3B = path({{"secret", "no"}, {"harm", "yes"}, {"care", "yes"}});

} // namespace

/// 分類の手引き: what was answered is kept with the decision it led to.
class TstGuidance : public QObject
{
    Q_OBJECT

    static Classes::Classification decision(TestRegister &at, const QString &number)
    {
        return Classes::history(at.db(), at.load(number).object.id).value(0);
    }

private slots:
    void registeringKeepsTheAnswers()
    {
        TestRegister at;
        const QString number = at.asset(u"資格者一覧（架空）"_s, {{u"levels"_s, levels(u"3B"_s, u"2"_s, u"1"_s)}, {u"guidance"_s, QJsonObject{{u"C"_s, kTo3B}}}});
        QCOMPARE(Policy::pathToJson(decision(at, number).guidance.value(u"C"_s)), kTo3B);
        QVERIFY(at.isSound());
    }

    void relabellingKeepsTheAnswersOfEachDecision()
    {
        TestRegister at;
        const QString number = at.asset(u"名簿（架空）"_s, {{u"levels"_s, levels(u"3C"_s, u"2"_s, u"1"_s)}});
        at.done(u"asset.relabel"_s, {{u"asset"_s, number}, {u"levels"_s, QJsonObject{{u"C"_s, u"3B"_s}}}, {u"guidance"_s, QJsonObject{{u"C"_s, kTo3B}}}, {u"reason"_s, u"要配慮"_s}});
        const QList<Classes::Classification> history = Classes::history(at.db(), at.load(number).object.id);
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.at(0).guidance.value(u"C"_s).size(), 3);
        QVERIFY(history.at(1).guidance.isEmpty());
        QVERIFY(at.isSound());
    }

    /// The free choice stands beside the guide: another level is no error, and what was answered is kept all the same.
    void anotherLevelMayBeChosen()
    {
        TestRegister at;
        const QString number = at.asset(u"名簿（架空）"_s, {{u"levels"_s, levels(u"3A"_s, u"2"_s, u"1"_s)}, {u"guidance"_s, QJsonObject{{u"C"_s, kTo3B}}}});
        QCOMPARE(at.load(number).levels.value(u"C"_s), u"3A"_s);
        QCOMPARE(decision(at, number).guidance.value(u"C"_s).size(), 3);
    }

    void answersThatDoNotFitChangeNothing_data()
    {
        QTest::addColumn<QJsonObject>("guidance");
        QTest::addColumn<QString>("field");
        QTest::newRow("broken off") << QJsonObject{{u"C"_s, path({{"secret", "no"}})}} << u"guidance.C"_s;
        QTest::newRow("unknown question") << QJsonObject{{u"C"_s, path({{"moon", "no"}})}} << u"guidance.C[0].question"_s;
        QTest::newRow("unknown answer") << QJsonObject{{u"C"_s, path({{"secret", "perhaps"}})}} << u"guidance.C[0].answer"_s;
        QTest::newRow("axis of another policy") << QJsonObject{{u"S"_s, path({{"personal", "yes"}})}} << u"guidance.S"_s;
    }
    void answersThatDoNotFitChangeNothing()
    {
        QFETCH(QJsonObject, guidance);
        QFETCH(QString, field);
        TestRegister at;
        const QString number = at.asset(u"名簿（架空）"_s, {{u"levels"_s, levels(u"3C"_s, u"2"_s, u"1"_s)}});
        const QStringList before = at.dump(u"classification"_s);
        const Register::Outcome outcome = at.act(u"asset.relabel"_s, {{u"asset"_s, number}, {u"levels"_s, QJsonObject{{u"C"_s, u"3B"_s}}}, {u"guidance"_s, guidance}, {u"reason"_s, u"架空"_s}});
        QCOMPARE(wrongFields(outcome), QStringList{field});
        QCOMPARE(at.dump(u"classification"_s), before);
    }

    void aPolicyWithoutCriteriaHasNoGuide() // 長岡京: the criteria are in another paper
    {
        TestRegister at(u"nagaokakyo"_s);
        const Register::Outcome outcome = at.act(u"asset.register"_s, {{u"name"_s, u"名簿（架空）"_s}, {u"unit"_s, u"架空町"_s}, {u"guidance"_s, QJsonObject{{u"S"_s, path({{"personal", "yes"}})}}}});
        QCOMPARE(wrongFields(outcome), QStringList{u"guidance.S"_s});
    }

    void editingKeepsThemOnlyWithADecision()
    {
        TestRegister at;
        const QString number = at.asset(u"名簿（架空）"_s);
        const QJsonObject guidance{{u"C"_s, kTo3B}};
        QCOMPARE(wrongFields(at.act(u"asset.edit"_s, {{u"asset"_s, number}, {u"remarks"_s, u"追記"_s}, {u"guidance"_s, guidance}})), QStringList{u"guidance"_s});
        at.done(u"asset.edit"_s, {{u"asset"_s, number}, {u"levels"_s, levels(u"3B"_s, u"2"_s, u"1"_s)}, {u"guidance"_s, guidance}});
        QCOMPARE(decision(at, number).guidance.value(u"C"_s).size(), 3);
    }

    /// BUZEN-2.2-4-ウ: whoever does not know asks; the answers say how far he got.
    void notKnowingOpensAConsultation()
    {
        TestRegister at(u"buzen"_s);
        const With reasons{{{u"buzen.integrity2-in-principle"_s, u"架空"_s}, {u"buzen.availability2-in-principle"_s, u"架空"_s}}, {}, {}, false};
        const QString number = at.asset(u"書面（架空）"_s, {{u"classUnknown"_s, true}, {u"guidance"_s, QJsonObject{{u"C"_s, path({{"secret", "unsure"}})}}}}, reasons);
        QCOMPARE(at.load(number).object.state, u"asking"_s);
        QCOMPARE(Classes::consultations(at.db()).size(), 1);
        QCOMPARE(decision(at, number).guidance.value(u"C"_s).value(0).answer, Policy::Answer::Unsure);
        QVERIFY(at.isSound());
    }

    /// A class that was decided may be doubted by anybody; then the role that the policy names decides it.
    void aDecidedClassIsDoubted()
    {
        TestRegister at;
        const QString number = at.asset(u"名簿（架空）"_s, {{u"levels"_s, levels(u"3C"_s, u"2"_s, u"1"_s)}});
        at.done(u"asset.relabel"_s, {{u"asset"_s, number}, {u"classUnknown"_s, true}, {u"reason"_s, u"3B かもしれない"_s}, {u"guidance"_s, QJsonObject{{u"C"_s, path({{"secret", "no"}, {"harm", "unsure"}})}}}});
        QCOMPARE(at.load(number).object.state, u"asking"_s);
        QCOMPARE(Classes::consultations(at.db()).first().question, u"3B かもしれない"_s);
        QVERIFY(at.isSound());
    }

    void dryRunKeepsNothing()
    {
        TestRegister at;
        const QStringList before = at.dump(u"classification"_s);
        QVERIFY(at.act(u"asset.register"_s, {{u"name"_s, u"名簿（架空）"_s}, {u"unit"_s, u"架空町"_s}, {u"levels"_s, levels(u"3B"_s, u"2"_s, u"1"_s)}, {u"guidance"_s, QJsonObject{{u"C"_s, kTo3B}}}},
                       {{}, {}, {}, true}));
        QCOMPARE(at.dump(u"classification"_s), before);
    }

    /// Decisions of before have no answers, and their digests still hold.
    void aRegisterOfBeforeIsMigrated()
    {
        TestRegister at;
        const QString number = at.asset(u"名簿（架空）"_s, {{u"levels"_s, levels(u"3C"_s, u"2"_s, u"1"_s)}, {u"reason"_s, u"前から"_s}});
        const QList<Storage::Migration> migrations = Storage::shippedMigrations();
        const auto step = std::find_if(migrations.cbegin(), migrations.cend(), [](const Storage::Migration &one) { return one.script.contains(u"ADD COLUMN guidance"_s); });
        QVERIFY(step != migrations.cend());
        at.db().execute(u"DROP TABLE IF EXISTS distribution"_s); // of the same migration
        at.db().execute(u"ALTER TABLE classification DROP COLUMN guidance"_s);
        at.db().execute(u"PRAGMA user_version = %1"_s.arg(step->number - 1));
        Storage::migrate(at.db(), migrations.first(step->number));
        QCOMPARE(decision(at, number).reason, u"前から"_s);
        QVERIFY(decision(at, number).guidance.isEmpty());
        QVERIFY(at.isSound());
    }
};

QTEST_GUILESS_MAIN(TstGuidance)
#include "tst_guidance.moc"
