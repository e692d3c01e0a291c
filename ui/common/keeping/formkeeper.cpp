// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/keeping/formkeeper.h"

#include "ui/common/settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Common {

namespace {

Q_LOGGING_CATEGORY(logForms, "daicho.forms")

QDir folder()
{
    return QDir(QFileInfo(Common::Settings::fileName()).absolutePath() + u"/drafts"_s);
}

/// Files of one register by their names, without its path in them.
QString prefixOf(const QString &registerPath)
{
    const QByteArray path = QFileInfo(registerPath).absoluteFilePath().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16)) + u'-';
}

std::unique_ptr<QLockFile> lockOf(const QString &file)
{
    auto lock = std::make_unique<QLockFile>(QString(file + u".lock"_s));
    lock->setStaleLockTime(0); // however old: stale is only the lock of a program that no longer runs
    return lock;
}

QJsonValue personJson(std::optional<qint64> person)
{
    return person ? QJsonValue(*person) : QJsonValue();
}

} // namespace

FormKeeper::FormKeeper(const QString &registerPath, std::optional<qint64> person)
    : m_register(QFileInfo(registerPath).absoluteFilePath())
    , m_person(person)
    , m_file(folder().filePath(prefixOf(registerPath) + QUuid::createUuid().toString(QUuid::WithoutBraces) + u".json"_s))
{
}

FormKeeper::~FormKeeper() = default;

// Not flushed to the disk: that may take long, and a file that is torn by a power cut is passed over.
void FormKeeper::keep(const QString &act, const QString &title, const QJsonObject &params)
{
    if (!folder().mkpath(u"."_s)) {
        qCWarning(logForms, "cannot make %s", qPrintable(folder().path()));
        return;
    }
    if (!m_lock) {
        m_lock = lockOf(m_file);
        m_lock->tryLock(0);
    }
    const QJsonObject json{{u"register"_s, m_register}, {u"person"_s, personJson(m_person)}, {u"act"_s, act}, {u"title"_s, title}, {u"params"_s, params}};
    QFile file(m_file + u".new"_s);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(QJsonDocument(json).toJson(QJsonDocument::Compact)) < 0) {
        qCWarning(logForms, "cannot keep what is written: %s", qPrintable(file.errorString()));
        return;
    }
    file.close();
    QFile::remove(m_file);
    if (!file.rename(m_file))
        qCWarning(logForms, "cannot keep what is written: %s", qPrintable(file.errorString()));
}

void FormKeeper::forget()
{
    QFile::remove(m_file);
    QFile::remove(m_file + u".new"_s);
    m_lock.reset();
}

QList<FormKeeper::Kept> FormKeeper::left(const QString &registerPath, std::optional<qint64> person, const QStringList &acts)
{
    QList<Kept> all;
    const QDir where = folder();
    for (const QString &name : where.entryList({prefixOf(registerPath) + u"*.json"_s}, QDir::Files, QDir::Time)) {
        const QString path = where.filePath(name);
        const auto lock = lockOf(path);
        QFile file(path);
        if (!lock->tryLock(0) || !file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        if (json.value(u"register"_s).toString() != QFileInfo(registerPath).absoluteFilePath() || json.value(u"person"_s) != personJson(person))
            continue;
        if (!acts.isEmpty() && !acts.contains(json.value(u"act"_s).toString()))
            continue;
        all.append({path, json.value(u"act"_s).toString(), json.value(u"title"_s).toString(), json.value(u"params"_s).toObject()});
    }
    return all;
}

void FormKeeper::remove(const Kept &kept)
{
    QFile::remove(kept.file);
}

} // namespace Common
