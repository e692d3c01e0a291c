// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Writes the sample ledger of the fictional town 北都町（架空）: five sheets, one a section, 300 assets that use every field, as a
/// section would hand it over: title, 所属 and 作成日 above, a header of two rows, era dates, 〃, merged cells, subtotals, notes.
/// The same bytes of content every time. False when the file cannot be written.
bool writeSampleLedger(const QString &path);
