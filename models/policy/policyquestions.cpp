// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/policyquestions.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace Policy {

using namespace Qt::StringLiterals;

namespace {

class Paths
{
public:
    Paths(const Axis &axis, const QString &path) : m_axis(axis), m_path(path + u".questions"_s) {}

    QList<Problem> all()
    {
        const QList<Question> &questions = m_axis.questions;
        m_states.fill(State::Unseen, questions.size());
        for (qsizetype at = 0; at < questions.size(); ++at) {
            const QString &code = questions.at(at).code;
            if (!code.isEmpty() && m_places.contains(code))
                add(at, u"code"_s, QCoreApplication::translate("Policy", "「%1」が二度あります。").arg(code));
            else
                m_places.insert(code, at);
        }
        if (!questions.isEmpty())
            walk();
        for (qsizetype at = 0; at < questions.size(); ++at) {
            if (m_states.at(at) == State::Unseen && m_places.value(questions.at(at).code) == at)
                add(at, u"code"_s, QCoreApplication::translate("Policy", "この質問には、どの答えからも届きません。"));
            end(questions.at(at).yes, at, u"yes"_s);
            end(questions.at(at).no, at, u"no"_s);
        }
        return m_problems;
    }

private:
    enum class State { Unseen, Open, Done };
    struct Step {
        qsizetype at;
        int turns = 0; ///< how many of its two were followed
    };

    void add(qsizetype at, const QString &name, const QString &message)
    {
        m_problems.append({u"%1[%2].%3"_s.arg(m_path).arg(at).arg(name), message});
    }

    /// Without recursion: a hostile file may have very many, one behind the other.
    void walk()
    {
        QList<Step> steps{Step{0, 0}};
        m_states[0] = State::Open;
        while (!steps.isEmpty()) {
            const qsizetype at = steps.last().at;
            if (steps.last().turns == 2) {
                m_states[at] = State::Done;
                steps.removeLast();
                continue;
            }
            const bool isYes = steps.last().turns++ == 0;
            const Question &question = m_axis.questions.at(at);
            const auto next = m_places.constFind(isYes ? question.yes.question : question.no.question);
            if (next == m_places.cend())
                continue;
            if (m_states.at(*next) == State::Open)
                add(at, isYes ? u"yes.question"_s : u"no.question"_s, QCoreApplication::translate("Policy", "「%1」に戻るため、質問が終わりません。").arg(next.key()));
            else if (m_states.at(*next) == State::Unseen) {
                m_states[*next] = State::Open;
                steps.append(Step{*next, 0});
            }
        }
    }

    void missing(qsizetype at, const QString &name, const QString &code)
    {
        add(at, name, QCoreApplication::translate("Policy", "「%1」はこの規程のどこにも定められていません。").arg(code));
    }

    /// The end of a turn, in what its axis has.
    void end(const Turn &turn, qsizetype at, const QString &name)
    {
        if (!turn.question.isEmpty() && !m_places.contains(turn.question))
            missing(at, name + u".question"_s, turn.question);
        const Level *level = m_axis.level(turn.level);
        if (!turn.level.isEmpty() && !level)
            missing(at, name + u".level"_s, turn.level);
        if (!level)
            return;
        const bool knows = std::any_of(level->grounds.cbegin(), level->grounds.cend(), [&turn](const Ground &ground) { return ground.code == turn.ground; });
        if (!turn.ground.isEmpty() && !knows)
            missing(at, name + u".ground"_s, turn.ground);
        else if (turn.ground.isEmpty() && level->groundRequired)
            add(at, name + u".ground"_s, QCoreApplication::translate("Policy", "根拠を必須とする分類です。どの根拠に当たるかを書いてください。"));
    }

    const Axis &m_axis;
    QString m_path;
    QHash<QString, qsizetype> m_places;
    QList<State> m_states;
    QList<Problem> m_problems;
};

} // namespace

QList<Problem> questionProblems(const Axis &axis, const QString &path)
{
    return Paths(axis, path).all();
}

} // namespace Policy
