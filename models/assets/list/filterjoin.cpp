// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/list/filter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Assets {

namespace {

/// Joins a member that holds one restriction: where both have one, the second becomes a condition beside it.
class Joiner
{
public:
    explicit Joiner(Filter &filter) : m_filter(filter) { }

    template <typename Member> void take(Member &mine, const Member &theirs, const QString &field, const QStringList &values, bool negated = false)
    {
        if (theirs == Member() || mine == theirs)
            return;
        if (mine == Member())
            mine = theirs;
        else
            m_conditions.append({field, Test::Is, values, negated});
    }
    void finish(const ConditionGroup &theirs)
    {
        ConditionGroup all;
        for (const ConditionGroup &one : {m_filter.conditions, theirs}) {
            if (one.join == ConditionGroup::Join::All && !one.negated) {
                all.conditions += one.conditions;
                all.groups += one.groups;
            } else if (!one.isEmpty()) {
                all.groups.append(one);
            }
        }
        all.conditions += m_conditions;
        m_filter.conditions = all;
    }

private:
    Filter &m_filter;
    QList<Condition> m_conditions;
};

QStringList idValues(QList<qint64> ids)
{
    std::sort(ids.begin(), ids.end()); // an equal filter is told in equal words
    QStringList values;
    for (const qint64 id : std::as_const(ids))
        values.append(valueOfId(id));
    return values;
}

/// Of two days the earlier; an empty one restricts nothing.
QString earlier(const QString &one, const QString &other)
{
    return one.isEmpty() || other.isEmpty() ? one + other : std::min(one, other);
}

} // namespace

Filter joined(Filter filter, const Filter &with)
{
    Joiner joiner(filter);
    filter.text = QString(filter.text.trimmed() + u' ' + with.text.trimmed()).trimmed();
    joiner.take(filter.units, with.units, u"unit"_s, idValues(with.units.values()));
    joiner.take(filter.kinds, with.kinds, u"kind"_s, with.kinds);
    for (auto it = with.levels.cbegin(); it != with.levels.cend(); ++it) {
        if (!it->isEmpty())
            joiner.take(filter.levels[it.key()], *it, u"class."_s + it.key(), *it);
    }
    filter.unclassified = filter.unclassified || with.unclassified;
    joiner.take(filter.states, with.states, u"state"_s, with.states);
    joiner.take(filter.personalInfo, with.personalInfo, u"personalInfo"_s, {u"yes"_s}, !with.personalInfo.value_or(true));
    joiner.take(filter.migrated, with.migrated, u"migrated"_s, {u"yes"_s}, !with.migrated.value_or(true));
    filter.expiresUntil = earlier(filter.expiresUntil, with.expiresUntil);
    joiner.take(filter.placeId, with.placeId, u"place"_s, {valueOfId(with.placeId.value_or(0))});
    joiner.take(filter.batchId, with.batchId, QString::fromLatin1(kBatchField), {QString::number(with.batchId.value_or(0))});
    filter.labelDue = filter.labelDue || with.labelDue;
    filter.sameNameOtherClass = filter.sameNameOtherClass || with.sameNameOtherClass;
    filter.unconfirmedSince = earlier(filter.unconfirmedSince, with.unconfirmedSince);
    if (filter.ids.isEmpty())
        filter.ids = with.ids;
    filter.where += with.where;
    joiner.finish(with.conditions);
    return filter;
}

} // namespace Assets
