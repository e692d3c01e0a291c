// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/register/params.h"

#include "models/support/text.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Register {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Register", text);
}

bool fits(const QJsonValue &value, Parameter::Type type)
{
    if (value.isNull())
        return true;
    switch (type) {
    case Parameter::Type::Text:
    case Parameter::Type::Date:
    case Parameter::Type::DateTime:
    case Parameter::Type::File:
    case Parameter::Type::Object:
        return value.isString() || value.isDouble();
    case Parameter::Type::Number:
        return value.isDouble() || value.isString();
    case Parameter::Type::YesNo:
        return value.isBool();
    case Parameter::Type::List:
        return value.isArray();
    case Parameter::Type::Map:
        return value.isObject();
    }
    return false;
}

} // namespace

QList<FieldError> checkParameters(const ActDescriptor &act, const QJsonObject &params)
{
    QList<FieldError> errors;
    for (const QString &name : params.keys()) {
        const auto known = std::find_if(act.parameters.cbegin(), act.parameters.cend(),
                                        [&](const Parameter &parameter) { return parameter.name == name; });
        if (known == act.parameters.cend()) {
            errors.append({name, say(QT_TRANSLATE_NOOP("Register", "「%1」という項目は、操作 %2 にありません。")).arg(name, act.name)});
        } else if (!fits(params.value(name), known->type)) {
            errors.append({name, say(QT_TRANSLATE_NOOP("Register", "「%1」の値の種類が違います。%2")).arg(known->title, known->help)});
        }
    }
    for (const Parameter &parameter : act.parameters) {
        const QJsonValue value = params.value(parameter.name);
        const bool missing = value.isUndefined() || value.isNull()
            || (value.isString() && Support::cleaned(value.toString(), true).isEmpty());
        if (parameter.required && missing)
            errors.append({parameter.name, say(QT_TRANSLATE_NOOP("Register", "%1 を入力してください。")).arg(parameter.title)});
    }
    return errors;
}

QString textOf(const QJsonObject &params, const QString &name)
{
    const QJsonValue value = params.value(name);
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return Support::cleaned(value.toString(), true);
}

} // namespace Register
