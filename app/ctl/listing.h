// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "models/policy/policy.h"

#include <QJsonObject>

namespace Ctl {

/// Rows as objects in a fixed order of keys: one shape for people and for machines.
struct Listing {
    QStringList keys;
    QStringList headers;
    QList<QJsonObject> rows;

    void print(bool json, qsizetype limit) const
    {
        QList<QStringList> texts;
        for (const QJsonObject &row : rows.mid(0, limit)) {
            if (json) {
                printJson(row);
                continue;
            }
            QStringList cells;
            for (const QString &key : keys)
                cells.append(row.value(key).toVariant().toString());
            texts.append(cells);
        }
        if (!json)
            printTable(headers, texts);
    }
};

/// `list FILE custody`: what is not at its place. `list FILE custody-event [--where thing=NUMBER]`: every hand-over.
[[nodiscard]] Listing awayThings(Opened &opened);
[[nodiscard]] Listing custodyEvents(Opened &opened, const QString &thing);

/// `list FILE permit`: every 許可, the newest first.
[[nodiscard]] Listing permitList(Opened &opened);
/// `policy approvers FILE CODE`: act × class → who permits it, by which clause.
[[nodiscard]] Listing approvers(const Policy::Document &policy);

} // namespace Ctl
