// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace Common {

/// The reading of a text that is written piece by piece, in any place, and partly deleted again: every piece keeps its own.
class ReadingTrail
{
public:
    /// What an input method has just put in, and how it is read.
    struct Put {
        QString text;
        std::optional<QString> reading;
    };
    /// The text is now this. Of what nobody says the reading, kana and letters are read as they stand, and a piece that had
    /// been there before as then.
    void follow(const QString &text, const std::optional<Put> &put = std::nullopt);
    /// nullopt while there is a piece whose reading is not known: pasted kanji, or half of a word.
    [[nodiscard]] std::optional<QString> reading() const;

private:
    struct Piece {
        QString text;
        std::optional<QString> reading;
    };
    [[nodiscard]] std::optional<QString> known(const QString &text) const;
    /// Makes `at` the beginning of a piece and gives its index.
    qsizetype cutAt(qsizetype at);

    QList<Piece> m_pieces;
    QHash<QString, QString> m_known; ///< words that were read once: for what is deleted and put in again
    QString m_text;
};

} // namespace Common
