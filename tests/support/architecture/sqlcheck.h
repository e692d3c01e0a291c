// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/architecture/literals.h"
#include "tests/support/architecture/sourcetree.h"

#include <QMap>
#include <QSet>

namespace Architecture {

/// Checks who names which table. The migrations say to which room a table belongs, by a comment `-- room: assets` above
/// each CREATE TABLE or CREATE VIEW; a room's SQL names only tables of its own and of lower rooms,
/// and no SQL writes a row that the journal answers for.
class SqlCheck
{
public:
    explicit SqlCheck(QString root) : m_root(std::move(root)) {}

    [[nodiscard]] QList<Fault> run();

    /// table → room, as the migrations say; filled by run().
    [[nodiscard]] const QMap<QString, QString> &owners() const { return m_owners; }

private:
    void readMigration(const SourceFile &file);
    void readDerived(const SourceFile &file);
    void checkLiteral(const SourceFile &file, const Literal &literal);
    void checkOwner(const SourceFile &file, const QString &table, int line);
    void checkWrites(const SourceFile &file, const Literal &literal);
    void checkRecorder(const SourceFile &file);

    QString m_root;
    QMap<QString, QString> m_owners;
    QSet<QString> m_derived; ///< tables that Catalogue::addDerived() names
    QList<Fault> m_faults;
};

} // namespace Architecture
