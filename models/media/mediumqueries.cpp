// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/mediumqueries.h"

#include "models/assets/list/conditionqueries.h"
#include "models/media/medium.h"
#include "models/media/mediumfield.h"
#include "models/organization/organizationqueries.h"
#include "models/organization/organizationrepository.h"
#include "models/places/placequeries.h"
#include "models/register/policies.h"
#include "models/search/index.h"
#include "models/storage/query.h"
#include "models/support/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Media {

namespace {

constexpr qsizetype kPage = 500;
/// Rows that tell what is on a medium now: what was entered by mistake (取消) is not.
const QString kStored = u"link JOIN object AS thing ON thing.id = link.from_id WHERE link.to_id = medium.id AND link.kind = 'storedOn' "
                        "AND link.removed_at IS NULL AND thing.state <> 'void'"_s;

QString say(const char *text)
{
    return QCoreApplication::translate("Media", text);
}

QString joined(const QList<qint64> &ids)
{
    QStringList numbers;
    for (const qint64 id : ids)
        numbers.append(QString::number(id));
    return numbers.join(u',');
}

/// Ids of the small table whose name holds the words.
QList<qint64> named(const QHash<qint64, QString> &names, const QString &words)
{
    QList<qint64> ids;
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        if (Support::fold(*it).contains(words))
            ids.append(it.key());
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

class Conditions
{
public:
    explicit Conditions(Storage::Connection &db) : m_db(db) { }

    void add(const QString &condition) { m_all.append(condition); }
    void addText(const QString &text)
    {
        const QString words = Support::fold(text).simplified();
        if (words.isEmpty())
            return;
        QList<qint64> found;
        for (const qint64 id : Search::Index(m_db).find(text))
            found.append(id);
        QStringList either{u"medium.id IN ("_s + joined(found) + u')'};
        either.append(u"object.unit_id IN ("_s + joined(named(Organization::unitNames(m_db), words)) + u')');
        either.append(u"medium.place_id IN ("_s + joined(named(Places::placePaths(m_db), words)) + u')');
        either.append(u"medium.holder_id IN ("_s + joined(named(Organization::personNames(m_db), words)) + u')');
        add(u'(' + either.join(u" OR "_s) + u')');
    }
    [[nodiscard]] QString sql() const { return m_all.isEmpty() ? QString() : QString(u" WHERE "_s + m_all.join(u" AND "_s)); }

private:
    Storage::Connection &m_db;
    QStringList m_all;
};

QString conditionsOf(Storage::Connection &db, const MediumFilter &filter)
{
    Conditions conditions(db);
    conditions.add(filter.withEnded ? u"object.state <> 'void'"_s : u"object.state NOT IN ('void', 'disposed', 'returned')"_s);
    conditions.addText(filter.text);
    if (!filter.units.isEmpty())
        conditions.add(u"object.unit_id IN ("_s + joined(filter.units.values()) + u')');
    if (filter.placeId)
        conditions.add(u"medium.place_id IN ("_s + joined(Assets::placesWithin(db, *filter.placeId).values()) + u')');
    if (filter.holderId)
        conditions.add(u"medium.holder_id = "_s + QString::number(*filter.holderId));
    if (filter.thingId)
        conditions.add(u"medium.id IN (SELECT to_id FROM link WHERE from_id = %1 AND kind = 'storedOn' AND removed_at IS NULL)"_s.arg(*filter.thingId));
    if (filter.withContents)
        conditions.add(u"EXISTS (SELECT 1 FROM "_s + kStored + u')');
    if (filter.labelDue)
        conditions.add(u"medium.label_due IS NOT NULL"_s);
    return conditions.sql();
}

QString serialText(const Query &query, int at)
{
    const QString serial = query.text(at);
    const QString state = query.text(at + 1);
    const qint64 quantity = query.integer(at + 2);
    QString text = serial;
    if (text.isEmpty() && !state.isEmpty())
        text = state == "unreadable"_L1 ? say(QT_TRANSLATE_NOOP("Media", "読取不能")) : say(QT_TRANSLATE_NOOP("Media", "なし"));
    if (quantity > 1)
        text = QString(text + u' ' + say(QT_TRANSLATE_NOOP("Media", "数量 %1")).arg(quantity)).trimmed();
    return text;
}

/// Names that rows are joined with in memory.
struct Names {
    QHash<qint64, QString> units;
    QHash<qint64, QString> places;
    QHash<qint64, QString> persons;
    Organization::AppliedPolicies policies;
};

MediumView readView(const Query &query, Names &names)
{
    MediumView view;
    view.id = query.integer(0);
    view.number = query.text(1);
    view.name = query.text(2);
    view.unitId = query.optionalInteger(3);
    view.unit = names.units.value(view.unitId.value_or(0));
    view.state = query.text(4);
    view.stateLabel = Register::stateLabel(view.state);
    view.kind = query.text(5);
    view.placeId = query.optionalInteger(6);
    view.place = view.placeId ? names.places.value(*view.placeId) : query.text(7);
    const auto holder = query.optionalInteger(8);
    view.holder = holder ? names.persons.value(*holder) : query.text(9);
    view.serial = serialText(query, 10);
    view.capacity = query.text(13);
    view.encryption = Assets::shownValue(*field(u"encryption"_s), query.text(14));
    view.held.levels = Policy::levelsFromText(query.text(15));
    Classes::readUndecided(query.text(16), view.held);
    view.labelDue = query.text(17);
    view.remarks = query.text(18);
    view.contents = query.integer(19);
    const Register::StoredPolicy &policy = names.policies.of(view.unitId);
    view.policyId = policy.id;
    view.kindLabel = kindLabel(*policy.document, view.kind);
    return view;
}

} // namespace

QVector<qint64> mediumIds(Storage::Connection &db, const MediumFilter &filter)
{
    struct Found {
        QString number;
        qint64 id;
    };
    std::vector<Found> found;
    Query query(db, u"SELECT medium.id, object.number FROM medium JOIN object ON object.id = medium.id"_s + conditionsOf(db, filter));
    query.run();
    while (query.next())
        found.push_back({query.text(1), query.integer(0)});
    std::sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
        const int order = Support::compareNatural(a.number, b.number);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    QVector<qint64> ids;
    ids.reserve(qsizetype(found.size()));
    for (const Found &one : found)
        ids.append(one.id);
    return ids;
}

QVector<qint64> mediaUnder(Storage::Connection &db, const std::optional<QSet<qint64>> &units)
{
    QString sql = u"SELECT medium.id FROM medium JOIN object ON object.id = medium.id WHERE object.state NOT IN ('void', 'disposed', 'returned')"_s;
    if (units) {
        const QString among = joined(units->values());
        sql += u" AND (object.unit_id IN ("_s + among + u") OR EXISTS (SELECT 1 FROM "_s + kStored + u" AND thing.unit_id IN ("_s + among + u")))"_s;
    }
    Query query(db, sql + u" ORDER BY medium.id"_s);
    query.run();
    QVector<qint64> ids;
    while (query.next())
        ids.append(query.integer(0));
    return ids;
}

QHash<qint64, MediumView> mediumViews(Storage::Connection &db, const QVector<qint64> &ids)
{
    Names names{Organization::unitNames(db), Places::placePaths(db), Organization::personNames(db), Organization::AppliedPolicies(db)};
    QHash<qint64, MediumView> views;
    for (qsizetype from = 0; from < ids.size(); from += kPage) {
        Query query(db, u"SELECT medium.id, object.number, object.name, object.unit_id, object.state, medium.kind, medium.place_id, medium.place_text, "
                        "medium.holder_id, medium.holder_text, medium.serial, medium.serial_state, medium.quantity, medium.capacity, medium.encryption, "
                        "medium.levels, medium.undecided, medium.label_due, medium.remarks, "
                        "(SELECT count(*) FROM "_s + kStored + u") "
                        "FROM medium JOIN object ON object.id = medium.id WHERE medium.id IN ("_s
                            + joined(ids.mid(from, kPage)) + u')');
        query.run();
        while (query.next())
            views.insert(query.integer(0), readView(query, names));
    }
    return views;
}

QList<ContentView> contentsOf(Storage::Connection &db, qint64 mediumId, const Register::Visibility &visible)
{
    Query query(db, u"SELECT object.id, object.number, object.name, asset.levels, object.state, object.unit_id, link.at, asset.access_scope "
                    "FROM link JOIN object ON object.id = link.from_id JOIN asset ON asset.id = link.from_id "
                    "WHERE link.to_id = :id AND link.kind = 'storedOn' AND link.removed_at IS NULL AND object.state <> 'void'"_s);
    query.bind(u":id"_s, mediumId).run();
    const QHash<qint64, QString> units = Organization::unitNames(db);
    QList<ContentView> contents;
    while (query.next()) {
        const std::optional<qint64> unit = query.optionalInteger(5);
        ContentView view{query.integer(0), query.text(1), query.text(2), Policy::levelsFromText(query.text(3)), query.text(4),
                         units.value(unit.value_or(0)), query.text(6), !visible.sees(query.text(7) == "unit"_L1, unit)};
        if (view.closed)
            view.name = say(QT_TRANSLATE_NOOP("Media", "名称非表示"));
        contents.append(view);
    }
    std::sort(contents.begin(), contents.end(), [](const ContentView &a, const ContentView &b) {
        const int order = Support::compareNatural(a.number, b.number);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return contents;
}

QList<ResidueView> residuesOf(Storage::Connection &db, qint64 mediumId)
{
    Query query(db, u"SELECT levels, count(*) FROM link WHERE to_id = :id AND kind = 'storedOn' AND removed_at IS NOT NULL AND erased_at IS NULL "
                    "GROUP BY levels ORDER BY levels"_s);
    query.bind(u":id"_s, mediumId).run();
    QList<ResidueView> residues;
    while (query.next())
        residues.append({Policy::levelsFromText(query.text(0)), query.integer(1)});
    return residues;
}

QVector<qint64> mediaOf(Storage::Connection &db, qint64 assetId)
{
    MediumFilter filter;
    filter.thingId = assetId;
    filter.withEnded = true;
    return mediumIds(db, filter);
}

} // namespace Media
