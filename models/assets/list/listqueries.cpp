// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/list/listqueries.h"

#include "models/assets/assetqueries.h"
#include "models/assets/list/conditionqueries.h"
#include "models/assets/list/facetqueries.h"
#include "models/assets/list/filterqueries.h"
#include "models/assets/list/orderqueries.h"
#include "models/assets/list/outlierqueries.h"
#include "models/assets/list/searchqueries.h"
#include "models/journal/entry.h"
#include "models/organization/organizationrepository.h"
#include "models/register/objects.h"
#include "models/storage/statement.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <list>
#include <utility>

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace Assets {

namespace {

constexpr size_t kKeptOrders = 4;
constexpr size_t kKeptFilters = 4;
constexpr qsizetype kManyRows = 20'000; ///< changed at once: all are read anew
constexpr std::chrono::milliseconds kFirstRows{14};
constexpr std::chrono::milliseconds kGlance{2};
constexpr qsizetype kFewRows = 256; ///< changed: kept orders are mended
constexpr quint16 kObjectTable = 3; // as the journal numbers them
constexpr quint16 kAssetTable = 50;
/// No order looks at what these have: aliases, notices, breaches, parked drafts, decisions, links, reclassifications, books, searches, the 配付簿, disposals, batches.
constexpr std::array<quint16, 13> kTablesBeside{4, 5, 6, 11, 40, 41, 42, 51, 52, 53, 59, 60, 70};

/// One state of the file for all that an answer reads.
class Snapshot
{
public:
    explicit Snapshot(Storage::Connection &db) : m_db(db), m_isOurs(sqlite3_get_autocommit(db.handle()) != 0)
    {
        if (m_isOurs)
            m_db.execute(u"BEGIN"_s);
    }
    ~Snapshot()
    {
        if (m_isOurs)
            sqlite3_exec(m_db.handle(), "ROLLBACK", nullptr, nullptr, nullptr); // it has only read
    }
    Q_DISABLE_COPY_MOVE(Snapshot)

private:
    Storage::Connection &m_db;
    bool m_isOurs;
};

/// The natural order, however it is asked for: no two rows have one number.
bool isByNumber(const QList<SortKey> &sort)
{
    return sort.isEmpty() || (sort.constFirst().field == "number"_L1 && !sort.constFirst().descending);
}

bool isPlain(const Question &question)
{
    return question.filter == Filter() && question.groupBy.isEmpty();
}

} // namespace

class ListEngine::State
{
public:
    explicit State(std::chrono::milliseconds patience) : m_patience(patience) { }
    void update(Storage::Connection &db);
    [[nodiscard]] std::optional<Listing> plainListing(Storage::Connection &db, const Question &question);
    [[nodiscard]] std::optional<IdBits> hits(Storage::Connection &db, const Question &question, const FirstPage &firstPage, const Stop &stop);
    [[nodiscard]] Listing ordered(Storage::Connection &db, const Question &question, const IdBits &hits);
    [[nodiscard]] Facets count(Storage::Connection &db, const Question &question, const IdBits &hits);
    [[nodiscard]] Classes classes(Storage::Connection &db, const Question &question, const IdBits &hits) const;
    void needCodes(Storage::Connection &db);

private:
    [[nodiscard]] const std::vector<quint32> &order(Storage::Connection &db, const QList<SortKey> &sort, const IdBits &assets);
    [[nodiscard]] bool hasOrder(const QList<SortKey> &sort) const;
    [[nodiscard]] const IdBits &outliers(Storage::Connection &db, const Register::Visibility &visible);
    [[nodiscard]] IdBits base(Storage::Connection &db, const Question &question);
    bool offerPage(Storage::Connection &db, const Question &question, const IdBits &base, SearchRun &search, const FirstPage &firstPage,
                   std::chrono::milliseconds time);
    void forgetAnswers();
    void keepOrders(Storage::Connection &db, const QVector<qint64> &changed);
    bool catchUp(Storage::Connection &db);

    const std::chrono::milliseconds m_patience;
    qint64 m_seen = -1;
    bool m_hasCodes = false;
    RowCodes m_codes;
    IdBits m_plain;      ///< every asset but void ones, before the codes are there
    QList<Field> m_fields;
    std::list<std::pair<QList<SortKey>, std::vector<quint32>>> m_orders; ///< the newest first
    std::list<std::pair<Question, IdBits>> m_bases;
    std::optional<std::pair<Register::Visibility, IdBits>> m_outliers;
    FoundTerms m_terms;
    std::unique_ptr<FacetCounter> m_counter;
};

/// But for the orders, which few changed rows leave as they are.
void ListEngine::State::forgetAnswers()
{
    m_outliers.reset();
    m_bases.clear();
    m_terms.clear();
    m_counter.reset();
    m_fields.clear();
    m_plain = {};
}

void ListEngine::State::keepOrders(Storage::Connection &db, const QVector<qint64> &changed)
{
    if (changed.isEmpty() || m_orders.empty())
        return;
    m_fields = Queries(db, {}).fields();
    for (auto &[sort, order] : m_orders)
        moveInOrder(db, m_fields, sort, m_codes.assets(), changed, order);
}

/// False when so much has changed that all is to be read.
bool ListEngine::State::catchUp(Storage::Connection &db)
{
    QSet<qint64> changed;
    bool onlyAssets = true; // and not what their cells point to
    Storage::Statement statement(db, u"SELECT row_digests FROM journal_entry WHERE seq > ?1"_s);
    statement.bindInteger(1, m_seen);
    while (statement.step()) {
        Journal::forEachRow(statement.bytes(0), [&](quint16 table, qint64 row, QByteArrayView) {
            if (table == kObjectTable || table == kAssetTable)
                changed.insert(row);
            else
                onlyAssets = onlyAssets && std::find(kTablesBeside.cbegin(), kTablesBeside.cend(), table) != kTablesBeside.cend();
        });
        if (changed.size() > kManyRows)
            return false;
    }
    const QVector<qint64> rows(changed.cbegin(), changed.cend());
    m_codes.reread(db, rows);
    if (onlyAssets && rows.size() <= kFewRows)
        keepOrders(db, rows);
    else
        m_orders.clear();
    return true;
}

void ListEngine::State::update(Storage::Connection &db)
{
    qint64 head = 0;
    {
        Storage::Statement statement(db, u"SELECT max(seq) FROM journal_entry"_s);
        if (statement.step())
            head = statement.integer(0);
    }
    if (m_seen != head) {
        forgetAnswers();
        if (std::exchange(m_hasCodes, false) && head > m_seen) // when reading is broken off, all is read anew the next time
            m_hasCodes = catchUp(db);
        if (!m_hasCodes) // orders that were being mended among them
            m_orders.clear();
        m_seen = head;
    }
    if (m_fields.isEmpty())
        m_fields = Queries(db, {}).fields();
}

void ListEngine::State::needCodes(Storage::Connection &db)
{
    if (m_hasCodes)
        return;
    m_codes.load(db);
    m_hasCodes = true;
    (void)order(db, {}, m_codes.assets()); // what every list comes back to
}

bool ListEngine::State::hasOrder(const QList<SortKey> &sort) const
{
    const QList<SortKey> key = isByNumber(sort) ? QList<SortKey>() : sort;
    return std::any_of(m_orders.cbegin(), m_orders.cend(), [&](const auto &kept) { return kept.first == key; });
}

const std::vector<quint32> &ListEngine::State::order(Storage::Connection &db, const QList<SortKey> &sort, const IdBits &assets)
{
    const QList<SortKey> key = isByNumber(sort) ? QList<SortKey>() : sort;
    const auto found = std::find_if(m_orders.begin(), m_orders.end(), [&](const auto &kept) { return kept.first == key; });
    if (found != m_orders.end()) {
        m_orders.splice(m_orders.begin(), m_orders, found);
    } else {
        if (m_orders.size() >= kKeptOrders) // the oldest goes, but for the natural one
            m_orders.erase(m_orders.back().first.isEmpty() ? std::prev(m_orders.end(), 2) : std::prev(m_orders.end()));
        m_orders.emplace_front(key, orderOf(db, m_fields, sort, assets, m_hasCodes ? &m_codes : nullptr));
    }
    return m_orders.front().second;
}

/// All but void ones need no columns, only two narrow indexes: a window that opens is not kept waiting.
std::optional<Listing> ListEngine::State::plainListing(Storage::Connection &db, const Question &question)
{
    if (m_hasCodes || !isPlain(question))
        return std::nullopt;
    IdBits assets;
    {
        Storage::Statement statement(db, u"SELECT id FROM asset"_s);
        while (statement.step())
            assets.set(statement.integer(0));
    }
    m_plain = assets;
    Storage::Statement statement(db, u"SELECT id FROM object WHERE state <> 'active' AND state = 'void'"_s);
    while (statement.step())
        m_plain.reset(statement.integer(0));
    Listing listing;
    listing.total = m_plain.count();
    listing.ids.reserve(listing.total);
    for (quint32 id : order(db, question.sort, assets)) {
        if (m_plain.has(id))
            listing.ids.append(id);
    }
    return listing;
}

/// Every name is read and folded for it: kept for the next condition beside it.
const IdBits &ListEngine::State::outliers(Storage::Connection &db, const Register::Visibility &visible)
{
    if (!m_outliers || !(m_outliers->first == visible))
        m_outliers = {visible, sameNameOtherClass(db, visible)};
    return m_outliers->second;
}

IdBits ListEngine::State::base(Storage::Connection &db, const Question &question)
{
    Question key{question.filter, {}, {}, question.visible};
    const bool onlyOpen = !question.visible.everything && asksHidden(question.filter, m_fields);
    key.filter.text = onlyOpen ? u"?"_s : QString(); // with search words the closed ones are left out
    const auto found = std::find_if(m_bases.begin(), m_bases.end(), [&](const auto &kept) { return kept.first == key; });
    if (found != m_bases.end()) {
        m_bases.splice(m_bases.begin(), m_bases, found);
        return m_bases.front().second;
    }
    const auto searchHits = [&](const QString &words) {
        SearchRun search(db, m_codes, m_terms, words);
        search.finish({});
        return search.hits();
    };
    IdBits hits = filterHits(db, m_fields, m_codes, question.filter, searchHits);
    if (question.filter.sameNameOtherClass)
        hits &= outliers(db, question.visible);
    if (onlyOpen)
        hits -= closedIds(m_codes, question.visible);
    m_bases.emplace_front(std::move(key), hits);
    if (m_bases.size() > kKeptFilters)
        m_bases.pop_back();
    return hits;
}

/// The first rows of the order that answer, looked at one by one; false when that takes longer.
bool ListEngine::State::offerPage(Storage::Connection &db, const Question &question, const IdBits &base, SearchRun &search, const FirstPage &firstPage,
                                  std::chrono::milliseconds time)
{
    const Clock::time_point end = Clock::now() + time;
    QVector<qint64> page;
    for (quint32 id : order(db, question.sort, m_codes.assets())) {
        if (!base.has(id))
            continue;
        if (search.matches(id))
            page.append(id);
        if (page.size() >= kPageRows) {
            firstPage(page);
            return true;
        }
        if (Clock::now() > end)
            return false;
    }
    return false;
}

std::optional<IdBits> ListEngine::State::hits(Storage::Connection &db, const Question &question, const FirstPage &firstPage, const Stop &stop)
{
    IdBits left = base(db, question);
    const QString words = question.filter.text.trimmed();
    if (words.isEmpty())
        return stop && stop() ? std::nullopt : std::optional(left);
    SearchRun search(db, m_codes, m_terms, words);
    const bool mayOffer = firstPage && question.groupBy.isEmpty() && hasOrder(question.sort);
    // A long word can keep the index busy without a row to stop at, though it may begin every number of the first page.
    const bool isOffered = mayOffer && search.isLong() && offerPage(db, question, left, search, firstPage, kGlance);
    if (!search.run(m_patience)) {
        if (mayOffer && !isOffered)
            (void)offerPage(db, question, left, search, firstPage, kFirstRows);
        if (!search.finish(stop))
            return std::nullopt;
    }
    left &= search.hits();
    return left;
}

Listing ListEngine::State::ordered(Storage::Connection &db, const Question &question, const IdBits &hits)
{
    Listing listing;
    const std::vector<bool> notVoid = [this] {
        std::vector<bool> takes(m_codes.profile().size());
        for (quint32 code = 1; code < m_codes.profile().size(); ++code)
            takes[code] = m_codes.profiles().at(code).state != QLatin1String(Register::State::kVoid);
        return takes;
    }();
    const std::vector<qint64> byProfile = m_codes.profile().tally(m_codes.assets());
    for (quint32 code = 1; code < m_codes.profile().size(); ++code)
        listing.total += notVoid[code] ? byProfile[code] : 0;
    const std::vector<quint32> &sorted = order(db, question.sort, m_codes.assets());
    listing.ids.resize(hits.count());
    if (question.groupBy.isEmpty()) {
        qint64 *next = listing.ids.data();
        for (quint32 id : sorted) {
            if (hits.has(id))
                *next++ = id;
        }
        return listing;
    }
    const Groups groups = groupsOf(db, m_codes, question.groupBy, hits);
    const CodeColumn &column = question.groupBy == "unit"_L1 ? m_codes.unit() : m_codes.place();
    std::vector<qint64> starts(static_cast<size_t>(groups.counts.size()) + 1);
    for (qsizetype at = 0; at < groups.counts.size(); ++at)
        starts[static_cast<size_t>(at) + 1] = starts[static_cast<size_t>(at)] + groups.counts.at(at).count;
    for (quint32 id : sorted) {
        if (hits.has(id))
            listing.ids[starts[groups.rankOfCode[column.at(id)]]++] = id;
    }
    listing.groups = groups.counts;
    return listing;
}

Facets ListEngine::State::count(Storage::Connection &, const Question &question, const IdBits &hits)
{
    if (!m_counter)
        m_counter = std::make_unique<FacetCounter>(m_codes, m_fields);
    return m_counter->count(hits, closedIds(m_codes, question.visible));
}

ListEngine::Classes ListEngine::State::classes(Storage::Connection &db, const Question &question, const IdBits &hits) const
{
    const size_t profiles = m_codes.profile().size();
    std::vector<int> tally(profiles * m_codes.unit().size());
    hits.forEach([&](qint64 id) { ++tally[m_codes.unit().at(id) * profiles + m_codes.profile().at(id)]; });
    Classes classes;
    for (quint32 unit = 0; unit < m_codes.unit().size(); ++unit) {
        QMap<QString, int> byLevels; // several profiles bear the same levels
        for (size_t profile = 0; profile < profiles; ++profile) {
            if (const int count = tally[unit * profiles + profile]; count > 0)
                byLevels[m_codes.profiles().at(qsizetype(profile)).levelsText] += count;
        }
        if (byLevels.isEmpty())
            continue;
        const std::optional<qint64> unitId = unit == 0 ? std::nullopt : std::optional(m_codes.unitId(unit));
        const qint64 policy = Organization::policyIdForUnit(db, unitId);
        for (auto it = byLevels.cbegin(); it != byLevels.cend(); ++it)
            classes.counts.append({unitId, policy, it.key(), *it});
    }
    std::stable_sort(classes.counts.begin(), classes.counts.end(),
                     [](const ClassCount &a, const ClassCount &b) { return a.unitId.value_or(0) < b.unitId.value_or(0); });
    IdBits closed = closedIds(m_codes, question.visible);
    closed &= hits;
    classes.closed = closed.count();
    return classes;
}

ListEngine::ListEngine(std::chrono::milliseconds patience) : m_state(std::make_unique<State>(patience)) { }

ListEngine::~ListEngine() = default;

std::optional<Listing> ListEngine::listing(Storage::Connection &db, const Question &question, const FirstPage &firstPage, const Stop &stop)
{
    const std::lock_guard lock(m_mutex);
    if (stop && stop())
        return std::nullopt;
    const Snapshot snapshot(db);
    m_state->update(db);
    if (auto plain = m_state->plainListing(db, question))
        return plain;
    m_state->needCodes(db);
    const auto hits = m_state->hits(db, question, firstPage, stop);
    return hits ? std::optional(m_state->ordered(db, question, *hits)) : std::nullopt;
}

std::optional<Facets> ListEngine::facets(Storage::Connection &db, const Question &question, const Stop &stop)
{
    const std::lock_guard lock(m_mutex);
    if (stop && stop())
        return std::nullopt;
    const Snapshot snapshot(db);
    m_state->update(db);
    m_state->needCodes(db);
    const auto hits = m_state->hits(db, question, {}, stop);
    return hits ? std::optional(m_state->count(db, question, *hits)) : std::nullopt;
}

ListEngine::Classes ListEngine::classes(Storage::Connection &db, const Question &question)
{
    const std::lock_guard lock(m_mutex);
    const Snapshot snapshot(db);
    m_state->update(db);
    m_state->needCodes(db);
    const auto hits = m_state->hits(db, question, {}, {});
    return hits ? m_state->classes(db, question, *hits) : Classes();
}

namespace {

/// The engines of the process, by register.
struct Engines {
    std::mutex mutex;
    QHash<QString, std::weak_ptr<ListEngine>> byPath;

    static Engines &all()
    {
        static Engines engines;
        return engines;
    }
};

} // namespace

std::shared_ptr<ListEngine> ListEngine::of(const QString &path)
{
    Engines &engines = Engines::all();
    const std::lock_guard lock(engines.mutex);
    std::shared_ptr<ListEngine> engine = engines.byPath.value(path).lock();
    if (!engine) {
        engine = std::make_shared<ListEngine>();
        engines.byPath.insert(path, engine);
    }
    return engine;
}

std::shared_ptr<ListEngine> ListEngine::kept(const QString &path)
{
    Engines &engines = Engines::all();
    const std::lock_guard lock(engines.mutex);
    return engines.byPath.value(path).lock();
}

} // namespace Assets
