// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/policywords.h"

#include "models/organization/organizationrepository.h"
#include "models/organization/unitcountqueries.h"
#include "models/places/placequeries.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace AssetsUi {

Lookups Lookups::read(Storage::Connection &db, QDate today)
{
    Lookups lookups;
    for (const Organization::UnitRow &row : Organization::unitTreeOnly(db, today))
        lookups.units.append({row.unit.id, row.path, row.unit.kana, true});
    for (const Organization::PersonRow &row : Organization::personRows(db, today)) {
        const QStringList about{row.post, row.unitName, row.kana};
        QStringList hints;
        std::copy_if(about.cbegin(), about.cend(), std::back_inserter(hints), [](const QString &hint) { return !hint.isEmpty(); });
        lookups.persons.append({row.id, row.name, hints.join(u' '), true});
    }
    for (const Places::PlaceRow &row : Places::placeTree(db))
        lookups.places.append({row.place.id, row.path, row.place.kana, true});
    return lookups;
}

QString Lookups::textOf(const QList<Common::Choice> &choices, qint64 id)
{
    const auto found = std::find_if(choices.cbegin(), choices.cend(),
                                    [id](const Common::Choice &choice) { return choice.id.toLongLong() == id; });
    return found == choices.cend() ? QString() : found->text;
}

std::optional<Register::StoredPolicy> policyForUnit(Storage::Connection &db, std::optional<qint64> unitId)
{
    return Register::storedPolicy(db, Organization::policyIdForUnit(db, unitId));
}

Common::Badge badgeOf(const Policy::Axis &axis, const Policy::Levels &levels, bool asking)
{
    const Policy::Level *level = axis.level(levels.value(axis.code));
    if (!level)
        return asking ? Common::Badge::asking(axis.label) : Common::Badge::unclassified(axis.label);
    int highest = 0;
    for (const Policy::Level &one : axis.levels)
        highest = std::max(highest, one.rank);
    return Common::Badge::level(level->badge, level->rank, highest, axis.label);
}

QList<Common::Badge> badgesOf(const Policy::Document &policy, const Policy::Levels &levels, bool asking)
{
    QList<Common::Badge> badges;
    for (const Policy::Axis &axis : policy.axes)
        badges.append(badgeOf(axis, levels, asking));
    return badges;
}

QString statusWord(Policy::Status status)
{
    return status == Policy::Status::Default ? QCoreApplication::translate("AssetsUi", "既定") : QString();
}

QString levelText(const Policy::Level &level)
{
    if (level.badge.isEmpty() || level.badge == level.label)
        return level.label;
    return QCoreApplication::translate("AssetsUi", "%1（%2）", "badge, label").arg(level.badge, level.label);
}

namespace {

Common::FindingItem findingItem(const Policy::Finding &finding, const Policy::Document &policy)
{
    Common::FindingItem item;
    item.rule = finding.rule;
    item.weight = static_cast<Common::FindingItem::Weight>(finding.severity);
    item.clause = finding.clause;
    item.text = finding.text;
    item.satisfy = finding.satisfy;
    item.statusLabel = statusWord(finding.status);
    if (const Policy::Role *role = policy.role(finding.role))
        item.roleLabel = role->label;
    return item;
}

} // namespace

QList<Common::FindingItem> findingItems(const Policy::Findings &findings, const Policy::Document &policy)
{
    QList<Common::FindingItem> items;
    for (const Policy::Finding &finding : findings) {
        const Common::FindingItem item = findingItem(finding, policy);
        if (!items.contains(item))
            items.append(item);
    }
    return items;
}

} // namespace AssetsUi
