// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/guide.h"
#include "tests/policy/rulewords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Policy;
using namespace RuleWords;

namespace {

/// "harm=yes,care=no" as a path.
AnswerPath path(const QString &text)
{
    AnswerPath answers;
    for (const QString &one : text.split(u',', Qt::SkipEmptyParts))
        answers.append({one.section(u'=', 0, 0), answerOf(one.section(u'=', 1)).value()});
    return answers;
}

QStringList places(const QList<Problem> &problems)
{
    QStringList found;
    for (const Problem &problem : problems)
        found.append(problem.path);
    return found;
}

/// All paths of はい and いいえ from what was answered so far.
void walk(const Axis &axis, const AnswerPath &sofar, QList<AnswerPath> &ends)
{
    const auto course = courseOf(axis, sofar);
    QVERIFY(course);
    if (!course->next) {
        ends.append(sofar);
        return;
    }
    QVERIFY2(sofar.size() <= axis.questions.size(), qUtf8Printable(axis.code));
    for (const Answer answer : {Answer::Yes, Answer::No})
        walk(axis, sofar + AnswerPath{{course->next->code, answer}}, ends);
}

} // namespace

/// 分類の手引き: where answers lead, in every shipped policy, and how they are kept.
class TstGuide : public QObject
{
    Q_OBJECT

private slots:
    void axesWithQuestions();
    void everyPathEndsAtALevel_data();
    void everyPathEndsAtALevel();
    void answersLeadToALevel_data();
    void answersLeadToALevel();
    void whatDoesNotComeThereIsSaid_data();
    void whatDoesNotComeThereIsSaid();
    void wrongAnswersAreFoundWithTheirPlace_data();
    void wrongAnswersAreFoundWithTheirPlace();
    void answersComeBackFromTheirStoredForm();
    void linesTellQuestionAnswerAndProposal();
    void whoIsAskedWhenNobodyKnows();
};

/// Where the text of a policy gives no criteria there is nothing to ask.
void TstGuide::axesWithQuestions()
{
    QStringList found;
    for (const Document &policy : shippedPolicies()) {
        for (const Axis &axis : policy.axes) {
            if (!axis.questions.isEmpty())
                found.append(policy.id + u' ' + axis.code);
        }
    }
    found.sort();
    QCOMPARE(found, (QStringList{u"buzen A"_s, u"buzen C"_s, u"buzen I"_s, u"general A"_s, u"general C"_s, u"general I"_s, u"nabari S"_s, u"okitama C"_s, u"shiribeshi C"_s}));
}

void TstGuide::everyPathEndsAtALevel_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("axis");
    for (const Document &policy : shippedPolicies()) {
        for (const Axis &axis : policy.axes) {
            if (!axis.questions.isEmpty())
                QTest::addRow("%s %s", qPrintable(policy.id), qPrintable(axis.code)) << policy.id << axis.code;
        }
    }
}

void TstGuide::everyPathEndsAtALevel()
{
    QFETCH(QString, policy);
    QFETCH(QString, axis);
    const Document document = policyOf(policy);
    const Axis &walked = *document.axis(axis);
    QList<AnswerPath> ends;
    walk(walked, {}, ends);
    QVERIFY(ends.size() > walked.questions.size());
    QSet<QString> reached;
    for (const AnswerPath &one : ends) {
        const auto course = courseOf(walked, one);
        const Level *level = walked.level(course->level);
        QVERIFY(level);
        QVERIFY(!course->source.clause.isEmpty() || course->source.status == Status::Default);
        QVERIFY(!level->groundRequired || !course->ground.isEmpty());
        QVERIFY(answersFromJson(document, answersToJson({{axis, one}})));
        reached.insert(course->level);
    }
    QCOMPARE(reached.size(), walked.levels.size()); // a level that no answer leads to would never be proposed
}

void TstGuide::answersLeadToALevel_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("axis");
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("end");
    QTest::newRow("BUZEN-2.1-conf-3A secret document") << u"buzen"_s << u"C"_s << u"secret=yes"_s << u"3A/ 豊前 2(1)"_s;
    QTest::newRow("BUZEN-2.1-conf-3B great harm, great care") << u"buzen"_s << u"C"_s << u"secret=no,harm=yes,care=yes"_s << u"3B/ 豊前 2(1)"_s;
    QTest::newRow("BUZEN-2.1-conf-3C not to be published, with care") << u"buzen"_s << u"C"_s << u"secret=no,harm=no,unpublished=yes,attention=yes"_s << u"3C/ 豊前 2(1)"_s;
    QTest::newRow("BUZEN-2.1-conf-2 not at once") << u"buzen"_s << u"C"_s << u"secret=no,harm=no,unpublished=no,now=no"_s << u"2/ 豊前 2(1)"_s;
    QTest::newRow("BUZEN-2.1-conf-1 anybody may see it") << u"buzen"_s << u"C"_s << u"secret=no,harm=no,unpublished=no,now=yes"_s << u"1/ 豊前 2(1)"_s;
    QTest::newRow("BUZEN-2.1-int-2 trouble for the work") << u"buzen"_s << u"I"_s << u"rights=no,work=yes"_s << u"2/ 豊前 2(1)"_s;
    QTest::newRow("NABARI-2.1-ア-1 personal information bears its ground") << u"nabari"_s << u"S"_s << u"personal=yes"_s << u"Ⅰ/1 名張 2(1)ア-1"_s;
    QTest::newRow("NABARI-2.1-ア-6 settings bear their ground") << u"nabari"_s << u"S"_s << u"personal=no,secrecy=no,body=no,trust=no,restore=no,settings=yes"_s << u"Ⅰ/6 名張 2(1)ア-6"_s;
    QTest::newRow("NABARI-2.1-ウ nothing applies") << u"nabari"_s << u"S"_s << u"personal=no,secrecy=no,body=no,trust=no,restore=no,settings=no,weight=no"_s << u"Ⅲ/ 名張 2(1)ウ"_s;
    QTest::newRow("not known at the start is the highest") << u"buzen"_s << u"C"_s << u"secret=unsure"_s << u"3A/ 豊前 2(1) unsure"_s;
    QTest::newRow("not known later is the highest that is left") << u"buzen"_s << u"C"_s << u"secret=no,harm=no,unpublished=unsure"_s << u"3C/ 豊前 2(1) unsure"_s;
    QTest::newRow("not known gives no ground") << u"nabari"_s << u"S"_s << u"personal=no,secrecy=unsure"_s << u"Ⅰ/ 名張 2(1)ア unsure"_s;
    QTest::newRow("still to be answered") << u"buzen"_s << u"C"_s << u"secret=no"_s << u"next harm"_s;
    QTest::newRow("nothing answered") << u"buzen"_s << u"C"_s << QString() << u"next secret"_s;
}

void TstGuide::answersLeadToALevel()
{
    QFETCH(QString, policy);
    QFETCH(QString, axis);
    QFETCH(QString, answers);
    QFETCH(QString, end);
    const Document document = policyOf(policy);
    const auto course = courseOf(*document.axis(axis), path(answers));
    QVERIFY(course);
    if (course->next)
        QCOMPARE(u"next "_s + course->next->code, end);
    else
        QCOMPARE(course->level + u'/' + course->ground + u' ' + course->source.clause + (course->unsure ? u" unsure"_s : QString()), end);
}

void TstGuide::whatDoesNotComeThereIsSaid_data()
{
    QTest::addColumn<QString>("answers");
    QTest::newRow("a later question first") << u"harm=yes"_s;
    QTest::newRow("an answer after the end") << u"secret=yes,harm=yes"_s;
    QTest::newRow("an answer after nobody knew") << u"secret=unsure,harm=yes"_s;
    QTest::newRow("a question of another axis") << u"secret=no,rights=yes"_s;
}

void TstGuide::whatDoesNotComeThereIsSaid()
{
    QFETCH(QString, answers);
    const Document document = policyOf(u"buzen"_s);
    const auto course = courseOf(*document.axis(u"C"_s), path(answers));
    QVERIFY(!course);
    QVERIFY(!course.error().isEmpty());
}

void TstGuide::wrongAnswersAreFoundWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("at");
    QTest::newRow("unknown question") << QByteArray(R"({"C": [{"question": "secret", "answer": "no"}, {"question": "moon", "answer": "no"}]})") << QStringList{u"C[1].question"_s};
    QTest::newRow("unknown answer") << QByteArray(R"({"C": [{"question": "secret", "answer": "maybe"}]})") << QStringList{u"C[0].answer"_s};
    QTest::newRow("broken off") << QByteArray(R"({"C": [{"question": "secret", "answer": "no"}]})") << QStringList{u"C"_s};
    QTest::newRow("unknown axis") << QByteArray(R"({"Z": [{"question": "secret", "answer": "yes"}]})") << QStringList{u"Z"_s};
    QTest::newRow("not a list") << QByteArray(R"({"C": "yes"})") << QStringList{u"C"_s};
    QTest::newRow("two axes, two mistakes") << QByteArray(R"({"C": [{"question": "secret"}], "I": [{"question": "work", "answer": "no"}]})") << QStringList{u"C[0].answer"_s, u"I[0].question"_s};
    QTest::newRow("an axis without answers is no mistake") << QByteArray(R"({"C": []})") << QStringList{};
}

void TstGuide::wrongAnswersAreFoundWithTheirPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, at);
    const auto answers = answersFromJson(policyOf(u"buzen"_s), QJsonDocument::fromJson(json).object());
    QCOMPARE(answers ? QStringList() : places(answers.error()), at);
}

void TstGuide::answersComeBackFromTheirStoredForm()
{
    const Answers answers{{u"C"_s, path(u"secret=no,harm=yes,care=unsure"_s)}, {u"I"_s, path(u"rights=yes"_s)}};
    QCOMPARE(answersFromText(answersToText(answers)), answers);
    QCOMPARE(answersToText({}), QString());
    QCOMPARE(answersToText({{u"C"_s, {}}}), QString());
    QVERIFY(answersFromText(u"nonsense"_s).isEmpty());
}

void TstGuide::linesTellQuestionAnswerAndProposal()
{
    const Document document = policyOf(u"nabari"_s);
    const Axis &axis = *document.axis(u"S"_s);
    const QStringList lines = answerLines(axis, path(u"personal=yes"_s));
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().contains(axis.questions.first().text));
    QVERIFY(lines.last().contains(axis.level(u"Ⅰ"_s)->label));
    QVERIFY(answerLines(axis, {}).isEmpty());
}

void TstGuide::whoIsAskedWhenNobodyKnows()
{
    const Document buzen = policyOf(u"buzen"_s);
    QCOMPARE(unknownRule(buzen)->role, u"officer"_s); // BUZEN-2.2-4-ウ
    QVERIFY(!unknownRule(policyOf(u"hoshimi"_s)));
}

QTEST_GUILESS_MAIN(TstGuide)
#include "tst_guide.moc"
