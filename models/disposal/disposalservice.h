// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/blueprint.h"

namespace Disposal {

/// disposal.record {asset | thing, doneAt, method, content, person, permitNumber, permittedBy, place, witness, remarks, unit}
///   → {id, number}; a disposal that was done is a fact: never refused by a rule, what the policy misses is advice and a
///   listed breach. The asset becomes 廃棄済 and stays for ever (INV-19). A future time, an asset already disposed → field error.
///   With migrated: a line of an older book is taken as it stands: no rule is asked, a time that is no day stays in its words, its own
///   number is kept, and a number that is no asset here belongs to the words. An asset in force becomes 廃棄済 all the same.
/// disposal.cancel {disposal, reason}: 廃棄記録の取消（対象誤り）; the asset returns to its former state.
void addTo(Register::Blueprint &blueprint);

} // namespace Disposal
