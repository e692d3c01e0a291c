// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// usage: bench_verify FILE.daicho [TIMES]      default 5; the file is copied first
// Verification against a floor in the same run: one thread with bare sqlite3 that reads every journalled row and every entry
// with all columns and takes a SHA-256 of the bytes of each. The two take turns; the middle times are compared.

#include "app/startup.h"
#include "models/journal/verifier.h"
#include "tests/bench/support/figures.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <sodium.h>
#include <sqlite3.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr double kMostTimesFloor = 2;
constexpr double kMostMegabytes = 100;

struct Read {
    qint64 rows = 0;
    unsigned char mixed = 0; ///< so that no hash is for nothing
};

/// Every row of the answer: its columns one behind the other, hashed.
void hashAll(sqlite3 *db, const QByteArray &sql, Read &read)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(db, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("floor: %s", sqlite3_errmsg(db));
    const int columns = sqlite3_column_count(statement);
    std::vector<char> bytes;
    unsigned char hash[crypto_hash_sha256_BYTES];
    while (sqlite3_step(statement) == SQLITE_ROW) {
        bytes.clear();
        for (int column = 0; column < columns; ++column) {
            if (const void *blob = sqlite3_column_blob(statement, column)) {
                const char *from = static_cast<const char *>(blob);
                bytes.insert(bytes.end(), from, from + sqlite3_column_bytes(statement, column));
            }
        }
        crypto_hash_sha256(hash, reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size());
        read.mixed ^= hash[0];
        ++read.rows;
    }
    sqlite3_finalize(statement);
}

Read floorRead(const QString &path, const Journal::Catalogue &catalogue)
{
    sqlite3 *db = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr) != SQLITE_OK)
        qFatal("floor: not opened");
    Read read;
    hashAll(db, "SELECT * FROM journal_entry ORDER BY seq", read);
    for (const Journal::TableDescriptor &table : catalogue.tables())
        hashAll(db, "SELECT * FROM " + table.table.toUtf8() + " ORDER BY id", read);
    sqlite3_close(db);
    return read;
}

double median(std::vector<double> all)
{
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc < 2)
        qFatal("usage: bench_verify FILE.daicho [TIMES]");
    const int times = argc > 2 ? atoi(argv[2]) : 5;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.daicho"_s);
    if (!QFile::copy(QString::fromLocal8Bit(argv[1]), path))
        qFatal("not copied");
    const auto blueprint = App::assemble();
    std::vector<double> floors;
    std::vector<double> whole;
    std::vector<double> single;
    Journal::Verification result;
    Read read;
    double most = 0;
    const double before = Bench::anonymousMegabytes();
    for (int at = 0; at < times; ++at) {
        floors.push_back(Bench::timedMs([&] { read = floorRead(path, blueprint->catalogue); }));
        const auto verify = [&](int threads) {
            Storage::Connection db(path, Storage::Connection::Mode::QueryOnly);
            Support::Progress progress([&](qint64 done, qint64) {
                if (done / 65'536 % 4 == 0)
                    most = std::max(most, Bench::anonymousMegabytes());
            });
            result = Journal::verifyIn(threads, db, blueprint->catalogue, threads == 0 ? nullptr : &progress);
            if (!result.ok())
                qFatal("the register does not verify: %s", qUtf8Printable(result.breaks.isEmpty() ? QString() : result.breaks.first().text()));
        };
        whole.push_back(Bench::timedMs([&] { verify(0); }));
        if (at == 0)
            verify(2); // for its memory, asked now and then
        single.push_back(Bench::timedMs([&] { verify(1); }));
    }
    if (read.rows != result.rows + result.head.seq)
        qFatal("the floor read %lld rows, verification %lld", static_cast<long long>(read.rows), static_cast<long long>(result.rows + result.head.seq));
    Bench::told("rows", double(result.rows), "rows");
    Bench::told("entries", double(result.head.seq), "entries");
    Bench::told("floor", median(floors), "ms");
    Bench::told("verify", median(whole), "ms");
    Bench::told("verify in one thread", median(single), "ms");
    Bench::told("verify in one thread / floor", median(single) / median(floors), "x");
    bool isGood = Bench::told("verify / floor", median(whole) / median(floors), "x", kMostTimesFloor);
    isGood = Bench::told("memory of its own while it runs", most - before, "MB", kMostMegabytes) && isGood;
    return isGood ? 0 : 1;
}
