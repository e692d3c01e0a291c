// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// usage: bench_media FILE.daicho [THINGS]      default 100,000; the file is copied first and stays as it is
// A server with a hundred thousand things on it: they are put there, one of them is relabelled, and the server follows in the same
// act. Meanwhile the window's loop goes on. The floor of putting them there is bare sqlite3 that writes the same links and entries;
// that of following is the one statement that reads their classes.

#include "app/startup.h"
#include "models/assets/assetrepository.h"
#include "models/register/objects.h"
#include "models/register/rejectiontext.h"
#include "models/storage/query.h"
#include "tests/bench/support/figures.h"
#include "tests/bench/support/madeup.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTimer>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

constexpr double kLongestGapMs = 50;
constexpr double kStoreRatio = 2.0;

/// Performs while the loop goes on; tells the longest time between two beats of a timer.
double performed(Register::OpenRegister &open, const QString &act, const QJsonObject &params, double *longestGap)
{
    Register::Request request;
    request.act = act;
    request.params = params;
    request.reasons = {{u"general.lockable"_s, u"サーバ室（架空）"_s}, {u"general.lower"_s, u"見直し（架空）"_s}};
    QEventLoop loop;
    QElapsedTimer beat;
    QTimer heart;
    bool done = false;
    heart.setTimerType(Qt::PreciseTimer);
    QObject::connect(&heart, &QTimer::timeout, &loop, [&] { *longestGap = std::max(*longestGap, double(beat.nsecsElapsed()) / 1e6), beat.restart(); });
    beat.start();
    heart.start(1);
    QElapsedTimer all;
    all.start();
    open.perform(request, &loop, [&](const Register::Outcome &outcome) {
        if (!outcome)
            qFatal("%s: %s", qPrintable(act), qPrintable(Register::rejectionText(outcome.error())));
        done = true;
        loop.quit();
    });
    if (!done)
        loop.exec();
    return double(all.nsecsElapsed()) / 1e6;
}

void bare(sqlite3 *db, const char *sql)
{
    if (sqlite3_exec(db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("floor: %s", sqlite3_errmsg(db));
}

/// The same links and entries, by prepared statements in one transaction.
double floorStore(const QString &path, int things)
{
    sqlite3 *db = nullptr;
    sqlite3_open(path.toUtf8().constData(), &db);
    bare(db, "PRAGMA synchronous = FULL; PRAGMA cache_size = -65536");
    return Bench::timedMs([&] {
        bare(db, "BEGIN IMMEDIATE");
        sqlite3_stmt *link = nullptr;
        sqlite3_stmt *entry = nullptr;
        sqlite3_prepare_v2(db, "INSERT INTO link (from_id, to_id, kind, at) VALUES (?1, ?2, 'storedOn', '2026-04-01T01:00:00Z')", -1, &link, nullptr);
        sqlite3_prepare_v2(db, "INSERT INTO journal_entry (context_id, object_kind, object_id, summary, hash) VALUES (1, 'asset', ?1, '{\"number\":\"A-0000001\",\"medium\":\"SV-2\"}', zeroblob(32))",
                           -1, &entry, nullptr);
        for (int at = 1; at <= things; ++at) {
            sqlite3_bind_int64(link, 1, at);
            sqlite3_bind_int64(link, 2, things);
            sqlite3_bind_int64(entry, 1, at);
            if (sqlite3_step(link) != SQLITE_DONE || sqlite3_step(entry) != SQLITE_DONE)
                qFatal("floor: %s", sqlite3_errmsg(db));
            sqlite3_reset(link);
            sqlite3_reset(entry);
        }
        sqlite3_finalize(link);
        sqlite3_finalize(entry);
        bare(db, "COMMIT");
        sqlite3_close(db);
    });
}

double floorRead(Storage::Connection &db, qint64 medium)
{
    return Bench::timedMs([&] {
        Storage::Query query(db, u"SELECT asset.levels, count(*) FROM link JOIN asset ON asset.id = link.from_id WHERE link.to_id = :id AND link.kind = 'storedOn' GROUP BY asset.levels"_s);
        query.bind(u":id"_s, medium).run();
        while (query.next()) { }
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc < 2)
        qFatal("usage: bench_media FILE.daicho [THINGS]");
    const int things = argc > 2 ? atoi(argv[2]) : 100'000;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.daicho"_s);
    const QString floorPath = folder.filePath(u"floor.daicho"_s);
    if (!QFile::copy(QString::fromLocal8Bit(argv[1]), path))
        qFatal("not copied");
    auto opened = Register::OpenRegister::open(path, App::assemble(), std::make_shared<Support::Clock>());
    if (!opened)
        qFatal("not opened");
    Register::OpenRegister &open = **opened;
    double gap = 0;
    performed(open, u"medium.register"_s, {{u"unit"_s, u"税務課"_s}, {u"kind"_s, u"server"_s}, {u"number"_s, u"SV-1"_s}}, &gap);
    QFile::copy(path, floorPath);
    QJsonArray numbers;
    for (int at = 0; at < things; ++at)
        numbers.append(Bench::numberOf(at));
    gap = 0;
    const double stored = performed(open, u"medium.store"_s, {{u"medium"_s, u"SV-1"_s}, {u"assets"_s, numbers}}, &gap);
    const double storeGap = gap;
    const auto server = Register::findByNumber(open.readConnection(), u"SV-1"_s);
    std::vector<double> follows;
    gap = 0;
    for (int at = 0; at < 10; ++at) { // each to another class than it has, whatever the ledger said
        const QString number = Bench::numberOf(at);
        const auto asset = Assets::loadByNumber(open.readConnection(), number);
        const QString level = asset && asset->levels.value(u"C"_s) == "3A"_L1 ? u"2"_s : u"3A"_s;
        follows.push_back(performed(open, u"asset.relabel"_s, {{u"asset"_s, number}, {u"levels"_s, QJsonObject{{u"C"_s, level}}}, {u"reason"_s, u"見直し（架空）"_s}}, &gap));
    }
    std::sort(follows.begin(), follows.end());
    const double read = floorRead(open.readConnection(), server->id);
    opened->reset();
    const double floor = floorStore(floorPath, things);
    Bench::told("put on one server", things, "assets");
    Bench::told("  storing them, one act", stored, "ms");
    Bench::told("  floor: the same links and entries, bare", floor, "ms");
    bool isGood = Bench::told("  ratio", stored / floor, "x", kStoreRatio);
    isGood = Bench::told("  longest gap of the loop meanwhile", storeGap, "ms", kLongestGapMs) && isGood;
    Bench::told("relabelling one of them, middle of ten", follows[follows.size() / 2], "ms");
    Bench::told("  floor: reading their classes", read, "ms");
    isGood = Bench::told("  longest gap of the loop meanwhile", gap, "ms", kLongestGapMs) && isGood;
    return isGood ? 0 : 1;
}
