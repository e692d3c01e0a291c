// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/list/orderqueries.h"

#include "models/assets/assetfilterqueries.h"
#include "models/register/policies.h"
#include "models/storage/statement.h"

#include <cstring>
#include <memory>
#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;

namespace Assets {

namespace {

/// For each id where its cell stands among the different cells, from 1; 0 = empty.
struct Ranks {
    std::vector<quint32> ofId;
    quint32 count = 0;
    [[nodiscard]] quint32 of(quint32 id) const { return id < ofId.size() ? ofId[id] : 0; }
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
            takeNumber(id, row.integer(column));
        else
            takeText(id, row.bytes(column));
    }
    void takeNumber(qint64 id, qint64 number) { take(id, static_cast<quint64>(number) ^ kSign, {}); }
    void takeText(qint64 id, QByteArrayView text) { take(id, {}, text); }

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

/// By the first policy that has one.
std::optional<int> levelRank(const QList<Register::StoredPolicy> &policies, const QString &axis, QByteArrayView levels)
{
    const Policy::Levels all = Policy::levelsFromText(QString::fromUtf8(levels));
    for (const Register::StoredPolicy &policy : policies) {
        if (const auto rank = policy.document->rank(axis, all))
            return rank;
    }
    return std::nullopt;
}

QHash<qint64, QByteArray> namesOf(Storage::Connection &db, const QString &sql)
{
    QHash<qint64, QByteArray> names;
    Storage::Statement statement(db, sql);
    while (statement.step())
        names.insert(statement.integer(0), statement.bytes(1).toByteArray());
    return names;
}

/// The rank of each stored combination of levels.
Ranks levelRanks(Storage::Connection &db, const QString &axis)
{
    const QList<Register::StoredPolicy> policies = Register::storedPolicies(db);
    CellSorter sorter;
    QHash<QByteArray, std::optional<int>> known;
    Storage::Statement statement(db, u"SELECT id, levels FROM asset WHERE levels IS NOT NULL"_s);
    while (statement.step()) {
        const QByteArrayView bytes = statement.bytes(1);
        auto it = known.constFind(QByteArray::fromRawData(bytes.data(), bytes.size()));
        if (it == known.cend())
            it = known.insert(bytes.toByteArray(), levelRank(policies, axis, bytes));
        if (*it)
            sorter.takeNumber(statement.integer(0), **it);
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

/// As cellRanks() and levelRanks() have them, by the numbers of the column instead of ids: few cells, however many rows.
Ranks codedRanks(Storage::Connection &db, const Field &field, const CodedCells &coded)
{
    const bool isLevel = field.type == FieldType::Level;
    const QList<Register::StoredPolicy> policies = isLevel ? Register::storedPolicies(db) : QList<Register::StoredPolicy>();
    const bool isPlace = field.type == FieldType::Place;
    const bool isReference = isPlace || field.type == FieldType::Unit || field.type == FieldType::Person;
    QHash<qint64, QByteArray> names;
    if (isReference)
        names = namesOf(db, isPlace ? u"SELECT id, name FROM place"_s : field.type == FieldType::Unit ? u"SELECT id, name FROM unit"_s : u"SELECT id, name FROM person"_s);
    CellSorter sorter;
    for (qsizetype code = 1; code < coded.cells.size(); ++code) {
        QByteArray cell = coded.cells.at(code);
        if (isPlace && cell.startsWith('#'))
            cell = names.value(cell.mid(1).toLongLong(), cell);
        else if (isReference && !isPlace)
            cell = names.value(cell.toLongLong());
        if (cell.isEmpty())
            continue;
        if (isLevel) {
            if (const auto rank = levelRank(policies, field.code.mid(6), cell))
                sorter.takeNumber(code, *rank);
        } else if (field.type == FieldType::Number) {
            sorter.takeNumber(code, cell.toLongLong());
        } else {
            sorter.takeText(code, cell);
        }
    }
    return sorter.ranks();
}

/// Stable: what stood before stays before among equals. Empty ones to the end. `rankOf` gives the rank of an id.
template <typename RankOf> void sortBy(std::vector<quint32> &ids, quint32 count, bool descending, RankOf rankOf)
{
    const auto bucketOf = [&](quint32 id) {
        const quint32 rank = rankOf(id);
        return rank == 0 ? count : descending ? count - rank : rank - 1;
    };
    std::vector<quint32> starts(count + 2);
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

using SortedBy = QList<QPair<const Field *, bool>>; ///< descending = true

/// What can be sorted by; nothing = by number, which no two rows have in common.
SortedBy sortedBy(const QList<Field> &fields, const QList<SortKey> &sort)
{
    SortedBy keys;
    for (const SortKey &key : sort) {
        const Field *field = findField(fields, key.field);
        if (field && (field->type == FieldType::Level || !sortExpression(*field).isEmpty()))
            keys.append({field, key.descending});
    }
    if (!keys.isEmpty() && keys.first().first->code == "number"_L1 && !keys.first().second)
        keys.clear();
    return keys;
}

/// Compares single rows as the whole order does.
class RowOrder
{
public:
    RowOrder(Storage::Connection &db, const SortedBy &keys) : m_keys(keys), m_policies(Register::storedPolicies(db))
    {
        QStringList cells;
        for (const auto &[field, descending] : keys)
            cells.append(field->type == FieldType::Level ? u"asset.levels"_s : sortExpression(*field));
        m_row = std::make_unique<Storage::Statement>(db, u"SELECT "_s + (keys.isEmpty() ? u"object.number"_s : cells.join(u", "_s)) + fromSql() + u" WHERE asset.id = ?1"_s);
    }

    /// What read() gave for one row; the id decides between equal ones.
    struct Row {
        quint32 id = 0;
        QList<std::pair<std::optional<qint64>, QByteArray>> cells;
    };
    Row read(quint32 id)
    {
        Row row{id, {}};
        m_row->bindInteger(1, id);
        const bool isThere = m_row->step();
        for (int column = 0; column < std::max<int>(1, int(m_keys.size())); ++column) {
            const bool isLevel = column < m_keys.size() && m_keys.at(column).first->type == FieldType::Level;
            std::pair<std::optional<qint64>, QByteArray> cell;
            if (isThere && isLevel && !m_row->bytes(column).isEmpty()) {
                if (const auto rank = levelRank(m_policies, m_keys.at(column).first->code.mid(6), m_row->bytes(column)))
                    cell.first = *rank;
            } else if (isThere && !isLevel && m_row->type(column) == Storage::Statement::Type::Integer) {
                cell.first = m_row->integer(column);
            } else if (isThere && !isLevel && m_row->type(column) != Storage::Statement::Type::Null) {
                cell.second = m_row->bytes(column).toByteArray();
                if (cell.second.isNull())
                    cell.second = ""; // an empty text is before the others, nothing behind them
            }
            row.cells.append(std::move(cell));
        }
        m_row->reset();
        return row;
    }
    [[nodiscard]] bool isBefore(const Row &a, const Row &b) const
    {
        for (qsizetype at = 0; at < a.cells.size(); ++at) {
            const int compared = compare(a.cells.at(at), b.cells.at(at), at < m_keys.size() && m_keys.at(at).second);
            if (compared != 0)
                return compared < 0;
        }
        return a.id < b.id;
    }

private:
    static int compare(const std::pair<std::optional<qint64>, QByteArray> &a, const std::pair<std::optional<qint64>, QByteArray> &b, bool descending)
    {
        const bool isLeft = a.first || !a.second.isNull();
        const bool isRight = b.first || !b.second.isNull();
        if (!isLeft || !isRight)
            return int(!isLeft) - int(!isRight); // the empty ones last, whichever way
        int compared = 0;
        if (a.first && b.first)
            compared = *a.first < *b.first ? -1 : *a.first > *b.first ? 1 : 0;
        else
            compared = a.second.compare(b.second);
        return descending ? -compared : compared;
    }

    SortedBy m_keys;
    QList<Register::StoredPolicy> m_policies;
    std::unique_ptr<Storage::Statement> m_row;
};

} // namespace

std::vector<quint32> orderOf(Storage::Connection &db, const QList<Field> &fields, const QList<SortKey> &sort, const IdBits &assets,
                             const RowCodes *codes)
{
    const SortedBy keys = sortedBy(fields, sort);
    if (keys.isEmpty())
        return byNumber(db, assets);
    std::vector<quint32> ids;
    ids.reserve(static_cast<size_t>(assets.count()));
    assets.forEach([&ids](qint64 id) { ids.push_back(static_cast<quint32>(id)); });
    for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
        const Field &field = *key->first;
        if (const auto coded = codes ? codes->cellsOf(field.code) : std::nullopt) {
            const Ranks ranks = codedRanks(db, field, *coded);
            sortBy(ids, ranks.count, key->second, [&](quint32 id) { return ranks.of(coded->column->at(id)); });
        } else {
            const Ranks ranks = field.type == FieldType::Level ? levelRanks(db, field.code.mid(6)) : cellRanks(db, sortExpression(field));
            sortBy(ids, ranks.count, key->second, [&](quint32 id) { return ranks.of(id); });
        }
    }
    return ids;
}

void moveInOrder(Storage::Connection &db, const QList<Field> &fields, const QList<SortKey> &sort, const IdBits &assets, const QVector<qint64> &changed,
                 std::vector<quint32> &order)
{
    IdBits moved;
    for (qint64 id : changed)
        moved.set(id);
    std::erase_if(order, [&moved](quint32 id) { return moved.has(id); });
    RowOrder rows(db, sortedBy(fields, sort));
    for (qint64 id : changed) {
        if (!assets.has(id))
            continue;
        const RowOrder::Row row = rows.read(static_cast<quint32>(id));
        const auto place = std::partition_point(order.begin(), order.end(), [&](quint32 other) { return rows.isBefore(rows.read(other), row); });
        order.insert(place, static_cast<quint32>(id));
    }
}

} // namespace Assets
