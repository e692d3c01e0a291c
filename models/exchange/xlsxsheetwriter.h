// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/xlsxformats.h"
#include "models/exchange/xlsxorder.h"

#include <optional>

struct lxw_worksheet;

namespace Exchange {

/// The list sheet behind choices that are too long for a cell: one column for each list.
struct XlsxChoices {
    QString sheetName;
    QList<QStringList> lists;

    /// The range of a list, as a formula, adding it when it is new.
    [[nodiscard]] QString rangeOf(const QStringList &choices);
};

/// Excel shows such a list from the cell itself: not over 255 characters together, no commas in it.
[[nodiscard]] bool fitsInCell(const QStringList &choices);

/// Writes one sheet of an order, row after row from the top.
class XlsxSheetWriter
{
public:
    XlsxSheetWriter(lxw_worksheet *sheet, const XlsxSheet &order, const XlsxFormats &formats, XlsxChoices &choices);

    /// `written`: rows of the whole workbook, for the progress; counts on.
    [[nodiscard]] std::optional<Support::Error> write(qint64 &written, Support::Progress *progress);

private:
    [[nodiscard]] std::optional<Support::Error> writeTop();
    [[nodiscard]] std::optional<Support::Error> writeColumns();
    [[nodiscard]] std::optional<Support::Error> writeRows(qint64 &written, Support::Progress *progress);
    [[nodiscard]] std::optional<Support::Error> writeRow(const QStringList &values);
    [[nodiscard]] std::optional<Support::Error> writeCell(int column, const QString &value, lxw_format *format);
    [[nodiscard]] std::optional<Support::Error> writeChoices();
    [[nodiscard]] std::optional<Support::Error> finish();
    [[nodiscard]] bool hasExplanations() const;

    lxw_worksheet *m_sheet;
    const XlsxSheet &m_order;
    const XlsxFormats &m_formats;
    XlsxChoices &m_choices;
    int m_row = 0;       ///< the next to be written
    int m_headerRow = 0;
};

/// What the library says about its own failure.
[[nodiscard]] Support::Error xlsxLibraryError(int code);

} // namespace Exchange
