// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// What of a text made it a hit. Pure functions; thread-safe.
namespace Search {

/// A stretch of a text, in code units.
struct Mark {
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const Mark &) const = default;
};

/// A text on one line, and which parts of it were looked for.
struct Snippet {
    QString text;
    QList<Mark> marks; ///< in order, apart from each other
    bool operator==(const Snippet &) const = default;
};

/// Where the folded `terms` (see terms()) stand in `text` as it was typed: ﾀｶﾊｼ is marked where たかはし was asked for. A character
/// that folds into several is marked whole. Empty when none of them is in it.
[[nodiscard]] QList<Mark> marksOf(const QString &text, const QStringList &terms);

/// The part of `text` around its first mark, at most about `most` characters, … where something was left out.
[[nodiscard]] Snippet snippetOf(const QString &text, const QStringList &terms, qsizetype most = 48);

} // namespace Search
