// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetrules.h"

using namespace Qt::StringLiterals;

namespace Assets {

namespace {

QSet<QString> flagsOf(const Asset &asset)
{
    QSet<QString> flags;
    const auto yes = [&](const char *field) { return asset.texts.value(QLatin1String(field)) == "yes"_L1; };
    if (yes("personalInfo"))
        flags.insert(u"personalInfo"_s);
    if (yes("sensitive"))
        flags.insert(u"sensitive"_s);
    if (yes("myNumber"))
        flags.insert(u"myNumber"_s);
    if (asset.object.state == QLatin1String(Register::State::kAsking))
        flags.insert(u"classUnknown"_s);
    return flags;
}

} // namespace

Policy::Facts factsOf(const QString &act, const Asset &after, const Asset *before)
{
    Policy::Facts facts;
    facts.act = act;
    facts.levels = after.levels;
    facts.kind = after.texts.value(u"kind"_s);
    facts.flags = flagsOf(after);
    facts.fields = after.texts;
    facts.fields.insert(u"name"_s, after.object.name);
    if (before) {
        facts.previousLevels = before->levels;
        facts.previousKind = before->texts.value(u"kind"_s);
        facts.previousFlags = flagsOf(*before);
        facts.disposed = before->object.state == QLatin1String(Register::State::kDisposed)
            || before->object.state == QLatin1String(Register::State::kReturned);
    }
    return facts;
}

QString derivedState(const Policy::Document &policy, const Asset &asset, bool classUnknown)
{
    const QString &state = asset.object.state;
    if (state == QLatin1String(Register::State::kDisposed) || state == QLatin1String(Register::State::kReturned)
        || state == QLatin1String(Register::State::kVoid))
        return state;
    if (classUnknown)
        return QString::fromLatin1(Register::State::kAsking);
    if (policy.isComplete(asset.levels) || asset.migrated)
        return QString::fromLatin1(Register::State::kActive);
    return QString::fromLatin1(Register::State::kDraft);
}

} // namespace Assets
