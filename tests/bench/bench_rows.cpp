// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// usage: bench_rows FILE.daicho      a register of bench_make; it is only read
// A page of 64 rows anywhere, as the list asks for it, against bare sqlite3 reading the same columns of the same ids. Ends with 1 when over.

#include "app/startup.h"
#include "models/assets/assetqueries.h"
#include "tests/bench/support/figures.h"
#include "tests/bench/support/madeup.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Bench;

namespace {

constexpr int kRows = 64;
constexpr int kPositions = 400;
constexpr double kMostTimesFloor = 1.5;

/// What the list shows at first, and the columns that are read for it.
const QStringList kShown{u"number"_s, u"name"_s, u"unit"_s, u"kind"_s, u"class.C"_s, u"class.I"_s, u"class.A"_s, u"place"_s, u"managerPost"_s, u"expiresOn"_s, u"state"_s};
constexpr char kColumnSql[] = "object.number, object.name, object.unit_id, asset.kind, asset.levels, asset.place_id, asset.place_text, asset.manager_post, "
                            "asset.expires_on, object.state, asset.access_scope";

/// Bare sqlite3: a prepared statement, every column into a QString.
class Floor
{
public:
    explicit Floor(sqlite3 *db)
    {
        QByteArray sql = QByteArray("SELECT asset.id, ") + kColumnSql + " FROM asset JOIN object ON object.id = asset.id WHERE asset.id IN (?";
        for (int at = 1; at < kRows; ++at)
            sql += ",?";
        sql += ')';
        if (sqlite3_prepare_v2(db, sql.constData(), -1, &m_statement, nullptr) != SQLITE_OK)
            qFatal("floor: %s", sqlite3_errmsg(db));
    }
    ~Floor() { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(Floor)

    [[nodiscard]] qsizetype read(const QVector<qint64> &ids)
    {
        for (int at = 0; at < kRows; ++at)
            sqlite3_bind_int64(m_statement, at + 1, ids.at(at));
        QVector<QStringList> rows;
        rows.reserve(kRows);
        while (sqlite3_step(m_statement) == SQLITE_ROW) {
            QStringList cells;
            const int columns = sqlite3_column_count(m_statement);
            cells.reserve(columns);
            for (int column = 1; column < columns; ++column)
                cells.append(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)), sqlite3_column_bytes(m_statement, column)));
            rows.append(std::move(cells));
        }
        sqlite3_reset(m_statement);
        return rows.size();
    }

private:
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 2)
        qFatal("usage: bench_rows FILE.daicho");
    Storage::Connection db(QString::fromLocal8Bit(argv[1]), Storage::Connection::Mode::QueryOnly);
    const QVector<qint64> ids = Assets::Queries(db, {}).ids({});
    if (ids.size() < kRows)
        qFatal("the register has too few assets");
    const auto page = [&](int at) {
        const auto most = static_cast<quint64>(ids.size() - kRows + 1);
        return ids.mid(static_cast<qsizetype>(mixed(static_cast<quint64>(at), 99) % most), kRows);
    };
    const auto words = Assets::readRowWords(db);
    Assets::PageReaderKeeper reader; // as the window has it
    Floor floor(db.handle());
    std::vector<double> floorMs;
    std::vector<double> productMs;
    for (int at = 0; at < kPositions; ++at) {
        const QVector<qint64> wanted = page(at);
        const auto bare = [&] {
            floorMs.push_back(timedMs([&] {
                if (floor.read(wanted) != kRows)
                    qFatal("the floor read something else");
            }));
        };
        const auto product = [&] {
            productMs.push_back(timedMs([&] {
                if (reader.read(db, words, {}, kShown, Assets::DateStyle::Wareki, wanted).size() != kRows)
                    qFatal("the page is not whole");
            }));
        };
        // Each is first every other time, and the second finds the pages of the file warm: so both are warmed before.
        (void)floor.read(wanted);
        if (at % 2 == 0) {
            bare();
            product();
        } else {
            product();
            bare();
        }
    }
    const auto middle = [](std::vector<double> &all) {
        std::sort(all.begin(), all.end());
        return all[all.size() / 2];
    };
    const double bareMs = middle(floorMs);
    const double pageMs = middle(productMs);
    told("rows in the list", double(ids.size()), "");
    told("bare sqlite3, 64 rows anywhere", 1000 * bareMs, "us");
    told("page of the list, 64 rows anywhere", 1000 * pageMs, "us");
    const bool isGood = told("page of the list", pageMs / bareMs, "x floor", kMostTimesFloor);
    told("resident", residentMegabytes(), "MB");
    return isGood ? 0 : 1;
}
