// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/list/orderqueries.h"

#include "models/assets/assetfilterqueries.h"
#include "models/register/policies.h"
#include "models/storage/statement.h"

#include <cstring>
#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;

namespace Assets {

namespace {

/// For each id where its cell stands among the different cells, from 1; 0 = empty.
struct Ranks {
    std::vector<quint32> ofId;
    quint32 count = 0;
};

/// Cells as they come, equal neighbours once; sorted at the end.
class CellSorter
{
public:
    void add(qint64 id, const Storage::Statement &row, int column)
    {
        const Storage::Statement::Type type = row.type(column);
        if (type == Storage::Statement::Type::Null)
            return;
        if (type == Storage::Statement::Type::Integer)
            take(id, static_cast<quint64>(row.integer(column)) ^ kSign, {});
        else
            take(id, {}, row.bytes(column));
    }
    void take(qint64 id, std::optional<quint64> number, QByteArrayView text)
    {
        if (m_cells.empty() || !isLast(number, text)) {
            m_cells.push_back({number ? *number : prefixOf(text), static_cast<quint32>(m_bytes.size()), static_cast<quint32>(m_cells.size())});
            m_sizes.push_back(static_cast<quint32>(text.size()));
            m_bytes.insert(m_bytes.end(), text.begin(), text.end());
        }
        const size_t at = static_cast<size_t>(id);
        if (at >= m_cellOf.size())
            m_cellOf.resize(std::max(at + 1, m_cellOf.size() + m_cellOf.size() / 4));
        m_cellOf[at] = static_cast<quint32>(m_cells.size());
    }

    Ranks ranks()
    {
        std::sort(m_cells.begin(), m_cells.end(), [this](const Cell &a, const Cell &b) { return compare(a, b) < 0; });
        std::vector<quint32> rankOf(m_cells.size() + 1); // of a cell counted from 1
        Ranks ranks;
        for (size_t at = 0; at < m_cells.size(); ++at) {
            if (at == 0 || compare(m_cells[at - 1], m_cells[at]) != 0)
                ++ranks.count;
            rankOf[m_cells[at].cell + 1] = ranks.count;
        }
        ranks.ofId = std::move(m_cellOf);
        for (quint32 &cell : ranks.ofId)
            cell = rankOf[cell];
        return ranks;
    }

private:
    static constexpr quint64 kSign = quint64(1) << 63; // negative numbers below the others
    struct Cell {
        quint64 prefix;
        quint32 from;
        quint32 cell;
    };

    static quint64 prefixOf(QByteArrayView text)
    {
        quint64 prefix = 0;
        for (qsizetype at = 0; at < 8; ++at)
            prefix = prefix << 8 | (at < text.size() ? static_cast<quint8>(text[at]) : 0);
        return prefix;
    }
    [[nodiscard]] QByteArrayView textOf(const Cell &cell) const { return QByteArrayView(m_bytes.data() + cell.from, m_sizes[cell.cell]); }
    [[nodiscard]] bool isLast(std::optional<quint64> number, QByteArrayView text) const
    {
        return number ? m_cells.back().prefix == *number : textOf(m_cells.back()) == text;
    }
    [[nodiscard]] int compare(const Cell &a, const Cell &b) const
    {
        if (a.prefix != b.prefix)
            return a.prefix < b.prefix ? -1 : 1;
        const QByteArrayView left = textOf(a);
        const QByteArrayView right = textOf(b);
        const int byBytes = std::memcmp(left.data(), right.data(), static_cast<size_t>(std::min(left.size(), right.size())));
        return byBytes != 0 ? byBytes : left.size() < right.size() ? -1 : left.size() > right.size() ? 1 : 0;
    }

    std::vector<Cell> m_cells;
    std::vector<quint32> m_sizes;
    std::vector<char> m_bytes;
    std::vector<quint32> m_cellOf; ///< by id, from 1
};

/// The rank of each stored combination of levels, by the first policy that has one.
Ranks levelRanks(Storage::Connection &db, const QString &axis)
{
    const QList<Register::StoredPolicy> policies = Register::storedPolicies(db);
    CellSorter sorter;
    QHash<QByteArray, std::optional<int>> known;
    Storage::Statement statement(db, u"SELECT id, levels FROM asset WHERE levels IS NOT NULL"_s);
    while (statement.step()) {
        const QByteArrayView bytes = statement.bytes(1);
        auto it = known.constFind(QByteArray::fromRawData(bytes.data(), bytes.size()));
        if (it == known.cend()) {
            std::optional<int> rank;
            for (const Register::StoredPolicy &policy : policies) {
                if (!rank)
                    rank = policy.document->rank(axis, Policy::levelsFromText(QString::fromUtf8(bytes)));
            }
            it = known.insert(bytes.toByteArray(), rank);
        }
        if (*it)
            sorter.take(statement.integer(0), static_cast<quint64>(**it) + 1'000'000, {});
    }
    return sorter.ranks();
}

Ranks cellRanks(Storage::Connection &db, const QString &expression)
{
    const bool ofObject = expression.startsWith("object."_L1) && !expression.contains("asset."_L1);
    const bool ofAsset = expression.contains("asset."_L1) && !expression.contains("object."_L1) && !expression.contains("place."_L1);
    const QString from = ofObject ? u" FROM object WHERE kind = 'asset'"_s : ofAsset ? u" FROM asset"_s : fromSql();
    CellSorter sorter;
    Storage::Statement statement(db, u"SELECT "_s + (ofObject ? u"object.id, "_s : u"asset.id, "_s) + expression + from);
    while (statement.step())
        sorter.add(statement.integer(0), statement, 1);
    return sorter.ranks();
}

/// Stable: what stood before stays before among equals. Empty ones to the end.
void sortBy(std::vector<quint32> &ids, const Ranks &ranks, bool descending)
{
    const auto bucketOf = [&](quint32 id) {
        const quint32 rank = id < ranks.ofId.size() ? ranks.ofId[id] : 0;
        return rank == 0 ? ranks.count : descending ? ranks.count - rank : rank - 1;
    };
    std::vector<quint32> starts(ranks.count + 2);
    for (quint32 id : ids)
        ++starts[bucketOf(id) + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<quint32> sorted(ids.size());
    for (quint32 id : ids)
        sorted[starts[bucketOf(id)]++] = id;
    ids.swap(sorted);
}

std::vector<quint32> byNumber(Storage::Connection &db, const IdBits &assets)
{
    std::vector<quint32> ids;
    ids.reserve(static_cast<size_t>(assets.count()));
    Storage::Statement statement(db, u"SELECT id FROM object ORDER BY number"_s);
    while (statement.step()) {
        if (assets.has(statement.integer(0)))
            ids.push_back(static_cast<quint32>(statement.integer(0)));
    }
    return ids;
}

} // namespace

std::vector<quint32> orderOf(Storage::Connection &db, const QList<Field> &fields, const QList<SortKey> &sort, const IdBits &assets)
{
    QList<QPair<const Field *, bool>> keys;
    for (const SortKey &key : sort) {
        const Field *field = findField(fields, key.field);
        if (field && (field->type == FieldType::Level || !sortExpression(*field).isEmpty()))
            keys.append({field, key.descending});
    }
    if (keys.isEmpty() || (keys.first().first->code == "number"_L1 && !keys.first().second))
        return byNumber(db, assets); // no two rows have one number
    std::vector<quint32> ids;
    ids.reserve(static_cast<size_t>(assets.count()));
    assets.forEach([&ids](qint64 id) { ids.push_back(static_cast<quint32>(id)); });
    for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
        const Field &field = *key->first;
        sortBy(ids, field.type == FieldType::Level ? levelRanks(db, field.code.mid(6)) : cellRanks(db, sortExpression(field)), key->second);
    }
    return ids;
}

} // namespace Assets
