// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/asset.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Assets {

QString restrictionsToText(const RestrictionChoice &choice)
{
    if (choice.isEmpty())
        return {};
    QJsonObject object;
    if (!choice.removed.isEmpty())
        object.insert(u"removed"_s, QJsonArray::fromStringList(choice.removed));
    if (!choice.added.isEmpty())
        object.insert(u"added"_s, QJsonArray::fromStringList(choice.added));
    if (!choice.note.isEmpty())
        object.insert(u"note"_s, choice.note);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

RestrictionChoice restrictionsFromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto list = [&](const QString &key) {
        QStringList values;
        for (const QJsonValue &value : object.value(key).toArray())
            values.append(value.toString());
        return values;
    };
    return {list(u"removed"_s), list(u"added"_s), object.value(u"note"_s).toString()};
}

QStringList effectiveRestrictions(const Policy::Document &policy, const Policy::Levels &levels, const RestrictionChoice &choice)
{
    QStringList texts;
    for (const Policy::Restriction &restriction : policy.proposedRestrictions(levels)) {
        if (!choice.removed.contains(restriction.code))
            texts.append(restriction.text);
    }
    for (const QString &added : choice.added) {
        QString text = added;
        for (const Policy::Restriction &restriction : policy.restrictions) {
            if (restriction.code == added)
                text = restriction.text;
        }
        if (!texts.contains(text))
            texts.append(text);
    }
    return texts;
}

} // namespace Assets
