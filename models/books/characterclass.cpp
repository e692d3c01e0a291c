// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/books/characterclass.h"

#include "models/books/shaper.h"

#include <QChar>
#include <QStringView>

namespace Books {

namespace {

constexpr QStringView kNoStart =
    u"、。，．・：；？！゛゜´｀¨ヽヾゝゞ々ー’”）〕］｝〉》」』】〟°′″℃％‰…‥〜～"
    u"ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ"
    u"｡､｣･ｰﾞﾟｧｨｩｪｫｬｭｮｯ,.!?:;)]}%";
constexpr QStringView kNoEnd = u"‘“（〔［｛〈《「『【〝｢([{￥$＄￡№";

bool isBasic(char32_t character)
{
    return character < 0x10000;
}

} // namespace

quint8 breakFlags(char32_t character)
{
    if (character == U' ' || character == U'\u3000' || character == U'\t' || character == U'\u00a0')
        return Atom::Space;
    if (character == U'\n' || character == U'\u2028' || character == U'\u2029')
        return Atom::NewLine;
    quint8 flags = 0;
    // Latin, Greek and Cyrillic words and figures; half-width kana and symbols may be torn apart.
    if (character < 0x0530)
        flags |= Atom::Word;
    if (isBasic(character) && kNoStart.contains(QChar(char16_t(character))))
        flags |= Atom::NoStart;
    if (isBasic(character) && kNoEnd.contains(QChar(char16_t(character))))
        flags |= Atom::NoEnd;
    return flags;
}

bool isVariationSelector(char32_t character)
{
    return (character >= 0xfe00 && character <= 0xfe0f)
           || (character >= 0xe0100 && character <= 0xe01ef);
}

bool joinsPrevious(char32_t character)
{
    if (isVariationSelector(character) || character == 0x200d)
        return true;
    const QChar::Category category = QChar::category(character);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining
           || category == QChar::Mark_Enclosing;
}

bool isSimple(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Unknown: // private use (外字) and unassigned: one character, one glyph or 〓
    case QChar::Script_Common:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
        return !joinsPrevious(character);
    case QChar::Script_Hangul:
        return character >= 0xac00 && character <= 0xd7a3; // conjoining jamo need shaping
    default:
        return false;
    }
}

bool isInvisible(char32_t character)
{
    if (character == U'\n' || character == U'\t')
        return false;
    return character < 0x20 || (character >= 0x7f && character < 0xa0) || character == 0xad
           || (character >= 0x200b && character <= 0x200f && character != 0x200d)
           || (character >= 0x202a && character <= 0x202e)
           || (character >= 0x2060 && character <= 0x206f) || character == 0xfeff;
}

} // namespace Books
