// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/filterbar.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace AssetsUi {

QJsonObject FilterBar::toJson(const Assets::Filter &filter)
{
    QJsonObject json;
    QJsonArray units;
    for (qint64 id : filter.units)
        units.append(id);
    if (!units.isEmpty())
        json.insert(u"units"_s, units);
    if (!filter.kinds.isEmpty())
        json.insert(u"kinds"_s, QJsonArray::fromStringList(filter.kinds));
    QJsonObject levels;
    for (auto it = filter.levels.cbegin(); it != filter.levels.cend(); ++it)
        levels.insert(it.key(), QJsonArray::fromStringList(*it));
    if (!levels.isEmpty())
        json.insert(u"levels"_s, levels);
    if (!filter.states.isEmpty())
        json.insert(u"states"_s, QJsonArray::fromStringList(filter.states));
    if (filter.unclassified)
        json.insert(u"unclassified"_s, true);
    if (filter.personalInfo)
        json.insert(u"personalInfo"_s, *filter.personalInfo);
    if (filter.migrated)
        json.insert(u"migrated"_s, *filter.migrated);
    if (filter.labelDue)
        json.insert(u"labelDue"_s, true);
    if (!filter.unconfirmedSince.isEmpty())
        json.insert(u"unconfirmedSince"_s, filter.unconfirmedSince);
    if (!filter.expiresUntil.isEmpty())
        json.insert(u"expiresUntil"_s, filter.expiresUntil);
    return json;
}

Assets::Filter FilterBar::fromJson(const QJsonObject &json)
{
    Assets::Filter filter;
    const auto list = [](const QJsonValue &value) {
        QStringList texts;
        for (const QJsonValue &one : value.toArray())
            texts.append(one.toString());
        return texts;
    };
    for (const QJsonValue &id : json.value(u"units"_s).toArray())
        filter.units.insert(id.toInteger());
    filter.kinds = list(json.value(u"kinds"_s));
    filter.states = list(json.value(u"states"_s));
    const QJsonObject levels = json.value(u"levels"_s).toObject();
    for (auto it = levels.begin(); it != levels.end(); ++it)
        filter.levels.insert(it.key(), list(*it));
    filter.unclassified = json.value(u"unclassified"_s).toBool();
    if (json.contains(u"personalInfo"_s))
        filter.personalInfo = json.value(u"personalInfo"_s).toBool();
    if (json.contains(u"migrated"_s))
        filter.migrated = json.value(u"migrated"_s).toBool();
    filter.labelDue = json.value(u"labelDue"_s).toBool();
    filter.unconfirmedSince = json.value(u"unconfirmedSince"_s).toString();
    filter.expiresUntil = json.value(u"expiresUntil"_s).toString();
    return filter;
}

} // namespace AssetsUi
