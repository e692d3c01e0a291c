// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/register/folderin.h"

#include "models/journal/verify.h"
#include "models/register/foldercsv.h"
#include "models/register/indexcheck.h"
#include "models/search/index.h"
#include "models/storage/pagecache.h"
#include "models/storage/query.h"
#include "models/storage/registerfile.h"
#include "models/storage/statement.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;
using Storage::Query;
using Storage::Statement;
using Support::Error;
using Support::ErrorCode;
using Support::fail;

namespace Register {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Register", text);
}

Error cancelled()
{
    return {ErrorCode::Cancelled, say(QT_TRANSLATE_NOOP("Register", "中止しました。台帳は作っていません。")), {}};
}

Error wrong(const QString &file, const QString &what)
{
    return {ErrorCode::InvalidInput,
            say(QT_TRANSLATE_NOOP("Register", "「%1」: %2 台帳は作っていません。書き出したままのフォルダーを使ってください。")).arg(file, what), {}};
}

Error wrongLine(const QString &file, qint64 line, const QString &what)
{
    return {ErrorCode::InvalidInput,
            say(QT_TRANSLATE_NOOP("Register", "「%1」の %2 行目: %3 台帳は作っていません。書き出したままのフォルダーを使ってください。")).arg(file).arg(line).arg(what), {}};
}

/// What desktops leave behind in folders that were looked at.
bool isDesktopFile(const QString &name)
{
    return name == "Thumbs.db"_L1 || name == "desktop.ini"_L1 || name == ".DS_Store"_L1;
}

/// One after the other: the files are checked, the rows come in, the index is made, everything is verified.
class FolderReader
{
public:
    FolderReader(const QString &folder, FolderManifest manifest, const Blueprint &blueprint, Support::Progress *progress)
        : m_folder(QDir(folder).absolutePath()), m_manifest(std::move(manifest)), m_blueprint(blueprint), m_progress(progress),
          m_part(std::max<qint64>(1, m_manifest.rows()))
    {
        for (const FolderFile &file : m_manifest.files)
            m_bytes += file.bytes;
    }

    std::optional<Error> checkFiles()
    {
        QSet<QString> known{QString::fromLatin1(kManifestName)};
        qint64 seen = 0;
        for (const FolderFile &file : m_manifest.files) {
            if (known.contains(file.path))
                return wrong(QString::fromLatin1(kManifestName), say(QT_TRANSLATE_NOOP("Register", "同じファイルが二度書かれています。")));
            known.insert(file.path);
            if (const auto error = checkFile(file))
                return error;
            if (file.table.isEmpty())
                m_documents.insert(file.path);
            seen += file.bytes;
            if (report(0, m_bytes > 0 ? seen * m_part / m_bytes : 0))
                return cancelled();
        }
        QDirIterator files(m_folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = QDir(m_folder).relativeFilePath(files.next());
            if (!known.contains(path) && !isDesktopFile(files.fileName()))
                return wrong(path, say(QT_TRANSLATE_NOOP("Register", "目録にないファイルです。")));
        }
        return std::nullopt;
    }

    Support::Result<void> fill(Storage::Connection &db)
    {
        Storage::Transaction transaction(db);
        db.execute(u"PRAGMA defer_foreign_keys = ON"_s); // tables come in the order of their rooms, not of their references
        if (const auto error = checkTables())
            return tl::unexpected(*error);
        for (const FolderFile &file : std::as_const(m_manifest.files)) {
            if (file.table.isEmpty())
                continue;
            if (const auto error = readTable(db, file))
                return tl::unexpected(*error);
        }
        if (!m_documents.isEmpty())
            return tl::unexpected(wrong(*m_documents.cbegin(), say(QT_TRANSLATE_NOOP("Register", "どの行にも属さないファイルです。"))));
        if (const auto error = checkReferences(db))
            return tl::unexpected(*error);
        if (!buildIndex(db))
            return tl::unexpected(cancelled());
        transaction.commit();
        return verify(db);
    }

private:
    std::optional<Error> checkFile(const FolderFile &file) const
    {
        QFile bytes(m_folder + u'/' + file.path);
        if (!bytes.exists())
            return wrong(file.path, say(QT_TRANSLATE_NOOP("Register", "ファイルがありません。")));
        if (!bytes.open(QIODevice::ReadOnly))
            return wrong(file.path, say(QT_TRANSLATE_NOOP("Register", "ファイルを読めません。")));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const bool isHashed = bytes.size() == file.bytes && hash.addData(&bytes);
        if (!isHashed || QString::fromLatin1(hash.result().toHex()) != file.sha256)
            return wrong(file.path, say(QT_TRANSLATE_NOOP("Register", "書き出した後に書き換えられています。")));
        return std::nullopt;
    }

    /// Every table of a register is there, and no other.
    [[nodiscard]] std::optional<Error> checkTables() const
    {
        QSet<QString> wanted;
        for (const Journal::TableDescriptor &descriptor : m_blueprint.catalogue.tables())
            wanted.insert(descriptor.table);
        for (const QString &derived : m_blueprint.catalogue.derived()) {
            if (!derived.startsWith("search_"_L1))
                wanted.insert(derived);
        }
        for (const FolderFile &file : m_manifest.files) {
            if (!file.table.isEmpty() && !wanted.remove(file.table))
                return wrong(file.path, say(QT_TRANSLATE_NOOP("Register", "台帳にない表です。")));
        }
        if (!wanted.isEmpty())
            return wrong(QString::fromLatin1(kManifestName), say(QT_TRANSLATE_NOOP("Register", "表 %1 がありません。")).arg(*wanted.cbegin()));
        return std::nullopt;
    }

    static QStringList columnTypes(Storage::Connection &db, const FolderFile &file)
    {
        QHash<QString, QString> types;
        Query query(db, u"PRAGMA table_info(%1)"_s.arg(file.table));
        query.run();
        while (query.next())
            types.insert(query.text(1), query.text(2));
        QStringList inOrder;
        for (const QString &column : file.columns)
            inOrder.append(types.take(column));
        return types.isEmpty() && !inOrder.contains(QString()) ? inOrder : QStringList();
    }

    std::optional<Error> readTable(Storage::Connection &db, const FolderFile &file)
    {
        FolderCsv csv(m_folder + u'/' + file.path);
        std::vector<FolderCsv::Cell> cells;
        const QStringList types = columnTypes(db, file);
        QStringList header;
        if (csv.next(cells)) {
            for (const FolderCsv::Cell &cell : cells)
                header.append(QString::fromUtf8(cell.bytes));
        }
        if (types.isEmpty() || header != file.columns)
            return wrongLine(file.path, 1, say(QT_TRANSLATE_NOOP("Register", "列が台帳の表と合いません。")));
        QStringList places;
        for (qsizetype i = 1; i <= file.columns.size(); ++i)
            places.append(u'?' + QString::number(i));
        Statement insert(db, u"INSERT INTO "_s + file.table + u" ("_s + file.columns.join(u", "_s) + u") VALUES ("_s + places.join(u", "_s) + u')');
        qint64 rows = 0;
        while (csv.next(cells)) {
            if (cells.size() != static_cast<size_t>(types.size()))
                return wrongLine(file.path, csv.line(), say(QT_TRANSLATE_NOOP("Register", "値の数が列の数と合いません。")));
            for (int column = 0; column < types.size(); ++column) {
                if (const QString trouble = bind(insert, column, cells[static_cast<size_t>(column)], types[column]); !trouble.isEmpty())
                    return wrongLine(file.path, csv.line(), u"%1: %2"_s.arg(file.columns[column], trouble));
            }
            try {
                insert.step();
            } catch (const Storage::DbError &error) {
                if (error.code() != Storage::DbError::Code::Constraint)
                    throw;
                Error told = wrongLine(file.path, csv.line(), say(QT_TRANSLATE_NOOP("Register", "この行は台帳の決まりに合いません（番号の重複など）。")));
                told.detail = error.detail();
                return told;
            }
            insert.reset();
            if (++rows % 512 == 0 && report(1, m_done + rows))
                return cancelled();
        }
        m_done += rows;
        if (!csv.problem().isEmpty())
            return wrongLine(file.path, csv.line(), csv.problem());
        if (rows != file.rows)
            return wrong(file.path, say(QT_TRANSLATE_NOOP("Register", "%1 行のはずですが、%2 行あります。")).arg(file.rows).arg(rows));
        return std::nullopt;
    }

    /// A sentence when the value is none of the column's.
    QString bind(Statement &insert, int column, FolderCsv::Cell &cell, const QString &type)
    {
        const int parameter = column + 1;
        if (cell.isNothing()) {
            insert.bindNull(parameter);
            return {};
        }
        if (type == "INTEGER"_L1) {
            bool isNumber = false;
            const qint64 value = cell.bytes.toLongLong(&isNumber);
            if (!isNumber || cell.quoted)
                return say(QT_TRANSLATE_NOOP("Register", "「%1」は整数ではありません。")).arg(QString::fromUtf8(cell.bytes.left(40)));
            insert.bindInteger(parameter, value);
            return {};
        }
        if (!cell.quoted) {
            const QString path = QString::fromUtf8(cell.bytes);
            if (!m_documents.remove(path))
                return say(QT_TRANSLATE_NOOP("Register", "「%1」というファイルは目録にありません。")).arg(path);
            QFile file(m_folder + u'/' + path);
            if (!file.open(QIODevice::ReadOnly))
                return say(QT_TRANSLATE_NOOP("Register", "「%1」を読めません。")).arg(path);
            cell.bytes = file.readAll();
        } else if (type == "BLOB"_L1) {
            const auto decoded = QByteArray::fromBase64Encoding(cell.bytes, QByteArray::AbortOnBase64DecodingErrors);
            if (!decoded)
                return say(QT_TRANSLATE_NOOP("Register", "Base64 として読めません。"));
            cell.bytes = *decoded;
        } else if (cell.bytes.startsWith('\'')) {
            cell.bytes.remove(0, 1);
        }
        if (type == "BLOB"_L1)
            insert.bindBlob(parameter, cell.bytes);
        else
            insert.bindText(parameter, cell.bytes);
        return {};
    }

    std::optional<Error> checkReferences(Storage::Connection &db) const
    {
        Query query(db, u"PRAGMA foreign_key_check"_s);
        query.run();
        if (!query.next())
            return std::nullopt;
        const QString table = query.text(0);
        for (const FolderFile &file : m_manifest.files) {
            if (file.table == table)
                return wrongLine(file.path, lineOf(file, query.bytes(1)),
                                 say(QT_TRANSLATE_NOOP("Register", "表 %1 に、この行が指す相手がありません。")).arg(query.text(2)));
        }
        return wrong(table, say(QT_TRANSLATE_NOOP("Register", "指す相手がない行があります。")));
    }

    [[nodiscard]] qint64 lineOf(const FolderFile &file, const QByteArray &id) const
    {
        FolderCsv csv(m_folder + u'/' + file.path);
        std::vector<FolderCsv::Cell> cells;
        while (csv.next(cells)) {
            if (cells.front().bytes == id)
                break;
        }
        return csv.line();
    }

    /// False when the work was cancelled.
    bool buildIndex(Storage::Connection &db)
    {
        const Storage::PageCache cache(db, Storage::PageCache::kLoadKib);
        Search::Index index(db);
        index.beginBulk();
        Query objects(db, u"SELECT id, kind FROM object ORDER BY id"_s);
        objects.run();
        for (qint64 done = 0; objects.next(); ++done) {
            const IndexText text = m_blueprint.indexTexts.value(objects.text(1));
            if (const auto fields = text ? text(db, {objects.text(1), objects.integer(0)}) : std::nullopt)
                index.add(objects.integer(0), *fields);
            if (done % 256 == 0 && report(2, done))
                return false;
        }
        index.endBulk();
        return true;
    }

    Support::Result<void> verify(Storage::Connection &db)
    {
        Support::Progress relay;
        Support::Progress *watched = m_progress ? m_progress : &relay;
        Journal::Verification result = Journal::verify(db, m_blueprint.catalogue, watched);
        if (result.ok())
            verifyIndex(db, m_blueprint, result, watched);
        if (watched->isCancelled())
            return tl::unexpected(cancelled());
        if (result.ok() && (result.head.seq != m_manifest.journal.seq || result.head.hash != m_manifest.journal.hash))
            result.breaks.append({Journal::Break::Kind::OtherHead, m_manifest.journal.seq, {}, 0});
        if (result.ok())
            return {};
        return fail(ErrorCode::Integrity,
                    say(QT_TRANSLATE_NOOP("Register", "証跡と内容が合いません: %1 台帳は作っていません。")).arg(result.breaks.constFirst().text()));
    }

    /// True when the work is to stop. Phases: 0 files, 1 rows, 2 index; verifying tells its own progress.
    bool report(int phase, qint64 done) const
    {
        if (!m_progress)
            return false;
        m_progress->report(phase * m_part + std::min(done, m_part), 3 * m_part);
        return m_progress->isCancelled();
    }

    QString m_folder;
    FolderManifest m_manifest;
    const Blueprint &m_blueprint;
    Support::Progress *m_progress;
    qint64 m_part;
    qint64 m_bytes = 0;
    qint64 m_done = 0;
    QSet<QString> m_documents; ///< not yet used
};

} // namespace

Support::Result<FolderManifest> readManifest(const QString &folder)
{
    QFile file(folder + u'/' + QLatin1StringView(kManifestName));
    const QString name = QDir::toNativeSeparators(file.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound,
                    say(QT_TRANSLATE_NOOP("Register", "「%1」を読めません。台帳全体を書き出したフォルダーを選んでください。")).arg(name), file.errorString());
    constexpr qint64 kLongest = 16LL * 1024 * 1024;
    return manifestFromJson(file.read(kLongest), name);
}

Support::Result<FolderSummary> createFromFolder(const QString &path, const QString &folder, const Blueprint &blueprint,
                                                Support::Progress *progress)
{
    const auto manifest = readManifest(folder);
    if (!manifest)
        return tl::unexpected(manifest.error());
    const int schema = Storage::shippedMigrations().constLast().number;
    if (manifest->schema != schema)
        return fail(manifest->schema > schema ? ErrorCode::NewerVersion : ErrorCode::InvalidInput,
                    say(QT_TRANSLATE_NOOP("Register", "フォルダー「%1」は別の版（台帳の版 %2、このプログラムは %3）で書き出されています。"
                                                      "版 %4 のプログラムで台帳に戻してから、このプログラムで開いてください。"))
                        .arg(QDir::toNativeSeparators(folder)).arg(manifest->schema).arg(schema).arg(manifest->program));
    FolderReader reader(folder, *manifest, blueprint, progress);
    if (QFileInfo::exists(path)) // said before the files are read through
        return fail(ErrorCode::InvalidInput,
                    say(QT_TRANSLATE_NOOP("Register", "「%1」は既にあります。上書きはしません。別の名前を付けてください。")).arg(QDir::toNativeSeparators(path)));
    if (const auto error = reader.checkFiles())
        return tl::unexpected(*error);
    const auto made = Storage::createRegisterFile(path, [&reader](Storage::Connection &db) { return reader.fill(db); });
    if (!made)
        return tl::unexpected(made.error());
    FolderSummary summary;
    for (const FolderFile &file : manifest->files)
        ++(file.table.isEmpty() ? summary.documents : summary.tables);
    summary.rows = manifest->rows();
    summary.journal = manifest->journal;
    return summary;
}

} // namespace Register
