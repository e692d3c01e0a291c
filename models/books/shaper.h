// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/fontset.h"

#include <QCache>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace Books {

/// The smallest piece of text that is never torn apart: a character, or a sequence with its marks and selectors.
struct Atom {
    enum Flag : quint8 {
        Space = 1,    ///< hangs over the end of a line
        Word = 2,     ///< kept together with its neighbours of the same kind (ASCII)
        NoStart = 4,  ///< 行頭禁則
        NoEnd = 8,    ///< 行末禁則
        Complex = 16, ///< glyph is an index into ShapedText::extras
        NewLine = 32,
    };
    quint32 glyph = 0;
    float advance = 0;    ///< em
    quint32 position = 0; ///< first UTF-16 unit in the text
    quint8 font = 0;
    quint8 flags = 0;
    quint8 units = 1; ///< UTF-16 units
    quint8 glyphs =
        1; ///< 0 = nothing to draw and nothing in the text layer (a line break, a control character)
};

struct ShapedText {
    struct Extra {
        quint32 glyph = 0;
        float dx = 0; ///< em, from the atom's origin
        float dy = 0; ///< em, upwards
    };
    QString text;
    std::vector<Atom> atoms;
    std::vector<Extra> extras;
};

/// Turns text into glyphs, choosing for each atom the first font that has it.
/// Characters of scripts that need no shaping are looked up once and remembered one by one, which is what makes a large
/// ledger fast; everything else goes through HarfBuzz as a piece and is kept in a least-recently-used cache.
class Shaper
{
public:
    explicit Shaper(const FontSet &fonts);

    void shape(const QString &text, ShapedText &out);
    /// A single space.
    [[nodiscard]] Atom space();
    /// Characters and variation sequences that no font has, in order of appearance.
    [[nodiscard]] const QStringList &missing() const { return m_missing; }

private:
    struct Known {
        quint32 glyph = 0;
        float advance = 0;
        quint8 font = 0;
        quint8 flags = 0;
        quint8 glyphs = 1;
        enum State : quint8 { Unknown, Simple, NeedsShaping } state = Unknown;
    };
    struct Piece {
        std::vector<Atom> atoms;
        std::vector<ShapedText::Extra> extras;
    };

    const Known &known(char32_t character);
    [[nodiscard]] Known lookUp(char32_t character);
    [[nodiscard]] Known geta(const QString &character);
    void appendPiece(const QString &piece, quint32 position, ShapedText &out);
    [[nodiscard]] Piece shapePiece(const QString &piece);
    [[nodiscard]] int fontOf(const QString &piece);
    [[nodiscard]] bool tryFont(int font, const QString &piece, Piece &out) const;
    [[nodiscard]] Piece characterByCharacter(const QString &piece);

    const FontSet &m_fonts;
    std::vector<Known> m_plane;      ///< the basic plane, by code point
    QHash<char32_t, Known> m_beyond; ///< the other planes
    QCache<QString, Piece> m_pieces;
    QStringList m_missing;
};

} // namespace Books
