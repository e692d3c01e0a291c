// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/rowmaker.h"

#include "models/storage/statement.h"

#include <QtEndian>

#include <sodium.h>
#include <sqlite3.h>

#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;

namespace Journal {

namespace {

constexpr qsizetype kMostBesideText = 32; ///< a length, a type, the digits of an integer

void putLength(QByteArray &out, qsizetype size)
{
    const quint32 length = qToLittleEndian(static_cast<quint32>(size));
    out.append(reinterpret_cast<const char *>(&length), sizeof length);
}

} // namespace

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

RowMaker::RowMaker(const TableDescriptor &table) : m_code(table.code)
{
    for (const TableDescriptor::Column &column : table.columns) {
        Column made{column.name, {}, {}};
        const QByteArray name = column.journalName.toUtf8();
        putLength(made.hashedName, name.size());
        made.hashedName += name;
        if (column.defaultValue.isValid())
            made.hashedDefault = "v" + column.defaultValue.toString().toUtf8();
        m_columns.push_back(made);
    }
}

quint16 RowMaker::column(const QString &name) const
{
    const auto it = std::find_if(m_columns.cbegin(), m_columns.cend(), [&](const Column &column) { return column.name == name; });
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

std::array<char, 16> RowMaker::digest(const RowCells::Cell *from, size_t count)
{
    // Room for all of it first: many short pieces are put behind each other, and looking for room costs more than they do.
    qsizetype most = 0;
    for (const RowCells::Cell *cell = from; cell != from + count; ++cell)
        most += m_columns[cell->column].hashedName.size() + kMostBesideText + (cell->type == 'i' ? 0 : cell->size);
    if (m_hashed.size() < most)
        m_hashed.resize(most);
    char *to = m_hashed.data();
    const auto put = [&to](const char *bytes, qsizetype size) { to = std::copy_n(bytes, size, to); };
    for (const RowCells::Cell *cell = from; cell != from + count; ++cell) {
        const Column &column = m_columns[cell->column];
        char digits[24];
        QByteArrayView value(m_into->bytes.constData() + (cell->type == 'i' ? 0 : cell->value), cell->size);
        if (cell->type == 'i')
            value = QByteArrayView(digits, std::to_chars(digits, digits + sizeof digits, cell->value).ptr - digits);
        if (cell->type != 'b' && !column.hashedDefault.isEmpty() && QByteArrayView(column.hashedDefault).sliced(1) == value)
            continue;
        put(column.hashedName.constData(), column.hashedName.size());
        qToLittleEndian(static_cast<quint32>(value.size() + 1), to);
        to += sizeof(quint32);
        *to++ = cell->type == 'b' ? 'b' : 'v';
        put(value.data(), value.size());
    }
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash;
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char *>(m_hashed.constData()), static_cast<unsigned long long>(to - m_hashed.constData()));
    std::array<char, 16> digest;
    std::copy_n(reinterpret_cast<const char *>(hash.data()), digest.size(), digest.begin());
    return digest;
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
