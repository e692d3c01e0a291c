// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/mediumqueries.h"
#include "models/media/mediumrepository.h"
#include "tests/assets/registerfixture.h"

/// Media in a register of a fictional town (架空).
namespace MediaFixture {

using namespace Qt::StringLiterals;
using RegisterFixture::TestRegister;

/// Registers a medium of the unit; returns its number.
inline QString medium(TestRegister &on, const QString &kind, QJsonObject params = {})
{
    params.insert(u"kind"_s, kind);
    if (!params.contains(u"unit"_s))
        params.insert(u"unit"_s, u"架空町"_s);
    return on.done(u"medium.register"_s, params).value(u"number"_s).toString();
}

inline Media::Medium load(TestRegister &on, const QString &number)
{
    return Media::loadByNumber(on.db(), number).value_or(Media::Medium{});
}

inline Register::Outcome store(TestRegister &on, const QString &medium, const QStringList &assets)
{
    return on.act(u"medium.store"_s, {{u"medium"_s, medium}, {u"assets"_s, QJsonArray::fromStringList(assets)}});
}

inline Register::Outcome remove(TestRegister &on, const QString &medium, const QStringList &assets)
{
    return on.act(u"medium.remove"_s, {{u"medium"_s, medium}, {u"assets"_s, QJsonArray::fromStringList(assets)}});
}

inline QString place(TestRegister &on, const QString &name, QJsonObject properties = {})
{
    properties.insert(u"name"_s, name);
    on.done(u"place.add"_s, properties);
    return name;
}

} // namespace MediaFixture
