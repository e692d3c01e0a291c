// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/blueprint.h"

namespace Takeover {

/// Adds the table takeover_batch and the acts ledger.takeOver and ledger.undo. Object kind in the journal: "takeover".
///
/// ledger.takeOver: file, sheet [names], allSheets, headerRow, map {FIELD: COLUMN or [COLUMN…]}, unit, allOrNothing,
/// onDuplicate ("refuse" | "update"), encoding, sample. Result: planToJson() with the batch's id; a dry run gives the same
/// with batch null. Of a ledger that came back (onDuplicate "update"): accept ["SHEET:LINE" | number | "all"] (absent = all
/// whose number is known and all new ones), matchByName (default true), confirm and confirmedOn: unchanged and accepted lines
/// become 確認済. Lines that are refused are no refusal of the act: the others come in, unless allOrNothing.
/// With `kind` the file is a list of units, persons, places or old records of disposals, as their rooms describe it; it has to be
/// added after those rooms.
/// ledger.undo: batch (the number, or "sample" for the sample ledger), reason. Result: {batch, voided, units, places, fields, kept}; `kept` are the
/// numbers that the batch had corrected, which stay corrected.
void addTo(Register::Blueprint &blueprint);

} // namespace Takeover
