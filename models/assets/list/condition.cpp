// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/list/condition.h"

#include "models/assets/assetvalue.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Assets {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

bool isPseudo(const QString &field)
{
    return field == QLatin1String(kSearchField) || field == QLatin1String(kBatchField);
}

QString testName(Test test)
{
    switch (test) {
    case Test::Is:
        return say(QT_TRANSLATE_NOOP("Assets", "等しい"));
    case Test::Contains:
        return say(QT_TRANSLATE_NOOP("Assets", "含む"));
    case Test::AtLeast:
        return say(QT_TRANSLATE_NOOP("Assets", "以上"));
    case Test::AtMost:
        return say(QT_TRANSLATE_NOOP("Assets", "以下"));
    case Test::Between:
        return say(QT_TRANSLATE_NOOP("Assets", "範囲"));
    case Test::Empty:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Assets", "空"));
}

bool isRange(Test test)
{
    return test == Test::AtLeast || test == Test::AtMost || test == Test::Between;
}

tl::expected<QString, QString> storedLevel(const Field &field, const QString &typed)
{
    QStringList labels;
    for (const Policy::Term &choice : field.choices) {
        if (choice.code == typed || choice.label == typed)
            return choice.code;
        labels.append(choice.code);
    }
    return tl::unexpected(say(QT_TRANSLATE_NOOP("Assets", "「%1」という%2はありません。あるのは %3 です。")).arg(typed, field.label, labels.join(u"、"_s)));
}

/// One value of a condition, from what was typed.
tl::expected<QString, QString> storedFor(const Field &field, Test test, const QString &typed)
{
    if (typed.isEmpty())
        return QString();
    if (field.type == FieldType::Level)
        return storedLevel(field, typed);
    if (test == Test::Contains)
        return typed;
    auto stored = storedValue(field, typed);
    if (stored && isRange(test) && field.type == FieldType::Date && !QDate::fromString(*stored, Qt::ISODate).isValid())
        return tl::unexpected(say(QT_TRANSLATE_NOOP("Assets", "「%1」は日付ではないので、前後を比べられません。")).arg(typed));
    return stored;
}

std::optional<QString> countProblem(const Condition &condition, const QString &label)
{
    const qsizetype count = condition.values.size();
    const bool fits = condition.test == Test::Empty ? count == 0
        : condition.test == Test::Between           ? count == 2
        : isRange(condition.test)                   ? count == 1
                                                    : count > 0;
    const bool mayBeEmpty = condition.test == Test::Is;
    if (fits && (mayBeEmpty || !condition.values.contains(QString())))
        return std::nullopt;
    if (condition.test == Test::Empty)
        return say(QT_TRANSLATE_NOOP("Assets", "「%1」が空かどうかの条件に、値は要りません。")).arg(label);
    if (condition.test == Test::Between)
        return say(QT_TRANSLATE_NOOP("Assets", "「%1」の範囲には、始めと終わりの 2 つの値を入れてください。")).arg(label);
    return say(QT_TRANSLATE_NOOP("Assets", "「%1」の条件に値を入れてください。")).arg(label);
}

} // namespace

QString valueOfId(qint64 id)
{
    return u'#' + QString::number(id);
}

std::optional<qint64> idOfValue(const QString &value)
{
    bool isNumber = false;
    const qint64 id = value.startsWith(u'#') ? QStringView(value).mid(1).toLongLong(&isNumber) : 0;
    return isNumber ? std::optional(id) : std::nullopt;
}

bool ConditionGroup::isEmpty() const
{
    return conditions.isEmpty() && std::all_of(groups.cbegin(), groups.cend(), [](const ConditionGroup &group) { return group.isEmpty(); });
}

QList<Condition> ConditionGroup::all() const
{
    QList<Condition> found = conditions;
    for (const ConditionGroup &group : groups)
        found += group.all();
    return found;
}

QList<Test> testsOf(const Field &field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        if (field.column.isEmpty() && field.group != FieldGroup::Custom)
            return {}; // made of other things
        return {Test::Is, Test::Contains, Test::AtLeast, Test::AtMost, Test::Between, Test::Empty};
    case FieldType::Number:
    case FieldType::Date:
    case FieldType::Level:
        return {Test::Is, Test::AtLeast, Test::AtMost, Test::Between, Test::Empty};
    case FieldType::YesNo:
        return {Test::Is, Test::Empty};
    case FieldType::Choice:
    case FieldType::Unit:
    case FieldType::Person:
    case FieldType::Place:
    case FieldType::Asset:
    case FieldType::List:
        break;
    }
    return {Test::Is, Test::Contains, Test::Empty};
}

tl::expected<Condition, QString> withStoredValues(const QList<Field> &fields, Condition typed)
{
    if (isPseudo(typed.field))
        return typed;
    const Field *field = findField(fields, typed.field);
    if (!field)
        return typed; // conditionProblem() tells it
    typed.field = field->code;
    for (QString &value : typed.values) {
        auto stored = storedFor(*field, typed.test, value);
        if (!stored)
            return tl::unexpected(stored.error());
        value = *stored;
    }
    return typed;
}

std::optional<QString> conditionProblem(const QList<Field> &fields, const Condition &condition)
{
    if (isPseudo(condition.field)) {
        const bool isBatch = condition.field == QLatin1String(kBatchField);
        const QString label = isBatch ? say(QT_TRANSLATE_NOOP("Assets", "取込")) : say(QT_TRANSLATE_NOOP("Assets", "検索"));
        if (condition.test != Test::Is && (isBatch || condition.test != Test::Contains))
            return say(QT_TRANSLATE_NOOP("Assets", "「%1」には「%2」の条件を使えません。")).arg(label, testName(condition.test));
        return countProblem(condition, label);
    }
    const Field *field = findField(fields, condition.field);
    if (!field)
        return say(QT_TRANSLATE_NOOP("Assets", "「%1」という項目はありません。daichoctl fields asset で一覧を見てください。")).arg(condition.field);
    const QList<Test> tests = testsOf(*field);
    if (tests.isEmpty())
        return say(QT_TRANSLATE_NOOP("Assets", "「%1」は、ほかの項目から作られるので、条件に使えません。")).arg(field->label);
    if (!tests.contains(condition.test))
        return say(QT_TRANSLATE_NOOP("Assets", "「%1」には「%2」の条件を使えません。")).arg(field->label, testName(condition.test));
    if (auto problem = countProblem(condition, field->label))
        return problem;
    for (const QString &value : condition.values) {
        if (const auto stored = storedFor(*field, condition.test, value); !stored)
            return stored.error();
    }
    return std::nullopt;
}

namespace {

QString conditionWords(const Field *field, const Condition &condition)
{
    const bool isDay = field && field->type == FieldType::Date;
    const bool several = condition.values.size() > 1;
    const bool no = condition.negated;
    switch (condition.test) {
    case Test::Is:
        if (several)
            return no ? say(QT_TRANSLATE_NOOP("Assets", "%1が %2 のどれでもない")) : say(QT_TRANSLATE_NOOP("Assets", "%1が %2 のどれか"));
        return no ? say(QT_TRANSLATE_NOOP("Assets", "%1が%2でない")) : say(QT_TRANSLATE_NOOP("Assets", "%1が%2"));
    case Test::Contains:
        return no ? say(QT_TRANSLATE_NOOP("Assets", "%1に「%2」を含まない")) : say(QT_TRANSLATE_NOOP("Assets", "%1に「%2」を含む"));
    case Test::AtLeast:
        if (isDay)
            return no ? say(QT_TRANSLATE_NOOP("Assets", "%1が%2以降でない")) : say(QT_TRANSLATE_NOOP("Assets", "%1が%2以降"));
        return no ? say(QT_TRANSLATE_NOOP("Assets", "%1が%2以上でない")) : say(QT_TRANSLATE_NOOP("Assets", "%1が%2以上"));
    case Test::AtMost:
        if (isDay)
            return no ? say(QT_TRANSLATE_NOOP("Assets", "%1が%2以前でない")) : say(QT_TRANSLATE_NOOP("Assets", "%1が%2以前"));
        return no ? say(QT_TRANSLATE_NOOP("Assets", "%1が%2以下でない")) : say(QT_TRANSLATE_NOOP("Assets", "%1が%2以下"));
    case Test::Between:
        return no ? say(QT_TRANSLATE_NOOP("Assets", "%1が%2から%3まででない")) : say(QT_TRANSLATE_NOOP("Assets", "%1が%2から%3まで"));
    case Test::Empty:
        break;
    }
    return no ? say(QT_TRANSLATE_NOOP("Assets", "%1が空でない")) : say(QT_TRANSLATE_NOOP("Assets", "%1が空"));
}

} // namespace

QString conditionText(const QList<Field> &fields, const Condition &condition, const ShownValue &shown)
{
    const Field *field = findField(fields, condition.field);
    QString label = field ? field->label : condition.field;
    if (condition.field == QLatin1String(kSearchField))
        label = say(QT_TRANSLATE_NOOP("Assets", "検索"));
    if (condition.field == QLatin1String(kBatchField))
        label = say(QT_TRANSLATE_NOOP("Assets", "取込"));
    QStringList values;
    for (const QString &value : condition.values)
        values.append(value.isEmpty() ? say(QT_TRANSLATE_NOOP("Assets", "空")) : shown(field, value));
    const QString words = conditionWords(field, condition);
    if (condition.test == Test::Between)
        return words.arg(label, values.value(0), values.value(1));
    if (condition.test == Test::Empty)
        return words.arg(label);
    return words.arg(label, values.join(condition.test == Test::Contains ? u"」「"_s : u"、"_s));
}

QString conditionsText(const QList<Field> &fields, const ConditionGroup &group, const ShownValue &shown)
{
    QStringList parts;
    for (const Condition &condition : group.conditions)
        parts.append(conditionText(fields, condition, shown));
    for (const ConditionGroup &inner : group.groups) {
        if (inner.isEmpty())
            continue;
        const QString text = conditionsText(fields, inner, shown);
        const bool bare = inner.negated || inner.all().size() == 1; // a negated one has its own brackets
        parts.append(bare ? text : u'（' + text + u'）');
    }
    if (parts.isEmpty())
        return {};
    const QString text = parts.join(group.join == ConditionGroup::Join::All ? say(QT_TRANSLATE_NOOP("Assets", " かつ ")) : say(QT_TRANSLATE_NOOP("Assets", " または ")));
    return group.negated ? say(QT_TRANSLATE_NOOP("Assets", "（%1）を除く")).arg(text) : text;
}

} // namespace Assets
