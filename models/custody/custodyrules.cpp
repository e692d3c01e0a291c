// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/custody/custodyrules.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Custody {

namespace {

constexpr int kDayLength = 10; ///< yyyy-MM-dd

QString say(const char *text)
{
    return QCoreApplication::translate("Custody", text);
}

QDate dayOf(const QString &at)
{
    if (at.size() == kDayLength)
        return QDate::fromString(at, Qt::ISODate);
    return QDateTime::fromString(at, Qt::ISODateWithMs).toLocalTime().date();
}

bool isWorkingDay(QDate day)
{
    const bool isWeekend = day.dayOfWeek() == Qt::Saturday || day.dayOfWeek() == Qt::Sunday;
    const bool isNewYear = (day.month() == 12 && day.day() >= 29) || (day.month() == 1 && day.day() <= 3);
    return !isWeekend && !isNewYear;
}

} // namespace

bool canHappen(const EventKind &kind, State present)
{
    return kind.from.isEmpty() || kind.from.contains(present);
}

State stateAfter(const EventKind &kind, State present, bool waits)
{
    if (!kind.after)
        return present;
    return waits ? State::Unconnected : *kind.after;
}

bool waitsForCheck(const Policy::Document &policy, const EventKind &kind, State present, const QString &mediumKind)
{
    if (kind.code != QLatin1String(kReturn) || (present != State::Out && present != State::Repair && present != State::HandedOver))
        return false;
    const QList<Policy::Rule> rules = policy.rulesOf(u"custody.reconnect"_s);
    return std::any_of(rules.cbegin(), rules.cend(), [&mediumKind](const Policy::Rule &rule) {
        return rule.params.value(u"mediumKinds"_s).toArray().contains(mediumKind);
    });
}

bool isNotBefore(const QString &happenedAt, const QString &earlier)
{
    if (earlier.isEmpty())
        return true;
    if (happenedAt.size() == kDayLength || earlier.size() == kDayLength)
        return dayOf(happenedAt) >= dayOf(earlier);
    return QDateTime::fromString(happenedAt, Qt::ISODateWithMs) >= QDateTime::fromString(earlier, Qt::ISODateWithMs);
}

bool isLate(const QString &happenedAt, const QDateTime &enteredAt)
{
    const QDate entered = enteredAt.toLocalTime().date();
    int worked = 0;
    for (QDate day = dayOf(happenedAt).addDays(1); day.isValid() && day <= entered && worked < 2; day = day.addDays(1))
        worked += isWorkingDay(day) ? 1 : 0;
    return worked > 1;
}

Policy::Finding onePlaceFinding(const Policy::Document &policy, const EventKind &kind, State present, const QString &number)
{
    Policy::Finding finding;
    finding.rule = u"custody.onePlace"_s;
    finding.severity = Policy::Severity::Refuse;
    finding.field = u"media"_s;
    for (const Policy::Rule &rule : policy.rulesOf(u"custody.record"_s)) {
        finding.clause = rule.source.clause;
        finding.status = rule.source.status;
        break;
    }
    finding.text = say(QT_TRANSLATE_NOOP("Custody", "%1 は%2なので、%3を記録できません。")).arg(number, stateLabel(present), kind.label);
    if (kind.code == QLatin1String(kReturn) && present == State::InPlace)
        finding.satisfy = say(QT_TRANSLATE_NOOP("Custody", "持出や貸与の記録がありません。番号を確かめてください。実際に出ていたものなら、発生済みの事実として持出から記録してください。"));
    else if (present == State::Lost)
        finding.satisfy = say(QT_TRANSLATE_NOOP("Custody", "見付かったのであれば、発見を記録してください。"));
    else
        finding.satisfy = say(QT_TRANSLATE_NOOP("Custody", "先に今の状態を終える記録（返却など）をしてください。実際に起きたことは、発生済みの事実として記録できます。"));
    return finding;
}

} // namespace Custody
