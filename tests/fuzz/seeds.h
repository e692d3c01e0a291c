// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QList>
#include <QString>

/// A literal with NULs in it, without the one at its end.
template <size_t Size> QByteArray literal(const char (&text)[Size])
{
    return QByteArray(text, static_cast<qsizetype>(Size) - 1);
}

/// Puts the seeds into the corpus folder, the first argument that is no option. Each target brings its own, so that a fresh
/// checkout needs no files beside the sources.
inline void writeSeeds(int argc, char **argv, const QList<QByteArray> &seeds)
{
    for (int i = 1; i < argc; ++i) {
        const QString folder = QString::fromLocal8Bit(argv[i]);
        if (folder.startsWith(QLatin1Char('-')) || !QDir(folder).exists())
            continue;
        for (qsizetype seed = 0; seed < seeds.size(); ++seed) {
            QFile file(folder + QStringLiteral("/seed-") + QString::number(seed));
            if (file.open(QIODevice::WriteOnly))
                file.write(seeds.at(seed));
        }
        return;
    }
}

inline QByteArray fileOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Ends the program with a report: what the fuzzer is to find.
inline void expect(bool holds)
{
    if (!holds)
        __builtin_trap();
}
