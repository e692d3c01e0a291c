// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/figures.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Bench {

namespace {

double statusMegabytes(const QByteArray &key)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(QByteArray(key + ':')))
            return line.mid(key.size() + 1).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace

bool told(const char *what, double value, const char *unit, double limit)
{
    const bool isWithin = value <= limit;
    std::printf("%-44s %10.2f %-12s limit %7.1f  %s\n", what, value, unit, limit, isWithin ? "ok" : "OVER");
    std::fflush(stdout);
    return isWithin;
}

void told(const char *what, double value, const char *unit)
{
    std::printf("%-44s %10.2f %s\n", what, value, unit);
    std::fflush(stdout);
}

double anonymousMegabytes()
{
    return statusMegabytes("RssAnon");
}

double residentMegabytes()
{
    return statusMegabytes("VmRSS");
}

} // namespace Bench
