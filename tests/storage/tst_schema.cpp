// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/verify.h"
#include "tests/support/registerfixture.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// The schema that the migrations make, its snapshot in resources/sql/schema.sql, and what the journal knows of it.
/// After a new migration run this test once with DAICHO_WRITE_SNAPSHOT=1: it writes the snapshot anew.
class TstSchema : public QObject
{
    Q_OBJECT

private slots:
    void migrationsAreGapless();
    void snapshotIsCurrent();
    void everyStatementOfTheSnapshotIsItsOwn();
    void everyDescribedColumnIsThere();
    void noTwoTablesShareANumber();
    void foreignKeysHold();
};

void TstSchema::migrationsAreGapless()
{
    const QList<Storage::Migration> migrations = Storage::shippedMigrations();
    QVERIFY(!migrations.isEmpty());
    for (qsizetype i = 0; i < migrations.size(); ++i)
        QCOMPARE(migrations.at(i).number, int(i) + 1);
}

void TstSchema::snapshotIsCurrent()
{
    RegisterFixture fixture;
    const QString snapshot = Storage::schemaSnapshot(fixture.db());
    QFile file(QStringLiteral(DAICHO_SOURCE_DIR "/resources/sql/schema.sql"));
    if (qEnvironmentVariableIsSet("DAICHO_WRITE_SNAPSHOT")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(snapshot.toUtf8()) > 0);
        file.close();
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), "resources/sql/schema.sql is not there");
    QVERIFY2(QString::fromUtf8(file.readAll()) == snapshot,
             "the migrations make another schema: look at the change, then run with DAICHO_WRITE_SNAPSHOT=1");
}

void TstSchema::everyStatementOfTheSnapshotIsItsOwn()
{
    RegisterFixture fixture;
    const QString snapshot = Storage::schemaSnapshot(fixture.db());
    QVERIFY(snapshot.contains(u"CREATE TABLE journal_entry"_s));
    QVERIFY(snapshot.contains(u"CREATE VIRTUAL TABLE search_index"_s));
    QVERIFY(!snapshot.contains(u"search_index_data"_s));
    QCOMPARE(snapshot.count(u"\n;\n"_s), snapshot.count(QRegularExpression(u"^CREATE "_s, QRegularExpression::MultilineOption)));
}

void TstSchema::everyDescribedColumnIsThere()
{
    RegisterFixture fixture;
    for (const Journal::TableDescriptor &table : fixture.blueprint->catalogue.tables()) {
        QStringList described{u"id"_s};
        for (const auto &column : table.columns)
            described.append(column.name);
        QStringList there;
        Storage::Query query(fixture.db(), u"SELECT name, type, \"notnull\", dflt_value FROM pragma_table_info(:table)"_s);
        query.bind(u":table"_s, table.table).run();
        while (query.next()) {
            there.append(query.text(0));
            QVERIFY2(query.text(1) != "REAL"_L1, qPrintable(table.table + u'.' + query.text(0)));
            for (const auto &column : table.columns) {
                if (column.name != query.text(0))
                    continue;
                const QString stored = query.isNull(3) ? QString() : query.text(3).remove(u'\'');
                QVERIFY2(stored == column.defaultValue.toString(), qPrintable(table.table + u'.' + column.name));
            }
        }
        described.sort();
        there.sort();
        QVERIFY2(described == there, qPrintable(table.table + u": "_s + described.join(u' ') + u" / "_s + there.join(u' ')));
    }
}

void TstSchema::noTwoTablesShareANumber()
{
    const auto blueprint = App::assemble();
    QSet<quint16> codes;
    QSet<QString> names;
    for (const Journal::TableDescriptor &table : blueprint->catalogue.tables()) {
        QVERIFY2(!codes.contains(table.code), qPrintable(table.table));
        QVERIFY2(!names.contains(table.table), qPrintable(table.table));
        codes.insert(table.code);
        names.insert(table.table);
    }
}

void TstSchema::foreignKeysHold()
{
    RegisterFixture fixture;
    QVERIFY_THROWS_EXCEPTION(Storage::DbError, fixture.db().execute(u"INSERT INTO unit (uuid, name, parent_id) VALUES ('x', 'y', 4711)"_s));
}

QTEST_GUILESS_MAIN(TstSchema)
#include "tst_schema.moc"
