// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/mediumactparts.h"
#include "models/media/mediumqueries.h"
#include "models/media/mediumrepository.h"
#include "models/organization/organizationrepository.h"
#include "models/permits/exceptionqueries.h"
#include "models/storage/query.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Media {

namespace {

constexpr qsizetype kMany = 1000;

/// Media that these things are on, each with the number of one thing that led to it.
class Containers
{
public:
    explicit Containers(Storage::Connection &db)
        : m_query(db, u"SELECT DISTINCT link.to_id, object.number FROM link JOIN object ON object.id = link.from_id "
                      "WHERE link.from_id = :id AND link.kind = 'storedOn'"_s)
    {
    }
    void add(qint64 thing)
    {
        m_query.bind(u":id"_s, thing).run();
        while (m_query.next())
            add(m_query.integer(0), m_query.text(1));
    }
    /// Of very many things at once: everything that is on a medium is looked through instead.
    void addAll(Storage::Connection &db, const QSet<qint64> &things)
    {
        Query all(db, u"SELECT link.from_id, link.to_id, object.number FROM link JOIN object ON object.id = link.from_id WHERE link.kind = 'storedOn'"_s);
        all.run();
        while (all.next()) {
            if (things.contains(all.integer(0)))
                add(all.integer(1), all.text(2));
        }
    }
    void add(qint64 medium, const QString &because)
    {
        if (!m_because.contains(medium)) {
            m_because.insert(medium, because);
            m_order.append(medium);
        }
    }
    [[nodiscard]] const QList<qint64> &all() const { return m_order; }
    [[nodiscard]] QString because(qint64 medium) const { return m_because.value(medium); }

private:
    Query m_query;
    QList<qint64> m_order;
    QHash<qint64, QString> m_because;
};

bool anythingStored(Storage::Connection &db)
{
    Query query(db, u"SELECT 1 FROM medium LIMIT 1"_s);
    return query.run().next();
}

/// Brings one medium to the class of what is on it, and then what it is built into.
void bring(Register::ActContext &context, qint64 id, const QString &because, int depth = 0)
{
    const auto before = load(context.db, id);
    if (!before || depth > 8) // a ring, which no act can make, ends
        return;
    const Register::StoredPolicy policy = Organization::appliedPolicy(context.db, before->object.unitId);
    Medium after = *before;
    after.held = heldBy(context.db, policy, *before);
    if (!(after.held == before->held) && before->object.state != QLatin1String(Register::State::kVoid)) {
        context.journal.open();
        update(context, *before, after);
        QJsonObject summary = summaryOf(*policy.document, after);
        summary.insert(u"followed"_s, QCoreApplication::translate("Media", "%1 の変更による").arg(because));
        context.journal.close({u"medium"_s, id}, summary);
    }
    if (before->parentId)
        bring(context, *before->parentId, before->object.number, depth + 1);
}

void follow(Register::ActContext &context, const QList<Register::ObjectRef> &touched)
{
    if (touched.isEmpty() || !anythingStored(context.db))
        return;
    QList<qint64> media;
    QHash<qint64, QString> because;
    {
        Containers containers(context.db);
        QSet<qint64> assets;
        for (const Register::ObjectRef &thing : touched) {
            if (thing.kind == "asset"_L1)
                assets.insert(thing.id);
        }
        if (assets.size() > kMany) {
            containers.addAll(context.db, assets);
        } else {
            for (const qint64 asset : std::as_const(assets))
                containers.add(asset);
        }
        for (const Register::ObjectRef &thing : touched) { // after the assets, which tell more of why
            if (thing.kind == "medium"_L1)
                containers.add(thing.id, QCoreApplication::translate("Media", "内容"));
        }
        for (const Register::ObjectRef &thing : touched) { // another policy, or another version of it, compares in another way
            if (thing.kind == "policy"_L1 || thing.kind == "unit"_L1) {
                const auto units = thing.kind == "unit"_L1 ? std::optional(Organization::withDescendants(context.db, thing.id)) : std::nullopt;
                for (const qint64 medium : mediaUnder(context.db, units))
                    containers.add(medium, QCoreApplication::translate("Media", "適用規程"));
            }
        }
        media = containers.all();
        for (const qint64 id : media)
            because.insert(id, containers.because(id));
    }
    for (const qint64 id : media)
        bring(context, id, because.value(id));
}

/// Of these things, in the order in which they come.
QList<qint64> mediaOfChanged(Storage::Connection &db, const Register::ClassChanges &changes)
{
    Containers containers(db);
    if (changes.size() > kMany) {
        const QList<qint64> ids = changes.keys();
        containers.addAll(db, {ids.cbegin(), ids.cend()});
    } else {
        for (auto it = changes.cbegin(); it != changes.cend(); ++it)
            containers.add(it.key());
    }
    return containers.all();
}

QList<Register::Consequence> foresee(Register::ActContext &context, const Register::ClassChanges &changes)
{
    QList<Register::Consequence> told;
    for (const ForeseenMedium &medium : foreseenMedia(context.db, changes, context.actor.day, [&context] { return context.progress.isCancelled(); })) {
        Medium before;
        before.object.number = medium.number;
        before.held = medium.before;
        told += classConsequences(*medium.policy.document, before, medium.after);
        for (const Policy::Finding &finding : medium.storage)
            told.append({QString(medium.number + u": "_s + finding.clause + u' ' + finding.text).simplified(),
                         {{u"storage"_s, QJsonObject{{u"number"_s, medium.number}, {u"rule"_s, finding.rule}, {u"clause"_s, finding.clause}, {u"text"_s, finding.text}}}}});
    }
    return told;
}

} // namespace

QList<ForeseenMedium> foreseenMedia(Storage::Connection &db, const Register::ClassChanges &changes, QDate day, const std::function<bool()> &stop)
{
    if (!anythingStored(db))
        return {};
    QList<qint64> media = mediaOfChanged(db, changes);
    QList<ForeseenMedium> foreseen;
    const Permits::InForce exceptions(db, day);
    QSet<qint64> seen;
    for (qsizetype at = 0; at < media.size() && !(stop && stop()); ++at) {
        const auto medium = load(db, media.at(at));
        if (!medium || medium->isEnded() || seen.contains(medium->object.id))
            continue;
        seen.insert(medium->object.id);
        Medium after = *medium;
        const Register::StoredPolicy policy = Organization::appliedPolicy(db, medium->object.unitId);
        after.held = heldBy(db, policy, *medium, changes);
        if (medium->parentId)
            media.append(*medium->parentId);
        if (after.held == medium->held)
            continue;
        Policy::Findings storage = newFindings(db, policy, *medium, after, {}, exceptions.waivers(policy, medium->object.unitId, medium->object.id));
        storage.removeIf([](const Policy::Finding &finding) { // it is the class that changes: told, and then on the list of what is kept wrongly
            return finding.severity <= Policy::Severity::Advise;
        });
        foreseen.append({medium->object.id, medium->object.number, medium->object.name, policy, medium->held, after.held, storage});
    }
    return foreseen;
}

Register::Follower mediaFollower()
{
    return {foresee, follow};
}

} // namespace Media
