// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classes/containerrules.h"

#include "models/classes/classification.h"
#include "models/classes/inheritancerules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Classes {

namespace {

/// Levels of one axis, one after the other.
class Highest
{
public:
    Highest(const Policy::Document &policy, const Policy::Axis &axis) : m_policy(policy), m_axis(axis) { }

    void add(const Policy::Levels &levels)
    {
        const std::optional<int> rank = m_policy.rank(m_axis.code, levels);
        if (!rank) {
            m_undecided = m_undecided || m_axis.required;
        } else if (!m_rank || *rank > *m_rank) {
            m_rank = rank;
            m_level = levels.value(m_axis.code);
        }
    }
    void addUnknown() { m_undecided = true; }
    void into(ContainerClass &held) const
    {
        if (m_rank)
            held.levels.insert(m_axis.code, m_level);
        if (m_undecided)
            held.undecided.append(m_axis.code);
    }

private:
    const Policy::Document &m_policy;
    const Policy::Axis &m_axis;
    std::optional<int> m_rank;
    QString m_level;
    bool m_undecided = false;
};

ContainerClass atLeast(const Policy::Document &policy, ContainerClass held)
{
    for (const QString &axis : std::as_const(held.undecided)) {
        if (const Policy::Axis *of = policy.axis(axis); of && !of->levels.isEmpty())
            held.levels.insert(axis, of->levels.first().code);
    }
    held.undecided.clear();
    return held;
}

} // namespace

ContainerClass containerClass(const Policy::Document &policy, const QList<Content> &contents, const QList<Policy::Levels> &removed,
                              bool rewritable, const QList<ContainerClass> &parts)
{
    ContainerClass held;
    const QString kept = inheritedAxis(policy);
    for (const Policy::Axis &axis : policy.axes) {
        Highest highest(policy, axis);
        for (const Content &content : contents) {
            if (!content.comparable)
                highest.addUnknown();
            else
                highest.add(content.levels);
        }
        for (const Policy::Levels &levels : removed) {
            if (rewritable && axis.code == kept)
                highest.add(levels);
        }
        for (const ContainerClass &part : parts) {
            if (part.levels.contains(axis.code))
                highest.add(part.levels);
            if (part.undecided.contains(axis.code))
                highest.addUnknown();
        }
        highest.into(held);
    }
    held.asked = !held.undecided.isEmpty()
        && (std::any_of(contents.cbegin(), contents.cend(), [](const Content &content) { return content.asking; })
            || std::any_of(parts.cbegin(), parts.cend(), [](const ContainerClass &part) { return part.asked; }));
    return held;
}

QString containerForPeople(const Policy::Document &policy, const ContainerClass &held)
{
    QStringList words;
    for (const Policy::Axis &axis : policy.axes) {
        const Policy::Level *level = policy.level(axis.code, held.levels.value(axis.code));
        if (held.undecided.contains(axis.code)) {
            const QString unsure = QCoreApplication::translate("Classes", "未確定");
            words.append(axis.label + (level ? QCoreApplication::translate("Classes", "%1以上（%2）").arg(level->badge, unsure) : unsure));
        } else if (level) {
            words.append(axis.label + level->badge);
        }
    }
    return words.join(u' ');
}

Policy::Findings findingsFor(const Policy::Document &policy, Policy::Facts facts, const ContainerClass &held)
{
    const ContainerClass known = held.asked ? atLeast(policy, held) : held;
    facts.levels = known.levels;
    Policy::Findings findings = Policy::check(policy, facts);
    if (known.undecided.isEmpty())
        return findings;
    for (const QString &axis : known.undecided)
        facts.levels.remove(axis);
    for (const Policy::Finding &finding : Policy::check(policy, facts)) {
        const auto said = [&finding](const Policy::Finding &other) { return other.rule == finding.rule && other.field == finding.field; };
        if (std::none_of(findings.cbegin(), findings.cend(), said))
            findings.append(finding);
    }
    return findings;
}

QString undecidedToText(const ContainerClass &held)
{
    return held.undecided.isEmpty() ? QString() : QString(held.undecided.join(u',') + (held.asked ? u"?"_s : QString()));
}

void readUndecided(const QString &text, ContainerClass &held)
{
    held.asked = text.endsWith(u'?');
    const QString axes = held.asked ? text.chopped(1) : text;
    held.undecided = axes.isEmpty() ? QStringList() : axes.split(u',');
}

} // namespace Classes
