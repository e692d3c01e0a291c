// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/books/bookdefinitioncheck.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Assets {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

/// Fields that are put together from several columns have no order of their own.
bool isSortable(const Field &field)
{
    return !field.column.isEmpty() || field.type == FieldType::Level || field.group == FieldGroup::Custom;
}

class Checker
{
public:
    explicit Checker(const QList<Field> &fields) : m_fields(fields) {}

    const Field *known(const QString &name, const QString &path)
    {
        const Field *field = findField(m_fields, name);
        if (!field)
            problems.append({path, say(QT_TRANSLATE_NOOP("Assets", "「%1」という項目は、この台帳にありません。")).arg(name)});
        return field;
    }
    void sortable(const QString &name, const QString &path)
    {
        const Field *field = known(name, path);
        if (field && !isSortable(*field))
            problems.append({path, say(QT_TRANSLATE_NOOP("Assets", "「%1」では並べられません。")).arg(field->label)});
    }
    void summable(const QString &name, const QString &path)
    {
        const Field *field = known(name, path);
        if (field && field->type != FieldType::Number)
            problems.append({path, say(QT_TRANSLATE_NOOP("Assets", "「%1」は数の項目でないので、合計できません。")).arg(field->label)});
    }

    QList<Policy::Problem> problems;

private:
    const QList<Field> &m_fields;
};

} // namespace

QList<Policy::Problem> definitionProblems(const BookDefinition &definition, const QList<Field> &fields)
{
    Checker checker(fields);
    for (qsizetype i = 0; i < definition.columns.size(); ++i) {
        if (const QString &field = definition.columns.at(i).field; !field.isEmpty())
            checker.known(field, u"$.columns[%1].field"_s.arg(i));
    }
    for (qsizetype i = 0; i < definition.sort.size(); ++i)
        checker.sortable(definition.sort.at(i).field, u"$.sort[%1]"_s.arg(i));
    if (!definition.groups.field.isEmpty())
        checker.sortable(definition.groups.field, u"$.groups.field"_s);
    for (qsizetype i = 0; i < definition.sums.size(); ++i)
        checker.summable(definition.sums.at(i), u"$.sums[%1]"_s.arg(i));
    return checker.problems;
}

} // namespace Assets
