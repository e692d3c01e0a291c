// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/architecture/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>

namespace Architecture {

QStringList SourceFile::lines() const
{
    return text.split(QLatin1Char('\n'));
}

QString SourceFile::part(int index) const
{
    return path.section(QLatin1Char('/'), index, index);
}

QString SourceFile::stem() const
{
    return QFileInfo(path).completeBaseName();
}

QList<SourceFile> readTree(const QString &root, const QStringList &folders,
                           const QStringList &endings)
{
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator files(root + QLatin1Char('/') + folder, QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            for (const QString &ending : endings) {
                if (path.endsWith(ending))
                    paths.append(path);
            }
        }
    }
    paths.sort();
    paths.removeDuplicates();

    QList<SourceFile> tree;
    for (const QString &path : std::as_const(paths)) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            tree.append({QDir(root).relativeFilePath(path), QString::fromUtf8(file.readAll())});
    }
    return tree;
}

QByteArray report(const QList<Fault> &faults)
{
    QString all = QStringLiteral("%1 fault(s)").arg(faults.size());
    for (const Fault &fault : faults)
        all += QStringLiteral("\n%1:%2: [%3] %4")
                   .arg(fault.file)
                   .arg(fault.line)
                   .arg(fault.rule, fault.text);
    return all.toUtf8();
}

std::optional<int> floorOf(const QString &room)
{
    static const QHash<QString, int> floors = {
        {QStringLiteral("support"), 0},      {QStringLiteral("storage"), 1},
        {QStringLiteral("exchange"), 2},     {QStringLiteral("books"), 2},
        {QStringLiteral("policy"), 3},       {QStringLiteral("search"), 4},
        {QStringLiteral("journal"), 4},      {QStringLiteral("register"), 5},
        {QStringLiteral("organization"), 6}, {QStringLiteral("places"), 6},
        {QStringLiteral("labels"), 7},       {QStringLiteral("permits"), 7},
        {QStringLiteral("classes"), 8},      {QStringLiteral("assets"), 9},
        {QStringLiteral("media"), 10},       {QStringLiteral("custody"), 11},
        {QStringLiteral("disposal"), 12},    {QStringLiteral("stocktake"), 12},
        {QStringLiteral("takeover"), 13},
    };
    const auto found = floors.constFind(room);
    return found == floors.cend() ? std::nullopt : std::optional<int>(*found);
}

bool writeFile(const QString &root, const QString &path, const QString &text)
{
    const QString whole = root + QLatin1Char('/') + path;
    QFile file(whole);
    return QDir().mkpath(QFileInfo(whole).path()) && file.open(QIODevice::WriteOnly)
           && file.write(text.toUtf8()) >= 0;
}

} // namespace Architecture
