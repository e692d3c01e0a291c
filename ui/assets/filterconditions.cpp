// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of conditions in FilterBar: its chips and its builder; and how many rows each value of a popup has.
#include "ui/assets/checklistpopup.h"
#include "ui/assets/filterbar.h"
#include "ui/assets/list/conditiondialog.h"
#include "ui/common/chipbar.h"
#include "ui/shell/session.h"

using namespace Qt::StringLiterals;
using Assets::ConditionGroup;

namespace AssetsUi {

namespace {

/// Conditions that all must hold can be taken away one by one; of all others the whole is one chip.
bool isPlain(const ConditionGroup &group)
{
    return group.join == ConditionGroup::Join::All && !group.negated;
}

} // namespace

void FilterBar::addConditionChips(QList<Common::Chip> &chips) const
{
    const ConditionGroup &root = m_filter.conditions;
    if (root.isEmpty())
        return;
    Assets::Queries queries(m_session.db(), m_session.actor().visible);
    const auto add = [&](const QString &key, const ConditionGroup &part) {
        chips.append({key, Assets::conditionsText(m_fields, part, [&queries](const Assets::Field *one, const QString &value) {
                          return queries.shownConditionValue(one, value);
                      })});
    };
    if (!isPlain(root)) {
        add(u"conditions"_s, root);
        return;
    }
    for (qsizetype at = 0; at < root.conditions.size(); ++at)
        add(u"conditions.%1"_s.arg(at), {ConditionGroup::Join::All, false, {root.conditions.at(at)}, {}});
    for (qsizetype at = 0; at < root.groups.size(); ++at)
        add(u"conditions.group.%1"_s.arg(at), root.groups.at(at));
}

void FilterBar::removeCondition(const QString &key)
{
    ConditionGroup &root = m_filter.conditions;
    const qsizetype at = key.section(u'.', -1).toLongLong();
    if (key == "conditions"_L1)
        root = {};
    else if (key.startsWith("conditions.group."_L1) && at < root.groups.size())
        root.groups.removeAt(at);
    else if (!key.startsWith("conditions.group."_L1) && at < root.conditions.size())
        root.conditions.removeAt(at);
    if (root.isEmpty())
        root = {};
}

void FilterBar::editConditions()
{
    auto *dialog = new ConditionDialog(m_session, m_fields, m_filter, m_bar->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConditionDialog::chosen, this, [this](const ConditionGroup &conditions) {
        m_filter.conditions = conditions.isEmpty() ? ConditionGroup{} : conditions;
        changed();
    });
    dialog->open();
}

void FilterBar::countInto(ChecklistPopup *popup, const QString &key, const QString &facet)
{
    if (!m_counter)
        return;
    // What the popup itself narrows to is left out, else every other value would have none.
    Assets::Filter others = m_filter;
    if (key == "unit"_L1)
        others.units.clear();
    else if (key == "kind"_L1)
        others.kinds.clear();
    else if (key == "state"_L1)
        others.states.clear();
    else if (key == "personalInfo"_L1)
        others.personalInfo.reset();
    else if (key.startsWith("level."_L1))
        others.levels.remove(key.mid(6));
    m_counter(others, [guard = QPointer<ChecklistPopup>(popup), facet, units = m_units](const Assets::Facets &facets) {
        if (!guard)
            return;
        const QHash<QString, qint64> counts = facets.values.value(facet);
        if (facet != "unit"_L1) {
            guard->setCounts([&counts](const QVariant &id) { return counts.value(id.toString()); });
            return;
        }
        // A unit stands for those below it, which follow it in the tree.
        guard->setCounts([&](const QVariant &id) {
            qint64 sum = 0;
            for (qsizetype at = 0; at < units.size(); ++at) {
                if (units.at(at).unit.id != id.toLongLong())
                    continue;
                sum = counts.value(Assets::valueOfId(units.at(at).unit.id));
                for (qsizetype below = at + 1; below < units.size() && units.at(below).depth > units.at(at).depth; ++below)
                    sum += counts.value(Assets::valueOfId(units.at(below).unit.id));
            }
            return sum;
        });
    });
}

} // namespace AssetsUi
