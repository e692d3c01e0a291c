// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/rowmaker.h"

#include "models/storage/statement.h"

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Journal {

void appendUtf8(QByteArray &out, QStringView text)
{
    const qsizetype before = out.size();
    out.resize(before + 3 * text.size());
    char *to = out.data() + before;
    const auto put = [&to](unsigned byte) { *to++ = static_cast<char>(byte); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const unsigned c = text[i].unicode();
        if (c < 0x80) {
            put(c);
        } else if (c < 0x800) {
            put(0xc0 | (c >> 6));
            put(0x80 | (c & 0x3f));
        } else if (c >= 0xd800 && c < 0xe000) {
            const bool isPair = c < 0xdc00 && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            if (!isPair) { // no UTF-8 for half a pair: as QString::toUtf8() has it
                out.resize(before);
                out += text.toUtf8();
                return;
            }
            const char32_t whole = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
            put(0xf0 | (whole >> 18));
            put(0x80 | ((whole >> 12) & 0x3f));
            put(0x80 | ((whole >> 6) & 0x3f));
            put(0x80 | (whole & 0x3f));
        } else {
            put(0xe0 | (c >> 12));
            put(0x80 | ((c >> 6) & 0x3f));
            put(0x80 | (c & 0x3f));
        }
    }
    out.resize(to - out.constData());
}

void RowCells::clear()
{
    bytes.resize(0); // keeps what it has reserved
    cells.clear();
}

RowMaker::RowMaker(const TableDescriptor &table) : m_code(table.code), m_hash(table)
{
    for (const TableDescriptor::Column &column : table.columns)
        m_columns.push_back(column.name);
}

quint16 RowMaker::column(const QString &name) const
{
    const auto it = std::find(m_columns.cbegin(), m_columns.cend(), name);
    if (it == m_columns.cend())
        qFatal("no journalled column %s", qUtf8Printable(name));
    return static_cast<quint16>(it - m_columns.cbegin());
}

void RowMaker::begin(RowCells &into)
{
    m_into = &into;
    m_first = into.cells.size();
}

void RowMaker::text(quint16 column, QStringView value)
{
    if (value.isEmpty())
        return;
    const qsizetype from = m_into->bytes.size();
    appendUtf8(m_into->bytes, value);
    m_into->cells.push_back({column, 't', from, m_into->bytes.size() - from});
}

void RowMaker::utf8(quint16 column, QByteArrayView value)
{
    if (value.isEmpty())
        return;
    m_into->cells.push_back({column, 't', m_into->bytes.size(), value.size()});
    m_into->bytes.append(value.data(), value.size());
}

void RowMaker::blob(quint16 column, QByteArrayView value)
{
    if (value.isEmpty())
        return;
    m_into->cells.push_back({column, 'b', m_into->bytes.size(), value.size()});
    m_into->bytes.append(value.data(), value.size());
}

void RowMaker::integer(quint16 column, qint64 value)
{
    m_into->cells.push_back({column, 'i', value, 0});
}

MadeRow RowMaker::finish()
{
    const auto from = m_into->cells.begin() + static_cast<std::ptrdiff_t>(m_first);
    std::sort(from, m_into->cells.end(), [](const RowCells::Cell &a, const RowCells::Cell &b) { return a.column < b.column; });
    MadeRow row{m_first, m_into->cells.size() - m_first, {}};
    row.digest = digest(m_into->cells.data() + m_first, row.count);
    return row;
}

Digest RowMaker::digest(const RowCells::Cell *from, size_t count)
{
    m_hash.begin();
    for (const RowCells::Cell *cell = from; cell != from + count; ++cell) {
        if (cell->type == 'i') {
            m_hash.integer(cell->column, cell->value);
            continue;
        }
        const QByteArrayView value(m_into->bytes.constData() + cell->value, cell->size);
        if (cell->type == 'b')
            m_hash.blob(cell->column, value);
        else
            m_hash.text(cell->column, value);
    }
    return m_hash.finish();
}

RowInserter::RowInserter(Storage::Connection &connection, const TableDescriptor &table) : m_connection(connection)
{
    QStringList names{u"id"_s};
    QStringList places{u"?1"_s};
    for (const TableDescriptor::Column &column : table.columns) {
        names.append(column.name);
        places.append(u"?%1"_s.arg(names.size()));
    }
    // Columns that a row leaves out take their default, as in Recorder::insert().
    for (size_t at = 0; at < table.columns.size(); ++at) {
        const QVariant &value = table.columns[at].defaultValue;
        if (value.isValid())
            places[static_cast<qsizetype>(at) + 1] = u"coalesce(%1, %2)"_s.arg(places.at(static_cast<qsizetype>(at) + 1),
                                                                           value.typeId() == QMetaType::QString ? QString(u"'%1'"_s.arg(value.toString())) : value.toString());
    }
    const QString sql = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table.table, names.join(u", "_s), places.join(u", "_s));
    m_statement = std::make_unique<Storage::Statement>(connection, sql);
}

RowInserter::~RowInserter() = default;

qint64 RowInserter::insert(const RowCells &cells, const MadeRow &row, std::optional<qint64> id)
{
    m_statement->clear();
    if (id)
        m_statement->bindInteger(1, *id);
    for (const RowCells::Cell *cell = cells.cells.data() + row.first; cell != cells.cells.data() + row.first + row.count; ++cell) {
        const int position = cell->column + 2;
        if (cell->type == 'i')
            m_statement->bindInteger(position, cell->value);
        else if (cell->type == 'b')
            m_statement->bindBlob(position, {cells.bytes.constData() + cell->value, cell->size});
        else
            m_statement->bindText(position, {cells.bytes.constData() + cell->value, cell->size});
    }
    m_statement->run();
    return id ? *id : sqlite3_last_insert_rowid(m_connection.handle());
}

} // namespace Journal
