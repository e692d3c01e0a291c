// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/architecture/sourcetree.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Architecture::Fault;
using Architecture::SourceFile;

namespace {

// In two pieces, so that this file is not its own proof.
const QString kCopyright = u"SPDX-FileCopyright"_s + u"Text: Daichō contributors"_s;
const QString kLicence = u"SPDX-License-"_s + u"Identifier: GPL-3.0-or-later"_s;

QList<Fault> unlicensed(const QString &root)
{
    QList<Fault> faults;
    const QList<SourceFile> tree = Architecture::readTree(
        root, {u"models"_s, u"ui"_s, u"app"_s, u"tests"_s, u".ci"_s, u"resources/sql/migrations"_s},
        {u".h"_s, u".cpp"_s, u".sql"_s, u".py"_s, u".sh"_s, u"CMakeLists.txt"_s, u"/run"_s,
         u"/install"_s});
    for (const SourceFile &file : tree) {
        QStringList head = file.lines().mid(0, 3);
        if (head.value(0).startsWith("#!"_L1))
            head.removeFirst();
        if (!head.value(0).endsWith(kCopyright) || !head.value(1).endsWith(kLicence))
            faults +=
                Fault{file.path, 1, u"spdx"_s, u"the two SPDX lines are missing at the top"_s};
    }
    return faults;
}

} // namespace

/// Whoever finds one file of the tree knows under which terms it may be used.
class TstLicences : public QObject
{
    Q_OBJECT

private slots:
    void everySourceSaysItsLicence()
    {
        const QList<Fault> faults = unlicensed(QString::fromUtf8(DAICHO_SOURCE_DIR));
        QVERIFY2(faults.isEmpty(), Architecture::report(faults).constData());
    }

    void theLicenceIsThere()
    {
        QFile licence(QString::fromUtf8(DAICHO_SOURCE_DIR) + u"/LICENSE"_s);
        QVERIFY(licence.open(QIODevice::ReadOnly));
        QVERIFY(licence.readAll().contains("GNU GENERAL PUBLIC LICENSE"));
    }

    void heads_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("head");
        QTest::addColumn<bool>("sound");
        const QString both = u"// "_s + kCopyright + u"\n// "_s + kLicence + u"\n"_s;
        QTest::newRow("both lines") << u"models/assets/asset.h"_s << both << true;
        QTest::newRow("a script with its interpreter first")
            << u"tests/run"_s << QString(u"#!/bin/sh\n# "_s + kCopyright + u"\n# "_s + kLicence)
            << true;
        QTest::newRow("none") << u"models/assets/asset.h"_s << u"#pragma once\n"_s << false;
        QTest::newRow("another licence")
            << u"ui/common/page.cpp"_s << QString(both).replace(u"GPL-3.0-or-later"_s, u"MIT"_s)
            << false;
        QTest::newRow("too far down") << u"app/main.cpp"_s << QString(u"\n\n"_s + both) << false;
        QTest::newRow("a migration without")
            << u"resources/sql/migrations/0001.sql"_s << u"CREATE TABLE a (id);\n"_s << false;
    }

    void heads()
    {
        QFETCH(QString, file);
        QFETCH(QString, head);
        QFETCH(bool, sound);
        QTemporaryDir root;
        QVERIFY(Architecture::writeFile(root.path(), file, head));

        QCOMPARE(unlicensed(root.path()).isEmpty(), sound);
    }
};

QTEST_GUILESS_MAIN(TstLicences)
#include "tst_licences.moc"
