// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/find/assetfindqueries.h"

#include "models/assets/assetqueries.h"
#include "models/assets/list/listqueries.h"
#include "models/register/find/hitlevels.h"
#include "models/register/find/sieve.h"
#include "models/register/objects.h"
#include "models/register/policies.h"
#include "models/storage/query.h"
#include "models/support/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Register::FieldText;
using Storage::Query;

namespace Assets {

namespace {

/// Of more hits than these the names are not looked through for those that begin with the words: then it goes by number.
constexpr qsizetype kMostNamesRead = 1000;

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

/// One search for assets: which come first, and why each was found.
class AssetSearch
{
public:
    AssetSearch(Storage::Connection &db, const Register::FindQuestion &question)
        : m_db(db), m_question(question), m_sieve(question), m_queries(db, question.visible), m_whole(m_sieve.terms().join(u' '))
    {
    }

    /// The first rows by number while all are still being looked for, then the best of all with their total.
    void find(const Register::Finder::Tell &tell)
    {
        const std::shared_ptr<ListEngine> engine = ListEngine::kept(m_db.path());
        if (!engine) {
            Filter filter;
            filter.text = m_question.text;
            tell(best(m_queries.ids(filter)));
            return;
        }
        Question question;
        question.filter.text = m_question.text;
        question.visible = m_question.visible;
        const auto showFirst = [this, &tell](const QVector<qint64> &ids) {
            tell({u"asset"_s, hits(ids.mid(0, m_question.limit)), std::nullopt});
        };
        const auto listing = engine->listing(m_db, question, showFirst, m_question.isOld);
        if (listing)
            tell(best(listing->ids));
    }

private:
    [[nodiscard]] Register::Found best(const QVector<qint64> &all)
    {
        QVector<qint64> first = byNumber(all);
        for (qint64 id : byName(all))
            put(first, id);
        for (qsizetype at = 0; at < all.size() && first.size() < m_question.limit; ++at)
            put(first, all.at(at));
        first.resize(std::min(first.size(), m_question.limit));
        return {u"asset"_s, hits(first), all.size() + (m_closedToo ? 1 : 0)};
    }

    static void put(QVector<qint64> &ids, qint64 id)
    {
        if (!ids.contains(id))
            ids.append(id);
    }

    void putExact(QVector<qint64> &ids, const QString &number, const QVector<qint64> &all)
    {
        const auto exact = Register::findByNumber(m_db, number);
        if (!exact || exact->kind != "asset"_L1 || exact->state == QLatin1String(Register::State::kVoid) || ids.contains(exact->id))
            return;
        const bool isFound = all.contains(exact->id);
        // What is not found is closed to the asker. Another number of it would tell what it hides.
        if (!isFound && Support::fold(exact->number) != m_whole)
            return;
        ids.append(exact->id);
        m_closedToo = m_closedToo || !isFound;
    }

    /// The exact number, then those that begin with the words.
    QVector<qint64> byNumber(const QVector<qint64> &all)
    {
        QVector<qint64> ids;
        const QString typed = m_question.text.trimmed();
        QStringList spellings{typed, Support::halfWidth(typed), Support::halfWidth(typed).toUpper()};
        spellings.removeDuplicates();
        for (const QString &spelling : std::as_const(spellings))
            putExact(ids, spelling, all);
        for (const QString &spelling : std::as_const(spellings)) {
            Query query(m_db, u"SELECT id FROM object WHERE number >= :from AND number < :to AND kind = 'asset' ORDER BY number, id LIMIT :most"_s);
            query.bind(u":from"_s, spelling).bind(u":to"_s, QString(spelling + QChar(0xffff))).bind(u":most"_s, m_question.limit).run();
            while (query.next()) {
                if (all.contains(query.integer(0)))
                    put(ids, query.integer(0));
            }
        }
        return ids;
    }

    /// Those whose name is the words, then those whose name or kana begins with them.
    QVector<qint64> byName(const QVector<qint64> &all)
    {
        QVector<qint64> exact;
        if (all.size() > kMostNamesRead)
            return exact;
        QStringList numbers;
        for (qint64 id : all)
            numbers.append(QString::number(id));
        QVector<qint64> start;
        Query query(m_db, u"SELECT object.id, object.name, asset.kana FROM object JOIN asset ON asset.id = object.id WHERE object.id IN ("_s
                              + numbers.join(u',') + u") ORDER BY object.number, object.id"_s);
        query.run();
        while (query.next()) {
            const QString name = Support::fold(query.text(1)).simplified();
            if (name == m_whole)
                exact.append(query.integer(0));
            else if (name.startsWith(m_whole) || Support::fold(query.text(2)).startsWith(m_whole))
                start.append(query.integer(0));
        }
        return exact + start;
    }

    [[nodiscard]] QList<Register::Hit> hits(const QVector<qint64> &ids)
    {
        QHash<qint64, Register::StoredPolicy> policies;
        for (const Register::StoredPolicy &policy : Register::storedPolicies(m_db))
            policies.insert(policy.id, policy);
        const QHash<qint64, RowView> rows = m_queries.rows(ids);
        QList<Register::Hit> made;
        for (qint64 id : ids) {
            const auto row = rows.constFind(id);
            if (row == rows.cend())
                continue; // gone since
            Register::Hit hit;
            hit.object = {u"asset"_s, id};
            hit.where = Register::joinedWhere({row->shown.value(u"unit"_s), row->shown.value(u"place"_s)});
            hit.state = row->state == QLatin1String(Register::State::kActive) ? QString() : Register::stateLabel(row->state);
            hit.closed = row->closed;
            if (const auto policy = policies.constFind(row->policyId); policy != policies.cend())
                hit.levels = Register::hitLevels(*policy->document, row->levels);
            m_sieve.explain(hit, texts(*row));
            made.append(hit);
        }
        return made;
    }

    /// What a search looks at, number and name first. Of a closed row only what stays open is there.
    [[nodiscard]] QList<FieldText> texts(const RowView &row)
    {
        QList<FieldText> texts{{say(QT_TRANSLATE_NOOP("Assets", "番号")), row.number, FieldText::Part::Number},
                               {say(QT_TRANSLATE_NOOP("Assets", "名称")), row.name, FieldText::Part::Name}};
        for (const Field &field : m_queries.fields()) {
            const bool isReference = field.code == "unit"_L1 || field.code == "place"_L1 || field.code == "manager"_L1;
            if (field.code == "number"_L1 || field.code == "name"_L1 || (!field.searchable && !isReference))
                continue;
            const QString text = row.shown.value(field.code);
            if (!text.isEmpty())
                texts.append({field.label, text, field.code == "kana"_L1 ? FieldText::Part::Title : FieldText::Part::Other});
        }
        return texts;
    }

    Storage::Connection &m_db;
    const Register::FindQuestion &m_question;
    Register::Sieve m_sieve;
    Queries m_queries;
    QString m_whole;
    bool m_closedToo = false;
};

void find(Storage::Connection &db, const Register::FindQuestion &question, const Register::Finder::Tell &tell)
{
    AssetSearch(db, question).find(tell);
}

} // namespace

Register::Finder assetFinder()
{
    return {u"asset"_s, say(QT_TRANSLATE_NOOP("Assets", "情報資産")), find, true};
}

} // namespace Assets
