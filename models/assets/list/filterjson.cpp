// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/list/filter.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Assets {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

/// The first thing that is wrong, with its place; what reads on after it reads nothing.
class Problem
{
public:
    void tell(const QString &path, const QString &sentence)
    {
        if (!m_text)
            m_text = path + u": "_s + sentence;
    }
    [[nodiscard]] bool isThere() const { return m_text.has_value(); }
    [[nodiscard]] QString text() const { return m_text.value_or(QString()); }

private:
    std::optional<QString> m_text;
};

QString textOf(const QJsonValue &value, const QString &path, Problem &problem)
{
    if (!value.isString())
        problem.tell(path, say(QT_TRANSLATE_NOOP("Assets", "文字列を書いてください。")));
    return value.toString();
}

QStringList textsOf(const QJsonValue &value, const QString &path, Problem &problem)
{
    QStringList texts;
    if (!value.isArray())
        problem.tell(path, say(QT_TRANSLATE_NOOP("Assets", "文字列の並び [ … ] を書いてください。")));
    const QJsonArray array = value.toArray();
    for (qsizetype at = 0; at < array.size(); ++at)
        texts.append(textOf(array.at(at), u"%1[%2]"_s.arg(path).arg(at), problem));
    return texts;
}

bool boolOf(const QJsonValue &value, const QString &path, Problem &problem)
{
    if (!value.isBool())
        problem.tell(path, say(QT_TRANSLATE_NOOP("Assets", "true か false を書いてください。")));
    return value.toBool();
}

qint64 idOf(const QJsonValue &value, const QString &path, Problem &problem)
{
    if (!value.isDouble() || value.toInteger() <= 0)
        problem.tell(path, say(QT_TRANSLATE_NOOP("Assets", "正の整数を書いてください。")));
    return value.toInteger();
}

const QList<QPair<Test, QString>> &testKeys()
{
    static const QList<QPair<Test, QString>> keys{{Test::Is, u"is"_s},         {Test::Contains, u"contains"_s}, {Test::AtLeast, u"atLeast"_s},
                                                  {Test::AtMost, u"atMost"_s}, {Test::Between, u"between"_s},   {Test::Empty, u"empty"_s}};
    return keys;
}

QJsonObject conditionToJson(const Condition &condition)
{
    QJsonObject json{{u"field"_s, condition.field}};
    for (const auto &[test, key] : testKeys()) {
        if (test != condition.test)
            continue;
        if (test == Test::Empty)
            json.insert(key, true);
        else
            json.insert(key, QJsonArray::fromStringList(condition.values));
    }
    if (condition.negated)
        json.insert(u"not"_s, true);
    return json;
}

Condition conditionFromJson(const QJsonObject &json, const QString &path, Problem &problem)
{
    Condition condition;
    int tests = 0;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QString place = path + u'.' + it.key();
        const auto known = std::find_if(testKeys().cbegin(), testKeys().cend(), [&](const auto &pair) { return pair.second == it.key(); });
        if (it.key() == "field"_L1) {
            condition.field = textOf(*it, place, problem);
        } else if (it.key() == "not"_L1) {
            condition.negated = boolOf(*it, place, problem);
        } else if (known == testKeys().cend()) {
            problem.tell(place, say(QT_TRANSLATE_NOOP("Assets", "知らない名前です。")));
        } else {
            ++tests;
            condition.test = known->first;
            if (condition.test != Test::Empty)
                condition.values = it->isString() ? QStringList{it->toString()} : textsOf(*it, place, problem);
            else if (!boolOf(*it, place, problem))
                problem.tell(place, say(QT_TRANSLATE_NOOP("Assets", "true を書き、逆の条件には not を使ってください。")));
        }
    }
    if (condition.field.isEmpty())
        problem.tell(path + u".field"_s, say(QT_TRANSLATE_NOOP("Assets", "項目の名前がありません。")));
    if (tests != 1)
        problem.tell(path, say(QT_TRANSLATE_NOOP("Assets", "is、contains、atLeast、atMost、between、empty のどれか 1 つを書いてください。")));
    return condition;
}

ConditionGroup groupFromJson(const QJsonObject &json, const QString &path, Problem &problem)
{
    constexpr int kDeepest = 16;
    ConditionGroup group;
    int lists = 0;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QString place = path + u'.' + it.key();
        if (it.key() == "not"_L1) {
            group.negated = boolOf(*it, place, problem);
            continue;
        }
        if (it.key() != "all"_L1 && it.key() != "any"_L1) {
            problem.tell(place, say(QT_TRANSLATE_NOOP("Assets", "知らない名前です。")));
            continue;
        }
        ++lists;
        group.join = it.key() == "all"_L1 ? ConditionGroup::Join::All : ConditionGroup::Join::Any;
        const QJsonArray parts = it->toArray();
        if (!it->isArray())
            problem.tell(place, say(QT_TRANSLATE_NOOP("Assets", "条件の並び [ … ] を書いてください。")));
        for (qsizetype at = 0; at < parts.size() && !problem.isThere(); ++at) {
            const QString inner = u"%1[%2]"_s.arg(place).arg(at);
            const QJsonObject part = parts.at(at).toObject();
            if (!parts.at(at).isObject() || inner.count(u'[') > kDeepest)
                problem.tell(inner, say(QT_TRANSLATE_NOOP("Assets", "条件を { … } で書いてください。入れ子は 16 段までです。")));
            else if (part.contains(u"all"_s) || part.contains(u"any"_s))
                group.groups.append(groupFromJson(part, inner, problem));
            else
                group.conditions.append(conditionFromJson(part, inner, problem));
        }
    }
    if (lists != 1)
        problem.tell(path, say(QT_TRANSLATE_NOOP("Assets", "all か any のどちらか 1 つを書いてください。")));
    return group;
}

QString dayOf(const QJsonValue &value, const QString &path, Problem &problem)
{
    const QString text = textOf(value, path, problem);
    if (!QDate::fromString(text, Qt::ISODate).isValid())
        problem.tell(path, say(QT_TRANSLATE_NOOP("Assets", "日付を 2026-04-01 の形で書いてください。")));
    return text;
}

QSet<qint64> unitsOf(const QJsonValue &value, const QString &path, Problem &problem)
{
    QSet<qint64> ids;
    const QJsonArray units = value.toArray();
    if (!value.isArray())
        problem.tell(path, say(QT_TRANSLATE_NOOP("Assets", "組織の番号の並び [ … ] を書いてください。")));
    for (qsizetype at = 0; at < units.size(); ++at)
        ids.insert(idOf(units.at(at), u"%1[%2]"_s.arg(path).arg(at), problem));
    return ids;
}

QMap<QString, QStringList> levelsOf(const QJsonValue &value, const QString &path, Problem &problem)
{
    QMap<QString, QStringList> levels;
    const QJsonObject object = value.toObject();
    if (!value.isObject())
        problem.tell(path, say(QT_TRANSLATE_NOOP("Assets", "{ \"C\": [\"3A\"] } の形で書いてください。")));
    for (auto it = object.begin(); it != object.end(); ++it)
        levels.insert(it.key(), textsOf(*it, path + u'.' + it.key(), problem));
    return levels;
}

QList<QPair<QString, QString>> pairsOf(const QJsonValue &value, const QString &path, Problem &problem)
{
    QList<QPair<QString, QString>> read;
    const QJsonArray pairs = value.toArray();
    if (!value.isArray())
        problem.tell(path, say(QT_TRANSLATE_NOOP("Assets", "[項目, 値] の並び [ … ] を書いてください。")));
    for (qsizetype at = 0; at < pairs.size(); ++at) {
        const QString place = u"%1[%2]"_s.arg(path).arg(at);
        const QStringList pair = textsOf(pairs.at(at), place, problem);
        if (pair.size() != 2)
            problem.tell(place, say(QT_TRANSLATE_NOOP("Assets", "項目と値の 2 つを書いてください。")));
        read.append({pair.value(0), pair.value(1)});
    }
    return read;
}

ConditionGroup conditionsOf(const QJsonValue &value, const QString &path, Problem &problem)
{
    if (!value.isObject()) {
        problem.tell(path, say(QT_TRANSLATE_NOOP("Assets", "all か any のどちらか 1 つを書いてください。")));
        return {};
    }
    return groupFromJson(value.toObject(), path, problem);
}

using ReadKey = std::function<void(Filter &, const QJsonValue &, const QString &, Problem &)>;

template <typename Member, typename Read> ReadKey into(Member member, Read read)
{
    return [member, read](Filter &filter, const QJsonValue &value, const QString &path, Problem &problem) { filter.*member = read(value, path, problem); };
}

void readKey(Filter &filter, const QString &key, const QJsonValue &value, Problem &problem)
{
    static const QHash<QString, ReadKey> keys{{u"text"_s, into(&Filter::text, textOf)},
                                              {u"units"_s, into(&Filter::units, unitsOf)},
                                              {u"kinds"_s, into(&Filter::kinds, textsOf)},
                                              {u"states"_s, into(&Filter::states, textsOf)},
                                              {u"levels"_s, into(&Filter::levels, levelsOf)},
                                              {u"unclassified"_s, into(&Filter::unclassified, boolOf)},
                                              {u"personalInfo"_s, into(&Filter::personalInfo, boolOf)},
                                              {u"migrated"_s, into(&Filter::migrated, boolOf)},
                                              {u"labelDue"_s, into(&Filter::labelDue, boolOf)},
                                              {u"sameNameOtherClass"_s, into(&Filter::sameNameOtherClass, boolOf)},
                                              {u"expiresUntil"_s, into(&Filter::expiresUntil, dayOf)},
                                              {u"unconfirmedSince"_s, into(&Filter::unconfirmedSince, dayOf)},
                                              {u"place"_s, into(&Filter::placeId, idOf)},
                                              {u"batch"_s, into(&Filter::batchId, idOf)},
                                              {u"where"_s, into(&Filter::where, pairsOf)},
                                              {u"conditions"_s, into(&Filter::conditions, conditionsOf)}};
    const QString path = u"$."_s + key;
    const auto read = keys.constFind(key);
    if (read != keys.cend())
        (*read)(filter, value, path, problem);
    else
        problem.tell(path, say(QT_TRANSLATE_NOOP("Assets", "知らない名前です。")));
}

} // namespace

QJsonObject conditionsToJson(const ConditionGroup &group)
{
    QJsonArray parts;
    for (const Condition &condition : group.conditions)
        parts.append(conditionToJson(condition));
    for (const ConditionGroup &inner : group.groups)
        parts.append(conditionsToJson(inner));
    QJsonObject json{{group.join == ConditionGroup::Join::All ? u"all"_s : u"any"_s, parts}};
    if (group.negated)
        json.insert(u"not"_s, true);
    return json;
}

tl::expected<ConditionGroup, QString> conditionsFromJson(const QJsonObject &json, const QString &path)
{
    Problem problem;
    ConditionGroup group = groupFromJson(json, path, problem);
    if (problem.isThere())
        return tl::unexpected(problem.text());
    return group;
}

QJsonObject filterToJson(const Filter &filter)
{
    QJsonObject json;
    const auto putText = [&json](const QString &key, const QString &text) {
        if (!text.isEmpty())
            json.insert(key, text);
    };
    const auto putTexts = [&json](const QString &key, const QStringList &texts) {
        if (!texts.isEmpty())
            json.insert(key, QJsonArray::fromStringList(texts));
    };
    const auto putBool = [&json](const QString &key, std::optional<bool> value) {
        if (value)
            json.insert(key, *value);
    };
    putText(u"text"_s, filter.text.trimmed());
    QList<qint64> units = filter.units.values();
    std::sort(units.begin(), units.end()); // an equal filter is an equal text
    QJsonArray unitIds;
    for (qint64 id : std::as_const(units))
        unitIds.append(id);
    if (!unitIds.isEmpty())
        json.insert(u"units"_s, unitIds);
    putTexts(u"kinds"_s, filter.kinds);
    QJsonObject levels;
    for (auto it = filter.levels.cbegin(); it != filter.levels.cend(); ++it)
        levels.insert(it.key(), QJsonArray::fromStringList(*it));
    if (!levels.isEmpty())
        json.insert(u"levels"_s, levels);
    putTexts(u"states"_s, filter.states);
    putBool(u"unclassified"_s, filter.unclassified ? std::optional(true) : std::nullopt);
    putBool(u"labelDue"_s, filter.labelDue ? std::optional(true) : std::nullopt);
    putBool(u"sameNameOtherClass"_s, filter.sameNameOtherClass ? std::optional(true) : std::nullopt);
    putBool(u"personalInfo"_s, filter.personalInfo);
    putBool(u"migrated"_s, filter.migrated);
    putText(u"expiresUntil"_s, filter.expiresUntil);
    putText(u"unconfirmedSince"_s, filter.unconfirmedSince);
    if (filter.placeId)
        json.insert(u"place"_s, *filter.placeId);
    if (filter.batchId)
        json.insert(u"batch"_s, *filter.batchId);
    QJsonArray where;
    for (const auto &[field, value] : filter.where)
        where.append(QJsonArray{field, value});
    if (!where.isEmpty())
        json.insert(u"where"_s, where);
    if (!filter.conditions.isEmpty())
        json.insert(u"conditions"_s, conditionsToJson(filter.conditions));
    return json;
}

tl::expected<Filter, QString> filterFromJson(const QJsonObject &json)
{
    Filter filter;
    Problem problem;
    for (auto it = json.begin(); it != json.end() && !problem.isThere(); ++it)
        readKey(filter, it.key(), *it, problem);
    if (problem.isThere())
        return tl::unexpected(problem.text());
    return filter;
}

QJsonArray sortToJson(const QList<SortKey> &sort)
{
    QJsonArray json;
    for (const SortKey &key : sort)
        json.append(key.descending ? QString(u'-' + key.field) : key.field);
    return json;
}

tl::expected<QList<SortKey>, QString> sortFromJson(const QJsonArray &json, const QString &path)
{
    QList<SortKey> sort;
    Problem problem;
    for (const QString &key : textsOf(json, path, problem))
        sort.append({key.startsWith(u'-') ? key.mid(1) : key, key.startsWith(u'-')});
    if (problem.isThere())
        return tl::unexpected(problem.text());
    return sort;
}

} // namespace Assets
