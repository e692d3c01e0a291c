// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/find/finder.h"

namespace Register {

/// A text of a thing as search sees it.
struct FieldText {
    QString label;
    QString text;
    enum class Part {
        Number, ///< stands in Hit::number
        Name,   ///< stands in Hit::name
        Title,  ///< another name of it (ふりがな, 記号): what begins with the words comes before the rest
        Other,
    } part = Part::Other;
};

/// Which place a hit has: the order is the order of the list.
enum class HitRank { ExactNumber, ExactName, Start, Inside };

/// Words and what they match. Of small tables every row goes through it.
class Sieve
{
public:
    explicit Sieve(const FindQuestion &question);

    [[nodiscard]] const QStringList &terms() const { return m_terms; }

    /// Fills number, name and reasons of the hit from what matched. A word that is in none of the texts is passed over.
    void explain(Hit &hit, const QList<FieldText> &fields) const;
    /// explain(), and kept when every word was found.
    void add(Hit hit, const QList<FieldText> &fields);
    /// What was kept: by rank, number, name and id, the first of them.
    [[nodiscard]] Found found(const QString &kind) const;

private:
    [[nodiscard]] bool hasAll(const QList<FieldText> &fields) const;
    [[nodiscard]] HitRank rankOf(const QList<FieldText> &fields) const;

    QStringList m_terms;
    QString m_whole; ///< the words as one text
    qsizetype m_limit;
    QList<std::pair<HitRank, Hit>> m_kept;
};

/// 総務課 · 第1書庫: what is not empty.
[[nodiscard]] QString joinedWhere(const QStringList &parts);

} // namespace Register
