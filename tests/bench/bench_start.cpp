// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From exec to the first painted list, against the least window that Qt can show, in turns; and what an open register holds in memory.
// bench_start FILE [pairs]: FILE is a register (a copy: opening it writes beside it). The platform is that of QT_QPA_PLATFORM; with
// "both" offscreen and xcb are measured, the latter on DISPLAY.
#include "tests/bench/support/figures.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRect>
#include <QSettings>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr double kMostTimes = 1.5;
constexpr double kMostMegabytes = 150;
constexpr int kUsualPairs = 11;
constexpr int kSettleMs = 6000; ///< the list is there, the counts too, and the verification runs

qint64 nowNs()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

/// The settings of a user who left the register open on the page of assets.
void writeSettings(const QString &folder, const QString &registerFile)
{
    QSettings settings(folder + u"/Daicho/daicho.conf"_s, QSettings::NativeFormat);
    settings.setValue(u"window/lastRegister"_s, registerFile);
    settings.setValue(u"window/recent"_s, QStringList{registerFile});
    settings.setValue(u"window/lastPage"_s, u"assets"_s);
    settings.setValue(u"window/geometry"_s, QRect(0, 0, 1366, 768));
}

class Runs
{
public:
    Runs(QString registerFile, QString platform) : m_register(std::move(registerFile)), m_platform(std::move(platform))
    {
        writeSettings(m_folder.path(), m_register);
    }

    /// Milliseconds from just before exec until the list was painted; negative when it never was.
    double markedMs(const QString &program)
    {
        const QString mark = m_folder.filePath(u"mark"_s);
        QFile::remove(mark);
        QProcess process;
        prepare(process, mark);
        const qint64 before = nowNs();
        process.start(program, {});
        if (!process.waitForFinished(60'000)) {
            process.kill();
            process.waitForFinished();
            return -1;
        }
        QFile file(mark);
        if (!file.open(QIODevice::ReadOnly))
            return -1;
        return double(file.readAll().toLongLong() - before) / 1e6;
    }

    /// Memory of the product with the list shown and the counts made.
    double residentMegabytes(const QString &program, double &anonymous)
    {
        QProcess process;
        prepare(process, {});
        process.start(program, {});
        if (!process.waitForStarted())
            return -1;
        QThread::msleep(kSettleMs);
        const double resident = statusOf(process.processId(), "VmRSS");
        anonymous = statusOf(process.processId(), "RssAnon");
        process.terminate();
        if (!process.waitForFinished(10'000))
            process.kill();
        process.waitForFinished();
        return resident;
    }

private:
    void prepare(QProcess &process, const QString &mark)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.path());
        environment.insert(u"QT_QPA_PLATFORM"_s, m_platform);
        if (!mark.isEmpty())
            environment.insert(u"DAICHO_STARTMARK"_s, mark);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    }
    static double statusOf(qint64 process, const QByteArray &key)
    {
        QFile status(u"/proc/%1/status"_s.arg(process));
        if (!status.open(QIODevice::ReadOnly))
            return -1;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith(QByteArray(key + ':')))
                return line.mid(key.size() + 1).trimmed().split(' ').first().toDouble() / 1024;
        }
        return -1;
    }

    QTemporaryDir m_folder;
    QString m_register;
    QString m_platform;
};

double middle(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

bool measure(const QString &registerFile, const QString &platform, int pairs)
{
    const QString product = QStringLiteral(DAICHO_APP);
    const QString floor = QStringLiteral(DAICHO_STARTFLOOR);
    Runs runs(registerFile, platform);
    if (runs.markedMs(floor) < 0 || runs.markedMs(product) < 0) { // warm, and it works at all
        std::printf("%s: a list was never painted\n", qPrintable(platform));
        return false;
    }
    std::vector<double> floors;
    std::vector<double> products;
    for (int pair = 0; pair < pairs; ++pair) {
        floors.push_back(runs.markedMs(floor));
        products.push_back(runs.markedMs(product));
    }
    const QByteArray name = platform.toLatin1();
    Bench::told(QByteArray(name + ": minimal window, first list").constData(), middle(floors), "ms");
    Bench::told(QByteArray(name + ": product, first list").constData(), middle(products), "ms");
    const bool fast = Bench::told(QByteArray(name + ": product / minimal window").constData(), middle(products) / middle(floors), "times", kMostTimes);
    double anonymous = 0;
    const double resident = runs.residentMegabytes(product, anonymous);
    Bench::told(QByteArray(name + ": of it not shared with files").constData(), anonymous, "MB");
    return Bench::told(QByteArray(name + ": open register resident").constData(), resident, "MB", kMostMegabytes) && fast;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString file = QCoreApplication::arguments().value(1);
    if (!QFile::exists(file)) {
        std::printf("usage: bench_start FILE [pairs]\n");
        return 2;
    }
    const int pairs = std::max(QCoreApplication::arguments().value(2, QString::number(kUsualPairs)).toInt(), 1);
    const QString wished = qEnvironmentVariable("QT_QPA_PLATFORM", u"both"_s);
    const QStringList platforms = wished == "both"_L1 ? QStringList{u"offscreen"_s, u"xcb"_s} : QStringList{wished};
    bool within = true;
    for (const QString &platform : platforms)
        within = measure(QFileInfo(file).absoluteFilePath(), platform, pairs) && within;
    return within ? 0 : 1;
}
