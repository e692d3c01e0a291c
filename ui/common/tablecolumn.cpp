// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tablecolumn.h"

#include "models/support/japanesedate.h"
#include "ui/common/badge.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Common {

QString cellText(const QVariant &cell)
{
    if (cell.typeId() == QMetaType::QString)
        return cell.toString();
    if (isBadge(cell)) {
        auto badge = cell.value<Badge>();
        badge.axis.clear();
        return badge.spoken();
    }
    switch (cell.typeId()) {
    case QMetaType::Bool:
        return cell.toBool() ? u"✓"_s : QString();
    case QMetaType::QDate:
        return Support::wareki(cell.toDate());
    case QMetaType::QDateTime: {
        const QDateTime local = cell.toDateTime().toLocalTime();
        return QString(local.toString(u"yyyy/MM/dd HH:mm"_s));
    }
    default:
        return cell.toString();
    }
}

} // namespace Common
