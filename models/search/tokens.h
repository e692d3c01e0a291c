// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>
#include <QStringView>

/// Text into the tokens of the search index, and queries into its expressions. Pure functions under
/// Support::kFoldVersion; thread-safe.
namespace Search {

/// The index: contentless, so the file holds no second copy of the text. All punctuation of ASCII is part of a token,
/// otherwise a code such as A-001 loses its hyphen; what is not ASCII always is.
/// A row is taken out with ('delete', rowid, old tokens); other tokens than the old ones leave it in the index unseen.
inline constexpr char kCreateIndexSql[] = R"SQL(CREATE VIRTUAL TABLE search_index USING fts5(
    tokens,
    content = '',
    columnsize = 0,
    tokenize = "ascii tokenchars '!""#$%&''()*+,-./:;<=>?@[\]^_`{|}~'"
))SQL";

/// The text given to the index: every field folded and cut at white space into runs, each run as its overlapping pairs
/// of characters and then its last character alone (住民票 → 住民 民票 票). A pair of surrogates is one character.
/// A query of two characters or more asks for pairs in a row, so the single character that ends each run keeps it from
/// matching across a boundary. Control characters never appear.
[[nodiscard]] QString indexTokens(const QStringList &fields);

/// indexTokens() for loads: gives the same as UTF-8, field by field, in one buffer that is used again. One thread each.
class TokenMaker
{
public:
    void begin() { m_tokens.resize(0); }
    void add(QStringView field);
    /// The tokens of the fields since begin(); valid until the next begin().
    [[nodiscard]] QByteArrayView tokens() const { return QByteArrayView(m_tokens).first(m_tokens.isEmpty() ? 0 : m_tokens.size() - 1); }

private:
    QByteArray m_tokens; ///< a space behind each
};

/// The MATCH expression that finds what matches() finds: terms joined by AND, each a phrase of pairs, a term of one
/// character a prefix. Valid FTS5 for any input; empty when the query has no terms, which means "no search".
[[nodiscard]] QString matchExpression(QStringView query);

/// The folded terms of a query, each once, in the order typed: for highlighting.
[[nodiscard]] QStringList terms(QStringView query);

/// What the index must answer: every term is a part of some folded field. True for a query without terms.
[[nodiscard]] bool matches(QStringView query, const QStringList &fields);

} // namespace Search
