// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// usage: bench_save FILE.daicho [SAVES]      default 4,000; the file is copied first and stays as it is
// What a clerk waits for after OK: from the wish to the answer, with synchronous=FULL, one act after the other of every kind that
// one does all day. The floor beside it: bare sqlite3 that changes one row and commits, on the same disk.

#include "app/startup.h"
#include "models/storage/query.h"
#include "tests/bench/support/figures.h"
#include "tests/bench/support/madeup.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace {

constexpr double kP95Ms = 10;
constexpr double kLongestMs = 100;

enum Kind { Edit, Add, Relabel, Confirm, Void, KindCount };
constexpr const char *kKindNames[] = {"asset.edit", "asset.register", "asset.relabel", "asset.confirm", "asset.void"};

Register::Request requestFor(Kind kind, int at, int rows)
{
    const auto row = static_cast<qint64>(Bench::mixed(static_cast<quint64>(at), 77) % static_cast<quint64>(rows));
    Register::Request request;
    request.act = QLatin1String(kKindNames[kind]);
    request.params = {{u"asset"_s, Bench::numberOf(row)}};
    switch (kind) {
    case Edit: // every third renames, which is searched for too
        request.params.insert(u"remarks"_s, u"令和８年度 訂正 %1 回目（架空）"_s.arg(at));
        if (at % 3 == 0)
            request.params.insert(u"name"_s, u"住民基本台帳（写し 架空改%1）"_s.arg(at));
        break;
    case Add: {
        request.params = {{u"name"_s, u"固定資産課税台帳（新規 架空%1）"_s.arg(at)}, {u"unit"_s, u"税務課"_s}, {u"kana"_s, u"こていしさんかぜいだいちょう"_s},
                          {u"remarks"_s, u"窓口で受け取ったもの（架空）"_s},
                          {u"levels"_s, QJsonObject{{u"C"_s, u"3A"_s}, {u"I"_s, u"2"_s}, {u"A"_s, u"2"_s}}}};
        break;
    }
    case Relabel:
        request.params.insert(u"levels"_s, QJsonObject{{u"C"_s, at % 2 == 0 ? u"3A"_s : u"3B"_s}, {u"I"_s, at % 4 < 2 ? u"1"_s : u"2"_s}});
        request.params.insert(u"reason"_s, u"個人情報の項目を見直した（架空）"_s);
        break;
    case Confirm:
        request.params = {{u"assets"_s, QJsonArray{Bench::numberOf(row)}}};
        break;
    case Void:
        request.params.insert(u"reason"_s, u"二重に登録していた（架空）"_s);
        break;
    case KindCount:
        break;
    }
    return request;
}

Kind kindOf(int at)
{
    static constexpr Kind order[] = {Edit, Add, Edit, Relabel, Edit, Add, Edit, Confirm, Relabel, Void};
    return order[at % 10];
}

int assetsIn(Storage::Connection &db)
{
    Storage::Query count(db, u"SELECT count(*) FROM asset"_s);
    count.run().next();
    return int(count.integer(0));
}

double share(std::vector<double> &all, double part)
{
    std::sort(all.begin(), all.end());
    return all.empty() ? 0 : all[std::min(all.size() - 1, static_cast<size_t>(double(all.size()) * part))];
}

/// One row changed and committed by bare sqlite3: what the disk alone costs.
std::vector<double> floorSaves(const QString &path, int times, int rows)
{
    sqlite3 *db = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &db) != SQLITE_OK)
        qFatal("floor: not opened");
    sqlite3_exec(db, "PRAGMA synchronous = FULL", nullptr, nullptr, nullptr);
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(db, "UPDATE asset SET remarks = ?1 WHERE id = ?2", -1, &statement, nullptr);
    std::vector<double> all;
    for (int at = 0; at < times; ++at) {
        const QByteArray text = "floor " + QByteArray::number(at);
        all.push_back(Bench::timedMs([&] {
            sqlite3_bind_text(statement, 1, text.constData(), int(text.size()), SQLITE_STATIC);
            sqlite3_bind_int64(statement, 2, 1 + static_cast<qint64>(Bench::mixed(static_cast<quint64>(at), 5) % static_cast<quint64>(rows)));
            if (sqlite3_step(statement) != SQLITE_DONE)
                qFatal("floor: %s", sqlite3_errmsg(db));
            sqlite3_reset(statement);
        }));
    }
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return all;
}

double processorMs()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

struct Saved {
    std::vector<double> all;
    std::vector<double> own; ///< processor time of the whole process: what a loaded machine does not lengthen
    std::vector<double> ofKind[KindCount];
    int refused = 0;
    int wrong = 0;
};

Saved saveMany(Register::OpenRegister &open, int saves, int rows)
{
    Saved saved;
    double longest = 0;
    for (int at = 0; at < saves; ++at) {
        const Kind kind = kindOf(at);
        Register::Outcome outcome;
        const double before = processorMs();
        const double ms = Bench::timedMs([&] { outcome = open.performAndWait(requestFor(kind, at, rows)); });
        const double own = processorMs() - before;
        if (!outcome && !std::holds_alternative<Register::Refused>(outcome.error())) {
            const auto *invalid = std::get_if<Register::Invalid>(&outcome.error());
            if (!invalid)
                qFatal("%s failed", kKindNames[kind]);
            ++saved.wrong; // an asset may be met twice: it is void already, or of that class already
            continue;
        }
        saved.refused += outcome ? 0 : 1;
        saved.all.push_back(ms);
        saved.own.push_back(own);
        saved.ofKind[kind].push_back(ms);
        if (ms > longest) {
            longest = ms;
            std::printf("  longest so far: %7.1f ms (%.1f of its own), save %d, %s\n", ms, own, at, kKindNames[kind]);
        }
        QCoreApplication::processEvents();
    }
    return saved;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc < 2)
        qFatal("usage: bench_save FILE.daicho [SAVES]");
    const int saves = argc > 2 ? atoi(argv[2]) : 4'000;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.daicho"_s);
    if (!QFile::copy(QString::fromLocal8Bit(argv[1]), path))
        qFatal("not copied");
    auto opened = Register::OpenRegister::open(path, App::assemble(), std::make_shared<Support::Clock>());
    if (!opened)
        qFatal("not opened");
    const int rows = assetsIn((*opened)->readConnection());
    Saved saved = saveMany(**opened, saves, rows);
    opened->reset();
    std::vector<double> floors = floorSaves(path, saves / 4, rows);
    Bench::told("assets", rows, "assets");
    Bench::told("saves", double(saved.all.size()), "acts");
    Bench::told("  of them refused, which is written too", saved.refused, "acts");
    Bench::told("and acts that changed nothing, not counted", saved.wrong, "acts");
    for (int kind = 0; kind < KindCount; ++kind) {
        std::vector<double> &of = saved.ofKind[kind];
        std::printf("  %-18s %5zu acts   middle %6.2f   p95 %6.2f   longest %7.2f ms\n", kKindNames[kind], of.size(), share(of, 0.5), share(of, 0.95), share(of, 1));
    }
    Bench::told("floor: one row and commit, middle", share(floors, 0.5), "ms");
    Bench::told("floor: one row and commit, p95", share(floors, 0.95), "ms");
    Bench::told("floor: one row and commit, longest", share(floors, 1), "ms");
    Bench::told("save, own processor time, p95", share(saved.own, 0.95), "ms");
    Bench::told("save, own processor time, longest", share(saved.own, 1), "ms");
    Bench::told("save, middle", share(saved.all, 0.5), "ms");
    bool isGood = saved.all.size() > static_cast<size_t>(saves) * 9 / 10;
    isGood = Bench::told("save, p95", share(saved.all, 0.95), "ms", kP95Ms) && isGood;
    isGood = Bench::told("save, longest", share(saved.all, 1), "ms", kLongestMs) && isGood;
    return isGood ? 0 : 1;
}
