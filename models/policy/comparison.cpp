// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/comparison.h"

#include "models/policy/fieldwords.h"
#include "models/policy/outline.h"

#include <QCoreApplication>
#include <QHash>

namespace Policy {

using namespace Qt::StringLiterals;

namespace {

/// By which an item is the same in both; empty for what is no item.
QString identity(const Outline &item)
{
    for (const QString &key : {u"id"_s, u"code"_s, u"key"_s}) {
        if (const Outline *code = item.child(key))
            return code->value().toString();
    }
    if (const Outline *from = item.child(u"from"_s))
        return item.child(u"fromAxis"_s)->value().toString() + u'/' + from->value().toString();
    const Outline *label = item.child(u"label"_s);
    return label ? label->value().toString() : QString();
}

/// 分類の軸 機密性 › 区分 自治体機密性3A
QString itemName(const Outline &item)
{
    QStringList names;
    for (const Outline *at = &item; at->parent(); at = at->parent()) {
        if (at->isItem())
            names.prepend(at->name());
    }
    return names.join(u" › "_s);
}

QString sectionOf(const Outline &place)
{
    const Outline *at = &place;
    while (at->parent() && at->parent()->parent())
        at = at->parent();
    return at->parent() ? at->name() : QString();
}

QString clauseOf(const Outline &place)
{
    for (const Outline *at = &place; at; at = at->parent()) {
        if (const Outline *source = at->child(u"source"_s))
            return source->child(u"clause"_s)->value().toString();
    }
    return {};
}

/// What an item says, on one line.
QString gist(const Outline &item)
{
    for (const QString &key : {u"text"_s, u"summary"_s, u"value"_s, u"label"_s}) {
        const Outline *said = item.child(key);
        if (said && !said->words().isEmpty())
            return said->words();
    }
    return identity(item);
}

class Comparison
{
public:
    QList<Change> changes;

    void places(const Outline &before, const Outline &after)
    {
        if (after.isList())
            lists(before, after);
        else if (after.isValue())
            values(before, after);
        else
            members(before, after);
    }

private:
    void members(const Outline &before, const Outline &after)
    {
        for (int row = 0; row < after.childCount(); ++row) {
            const Outline &member = *after.child(row);
            const bool isNumber = !after.parent() && member.key() == "version"_L1;
            const Outline *was = before.child(member.key());
            if (was && !isNumber)
                places(*was, member);
            else if (!was && member.isValue() && !member.value().isUndefined()) // a condition that another kind has not
                add(Change::Kind::Changed, member, fieldName(member), {}, member.words());
        }
    }

    void lists(const Outline &before, const Outline &after)
    {
        QHash<QString, const Outline *> known;
        for (int row = 0; row < before.childCount(); ++row)
            known.insert(identity(*before.child(row)), before.child(row));
        for (int row = 0; row < after.childCount(); ++row) {
            const Outline &item = *after.child(row);
            if (const Outline *was = known.take(identity(item)))
                members(*was, item);
            else
                add(Change::Kind::Added, item, {}, {}, gist(item));
        }
        for (int row = 0; row < before.childCount(); ++row) { // in their order
            if (known.contains(identity(*before.child(row))))
                add(Change::Kind::Removed, *before.child(row), {}, gist(*before.child(row)), {});
        }
    }

    void values(const Outline &before, const Outline &after)
    {
        if (before.value() != after.value())
            add(Change::Kind::Changed, after, fieldName(after), before.words(), after.words());
    }

    /// 出所 条項: a member of an object is named with it.
    static QString fieldName(const Outline &place)
    {
        const Outline *object = place.parent();
        const bool isInside = object && object->parent() && !object->isItem();
        return isInside ? QString(object->name() + u' ' + place.name()) : place.name();
    }

    void add(Change::Kind kind, const Outline &place, const QString &field, const QString &before, const QString &after)
    {
        changes.append({kind, place.path(), sectionOf(place), itemName(place), field, before, after, clauseOf(place)});
    }
};

} // namespace

QList<Change> compare(const Document &before, const Document &after)
{
    Comparison comparison;
    comparison.places(*Outline::of(before.raw), *Outline::of(after.raw));
    return comparison.changes;
}

QString changeKindWord(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Added: return QCoreApplication::translate("Policy", "追加");
    case Change::Kind::Removed: return QCoreApplication::translate("Policy", "削除");
    case Change::Kind::Changed: break;
    }
    return QCoreApplication::translate("Policy", "変更");
}

} // namespace Policy
