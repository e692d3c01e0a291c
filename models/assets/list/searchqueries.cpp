// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/list/searchqueries.h"

#include "models/assets/assetfield.h"
#include "models/organization/organizationqueries.h"
#include "models/places/placequeries.h"
#include "models/register/objects.h"
#include "models/search/tokens.h"
#include "models/storage/statement.h"
#include "models/support/text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace Assets {

namespace {

constexpr size_t kKeptTerms = 24;
constexpr int kRowsBetweenLooks = 512; ///< at the clock and whether to go on

/// The columns that the index has, as they are indexed; behind them the state, and the own fields as JSON.
const QString &rowSql()
{
    static const QString sql = [] {
        QString columns = u"object.state, asset.custom, object.number, object.name"_s;
        for (const Field &field : fixedFields()) {
            if (field.searchable && !field.column.isEmpty() && !field.column.startsWith("object."_L1))
                columns += u", asset."_s + field.column;
        }
        return QString(u"SELECT "_s + columns + u" FROM asset JOIN object ON object.id = asset.id WHERE asset.id = ?1"_s);
    }();
    return sql;
}

} // namespace

const IdBits *FoundTerms::find(const QString &term)
{
    const auto found = std::find_if(m_terms.begin(), m_terms.end(), [&](const auto &pair) { return pair.first == term; });
    if (found == m_terms.end())
        return nullptr;
    m_terms.splice(m_terms.begin(), m_terms, found);
    return &m_terms.front().second;
}

void FoundTerms::keep(const QString &term, IdBits hits)
{
    m_terms.emplace_front(term, std::move(hits));
    if (m_terms.size() > kKeptTerms)
        m_terms.pop_back();
}

struct SearchRun::Term {
    QString word;
    IdBits byNames;
    IdBits found;      ///< of the texts, up to `reached`; with the names at the end
    qint64 reached = 0;
    bool isWhole = false; ///< the index answers only as a whole
    bool done = false;
    QByteArray expression;
    std::unique_ptr<Storage::Statement> statement;
};

SearchRun::SearchRun(Storage::Connection &db, const RowCodes &codes, FoundTerms &known, const QString &words)
    : m_db(db), m_codes(codes), m_known(known)
{
    for (const QString &word : Search::terms(words)) {
        auto term = std::make_unique<Term>();
        term->word = word;
        if (const IdBits *found = known.find(word)) {
            term->found = *found;
            term->done = true;
        } else {
            term->byNames = byNames(word);
            term->expression = Search::matchExpression(word).toUtf8();
            term->isWhole = term->expression.endsWith('*');
        }
        m_terms.push_back(std::move(term));
    }
}

SearchRun::~SearchRun() = default;

IdBits SearchRun::byNames(const QString &term)
{
    const auto named = [&term](const QHash<qint64, QString> &names) {
        QSet<qint64> ids;
        for (auto it = names.cbegin(); it != names.cend(); ++it) {
            if (Support::fold(*it).contains(term))
                ids.insert(it.key());
        }
        return ids;
    };
    const auto pick = [this](const CodeColumn &column, const QSet<qint64> &ids, const QString &before) {
        std::vector<bool> takes(column.size());
        bool any = false;
        for (quint32 code = 1; code < column.size(); ++code) {
            const QString value = QString::fromUtf8(column.value(code));
            takes[code] = value.startsWith(before) && ids.contains(value.mid(before.size()).toLongLong());
            any = any || takes[code];
        }
        return any ? column.pick(m_codes.assets(), takes) : IdBits();
    };
    IdBits found = pick(m_codes.unit(), named(Organization::unitNames(m_db)), {});
    found |= pick(m_codes.place(), named(Places::placePaths(m_db)), u"#"_s);
    const QSet<qint64> persons = named(Organization::personNames(m_db));
    if (!persons.isEmpty()) {
        Storage::Statement statement(m_db, u"SELECT id, manager_id FROM asset WHERE manager_id IS NOT NULL"_s);
        while (statement.step()) {
            if (persons.contains(statement.integer(1)))
                found.set(statement.integer(0));
        }
    }
    return found;
}

bool SearchRun::advance(Term &term, const std::function<bool()> &goOn)
{
    if (!term.statement && !term.done) {
        term.statement = std::make_unique<Storage::Statement>(m_db, u"SELECT rowid FROM search_index WHERE search_index MATCH ?1"_s);
        term.statement->bindText(1, term.expression);
    }
    for (int rows = 1; !term.done; ++rows) {
        if (!term.statement->step()) {
            term.done = true;
            term.statement.reset();
            term.found |= term.byNames;
            m_known.keep(term.word, term.found);
            break;
        }
        term.reached = term.statement->integer(0);
        term.found.set(term.reached);
        if (rows % kRowsBetweenLooks == 0 && !goOn())
            return false;
    }
    return true;
}

bool SearchRun::run(std::chrono::milliseconds time)
{
    const Clock::time_point end = Clock::now() + time;
    const auto goOn = [end] { return Clock::now() < end; };
    bool all = true;
    for (const std::unique_ptr<Term> &term : m_terms)
        all = (term->done || (!term->isWhole && goOn() && advance(*term, goOn))) && all;
    return all;
}

bool SearchRun::finish(const Stop &stop)
{
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const std::unique_ptr<Term> &term) {
        return !(stop && stop()) && advance(*term, [&stop] { return !(stop && stop()); });
    });
}

bool SearchRun::matches(qint64 id)
{
    QStringList open;
    for (const std::unique_ptr<Term> &term : m_terms) {
        if (term->found.has(id) || term->byNames.has(id))
            continue;
        if (term->done || id <= term->reached)
            return false;
        open.append(term->word);
    }
    return open.isEmpty() || rowMatches(id, open);
}

bool SearchRun::rowMatches(qint64 id, const QStringList &terms)
{
    if (!m_row) {
        m_row = std::make_unique<Storage::Statement>(m_db, rowSql());
        m_aliases = std::make_unique<Storage::Statement>(m_db, u"SELECT alias FROM object_alias WHERE object_id = ?1 AND removed = 0"_s);
    }
    m_row->bindInteger(1, id);
    QStringList texts;
    if (m_row->step() && m_row->bytes(0) != QByteArrayView(Register::State::kVoid)) { // void things are not in the index
        for (int column = 2; column < m_row->columnCount(); ++column) {
            if (!m_row->bytes(column).isEmpty())
                texts.append(QString::fromUtf8(m_row->bytes(column)));
        }
        if (!m_row->bytes(1).isEmpty()) {
            const QJsonObject own = QJsonDocument::fromJson(m_row->bytes(1).toByteArray()).object();
            for (const QJsonValue &value : own)
                texts.append(value.toString());
        }
        m_aliases->bindInteger(1, id);
        while (m_aliases->step())
            texts.append(QString::fromUtf8(m_aliases->bytes(0)));
        m_aliases->reset();
    }
    m_row->reset();
    return !texts.isEmpty() && Search::matches(terms.join(u' '), texts);
}

IdBits SearchRun::hits() const
{
    if (m_terms.empty())
        return {};
    IdBits hits = m_terms.front()->found;
    for (const std::unique_ptr<Term> &term : m_terms)
        hits &= term->found;
    return hits;
}

} // namespace Assets
