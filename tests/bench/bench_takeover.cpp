// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// usage: bench_takeover [ROWS]      default 100,000
//        bench_takeover ROWS undo   only how long it takes to undo the batch
// Takes over a made-up CP932 ledger of 18 columns (架空) and holds it against a floor in the same run: the same rows by bare
// sqlite3 into one table with three indexes, bigram tokens and a hash-chained journal. Ends with 1 when over a limit.

#include "app/startup.h"
#include "models/assets/assetfield.h"
#include "models/journal/verify.h"
#include "models/register/indexcheck.h"
#include "models/search/tokens.h"
#include "tests/bench/support/figures.h"
#include "tests/bench/support/madeup.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <sodium.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Bench;

namespace {

constexpr double kMostTimesFloor = 2.0;
constexpr double kMostMegabytes = 300;
constexpr double kMostBytesOfFile = 1000;
constexpr double kMostSaveMs = 100;
constexpr int kSaves = 3000;

/// Processor time of all threads so far, in milliseconds: on a busy machine the steadier figure.
double processorMs()
{
    return 1000.0 * double(std::clock()) / CLOCKS_PER_SEC;
}

/// The highest since it was made.
class MemoryWatch
{
public:
    MemoryWatch() : m_thread([this](const std::stop_token &stop) {
        while (!stop.stop_requested()) {
            m_peak = std::max(m_peak.load(), anonymousMegabytes());
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    }) { }
    [[nodiscard]] double peak() const { return m_peak; }

private:
    std::atomic<double> m_peak = 0;
    std::jthread m_thread;
};

void check(int code, sqlite3 *db)
{
    if (code != SQLITE_OK && code != SQLITE_DONE)
        qFatal("floor: %s", sqlite3_errmsg(db));
}

void run(sqlite3 *db, const char *sql)
{
    check(sqlite3_exec(db, sql, nullptr, nullptr, nullptr), db);
}

struct FloorRow {
    std::array<QByteArray, kColumns> cells;
    QString searched; ///< what the product makes tokens of, one field on a line
};

/// Bare sqlite3, as fast as it is known how to: one transaction, prepared statements, indexes after the rows, large hash of FTS.
class Floor
{
public:
    explicit Floor(const QString &path) : m_path(path)
    {
        check(sqlite3_open(path.toUtf8().constData(), &m_db), m_db);
        run(m_db, "PRAGMA page_size = 16384");
        run(m_db, "PRAGMA journal_mode = WAL");
        run(m_db, "PRAGMA synchronous = FULL");
        run(m_db, "PRAGMA cache_size = -65536");
        QByteArray columns;
        QByteArray places;
        for (int column = 0; column < kColumns; ++column) {
            columns += ", c" + QByteArray::number(column) + " TEXT";
            places += ", ?" + QByteArray::number(column + 2);
        }
        run(m_db, QByteArray("CREATE TABLE asset (id INTEGER PRIMARY KEY" + columns + ") STRICT").constData());
        run(m_db, "CREATE TABLE journal (seq INTEGER PRIMARY KEY, digest BLOB NOT NULL, hash BLOB NOT NULL) STRICT");
        run(m_db, Search::kCreateIndexSql);
        prepare(m_asset, "INSERT INTO asset VALUES (?1" + places + ")");
        prepare(m_journal, "INSERT INTO journal VALUES (?1, ?2, ?3)");
        prepare(m_tokens, "INSERT INTO search_index (rowid, tokens) VALUES (?1, ?2)");
    }
    ~Floor()
    {
        for (sqlite3_stmt *statement : {m_asset, m_journal, m_tokens})
            sqlite3_finalize(statement);
        sqlite3_close(m_db);
    }
    Q_DISABLE_COPY_MOVE(Floor)

    /// Milliseconds for all rows; making up the data is not counted.
    double load(int rows)
    {
        const auto timed = [this](const auto &work) {
            m_processorMs -= processorMs();
            const double ms = timedMs(work);
            m_processorMs += processorMs();
            return ms;
        };
        double ms = timed([this] {
            run(m_db, "BEGIN IMMEDIATE");
            run(m_db, "INSERT INTO search_index (search_index, rank) VALUES ('hashsize', 67108864)");
        });
        constexpr int kAtOnce = 10'000;
        std::vector<FloorRow> made;
        for (int from = 0; from < rows; from += kAtOnce) {
            made.clear();
            for (int row = from; row < std::min(rows, from + kAtOnce); ++row)
                made.push_back(rowOf(row));
            ms += timed([&] {
                for (size_t at = 0; at < made.size(); ++at)
                    insert(from + qint64(at) + 1, made[at]);
            });
        }
        return ms + timed([this] {
            run(m_db, "CREATE UNIQUE INDEX asset_number ON asset(c0)");
            run(m_db, "CREATE INDEX asset_unit ON asset(c3)");
            run(m_db, "CREATE INDEX asset_expires ON asset(c15)");
            run(m_db, "INSERT INTO search_index (search_index, rank) VALUES ('hashsize', 1048576)");
            run(m_db, "INSERT INTO search_index (search_index) VALUES ('optimize')");
            run(m_db, "COMMIT");
        });
    }

    /// Milliseconds for reading everything back and comparing it with the journal.
    double verify()
    {
        return timedMs([this] {
            sqlite3_stmt *rows = nullptr;
            prepare(rows, "SELECT * FROM asset JOIN journal ON seq = id ORDER BY id");
            std::array<char, 32> chain{};
            while (sqlite3_step(rows) == SQLITE_ROW) {
                m_hashed.resize(0);
                for (int column = 1; column <= kColumns; ++column)
                    put(QByteArrayView(static_cast<const char *>(sqlite3_column_blob(rows, column)), sqlite3_column_bytes(rows, column)));
                const auto digest = hash(m_hashed);
                chain = next(chain, digest);
                if (std::memcmp(digest.data(), sqlite3_column_blob(rows, kColumns + 2), 32) != 0 || std::memcmp(chain.data(), sqlite3_column_blob(rows, kColumns + 3), 32) != 0)
                    qFatal("the floor does not verify");
            }
            sqlite3_finalize(rows);
        });
    }

    [[nodiscard]] double loadProcessorMs() const { return m_processorMs; }

private:
    void prepare(sqlite3_stmt *&statement, const QByteArray &sql) { check(sqlite3_prepare_v2(m_db, sql.constData(), -1, &statement, nullptr), m_db); }

    static FloorRow rowOf(qint64 row)
    {
        static const std::array<bool, kColumns> isSearched = [] {
            std::array<bool, kColumns> searched{};
            for (size_t column = 0; column < kColumns; ++column) {
                const QString code = QString::fromUtf16(kCodes[column]);
                const Assets::Field *field = Assets::findField(Assets::fixedFields(), code);
                searched[column] = code == "number"_L1 || (field && field->searchable);
            }
            return searched;
        }();
        FloorRow made;
        const auto cells = cellsOf(row);
        for (size_t column = 0; column < kColumns; ++column) {
            made.cells[column] = cells[column].toUtf8();
            if (isSearched[column])
                made.searched += cells[column] + u'\n';
        }
        return made;
    }

    void put(QByteArrayView bytes)
    {
        const auto size = static_cast<quint32>(bytes.size());
        m_hashed.append(reinterpret_cast<const char *>(&size), sizeof size);
        m_hashed.append(bytes.data(), bytes.size());
    }
    static std::array<char, 32> hash(const QByteArray &bytes)
    {
        std::array<char, 32> result;
        crypto_hash_sha256(reinterpret_cast<unsigned char *>(result.data()), reinterpret_cast<const unsigned char *>(bytes.constData()),
                           static_cast<unsigned long long>(bytes.size()));
        return result;
    }
    static std::array<char, 32> next(const std::array<char, 32> &chain, const std::array<char, 32> &digest)
    {
        QByteArray both(chain.data(), 32);
        both.append(digest.data(), 32);
        return hash(both);
    }

    void insert(qint64 id, const FloorRow &row)
    {
        m_hashed.resize(0);
        sqlite3_bind_int64(m_asset, 1, id);
        for (int column = 0; column < kColumns; ++column) {
            const QByteArray &cell = row.cells[static_cast<size_t>(column)];
            sqlite3_bind_text(m_asset, column + 2, cell.constData(), int(cell.size()), SQLITE_STATIC);
            put(cell);
        }
        check(sqlite3_step(m_asset), m_db);
        sqlite3_reset(m_asset);
        m_maker.begin();
        m_maker.add(row.searched);
        const QByteArrayView tokens = m_maker.tokens();
        sqlite3_bind_int64(m_tokens, 1, id);
        sqlite3_bind_text(m_tokens, 2, tokens.data(), int(tokens.size()), SQLITE_STATIC);
        check(sqlite3_step(m_tokens), m_db);
        sqlite3_reset(m_tokens);
        const auto digest = hash(m_hashed);
        m_chain = next(m_chain, digest);
        sqlite3_bind_int64(m_journal, 1, id);
        sqlite3_bind_blob(m_journal, 2, digest.data(), 32, SQLITE_STATIC);
        sqlite3_bind_blob(m_journal, 3, m_chain.data(), 32, SQLITE_STATIC);
        check(sqlite3_step(m_journal), m_db);
        sqlite3_reset(m_journal);
    }

    QString m_path;
    double m_processorMs = 0;
    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_asset = nullptr;
    sqlite3_stmt *m_journal = nullptr;
    sqlite3_stmt *m_tokens = nullptr;
    Search::TokenMaker m_maker;
    QByteArray m_hashed;
    std::array<char, 32> m_chain{};
};

Register::Request takeOver(const QString &ledger)
{
    Register::Request request;
    request.act = u"ledger.takeOver"_s;
    request.params = {{u"file"_s, ledger}};
    return request;
}

/// More rows must not cost more each.
int undo(Register::OpenRegister &reg, int rows)
{
    Register::Request request;
    request.act = u"ledger.undo"_s;
    request.params = {{u"batch"_s, u"1"_s}, {u"reason"_s, u"計測（架空）"_s}};
    const double ms = timedMs([&] {
        const Register::Outcome outcome = reg.performAndWait(request);
        if (!outcome || outcome->result.value(u"voided"_s).toInt() != rows)
            qFatal("not all rows were taken back");
    });
    told("undoing, per row", 1000 * ms / rows, "us");
    return 0;
}

double slowestSave(Register::OpenRegister &reg, int rows)
{
    double slowest = 0;
    double sum = 0;
    for (int at = 0; at < kSaves; ++at) {
        Register::Request edit;
        edit.act = u"asset.edit"_s;
        edit.params = {{u"asset"_s, numberOf(at * 7919LL % rows)}, {u"remarks"_s, u"訂正 %1（架空）"_s.arg(at)}};
        const double ms = timedMs([&] {
            if (!reg.performAndWait(edit))
                qFatal("not saved");
        });
        slowest = std::max(slowest, ms);
        sum += ms;
    }
    told("single save, mean", sum / kSaves, "ms");
    return slowest;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? atoi(argv[1]) : 100'000;
    if (sodium_init() < 0)
        qFatal("libsodium");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.daicho"_s);
    const QString ledger = folder.filePath(u"ledger.csv"_s);
    writeLedger(ledger, rows);
    const auto clock = std::make_shared<Support::Clock>();
    if (!App::createRegister(path, u"general"_s, u"架空町"_s, *clock))
        qFatal("no register");
    auto opened = Register::OpenRegister::open(path, App::assemble(), clock);
    if (!opened)
        qFatal("not opened");
    Register::OpenRegister &reg = **opened;
    bool isGood = true;

    double productMs = 0;
    double productProcessorMs = -processorMs();
    {
        const MemoryWatch memory;
        productMs = timedMs([&] {
            const Register::Outcome outcome = reg.performAndWait(takeOver(ledger));
            if (!outcome || outcome->result.value(u"accepted"_s).toInt() != rows)
                qFatal("not all rows came in");
        });
        productProcessorMs += processorMs();
        told("rows", rows, "");
        if (argc > 2)
            return undo(reg, rows);
        // Right after the load, which is when the file is fullest: later saves use what is free in it.
        Storage::Connection &after = reg.readConnection();
        isGood = told("file, for each asset", double(after.pragma(u"page_count"_s) * after.pragma(u"page_size"_s)) / rows, "bytes", kMostBytesOfFile) && isGood;
        isGood = told("anonymous memory, highest", memory.peak(), "MB", kMostMegabytes) && isGood;
    }
    double floorMs = 0;
    double floorVerifyMs = 0;
    {
        Floor floor(folder.filePath(u"floor.db"_s));
        floorMs = floor.load(rows);
        told("floor, processor per row", 1000 * floor.loadProcessorMs() / rows, "us");
        told("taking over, processor per row", 1000 * productProcessorMs / rows, "us");
        floorVerifyMs = floor.verify();
    }
    QFile::remove(folder.filePath(u"floor.db"_s));
    told("floor, per row", 1000 * floorMs / rows, "us");
    told("taking over, per row", 1000 * productMs / rows, "us");
    isGood = told("taking over", productMs / floorMs, "x floor", kMostTimesFloor) && isGood;
    isGood = told("slowest of the first 3,000 saves", slowestSave(reg, rows), "ms", kMostSaveMs) && isGood;
    Storage::Connection &db = reg.readConnection();
    const double verifyMs = timedMs([&] {
        Journal::Verification found = Journal::verify(db, reg.blueprint().catalogue);
        if (!found.ok())
            qFatal("the journal does not verify: %s", qUtf8Printable(found.breaks.isEmpty() ? QString() : found.breaks.first().text()));
    });
    told("verify, per row", 1000 * verifyMs / rows, "us");
    told("verify", verifyMs / floorVerifyMs, "x floor");
    return isGood ? 0 : 1;
}
