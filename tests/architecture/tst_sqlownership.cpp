// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/architecture/sqlcheck.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Architecture::Fault;

namespace {

const QString kMigration = uR"(-- room: places
CREATE TABLE places (id INTEGER PRIMARY KEY);
-- room: assets
CREATE TABLE assets (id INTEGER PRIMARY KEY);
-- room: search
CREATE VIRTUAL TABLE tokens USING fts5(text);
)"_s;

/// Every table but assets may be written by hand, so that each row below has one fault only.
const QString kDerived = u"tables.addDerived(u\"places\"_s); tables.addDerived(u\"tokens\"_s);\n"_s;

} // namespace

/// Each table belongs to one room; rooms below do not know it, and nobody outside models/ speaks SQL.
class TstSqlOwnership : public QObject
{
    Q_OBJECT

private slots:
    void theTreeKeepsItsTables()
    {
        Architecture::SqlCheck check(QString::fromUtf8(DAICHO_SOURCE_DIR));
        const QList<Fault> faults = check.run();
        QVERIFY2(faults.isEmpty(), Architecture::report(faults).constData());
        QVERIFY2(!check.owners().isEmpty(), "no migration was found, so nothing was checked");
    }

    void brokenTree_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("line");

        const auto row = [](const char *name, const QString &file, const QString &source,
                            const char *rule, int line) {
            QTest::newRow(name) << file << source << QString::fromUtf8(rule) << line;
        };
        row("a lower room reads a higher one's table", u"models/places/placerepository.cpp"_s,
            u"auto q = u\"SELECT id FROM assets\"_s;\n"_s, "owner", 1);
        row("in a join", u"models/places/placequeries.cpp"_s,
            u"auto q = R\"sql(\nSELECT p.id\nFROM places p\nJOIN assets a ON a.place = p.id)sql\";\n"_s,
            "owner", 4);
        row("after a comma", u"models/places/placequeries.cpp"_s,
            u"auto q = \"SELECT p.id FROM places AS p, assets\";\n"_s, "owner", 1);
        row("in the source of an insert", u"models/places/placerepository.cpp"_s,
            u"auto q = \"INSERT INTO places SELECT id FROM assets\";\n"_s, "owner", 1);
        row("in an update", u"models/search/index.cpp"_s,
            u"auto q = \"UPDATE OR REPLACE places SET name = :n\";\n"_s, "owner", 1);
        row("deleted past the journal, small letters", u"models/assets/assetrepository.cpp"_s,
            u"auto q = \"delete from assets where id = 1\";\n"_s, "past-the-journal", 1);
        row("in joined literals", u"models/places/placerepository.cpp"_s,
            u"auto q = u\"SELECT id \"\n    u\"FROM \" // why\n    u\"assets\"_s;\n"_s, "owner", 3);
        row("a virtual table of a neighbour", u"models/journal/chain.cpp"_s,
            u"auto q = \"SELECT rowid FROM tokens\";\n"_s, "owner", 1);
        row("quoted", u"models/places/placerepository.cpp"_s,
            u"auto q = R\"(SELECT 1 FROM \"assets\")\";\n"_s, "owner", 1);
        row("after a number with marks and a character", u"models/places/placerepository.cpp"_s,
            u"int n = 1'000'000; char c = '\"';\nauto q = \"SELECT id FROM assets\";\n"_s, "owner",
            2);
        row("told to the recorder", u"models/places/placeservice.cpp"_s,
            u"\ncontext.journal.insert(u\"assets\"_s, row);\n"_s, "owner", 2);
        row("written past the journal", u"models/assets/assetrepository.cpp"_s,
            u"auto q = \"UPDATE OR FAIL assets SET id = 3\";\n"_s, "past-the-journal", 1);
        row("a window writes", u"ui/assets/assetpage.cpp"_s,
            u"context.journal.update(u\"assets\"_s, 1, row);\n"_s, "sql-outside-models", 1);
        row("SQLite's own table", u"models/assets/assetqueries.cpp"_s,
            u"auto q = \"SELECT name FROM sqlite_schema\";\n"_s, "sqlite-table", 1);
        row("SQL in a window", u"ui/assets/assetpage.cpp"_s,
            u"auto q = u\"SELECT id FROM assets\"_s;\n"_s, "sql-outside-models", 1);
        row("SQL in a window, small letters", u"ui/assets/assetpage.cpp"_s,
            u"auto q = u\"update assets set id = 2\"_s;\n"_s, "sql-outside-models", 1);
        row("SQL in the command line", u"app/ctl.cpp"_s,
            u"\nauto q = u\"PRAGMA integrity_check\"_s;\n"_s, "sql-outside-models", 2);
        row("SQL in a header", u"ui/common/page.h"_s, u"auto q = u\"DELETE FROM assets\"_s;\n"_s,
            "sql-outside-models", 1);
        row("a table nobody owns", u"resources/sql/migrations/0002_more.sql"_s,
            u"\nCREATE TABLE lost (id INTEGER);\n"_s, "no-owner", 2);
        row("one owner for two tables", u"resources/sql/migrations/0002_more.sql"_s,
            u"-- room: assets\nCREATE TABLE a (id);\nCREATE TABLE b (id);\n"_s, "no-owner", 3);
        row("an owner that is no room", u"resources/sql/migrations/0002_more.sql"_s,
            u"-- room: cellar\ncreate virtual table c using fts5(a);\n"_s, "unknown-room", 2);
    }

    void brokenTree()
    {
        QFETCH(QString, file);
        QFETCH(QString, source);
        QFETCH(QString, rule);
        QFETCH(int, line);
        QTemporaryDir root;
        QVERIFY(Architecture::writeFile(root.path(), u"resources/sql/migrations/0001_start.sql"_s,
                                        kMigration));
        QVERIFY(Architecture::writeFile(root.path(), u"models/register/blueprint.cpp"_s, kDerived));
        QVERIFY(Architecture::writeFile(root.path(), file, source));

        const QList<Fault> faults = Architecture::SqlCheck(root.path()).run();

        QVERIFY2(faults.size() == 1, Architecture::report(faults).constData());
        QCOMPARE(faults.constFirst().rule, rule);
        QCOMPARE(faults.constFirst().file, file);
        QCOMPARE(faults.constFirst().line, line);
    }

    void soundTree_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("source");
        QTest::newRow("its own and a lower table")
            << u"models/assets/assetqueries.cpp"_s
            << u"auto q = \"SELECT 1 FROM assets JOIN places ON 1 JOIN tokens\";"_s;
        QTest::newRow("a name of its own query")
            << u"models/places/placequeries.cpp"_s
            << u"auto q = \"WITH up AS (SELECT id FROM places) SELECT id FROM up\";"_s;
        QTest::newRow("storage reads SQLite's own table")
            << u"models/storage/migrator.cpp"_s
            << u"auto q = \"SELECT name FROM sqlite_schema\";"_s;
        QTest::newRow("an English sentence in the log")
            << u"ui/shell/mainwindow.cpp"_s
            << u"qWarning(\"cannot update assets from the list; select a row\");"_s;
        QTest::newRow("in a comment")
            << u"ui/shell/mainwindow.cpp"_s
            << u"// SELECT id FROM assets \"x\"\n/* UPDATE assets */ int a;"_s;
        QTest::newRow("upsert")
            << u"models/places/placerepository.cpp"_s
            << u"auto q = \"INSERT INTO places (id) VALUES (1) ON CONFLICT DO UPDATE SET id = 1\";"_s;
    }

    void soundTree()
    {
        QFETCH(QString, file);
        QFETCH(QString, source);
        QTemporaryDir root;
        QVERIFY(Architecture::writeFile(root.path(), u"resources/sql/migrations/0001_start.sql"_s,
                                        kMigration));
        QVERIFY(Architecture::writeFile(root.path(), u"models/register/blueprint.cpp"_s, kDerived));
        QVERIFY(Architecture::writeFile(root.path(), file, source));

        const QList<Fault> faults = Architecture::SqlCheck(root.path()).run();

        QVERIFY2(faults.isEmpty(), Architecture::report(faults).constData());
    }
};

QTEST_GUILESS_MAIN(TstSqlOwnership)
#include "tst_sqlownership.moc"
