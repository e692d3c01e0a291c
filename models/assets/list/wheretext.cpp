// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/list/wheretext.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Assets {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

class Parser
{
public:
    Parser(const QList<Field> &fields, const QString &text) : m_fields(fields), m_text(text) { }

    tl::expected<ConditionGroup, QString> parse()
    {
        ConditionGroup group = alternatives(0);
        if (!m_problem && m_at < m_text.size())
            tell(m_at, say(QT_TRANSLATE_NOOP("Assets", "ここから先を読めません。")));
        if (m_problem)
            return tl::unexpected(*m_problem);
        return group;
    }

private:
    void tell(qsizetype at, const QString &why)
    {
        if (!m_problem)
            m_problem = say(QT_TRANSLATE_NOOP("Assets", "条件「%1」の %2 文字目: %3")).arg(m_text).arg(at + 1).arg(why);
    }
    void skipSpace()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }
    bool take(QStringView sign)
    {
        if (!QStringView(m_text).sliced(m_at).startsWith(sign))
            return false;
        m_at += sign.size();
        return true;
    }
    /// " | " and " & ": white space on both sides, so that signs inside words stay what they are.
    bool takeJoin(QChar sign)
    {
        qsizetype at = m_at;
        while (at < m_text.size() && m_text.at(at).isSpace())
            ++at;
        const bool isJoin = at > m_at && at + 1 < m_text.size() && m_text.at(at) == sign && m_text.at(at + 1).isSpace();
        const bool behindBracket = !isJoin && m_at > 0 && m_text.at(m_at - 1) == u')' && at < m_text.size() && m_text.at(at) == sign;
        if (isJoin || behindBracket)
            m_at = at + 1;
        return isJoin || behindBracket;
    }

    /// Parts joined by `sign`; a single one is not wrapped once more.
    template <typename Part> ConditionGroup joined(QChar sign, ConditionGroup::Join join, Part part)
    {
        ConditionGroup group;
        group.join = join;
        do {
            ConditionGroup one = part();
            if (one.groups.isEmpty() && one.conditions.size() == 1 && !one.negated)
                group.conditions += one.conditions;
            else
                group.groups.append(one);
        } while (!m_problem && takeJoin(sign));
        return group.conditions.isEmpty() && group.groups.size() == 1 ? ConditionGroup(group.groups.first()) : group;
    }
    ConditionGroup alternatives(int depth)
    {
        return joined(u'|', ConditionGroup::Join::Any, [this, depth] {
            return depth == 0 ? unary(depth) : joined(u'&', ConditionGroup::Join::All, [this, depth] { return unary(depth); });
        });
    }
    ConditionGroup unary(int depth)
    {
        constexpr int kDeepest = 16;
        skipSpace();
        const qsizetype start = m_at;
        const bool negated = take(u"!(");
        if (!negated && !take(u"("))
            return {ConditionGroup::Join::All, false, {condition(depth)}, {}};
        ConditionGroup inner;
        if (depth >= kDeepest)
            tell(start, say(QT_TRANSLATE_NOOP("Assets", "括弧の入れ子が深すぎます。")));
        else
            inner = alternatives(depth + 1);
        skipSpace();
        if (!m_problem && !take(u")"))
            tell(start, say(QT_TRANSLATE_NOOP("Assets", "括弧が閉じていません。")));
        if (!negated)
            return inner;
        if (!inner.negated) {
            inner.negated = true;
            return inner;
        }
        return {ConditionGroup::Join::All, true, {}, {inner}};
    }

    /// Where the value ends: before a join, or before the bracket that closes the group it stands in.
    qsizetype valueEnd(int depth) const
    {
        int open = 0;
        for (qsizetype at = m_at; at < m_text.size(); ++at) {
            const QChar c = m_text.at(at);
            const bool spaced = at > 0 && m_text.at(at - 1).isSpace() && at + 1 < m_text.size() && m_text.at(at + 1).isSpace();
            if (spaced && (c == u'|' || (depth > 0 && c == u'&')))
                return at - 1;
            if (depth > 0 && c == u'(')
                ++open;
            if (depth > 0 && c == u')' && open-- == 0)
                return at;
        }
        return m_text.size();
    }

    Condition condition(int depth)
    {
        struct Sign {
            QStringView text;
            Test test;
            bool negated;
        };
        static const std::array<Sign, 6> signs{{{u"!=", Test::Is, true}, {u"!~", Test::Contains, true}, {u">=", Test::AtLeast, false},
                                                {u"<=", Test::AtMost, false}, {u"=", Test::Is, false}, {u"~", Test::Contains, false}}};
        const qsizetype start = m_at;
        for (; m_at < m_text.size(); ++m_at) {
            for (const Sign &sign : signs) {
                if (!QStringView(m_text).sliced(m_at).startsWith(sign.text))
                    continue;
                const QString name = m_text.mid(start, m_at - start).trimmed();
                if (name.isEmpty())
                    tell(start, say(QT_TRANSLATE_NOOP("Assets", "項目の名前がありません。")));
                m_at += sign.text.size();
                return withValue({name, sign.test, {}, sign.negated}, depth);
            }
        }
        tell(start, say(QT_TRANSLATE_NOOP("Assets", "項目=値 の形で書いてください。比べ方は = != ~ !~ >= <= です。")));
        return {};
    }

    Condition withValue(Condition condition, int depth)
    {
        const qsizetype behindSign = m_at;
        skipSpace();
        if (take(u"\"")) {
            const qsizetype end = m_text.indexOf(u'"', m_at);
            if (end < 0)
                tell(m_at - 1, say(QT_TRANSLATE_NOOP("Assets", "引用符が閉じていません。")));
            condition.values = {m_text.mid(m_at, end - m_at)};
            m_at = end < 0 ? m_text.size() : end + 1;
            return condition;
        }
        m_at = behindSign; // the space before a join belongs to the join
        const qsizetype start = m_at;
        const qsizetype end = std::max(m_at, valueEnd(depth));
        const QString value = m_text.mid(m_at, end - m_at).trimmed();
        m_at = end;
        if (value.isEmpty() && condition.test != Test::Is)
            tell(start, say(QT_TRANSLATE_NOOP("Assets", "値がありません。")));
        if (value.isEmpty()) {
            condition.test = condition.test == Test::Is ? Test::Empty : condition.test;
            return condition;
        }
        condition.values = {value};
        if (condition.field == QLatin1String(kSearchField))
            condition.test = Test::Contains;
        const qsizetype dots = condition.test == Test::Is && hasRanges(condition.field) ? value.indexOf(".."_L1) : -1;
        if (dots >= 0)
            setRange(condition, value.left(dots).trimmed(), value.mid(dots + 2).trimmed(), start);
        return condition;
    }
    bool hasRanges(const QString &name) const
    {
        const Field *field = findField(m_fields, name);
        return field && (field->type == FieldType::Date || field->type == FieldType::Number || field->type == FieldType::Level || field->code == "number"_L1);
    }
    void setRange(Condition &condition, const QString &from, const QString &to, qsizetype start)
    {
        if (from.isEmpty() && to.isEmpty())
            tell(start, say(QT_TRANSLATE_NOOP("Assets", "範囲に値がありません。")));
        condition.test = from.isEmpty() ? Test::AtMost : to.isEmpty() ? Test::AtLeast : Test::Between;
        condition.values = from.isEmpty() ? QStringList{to} : to.isEmpty() ? QStringList{from} : QStringList{from, to};
    }

    const QList<Field> &m_fields;
    const QString &m_text;
    qsizetype m_at = 0;
    std::optional<QString> m_problem;
};

} // namespace

tl::expected<ConditionGroup, QString> conditionsFromText(const QList<Field> &fields, const QString &text)
{
    return Parser(fields, text).parse();
}

} // namespace Assets
