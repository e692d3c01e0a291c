// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetqueries.h"
#include "models/assets/assetvalue.h"
#include "models/assets/list/wheretext.h"
#include "models/organization/organizationqueries.h"
#include "models/organization/organizationrepository.h"
#include "models/places/placerepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Assets {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

/// The one `field=value` of a text that is nothing more; its value may be empty.
std::optional<QPair<QString, QString>> plainPair(const ConditionGroup &group)
{
    if (group.negated || !group.groups.isEmpty() || group.conditions.size() != 1)
        return std::nullopt;
    const Condition &one = group.conditions.first();
    const bool isPlain = !one.negated && (one.test == Test::Is || one.test == Test::Empty || one.field == QLatin1String(kSearchField));
    return isPlain ? std::optional(QPair(one.field, one.values.value(0))) : std::nullopt;
}

/// Conditions that a filter has members of its own for. False when it is none of these.
tl::expected<bool, QString> takeMember(Storage::Connection &db, Filter &filter, const QList<Field> &fields, const QString &name, const QString &value)
{
    const Field *field = findField(fields, name);
    if (name == QLatin1String(kSearchField)) {
        filter.text = value;
    } else if (name == QLatin1String(kBatchField)) {
        filter.batchId = value.toLongLong();
    } else if (name == "unconfirmedSince"_L1) {
        const auto day = storedValue(*findField(fields, u"confirmedOn"_s), value);
        if (!day || !QDate::fromString(*day, Qt::ISODate).isValid())
            return tl::unexpected(say(QT_TRANSLATE_NOOP("Assets", "「%1」は日付として読めません。")).arg(value));
        filter.unconfirmedSince = *day;
    } else if (name == "labelDue"_L1 && value == "yes"_L1) {
        filter.labelDue = true;
    } else if (name == "sameNameOtherClass"_L1 && value == "yes"_L1) {
        filter.sameNameOtherClass = true;
    } else if (field && field->code == "unit"_L1) {
        const auto unit = Organization::findUnit(db, value);
        if (!unit)
            return tl::unexpected(say(QT_TRANSLATE_NOOP("Assets", "「%1」という組織はありません。")).arg(value));
        filter.units += Organization::withDescendants(db, unit->id);
    } else if (field && field->code == "state"_L1) {
        const qsizetype before = filter.states.size();
        for (const Policy::Term &choice : field->choices) {
            if (choice.code == value || choice.label == value)
                filter.states.append(choice.code);
        }
        if (filter.states.size() == before)
            return tl::unexpected(say(QT_TRANSLATE_NOOP("Assets", "「%1」という状態はありません。")).arg(value));
    } else if (field && field->code != "updatedAt"_L1) { // an instant: a condition compares its day
        filter.where.append({field->code, value});
    } else {
        return false;
    }
    return true;
}

/// A name into the ids it may mean.
tl::expected<QStringList, QString> namedValues(Storage::Connection &db, const Field &field, const QString &name)
{
    QStringList ids;
    if (name.isEmpty() || idOfValue(name))
        return QStringList{name};
    if (field.type == FieldType::Unit) {
        for (const Organization::Unit &unit : Organization::matchingUnits(db, name))
            ids.append(valueOfId(unit.id));
        if (ids.isEmpty())
            return tl::unexpected(say(QT_TRANSLATE_NOOP("Assets", "「%1」という組織はありません。")).arg(name));
    } else if (field.type == FieldType::Person) {
        for (const Organization::Person &person : Organization::matchingPersons(db, name))
            ids.append(valueOfId(person.id));
        if (ids.isEmpty())
            return tl::unexpected(say(QT_TRANSLATE_NOOP("Assets", "「%1」という職員はいません。")).arg(name));
    } else {
        for (const Places::Place &place : Places::matchingPlaces(db, name))
            ids.append(valueOfId(place.id));
        if (ids.isEmpty())
            ids.append(name); // the words of the ledger
    }
    return ids;
}

} // namespace

tl::expected<Condition, QString> Queries::readCondition(const Condition &typed)
{
    auto condition = withStoredValues(fields(), typed);
    if (!condition)
        return condition;
    const Field *field = findField(fields(), condition->field);
    const bool isNamed = field && (field->type == FieldType::Unit || field->type == FieldType::Person || field->type == FieldType::Place);
    if (isNamed && condition->test == Test::Is) {
        QStringList values;
        for (const QString &value : std::as_const(condition->values)) {
            const auto ids = namedValues(m_db, *field, value);
            if (!ids)
                return tl::unexpected(ids.error());
            values += *ids;
        }
        condition->values = values;
    }
    if (const auto problem = conditionProblem(fields(), *condition))
        return tl::unexpected(*problem);
    return condition;
}

tl::expected<ConditionGroup, QString> Queries::readConditions(const ConditionGroup &typed)
{
    ConditionGroup group{typed.join, typed.negated, {}, {}};
    for (const Condition &one : typed.conditions) {
        auto condition = readCondition(one);
        if (!condition)
            return tl::unexpected(condition.error());
        group.conditions.append(std::move(*condition));
    }
    for (const ConditionGroup &one : typed.groups) {
        auto inner = readConditions(one);
        if (!inner)
            return inner;
        group.groups.append(std::move(*inner));
    }
    return group;
}

tl::expected<Filter, QString> Queries::filterFrom(const QStringList &where)
{
    Filter filter;
    for (const QString &text : where) {
        const auto typed = conditionsFromText(fields(), text);
        if (!typed)
            return tl::unexpected(typed.error());
        if (const auto pair = plainPair(*typed)) {
            const auto taken = takeMember(m_db, filter, fields(), pair->first, pair->second);
            if (!taken)
                return tl::unexpected(taken.error());
            if (*taken)
                continue;
        }
        auto read = readConditions(*typed);
        if (!read)
            return tl::unexpected(say(QT_TRANSLATE_NOOP("Assets", "条件「%1」: %2")).arg(text, read.error()));
        const bool isOne = !read->negated && (read->join == ConditionGroup::Join::All || read->conditions.size() + read->groups.size() == 1);
        if (isOne) {
            filter.conditions.conditions += read->conditions;
            filter.conditions.groups += read->groups;
        } else {
            filter.conditions.groups.append(*read);
        }
    }
    return filter;
}

QString Queries::shownConditionValue(const Field *field, const QString &value)
{
    if (!field)
        return value;
    const auto id = idOfValue(value);
    if (field->type == FieldType::Unit && id)
        return Organization::unitNames(m_db).value(*id, value);
    if (field->type == FieldType::Person && id)
        return Organization::personNames(m_db).value(*id, value);
    if (field->type == FieldType::Place && id)
        return Places::placePath(m_db, *id);
    return shownValue(*field, value);
}

} // namespace Assets
