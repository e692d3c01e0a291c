// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/similarqueries.h"

#include "models/classes/classification.h"
#include "models/register/objects.h"
#include "models/register/policies.h"
#include "models/search/tokens.h"
#include "models/storage/statement.h"
#include "models/support/text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using Storage::Statement;

namespace Assets {

namespace {

constexpr int kMostHits = 120;    ///< of one search
constexpr int kMostLooked = 4000; ///< hits among which those of the same unit are looked for
constexpr qsizetype kCore = 4;    ///< characters of a long word that are searched alone
constexpr double kLeastLike = 0.34;

/// What names have in common: their pairs of characters, folded, without signs.
QSet<QString> pairsOf(const QString &name)
{
    static const QRegularExpression signs(u"[\\s\\p{P}\\p{S}]"_s);
    QString text = Support::fold(name);
    text.remove(signs);
    QSet<QString> pairs;
    for (qsizetype at = 0; at + 1 < text.size(); ++at)
        pairs.insert(text.mid(at, 2));
    return pairs;
}

/// 0 … 1: twice what both have, over what each has.
double likeness(const QSet<QString> &a, const QSet<QString> &b)
{
    if (a.isEmpty() || b.isEmpty())
        return 0;
    qsizetype common = 0;
    for (const QString &pair : a)
        common += b.contains(pair) ? 1 : 0;
    return 2.0 * double(common) / double(a.size() + b.size());
}

/// From the whole name to the beginnings and ends of its words: years, numbers and what stands in brackets tell little.
QStringList searchesFor(const QString &name)
{
    static const QRegularExpression words(u"[\\p{Han}々ヶ]{2,}|[\\p{Katakana}ー]{2,}|[\\p{Hiragana}]{3,}|[\\p{Latin}]{2,}"_s);
    QStringList searches{name.simplified()};
    QStringList parts;
    QRegularExpressionMatchIterator found = words.globalMatch(name);
    while (found.hasNext())
        parts.append(found.next().captured());
    std::stable_sort(parts.begin(), parts.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    const QStringList longest = parts.mid(0, 2);
    searches += longest.join(u' ');
    searches += longest;
    for (const QString &part : longest) {
        if (part.size() > kCore)
            searches << part.left(kCore) << part.right(kCore);
    }
    searches.removeAll(QString());
    searches.removeDuplicates();
    return searches;
}

/// Ids of a few hits: those of the unit first.
QVector<qint64> hits(Storage::Connection &db, const QString &search, std::optional<qint64> unitId)
{
    QVector<qint64> ids;
    const QByteArray expression = Search::matchExpression(search).toUtf8();
    if (expression.isEmpty())
        return ids;
    const auto read = [&ids](Statement &statement) {
        while (statement.step())
            ids.append(statement.integer(0));
    };
    if (unitId) {
        Statement ofUnit(db, u"SELECT hit.id FROM (SELECT rowid AS id FROM search_index WHERE search_index MATCH ?1 LIMIT %1) AS hit "
                             "JOIN object ON object.id = hit.id WHERE object.unit_id = ?2 LIMIT %2"_s.arg(kMostLooked).arg(kMostHits));
        ofUnit.bindText(1, expression);
        ofUnit.bindInteger(2, *unitId);
        read(ofUnit);
    }
    Statement any(db, u"SELECT rowid FROM search_index WHERE search_index MATCH ?1 LIMIT %1"_s.arg(kMostHits));
    any.bindText(1, expression);
    read(any);
    return ids;
}

struct Candidate {
    RowView row;
    double like = 0;
    bool sameUnit = false;
    bool sameKind = false;
};

class Collector
{
public:
    Collector(Storage::Connection &db, const Register::Visibility &visible, const SimilarQuestion &question)
        : m_question(question), m_queries(db, visible), m_pairs(pairsOf(question.name))
    {
        if (question.except)
            m_seen.insert(*question.except);
    }

    void add(const QVector<qint64> &ids)
    {
        QVector<qint64> fresh;
        for (const qint64 id : ids) {
            if (!m_seen.contains(id))
                fresh.append(id);
            m_seen.insert(id);
        }
        const QHash<qint64, RowView> rows = m_queries.rows(fresh);
        for (const RowView &row : rows) {
            if (row.closed || row.levels.isEmpty() || row.state == QLatin1String(Register::State::kVoid))
                continue;
            Candidate candidate{row, likeness(m_pairs, pairsOf(row.name)), m_question.unitId && row.unitId == m_question.unitId, false};
            candidate.sameKind = !m_kind.isEmpty() && row.shown.value(u"kind"_s) == m_kind;
            if (candidate.like >= kLeastLike)
                m_found.append(candidate);
        }
    }
    void setKind(const QString &shown) { m_kind = shown; }
    /// Enough that are very like: wider searches would find nothing better.
    [[nodiscard]] bool isFull() const
    {
        return std::count_if(m_found.cbegin(), m_found.cend(), [](const Candidate &one) { return one.like > 0.8; }) >= m_question.limit;
    }
    [[nodiscard]] QList<Candidate> best()
    {
        const auto weight = [](const Candidate &one) { return one.like + (one.sameUnit ? 0.2 : 0) + (one.sameKind ? 0.1 : 0); };
        std::sort(m_found.begin(), m_found.end(), [&weight](const Candidate &a, const Candidate &b) {
            return weight(a) != weight(b) ? weight(a) > weight(b) : Support::compareNatural(a.row.number, b.row.number) < 0;
        });
        return m_found.mid(0, m_question.limit);
    }

private:
    const SimilarQuestion &m_question;
    Queries m_queries;
    QSet<QString> m_pairs;
    QString m_kind;
    QSet<qint64> m_seen;
    QList<Candidate> m_found;
};

QString shownKind(const Policy::Document &policy, const QString &code)
{
    for (const Policy::Term &kind : policy.assetKinds) {
        if (kind.code == code)
            return kind.label;
    }
    return {};
}

} // namespace

QList<SimilarAsset> similarAssets(Storage::Connection &db, const Register::Visibility &visible, const SimilarQuestion &question,
                                  const std::atomic<bool> &superseded)
{
    QHash<qint64, std::shared_ptr<const Policy::Document>> policies;
    for (const Register::StoredPolicy &policy : Register::storedPolicies(db))
        policies.insert(policy.id, policy.document);
    Collector collector(db, visible, question);
    for (const auto &policy : std::as_const(policies)) {
        if (const QString kind = shownKind(*policy, question.kind); !kind.isEmpty())
            collector.setKind(kind);
    }
    for (const QString &search : searchesFor(question.name)) {
        if (superseded || collector.isFull())
            break;
        collector.add(hits(db, search, question.unitId));
    }
    QList<SimilarAsset> similar;
    const QString folded = Support::fold(question.name.simplified());
    for (const Candidate &one : collector.best()) {
        const auto policy = policies.value(one.row.policyId);
        similar.append({one.row.id, one.row.number, one.row.name, one.row.shown.value(u"unit"_s),
                        policy ? Classes::levelsForPeople(*policy, one.row.levels) : QString(),
                        Support::fold(one.row.name.simplified()) == folded, one.sameUnit});
    }
    return similar;
}

} // namespace Assets
