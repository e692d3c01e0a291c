// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/books/linebreaker.h"

namespace Books {

namespace {

constexpr float kTolerance = 0.001F; // em: sums of advances in float

bool mayPart(const Atom &before, const Atom &after)
{
    if (after.flags & (Atom::Space | Atom::NoStart) || after.glyphs == 0)
        return false;
    if (before.flags & Atom::Space)
        return true;
    return !(before.flags & Atom::NoEnd) && !(before.flags & after.flags & Atom::Word);
}

TextLine lineOf(const ShapedText &text, quint32 first, quint32 end)
{
    TextLine line{first, end, 0};
    float width = 0;
    for (quint32 i = first; i < end; ++i) {
        width += text.atoms[i].advance;
        if (!(text.atoms[i].flags & Atom::Space))
            line.width = width;
    }
    return line;
}

/// Where to cut a word that is longer than the line: after a separator in its second half, else at the edge.
quint32 emergencyCut(const ShapedText &text, quint32 first, quint32 overflow)
{
    for (quint32 at = overflow; at > first + (overflow - first) / 2; --at) {
        const QChar before = text.text[text.atoms[at - 1].position];
        if (QStringView(u"/\\-_.@").contains(before))
            return at;
    }
    return overflow;
}

} // namespace

void breakLines(const ShapedText &text, float widthEm, std::vector<TextLine> &lines)
{
    lines.clear();
    const auto count = quint32(text.atoms.size());
    quint32 first = 0;
    quint32 opportunity = 0; // first atom of the next line; == first: none yet
    float width = 0;
    for (quint32 i = 0; i < count; ++i) {
        const Atom &atom = text.atoms[i];
        if (atom.flags & Atom::NewLine) {
            lines.push_back(lineOf(text, first, i));
            first = opportunity = i + 1;
            width = 0;
            continue;
        }
        if (i > first && mayPart(text.atoms[i - 1], atom))
            opportunity = i;
        if (i > first && !(atom.flags & Atom::Space)
            && width + atom.advance > widthEm + kTolerance) {
            const quint32 cut = opportunity > first ? opportunity : emergencyCut(text, first, i);
            lines.push_back(lineOf(text, first, cut));
            first = opportunity = cut;
            width = 0;
            i = cut - 1; // measure again from the cut
            continue;
        }
        width += atom.advance;
    }
    lines.push_back(lineOf(text, first, count));
}

} // namespace Books
