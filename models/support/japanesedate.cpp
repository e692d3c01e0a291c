// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/support/japanesedate.h"

#include "models/support/eras.h"

using namespace Qt::StringLiterals;

namespace Support {

namespace {

/// Exactly yyyy-MM-dd: QDate also takes other separators.
QDate isoDay(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    return QDate::fromString(text.toString(), Qt::ISODate);
}

} // namespace

QString wareki(QDate date)
{
    if (!date.isValid())
        return {};
    const Era *era = eraOf(date);
    const int year = era ? date.year() - era->firstYear() + 1 : date.year();
    const QString yearText = era && year == 1 ? u"元"_s : QString::number(year);
    return (era ? era->name : QString()) + yearText + u'年' + QString::number(date.month()) + u'月'
           + QString::number(date.day()) + u'日';
}

QString warekiShort(QDate date)
{
    if (!date.isValid())
        return {};
    const Era *era = eraOf(date);
    const int year = era ? date.year() - era->firstYear() + 1 : date.year();
    return (era ? era->letter : QString()) + QString::number(year) + u'.'
           + QString::number(date.month()) + u'.' + QString::number(date.day());
}

QString shownDate(QStringView stored)
{
    const QDate day = isoDay(stored.left(10));
    if (day.isValid() && stored.size() == 10)
        return wareki(day);
    if (day.isValid() && (stored[10] == u'T' || stored[10] == u' ')) {
        const QDateTime at = QDateTime::fromString(stored.toString(), Qt::ISODate);
        if (at.isValid()) {
            const QDateTime local = at.toLocalTime();
            return wareki(local.date()) + u' ' + local.time().toString(u"HH:mm");
        }
    }
    return stored.toString();
}

int fiscalYear(QDate date)
{
    Q_ASSERT(date.isValid());
    return date.month() >= 4 ? date.year() : date.year() - 1;
}

} // namespace Support
