// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/ledgerqueries.h"

#include "models/media/medium.h"
#include "models/organization/organizationqueries.h"
#include "models/organization/organizationrepository.h"
#include "models/places/placequeries.h"
#include "models/storage/query.h"
#include "models/support/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Media {

namespace {

QString keyOf(const LedgerGroup &group)
{
    const QString place = group.placeId ? u"#%1"_s.arg(*group.placeId) : Support::fold(group.placeText);
    return QStringList{QString::number(group.unitId.value_or(0)), Support::fold(group.kind), place, Support::fold(group.serial)}.join(u'|');
}

} // namespace

QList<LedgerGroup> ledgerGroups(Storage::Connection &db, const Register::Visibility &visible)
{
    Query query(db, u"SELECT asset.id, object.unit_id, asset.medium_kind, asset.place_id, asset.place_text, asset.maker, asset.model, asset.serial, asset.access_scope "
                    "FROM asset JOIN object ON object.id = asset.id WHERE asset.medium_kind IS NOT NULL "
                    "AND object.state NOT IN ('void', 'disposed', 'returned') AND NOT EXISTS (SELECT 1 FROM link WHERE link.from_id = asset.id "
                    "AND link.kind = 'storedOn' AND link.removed_at IS NULL) ORDER BY asset.id"_s);
    query.run();
    QHash<QString, qsizetype> at;
    QList<LedgerGroup> groups;
    while (query.next()) {
        LedgerGroup group;
        group.unitId = query.optionalInteger(1);
        if (!visible.sees(query.text(8) == "unit"_L1, group.unitId))
            continue;
        group.kind = query.text(2);
        group.placeId = query.optionalInteger(3);
        group.placeText = group.placeId ? QString() : query.text(4);
        group.maker = query.text(5);
        group.model = query.text(6);
        group.serial = query.text(7);
        group.key = keyOf(group);
        if (!at.contains(group.key)) {
            at.insert(group.key, groups.size());
            groups.append(group);
        }
        groups[at.value(group.key)].assets.append(query.integer(0));
    }
    Organization::AppliedPolicies policies(db);
    const QHash<qint64, QString> places = Places::placePaths(db);
    for (LedgerGroup &group : groups) {
        const Policy::Document &policy = *policies.of(group.unitId).document;
        group.kindLabel = kindLabel(policy, group.kind);
        group.place = group.placeId ? places.value(*group.placeId) : group.placeText;
        group.together = !group.serial.isEmpty() || traitsOf(policy, group.kind).contains(Trait::Equipment);
    }
    const QHash<qint64, QString> units = Organization::unitNames(db);
    std::stable_sort(groups.begin(), groups.end(), [&units](const LedgerGroup &a, const LedgerGroup &b) {
        const auto words = [&units](const LedgerGroup &group) {
            return QString(units.value(group.unitId.value_or(0)) + u'\n' + group.kindLabel + u'\n' + group.place + u'\n' + group.serial);
        };
        return Support::compareNatural(words(a), words(b)) < 0;
    });
    return groups;
}

} // namespace Media
