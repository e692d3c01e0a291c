// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/register/indexcheck.h"

#include "models/search/tokens.h"
#include "models/storage/query.h"

#include <unordered_map>

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Register {

namespace {

/// A sum over (token, place) that does not depend on the order in which they come.
quint64 weight(QStringView token, qint64 place)
{
    quint64 hash = qHash(token, 0x9e3779b97f4a7c15ULL);
    hash ^= static_cast<quint64>(place) * 0xff51afd7ed558ccdULL;
    hash ^= hash >> 29;
    return hash * 0xc4ceb9fe1a85ec53ULL;
}

std::unordered_map<qint64, quint64> sumsInIndex(Storage::Connection &connection)
{
    connection.execute(u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_words USING fts5vocab('main', 'search_index', 'instance')"_s);
    std::unordered_map<qint64, quint64> sums;
    Query query(connection, u"SELECT term, doc, offset FROM temp.search_words"_s);
    query.run();
    while (query.next())
        sums[query.integer(1)] += weight(query.text(0), query.integer(2));
    return sums;
}

quint64 sumOf(const QStringList &fields)
{
    quint64 sum = 0;
    qint64 place = 0;
    const QString tokens = Search::indexTokens(fields);
    for (const QStringView token : QStringView(tokens).split(u' ', Qt::SkipEmptyParts))
        sum += weight(token, place++);
    return sum;
}

} // namespace

void verifyIndex(Storage::Connection &connection, const Blueprint &blueprint, Journal::Verification &result,
                 Support::Progress *progress)
{
    std::unordered_map<qint64, quint64> sums = sumsInIndex(connection);
    const auto note = [&](qint64 id) {
        if (result.breaks.size() < Journal::kMostBreaks)
            result.breaks.append({Journal::Break::Kind::Index, 0, u"search_index"_s, id});
    };
    Query objects(connection, u"SELECT id, kind FROM object ORDER BY id"_s);
    objects.run();
    while (objects.next()) {
        const qint64 id = objects.integer(0);
        const IndexText text = blueprint.indexTexts.value(objects.text(1));
        const std::optional<QStringList> fields = text ? text(connection, {objects.text(1), id}) : std::nullopt;
        const auto found = sums.find(id);
        const quint64 present = found == sums.end() ? 0 : found->second;
        if (present != (fields ? sumOf(*fields) : 0))
            note(id);
        if (found != sums.end())
            sums.erase(found);
        if (progress && progress->isCancelled())
            return;
    }
    for (const auto &[id, sum] : sums)
        note(id);
}

} // namespace Register
