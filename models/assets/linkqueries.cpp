// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/linkqueries.h"

#include "models/classes/linkrepository.h"
#include "models/register/policies.h"

using namespace Qt::StringLiterals;

namespace Assets {

QList<LinkRow> linkRows(Storage::Connection &db, const Register::Visibility &visible, const Policy::Document &policy, qint64 id)
{
    const QList<Classes::Link> sources = Classes::linksFrom(db, id);
    const QList<Classes::Link> copies = Classes::linksTo(db, id);
    QVector<qint64> others;
    for (const Classes::Link &link : sources)
        others.append(link.toId);
    for (const Classes::Link &link : copies)
        others.append(link.fromId);
    const QHash<qint64, RowView> rows = Queries(db, visible).rows(others);
    QList<LinkRow> shown;
    const auto add = [&](const Classes::Link &link, bool outgoing) {
        const auto other = rows.constFind(outgoing ? link.toId : link.fromId);
        const bool isVoid = other != rows.cend() && other->state == QLatin1String("void");
        if (other != rows.cend() && !isVoid) // a medium is shown by its own room
            shown.append({link.id, link.kind, outgoing, Classes::linkLabel(policy, link.kind), link.reason, link.at, *other});
    };
    for (const Classes::Link &link : sources)
        add(link, true);
    for (const Classes::Link &link : copies)
        add(link, false);
    return shown;
}

QList<LinkLine> linkLines(Storage::Connection &db, const Register::Visibility &visible)
{
    const QList<Classes::Link> links = Classes::allLinks(db);
    QVector<qint64> ids;
    for (const Classes::Link &link : links)
        ids << link.fromId << link.toId;
    const QHash<qint64, RowView> rows = Queries(db, visible).rows(ids);
    QHash<qint64, std::shared_ptr<const Policy::Document>> policies;
    for (const Register::StoredPolicy &policy : Register::storedPolicies(db))
        policies.insert(policy.id, policy.document);
    QList<LinkLine> lines;
    for (const Classes::Link &link : links) {
        if (!rows.contains(link.fromId) || !rows.contains(link.toId))
            continue;
        const RowView &from = rows[link.fromId];
        const auto policy = policies.value(from.policyId);
        lines.append({link, policy ? Classes::linkLabel(*policy, link.kind) : Classes::linkCode(link.kind), from, rows[link.toId]});
    }
    return lines;
}

} // namespace Assets
