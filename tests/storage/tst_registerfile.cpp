// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/query.h"
#include "models/storage/registerfile.h"
#include "models/storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Storage;
using Support::ErrorCode;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A small schema of its own: what is tested is the opening, not what the register holds.
QList<Migration> firstOnly()
{
    return {{1, u"0001_first.sql"_s, u"CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT) STRICT"_s}};
}

Support::Result<void> fillNotes(Connection &connection)
{
    Transaction transaction(connection);
    for (int i = 0; i < 400; ++i) {
        Query query(connection, u"INSERT INTO note (text) VALUES (:text)"_s);
        query.bind(u":text"_s, QString(500, u'字')).run();
    }
    transaction.commit();
    return {};
}

ErrorCode codeOf(const Support::Result<OpenedFile> &opened)
{
    return opened ? ErrorCode::Internal : opened.error().code;
}

/// Opens as somebody without rights: permissions say nothing to root, as whom tests may run.
int openCodeWithoutRights(const QString &path)
{
    if (geteuid() != 0)
        return int(codeOf(openRegisterFile(path, firstOnly())));
    const pid_t child = fork();
    if (child == 0) {
        const bool dropped = setgid(65534) == 0 && setuid(65534) == 0;
        const auto opened = openRegisterFile(path, firstOnly());
        _exit(!dropped || opened ? 99 : int(opened.error().code));
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WEXITSTATUS(status);
}

} // namespace

/// Making and opening a register file: every outcome, and that a refusal leaves the file byte for byte as it was.
class TstRegisterFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void makesAPrivateWalFileWithLargePages();
    void makingNeverOverwrites();
    void makingThatFailsLeavesNothing_data();
    void makingThatFailsLeavesNothing();
    void makingInAMissingFolderIsRefused();
    void opensWhatIsCurrent();
    void refusesWithoutATouch_data();
    void refusesWithoutATouch();
    void refusesWhatSomebodyHolds_data();
    void refusesWhatSomebodyHolds();
    void refusesWhatCannotBeWritten_data();
    void refusesWhatCannotBeWritten();
    void versionIsReadThroughTheLog();
    void upgradeKeepsAPrivateCopy();
    void brokenUpgradeIsUndone();
    void fullDiskDuringUpgradeIsUndone();
    void driverIsTheSystemsOwn();

private:
    QStringList files() const { return QDir(m_dir->path()).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void TstRegisterFile::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"a.daicho"_s);
    QVERIFY(createRegisterFile(m_path, fillNotes, firstOnly()));
}

void TstRegisterFile::makesAPrivateWalFileWithLargePages()
{
    QCOMPARE(files(), QStringList{u"a.daicho"_s});
    QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
    Connection connection(m_path, Connection::Mode::ReadWrite);
    QCOMPARE(connection.pragma(u"page_size"_s), 16384);
    QCOMPARE(connection.pragma(u"application_id"_s), kApplicationId);
    QCOMPARE(connection.pragma(u"user_version"_s), 1);
    Query mode(connection, u"PRAGMA journal_mode"_s);
    QVERIFY(mode.run().next());
    QCOMPARE(mode.text(0), u"wal"_s);
    // -wal and -shm of a private file are private too.
    connection.execute(u"INSERT INTO note (text) VALUES ('x')"_s);
    QVERIFY(QFile::exists(m_path + u"-wal"_s));
    QVERIFY(!(QFile::permissions(m_path + u"-wal"_s) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TstRegisterFile::makingNeverOverwrites()
{
    const QByteArray before = contents(m_path);
    const auto made = createRegisterFile(m_path, fillNotes, firstOnly());
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::InvalidInput);
    QCOMPARE(contents(m_path), before);
}

void TstRegisterFile::makingThatFailsLeavesNothing_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("fill");
    QTest::addColumn<int>("code");
    QTest::newRow("a statement of the schema is broken") << u"CREATE TABLE note (id INTEGER PRIMARY KEY)\n;\nCREATE NONSENSE"_s << 0 << int(ErrorCode::Internal);
    QTest::newRow("the disk is full") << firstOnly().first().script << 1 << int(ErrorCode::DiskFull);
    QTest::newRow("the first rows are refused") << firstOnly().first().script << 2 << int(ErrorCode::InvalidInput);
}

void TstRegisterFile::makingThatFailsLeavesNothing()
{
    QFETCH(const QString, script);
    QFETCH(const int, fill);
    QFETCH(const int, code);
    const auto made = createRegisterFile(
        m_dir->filePath(u"b.daicho"_s),
        [fill](Connection &connection) -> Support::Result<void> {
            if (fill == 1) {
                connection.execute(u"PRAGMA max_page_count = 4"_s); // the smallest disk there is
                return fillNotes(connection);
            }
            return fill == 2 ? Support::Result<void>(Support::fail(ErrorCode::InvalidInput, u"いけません。"_s)) : Support::Result<void>();
        },
        {{1, u"0001"_s, script}});
    QVERIFY(!made);
    QCOMPARE(int(made.error().code), code);
    QCOMPARE(files(), QStringList{u"a.daicho"_s});
}

void TstRegisterFile::makingInAMissingFolderIsRefused()
{
    const auto made = createRegisterFile(m_dir->filePath(u"none/b.daicho"_s), fillNotes, firstOnly());
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::ReadOnly);
}

void TstRegisterFile::opensWhatIsCurrent()
{
    const auto opened = openRegisterFile(m_path, firstOnly());
    QVERIFY(opened);
    QCOMPARE(opened->outcome, Opened::Current);
    QVERIFY(opened->copyBeforeUpgrade.isEmpty());
    Query query(*opened->connection, u"SELECT count(*) FROM note"_s);
    QVERIFY(query.run().next());
    QCOMPARE(query.integer(0), 400);
}

void TstRegisterFile::refusesWithoutATouch_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing there") << u"missing"_s << int(ErrorCode::NotFound);
    QTest::newRow("a folder") << u"folder"_s << int(ErrorCode::NotARegister);
    QTest::newRow("an empty file") << u"empty"_s << int(ErrorCode::NotARegister);
    QTest::newRow("a text file") << u"text"_s << int(ErrorCode::NotARegister);
    QTest::newRow("another program's database") << u"other"_s << int(ErrorCode::NotARegister);
    QTest::newRow("a newer register") << u"newer"_s << int(ErrorCode::NewerVersion);
    QTest::newRow("a damaged page") << u"damaged"_s << int(ErrorCode::Damaged);
    QTest::newRow("a damaged first page") << u"damaged schema"_s << int(ErrorCode::Damaged);
    QTest::newRow("cut off") << u"truncated"_s << int(ErrorCode::Damaged);
}

void TstRegisterFile::refusesWithoutATouch()
{
    QFETCH(const QString, what);
    QFETCH(const int, code);
    QString path = m_path;
    if (what == "missing"_L1) {
        path = m_dir->filePath(u"b.daicho"_s);
    } else if (what == "folder"_L1) {
        path = m_dir->path();
    } else if (what == "empty"_L1 || what == "text"_L1) {
        path = m_dir->filePath(u"b.daicho"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        if (what == "text"_L1)
            file.write(QByteArray(2000, 'x'));
    } else if (what == "other"_L1) {
        overwrite(path, 68, QByteArray("\x01\x02\x03\x04", 4));
    } else if (what == "newer"_L1) {
        overwrite(path, 60, QByteArray("\0\0\0\x07", 4));
    } else if (what == "damaged"_L1) {
        QVERIFY(QFileInfo(path).size() > 16384 * 6);
        overwrite(path, 16384 * 3, QByteArray(16384, '\xa5'));
    } else if (what == "damaged schema"_L1) {
        overwrite(path, 100, QByteArray(200, '\xa5'));
    } else {
        QVERIFY(QFile::resize(path, QFileInfo(path).size() - 16384 * 2 - 100));
    }
    const QByteArray before = contents(path);
    const QStringList there = files();
    QCOMPARE(int(codeOf(openRegisterFile(path, firstOnly()))), code);
    QCOMPARE(contents(path), before);
    QCOMPARE(files(), there);
}

void TstRegisterFile::refusesWhatSomebodyHolds_data()
{
    QTest::addColumn<QString>("hold");
    QTest::newRow("in the middle of writing") << u"BEGIN IMMEDIATE"_s;
    QTest::newRow("held for himself alone") << u"PRAGMA locking_mode = EXCLUSIVE"_s;
}

void TstRegisterFile::refusesWhatSomebodyHolds()
{
    QFETCH(const QString, hold);
    const QByteArray before = contents(m_path);
    {
        Connection other(m_path, Connection::Mode::ReadWrite);
        other.execute(hold);
        if (hold.startsWith("PRAGMA"_L1))
            other.execute(u"BEGIN EXCLUSIVE"_s);
        QCOMPARE(codeOf(openRegisterFile(m_path, firstOnly())), ErrorCode::Locked);
        other.execute(u"ROLLBACK"_s);
    }
    QCOMPARE(contents(m_path), before);
    QVERIFY(openRegisterFile(m_path, firstOnly()));
}

void TstRegisterFile::refusesWhatCannotBeWritten_data()
{
    QTest::addColumn<bool>("folder");
    QTest::newRow("the file") << false;
    QTest::newRow("the folder") << true;
}

void TstRegisterFile::refusesWhatCannotBeWritten()
{
    QFETCH(const bool, folder);
    const QByteArray before = contents(m_path);
    const QByteArray dir = QFile::encodeName(m_dir->path());
    const QByteArray file = QFile::encodeName(m_path);
    QCOMPARE(::chmod(dir.constData(), folder ? 0555 : 0777), 0);
    QCOMPARE(::chmod(file.constData(), folder ? 0666 : 0444), 0);
    const int code = openCodeWithoutRights(m_path);
    QCOMPARE(::chmod(dir.constData(), 0700), 0);
    QCOMPARE(code, int(ErrorCode::ReadOnly));
    QCOMPARE(contents(m_path), before);
    QCOMPARE(files(), QStringList{u"a.daicho"_s});
}

void TstRegisterFile::versionIsReadThroughTheLog()
{
    Connection other(m_path, Connection::Mode::ReadWrite);
    other.execute(u"PRAGMA wal_autocheckpoint = 0"_s);
    other.execute(u"PRAGMA user_version = 9"_s); // in the -wal only: the file's own header still says 1
    QCOMPARE(codeOf(openRegisterFile(m_path, firstOnly())), ErrorCode::NewerVersion);
}

void TstRegisterFile::upgradeKeepsAPrivateCopy()
{
    QList<Migration> both = firstOnly();
    both.append({2, u"0002"_s, u"ALTER TABLE note ADD COLUMN colour TEXT\n;\nUPDATE note SET colour = 'red'"_s});
    QString copy;
    {
        const auto opened = openRegisterFile(m_path, both);
        QVERIFY(opened);
        QCOMPARE(opened->outcome, Opened::Upgraded);
        copy = opened->copyBeforeUpgrade;
        QCOMPARE(opened->connection->pragma(u"user_version"_s), 2);
        Query query(*opened->connection, u"SELECT count(*) FROM note WHERE colour = 'red'"_s);
        QVERIFY(query.run().next());
        QCOMPARE(query.integer(0), 400);
    }
    QVERIFY(!(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther)));
    const auto old = openRegisterFile(copy, firstOnly());
    QVERIFY(old);
    QCOMPARE(old->connection->pragma(u"user_version"_s), 1);
    QCOMPARE(openRegisterFile(m_path, both)->outcome, Opened::Current);
}

void TstRegisterFile::brokenUpgradeIsUndone()
{
    QList<Migration> both = firstOnly();
    both.append({2, u"0002"_s, u"ALTER TABLE note ADD COLUMN colour TEXT\n;\nDELETE FROM note\n;\nUPDATE nothing SET x = 1\n;\nCREATE TABLE late (id)"_s});
    for (int attempt = 0; attempt < 2; ++attempt) // twice: the copy of the first does not stand in the way of the second
        QVERIFY(!openRegisterFile(m_path, both));
    QCOMPARE(QDir(m_dir->path()).entryList({u"*.bak"_s}, QDir::Files).size(), 2);
    const auto opened = openRegisterFile(m_path, firstOnly());
    QVERIFY(opened);
    QCOMPARE(opened->outcome, Opened::Current);
    QCOMPARE(schemaSnapshot(*opened->connection), firstOnly().first().script + u"\n;\n"_s);
    Query query(*opened->connection, u"SELECT count(*) FROM note"_s);
    QVERIFY(query.run().next());
    QCOMPARE(query.integer(0), 400);
}

void TstRegisterFile::fullDiskDuringUpgradeIsUndone()
{
    QList<Migration> both = firstOnly();
    both.append({2, u"0002"_s, u"PRAGMA max_page_count = 1\n;\nCREATE TABLE more (id INTEGER PRIMARY KEY, text TEXT)\n;\n"
                               "INSERT INTO more (text) SELECT text FROM note"_s});
    QCOMPARE(codeOf(openRegisterFile(m_path, both)), ErrorCode::DiskFull);
    const auto opened = openRegisterFile(m_path, firstOnly());
    QVERIFY(opened);
    QCOMPARE(schemaSnapshot(*opened->connection), firstOnly().first().script + u"\n;\n"_s);
}

void TstRegisterFile::driverIsTheSystemsOwn()
{
    QVERIFY(checkDriver());
}

QTEST_GUILESS_MAIN(TstRegisterFile)
#include "tst_registerfile.moc"
