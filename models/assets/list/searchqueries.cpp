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

/// Words that the index answers together: one, or several of which no unit, place or person is named.
struct SearchRun::Term {
    QStringList words;
    IdBits byNames;
    IdBits found;      ///< of the texts, up to `reached`; with the names at the end
    qint64 reached = 0;
    bool isWhole = false; ///< the index answers only as a whole
    bool done = false;
    QByteArray expression;
    std::unique_ptr<Storage::Statement> statement;
};

/// Folded names of what assets point to, with the numbers of the columns.
struct SearchRun::Names {
    QList<QPair<quint32, QString>> units;
    QList<QPair<quint32, QString>> places;
    QList<QPair<quint32, QString>> persons;
};

SearchRun::SearchRun(Storage::Connection &db, const RowCodes &codes, FoundTerms &known, const QString &words)
    : m_db(db), m_codes(codes), m_known(known)
{
    const auto named = [](const CodeColumn &column, const QHash<qint64, QString> &names, const QString &before) {
        QList<QPair<quint32, QString>> folded;
        for (quint32 code = 1; code < column.size(); ++code) {
            const QString value = QString::fromUtf8(column.value(code));
            const auto it = value.startsWith(before) ? names.constFind(value.mid(before.size()).toLongLong()) : names.cend();
            if (it != names.cend())
                folded.append({code, Support::fold(*it)});
        }
        return folded;
    };
    std::optional<Names> names;
    QStringList nameless;
    for (const QString &word : Search::terms(words)) {
        if (known.find(word)) {
            addTerm({word}, {});
            continue;
        }
        if (!names)
            names = {named(codes.unit(), Organization::unitNames(db), {}), named(codes.place(), Places::placePaths(db), u"#"_s),
                     named(codes.manager(), Organization::personNames(db), {})};
        IdBits found = byNames(word, *names);
        if (found.isEmpty() && !Search::matchExpression(word).endsWith(u'*'))
            nameless.append(word);
        else
            addTerm({word}, std::move(found));
    }
    if (!nameless.isEmpty())
        addTerm(nameless, {});
}

SearchRun::~SearchRun() = default;

void SearchRun::addTerm(const QStringList &words, IdBits byNames)
{
    auto term = std::make_unique<Term>();
    term->words = words;
    if (const IdBits *found = m_known.find(words.join(u' '))) {
        term->found = *found;
        term->done = true;
    } else {
        term->byNames = std::move(byNames);
        term->expression = Search::matchExpression(words.join(u' ')).toUtf8();
        term->isWhole = term->expression.endsWith('*');
    }
    m_terms.push_back(std::move(term));
}

IdBits SearchRun::byNames(const QString &word, const Names &names) const
{
    IdBits found;
    const auto pick = [&](const CodeColumn &column, const QList<QPair<quint32, QString>> &folded) {
        std::vector<bool> takes(column.size());
        bool any = false;
        for (const auto &[code, name] : folded) {
            takes[code] = name.contains(word);
            any = any || takes[code];
        }
        if (any)
            found |= column.pick(m_codes.assets(), takes);
    };
    pick(m_codes.unit(), names.units);
    pick(m_codes.place(), names.places);
    pick(m_codes.manager(), names.persons);
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
            m_known.keep(term.words.join(u' '), term.found);
            break;
        }
        term.reached = term.statement->integer(0);
        term.found.set(term.reached);
        if (rows % kRowsBetweenLooks == 0 && !goOn())
            return false;
    }
    return true;
}

bool SearchRun::isLong() const
{
    constexpr qsizetype kLongWord = 4; // characters
    return std::any_of(m_terms.cbegin(), m_terms.cend(), [](const std::unique_ptr<Term> &term) {
        return !term->done && std::any_of(term->words.cbegin(), term->words.cend(), [](const QString &word) { return word.size() >= kLongWord; });
    });
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
        open.append(term->words);
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
