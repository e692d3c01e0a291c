// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/policy.h"

#include "models/support/text.h"

#include <QJsonDocument>

#include <algorithm>

namespace Policy {

using namespace Qt::StringLiterals;

namespace {

template <typename T> const T *byCode(const QList<T> &items, const QString &code)
{
    const auto found = std::find_if(items.cbegin(), items.cend(), [&](const T &item) { return item.code == code; });
    return found == items.cend() ? nullptr : &*found;
}

} // namespace

QString severityCode(Severity severity)
{
    switch (severity) {
    case Severity::Advise: return u"advise"_s;
    case Severity::Reason: return u"reason"_s;
    case Severity::Refuse: return u"refuse"_s;
    case Severity::Ban: return u"ban"_s;
    }
    Q_UNREACHABLE();
}

QString statusCode(Status status)
{
    switch (status) {
    case Status::Quoted: return u"quoted"_s;
    case Status::Inferred: return u"inferred"_s;
    case Status::Default: return u"default"_s;
    }
    Q_UNREACHABLE();
}

const Level *Axis::level(const QString &levelCode) const
{
    return byCode(levels, levelCode);
}

const Axis *Document::axis(const QString &axisCode) const
{
    return byCode(axes, axisCode);
}

const Level *Document::level(const QString &axisCode, const QString &levelCode) const
{
    const Axis *found = axis(axisCode);
    return found ? found->level(levelCode) : nullptr;
}

const Role *Document::role(const QString &roleCode) const
{
    return byCode(roles, roleCode);
}

QList<Rule> Document::rulesOf(const QString &kind) const
{
    QList<Rule> found;
    std::copy_if(rules.cbegin(), rules.cend(), std::back_inserter(found),
                 [&](const Rule &rule) { return rule.kind == kind; });
    return found;
}

const Setting *Document::setting(const QString &key) const
{
    const auto found = std::find_if(settings.cbegin(), settings.cend(), [&](const Setting &item) { return item.key == key; });
    return found == settings.cend() ? nullptr : &*found;
}

QString Document::term(const QString &key, const QString &fallback) const
{
    return terms.value(key, fallback);
}

QList<Restriction> Document::proposedRestrictions(const Levels &levels) const
{
    QList<Restriction> proposed;
    std::copy_if(restrictions.cbegin(), restrictions.cend(), std::back_inserter(proposed),
                 [&](const Restriction &restriction) {
                     const auto chosen = levels.constFind(restriction.axis);
                     return chosen != levels.cend() && restriction.levels.contains(*chosen);
                 });
    return proposed;
}

bool Document::isComplete(const Levels &levels) const
{
    return std::all_of(axes.cbegin(), axes.cend(),
                       [&](const Axis &axis) { return !axis.required || rank(axis.code, levels).has_value(); });
}

std::optional<int> Document::rank(const QString &axisCode, const Levels &levels) const
{
    const Level *chosen = level(axisCode, levels.value(axisCode));
    return chosen ? std::optional(chosen->rank) : std::nullopt;
}

QString Document::disposalMethodCode(const QString &typed) const
{
    for (const Term &method : disposalMethods) {
        if (method.code == typed || Support::fold(method.label) == Support::fold(typed))
            return method.code;
    }
    return typed;
}

QString Document::disposalMethodLabel(const QString &code) const
{
    for (const Term &method : disposalMethods) {
        if (method.code == code)
            return method.label;
    }
    return code;
}

Document confirmed(Document policy, const QString &number)
{
    policy.confirmation = number;
    for (Rule &rule : policy.rules)
        rule.severity = rule.confirmedSeverity;
    return policy;
}

QString levelsToText(const Levels &levels)
{
    // "A2;C3B;I1": it stands beside every asset and decision. Codes that this cannot hold are written as JSON.
    QString text;
    bool isCompact = true;
    for (auto it = levels.cbegin(); it != levels.cend() && isCompact; ++it) {
        if (it.value().isEmpty())
            continue;
        isCompact = it.key().size() == 1 && it.key().at(0).isLetterOrNumber() && !it.value().contains(u';');
        if (!text.isEmpty())
            text += u';';
        text += it.key() + it.value();
    }
    if (isCompact)
        return text;
    QJsonObject object; // keeps its keys sorted
    for (auto it = levels.cbegin(); it != levels.cend(); ++it) {
        if (!it.value().isEmpty())
            object.insert(it.key(), it.value());
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Levels levelsFromText(const QString &text)
{
    Levels levels;
    if (!text.startsWith(u'{') && !text.startsWith(u'[')) {
        for (const QStringView part : QStringView(text).split(u';')) {
            if (part.size() > 1)
                levels.insert(part.first(1).toString(), part.sliced(1).toString());
        }
        return levels;
    }
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QString level = it.value().toString();
        if (!level.isEmpty())
            levels.insert(it.key(), level);
    }
    return levels;
}

} // namespace Policy
