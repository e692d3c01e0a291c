// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/answers.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace AssetsUi {

namespace {

const QStringList &maps()
{
    static const QStringList names{u"levels"_s, u"grounds"_s, u"guidance"_s, u"custom"_s};
    return names;
}

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

} // namespace

Answers answersFrom(const QJsonObject &params)
{
    Answers answers;
    for (auto it = params.begin(); it != params.end(); ++it) {
        if (!maps().contains(it.key())) {
            answers.insert(it.key(), *it);
            continue;
        }
        const QJsonObject map = it->toObject();
        for (auto inner = map.begin(); inner != map.end(); ++inner) {
            // Own fields are named "custom.7" inside their map already.
            const bool whole = it.key() == "custom"_L1 && inner.key().startsWith("custom."_L1);
            answers.insert(whole ? inner.key() : QString(it.key() + u'.' + inner.key()), *inner);
        }
    }
    return answers;
}

QJsonObject paramsFrom(const Answers &answers, bool withEmpty)
{
    QJsonObject params;
    QMap<QString, QJsonObject> found;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        if (!withEmpty && isEmptyAnswer(*it))
            continue;
        const QString head = it.key().section(u'.', 0, 0);
        if (!maps().contains(head))
            params.insert(it.key(), *it);
        else
            found[head].insert(head == "custom"_L1 ? it.key() : it.key().section(u'.', 1), *it);
    }
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        params.insert(it.key(), *it);
    return params;
}

bool isEmptyAnswer(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return !value.toBool();
    case QJsonValue::Array:
        return value.toArray().isEmpty();
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        return std::all_of(object.begin(), object.end(), [](const QJsonValue &one) { return isEmptyAnswer(one); });
    }
    case QJsonValue::String:
        return value.toString().isEmpty();
    case QJsonValue::Double:
        return false;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return true;
}

bool isSameAnswer(const QJsonValue &a, const QJsonValue &b)
{
    if (isEmptyAnswer(a) || isEmptyAnswer(b))
        return isEmptyAnswer(a) && isEmptyAnswer(b);
    if (a.isDouble() != b.isDouble())
        return textOf(a) == textOf(b);
    return a == b;
}

Answers changedAnswers(const Answers &before, const Answers &now)
{
    Answers changed;
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        if (!isSameAnswer(before.value(it.key()), *it))
            changed.insert(it.key(), *it);
    }
    return changed;
}

QList<Conflict> conflicts(const Answers &base, const Answers &yours, const Answers &theirs)
{
    QSet<QString> keys;
    for (const Answers *answers : {&yours, &theirs}) {
        for (auto it = answers->cbegin(); it != answers->cend(); ++it)
            keys.insert(it.key());
    }
    keys.remove(u"revision"_s);
    keys.remove(u"asset"_s);
    QStringList sorted(keys.cbegin(), keys.cend());
    sorted.sort();
    QList<Conflict> found;
    for (const QString &key : std::as_const(sorted)) {
        const QJsonValue mine = yours.value(key);
        const QJsonValue other = theirs.value(key);
        if (isSameAnswer(mine, other))
            continue;
        found.append({key, mine, other, !isSameAnswer(base.value(key), mine), !isSameAnswer(base.value(key), other)});
    }
    return found;
}

} // namespace AssetsUi
