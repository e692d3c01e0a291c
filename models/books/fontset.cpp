// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/books/fontset.h"

#include <QFile>

#include <fontconfig/fontconfig.h>

#include <optional>

namespace Books {

namespace {

struct PatternDeleter {
    void operator()(FcPattern *pattern) const { FcPatternDestroy(pattern); }
};
using Pattern = std::unique_ptr<FcPattern, PatternDeleter>;

const FcChar8 *fc(const char *text)
{
    return reinterpret_cast<const FcChar8 *>(text);
}

bool hasFamily(const FcPattern *pattern, const char *family)
{
    FcChar8 *name = nullptr;
    for (int i = 0; FcPatternGetString(pattern, FC_FAMILY, i, &name) == FcResultMatch; ++i) {
        if (FcStrCmpIgnoreCase(name, fc(family)) == 0)
            return true;
    }
    return false;
}

/// The file fontconfig gives for a family; nothing when it would put another family in its place, unless `anyFamily`.
std::optional<FontFile> findFont(const char *family, bool anyFamily)
{
    const Pattern wanted(FcPatternCreate());
    FcPatternAddString(wanted.get(), FC_FAMILY, fc(family));
    FcPatternAddString(wanted.get(), FC_LANG, fc("ja"));
    FcPatternAddInteger(wanted.get(), FC_WEIGHT, FC_WEIGHT_REGULAR);
    FcPatternAddInteger(wanted.get(), FC_SLANT, FC_SLANT_ROMAN);
    FcPatternAddBool(wanted.get(), FC_SCALABLE, FcTrue);
    FcPatternAddBool(wanted.get(), FC_OUTLINE, FcTrue);
    FcConfigSubstitute(nullptr, wanted.get(), FcMatchPattern);
    FcDefaultSubstitute(wanted.get());
    FcResult result = FcResultNoMatch;
    const Pattern found(FcFontMatch(nullptr, wanted.get(), &result));
    FcChar8 *file = nullptr;
    if (!found || FcPatternGetString(found.get(), FC_FILE, 0, &file) != FcResultMatch)
        return std::nullopt;
    if (!anyFamily && !hasFamily(found.get(), family))
        return std::nullopt;
    int index = 0;
    FcPatternGetInteger(found.get(), FC_INDEX, 0, &index);
    // The upper half names an instance of a variable font; files are opened by the lower half.
    return FontFile{QFile::decodeName(reinterpret_cast<const char *>(file)), index & 0xffff};
}

QList<FontFile> searchFonts()
{
    QList<FontFile> files;
    const auto add = [&files](const std::optional<FontFile> &file) {
        if (file && !files.contains(*file))
            files.append(*file);
    };
    // Gothic for the table; IPAmj has the characters and variation sequences of the family registers; Noto has most else.
    for (const char *family : {"IPAexGothic", "IPAmjMincho", "Noto Sans CJK JP"})
        add(findFont(family, false));
    add(findFont("sans-serif", true));
    return files;
}

} // namespace

QList<FontFile> bookFonts()
{
    static const QList<FontFile> files = searchFonts();
    return files;
}

FontSet::FontSet(const QList<FontFile> &files)
{
    for (const FontFile &file : files) {
        hb_blob_t *blob = hb_blob_create_from_file(QFile::encodeName(file.path).constData());
        hb_face_t *face = hb_face_create(blob, unsigned(file.index));
        m_fonts.emplace_back(hb_font_create(face)); // scaled in font units
        hb_face_destroy(face);
        hb_blob_destroy(blob);
    }
}

float FontSet::unitsPerEm(int index) const
{
    return float(hb_face_get_upem(hb_font_get_face(font(index))));
}

quint32 FontSet::glyph(int index, char32_t character) const
{
    hb_codepoint_t found = 0;
    return hb_font_get_nominal_glyph(font(index), character, &found) ? found : 0;
}

quint32 FontSet::variationGlyph(int index, char32_t base, char32_t selector) const
{
    hb_codepoint_t found = 0;
    return hb_font_get_variation_glyph(font(index), base, selector, &found) ? found : 0;
}

float FontSet::advance(int index, quint32 glyph) const
{
    return float(hb_font_get_glyph_h_advance(font(index), glyph)) / unitsPerEm(index);
}

} // namespace Books
