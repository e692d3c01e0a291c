// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/reading/composition.h"

using namespace Qt::StringLiterals;

namespace Common {

namespace {

bool isHiragana(QChar c)
{
    return c >= QChar(0x3041) && c <= QChar(0x309f);
}

bool isKatakana(QChar c)
{
    return (c >= QChar(0x30a1) && c <= QChar(0x30fa)) || c == QChar(0x30fd) || c == QChar(0x30fe);
}

bool isHalfKana(QChar c)
{
    return c >= QChar(0xff66) && c <= QChar(0xff9f);
}

/// ー and ・ stand in either kana.
bool isKanaSign(QChar c)
{
    return c == QChar(0x30fc) || c == QChar(0x30fb);
}

bool isKana(QChar c)
{
    return isHiragana(c) || isKatakana(c) || isHalfKana(c) || isKanaSign(c);
}

bool isLatin(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= QChar(0xff21) && c <= QChar(0xff3a)) || (c >= QChar(0xff41) && c <= QChar(0xff5a));
}

/// Letters, digits, signs and spaces read as themselves; kanji, their repetition marks and half of a pair do not.
bool readsAsItself(QChar c)
{
    return !c.isSurrogate() && c != QChar(0x3005) && c != QChar(0x3006) && c != QChar(0x3007)
        && (c.isSpace() || c.isPunct() || c.isSymbol() || c.isDigit() || c.script() == QChar::Script_Latin);
}

/// しy, kｙ: letters that are still to become kana.
QString withoutRomaji(QString text)
{
    while (!text.isEmpty() && isLatin(text.back()))
        text.chop(1);
    return text;
}

} // namespace

QString fullWidthKana(const QString &text)
{
    QString full;
    QString half;
    const auto flush = [&full, &half] {
        full += half.normalized(QString::NormalizationForm_KC); // a mark of voice joins its kana
        half.clear();
    };
    for (const QChar c : text) {
        if (c >= QChar(0xff61) && c <= QChar(0xff9f)) {
            half += c;
            continue;
        }
        flush();
        full += c;
    }
    flush();
    return full;
}

std::optional<QString> readingOf(const QString &text)
{
    QString reading;
    for (const QChar c : fullWidthKana(text)) {
        if (c >= QChar(0x30a1) && c <= QChar(0x30f6))
            reading += QChar(c.unicode() - 0x60);
        else if (isKana(c) || readsAsItself(c))
            reading += c;
        else
            return std::nullopt;
    }
    return reading;
}

void Composition::show(const QString &preedit)
{
    const QString kana = withoutRomaji(preedit);
    if (preedit.isEmpty() || (kana.isEmpty() && !m_kana.isEmpty() && preedit.size() == 1)) {
        m_kana.clear(); // taken back to nothing
        return;
    }
    // While candidates are chosen kanji stand in it: what was typed before stays the reading.
    if (const std::optional<QString> reading = readingOf(kana); reading && !kana.isEmpty())
        m_kana = *reading;
}

std::optional<QString> Composition::take(const QString &commit, const QString &preedit)
{
    if (commit.isEmpty()) {
        show(preedit);
        return std::nullopt;
    }
    const std::optional<QString> itself = readingOf(commit);
    const std::optional<QString> rest = readingOf(withoutRomaji(preedit));
    if (!preedit.isEmpty() && !rest && !m_kana.isEmpty()) {
        // A first part, and what goes on is converted already: both cannot be told apart, so the last part brings it all.
        if (itself && m_kana.startsWith(*itself))
            m_kana.remove(0, itself->size());
        return itself.value_or(QString());
    }
    std::optional<QString> reading = itself; // kana as they are, or a word that was proposed
    if (!itself && !m_kana.isEmpty()) {
        const bool isFirstPart = rest && !rest->isEmpty() && m_kana.size() > rest->size() && m_kana.endsWith(*rest);
        reading = isFirstPart ? m_kana.chopped(rest->size()) : m_kana;
    }
    m_kana.clear();
    show(preedit);
    return reading;
}

} // namespace Common
