// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// usage: bench_make ROWS FILE.daicho
// Makes a register of so many made-up assets (架空), for the benchmarks that measure work on a full one.

#include "app/startup.h"
#include "tests/bench/support/figures.h"
#include "tests/bench/support/madeup.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 3)
        qFatal("usage: bench_make ROWS FILE.daicho");
    const int rows = atoi(argv[1]);
    const QString path = QString::fromLocal8Bit(argv[2]);
    QTemporaryDir folder;
    const QString ledger = folder.filePath(u"ledger.csv"_s);
    Bench::writeLedger(ledger, rows);
    const auto clock = std::make_shared<Support::Clock>();
    if (!App::createRegister(path, u"general"_s, u"架空町"_s, *clock))
        qFatal("no register could be made at that place");
    auto opened = Register::OpenRegister::open(path, App::assemble(), clock);
    if (!opened)
        qFatal("not opened");
    Register::Request takeOver;
    takeOver.act = u"ledger.takeOver"_s;
    takeOver.params = {{u"file"_s, ledger}};
    const double ms = Bench::timedMs([&] {
        const Register::Outcome outcome = (*opened)->performAndWait(takeOver);
        if (!outcome || outcome->result.value(u"accepted"_s).toInt() != rows)
            qFatal("not all rows came in");
    });
    Bench::told("taken over", rows, "assets");
    Bench::told("in", ms / 1000, "s");
    return 0;
}
