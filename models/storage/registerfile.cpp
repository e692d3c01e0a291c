// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/registerfile.h"

#include "models/storage/query.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <QtEndian>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using Support::ErrorCode;
using Support::fail;

namespace Storage {

namespace {

constexpr qint64 kQuickCheckLimit = 64LL * 1024 * 1024;

QString say(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

/// What can be told from the first 100 bytes, without SQLite and without touching the file.
Support::Result<int> versionInHeader(const QString &path)
{
    QFile file(path);
    const QString name = QDir::toNativeSeparators(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::ReadOnly, say(QT_TRANSLATE_NOOP("Storage", "「%1」を読めません。ファイルの権限を確かめてください。")).arg(name),
                    file.errorString());
    const QByteArray header = file.read(100);
    const auto number = [&](int offset) { return qFromBigEndian<quint32>(header.constData() + offset); };
    if (header.size() < 100 || !header.startsWith("SQLite format 3") || number(68) != kApplicationId)
        return fail(ErrorCode::NotARegister,
                    say(QT_TRANSLATE_NOOP("Storage", "「%1」は台帳ファイルではありません。拡張子 .daicho の台帳を選んでください。")).arg(name),
                    u"signature or application id differs"_s);
    const quint64 pageSize = qFromBigEndian<quint16>(header.constData() + 16) == 1
        ? 65536
        : qFromBigEndian<quint16>(header.constData() + 16);
    if (static_cast<quint64>(file.size()) < pageSize * number(28) && !QFile::exists(path + u"-wal"_s))
        return tl::unexpected(DbError(DbError::Code::Damaged, u"the file is shorter than its page count says"_s).toError(path));
    return static_cast<int>(number(60));
}

/// A whole copy beside the file, as private as the file itself: VACUUM INTO takes an empty file as it finds it.
QString copyBeside(Connection &connection, const QString &path, qint64 version)
{
    const QString stem = u"%1.v%2-%3"_s.arg(path).arg(version).arg(QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s));
    QString target = stem + u".bak"_s;
    for (int again = 2; QFile::exists(target); ++again)
        target = u"%1-%2.bak"_s.arg(stem).arg(again);
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        throw DbError(DbError::Code::ReadOnly, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.close();
    try {
        Query copy(connection, u"VACUUM INTO :target"_s);
        copy.bind(u":target"_s, target).run();
    } catch (const DbError &) {
        QFile::remove(target);
        throw;
    }
    return target;
}

Support::Error newerVersion(const QString &path, qint64 version, int newest)
{
    return {ErrorCode::NewerVersion,
            say(QT_TRANSLATE_NOOP("Storage", "「%1」は新しい版の台帳で作られています（版 %2）。プログラムを新しくしてから開いてください。"))
                .arg(QDir::toNativeSeparators(path)).arg(version),
            u"schema %1, program knows %2"_s.arg(version).arg(newest)};
}

void checkWhole(Connection &connection, qint64 size)
{
    Query schema(connection, u"SELECT count(*) FROM sqlite_schema"_s);
    schema.run().next();
    if (size > kQuickCheckLimit)
        return; // a large file is checked in the background, after the first paint
    Query check(connection, u"PRAGMA quick_check(1)"_s);
    check.run();
    if (check.next() && check.text(0) != "ok"_L1)
        throw DbError(DbError::Code::Damaged, check.text(0));
}

} // namespace

Support::Result<OpenedFile> openRegisterFile(const QString &path, const QList<Migration> &migrations)
{
    const QString name = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound,
                    say(QT_TRANSLATE_NOOP("Storage", "「%1」が見つかりません。名前と場所を確かめてください。")).arg(name));
    if (info.isDir())
        return fail(ErrorCode::NotARegister, say(QT_TRANSLATE_NOOP("Storage", "「%1」はフォルダーです。台帳ファイルを選んでください。")).arg(name));
    const Support::Result<int> version = versionInHeader(path);
    if (!version)
        return tl::unexpected(version.error());
    const int newest = migrations.isEmpty() ? 0 : migrations.last().number;
    if (*version > newest)
        return tl::unexpected(newerVersion(path, *version, newest));
    if (!info.isWritable() || !QFileInfo(info.absolutePath()).isWritable())
        return tl::unexpected(DbError(DbError::Code::ReadOnly, u"file or folder is not writable"_s).toError(path));
    OpenedFile opened;
    try {
        opened.connection = std::make_unique<Connection>(path, Connection::Mode::ReadWrite, 1000);
        checkWhole(*opened.connection, info.size());
        // Takes the write lock once: a file that somebody holds is told now, not at the first saving.
        opened.connection->execute(u"BEGIN IMMEDIATE"_s);
        opened.connection->execute(u"ROLLBACK"_s);
        // The header may lag behind a -wal that was never written back: only SQLite knows the version for certain.
        const qint64 present = opened.connection->pragma(u"user_version"_s);
        if (present > newest)
            return tl::unexpected(newerVersion(path, present, newest));
        if (present < newest) {
            opened.copyBeforeUpgrade = copyBeside(*opened.connection, path, present);
            migrate(*opened.connection, migrations);
            opened.outcome = Opened::Upgraded;
        }
        opened.connection->execute(u"PRAGMA busy_timeout = 5000"_s);
    } catch (const DbError &error) {
        return tl::unexpected(error.toError(path));
    }
    return opened;
}

Support::Result<void> createRegisterFile(const QString &path, const std::function<Support::Result<void>(Connection &)> &fill,
                                         const QList<Migration> &migrations)
{
    const QString name = QDir::toNativeSeparators(path);
    if (QFileInfo::exists(path))
        return fail(ErrorCode::InvalidInput,
                    say(QT_TRANSLATE_NOOP("Storage", "「%1」は既にあります。上書きはしません。別の名前を付けてください。")).arg(name));
    const QString part = path + u".part-"_s + QUuid::createUuid().toString(QUuid::Id128).left(8);
    const auto cleanUp = [&part] {
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(part + suffix);
    };
    QFile file(part);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return tl::unexpected(DbError(DbError::Code::ReadOnly, file.errorString()).toError(path));
    // Private before the first byte: SQLite gives -wal and -shm the same permissions.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.close();
    Support::Result<void> filled;
    try {
        Connection connection(part, Connection::Mode::ReadWrite);
        connection.execute(u"PRAGMA page_size = 16384"_s); // must precede WAL, later it stays 4096 without a word
        connection.execute(u"PRAGMA application_id = %1"_s.arg(kApplicationId));
        connection.execute(u"PRAGMA journal_mode = WAL"_s);
        migrate(connection, migrations);
        filled = fill(connection);
        connection.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    } catch (const DbError &error) {
        cleanUp();
        return tl::unexpected(error.toError(path));
    }
    if (!filled) {
        cleanUp();
        return filled;
    }
    if (!QFile::rename(part, path)) {
        cleanUp();
        return tl::unexpected(DbError(DbError::Code::ReadOnly, u"rename failed"_s).toError(path));
    }
    return {};
}

Support::Result<void> checkDriver()
{
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return fail(ErrorCode::Internal,
                    say(QT_TRANSLATE_NOOP("Storage", "Qt の SQLite ドライバーが見つかりません。libqt6sql6-sqlite を入れてください。")));
    try {
        Connection connection(u":memory:"_s, Connection::Mode::ReadWrite);
        Query version(connection, u"SELECT sqlite_version()"_s);
        version.run().next();
        if (version.text(0) != QString::fromLatin1(sqlite3_libversion()))
            return fail(ErrorCode::Internal,
                        say(QT_TRANSLATE_NOOP("Storage", "Qt の SQLite ドライバーがシステムの SQLite と異なります。配布物の組合せを確かめてください。")),
                        u"driver %1, library %2"_s.arg(version.text(0), QString::fromLatin1(sqlite3_libversion())));
        if (sqlite3_compileoption_used("ENABLE_FTS5") == 0)
            return fail(ErrorCode::Internal, say(QT_TRANSLATE_NOOP("Storage", "SQLite に FTS5 がありません。")));
    } catch (const DbError &error) {
        return tl::unexpected(error.toError(u":memory:"_s));
    }
    return {};
}

} // namespace Storage
