// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/blueprint.h"

namespace Register {

/// One entry of the journal as a readable story.
struct Story {
    qint64 entry = 0;
    QString when;        ///< 令和8年4月1日 14:05, local; of the fact
    QString enteredWhen; ///< when it was entered, if that was another day
    QString who;         ///< 課長 山田 太郎（自己申告）
    QString title;       ///< 分類を変更; a refused act says so
    bool refused = false;
    QStringList lines;   ///< 機密性: 3A → 3C
    QString reason;
    QStringList clauses; ///< of the findings that went with it, with their sentence
};

/// Throws DbError when names have to be looked up.
[[nodiscard]] Story storyOf(Storage::Connection &db, const Blueprint &blueprint, const Journal::Entry &entry);
/// The same, of what is open to who sees `visible` (see shownEntry).
[[nodiscard]] Story storyOf(Storage::Connection &db, const Blueprint &blueprint, const Visibility &visible, const Journal::Entry &entry);
/// The story on a few lines of text.
[[nodiscard]] QString storyText(const Story &story);
/// A stored instant (UTC) or day, local, in 和暦.
[[nodiscard]] QString shownInstant(const QString &stored);

} // namespace Register
