// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/guide.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace Policy {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Policy", text);
}

const Question *questionOf(const Axis &axis, const QString &code)
{
    const auto found = std::find_if(axis.questions.cbegin(), axis.questions.cend(), [&code](const Question &one) { return one.code == code; });
    return found == axis.questions.cend() ? nullptr : &*found;
}

/// The highest level that can still be reached from the question; its turns lead nowhere twice (the reader sees to it).
Turn highestFrom(const Axis &axis, const Question &start)
{
    Turn best;
    QSet<QString> seen;
    QList<const Question *> open{&start};
    while (!open.isEmpty()) {
        const Question *question = open.takeLast();
        if (seen.contains(question->code))
            continue;
        seen.insert(question->code);
        for (const Turn *turn : {&question->yes, &question->no}) {
            if (const Question *next = questionOf(axis, turn->question)) {
                open.append(next);
                continue;
            }
            const Level *level = axis.level(turn->level);
            const Level *present = axis.level(best.level);
            if (level && (!present || level->rank > present->rank))
                best = *turn;
        }
    }
    return best;
}

Source sourceOf(const Axis &axis, const QString &levelCode, const QString &groundCode)
{
    const Level *level = axis.level(levelCode);
    if (!level)
        return {};
    for (const Ground &ground : level->grounds) {
        if (ground.code == groundCode)
            return ground.source;
    }
    return level->source;
}

} // namespace

QString answerCode(Answer answer)
{
    switch (answer) {
    case Answer::Yes: return u"yes"_s;
    case Answer::No: return u"no"_s;
    case Answer::Unsure: return u"unsure"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Answer> answerOf(const QString &code)
{
    for (const Answer answer : {Answer::Yes, Answer::No, Answer::Unsure}) {
        if (answerCode(answer) == code)
            return answer;
    }
    return std::nullopt;
}

QString answerWord(Answer answer)
{
    switch (answer) {
    case Answer::Yes: return say(QT_TRANSLATE_NOOP("Policy", "はい"));
    case Answer::No: return say(QT_TRANSLATE_NOOP("Policy", "いいえ"));
    case Answer::Unsure: return say(QT_TRANSLATE_NOOP("Policy", "わからない"));
    }
    Q_UNREACHABLE();
}

tl::expected<Course, QString> courseOf(const Axis &axis, const AnswerPath &path)
{
    Course course;
    course.next = axis.questions.isEmpty() ? nullptr : &axis.questions.first();
    for (const Answered &answered : path) {
        if (!course.next)
            return tl::unexpected(say(QT_TRANSLATE_NOOP("Policy", "手引きは、ここまでの答えで終わっています。")));
        if (answered.question != course.next->code)
            return tl::unexpected(say(QT_TRANSLATE_NOOP("Policy", "「%1」は、ここで聞かれる質問ではありません。聞かれるのは「%2」です。")).arg(answered.question, course.next->code));
        course.unsure = answered.answer == Answer::Unsure;
        Turn turn = answered.answer == Answer::Yes ? course.next->yes : course.next->no;
        if (course.unsure) {
            turn = highestFrom(axis, *course.next);
            turn.ground.clear(); // nobody said that it applies
        }
        course.next = questionOf(axis, turn.question);
        course.level = turn.level;
        course.ground = turn.ground;
        course.source = sourceOf(axis, turn.level, turn.ground);
    }
    return course;
}

const Rule *unknownRule(const Document &policy)
{
    const auto found = std::find_if(policy.rules.cbegin(), policy.rules.cend(),
                                    [](const Rule &rule) { return rule.kind == "classification.unknown"_L1; });
    return found == policy.rules.cend() ? nullptr : &*found;
}

QJsonArray pathToJson(const AnswerPath &path)
{
    QJsonArray json;
    for (const Answered &answered : path)
        json.append(QJsonObject{{u"question"_s, answered.question}, {u"answer"_s, answerCode(answered.answer)}});
    return json;
}

QJsonObject answersToJson(const Answers &answers)
{
    QJsonObject json;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        if (!it->isEmpty())
            json.insert(it.key(), pathToJson(*it));
    }
    return json;
}

AnswerPath pathFromJson(const QJsonArray &json)
{
    AnswerPath path;
    for (const QJsonValue &value : json) {
        const QJsonObject one = value.toObject();
        const auto answer = answerOf(one.value(u"answer"_s).toString());
        if (!answer)
            break;
        path.append({one.value(u"question"_s).toString(), *answer});
    }
    return path;
}

namespace {

/// Reads one axis and says what is wrong with it.
AnswerPath checkedPath(const Axis &axis, const QJsonArray &json, QList<Problem> &problems)
{
    AnswerPath path;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const QString where = u"%1[%2]"_s.arg(axis.code).arg(at);
        const QJsonObject one = json.at(at).toObject();
        const QString code = one.value(u"answer"_s).toString();
        const auto answer = answerOf(code);
        if (!answer) {
            problems.append({where + u".answer"_s, say(QT_TRANSLATE_NOOP("Policy", "「%1」という答えはありません。yes（はい）、no（いいえ）、unsure（わからない）のどれかです。")).arg(code)});
            return {};
        }
        path.append({one.value(u"question"_s).toString(), *answer});
        if (const auto course = courseOf(axis, path); !course) {
            problems.append({where + u".question"_s, course.error()});
            return {};
        }
    }
    const auto course = courseOf(axis, path);
    if (course && course->next && !path.isEmpty())
        problems.append({axis.code, say(QT_TRANSLATE_NOOP("Policy", "手引きが途中です。「%1」に答えていません。")).arg(course->next->code)});
    return path;
}

} // namespace

tl::expected<Answers, QList<Problem>> answersFromJson(const Document &policy, const QJsonObject &json)
{
    Answers answers;
    QList<Problem> problems;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const Axis *axis = policy.axis(it.key());
        if (!it->isArray() || !axis || (axis->questions.isEmpty() && !it->toArray().isEmpty())) {
            problems.append({it.key(), say(QT_TRANSLATE_NOOP("Policy", "適用規程には「%1」の手引きがありません。")).arg(it.key())});
            continue;
        }
        if (const AnswerPath path = checkedPath(*axis, it->toArray(), problems); !path.isEmpty())
            answers.insert(it.key(), path);
    }
    if (!problems.isEmpty())
        return tl::unexpected(problems);
    return answers;
}

QString answersToText(const Answers &answers)
{
    const QJsonObject json = answersToJson(answers);
    return json.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Answers answersFromText(const QString &text)
{
    Answers answers;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (const AnswerPath path = pathFromJson(it->toArray()); !path.isEmpty())
            answers.insert(it.key(), path);
    }
    return answers;
}

QStringList answerLines(const Axis &axis, const AnswerPath &path)
{
    QStringList lines;
    for (const Answered &answered : path) {
        const Question *question = questionOf(axis, answered.question);
        lines.append(say(QT_TRANSLATE_NOOP("Policy", "%1 → %2")).arg(question ? question->text : answered.question, answerWord(answered.answer)));
    }
    const auto course = courseOf(axis, path);
    if (const Level *level = course && !course->next ? axis.level(course->level) : nullptr) {
        const QString proposed = course->unsure ? say(QT_TRANSLATE_NOOP("Policy", "わからないときの提案: %1")) : say(QT_TRANSLATE_NOOP("Policy", "手引きの提案: %1"));
        lines.append(proposed.arg(level->label));
    }
    return lines;
}

} // namespace Policy
