// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// usage: bench_register [ROWS]      default 100,000
// Takes over a made-up ledger (架空) and holds the everyday work against a floor: the same rows by bare sqlite3.

#include "app/startup.h"
#include "models/assets/assetqueries.h"
#include "models/journal/verify.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

const QStringList kNames{u"住民基本台帳"_s, u"固定資産課税台帳"_s, u"国民健康保険資格者一覧"_s, u"選挙人名簿抄本"_s, u"農地基本台帳"_s,
                         u"図書館利用者登録票"_s, u"入札参加資格審査書類"_s, u"庁舎図面"_s, u"公用車運行日誌"_s};
const QStringList kUnits{u"総務課"_s, u"税務課"_s, u"住民課"_s, u"福祉課"_s, u"建設課"_s};
const QStringList kLevels{u"3A"_s, u"3B"_s, u"3C"_s, u"2"_s, u"1"_s};

void writeLedger(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the ledger cannot be written");
    file.write("管理番号,資産名,ふりがな,所属,業務分類,形態,機密性,完全性,可用性,保管場所,媒体,管理責任者,保管者,取得年月日,保存期間,満了日,個人情報,備考\n");
    for (int row = 0; row < rows; ++row) {
        const QString line = u"B-%1,%2（架空%3）,だいちょう,%4,税務事務,紙,%5,%6,%7,第%8書庫,USBメモリ,%4長,山田 太郎,2025-04-01,5年,2030-03-31,有,旧番号 %9 年度末に確認\n"_s
                                 .arg(row, 7, 10, QLatin1Char('0')).arg(kNames.at(row % kNames.size())).arg(row).arg(kUnits.at(row % kUnits.size()), kLevels.at(row % 7 % 5))
                                 .arg(1 + row % 2).arg(1 + row % 3 % 2).arg(1 + row % 9).arg(row * 7919LL % 99991);
        file.write(line.toUtf8());
    }
}

/// Middle of the times of `work`, in milliseconds.
template <typename Work> double medianMs(int times, Work work)
{
    std::vector<double> all;
    for (int at = 0; at < times; ++at) {
        QElapsedTimer timer;
        timer.start();
        work(at);
        all.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

void line(const char *what, double ms, double floorMs = 0)
{
    if (floorMs > 0)
        std::printf("%-46s %10.2f ms   floor %8.2f ms   ratio %5.2f\n", what, ms, floorMs, ms / floorMs);
    else
        std::printf("%-46s %10.2f ms\n", what, ms);
    std::fflush(stdout);
}

/// All columns of these assets with the bare interface: what a page costs at least.
void barePage(sqlite3 *db, const QVector<qint64> &ids)
{
    QString sql = u"SELECT * FROM asset JOIN object ON object.id = asset.id WHERE asset.id IN ("_s;
    for (qint64 id : ids)
        sql += QString::number(id) + u',';
    sql.chop(1);
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(db, (sql + u')').toUtf8().constData(), -1, &statement, nullptr);
    qint64 bytes = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            bytes += QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, column))).size();
    }
    sqlite3_finalize(statement);
    if (bytes == 0)
        qFatal("the floor read nothing");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? atoi(argv[1]) : 100'000;
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

    Register::Request takeOver;
    takeOver.act = u"ledger.takeOver"_s;
    takeOver.params = {{u"file"_s, ledger}};
    line("take over, per row", medianMs(1, [&](int) {
             const Register::Outcome outcome = reg.performAndWait(takeOver);
             if (!outcome || outcome->result.value(u"accepted"_s).toInt() != rows)
                 qFatal("not all rows came in");
         }) / rows);
    std::printf("%-46s %10.0f bytes\n", "file, for each asset", double(QFileInfo(path).size()) / rows);

    Storage::Connection &db = reg.readConnection();
    Assets::Queries queries(db, Register::Visibility{});
    QVector<qint64> ids;
    line("ids of the whole list, by number", medianMs(3, [&](int) { ids = queries.ids({}); }));
    const auto page = [&](int at) { return ids.mid((at * 7919LL * 64) % std::max<qsizetype>(1, ids.size() - 64), 64); };
    const double floorPage = medianMs(50, [&](int at) { barePage(db.handle(), page(at)); });
    line("64 rows at any place", medianMs(50, [&](int at) { (void)queries.rows(page(at)); }), floorPage);
    for (const QString &text : {u"台帳"_s, u"選挙"_s, u"住民基本台帳"_s, u"年"_s, u"架空12345"_s}) {
        Assets::Filter filter;
        filter.text = text;
        qsizetype hits = 0;
        const double ms = medianMs(5, [&](int) { hits = queries.ids(filter).size(); });
        line(qUtf8Printable(u"search %1: %2 hits in order"_s.arg(text).arg(hits)), ms);
    }
    Assets::Filter levels;
    levels.levels.insert(u"C"_s, {u"3A"_s});
    line("filter by class", medianMs(5, [&](int) { (void)queries.ids(levels); }));
    line("sort by name", medianMs(3, [&](int) { (void)queries.ids({}, {{u"name"_s, false}}); }));
    line("count by unit and class", medianMs(5, [&](int) { (void)queries.classCounts({}); }));
    std::vector<double> saves;
    for (int at = 0; at < 200; ++at) {
        Register::Request edit;
        edit.act = u"asset.edit"_s;
        edit.params = {{u"asset"_s, u"B-%1"_s.arg(at * 37 % rows, 7, 10, QLatin1Char('0'))}, {u"remarks"_s, u"訂正 %1（架空）"_s.arg(at)}};
        QElapsedTimer timer;
        timer.start();
        if (!reg.performAndWait(edit))
            qFatal("not saved");
        saves.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(saves.begin(), saves.end());
    line("save one asset, p95 (synchronous=FULL)", saves[190]);
    line("save one asset, longest", saves.back());
    line("verify, per 1,000 assets", medianMs(1, [&](int) {
             if (!Journal::verify(db, reg.blueprint().catalogue).ok())
                 qFatal("the journal does not verify");
         }) * 1000 / rows);
    return 0;
}
