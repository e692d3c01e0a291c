// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/architecture/literals.h"
#include "tests/support/architecture/sourcetree.h"

#include <QMap>

namespace Architecture {

/// Checks who names which table. The migrations say to which room a table belongs, by a comment `-- room: assets` above
/// each CREATE TABLE or CREATE VIEW; a room's SQL names only tables of its own and of lower rooms.
class SqlCheck
{
public:
    explicit SqlCheck(QString root) : m_root(std::move(root)) {}

    [[nodiscard]] QList<Fault> run();

    /// table → room, as the migrations say; filled by run().
    [[nodiscard]] const QMap<QString, QString> &owners() const { return m_owners; }

private:
    void readMigration(const SourceFile &file);
    void checkLiteral(const SourceFile &file, const Literal &literal);

    QString m_root;
    QMap<QString, QString> m_owners;
    QList<Fault> m_faults;
};

} // namespace Architecture
