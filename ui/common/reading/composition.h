// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Common {

/// How a text is read, as far as that can be seen from the text alone: katakana and half-width kana become hiragana, letters,
/// digits and signs stay. nullopt when a character is in it whose reading is not known (kanji).
[[nodiscard]] std::optional<QString> readingOf(const QString &text);
/// Half-width kana as full-width ones; nothing else is touched.
[[nodiscard]] QString fullWidthKana(const QString &text);

/// What an input method shows while it composes, and what it commits, turned into readings: before the conversion the
/// preedit text is the reading. No widgets, so that recorded sequences can be played back. Best effort: an input method
/// that never shows kana gives none.
class Composition
{
public:
    /// One event of the input method. The answer is the reading of what it commits: nullopt when it is not known.
    std::optional<QString> take(const QString &commit, const QString &preedit);
    void reset() { m_kana.clear(); }

private:
    void show(const QString &preedit);

    QString m_kana; ///< the last preedit that was all kana, of what is not committed yet
};

} // namespace Common
