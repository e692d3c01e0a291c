// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/outcolumn.h"
#include "models/support/progress.h"
#include "models/support/result.h"

#include <QList>

namespace Exchange {

/// One sheet that is to be written. From the top: `above`, the explanations, the header, the rows.
struct XlsxSheet {
    QString name = {};             ///< signs that Excel forbids become _; a name that is taken gets (2)
    QStringList above = {};        ///< lines in column A over the table; the first is bold
    QList<OutColumn> columns = {};
    RowSource rows = {};           ///< pulled once, when the sheet's turn comes; none: no rows
    int spareRows = 0;        ///< rows below the last that have the choices too, for what is new
    bool isTable = true;      ///< header frozen, filtered and repeated on print; false: a page of text (説明), no header
    bool isProtected = false; ///< without a password: columns marked locked cannot be changed, all else can
    bool hidden = false;      ///< not the first sheet, which is the one shown
};

/// A whole workbook. Choices that Excel cannot hold in a cell (255 characters, commas) go onto a hidden sheet 選択肢.
struct XlsxOrder {
    QList<XlsxSheet> sheets; ///< at least one
    QString title;           ///< document property
};

/// Writes it row by row, landscape on A4 and as wide as the paper. Atomic: the file appears whole or not at all. Returns
/// the rows of all sheets without what stands above them. Every value is a text cell, also one that begins like a formula.
/// Errors: those of writeCsv; cells over 32,767 characters (named), more than 16,384 columns or 1,048,576 rows: InvalidInput.
[[nodiscard]] Support::Result<qint64> writeXlsx(const QString &path, const XlsxOrder &order,
                                                Support::Progress *progress = nullptr);

} // namespace Exchange
