// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// usage: bench_relabel FILE.daicho [COPIES]     a register made by bench_make; it is copied first and stays as it is
// Another class for about a tenth of the assets, with everything that follows, against a floor: bare sqlite3 that changes and
// inserts the same rows (asset, object, classification, journal_entry, context) by prepared statements in one transaction, on a
// copy of the same file. Then one relabelling that reaches COPIES copies (default 10,000), against its floor. Ends with 1 when
// over a limit.

#include "app/startup.h"
#include "models/journal/entry.h"
#include "models/storage/query.h"
#include "tests/bench/support/figures.h"
#include "tests/bench/support/madeup.h"
#include "tests/bench/support/relabelfloor.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr double kMostTimesFloor = 2.0;
constexpr int kShare = 10; ///< one of so many assets
constexpr int kRuns = 3;   ///< the best of them counts, for both sides: the machine is not ours alone

std::unique_ptr<Register::OpenRegister> openCopy(const QString &path)
{
    auto opened = Register::OpenRegister::open(path, App::assemble(), std::make_shared<Support::Clock>());
    if (!opened)
        qFatal("not opened");
    return std::move(*opened);
}

/// Every tenth asset that can be raised: made-up ledgers have the levels 3A to 1.
QVector<qint64> chosen(Storage::Connection &db)
{
    Storage::Query query(db, u"SELECT id FROM asset WHERE id % :share = 0 AND levels NOT LIKE '%C3A%' ORDER BY id"_s);
    query.bind(u":share"_s, kShare * 4 / 5).run();
    QVector<qint64> ids;
    while (query.next())
        ids.append(query.integer(0));
    return ids;
}

Register::Request relabel(const QVector<qint64> &ids)
{
    QJsonArray assets;
    for (const qint64 id : ids)
        assets.append(id);
    Register::Request request;
    request.act = u"asset.relabelMany"_s;
    request.params = {{u"assets"_s, assets}, {u"levels"_s, QJsonObject{{u"C"_s, u"3A"_s}}}, {u"reason"_s, u"規程の見直しにより引き上げる（架空）"_s}};
    return request;
}

/// Milliseconds of the act, of what was changed.
double product(const QString &path, const Register::Request &request, qint64 &changed)
{
    const auto reg = openCopy(path);
    return Bench::timedMs([&] {
        const Register::Outcome outcome = reg->performAndWait(request);
        if (!outcome)
            qFatal("not relabelled");
        changed = outcome->result.value(u"changed"_s).toInteger(1) + outcome->result.value(u"raised"_s).toInteger(outcome->result.value(u"raised"_s).toArray().size());
    });
}

/// The copies are made without acts: only how fast they are reached counts.
QVector<qint64> makeCopies(const QString &path, int copies, qint64 &source)
{
    Storage::Connection db(path, Storage::Connection::Mode::ReadWrite);
    QVector<qint64> ids;
    {
        Storage::Query query(db, u"SELECT id FROM asset WHERE levels LIKE '%C1%' ORDER BY id LIMIT :count"_s);
        query.bind(u":count"_s, qint64(copies) + 1).run();
        while (query.next())
            ids.append(query.integer(0));
    }
    source = ids.takeFirst();
    db.execute(u"BEGIN IMMEDIATE"_s);
    for (const qint64 id : std::as_const(ids)) {
        Storage::Query link(db, u"INSERT INTO link (from_id, to_id, kind, at) VALUES (:from, :to, 'copyOf', '2026-04-01T00:00:00Z')"_s);
        link.bind(u":from"_s, id).bind(u":to"_s, source).run();
    }
    db.execute(u"COMMIT"_s);
    return ids;
}

QString copyOf(const QTemporaryDir &folder, const QString &from)
{
    static int number = 0;
    const QString to = folder.filePath(u"%1.daicho"_s.arg(++number));
    if (!QFile::copy(from, to))
        qFatal("not copied");
    return to;
}

struct Measured {
    double productMs = 1e12;
    double floorMs = 1e12;
    qint64 changed = 0;
};

/// Both sides by turns, each on a fresh copy.
Measured measured(const QTemporaryDir &folder, const QString &from, const QVector<qint64> &ids, const Register::Request &request)
{
    Measured best;
    for (int run = 0; run < kRuns; ++run) {
        const QString floorFile = copyOf(folder, from);
        best.floorMs = std::min(best.floorMs, Bench::relabelFloorMs(floorFile, ids));
        QFile::remove(floorFile);
        const QString productFile = copyOf(folder, from);
        best.productMs = std::min(best.productMs, product(productFile, request, best.changed));
        QFile::remove(productFile);
    }
    return best;
}

bool report(const char *name, const Measured &best, qsizetype rows)
{
    if (best.changed != rows)
        qFatal("%s: %lld changed, not %lld", name, static_cast<long long>(best.changed), static_cast<long long>(rows));
    Bench::told("rows", double(rows), "");
    Bench::told("floor, per row", 1000 * best.floorMs / double(rows), "us");
    Bench::told("product, per row", 1000 * best.productMs / double(rows), "us");
    return Bench::told(name, best.productMs / best.floorMs, "x floor", kMostTimesFloor);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc < 2)
        qFatal("usage: bench_relabel FILE.daicho [COPIES]");
    const int copies = argc > 2 ? atoi(argv[2]) : 10'000;
    const QString given = QString::fromLocal8Bit(argv[1]);
    QTemporaryDir folder(QFileInfo(given).absolutePath() + u"/bench_relabel_XXXXXX"_s);
    const QString linked = copyOf(folder, given);
    QVector<qint64> ids;
    {
        Storage::Connection db(linked, Storage::Connection::Mode::ReadWrite);
        ids = chosen(db);
    }
    bool isGood = report("relabelling many", measured(folder, linked, ids, relabel(ids)), ids.size());

    qint64 source = 0;
    QVector<qint64> reached = makeCopies(linked, copies, source);
    reached.prepend(source);
    isGood = report("relabelMany that reaches copies", measured(folder, linked, reached, relabel({source})), reached.size()) && isGood;
    Register::Request single;
    single.act = u"asset.relabel"_s;
    {
        Storage::Connection db(linked, Storage::Connection::Mode::ReadWrite);
        Storage::Query number(db, u"SELECT number FROM object WHERE id = :id"_s);
        number.bind(u":id"_s, source).run().next();
        single.params = {{u"asset"_s, number.text(0)}, {u"levels"_s, QJsonObject{{u"C"_s, u"3A"_s}}}, {u"reason"_s, u"規程の見直しにより引き上げる（架空）"_s}};
    }
    isGood = report("relabel that reaches copies", measured(folder, linked, reached, single), reached.size()) && isGood;
    return isGood ? 0 : 1;
}
