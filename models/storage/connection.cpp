// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connection.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Storage {

namespace {

// A window has four connections. What a list needs of the file over and over fits in this; the system keeps the rest.
constexpr int kPageCacheKib = 8192;

/// Left to itself SQLite makes an empty database where a register was moved away; looking for the file beforehand leaves
/// a moment in between. Only the address form says "open what is there" in the opening itself (sqlite.org/uri.html).
QString existingFile(const QString &path)
{
    return u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/:")) + u"?mode=rw"_s;
}

} // namespace

Connection::Connection(const QString &path, Mode mode, int busyTimeoutMs)
    : m_path(path), m_name(u"daicho-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(path == ":memory:"_L1 ? path : existingFile(path));
    m_database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs));
    const auto close = [this] {
        m_idle.clear();
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    };
    if (!m_database.open()) {
        const DbError error = DbError::from(m_database.lastError(), u"open"_s);
        close();
        if (path != ":memory:"_L1 && !QFileInfo::exists(path))
            throw DbError(DbError::Code::InputOutput, u"there is no file %1"_s.arg(path));
        throw error;
    }
    const QVariant handle = m_database.driver()->handle();
    if (handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0)
        m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    if (!m_handle) {
        close();
        throw DbError(DbError::Code::Other, u"the QSQLITE driver gives no handle"_s);
    }
    try {
        execute(u"PRAGMA foreign_keys = ON"_s);
        execute(u"PRAGMA synchronous = FULL"_s);
        execute(u"PRAGMA cache_size = -%1"_s.arg(kPageCacheKib)); // loads of many rows ask for more while they run
        execute(u"PRAGMA temp_store = MEMORY"_s);
        execute(u"PRAGMA wal_autocheckpoint = 250"_s); // 4 MB at most to write back after a save, not 16: nobody waits for it
        if (mode == Mode::QueryOnly)
            execute(u"PRAGMA query_only = ON"_s);
    } catch (const DbError &) {
        close();
        throw;
    }
}

Connection::~Connection()
{
    m_idle.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        throw DbError::from(query.lastError(), sql);
    query.finish();
}

void Connection::executeScript(const QString &script)
{
    QString statement;
    const auto run = [&] {
        bool hasCode = false;
        for (const QString &line : statement.split(u'\n'))
            hasCode = hasCode || (!line.trimmed().isEmpty() && !line.trimmed().startsWith("--"_L1));
        if (hasCode)
            execute(statement);
        statement.clear();
    };
    for (const QString &line : script.split(u'\n')) {
        if (line.trimmed() == ";"_L1)
            run();
        else
            statement += line + u'\n';
    }
    run();
}

qint64 Connection::pragma(const QString &name)
{
    QSqlQuery query(m_database);
    const QString sql = u"PRAGMA "_s + name;
    if (!query.exec(sql) || !query.next())
        throw DbError::from(query.lastError(), sql);
    const qint64 value = query.value(0).toLongLong();
    query.finish();
    return value;
}

void Connection::interrupt()
{
    sqlite3_interrupt(m_handle);
}

QSqlQuery Connection::take(const QString &sql)
{
    auto &idle = m_idle[sql];
    if (!idle.empty()) {
        QSqlQuery query = std::move(idle.back());
        idle.pop_back();
        return query;
    }
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        throw DbError::from(query.lastError(), sql);
    return query;
}

void Connection::giveBack(const QString &sql, QSqlQuery query)
{
    // Statements made for one question only must not pile up: dropping all now and then costs one preparation each.
    constexpr qsizetype kMostTexts = 256;
    if (m_idle.size() >= kMostTexts && !m_idle.contains(sql))
        m_idle.clear();
    m_idle[sql].push_back(std::move(query));
}

} // namespace Storage
