// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/outline.h"

#include "models/policy/fieldwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace Policy {

using namespace Qt::StringLiterals;

namespace {

/// By which an item of a list is known.
const QStringList &identities()
{
    static const QStringList keys{u"id"_s, u"code"_s, u"key"_s};
    return keys;
}

/// Where the codes that a key names are defined.
QString listOf(const QString &key)
{
    static const QHash<QString, QString> lists{
        {u"role"_s, u"roles"_s},           {u"notifyRole"_s, u"roles"_s}, {u"deciders"_s, u"roles"_s},        {u"axis"_s, u"axes"_s},
        {u"kinds"_s, u"assetKinds"_s},     {u"mediumKinds"_s, u"mediumKinds"_s}, {u"scopes"_s, u"scopes"_s},    {u"acquisitions"_s, u"acquisitions"_s}, {u"unitKind"_s, u"unitKinds"_s},
        {u"irrecoverableMethods"_s, u"disposalMethods"_s}};
    return lists.value(key);
}

bool isEmptyValue(const QJsonValue &value)
{
    return (value.isString() && value.toString().isEmpty()) || (value.isArray() && value.toArray().isEmpty()) || value.isNull() || value.isUndefined();
}

/// What an object that may be left out says when nobody has written anything in it: its lists are there, and empty.
bool saysNothing(const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::all_of(object.begin(), object.end(), [](const QJsonValue &member) { return saysNothing(member); });
    }
    return isEmptyValue(value);
}

} // namespace

Outline::Outline(Outline *parent, const Field &field)
    : m_parent(parent)
    , m_key(field.name)
    , m_shape(field.shape)
    , m_required(field.required)
    , m_table(field.table)
    , m_choices(field.choices)
{
}

std::unique_ptr<Outline> Outline::of(const QJsonObject &policy)
{
    std::unique_ptr<Outline> root(new Outline(nullptr, {QString(), Shape::Object, true, &documentTable(), {}}));
    root->fill(policy);
    return root;
}

void Outline::fill(const QJsonValue &value)
{
    m_children.clear();
    if (m_shape == Shape::Object) {
        addMembers(*m_table, value.toObject());
    } else if (m_shape == Shape::Params) {
        fillConditions(value.toObject());
    } else if (isList()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items) {
            m_children.emplace_back(new Outline(this, {QString(), Shape::Object, true, m_table, {}}));
            m_children.back()->fill(item);
        }
    } else {
        m_value = value;
    }
}

void Outline::addMembers(const Table &table, const QJsonObject &object)
{
    for (const Field &field : table) {
        m_children.emplace_back(new Outline(this, field));
        m_children.back()->fill(object.value(field.name));
    }
}

QString Outline::ruleKind() const
{
    const Outline *kind = m_parent ? m_parent->child(u"kind"_s) : nullptr;
    return kind ? kind->value().toString() : QString();
}

int Outline::conditionCount() const
{
    return int(paramTable(ruleKind()).size());
}

void Outline::fillConditions(const QJsonObject &conditions)
{
    m_children.clear();
    addMembers(paramTable(ruleKind()), conditions);
}

QJsonValue Outline::toJson() const
{
    if (isList()) {
        QJsonArray items;
        for (const auto &item : m_children)
            items.append(item->toJson());
        return items.isEmpty() && !m_required ? QJsonValue(QJsonValue::Undefined) : QJsonValue(items);
    }
    if (isValue())
        return m_value;
    QJsonObject object;
    for (const auto &member : m_children) {
        const QJsonValue value = member->toJson();
        if (!value.isUndefined())
            object.insert(member->key(), value);
    }
    return !m_required && saysNothing(object) ? QJsonValue(QJsonValue::Undefined) : QJsonValue(object);
}

Outline *Outline::child(const QString &key) const
{
    const auto found = std::find_if(m_children.cbegin(), m_children.cend(), [&key](const auto &member) { return member->m_key == key; });
    return found == m_children.cend() ? nullptr : found->get();
}

int Outline::row() const
{
    if (!m_parent)
        return 0;
    const auto &siblings = m_parent->m_children;
    return int(std::find_if(siblings.cbegin(), siblings.cend(), [this](const auto &one) { return one.get() == this; }) - siblings.cbegin());
}

const Outline *Outline::root() const
{
    const Outline *at = this;
    while (at->m_parent)
        at = at->m_parent;
    return at;
}

QString Outline::name() const
{
    if (!isItem())
        return m_key.isEmpty() ? QString() : fieldWord(m_key);
    QString code;
    for (const QString &key : identities()) {
        if (const Outline *known = child(key); known && code.isEmpty())
            code = known->value().toString();
    }
    for (const QString &key : {u"label"_s, u"text"_s}) {
        const Outline *label = child(key);
        if (label && !label->value().toString().isEmpty())
            return label->value().toString();
    }
    if (const Outline *from = child(u"from"_s))
        return from->value().toString();
    return code.isEmpty() ? QCoreApplication::translate("Policy", "（新しい項目）") : code;
}

QString Outline::words() const
{
    if (!isValue()) {
        if (isList())
            return QCoreApplication::translate("Policy", "%1 件").arg(childCount());
        const Outline *clause = child(u"clause"_s);
        const Outline *status = child(u"status"_s);
        if (clause && status)
            return QCoreApplication::translate("Policy", "%1（%2）").arg(clause->words(), status->words());
        return {};
    }
    if (m_value.isBool())
        return m_value.toBool() ? QCoreApplication::translate("Policy", "はい") : QCoreApplication::translate("Policy", "いいえ");
    if (m_value.isDouble())
        return QString::number(m_value.toDouble());
    const QList<Choice> known = choices();
    const auto labelled = [&](const QString &code) {
        const auto found = std::find_if(known.cbegin(), known.cend(), [&code](const Choice &choice) { return choice.code == code; });
        return found == known.cend() ? choiceWord(m_key, code) : found->label;
    };
    if (!m_value.isArray())
        return labelled(m_value.toString());
    QStringList all;
    for (const QJsonValue &one : m_value.toArray())
        all.append(labelled(one.toString()));
    return all.join(QCoreApplication::translate("Policy", "、"));
}

QString Outline::path() const
{
    if (!m_parent)
        return u"$"_s;
    return isItem() ? u"%1[%2]"_s.arg(m_parent->path()).arg(row()) : m_parent->path() + u'.' + m_key;
}

Outline *Outline::at(const QString &path)
{
    static const QRegularExpression step(u"\\.([A-Za-z]+)|\\[(\\d+)\\]"_s);
    Outline *here = this;
    for (auto steps = step.globalMatch(path); steps.hasNext();) {
        const QRegularExpressionMatch match = steps.next();
        Outline *next = nullptr;
        if (!match.captured(1).isEmpty())
            next = here->child(match.captured(1));
        else if (here->isList() && match.captured(2).toInt() < here->childCount())
            next = here->child(match.captured(2).toInt());
        if (!next)
            break; // an item of a list of texts: the list is what is shown
        here = next;
    }
    return here;
}

QList<Outline::Choice> Outline::codesOf(const QString &list) const
{
    QList<Choice> codes;
    const Outline *known = root()->child(list);
    for (int row = 0; known && row < known->childCount(); ++row) {
        const Outline *code = known->child(row)->child(u"code"_s);
        codes.append({code ? code->value().toString() : QString(), known->child(row)->name()});
    }
    return codes;
}

/// Those of the axis beside the value.
QList<Outline::Choice> Outline::levelChoices() const
{
    const Outline *axisCode = m_parent ? m_parent->child(u"axis"_s) : nullptr;
    const Outline *axes = root()->child(u"axes"_s);
    QList<Choice> levels;
    for (int row = 0; axisCode && axes && row < axes->childCount(); ++row) {
        const Outline *axis = axes->child(row);
        if (axis->child(u"code"_s)->value() != axisCode->value())
            continue;
        const Outline *of = axis->child(u"levels"_s);
        for (int level = 0; level < of->childCount(); ++level)
            levels.append({of->child(level)->child(u"code"_s)->value().toString(), of->child(level)->name()});
    }
    return levels;
}

QList<Outline::Choice> Outline::choices() const
{
    QList<Choice> all;
    if (!m_choices.isEmpty()) {
        for (const QString &code : m_choices)
            all.append({code, choiceWord(m_key, code)});
        return all;
    }
    static const QStringList levelKeys{u"levels"_s, u"level"_s, u"minLevel"_s, u"to"_s};
    if (levelKeys.contains(m_key) && isValue())
        return levelChoices();
    const QString list = listOf(m_key);
    return list.isEmpty() || !isValue() ? all : codesOf(list);
}

void Outline::setValueAlone(const QJsonValue &value)
{
    const bool goesAway = isEmptyValue(value) && !m_required;
    m_value = goesAway ? QJsonValue(QJsonValue::Undefined) : value;
}

void Outline::setValue(const QJsonValue &value)
{
    setValueAlone(value);
    Outline *conditions = m_key == "kind"_L1 && m_parent ? m_parent->child(u"params"_s) : nullptr;
    if (conditions)
        conditions->fillConditions(conditions->toJson().toObject());
}

Outline *Outline::addItem()
{
    m_children.emplace_back(new Outline(this, {QString(), Shape::Object, true, m_table, {}}));
    Outline *item = m_children.back().get();
    item->fill(QJsonObject());
    for (const auto &member : item->m_children) {
        if (!member->m_required || !member->isValue())
            continue;
        if (member->m_shape == Shape::Flag)
            member->m_value = false;
        else if (member->m_shape == Shape::Number)
            member->m_value = 1;
        else if (member->m_shape == Shape::Texts || member->m_shape == Shape::Choices)
            member->m_value = QJsonArray();
        else
            member->m_value = member->m_choices.isEmpty() ? QString() : member->m_choices.constFirst();
    }
    if (Outline *source = item->child(u"source"_s)) { // until somebody says where it stands
        source->child(u"clause"_s)->m_value = QString();
        source->child(u"status"_s)->m_value = u"default"_s;
    }
    return item;
}

void Outline::removeItem(int row)
{
    m_children.erase(m_children.begin() + row);
}

void Outline::moveItem(int from, int to)
{
    auto item = std::move(m_children[size_t(from)]);
    m_children.erase(m_children.begin() + from);
    m_children.insert(m_children.begin() + to, std::move(item));
}

} // namespace Policy
