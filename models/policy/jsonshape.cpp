// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/jsonshape.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Policy {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Policy", text);
}

QString typeWord(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Null: return u"null"_s;
    case QJsonValue::Bool: return u"true/false"_s;
    case QJsonValue::Double: return say(QT_TRANSLATE_NOOP("Policy", "数"));
    case QJsonValue::String: return say(QT_TRANSLATE_NOOP("Policy", "文字列"));
    case QJsonValue::Array: return say(QT_TRANSLATE_NOOP("Policy", "配列 [ ]"));
    case QJsonValue::Object: return say(QT_TRANSLATE_NOOP("Policy", "オブジェクト { }"));
    case QJsonValue::Undefined: break;
    }
    return say(QT_TRANSLATE_NOOP("Policy", "値なし"));
}

bool hasControls(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return (c < u' ' && c != u'\n') || c == QChar(0x7f) || c == QChar(0xfffe) || c == QChar(0xffff); });
}

} // namespace

std::optional<int> JsonNames::valueOf(const QString &name) const
{
    for (const auto &[word, value] : m_names) {
        if (word == name)
            return value;
    }
    return std::nullopt;
}

QString JsonNames::nameOf(int value) const
{
    for (const auto &[word, meant] : m_names) {
        if (meant == value)
            return word;
    }
    return {};
}

QStringList JsonNames::all() const
{
    QStringList words;
    for (const auto &[word, value] : m_names)
        words.append(word);
    return words;
}

JsonShape::JsonShape(const QJsonObject &object, QString path, QList<Problem> &problems)
    : m_object(object), m_path(std::move(path)), m_problems(problems)
{
}

JsonShape::~JsonShape()
{
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (!m_asked.contains(it.key()))
            complain(it.key(), say(QT_TRANSLATE_NOOP("Policy", "この名前の項目はありません。")));
    }
}

void JsonShape::complain(const QString &name, const QString &message)
{
    m_problems.append({m_path + u'.' + name, message});
}

void JsonShape::complainAt(const QString &path, const QString &message)
{
    m_problems.append({path, message});
}

bool JsonShape::hasComplaint(const QString &name) const
{
    const QString path = m_path + u'.' + name;
    return std::any_of(m_problems.cbegin(), m_problems.cend(), [&path](const Problem &problem) { return problem.path.startsWith(path); });
}

std::optional<QJsonObject> JsonShape::json(const QString &name)
{
    const auto value = typed(name, QJsonValue::Object);
    return value ? std::optional(value->toObject()) : std::nullopt;
}

bool JsonShape::has(const QString &name)
{
    m_asked.insert(name);
    return m_object.contains(name);
}

std::optional<QJsonValue> JsonShape::typed(const QString &name, QJsonValue::Type type)
{
    if (!has(name))
        return std::nullopt;
    const QJsonValue value = m_object.value(name);
    if (value.type() == type)
        return value;
    complain(name, say(QT_TRANSLATE_NOOP("Policy", "%1 でなければなりませんが、%2 です。")).arg(typeWord(type), typeWord(value.type())));
    return std::nullopt;
}

QString JsonShape::checkedText(const QString &name, const QString &text, qsizetype least, qsizetype most)
{
    if (text.trimmed().size() < least)
        complain(name, say(QT_TRANSLATE_NOOP("Policy", "空にはできません。")));
    else if (text.size() > most)
        complain(name, say(QT_TRANSLATE_NOOP("Policy", "長すぎます。%1 文字までです。")).arg(most));
    else if (hasControls(text))
        complain(name, say(QT_TRANSLATE_NOOP("Policy", "制御文字は使えません。")));
    return text;
}

QString JsonShape::text(const QString &name, qsizetype least, qsizetype most)
{
    const auto value = typed(name, QJsonValue::String);
    return value ? checkedText(name, value->toString(), least, most) : QString();
}

double JsonShape::number(const QString &name, double least, double most, double otherwise)
{
    const auto value = typed(name, QJsonValue::Double);
    if (!value)
        return otherwise;
    const double number = value->toDouble();
    if (number >= least && number <= most)
        return number;
    complain(name, say(QT_TRANSLATE_NOOP("Policy", "%1 から %2 までの数でなければなりません。")).arg(least).arg(most));
    return otherwise;
}

bool JsonShape::flag(const QString &name, bool otherwise)
{
    const auto value = typed(name, QJsonValue::Bool);
    return value ? value->toBool() : otherwise;
}

int JsonShape::choice(const QString &name, const JsonNames &names, int otherwise)
{
    const auto value = typed(name, QJsonValue::String);
    if (!value)
        return otherwise;
    if (const auto meant = names.valueOf(value->toString()))
        return *meant;
    complain(name, say(QT_TRANSLATE_NOOP("Policy", "「%1」は使えません。使えるのは %2 です。")).arg(value->toString(), names.all().join(u", "_s)));
    return otherwise;
}

QStringList JsonShape::texts(const QString &name, qsizetype most, qsizetype longest)
{
    const auto value = typed(name, QJsonValue::Array);
    if (!value)
        return {};
    const QJsonArray array = value->toArray();
    if (array.size() > most)
        complain(name, say(QT_TRANSLATE_NOOP("Policy", "多すぎます。%1 個までです。")).arg(most));
    QStringList texts;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString at = u"%1[%2]"_s.arg(name).arg(i);
        if (array.at(i).isString())
            texts.append(checkedText(at, array.at(i).toString(), 0, longest));
        else
            complain(at, say(QT_TRANSLATE_NOOP("Policy", "%1 でなければなりませんが、%2 です。")).arg(typeWord(QJsonValue::String), typeWord(array.at(i).type())));
    }
    return texts;
}

void JsonShape::object(const QString &name, const std::function<void(JsonShape &)> &read)
{
    if (const auto value = typed(name, QJsonValue::Object)) {
        JsonShape inner(value->toObject(), m_path + u'.' + name, m_problems);
        read(inner);
    }
}

void JsonShape::objects(const QString &name, qsizetype most, const std::function<void(JsonShape &)> &read)
{
    const auto value = typed(name, QJsonValue::Array);
    if (!value)
        return;
    const QJsonArray array = value->toArray();
    if (array.size() > most) {
        complain(name, say(QT_TRANSLATE_NOOP("Policy", "多すぎます。%1 個までです。")).arg(most));
        return;
    }
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString at = u"%1[%2]"_s.arg(name).arg(i);
        if (!array.at(i).isObject()) {
            complain(at, say(QT_TRANSLATE_NOOP("Policy", "%1 でなければなりませんが、%2 です。")).arg(typeWord(QJsonValue::Object), typeWord(array.at(i).type())));
            continue;
        }
        JsonShape inner(array.at(i).toObject(), m_path + u'.' + at, m_problems);
        read(inner);
    }
}

} // namespace Policy
