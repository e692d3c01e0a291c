// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/placedpage.h"

#include <hb.h>

#include <memory>
#include <vector>

namespace Books {

/// The opened fonts of a book, in order of fallback. Lengths are in em. Not shared between threads.
class FontSet
{
public:
    /// Opens what can be opened; a file that is no font keeps its place and has no glyph.
    explicit FontSet(const QList<FontFile> &files);

    [[nodiscard]] int count() const { return int(m_fonts.size()); }
    [[nodiscard]] hb_font_t *font(int index) const { return m_fonts[size_t(index)].get(); }
    [[nodiscard]] float unitsPerEm(int index) const;
    /// 0 = the font has no glyph for it.
    [[nodiscard]] quint32 glyph(int index, char32_t character) const;
    /// 0 = the font does not know this variation sequence.
    [[nodiscard]] quint32 variationGlyph(int index, char32_t base, char32_t selector) const;
    [[nodiscard]] float advance(int index, quint32 glyph) const;

private:
    struct FontDeleter {
        void operator()(hb_font_t *font) const { hb_font_destroy(font); }
    };
    std::vector<std::unique_ptr<hb_font_t, FontDeleter>> m_fonts;
};

} // namespace Books
