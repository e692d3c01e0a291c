// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrator.h"

#include "models/storage/query.h"
#include "models/storage/transaction.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Storage {

QList<Migration> shippedMigrations()
{
    QList<Migration> migrations;
    const QDir folder(u":/sql/migrations"_s);
    for (const QString &fileName : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(fileName));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("migration %s cannot be read", qUtf8Printable(fileName));
        migrations.append({fileName.left(4).toInt(), fileName, QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

void migrate(Connection &connection, const QList<Migration> &migrations)
{
    const qint64 present = connection.pragma(u"user_version"_s);
    for (const Migration &migration : migrations) {
        if (migration.number <= present)
            continue;
        Transaction transaction(connection);
        connection.executeScript(migration.script);
        connection.execute(u"PRAGMA user_version = %1"_s.arg(migration.number));
        transaction.commit();
    }
}

QString schemaSnapshot(Connection &connection)
{
    QString snapshot;
    Query query(connection,
                u"SELECT sql FROM sqlite_schema "
                "WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'search\\_index\\_%' ESCAPE '\\' "
                "ORDER BY type DESC, name"_s);
    query.run();
    while (query.next())
        snapshot += query.text(0).trimmed() + u"\n;\n"_s;
    return snapshot;
}

} // namespace Storage
