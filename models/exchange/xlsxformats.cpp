// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsxformats.h"

#include <xlsxwriter.h>

namespace Exchange {

namespace {

constexpr uint8_t kTextFormat = 49; // "@"
constexpr const char *kEraDate = "[$-411]ggge\"年\"m\"月\"d\"日\"";

} // namespace

bool XlsxFormats::make(lxw_workbook *workbook)
{
    const auto made = [workbook](lxw_format *&format) {
        format = workbook_add_format(workbook);
        if (format == nullptr)
            return false;
        format_set_num_format_index(format, kTextFormat); // 0012 stays 0012 also when it is edited
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        return true;
    };
    for (size_t i = 0; i < m_cells.size(); ++i) {
        if (!made(m_cells[i]))
            return false;
        if (i & 1)
            format_set_text_wrap(m_cells[i]);
        if (i & 2) {
            format_set_num_format_index(m_cells[i], 0); // or it would win over the code
            format_set_num_format(m_cells[i], kEraDate);
            format_set_align(m_cells[i], LXW_ALIGN_LEFT);
        }
        if (!(i & 4))
            format_set_unlocked(m_cells[i]);
    }
    if (!made(m_header) || !made(m_explanation) || !made(m_title) || !made(m_line))
        return false;
    format_set_bold(m_header);
    format_set_bottom(m_header, LXW_BORDER_THIN);
    format_set_text_wrap(m_header);
    format_set_italic(m_explanation);
    format_set_text_wrap(m_explanation);
    format_set_bold(m_title);
    return true;
}

lxw_format *XlsxFormats::cell(const OutColumn &column, bool isDate) const
{
    return m_cells[(column.multiLine ? 1U : 0U) | (isDate ? 2U : 0U) | (column.locked ? 4U : 0U)];
}

} // namespace Exchange
