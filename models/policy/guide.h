// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policy.h"
#include "models/policy/policyreader.h"

/// 分類の手引き: the questions of an axis, what was answered, and where that leads. Pure functions over the policy's data.
namespace Policy {

enum class Answer { Yes, No, Unsure };

struct Answered {
    QString question; ///< code
    Answer answer = Answer::Yes;
    bool operator==(const Answered &) const = default;
};
/// In the order asked. わからない ends it.
using AnswerPath = QList<Answered>;
/// Axis code → what was answered there. An axis without questions, or on which nobody used them, is absent.
using Answers = QMap<QString, AnswerPath>;

[[nodiscard]] QString answerCode(Answer answer); ///< yes, no, unsure
[[nodiscard]] std::optional<Answer> answerOf(const QString &code);
[[nodiscard]] QString answerWord(Answer answer); ///< はい …

/// Where a path has led so far.
struct Course {
    const Question *next = nullptr; ///< still to be answered; null = the end, and then `level` is proposed
    QString level;
    QString ground;    ///< empty where none is listed
    Source source;     ///< of the ground, else of the level
    bool unsure = false; ///< somebody did not know: `level` is the highest that the answers leave open
};

/// The error is one sentence: a question that does not come there, or an answer after the end.
[[nodiscard]] tl::expected<Course, QString> courseOf(const Axis &axis, const AnswerPath &path);

/// The rule that says whom to ask about an unknown class; nullptr where the policy has none.
[[nodiscard]] const Rule *unknownRule(const Document &policy);

/// {"C": [{"question": "secret", "answer": "no"}, …]}; an axis without answers is left out.
[[nodiscard]] QJsonObject answersToJson(const Answers &answers);
[[nodiscard]] QJsonArray pathToJson(const AnswerPath &path);
/// Against the questions of the policy; each path must have come to its end. Every error with where it is: C[1].question.
[[nodiscard]] tl::expected<Answers, QList<Problem>> answersFromJson(const Document &policy, const QJsonObject &json);
/// One axis, not looked at closely: what cannot be read ends it. For a form and for what is stored already.
[[nodiscard]] AnswerPath pathFromJson(const QJsonArray &json);

/// Stored form; empty text for none.
[[nodiscard]] QString answersToText(const Answers &answers);
[[nodiscard]] Answers answersFromText(const QString &text);

/// What was asked and answered, a line each, and last what that proposes: under the version of the policy it was answered by.
[[nodiscard]] QStringList answerLines(const Axis &axis, const AnswerPath &path);

} // namespace Policy
