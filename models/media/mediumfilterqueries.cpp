// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/mediumfilterqueries.h"

#include "models/organization/organizationqueries.h"
#include "models/organization/organizationrepository.h"
#include "models/places/placerepository.h"
#include "models/register/objects.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Media {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Media", text);
}

/// Reads one value after the other; the first that is wrong is told.
class Reading
{
public:
    void text(const QJsonValue &value, const QString &path, QString &into)
    {
        if (value.isString())
            into = value.toString();
        else
            tell(path, say(QT_TRANSLATE_NOOP("Media", "文字列を書いてください。")));
    }
    void yesNo(const QJsonValue &value, const QString &path, bool &into)
    {
        if (value.isBool())
            into = value.toBool();
        else
            tell(path, say(QT_TRANSLATE_NOOP("Media", "true か false を書いてください。")));
    }
    void id(const QJsonValue &value, const QString &path, std::optional<qint64> &into)
    {
        if (value.isDouble() && value.toInteger() > 0)
            into = value.toInteger();
        else
            tell(path, say(QT_TRANSLATE_NOOP("Media", "正の整数を書いてください。")));
    }
    void ids(const QJsonValue &value, const QString &path, QSet<qint64> &into)
    {
        if (!value.isArray())
            tell(path, say(QT_TRANSLATE_NOOP("Media", "正の整数の一覧を書いてください。")));
        const QJsonArray all = value.toArray();
        for (qsizetype at = 0; at < all.size(); ++at) {
            std::optional<qint64> one;
            id(all.at(at), u"%1[%2]"_s.arg(path).arg(at), one);
            if (one)
                into.insert(*one);
        }
    }
    void tell(const QString &path, const QString &sentence)
    {
        if (m_problem.isEmpty())
            m_problem = path + u": "_s + sentence;
    }
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    QString m_problem;
};

} // namespace

tl::expected<MediumFilter, QString> filterFromJson(const QJsonObject &json)
{
    MediumFilter filter;
    Reading reading;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QString path = u"$."_s + it.key();
        if (it.key() == "text"_L1)
            reading.text(*it, path, filter.text);
        else if (it.key() == "units"_L1)
            reading.ids(*it, path, filter.units);
        else if (it.key() == "place"_L1)
            reading.id(*it, path, filter.placeId);
        else if (it.key() == "holder"_L1)
            reading.id(*it, path, filter.holderId);
        else if (it.key() == "thing"_L1)
            reading.id(*it, path, filter.thingId);
        else if (it.key() == "withContents"_L1)
            reading.yesNo(*it, path, filter.withContents);
        else if (it.key() == "labelDue"_L1)
            reading.yesNo(*it, path, filter.labelDue);
        else if (it.key() == "withEnded"_L1)
            reading.yesNo(*it, path, filter.withEnded);
        else
            reading.tell(path, say(QT_TRANSLATE_NOOP("Media", "知らない名前です。")));
    }
    if (!reading.problem().isEmpty())
        return tl::unexpected(reading.problem());
    return filter;
}

QJsonObject filterToJson(const MediumFilter &filter)
{
    QJsonObject json;
    if (const QString text = filter.text.trimmed(); !text.isEmpty())
        json.insert(u"text"_s, text);
    QList<qint64> units = filter.units.values();
    std::sort(units.begin(), units.end());
    QJsonArray among;
    for (const qint64 unit : std::as_const(units))
        among.append(unit);
    if (!among.isEmpty())
        json.insert(u"units"_s, among);
    if (filter.placeId)
        json.insert(u"place"_s, *filter.placeId);
    if (filter.holderId)
        json.insert(u"holder"_s, *filter.holderId);
    if (filter.thingId)
        json.insert(u"thing"_s, *filter.thingId);
    for (const auto &[key, isOn] : {std::pair(u"withContents"_s, filter.withContents), std::pair(u"labelDue"_s, filter.labelDue), std::pair(u"withEnded"_s, filter.withEnded)}) {
        if (isOn)
            json.insert(key, true);
    }
    return json;
}

QString unitsText(Storage::Connection &db, const QSet<qint64> &units)
{
    QStringList tops;
    for (const qint64 id : units) {
        const auto unit = Organization::unit(db, id);
        if (unit && !(unit->parentId && units.contains(*unit->parentId)))
            tops.append(Organization::unitPath(db, id));
    }
    tops.sort();
    return tops.join(u"・"_s);
}

QString filterText(Storage::Connection &db, const MediumFilter &filter)
{
    QStringList parts;
    if (const QString text = filter.text.trimmed(); !text.isEmpty())
        parts.append(say(QT_TRANSLATE_NOOP("Media", "検索: %1")).arg(text));
    if (!filter.units.isEmpty())
        parts.append(unitsText(db, filter.units));
    if (filter.placeId)
        parts.append(Places::placePath(db, *filter.placeId));
    if (filter.holderId)
        parts.append(Organization::personNames(db).value(*filter.holderId));
    if (filter.thingId) {
        const auto thing = Register::findObject(db, *filter.thingId);
        parts.append(say(QT_TRANSLATE_NOOP("Media", "%1 が入っているもの")).arg(thing ? thing->number : QString()));
    }
    if (filter.withContents)
        parts.append(say(QT_TRANSLATE_NOOP("Media", "内容のあるもの")));
    if (filter.labelDue)
        parts.append(say(QT_TRANSLATE_NOOP("Media", "表示の更新待ち")));
    if (filter.withEnded)
        parts.append(say(QT_TRANSLATE_NOOP("Media", "廃棄・返却したものも")));
    return parts.isEmpty() ? say(QT_TRANSLATE_NOOP("Media", "媒体・機器")) : parts.join(u" ・ "_s);
}

} // namespace Media
