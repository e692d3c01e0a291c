// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/permits/permit.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Permits {

namespace {

constexpr int kDayLength = 10; ///< yyyy-MM-dd

struct StateName {
    Permit::State state;
    const char *code;
    const char *word;
};

constexpr std::array<StateName, 7> kStates{{
    {Permit::State::Applied, "applied", QT_TRANSLATE_NOOP("Permits", "申請中")},
    {Permit::State::Returned, "returned", QT_TRANSLATE_NOOP("Permits", "差戻し")},
    {Permit::State::Permitted, "permitted", QT_TRANSLATE_NOOP("Permits", "許可")},
    {Permit::State::Refused, "refused", QT_TRANSLATE_NOOP("Permits", "不許可")},
    {Permit::State::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Permits", "取下げ")},
    {Permit::State::Revoked, "revoked", QT_TRANSLATE_NOOP("Permits", "取消")},
    {Permit::State::Expired, "expired", QT_TRANSLATE_NOOP("Permits", "失効")},
}};

const StateName &nameOf(Permit::State state)
{
    return *std::find_if(kStates.cbegin(), kStates.cend(), [state](const StateName &name) { return name.state == state; });
}

} // namespace

QDate dayOf(const QString &at)
{
    return at.size() == kDayLength ? QDate::fromString(at, Qt::ISODate) : QDateTime::fromString(at, Qt::ISODateWithMs).toLocalTime().date();
}

bool isAfter(const QString &at, const QString &other)
{
    if (at.size() == kDayLength || other.size() == kDayLength)
        return dayOf(at) > dayOf(other);
    return QDateTime::fromString(at, Qt::ISODateWithMs) > QDateTime::fromString(other, Qt::ISODateWithMs);
}

Permit::State Permit::stateOn(QDate day) const
{
    if (!revokedAt.isEmpty() && dayOf(revokedAt) <= day)
        return State::Revoked;
    if (!withdrawnAt.isEmpty() && dayOf(withdrawnAt) <= day)
        return State::Withdrawn;
    if (!steps.isEmpty() && steps.constLast().result == Step::Result::Refused)
        return State::Refused;
    if (!steps.isEmpty() && steps.constLast().result == Step::Result::Returned)
        return State::Returned;
    if (day > to)
        return State::Expired;
    return isComplete() ? State::Permitted : State::Applied;
}

std::optional<int> Permit::nextStep() const
{
    const bool ended = !withdrawnAt.isEmpty() || !revokedAt.isEmpty() || (!steps.isEmpty() && steps.constLast().result != Step::Result::Permitted);
    return ended || steps.size() >= deciders.size() ? std::nullopt : std::optional(int(steps.size()));
}

bool Permit::isComplete() const
{
    return !deciders.isEmpty() && steps.size() == deciders.size()
        && std::all_of(steps.cbegin(), steps.cend(), [](const Step &step) { return step.result == Step::Result::Permitted; });
}

QString Permit::permittedAt() const
{
    return isComplete() ? steps.constLast().decidedAt : QString();
}

bool Permit::isDual() const
{
    return std::any_of(steps.cbegin(), steps.cend(), [](const Step &step) { return !step.dualReason.isEmpty(); });
}

QString stateCode(Permit::State state)
{
    return QString::fromLatin1(nameOf(state).code);
}

QString stateWord(Permit::State state)
{
    return QCoreApplication::translate("Permits", nameOf(state).word);
}

QString resultCode(Step::Result result)
{
    return result == Step::Result::Permitted ? u"permitted"_s : result == Step::Result::Refused ? u"refused"_s : u"returned"_s;
}

std::optional<Step::Result> resultOf(const QString &code)
{
    if (code == "permitted"_L1 || code == u"許可")
        return Step::Result::Permitted;
    if (code == "refused"_L1 || code == u"不許可")
        return Step::Result::Refused;
    if (code == "returned"_L1 || code == u"差戻し")
        return Step::Result::Returned;
    return std::nullopt;
}

QString capacityCode(Step::Capacity capacity)
{
    return capacity == Step::Capacity::Holder ? u"holder"_s : capacity == Step::Capacity::Deputy ? u"deputy"_s : u"acting"_s;
}

std::optional<Step::Capacity> capacityOf(const QString &code)
{
    if (code.isEmpty() || code == "holder"_L1 || code == u"本人")
        return Step::Capacity::Holder;
    if (code == "deputy"_L1 || code == u"代理" || code == u"代決")
        return Step::Capacity::Deputy;
    if (code == "acting"_L1 || code == u"職務代理")
        return Step::Capacity::Acting;
    return std::nullopt;
}

} // namespace Permits
