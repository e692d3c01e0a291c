// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/storagequeries.h"

#include "models/organization/organizationrepository.h"
#include "models/permits/exceptionqueries.h"
#include "models/places/placerepository.h"
#include "models/storage/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Media {

namespace {

void addPlace(Storage::Connection &db, const Medium &medium, Policy::Facts &facts)
{
    const auto place = medium.placeId ? Places::place(db, *medium.placeId) : std::nullopt;
    const QString listed = place ? QString(Places::placePath(db, place->id) + u' ' + place->kind) : QString();
    facts.fields.insert(u"placeName"_s, QString(listed + u' ' + medium.texts.value(u"placeText"_s)).simplified());
    if (!place)
        return;
    const Places::Properties holding = Places::propertiesAt(db, *medium.placeId);
    const auto set = [&facts](const char *field, const std::optional<bool> &value) {
        if (value)
            facts.fields.insert(QLatin1String(field), *value ? u"true"_s : u"false"_s);
    };
    set("placeLockable", holding.lockable);
    set("placeSafe", holding.safe);
    set("placeControlled", holding.controlledArea);
    set("placeDisasterLowRisk", holding.disasterLowRisk);
}

bool dependsOnClass(const Policy::Document &policy, const QString &ruleId)
{
    return std::any_of(policy.rules.cbegin(), policy.rules.cend(), [&ruleId](const Policy::Rule &rule) {
        return rule.id == ruleId && rule.params.contains(u"minLevel"_s);
    });
}

} // namespace

Policy::Findings storageFindings(Storage::Connection &db, const Register::StoredPolicy &policy, const Medium &medium, const QStringList &actorRoles,
                                 const QList<Policy::Waiver> &waivers)
{
    Policy::Facts facts = factsOf(u"medium.store"_s, *policy.document, medium);
    facts.actorRoles = actorRoles;
    facts.waivers = waivers;
    addPlace(db, medium, facts);
    Policy::Findings findings = Classes::findingsFor(*policy.document, facts, medium.held);
    const bool empty = medium.held.levels.isEmpty() && medium.held.undecided.isEmpty();
    if (empty)
        findings.removeIf([&policy](const Policy::Finding &finding) { return dependsOnClass(*policy.document, finding.rule); });
    return findings;
}

Policy::Findings newFindings(Storage::Connection &db, const Register::StoredPolicy &policy, const Medium &before, const Medium &after,
                             const QStringList &actorRoles, const QList<Policy::Waiver> &waivers)
{
    Policy::Findings findings = storageFindings(db, policy, after, actorRoles, waivers);
    const bool moved = before.placeId != after.placeId || before.object.unitId != after.object.unitId;
    if (moved)
        return findings;
    const Policy::Findings known = storageFindings(db, policy, before, actorRoles, waivers);
    for (Policy::Finding &finding : findings) {
        const auto same = [&finding](const Policy::Finding &other) {
            return other.rule == finding.rule && other.field == finding.field && other.severity == finding.severity;
        };
        if (std::any_of(known.cbegin(), known.cend(), same))
            finding.severity = Policy::Severity::Advise;
    }
    return findings;
}

QHash<qint64, Policy::Findings> unsuitablyKept(Storage::Connection &db, const QVector<qint64> &media, QDate day)
{
    static const QStringList kTold{u"kind"_s, u"removable"_s, u"rewritable"_s, u"longTerm"_s, u"writeProtected"_s, u"encryption"_s, u"useFrequency"_s};
    constexpr qsizetype kPage = 500;
    QHash<qint64, Policy::Findings> unsuitable;
    Organization::AppliedPolicies policies(db);
    const Permits::InForce exceptions(db, day);
    for (qsizetype from = 0; from < media.size(); from += kPage) {
        QStringList ids;
        for (const qint64 id : media.mid(from, kPage))
            ids.append(QString::number(id));
        Storage::Query query(db, u"SELECT medium.id, object.unit_id, medium.place_id, medium.levels, medium.undecided, medium.kind, medium.removable, "
                                 "medium.rewritable, medium.long_term, medium.write_protected, medium.encryption, medium.use_frequency "
                                 "FROM medium JOIN object ON object.id = medium.id WHERE object.state NOT IN ('void', 'disposed', 'returned') AND medium.id IN ("_s
                                     + ids.join(u',') + u')');
        query.run();
        while (query.next()) {
            Medium medium;
            medium.object.id = query.integer(0);
            medium.object.unitId = query.optionalInteger(1);
            medium.placeId = query.optionalInteger(2);
            medium.held.levels = Policy::levelsFromText(query.text(3));
            Classes::readUndecided(query.text(4), medium.held);
            for (qsizetype at = 0; at < kTold.size(); ++at)
                medium.texts.insert(kTold.at(at), query.text(5 + int(at)));
            const Register::StoredPolicy &policy = policies.of(medium.object.unitId);
            Policy::Findings findings = storageFindings(db, policy, medium, {}, exceptions.waivers(policy, medium.object.unitId, medium.object.id));
            findings.removeIf([](const Policy::Finding &finding) { return finding.severity == Policy::Severity::Advise; });
            if (!findings.isEmpty())
                unsuitable.insert(medium.object.id, findings);
        }
    }
    return unsuitable;
}

} // namespace Media
