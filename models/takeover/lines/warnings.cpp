// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/lines/warnings.h"

#include <QCoreApplication>

namespace Takeover {

void Warnings::add(WarningKind kind, int sheet, int line, const QString &column, const QString &reason)
{
    if (!isFull(kind))
        m_plan.problems.append({m_plan.sheets[sheet].name, line, column, reason, Problem::Severity::Warning});
    count(kind);
}

void Warnings::finish()
{
    qint64 left = 0;
    for (const int counted : m_counts)
        left += std::max(0, counted - kMostOfAKind);
    if (left > 0)
        m_plan.problems.append({{}, 0, {}, QCoreApplication::translate("Takeover", "同じ種類の注意がほかに %1 件あります（種類ごとに最初の %2 件を示しました）。").arg(left).arg(kMostOfAKind),
                                Problem::Severity::Warning});
}

} // namespace Takeover
