// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/comparisonmerge.h"

#include "models/register/objects.h"
#include "models/support/text.h"
#include "models/takeover/headerwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Assets::Asset;

namespace Takeover {

namespace {

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &part : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString line = Support::cleaned(part);
        if (!line.isEmpty() && !lines.contains(line))
            lines.append(line);
    }
    return lines;
}

bool saysWhatHolds(const QString &text, const Asset &before, const Policy::Document &policy)
{
    return !text.isEmpty() && linesOf(text) == linesOf(Assets::effectiveRestrictions(policy, before.levels, before.restrictions).join(u'\n'));
}

/// What stands on its own: dates, words, choices.
void mergeTexts(const Asset &before, const Asset &given, const MergeGround &ground, Asset &after)
{
    for (auto it = given.texts.cbegin(); it != given.texts.cend(); ++it) {
        // Days and scopes that the program fills in for a line are no correction of what is known.
        const bool isOurs = it.key() == "registeredOn"_L1 || it.key() == "accessScope"_L1;
        const bool isShownPlace = it.key() == "placeText"_L1 && *it == ground.place;
        if (it->isEmpty() || isShownPlace || it.key() == QLatin1String(kRestrictions))
            continue;
        if (it.key() == "restrictionText"_L1 && saysWhatHolds(*it, before, ground.policy))
            continue;
        if (!isOurs || before.texts.value(it.key()).isEmpty())
            after.texts.insert(it.key(), *it);
    }
}

void mergeRestrictions(const Asset &before, const Asset &given, const MergeGround &ground, Asset &after)
{
    const QString all = given.texts.value(QLatin1String(kRestrictions));
    if (!all.isEmpty()) {
        if (!saysWhatHolds(all, before, ground.policy))
            after.restrictions = restrictionsOf(ground.policy, after.levels, all, before.restrictions.note);
        return;
    }
    // The ledger's own words once more: what was lifted since stays lifted.
    const QString words = given.texts.value(u"restrictionText"_s);
    if (words == before.texts.value(u"restrictionText"_s) || saysWhatHolds(words, before, ground.policy))
        return;
    for (const QString &added : given.restrictions.added) {
        if (!after.restrictions.added.contains(added))
            after.restrictions.added.append(added);
    }
}

/// Other numbers are only ever added. A list that was joined and split again is the same list.
void mergeAliases(const Asset &before, const Asset &given, Asset &after)
{
    const QString known = u'\n' + before.aliases.join(u'\n') + u'\n';
    QString split = known;
    for (const QChar separator : {u'、', u',', u'，', u';', u'；'})
        split.replace(separator, u'\n');
    QStringList parts;
    for (const QString &part : split.split(u'\n'))
        parts.append(Support::cleaned(part));
    for (const QString &alias : given.aliases) {
        if (!before.aliases.contains(alias) && !parts.contains(alias) && !after.aliases.contains(alias))
            after.aliases.append(alias);
    }
}

} // namespace

Asset corrected(const Asset &before, const Draft &draft, const Asset &given, const MergeGround &ground)
{
    Asset after = before;
    mergeTexts(before, given, ground, after);
    for (auto it = given.custom.cbegin(); it != given.custom.cend(); ++it) {
        if (!it->isEmpty())
            after.custom.insert(it.key(), *it);
    }
    for (auto it = given.levels.cbegin(); it != given.levels.cend(); ++it)
        after.levels.insert(it.key(), *it);
    mergeRestrictions(before, given, ground, after);
    mergeAliases(before, given, after);
    if (!given.object.name.isEmpty())
        after.object.name = given.object.name;
    if (draft.unitFromLine && given.object.unitId)
        after.object.unitId = given.object.unitId;
    if (given.placeId && draft.placeText != ground.place)
        after.placeId = given.placeId;
    after.managerId = given.managerId ? given.managerId : before.managerId;
    after.createdByUnitId = given.createdByUnitId ? given.createdByUnitId : before.createdByUnitId;
    after.parentId = given.parentId ? given.parentId : before.parentId;
    const bool isDraft = before.object.state == QLatin1String(Register::State::kDraft);
    if (isDraft && ground.policy.isComplete(after.levels))
        after.object.state = QString::fromLatin1(Register::State::kActive);
    return after;
}

Assets::RestrictionChoice restrictionsOf(const Policy::Document &policy, const Policy::Levels &levels, const QString &lines,
                                         const QString &note)
{
    Assets::RestrictionChoice choice;
    QStringList wanted = linesOf(lines);
    for (const Policy::Restriction &proposed : policy.proposedRestrictions(levels)) {
        const QString key = headerKey(proposed.text);
        const qsizetype kept = wanted.removeIf([&](const QString &line) { return headerKey(line) == key; });
        if (kept == 0)
            choice.removed.append(proposed.code);
    }
    for (const QString &line : std::as_const(wanted)) {
        const auto known = std::find_if(policy.restrictions.cbegin(), policy.restrictions.cend(),
                                        [&](const Policy::Restriction &restriction) { return headerKey(restriction.text) == headerKey(line); });
        choice.added.append(known == policy.restrictions.cend() ? line : known->code);
    }
    if (!choice.removed.isEmpty() || !choice.added.isEmpty())
        choice.note = note;
    return choice;
}

} // namespace Takeover
