// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/register/find/sieve.h"

#include "models/search/tokens.h"
#include "models/support/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Register {

namespace {

using Part = FieldText::Part;

bool comesBefore(const std::pair<HitRank, Hit> &a, const std::pair<HitRank, Hit> &b)
{
    if (a.first != b.first)
        return a.first < b.first;
    if (const int order = Support::compareNatural(a.second.number.text, b.second.number.text))
        return order < 0;
    if (const int order = Support::compareNatural(a.second.name.text, b.second.name.text))
        return order < 0;
    return a.second.object.id < b.second.object.id;
}

} // namespace

Sieve::Sieve(const FindQuestion &question)
    : m_terms(Search::terms(question.text)), m_whole(m_terms.join(u' ')), m_limit(question.limit)
{
}

void Sieve::explain(Hit &hit, const QList<FieldText> &fields) const
{
    QStringList folded;
    for (const FieldText &field : fields)
        folded.append(Support::fold(field.text));
    QList<bool> tells(fields.size(), false);
    for (const QString &term : m_terms) {
        const auto first = std::find_if(folded.cbegin(), folded.cend(), [&term](const QString &text) { return text.contains(term); });
        if (first != folded.cend())
            tells[first - folded.cbegin()] = true;
    }
    for (qsizetype at = 0; at < fields.size(); ++at) {
        const FieldText &field = fields.at(at);
        if (field.part == Part::Number)
            hit.number = Search::snippetOf(field.text, m_terms);
        else if (field.part == Part::Name)
            hit.name = Search::snippetOf(field.text, m_terms);
        else if (tells.at(at))
            hit.reasons.append({field.label, Search::snippetOf(field.text, m_terms)});
    }
}

bool Sieve::hasAll(const QList<FieldText> &fields) const
{
    QStringList folded;
    for (const FieldText &field : fields)
        folded.append(Support::fold(field.text));
    return std::all_of(m_terms.cbegin(), m_terms.cend(), [&folded](const QString &term) {
        return std::any_of(folded.cbegin(), folded.cend(), [&term](const QString &text) { return text.contains(term); });
    });
}

HitRank Sieve::rankOf(const QList<FieldText> &fields) const
{
    HitRank best = HitRank::Inside;
    for (const FieldText &field : fields) {
        const QString text = field.part == Part::Other ? QString() : Support::fold(field.text).simplified();
        if (text.isEmpty())
            continue;
        if (text == m_whole)
            best = std::min(best, field.part == Part::Number ? HitRank::ExactNumber : HitRank::ExactName);
        else if (text.startsWith(m_whole))
            best = std::min(best, HitRank::Start);
    }
    return best;
}

void Sieve::add(Hit hit, const QList<FieldText> &fields)
{
    if (!hasAll(fields)) // most of them: nothing is made for these
        return;
    explain(hit, fields);
    m_kept.append({rankOf(fields), std::move(hit)});
}

Found Sieve::found(const QString &kind) const
{
    QList<std::pair<HitRank, Hit>> sorted = m_kept;
    std::sort(sorted.begin(), sorted.end(), comesBefore);
    Found found{kind, {}, sorted.size()};
    for (qsizetype at = 0; at < std::min(m_limit, sorted.size()); ++at)
        found.hits.append(std::move(sorted[at].second));
    return found;
}

QString joinedWhere(const QStringList &parts)
{
    QStringList there;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            there.append(part);
    }
    return there.join(u" · "_s);
}

} // namespace Register
