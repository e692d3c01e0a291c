// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// usage: bench_list FILE.daicho      a copy of a full register: bench_make makes one
// What the list is answered with: searches, filters, facets and orders over every row, beside what bare SQLite takes for the hits.

#include "models/assets/assetqueries.h"
#include "models/assets/list/listqueries.h"
#include "models/search/tokens.h"
#include "models/storage/statement.h"
#include "tests/bench/support/figures.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Assets;

namespace {

constexpr double kFirstPageLimit = 30;
constexpr double kTotalLimit = 60;      ///< two characters and more
constexpr double kOneLetterLimit = 250;
constexpr double kFacetLimit = 5;
constexpr double kIndexedSortLimit = 100;
constexpr double kOtherSortLimit = 1500;
constexpr double kEngineLimit = 40; ///< megabytes
constexpr int kTimes = 5;

double middle(std::vector<double> all)
{
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

class ListBench
{
public:
    explicit ListBench(const QString &path) : m_db(path, Storage::Connection::Mode::QueryOnly) { }

    bool run()
    {
        const double before = Bench::anonymousMegabytes();
        Bench::told("assets", double(listing({}).ids.size()), "rows");
        Bench::told("first list of an engine that knows nothing", cold(), "ms");
        facets({});
        m_ok = Bench::told("memory of the engine and one list", Bench::anonymousMegabytes() - before, "MB", kEngineLimit) && m_ok;
        for (const QString &words : {u"台帳"_s, u"選挙"_s, u"住民基本台帳"_s, u"B-000"_s, u"B-0004321"_s, u"0004321"_s, u"00"_s, u"台帳 年"_s, u"住民 台帳 B-00"_s, u"書庫"_s, u"総務"_s, u"鈴木"_s, u"ない言葉"_s})
            search(words, kTotalLimit);
        for (const QString &letter : {u"年"_s, u"鈴"_s, u"0"_s, u"b"_s, u"ゑ"_s})
            search(letter, kOneLetterLimit);
        counts();
        sorts();
        return m_ok;
    }

private:
    Listing listing(const Question &question) { return m_engine->listing(m_db, question).value_or(Listing{}); }
    Facets facets(const Question &question) { return m_engine->facets(m_db, question).value_or(Facets{}); }

    double cold()
    {
        return Bench::medianMs(kTimes, [&](int) { (void)ListEngine().listing(m_db, {}); });
    }
    /// Words found before are remembered, so each time is one of an engine that has its columns and order but has not been asked.
    void search(const QString &words, double limit)
    {
        Question question;
        question.filter.text = words;
        std::vector<double> firsts;
        std::vector<double> totals;
        qint64 found = 0;
        for (int time = 0; time < kTimes; ++time) {
            ListEngine engine;
            (void)engine.facets(m_db, {});
            (void)engine.listing(m_db, {});
            QElapsedTimer timer;
            timer.start();
            double first = 0;
            const auto answer = engine.listing(m_db, question, [&](const QVector<qint64> &) { first = double(timer.nsecsElapsed()) / 1e6; });
            totals.push_back(double(timer.nsecsElapsed()) / 1e6);
            firsts.push_back(first > 0 ? first : totals.back());
            found = answer ? answer->ids.size() : 0;
        }
        const double floor = Bench::medianMs(kTimes, [&](int) {
            Storage::Statement statement(m_db, u"SELECT count(*) FROM search_index WHERE search_index MATCH ?1"_s);
            const QByteArray expression = Search::matchExpression(words).toUtf8();
            statement.bindText(1, expression);
            (void)statement.step();
        });
        std::printf("search %s: %lld rows\n", qPrintable(words), static_cast<long long>(found));
        m_ok = Bench::told("  first page", middle(firsts), "ms", kFirstPageLimit) && m_ok;
        m_ok = Bench::told("  total", middle(totals), "ms", limit) && m_ok;
        Bench::told("  bare SQLite, counting the hits", floor, "ms");
    }
    void countOf(const char *what, const Filter &filter)
    {
        const Question question{filter, {}, {}, {}};
        const qint64 rows = listing(question).ids.size(); // the hits are there, as they are when a list is counted
        std::printf("%s: %lld rows\n", what, static_cast<long long>(rows));
        m_ok = Bench::told("  facets", Bench::medianMs(kTimes * 3, [&](int) { (void)facets(question); }), "ms", kFacetLimit) && m_ok;
        Bench::told("  bare SQLite, GROUP BY unit over all rows", Bench::medianMs(1, [&](int) {
                        Storage::Statement statement(m_db, u"SELECT unit_id, count(*) FROM object GROUP BY unit_id"_s);
                        while (statement.step()) { }
                    }),
                    "ms");
    }
    void counts()
    {
        countOf("everything", {});
        Filter half;
        Filter small;
        qint64 unit = 0;
        const Facets all = facets({});
        for (auto it = all.values.value(u"unit"_s).cbegin(); it != all.values.value(u"unit"_s).cend(); ++it)
            unit = idOfValue(it.key()).value_or(0);
        qint64 rows = 0;
        const QHash<QString, qint64> units = all.values.value(u"unit"_s);
        for (auto it = units.cbegin(); it != units.cend() && rows < all.count / 2; ++it) {
            half.units.insert(idOfValue(it.key()).value_or(0));
            rows += *it;
        }
        countOf("about a half, by units", half);
        small.units = {unit};
        countOf("one unit", small);
        Filter found;
        found.text = u"選挙"_s;
        countOf("found by 選挙", found);
        Filter conditions;
        conditions.conditions = {ConditionGroup::Join::Any, false, {{u"remarks"_s, Test::Contains, {u"保存"_s}}, {u"expiresOn"_s, Test::AtMost, {u"2028-03-31"_s}}}, {}};
        Bench::told("two conditions joined by OR, first time", Bench::medianMs(1, [&](int) { (void)listing({conditions, {}, {}, {}}); }), "ms");
    }
    void sorts()
    {
        for (const auto &[field, limit] : {std::pair(u"number"_s, kIndexedSortLimit), std::pair(u"expiresOn"_s, kIndexedSortLimit), std::pair(u"class.C"_s, kOtherSortLimit),
                                           std::pair(u"unit"_s, kOtherSortLimit), std::pair(u"name"_s, kOtherSortLimit), std::pair(u"remarks"_s, kOtherSortLimit),
                                           std::pair(u"managerPost"_s, kOtherSortLimit)}) {
            std::printf("sort by %s\n", qPrintable(field));
            std::vector<double> firsts;
            std::vector<double> colds;
            for (int time = 0; time < kTimes; ++time) {
                ListEngine cold;
                colds.push_back(Bench::timedMs([&] { (void)cold.listing(m_db, {{}, {{field, false}}, {}, {}}); }));
                ListEngine engine; // a list is shown and counted, and its head is clicked
                (void)engine.facets(m_db, {});
                if (field != "number"_L1)
                    (void)engine.listing(m_db, {});
                firsts.push_back(Bench::timedMs([&] { (void)engine.listing(m_db, {{}, {{field, false}}, {}, {}}); }));
            }
            m_ok = Bench::told("  first time in a list that is shown", middle(firsts), "ms", limit) && m_ok;
            Bench::told("  in an engine that knows nothing", middle(colds), "ms");
            (void)listing({{}, {{field, false}}, {}, {}});
            Bench::told("  again", Bench::medianMs(kTimes, [&](int) { (void)listing({{}, {{field, false}}, {}, {}}); }), "ms");
        }
        Bench::told("grouped by unit", Bench::medianMs(kTimes, [&](int) { (void)listing({{}, {}, u"unit"_s, {}}); }), "ms");
    }

    Storage::Connection m_db;
    std::unique_ptr<ListEngine> m_engine = std::make_unique<ListEngine>();
    bool m_ok = true;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc != 2) {
        std::fputs("usage: bench_list FILE.daicho\n", stderr);
        return 2;
    }
    try {
        return ListBench(QString::fromLocal8Bit(argv[1])).run() ? 0 : 1;
    } catch (const Storage::DbError &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 2;
    }
}
