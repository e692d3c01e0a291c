// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classes/classification.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Classes {

QString groundsToText(const QMap<QString, QStringList> &grounds)
{
    QJsonObject object;
    for (auto it = grounds.cbegin(); it != grounds.cend(); ++it) {
        if (!it->isEmpty())
            object.insert(it.key(), QJsonArray::fromStringList(*it));
    }
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, QStringList> groundsFromText(const QString &text)
{
    QMap<QString, QStringList> grounds;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        QStringList codes;
        for (const QJsonValue &code : it->toArray())
            codes.append(code.toString());
        grounds.insert(it.key(), codes);
    }
    return grounds;
}

QString levelsForPeople(const Policy::Document &policy, const Policy::Levels &levels)
{
    QStringList parts;
    for (const Policy::Axis &axis : policy.axes) {
        const Policy::Level *level = axis.level(levels.value(axis.code));
        const QString unclassified = policy.term(u"unclassified"_s, QCoreApplication::translate("Classes", "未分類"));
        parts.append(level ? level->label : QString(axis.label + u' ' + unclassified));
    }
    return parts.join(u"・"_s);
}

bool isLowered(const Policy::Document &policy, const Policy::Levels &before, const Policy::Levels &after)
{
    for (const Policy::Axis &axis : policy.axes) {
        const std::optional<int> was = policy.rank(axis.code, before);
        const std::optional<int> is = policy.rank(axis.code, after);
        if (was && (!is || *is < *was))
            return true;
    }
    return false;
}

Policy::Levels highest(const Policy::Document &policy, const Policy::Levels &a, const Policy::Levels &b)
{
    Policy::Levels result = a;
    for (const Policy::Axis &axis : policy.axes) {
        const std::optional<int> rankA = policy.rank(axis.code, a);
        const std::optional<int> rankB = policy.rank(axis.code, b);
        if (rankB && (!rankA || *rankB > *rankA))
            result.insert(axis.code, b.value(axis.code));
    }
    return result;
}

} // namespace Classes
