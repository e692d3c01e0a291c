// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/tabledescriptor.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <vector>

namespace Journal {

/// 128 bits of SHA-256 that stand for a row.
using Digest = std::array<char, 16>;

/// The digest of rows of one table, cell by cell: the one of rowDigest(), without a QVariant. Touches no database: any
/// thread may have one.
class RowHash
{
public:
    explicit RowHash(const TableDescriptor &table);

    void begin() { m_size = 0; }
    /// Cells come in the descriptor's order; NULLs and empty texts are not given. A default is left out here.
    void text(quint16 column, QByteArrayView utf8) { put(m_columns[column], 'v', utf8); }
    void blob(quint16 column, QByteArrayView bytes) { put(m_columns[column], 'b', bytes); }
    void integer(quint16 column, qint64 value);
    [[nodiscard]] Digest finish() const;

private:
    struct Column {
        QByteArray name;         ///< length and journal name, as they go into the digest
        QByteArray defaultValue; ///< as text
        bool hasDefault = false;
    };
    void put(const Column &column, char kind, QByteArrayView value);

    std::vector<Column> m_columns;
    std::vector<char> m_bytes; ///< what is hashed: its first m_size bytes
    size_t m_size = 0;
};

} // namespace Journal
