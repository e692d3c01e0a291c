// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/shaper.h"

namespace Books {

/// Atoms [first, end) of a text; `width` in em, without the spaces that hang over the end.
struct TextLine {
    quint32 first = 0;
    quint32 end = 0;
    float width = 0;
};

/// Breaks into lines of at most `widthEm`. Any two CJK characters may part, but for 禁則; ASCII words stay whole unless
/// longer than a line. Every atom is in exactly one line, so the lines put together are the text. At least one line.
void breakLines(const ShapedText &text, float widthEm, std::vector<TextLine> &lines);

} // namespace Books
