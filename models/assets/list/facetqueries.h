// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/list/listing.h"
#include "models/assets/list/rowcodequeries.h"

namespace Assets {

/// Counts facets from the columns in memory. What most rows have is counted by what is left out.
class FacetCounter
{
public:
    FacetCounter(const RowCodes &codes, const QList<Field> &fields);

    [[nodiscard]] Facets count(const IdBits &hits, const IdBits &closed) const;

private:
    struct Tallies {
        std::vector<qint64> unit;
        std::vector<qint64> place;
        std::vector<qint64> profile;
        std::vector<qint64> persons;
        std::vector<qint64> records;
    };
    [[nodiscard]] Tallies tally(const IdBits &hits) const;
    [[nodiscard]] Tallies tallyOfMost(const IdBits &hits) const;

    const RowCodes &m_codes;
    QStringList m_axes;
    Tallies m_all;
    qint64 m_allCount = 0;
};

/// Units or places of the hits with their counts, in the order of the tree of units or of the paths of places, those without one last. Throws DbError.
struct Groups {
    QList<GroupCount> counts;
    std::vector<quint32> rankOfCode; ///< place in `counts` by number of the column
};
[[nodiscard]] Groups groupsOf(Storage::Connection &db, const RowCodes &codes, const QString &groupBy, const IdBits &hits);

} // namespace Assets
