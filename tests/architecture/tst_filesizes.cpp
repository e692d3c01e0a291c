// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/architecture/sourcetree.h"

#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using Architecture::Fault;
using Architecture::SourceFile;

namespace {

/// Lines a file should have at most, and lines past which it must be split along a word of the domain.
struct Limit {
    int aim = 0;
    int stop = 0;
};

Limit limitOf(const SourceFile &file)
{
    if (file.path.endsWith(".h"_L1))
        return {120, 200};
    if (file.stem() == "mainwindow"_L1)
        return {300, 400};
    return {300, 500};
}

constexpr int kHeadersPerFolder = 25;

struct Sizes {
    QList<Fault> faults;
    QString table; ///< per folder: files, lines, the longest, how many are past the aim
};

Sizes measure(const QString &root)
{
    struct Folder {
        int files = 0;
        int headers = 0;
        int lines = 0;
        int longest = 0;
        int pastAim = 0;
    };
    Sizes sizes;
    QMap<QString, Folder> folders;
    QStringList past;
    const QList<SourceFile> tree = Architecture::readTree(
        root, {u"models"_s, u"ui"_s, u"app"_s, u"tests"_s}, {u".h"_s, u".cpp"_s});
    for (const SourceFile &file : tree) {
        const int lines = int(file.text.count(u'\n'));
        const Limit limit = limitOf(file);
        Folder &folder = folders[file.path.section(u'/', 0, -2)];
        folder.files += 1;
        folder.headers += file.path.endsWith(".h"_L1) ? 1 : 0;
        folder.lines += lines;
        folder.longest = std::max(folder.longest, lines);
        if (lines > limit.aim) {
            folder.pastAim += 1;
            past += u"  %1: %2 lines, aim %3"_s.arg(file.path).arg(lines).arg(limit.aim);
        }
        if (lines > limit.stop)
            sizes.faults +=
                Fault{file.path, lines, u"file-size"_s,
                      u"more than %1 lines; split it along a word of the domain"_s.arg(limit.stop)};
    }
    sizes.table = u"folder                            files headers  lines longest past aim\n"_s;
    for (auto it = folders.cbegin(); it != folders.cend(); ++it) {
        sizes.table += u"%1 %2 %3 %4 %5 %6\n"_s.arg(it.key(), -32)
                           .arg(it->files, 6)
                           .arg(it->headers, 7)
                           .arg(it->lines, 6)
                           .arg(it->longest, 7)
                           .arg(it->pastAim, 8);
        if (it->headers > kHeadersPerFolder)
            sizes.faults +=
                Fault{it.key(), it->headers, u"folder-size"_s,
                      u"more than %1 headers; the room is crowded"_s.arg(kHeadersPerFolder)};
    }
    sizes.table += past.join(u'\n');
    return sizes;
}

} // namespace

/// Rooms stay liveable. The table is a report; only the hard stops fail.
class TstFileSizes : public QObject
{
    Q_OBJECT

private slots:
    void theTreeIsLiveable()
    {
        const Sizes sizes = measure(QString::fromUtf8(DAICHO_SOURCE_DIR));
        qInfo("%s", qUtf8Printable(sizes.table));
        QVERIFY2(sizes.faults.isEmpty(), Architecture::report(sizes.faults).constData());
    }

    void limits_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("lines");
        QTest::addColumn<QString>("rule");
        QTest::newRow("a source at the stop") << u"models/assets/asset.cpp"_s << 500 << QString();
        QTest::newRow("a source past the stop")
            << u"models/assets/asset.cpp"_s << 501 << u"file-size"_s;
        QTest::newRow("a header at the stop") << u"ui/common/page.h"_s << 200 << QString();
        QTest::newRow("a header past the stop") << u"ui/common/page.h"_s << 201 << u"file-size"_s;
        QTest::newRow("the main window is kept smaller")
            << u"ui/shell/mainwindow.cpp"_s << 401 << u"file-size"_s;
        QTest::newRow("tests count too")
            << u"tests/assets/tst_asset.cpp"_s << 501 << u"file-size"_s;
    }

    void limits()
    {
        QFETCH(QString, file);
        QFETCH(int, lines);
        QFETCH(QString, rule);
        QTemporaryDir root;
        QVERIFY(Architecture::writeFile(root.path(), file, QString(lines, u'\n')));

        const Sizes sizes = measure(root.path());

        QCOMPARE(sizes.faults.size(), rule.isEmpty() ? 0 : 1);
        if (!rule.isEmpty())
            QCOMPARE(sizes.faults.constFirst().rule, rule);
    }

    void aCrowdedRoomIsAFault()
    {
        QTemporaryDir root;
        for (int i = 0; i < kHeadersPerFolder; ++i)
            QVERIFY(Architecture::writeFile(root.path(), u"models/assets/a%1.h"_s.arg(i), u"\n"_s));
        QVERIFY(measure(root.path()).faults.isEmpty());

        QVERIFY(Architecture::writeFile(root.path(), u"models/assets/onemore.h"_s, u"\n"_s));

        const Sizes sizes = measure(root.path());
        QCOMPARE(sizes.faults.size(), 1);
        QCOMPARE(sizes.faults.constFirst().rule, u"folder-size"_s);
    }
};

QTEST_GUILESS_MAIN(TstFileSizes)
#include "tst_filesizes.moc"
