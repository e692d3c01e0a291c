// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/custody/custodybooks.h"
#include "models/custody/custodyqueries.h"
#include "tests/media/mediafixture.h"

/// Hand-overs in a register of a fictional town (架空).
namespace CustodyFixture {

using namespace MediaFixture;
using RegisterFixture::refusedBy;
using RegisterFixture::With;
using RegisterFixture::wrongFields;

/// On that day, or at that time.
inline With on(const QString &at) { return {{}, std::nullopt, at, false}; }

inline QString person(TestRegister &on, const QString &name, bool external = false)
{
    on.done(u"person.add"_s, {{u"name"_s, name}, {u"unit"_s, u"架空町"_s}, {u"post"_s, u"主事"_s}, {u"external"_s, external}});
    return name;
}

inline Register::Outcome hand(TestRegister &on, const QString &kind, const QStringList &things, QJsonObject params = {}, const With &with = {})
{
    params.insert(u"things"_s, QJsonArray::fromStringList(things));
    return on.act(u"custody."_s + kind, params, with);
}

/// A permit that every step has given, each by somebody who stands in for the role. Returns its number.
inline QString permitted(TestRegister &on, const QString &kind, QJsonObject more)
{
    for (const auto &[key, value] : {std::pair(u"kind"_s, kind), std::pair(u"applicant"_s, u"架空申請者"_s), std::pair(u"purpose"_s, u"研修"_s),
                                     std::pair(u"appliedOn"_s, u"2026-03-01"_s), std::pair(u"from"_s, u"2026-03-01"_s), std::pair(u"to"_s, u"2026-03-31"_s)}) {
        if (!more.contains(key))
            more.insert(key, value);
    }
    const QString number = on.done(u"permit.apply"_s, more).value(u"number"_s).toString();
    for (QString state; state != "permitted"_L1 && state != "expired"_L1 && !QTest::currentTestFailed();) {
        state = on.done(u"permit.decide"_s, {{u"permit"_s, number}, {u"result"_s, u"permitted"_s}, {u"person"_s, u"架空代理"_s},
                                             {u"capacity"_s, u"acting"_s}, {u"on"_s, u"2026-03-01"_s}})
                    .value(u"state"_s).toString();
    }
    return number;
}

/// 包括許可 of this kind for the whole town, around the day on which the clock stands.
inline void allow(TestRegister &on, const QString &kind = u"takeout"_s)
{
    permitted(on, kind, {{u"unit"_s, u"架空町"_s}});
    permitted(on, kind, {{u"unit"_s, u"架空町"_s}, {u"from"_s, u"2026-04-01"_s}, {u"to"_s, u"2027-03-31"_s}});
}

/// What a take-out has to say.
inline QJsonObject goingOut(const QString &holder, QJsonObject more = {})
{
    for (const auto &[key, value] : {std::pair(u"holder"_s, holder), std::pair(u"destination"_s, u"研修会場（架空）"_s), std::pair(u"purpose"_s, u"研修"_s),
                                     std::pair(u"dueOn"_s, u"2026-04-04"_s)}) {
        if (!more.contains(key))
            more.insert(key, value);
    }
    return more;
}

inline QString stateOf(TestRegister &on, const QString &number) { return load(on, number).text("custody"); }

inline QList<Custody::EventView> events(TestRegister &on, const Custody::EventFilter &filter = {})
{
    return Custody::eventViews(on.db(), Custody::eventIds(on.db(), filter), {});
}

} // namespace CustodyFixture
