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

/// What a take-out has to say, with the permit that it needs.
inline QJsonObject goingOut(const QString &holder, QJsonObject more = {})
{
    for (const auto &[key, value] : {std::pair(u"holder"_s, holder), std::pair(u"destination"_s, u"研修会場（架空）"_s), std::pair(u"purpose"_s, u"研修"_s),
                                     std::pair(u"dueOn"_s, u"2026-04-04"_s), std::pair(u"permit"_s, u"架空第1号"_s)}) {
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
