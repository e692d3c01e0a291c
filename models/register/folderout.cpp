// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/register/folderout.h"

#include "models/journal/history.h"
#include "models/storage/query.h"
#include "models/storage/statement.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;
using Storage::Query;
using Storage::Statement;
using Support::ErrorCode;
using Support::fail;

namespace Register {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Register", text);
}

constexpr qsizetype kBuffer = 256 * 1024;
constexpr auto kPrivateFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Support::Error cancelled()
{
    return {ErrorCode::Cancelled, say(QT_TRANSLATE_NOOP("Register", "書き出しを中止しました。フォルダーは作っていません。")), {}};
}

/// One file of the folder while it is written: what goes into it is counted and hashed.
class FileWriter
{
public:
    FileWriter(const QString &root, const QString &path) : m_file(root + u'/' + path), m_hash(QCryptographicHash::Sha256)
    {
        m_described.path = path;
        m_ok = m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && m_file.setPermissions(kPrivateFile);
        m_buffer.reserve(kBuffer + 4096);
    }
    QByteArray &buffer() { return m_buffer; }
    void flushIfFull()
    {
        if (m_buffer.size() >= kBuffer)
            flush();
    }
    /// Writes the rest. nullopt when something could not be written.
    std::optional<FolderFile> finish()
    {
        flush();
        m_ok = m_ok && m_file.flush();
        m_described.sha256 = QString::fromLatin1(m_hash.result().toHex());
        return m_ok ? std::optional(m_described) : std::nullopt;
    }
    [[nodiscard]] bool isWritten() const { return m_ok; }
    [[nodiscard]] Support::Error error() const
    {
        const bool isFull = m_file.error() == QFileDevice::ResourceError || m_file.error() == QFileDevice::WriteError;
        return {isFull ? ErrorCode::DiskFull : ErrorCode::InputOutput,
                say(QT_TRANSLATE_NOOP("Register", "「%1」を書けません。ディスクの空きとフォルダーの権限を確かめてください。")).arg(m_described.path),
                m_file.errorString()};
    }

private:
    void flush()
    {
        m_hash.addData(m_buffer);
        m_described.bytes += m_buffer.size();
        m_ok = m_ok && m_file.write(m_buffer) == m_buffer.size();
        m_buffer.resize(0); // keeps its memory
    }

    QFile m_file;
    QCryptographicHash m_hash;
    QByteArray m_buffer;
    FolderFile m_described;
    bool m_ok = false;
};

void putText(QByteArray &out, QByteArrayView text)
{
    out += '"';
    if (needsApostrophe(text))
        out += '\'';
    for (qsizetype from = 0; from <= text.size();) {
        const qsizetype quote = text.indexOf('"', from);
        if (quote < 0) {
            out += text.sliced(from);
            break;
        }
        out += text.sliced(from, quote - from + 1);
        out += '"';
        from = quote + 1;
    }
    out += '"';
}

/// A name that every file system takes.
QString plainName(const QString &name)
{
    QString plain;
    for (const QChar sign : name.normalized(QString::NormalizationForm_C))
        plain += sign.isPrint() && !QStringView(u"\\/:*?\"<>|").contains(sign) ? sign : QChar(u'_');
    constexpr qsizetype kLongest = 60;
    const qsizetype dot = plain.lastIndexOf(u'.');
    const QString suffix = dot > 0 && plain.size() - dot <= 8 ? plain.mid(dot) : QString();
    plain.chop(suffix.size());
    plain = plain.left(kLongest);
    while (plain.endsWith(u'.') || plain.endsWith(u' '))
        plain.chop(1);
    return plain + suffix;
}

/// A column whose values people open by themselves.
struct OwnFile {
    QString table;
    QString column;
    QString folder;
    QString name;   ///< SQL of a row's name; the id goes before it, so that no two are equal
};

const QList<OwnFile> &ownFiles()
{
    static const QList<OwnFile> list{
        {u"policy_version"_s, u"document"_s, u"policies"_s,
         u"(SELECT code FROM policy WHERE policy.id = policy_id) || '-' || version || '.json'"_s},
        {u"policy_attachment"_s, u"content"_s, u"attachments"_s, u"name"_s}};
    return list;
}

class FolderWriter
{
public:
    FolderWriter(Storage::Connection &db, QString root, Support::Progress *progress)
        : m_db(db), m_root(std::move(root)), m_progress(progress)
    {
    }

    Support::Result<FolderSummary> run(const Journal::Catalogue &catalogue)
    {
        QStringList tables;
        for (const Journal::TableDescriptor &descriptor : catalogue.tables())
            tables.append(descriptor.table);
        for (const QString &derived : catalogue.derived()) {
            if (!derived.startsWith("search_"_L1)) // made anew from the rows
                tables.append(derived);
        }
        for (const QString &table : std::as_const(tables))
            m_total += count(table);
        for (const QString &folder : {u"tables"_s, u"policies"_s, u"attachments"_s}) {
            if (!QDir().mkpath(m_root + u'/' + folder))
                return fail(ErrorCode::ReadOnly, say(QT_TRANSLATE_NOOP("Register", "フォルダー「%1」を作れません。権限を確かめてください。")).arg(folder));
        }
        for (const QString &table : std::as_const(tables)) {
            if (const auto error = writeTable(table))
                return tl::unexpected(*error);
        }
        return writeManifest();
    }

private:
    qint64 count(const QString &table)
    {
        Query query(m_db, u"SELECT count(*) FROM "_s + table);
        query.run().next();
        return query.integer(0);
    }

    QStringList columnsOf(const QString &table)
    {
        Query query(m_db, u"PRAGMA table_info(%1)"_s.arg(table));
        query.run();
        QStringList columns;
        while (query.next())
            columns.append(query.text(1));
        return columns;
    }

    std::optional<Support::Error> writeTable(const QString &table)
    {
        const QStringList columns = columnsOf(table);
        QString sql = u"SELECT "_s + columns.join(u", "_s);
        int ownColumn = -1;
        QString ownFolder;
        for (const OwnFile &own : ownFiles()) {
            if (own.table == table) {
                ownColumn = static_cast<int>(columns.indexOf(own.column));
                ownFolder = own.folder;
                sql += u", "_s + own.name;
            }
        }
        FileWriter file(m_root, u"tables/"_s + table + u".csv"_s);
        file.buffer() += "\xEF\xBB\xBF" + columns.join(u',').toUtf8() + "\r\n";
        const int width = static_cast<int>(columns.size());
        Statement rows(m_db, sql + u" FROM "_s + table + u" ORDER BY 1"_s);
        qint64 written = 0;
        while (rows.step()) {
            for (int column = 0; column < width; ++column) {
                if (column > 0)
                    file.buffer() += ',';
                if (column == ownColumn && rows.type(column) != Statement::Type::Null) {
                    const QString name = QString::number(rows.integer(0)) + u'-' + plainName(QString::fromUtf8(rows.bytes(width)));
                    if (const auto error = writeDocument(ownFolder + u'/' + name, rows.bytes(column)))
                        return error;
                    file.buffer() += (ownFolder + u'/' + name).toUtf8();
                } else {
                    putCell(file.buffer(), rows, column);
                }
            }
            file.buffer() += "\r\n";
            file.flushIfFull();
            if (++written % 512 == 0 && isStopped())
                return cancelled();
        }
        m_done += written % 512;
        const auto described = file.finish();
        if (!described)
            return file.error();
        m_manifest.files.append(*described);
        m_manifest.files.last().table = table;
        m_manifest.files.last().columns = columns;
        m_manifest.files.last().rows = written;
        return std::nullopt;
    }

    static void putCell(QByteArray &out, const Statement &rows, int column)
    {
        switch (rows.type(column)) {
        case Statement::Type::Null:
            break;
        case Statement::Type::Integer:
            out += QByteArray::number(rows.integer(column));
            break;
        case Statement::Type::Text:
            putText(out, rows.bytes(column));
            break;
        case Statement::Type::Blob:
            out += '"' + rows.bytes(column).toByteArray().toBase64() + '"';
            break;
        }
    }

    std::optional<Support::Error> writeDocument(const QString &path, QByteArrayView bytes)
    {
        FileWriter file(m_root, path);
        file.buffer() += bytes;
        const auto described = file.finish();
        if (!described)
            return file.error();
        m_documents.append(*described);
        return std::nullopt;
    }

    Support::Result<FolderSummary> writeManifest()
    {
        m_manifest.schema = static_cast<int>(m_db.pragma(u"user_version"_s));
        m_manifest.program = QStringLiteral(DAICHO_VERSION);
        m_manifest.journal = Journal::readHead(m_db);
        m_manifest.homeRegister = text(u"SELECT uuid FROM home_register ORDER BY id LIMIT 1"_s);
        m_manifest.registerName = text(u"SELECT name FROM home_register ORDER BY id LIMIT 1"_s);
        if (const auto last = Journal::entry(m_db, m_manifest.journal.seq))
            m_manifest.enteredAt = last->enteredAt;
        FolderSummary summary{m_manifest.files.size(), m_manifest.rows(), m_documents.size(), m_manifest.journal};
        m_manifest.files += m_documents;
        FileWriter file(m_root, QString::fromLatin1(kManifestName));
        file.buffer() += manifestToJson(m_manifest);
        if (!file.finish())
            return tl::unexpected(file.error());
        return summary;
    }

    QString text(const QString &sql)
    {
        Query query(m_db, sql);
        query.run();
        return query.next() ? query.text(0) : QString();
    }

    bool isStopped()
    {
        m_done += 512;
        if (!m_progress)
            return false;
        m_progress->report(m_done, m_total);
        return m_progress->isCancelled();
    }

    Storage::Connection &m_db;
    QString m_root;
    Support::Progress *m_progress;
    qint64 m_total = 0;
    qint64 m_done = 0;
    FolderManifest m_manifest;
    QList<FolderFile> m_documents;
};

} // namespace

std::optional<Support::Error> folderProblem(const QString &folder)
{
    const QString name = QDir::toNativeSeparators(folder);
    const QFileInfo info(QDir::cleanPath(folder)); // "new/" is inside what holds "new"
    if (folder.isEmpty())
        return Support::Error{ErrorCode::InvalidInput, say(QT_TRANSLATE_NOOP("Register", "書き出すフォルダーの名前がありません。")), {}};
    if (info.exists() && !info.isDir())
        return Support::Error{ErrorCode::InvalidInput, say(QT_TRANSLATE_NOOP("Register", "「%1」はフォルダーではありません。別の名前を付けてください。")).arg(name), {}};
    if (info.exists() && !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return Support::Error{ErrorCode::InvalidInput, say(QT_TRANSLATE_NOOP("Register", "「%1」には既にファイルがあります。空のフォルダーか、新しい名前を指定してください。")).arg(name), {}};
    if (!QFileInfo(info.absolutePath()).isDir())
        return Support::Error{ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("Register", "「%1」がありません。上のフォルダーを先に作ってください。")).arg(QDir::toNativeSeparators(info.absolutePath())), {}};
    return std::nullopt;
}

Support::Result<FolderSummary> writeFolder(const QString &registerPath, const Journal::Catalogue &catalogue, const QString &folder,
                                           Support::Progress *progress)
{
    if (const auto problem = folderProblem(folder))
        return tl::unexpected(*problem);
    const QString target = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    const QString part = target + u".part-"_s + QUuid::createUuid().toString(QUuid::Id128).left(8);
    QDir partDir(part);
    if (!QDir().mkdir(part))
        return fail(ErrorCode::ReadOnly, say(QT_TRANSLATE_NOOP("Register", "フォルダー「%1」を作れません。権限を確かめてください。")).arg(QDir::toNativeSeparators(target)));
    QFile::setPermissions(part, kPrivateFile | QFileDevice::ExeOwner);
    Support::Result<FolderSummary> written;
    try {
        Storage::Connection db(registerPath, Storage::Connection::Mode::QueryOnly);
        db.execute(u"BEGIN"_s); // one state of the register, whatever is written meanwhile
        written = FolderWriter(db, part, progress).run(catalogue);
        db.execute(u"ROLLBACK"_s);
    } catch (const Storage::DbError &error) {
        written = tl::unexpected(error.toError(registerPath));
    }
    if (written && progress && progress->isCancelled())
        written = tl::unexpected(cancelled());
    if (written) {
        QDir().rmdir(target); // an empty folder that was there makes room
        if (!QDir().rename(part, target))
            written = fail(ErrorCode::ReadOnly, say(QT_TRANSLATE_NOOP("Register", "フォルダー「%1」を作れません。権限を確かめてください。")).arg(QDir::toNativeSeparators(target)));
    }
    if (!written)
        partDir.removeRecursively();
    return written;
}

} // namespace Register
