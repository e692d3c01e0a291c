// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/relabel/proposedrowsqueries.h"

#include "models/register/policies.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Assets {

namespace {

/// Empty where people have to choose.
QJsonObject onlyLevels(const Policy::Document &policy, const Classes::Reclassification &line)
{
    QJsonObject levels;
    for (const Policy::Axis &axis : policy.axes) {
        const QStringList proposed = line.proposed.value(axis.code);
        if (proposed.isEmpty() && !axis.required && !line.levels.contains(axis.code))
            continue;
        if (proposed.size() != 1)
            return {};
        levels.insert(axis.code, proposed.first());
    }
    return levels;
}

} // namespace

ProposedRows proposedRows(Storage::Connection &db, const Classes::ReclassificationFilter &filter)
{
    ProposedRows found;
    QSet<qint64> known; // a thing may wait in several lines; the newest policy version decides, and all have it
    for (const Classes::Reclassification &line : Classes::openReclassifications(db, filter)) {
        if (known.contains(line.objectId))
            continue;
        known.insert(line.objectId);
        const QJsonObject levels = onlyLevels(*Register::policyVersion(db, line.toVersionId), line);
        if (levels.isEmpty())
            found.oneByOne.append(line.objectId);
        else
            found.rows.append(QJsonObject{{u"asset"_s, line.objectId}, {u"levels"_s, levels}});
    }
    return found;
}

} // namespace Assets
