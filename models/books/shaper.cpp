// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/books/shaper.h"

#include "models/books/characterclass.h"

#include <algorithm>

namespace Books {

namespace {

constexpr char32_t kGeta = U'〓';
constexpr char32_t kLoneSurrogate = 0xfffd;
constexpr qsizetype kLongestPiece = 60; // an atom counts its units in one byte

struct BufferDeleter {
    void operator()(hb_buffer_t *buffer) const { hb_buffer_destroy(buffer); }
};
using Buffer = std::unique_ptr<hb_buffer_t, BufferDeleter>;

struct Character {
    char32_t value = 0;
    qsizetype units = 1;
};

Character characterAt(QStringView text, qsizetype at)
{
    const QChar first = text[at];
    if (!first.isSurrogate())
        return {first.unicode(), 1};
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text[at + 1]), 2};
    return {kLoneSurrogate, 1};
}

/// The end of the piece that must be shaped together: the character with its marks, or a word of a complex script.
qsizetype pieceEnd(QStringView text, qsizetype from)
{
    const Character first = characterAt(text, from);
    const bool wholeWord = !isSimple(first.value) && !joinsPrevious(first.value);
    qsizetype at = from + first.units;
    while (at < text.size() && at - from < kLongestPiece) {
        const Character next = characterAt(text, at);
        const bool sameWord = wholeWord && QChar::script(next.value) == QChar::script(first.value);
        if (!joinsPrevious(next.value) && !sameWord)
            break;
        at += next.units;
    }
    return at;
}

Buffer shaped(hb_font_t *font, const QString &piece)
{
    Buffer buffer(hb_buffer_create());
    hb_buffer_add_utf16(buffer.get(), reinterpret_cast<const uint16_t *>(piece.utf16()),
                        int(piece.size()), 0, -1);
    hb_buffer_guess_segment_properties(buffer.get());
    hb_buffer_set_language(buffer.get(), hb_language_from_string("ja", -1));
    hb_shape(font, buffer.get(), nullptr, 0);
    return buffer;
}

} // namespace

Shaper::Shaper(const FontSet &fonts) : m_fonts(fonts), m_plane(0x10000), m_pieces(20000) {}

void Shaper::shape(const QString &text, ShapedText &out)
{
    out.text = text;
    out.atoms.clear();
    out.extras.clear();
    const QStringView view(text);
    for (qsizetype at = 0; at < view.size();) {
        const Character character = characterAt(view, at);
        const qsizetype next = at + character.units;
        const Known &found = known(character.value);
        const bool marked = next < view.size() && view[next].unicode() >= 0x300
                            && joinsPrevious(characterAt(view, next).value);
        if (found.state == Known::Simple && !marked) {
            out.atoms.push_back(Atom{found.glyph, found.advance, quint32(at), found.font,
                                     found.flags, quint8(character.units), found.glyphs});
            at = next;
            continue;
        }
        const qsizetype end = pieceEnd(view, at);
        appendPiece(text.mid(at, end - at), quint32(at), out);
        at = end;
    }
}

Atom Shaper::space()
{
    const Known &found = known(U' ');
    return Atom{found.glyph, found.advance, 0, found.font, found.flags, 1, found.glyphs};
}

const Shaper::Known &Shaper::known(char32_t character)
{
    Known &slot = character < 0x10000 ? m_plane[character] : m_beyond[character];
    if (slot.state == Known::Unknown)
        slot = lookUp(character);
    return slot;
}

Shaper::Known Shaper::lookUp(char32_t character)
{
    if (!isSimple(character))
        return Known{0, 0, 0, 0, 0, Known::NeedsShaping};
    const quint8 flags = breakFlags(character);
    if (flags & Atom::NewLine || isInvisible(character))
        return Known{0, 0, 0, flags, 0, Known::Simple};
    const char32_t drawn = character == U'\t' ? U' ' : character;
    for (int font = 0; font < m_fonts.count(); ++font) {
        if (const quint32 glyph = m_fonts.glyph(font, drawn))
            return Known{glyph,        m_fonts.advance(font, glyph), quint8(font), flags, 1,
                         Known::Simple};
    }
    Known replaced = geta(QString::fromUcs4(&character, 1));
    replaced.flags = flags;
    return replaced;
}

Shaper::Known Shaper::geta(const QString &character)
{
    if (!m_missing.contains(character))
        m_missing.append(character);
    for (int font = 0; font < m_fonts.count(); ++font) {
        if (const quint32 glyph = m_fonts.glyph(font, kGeta))
            return Known{glyph, m_fonts.advance(font, glyph), quint8(font), 0, 1, Known::Simple};
    }
    return Known{0, 1, 0, 0, 1, Known::Simple}; // no Japanese font at all: the font's own box
}

void Shaper::appendPiece(const QString &piece, quint32 position, ShapedText &out)
{
    Piece *cached = m_pieces.object(piece);
    Piece fresh;
    if (!cached) {
        fresh = shapePiece(piece);
        m_pieces.insert(piece, std::make_unique<Piece>(fresh).release());
        cached = &fresh;
    }
    const auto firstExtra = quint32(out.extras.size());
    for (Atom atom : cached->atoms) {
        atom.position += position;
        if (atom.flags & Atom::Complex)
            atom.glyph += firstExtra;
        out.atoms.push_back(atom);
    }
    out.extras.insert(out.extras.end(), cached->extras.begin(), cached->extras.end());
}

int Shaper::fontOf(const QString &piece)
{
    const Character base = characterAt(piece, 0);
    if (base.units >= piece.size())
        return 0;
    const char32_t selector = characterAt(piece, base.units).value;
    if (!isVariationSelector(selector))
        return 0;
    for (int font = 0; font < m_fonts.count(); ++font) {
        if (m_fonts.variationGlyph(font, base.value, selector))
            return font;
    }
    // The plain form is drawn instead; whoever signs the book is told. FE0E/FE0F only choose between text and picture.
    if (selector != 0xfe0e && selector != 0xfe0f && !m_missing.contains(piece))
        m_missing.append(piece);
    return 0;
}

Shaper::Piece Shaper::shapePiece(const QString &piece)
{
    Piece result;
    for (int font = fontOf(piece); font < m_fonts.count(); ++font) {
        if (tryFont(font, piece, result))
            return result;
    }
    return characterByCharacter(piece);
}

bool Shaper::tryFont(int font, const QString &piece, Piece &out) const
{
    const Buffer buffer = shaped(m_fonts.font(font), piece);
    unsigned count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
    const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(buffer.get(), &count);
    const bool complete =
        std::none_of(infos, infos + count, [](const auto &info) { return info.codepoint == 0; });
    if (!complete || count == 0 || count > 250)
        return false;
    // One atom for the whole piece: glyphs of right-to-left or reordering scripts cannot be cut by character.
    Atom atom;
    atom.font = quint8(font);
    atom.flags = quint8(breakFlags(characterAt(piece, 0).value) | Atom::Complex);
    atom.units = quint8(piece.size());
    atom.glyphs = quint8(count);
    const float em = m_fonts.unitsPerEm(font);
    float y = 0;
    for (unsigned i = 0; i < count; ++i) {
        out.extras.push_back({infos[i].codepoint, atom.advance + float(positions[i].x_offset) / em,
                              y + float(positions[i].y_offset) / em});
        atom.advance += float(positions[i].x_advance) / em;
        y += float(positions[i].y_advance) / em;
    }
    out.atoms.push_back(atom);
    return true;
}

Shaper::Piece Shaper::characterByCharacter(const QString &piece)
{
    Piece result;
    for (qsizetype at = 0; at < piece.size();) {
        const Character character = characterAt(piece, at);
        Known found;
        for (int font = 0; font < m_fonts.count() && found.state == Known::Unknown; ++font) {
            if (const quint32 glyph = m_fonts.glyph(font, character.value))
                found =
                    Known{glyph, m_fonts.advance(font, glyph), quint8(font), 0, 1, Known::Simple};
        }
        if (found.state == Known::Unknown)
            found = geta(piece.mid(at, character.units));
        result.atoms.push_back(Atom{found.glyph, found.advance, quint32(at), found.font,
                                    breakFlags(character.value), quint8(character.units), 1});
        at += character.units;
    }
    return result;
}

} // namespace Books
