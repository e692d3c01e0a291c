// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/outcolumn.h"

#include <array>

struct lxw_format;
struct lxw_workbook;

namespace Exchange {

/// The cell formats of a workbook that is written: made once, owned by the workbook.
class XlsxFormats
{
public:
    /// False when memory is short.
    [[nodiscard]] bool make(lxw_workbook *workbook);
    [[nodiscard]] lxw_format *cell(const OutColumn &column, bool isDate) const;
    [[nodiscard]] lxw_format *header() const { return m_header; }
    [[nodiscard]] lxw_format *explanation() const { return m_explanation; }
    [[nodiscard]] lxw_format *title() const { return m_title; }
    [[nodiscard]] lxw_format *line() const { return m_line; }

private:
    std::array<lxw_format *, 8> m_cells = {}; ///< by multiLine, date, locked
    lxw_format *m_header = nullptr;
    lxw_format *m_explanation = nullptr;
    lxw_format *m_title = nullptr;
    lxw_format *m_line = nullptr;
};

} // namespace Exchange
