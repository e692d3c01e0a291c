// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/permits/exception.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Permits {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Permits", text);
}

QString plainWord(Exception::State state)
{
    switch (state) {
    case Exception::State::Applied: return say(QT_TRANSLATE_NOOP("Permits", "申請中"));
    case Exception::State::Permitted: return say(QT_TRANSLATE_NOOP("Permits", "許可"));
    case Exception::State::AwaitingReport: return say(QT_TRANSLATE_NOOP("Permits", "事後報告待ち"));
    case Exception::State::Reported: return say(QT_TRANSLATE_NOOP("Permits", "事後報告済"));
    case Exception::State::Refused: return say(QT_TRANSLATE_NOOP("Permits", "不許可"));
    case Exception::State::Ended: break;
    }
    return say(QT_TRANSLATE_NOOP("Permits", "失効"));
}

} // namespace

Exception::State Exception::stateOn(QDate day) const
{
    const bool decided = decidedOn && *decidedOn <= day;
    if (decided && decision == Decision::Refused)
        return State::Refused;
    if ((endedOn && *endedOn <= day) || day > to)
        return State::Ended;
    if (decided && decision == Decision::Permitted)
        return State::Permitted;
    if (!emergency)
        return State::Applied;
    return reportedOn && *reportedOn <= day ? State::Reported : State::AwaitingReport;
}

bool Exception::isInForce(QDate day) const
{
    if (day < from || day > to || (endedOn && *endedOn <= day))
        return false;
    if (decidedOn && *decidedOn <= day)
        return decision == Decision::Permitted;
    return emergency && appliedOn <= day;
}

bool Exception::names(const QString &rule) const
{
    return std::any_of(rules.cbegin(), rules.cend(), [&rule](const ExceptedRule &excepted) { return excepted.rule == rule; });
}

QStringList Exception::clauses() const
{
    QStringList all;
    for (const ExceptedRule &excepted : rules) {
        if (!all.contains(excepted.clause))
            all.append(excepted.clause);
    }
    return all;
}

QString stateCode(Exception::State state)
{
    switch (state) {
    case Exception::State::Applied: return u"applied"_s;
    case Exception::State::Permitted: return u"permitted"_s;
    case Exception::State::AwaitingReport: return u"awaitingReport"_s;
    case Exception::State::Reported: return u"reported"_s;
    case Exception::State::Refused: return u"refused"_s;
    case Exception::State::Ended: break;
    }
    return u"ended"_s;
}

QString stateWord(const Exception &exception, QDate day)
{
    const Exception::State state = exception.stateOn(day);
    if (!exception.owesReport() || state == Exception::State::AwaitingReport)
        return plainWord(state);
    return say(QT_TRANSLATE_NOOP("Permits", "%1（事後報告待ち）")).arg(plainWord(state));
}

} // namespace Permits
