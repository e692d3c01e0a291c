// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/list/rowcodequeries.h"

#include <chrono>
#include <functional>
#include <list>
#include <memory>
#include <optional>

namespace Assets {

/// What was found of single search words, for when they are asked for again. Emptied when the register changes.
class FoundTerms
{
public:
    [[nodiscard]] const IdBits *find(const QString &term);
    void keep(const QString &term, IdBits hits);
    void clear() { m_terms.clear(); }

private:
    std::list<std::pair<QString, IdBits>> m_terms; ///< the newest first
};

/// One search, step by step: which assets answer all the words, in their texts or in the names of what they point to.
/// Rows can be asked for singly while it runs. Throws DbError.
class SearchRun
{
public:
    using Stop = std::function<bool()>;
    SearchRun(Storage::Connection &db, const RowCodes &codes, FoundTerms &known, const QString &words);
    ~SearchRun();
    Q_DISABLE_COPY_MOVE(SearchRun)

    /// Whether the index may take long to answer words that are still to be found: several pairs of characters in a row.
    [[nodiscard]] bool isLong() const;
    /// Goes on for about so long; true when all is found. Words of one character, which the index only answers as a whole, wait for
    /// finish().
    bool run(std::chrono::milliseconds time);
    /// To the end; false when stopped.
    bool finish(const Stop &stop);
    /// Whether this asset answers, found or not.
    [[nodiscard]] bool matches(qint64 id);
    /// When all is found.
    [[nodiscard]] IdBits hits() const;

private:
    struct Term;
    struct Names;
    void addTerm(const QStringList &words, IdBits byNames);
    bool advance(Term &term, const std::function<bool()> &goOn);
    [[nodiscard]] IdBits byNames(const QString &word, const Names &names) const;
    [[nodiscard]] bool rowMatches(qint64 id, const QStringList &terms);

    Storage::Connection &m_db;
    const RowCodes &m_codes;
    FoundTerms &m_known;
    std::vector<std::unique_ptr<Term>> m_terms;
    std::unique_ptr<Storage::Statement> m_row;
    std::unique_ptr<Storage::Statement> m_aliases;
};

} // namespace Assets
