// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/plannedlines.h"

#include <QSet>

#include <utility>

namespace Takeover {

bool TakeoverPlan::forEachAccepted(const std::function<bool(const PlannedRow &)> &take) const
{
    if (!lines)
        return true;
    QList<const PlannedRow *> waiting;
    QSet<QString> unwritten;
    for (const PlannedRow &row : std::as_const(lines->accepted)) {
        if (!row.draft.parentNumber.isEmpty()) {
            waiting.append(&row);
            unwritten.insert(row.draft.asset.object.number);
        } else if (!take(row)) {
            return false;
        }
    }
    while (!waiting.isEmpty()) {
        const qsizetype before = waiting.size();
        for (const PlannedRow *row : std::exchange(waiting, {})) {
            if (unwritten.contains(row->draft.parentNumber)) {
                waiting.append(row);
                continue;
            }
            if (!take(*row))
                return false;
            unwritten.remove(row->draft.asset.object.number);
        }
        if (waiting.size() == before) // a ring: it is opened where it begins
            unwritten.remove(waiting.first()->draft.parentNumber);
    }
    return true;
}

bool TakeoverPlan::isReserved(const QString &number) const
{
    return lines && lines->numbers.contains(number);
}

QStringList TakeoverPlan::originalOf(const LeftLine &line) const
{
    const qsizetype at = lines ? &line - left.constData() : -1;
    return at >= 0 && at < left.size() ? lines->left.value(at) : QStringList();
}

} // namespace Takeover
