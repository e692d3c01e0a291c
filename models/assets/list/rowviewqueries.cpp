// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/list/rowviewqueries.h"

using namespace Qt::StringLiterals;

namespace Assets {

RowView viewOf(const ListRow &row, const QStringList &fields)
{
    RowView view;
    view.id = row.id;
    view.state = row.state;
    view.unitId = row.unitId > 0 ? std::optional(row.unitId) : std::nullopt;
    view.policyId = row.policyId;
    view.levels = row.levels;
    view.decidedUnder = row.decidedUnder;
    view.closed = row.closed;
    view.migrated = row.migrated;
    view.shown.reserve(fields.size());
    for (qsizetype at = 0; at < fields.size(); ++at) {
        if (!row.texts.at(at).isEmpty())
            view.shown.insert(fields.at(at), row.texts.at(at));
    }
    view.number = view.shown.value(u"number"_s);
    view.name = view.shown.value(u"name"_s);
    return view;
}

} // namespace Assets
