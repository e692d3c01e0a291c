// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/rowchanger.h"

#include "models/journal/entry.h"
#include "models/storage/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Storage::Statement;

namespace Journal {

namespace {

QString selectSql(const TableDescriptor &table)
{
    QString sql = table.selectSql();
    return sql.replace(u":id"_s, u"?1"_s);
}

} // namespace

RowChanger::RowChanger(Storage::Connection &connection, const TableDescriptor &table)
    : m_connection(connection)
    , m_code(table.code)
    , m_table(table.table)
    , m_tableJson('"' + table.table.toUtf8() + '"')
    , m_hash(table)
    , m_select(std::make_unique<Statement>(connection, selectSql(table)))
    , m_cells(table.columns.size())
{
    if (table.columns.size() > 64)
        qFatal("table %s has too many columns", qUtf8Printable(table.table));
    for (const TableDescriptor::Column &column : table.columns) {
        m_columns.push_back(column.name);
        m_columnsJson.push_back('"' + column.name.toUtf8() + '"');
    }
}

RowChanger::~RowChanger() = default;

quint16 RowChanger::column(const QString &name) const
{
    const auto it = std::find(m_columns.cbegin(), m_columns.cend(), name);
    if (it == m_columns.cend())
        qFatal("no journalled column %s", qUtf8Printable(name));
    return static_cast<quint16>(it - m_columns.cbegin());
}

bool RowChanger::read(qint64 id)
{
    m_id = id;
    m_wishes.clear();
    m_bytes.resize(0);
    m_select->bindInteger(1, id);
    const bool isThere = m_select->step();
    for (size_t at = 0; isThere && at < m_cells.size(); ++at) {
        Cell &cell = m_cells[at];
        const int place = static_cast<int>(at);
        const Statement::Type type = m_select->type(place);
        switch (type) {
        case Statement::Type::Null:
            cell = {};
            break;
        case Statement::Type::Integer:
            cell = {'i', m_select->integer(place), 0};
            break;
        case Statement::Type::Text:
        case Statement::Type::Blob: {
            const QByteArrayView bytes = m_select->bytes(place, type);
            cell = {type == Statement::Type::Blob ? 'b' : 't', m_bytes.size(), bytes.size()};
            m_bytes.append(bytes.data(), bytes.size());
            break;
        }
        }
    }
    m_select->reset(); // the row is about to be written
    return isThere;
}

QByteArrayView RowChanger::text(quint16 column) const
{
    const Cell &cell = m_cells[column];
    return cell.type == 't' || cell.type == 'b' ? QByteArrayView(m_bytes.constData() + cell.value, cell.size) : QByteArrayView();
}

void RowChanger::setText(quint16 column, QByteArrayView utf8)
{
    m_wishes.push_back({column, false, 0, utf8});
}

void RowChanger::setInteger(quint16 column, qint64 value)
{
    m_wishes.push_back({column, true, value, {}});
}

bool RowChanger::differs(const Wish &wish) const
{
    const Cell &cell = m_cells[wish.column];
    if (wish.isInteger)
        return cell.type != 'i' || cell.value != wish.value;
    return cell.type == 'i' || text(wish.column) != wish.bytes;
}

void RowChanger::tell(QByteArray &changes, const Wish &wish) const
{
    const auto value = [&changes](bool isNothing, bool isInteger, qint64 number, QByteArrayView bytes) {
        if (isNothing)
            changes.append("null");
        else if (isInteger)
            changes.append(QByteArray::number(number));
        else
            appendJsonText(changes, bytes);
    };
    if (!changes.endsWith('['))
        changes.append(',');
    changes.append('[').append(m_tableJson).append(',').append(QByteArray::number(m_id)).append(',').append(m_columnsJson[wish.column]).append(',');
    const Cell &cell = m_cells[wish.column];
    value(cell.type == 0, cell.type == 'i', cell.value, text(wish.column));
    changes.append(',');
    value(!wish.isInteger && wish.bytes.isEmpty(), wish.isInteger, wish.value, wish.bytes);
    changes.append(']');
}

void RowChanger::hash(const Cell &cell, quint16 column)
{
    if (cell.type == 'i') {
        m_hash.integer(column, cell.value);
        return;
    }
    const QByteArrayView bytes = text(column);
    if (bytes.isEmpty())
        return;
    if (cell.type == 'b')
        m_hash.blob(column, bytes);
    else
        m_hash.text(column, bytes);
}

Statement &RowChanger::statementFor(quint64 mask)
{
    std::unique_ptr<Statement> &statement = m_updates[mask];
    if (!statement) {
        QStringList sets;
        for (size_t at = 0; at < m_columns.size(); ++at) {
            if (mask & (quint64(1) << at))
                sets.append(u"%1 = ?%2"_s.arg(m_columns[at]).arg(sets.size() + 2));
        }
        statement = std::make_unique<Statement>(m_connection, u"UPDATE %1 SET %2 WHERE id = ?1"_s.arg(m_table, sets.join(u", "_s)));
    }
    return *statement;
}

bool RowChanger::write(QByteArray &rows, QByteArray &changes)
{
    std::erase_if(m_wishes, [this](const Wish &wish) { return !differs(wish); });
    if (m_wishes.empty())
        return false;
    std::sort(m_wishes.begin(), m_wishes.end(), [](const Wish &a, const Wish &b) { return a.column < b.column; });
    quint64 mask = 0;
    for (const Wish &wish : m_wishes) {
        mask |= quint64(1) << wish.column;
        tell(changes, wish);
    }
    Statement &statement = statementFor(mask);
    statement.bindInteger(1, m_id);
    int parameter = 2;
    for (const Wish &wish : m_wishes) {
        if (wish.isInteger)
            statement.bindInteger(parameter++, wish.value);
        else if (wish.bytes.isEmpty())
            statement.bindNull(parameter++);
        else
            statement.bindText(parameter++, wish.bytes);
    }
    statement.run();
    m_hash.begin();
    auto wish = m_wishes.cbegin();
    for (size_t at = 0; at < m_cells.size(); ++at) {
        const auto place = static_cast<quint16>(at);
        if (wish == m_wishes.cend() || wish->column != place) {
            hash(m_cells[at], place);
            continue;
        }
        if (wish->isInteger)
            m_hash.integer(place, wish->value);
        else if (!wish->bytes.isEmpty())
            m_hash.text(place, wish->bytes);
        ++wish;
    }
    const Digest digest = m_hash.finish();
    packRow(rows, m_code, m_id, {digest.data(), static_cast<qsizetype>(digest.size())});
    return true;
}

} // namespace Journal
