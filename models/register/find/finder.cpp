// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/register/find/finder.h"

#include "models/register/blueprint.h"
#include "models/search/tokens.h"

namespace Register {

void findEverywhere(Storage::Connection &db, const Blueprint &blueprint, const FindQuestion &question, const Finder::Tell &tell,
                    const QStringList &kinds)
{
    if (Search::terms(question.text).isEmpty())
        return;
    for (const bool large : {false, true}) {
        for (const Finder &finder : blueprint.finders) {
            if (finder.large != large || (!kinds.isEmpty() && !kinds.contains(finder.kind)))
                continue;
            if (question.isOld && question.isOld())
                return;
            finder.find(db, question, tell);
        }
    }
}

} // namespace Register
