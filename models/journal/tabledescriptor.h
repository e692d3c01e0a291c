// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMap>
#include <QString>
#include <QVariant>

#include <vector>

namespace Journal {

/// A row as it is written: column → value. Integers, texts and blobs only; an empty text is NULL.
using Row = QMap<QString, QVariant>;

/// What the journal knows of a table, so that a digest of a row means the same for ever.
/// Column names stand in the digest under their journal names, which are never renamed; NULLs and defaults are left
/// out, so a column added by a later migration breaks no old digest.
struct TableDescriptor {
    struct Column {
        QString name;
        QString journalName; ///< equal to `name` until a migration renames the column
        QVariant defaultValue;
    };

    quint16 code = 0; ///< stable number of the table in the entries; never reused
    QString table;
    std::vector<Column> columns; ///< without the id, which every journalled table has

    /// Columns by name, journal name equal; "name=1" gives an integer default, "name='x'" a text default.
    static TableDescriptor of(quint16 code, const QString &table, const QStringList &columns);
    [[nodiscard]] QString selectSql() const;   ///< SELECT columns FROM table WHERE id = :id
    [[nodiscard]] QString selectAllSql() const; ///< SELECT id, columns FROM table ORDER BY id
};

/// All journalled tables of the register, and those that are derived (verify recomputes them).
class Catalogue
{
public:
    void add(TableDescriptor descriptor);
    void addDerived(const QString &table) { m_derived.append(table); }
    [[nodiscard]] const TableDescriptor *find(const QString &table) const;
    [[nodiscard]] const TableDescriptor *find(quint16 code) const;
    [[nodiscard]] const std::vector<TableDescriptor> &tables() const { return m_tables; }
    [[nodiscard]] const QStringList &derived() const { return m_derived; }

private:
    std::vector<TableDescriptor> m_tables;
    QStringList m_derived;
};

/// The first 128 bits of SHA-256 over (journal name, value) pairs sorted by name, NULLs and defaults left out.
[[nodiscard]] QByteArray rowDigest(const TableDescriptor &table, const Row &row);

} // namespace Journal
