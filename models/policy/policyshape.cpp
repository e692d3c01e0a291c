// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/policyshape.h"

#include "models/policy/policytables.h"
#include "models/policy/rulekinds.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Policy {

using namespace Qt::StringLiterals;

namespace {

QString typeWord(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Null: return u"null"_s;
    case QJsonValue::Bool: return u"true/false"_s;
    case QJsonValue::Double: return QCoreApplication::translate("Policy", "数");
    case QJsonValue::String: return QCoreApplication::translate("Policy", "文字列");
    case QJsonValue::Array: return QCoreApplication::translate("Policy", "配列 [ ]");
    case QJsonValue::Object: return QCoreApplication::translate("Policy", "オブジェクト { }");
    case QJsonValue::Undefined: break;
    }
    return QCoreApplication::translate("Policy", "値なし");
}

/// What would break a screen or a book: anything below a blank but line ends and tabs.
bool hasControls(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return (c < u' ' && c != u'\n' && c != u'\t') || c == QChar(0x7f) || c == QChar(0xfffe) || c == QChar(0xffff); });
}

/// Walks the document beside the tables and collects what differs.
class Checker
{
public:
    QList<Problem> problems;

    void object(const QJsonObject &object, const Table &table, const QString &path)
    {
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            const bool known = std::any_of(table.cbegin(), table.cend(),
                                           [&](const Field &field) { return field.name == it.key(); });
            if (!known)
                add(path + u'.' + it.key(), QCoreApplication::translate("Policy", "この名前の項目はありません。"));
        }
        for (const Field &field : table) {
            const QString at = path + u'.' + field.name;
            if (object.contains(field.name))
                value(object.value(field.name), field, at);
            else if (field.required)
                add(at, QCoreApplication::translate("Policy", "この項目がありません。"));
        }
        if (&table == &sourceTable())
            clauseOfSource(object, path);
        if (&table == &ruleTable())
            params(object, path);
        if (&table == &turnTable())
            oneEnd(object, path);
    }

private:
    /// Nobody reads more than these, and a file of nothing but mistakes must not fill the memory.
    static constexpr qsizetype kMostProblems = 500;

    void add(const QString &path, const QString &message)
    {
        if (problems.size() == kMostProblems)
            problems.append({u"$"_s, QCoreApplication::translate("Policy", "ほかにも誤りがあります。ここまでを直して、もう一度読み込んでください。")});
        if (problems.size() < kMostProblems)
            problems.append({path, message});
    }

    bool typed(const QJsonValue &value, QJsonValue::Type type, const QString &path)
    {
        if (value.type() != type) {
            add(path, QCoreApplication::translate("Policy", "%1 でなければなりませんが、%2 です。").arg(typeWord(type), typeWord(value.type())));
            return false;
        }
        if (type == QJsonValue::String && hasControls(value.toString()))
            add(path, QCoreApplication::translate("Policy", "制御文字は使えません。"));
        return true;
    }

    void value(const QJsonValue &value, const Field &field, const QString &path)
    {
        switch (field.shape) {
        case Shape::Text: typed(value, QJsonValue::String, path); break;
        case Shape::Filled: filled(value, path); break;
        case Shape::Texts: texts(value, {}, path); break;
        case Shape::Choices: texts(value, field.choices, path); break;
        case Shape::Number: number(value, std::numeric_limits<double>::lowest(), path); break;
        case Shape::Version: number(value, 1, path); break;
        case Shape::Flag: typed(value, QJsonValue::Bool, path); break;
        case Shape::Date: date(value, path); break;
        case Shape::Choice: choice(value, field.choices, path); break;
        case Shape::Object:
            if (typed(value, QJsonValue::Object, path))
                object(value.toObject(), *field.table, path);
            break;
        case Shape::Objects: objects(value, *field.table, false, path); break;
        case Shape::FilledObjects: objects(value, *field.table, true, path); break;
        case Shape::Params: typed(value, QJsonValue::Object, path); break;
        }
    }

    void filled(const QJsonValue &value, const QString &path)
    {
        if (typed(value, QJsonValue::String, path) && value.toString().isEmpty())
            add(path, QCoreApplication::translate("Policy", "空にはできません。"));
    }

    void choice(const QJsonValue &value, const QStringList &choices, const QString &path)
    {
        if (typed(value, QJsonValue::String, path) && !choices.contains(value.toString()))
            add(path, QCoreApplication::translate("Policy", "「%1」は使えません。使えるのは %2 です。")
                          .arg(value.toString(), choices.join(u", "_s)));
    }

    void texts(const QJsonValue &value, const QStringList &choices, const QString &path)
    {
        if (!typed(value, QJsonValue::Array, path))
            return;
        const QJsonArray items = value.toArray();
        QSet<QString> seen;
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QString at = u"%1[%2]"_s.arg(path).arg(i);
            if (choices.isEmpty())
                filled(items.at(i), at);
            else
                choice(items.at(i), choices, at);
            if (items.at(i).isString() && seen.contains(items.at(i).toString()))
                add(at, QCoreApplication::translate("Policy", "「%1」が二度あります。").arg(items.at(i).toString()));
            seen.insert(items.at(i).toString());
        }
    }

    void number(const QJsonValue &value, double least, const QString &path)
    {
        if (!typed(value, QJsonValue::Double, path))
            return;
        const double number = value.toDouble();
        constexpr double kMost = 1'000'000;
        if (std::abs(number) > kMost)
            add(path, QCoreApplication::translate("Policy", "数が大きすぎます。"));
        else if (std::floor(number) != number || number < least)
            add(path, least > 0 ? QCoreApplication::translate("Policy", "1 以上の整数でなければなりません。")
                                : QCoreApplication::translate("Policy", "整数でなければなりません。"));
    }

    void date(const QJsonValue &value, const QString &path)
    {
        static const QRegularExpression form(u"\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"_s);
        if (typed(value, QJsonValue::String, path) && !form.match(value.toString()).hasMatch())
            add(path, QCoreApplication::translate("Policy", "日付は 2026-03-09 の形で書いてください。"));
    }

    void objects(const QJsonValue &value, const Table &table, bool atLeastOne, const QString &path)
    {
        if (!typed(value, QJsonValue::Array, path))
            return;
        const QJsonArray items = value.toArray();
        if (atLeastOne && items.isEmpty())
            add(path, QCoreApplication::translate("Policy", "少なくとも一つ必要です。"));
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QString at = u"%1[%2]"_s.arg(path).arg(i);
            if (typed(items.at(i), QJsonValue::Object, at))
                object(items.at(i).toObject(), table, at);
        }
    }

    /// What the policy says must be findable in the policy; only a default of ours has no clause.
    void clauseOfSource(const QJsonObject &source, const QString &path)
    {
        const bool isDefault = source.value(u"status"_s) == u"default"_s;
        if (!isDefault && source.value(u"status"_s).isString() && source.value(u"clause"_s) == QString())
            add(path + u".clause"_s,
                QCoreApplication::translate("Policy", "既定でない値には、根拠の条項を書いてください。"));
    }

    /// An answer leads to a question or to a level; a ground is one of a level.
    void oneEnd(const QJsonObject &turn, const QString &path)
    {
        const bool toQuestion = turn.contains(u"question"_s);
        if (toQuestion == turn.contains(u"level"_s))
            add(path, QCoreApplication::translate("Policy", "question（次の質問）か level（区分）の、どちらか一つを書いてください。"));
        else if (toQuestion && turn.contains(u"ground"_s))
            add(path + u".ground"_s, QCoreApplication::translate("Policy", "根拠は、区分と一緒に書いてください。"));
    }

    void params(const QJsonObject &rule, const QString &path)
    {
        const RuleKind *kind = ruleKind(rule.value(u"kind"_s).toString());
        const QJsonValue given = rule.value(u"params"_s);
        if (!kind || !(given.isObject() || given.isUndefined()))
            return;
        const QJsonObject params = given.toObject();
        object(params, paramTable(kind->code), path + u".params"_s);
        if (params.contains(u"minLevel"_s) && !params.contains(u"axis"_s))
            add(path + u".params.axis"_s, QCoreApplication::translate("Policy", "minLevel には axis が必要です。"));
        for (const RuleParam &param : kind->params) {
            if (params.value(param.name).isArray() && params.value(param.name).toArray().isEmpty())
                add(path + u".params."_s + param.name, QCoreApplication::translate("Policy", "少なくとも一つ必要です。"));
        }
    }
};

} // namespace

QList<Problem> shapeProblems(const QJsonObject &document)
{
    Checker checker;
    checker.object(document, documentTable(), u"$"_s);
    return checker.problems;
}

} // namespace Policy
