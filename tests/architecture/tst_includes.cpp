// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/architecture/includecheck.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Architecture::Fault;

/// app → ui → models, the floors of models/, the layers of a room: told by every #include of the tree.
class TstIncludes : public QObject
{
    Q_OBJECT

private slots:
    void theTreeKeepsTheOrder()
    {
        const QList<Fault> faults =
            Architecture::IncludeCheck(QString::fromUtf8(DAICHO_SOURCE_DIR)).run();
        QVERIFY2(faults.isEmpty(), Architecture::report(faults).constData());
    }

    void brokenTree_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("rule");

        const auto row = [](const char *name, const char *file, const char *line,
                            const char *target, const char *rule) {
            QTest::newRow(name) << QString::fromUtf8(file) << QString::fromUtf8(line)
                                << QString::fromUtf8(target) << QString::fromUtf8(rule);
        };
        row("models look at ui", "models/assets/asset.cpp", "#include \"ui/common/page.h\"",
            "ui/common/page.h", "arrow");
        row("ui looks at app", "ui/shell/mainwindow.cpp", "#include \"app/startup.h\"",
            "app/startup.h", "arrow");
        row("a lower room looks up", "models/classes/level.cpp",
            "#include \"models/assets/asset.h\"", "models/assets/asset.h", "floor");
        row("neighbours on one floor", "models/disposal/disposal.cpp",
            "#include \"models/stocktake/stocktake.h\"", "models/stocktake/stocktake.h", "floor");
        row("assets look up at media", "models/assets/asset.cpp",
            "#include \"models/media/medium.h\"", "models/media/medium.h", "floor");
        row("flat rooms keep the floors too", "models/storage/database.cpp",
            "#include \"models/journal/chain.h\"", "models/journal/chain.h", "floor");
        row("support knows no SQL", "models/support/text.cpp", "#include <QSqlQuery>", "", "floor");
        row("rules look at the repository", "models/assets/assetrules.cpp",
            "#include \"models/assets/assetrepository.h\"", "models/assets/assetrepository.h",
            "layer");
        row("values look at the service", "models/assets/asset.h",
            "#include \"models/assets/assetservice.h\"", "models/assets/assetservice.h", "layer");
        row("a repository looks at the service", "models/assets/assetrepository.cpp",
            "#include \"models/assets/assetservice.h\"", "models/assets/assetservice.h", "layer");
        row("books look at the service", "models/assets/assetbooks.cpp",
            "#include \"models/assets/assetservice.h\"", "models/assets/assetservice.h", "layer");
        row("rules look at an act", "models/assets/assetrules.cpp",
            "#include \"models/assets/relabelact.h\"", "models/assets/relabelact.h", "layer");
        row("the service looks at the form", "models/assets/assetservice.cpp",
            "#include \"models/assets/assetform.h\"", "models/assets/assetform.h", "layer");
        row("another room's table model", "models/disposal/disposalservice.cpp",
            "#include \"models/assets/assettablemodel.h\"", "models/assets/assettablemodel.h",
            "private-layer");
        row("another room's form", "models/takeover/batch.cpp",
            "#include \"models/assets/assetform.h\"", "models/assets/assetform.h", "private-layer");
        row("another room's books", "models/takeover/batch.cpp",
            "#include \"models/assets/assetbooks.h\"", "models/assets/assetbooks.h",
            "private-layer");
        row("models draw, told by the module", "models/books/layout.cpp",
            "#include <QtWidgets/QWidget>", "", "models-without-window");
        row("models draw, told by the class", "models/books/layout.cpp", "  #  include <QColor>",
            "", "models-without-window");
        row("rooms of ui look at each other", "ui/assets/assetpage.cpp",
            "#include \"ui/disposal/disposaldialog.h\"", "ui/disposal/disposaldialog.h",
            "ui-rooms");
        row("common looks at a feature", "ui/common/page.cpp", "#include \"ui/assets/assetpage.h\"",
            "ui/assets/assetpage.h", "ui-rooms");
        row("common looks at the shell", "ui/common/page.cpp", "#include \"ui/shell/mainwindow.h\"",
            "ui/shell/mainwindow.h", "ui-rooms");
        row("written from the file's own folder", "models/assets/asset.cpp", "#include \"asset.h\"",
            "models/assets/asset.h", "repo-root");
        row("written with dots", "models/assets/asset.cpp",
            "#include \"models/assets/../places/place.h\"", "models/places/place.h", "repo-root");
        row("a file that is not there", "models/assets/asset.cpp",
            "#include \"models/assets/gone.h\"", "", "repo-root");
        row("a room nobody drew", "models/helpers/things.cpp", "", "", "unknown-room");
    }

    void brokenTree()
    {
        QFETCH(QString, file);
        QFETCH(QString, line);
        QFETCH(QString, target);
        QFETCH(QString, rule);
        QTemporaryDir root;
        if (!target.isEmpty())
            QVERIFY(Architecture::writeFile(root.path(), target, u"#pragma once\n"_s));
        QVERIFY(Architecture::writeFile(root.path(), file, u"// first line\n"_s + line + u"\n"_s));

        const QList<Fault> faults = Architecture::IncludeCheck(root.path()).run();

        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.constFirst().rule, rule);
        QCOMPARE(faults.constFirst().file, file);
        QCOMPARE(faults.constFirst().line, line.isEmpty() ? 0 : 2);
    }

    void soundTree_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("target");

        const auto row = [](const char *name, const char *file, const char *target) {
            QTest::newRow(name) << QString::fromUtf8(file) << QString::fromUtf8(target);
        };
        row("app looks at ui", "app/main.cpp", "ui/shell/mainwindow.h");
        row("ui looks at models", "ui/assets/assetpage.cpp", "models/assets/assettablemodel.h");
        row("the shell looks at a feature", "ui/shell/mainwindow.cpp", "ui/assets/assetpage.h");
        row("a feature looks at common", "ui/assets/assetpage.cpp", "ui/common/page.h");
        row("an upper room's service at a lower one's", "models/disposal/disposalservice.cpp",
            "models/assets/assetservice.h");
        row("assets at books", "models/assets/assetbooks.cpp", "models/books/book.h");
        row("the service at its rules", "models/assets/assetservice.cpp",
            "models/assets/assetrules.h");
        row("one act of the service at its rules", "models/assets/relabelact.cpp",
            "models/assets/assetrules.h");
        row("the form at its queries", "models/assets/assetform.cpp",
            "models/assets/assetqueries.h");
        row("values at values", "models/assets/asset.h", "models/assets/assetstate.h");
        row("flat rooms have no layers", "models/journal/chain.cpp",
            "models/journal/journalservice.h");
    }

    void soundTree()
    {
        QFETCH(QString, file);
        QFETCH(QString, target);
        QTemporaryDir root;
        QVERIFY(Architecture::writeFile(root.path(), target, u"#pragma once\n"_s));
        QVERIFY(Architecture::writeFile(root.path(), file,
                                        u"#include \""_s + target
                                            + u"\"\n#include <QString>\n#include \"x.moc\"\n"_s));

        const QList<Fault> faults = Architecture::IncludeCheck(root.path()).run();

        QVERIFY2(faults.isEmpty(), Architecture::report(faults).constData());
    }
};

QTEST_GUILESS_MAIN(TstIncludes)
#include "tst_includes.moc"
