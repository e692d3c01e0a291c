// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/labels/assetlabelqueries.h"

#include "models/assets/assetqueries.h"
#include "models/classes/classification.h"
#include "models/register/objects.h"
#include "models/register/policies.h"
#include "models/storage/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Assets {

namespace {

constexpr qsizetype kChunk = 256; ///< ids in one question

const QStringList &wantedFields()
{
    static const QStringList fields{u"number"_s, u"name"_s, u"restrictions"_s, u"unit"_s, u"labelDue"_s, u"place"_s};
    return fields;
}

/// Of the first axis: 4 = highest … 1 = lowest, 0 = no level.
int weightOf(const Policy::Document &policy, const Policy::Levels &levels)
{
    if (policy.axes.isEmpty())
        return 0;
    const Policy::Axis &axis = policy.axes.first();
    const std::optional<int> rank = policy.rank(axis.code, levels);
    if (!rank)
        return 0;
    int place = 0; // how many levels are higher
    for (const Policy::Level &level : axis.levels)
        place += level.rank > *rank ? 1 : 0;
    const auto count = int(axis.levels.size());
    return count <= 1 ? 4 : 4 - place * 3 / (count - 1);
}

QString badgesOf(const Policy::Document &policy, const Policy::Levels &levels)
{
    QStringList badges;
    for (const Policy::Axis &axis : policy.axes) {
        const Policy::Level *level = axis.level(levels.value(axis.code));
        badges.append(level ? level->badge : u"未"_s);
    }
    return badges.join(u'・');
}

/// Reads contents page by page; few classes are many things.
class Reader
{
public:
    Reader(Storage::Connection &db, const Register::Visibility &visible)
        : m_db(db), m_pages(db, readRowWords(db), visible, wantedFields(), DateStyle::Wareki)
    {
        for (const Register::StoredPolicy &policy : Register::storedPolicies(db))
            m_policies.insert(policy.id, policy.document);
    }

    void read(const QVector<qint64> &ids, QHash<qint64, Labels::LabelContent> &into)
    {
        const QHash<qint64, QByteArray> uuids = uuidsOf(ids);
        for (const ListRow &row : m_pages.read(ids)) {
            Labels::LabelContent content;
            content.object = {u"asset"_s, row.id};
            content.number = row.texts.value(0);
            if (!row.closed) {
                content.name = row.texts.value(1);
                content.restrictions = row.texts.value(2).split(u'\n', Qt::SkipEmptyParts);
            }
            content.unit = row.texts.value(3);
            content.policyId = row.policyId;
            content.dueSince = row.texts.value(4);
            content.due = !content.dueSince.isEmpty();
            content.where = row.texts.value(5);
            content.levels = Policy::levelsToText(row.levels);
            content.classed = classOf(row);
            content.payload = Register::labelCode(content.number, row.id, uuids.value(row.id));
            into.insert(row.id, content);
        }
    }

private:
    QHash<qint64, QByteArray> uuidsOf(const QVector<qint64> &ids)
    {
        QHash<qint64, QByteArray> uuids;
        Storage::Query query(m_db, u"SELECT uuid FROM object WHERE id = :id"_s);
        for (const qint64 id : ids) {
            query.bind(u":id"_s, id).run();
            if (query.next())
                uuids.insert(id, query.bytes(0));
        }
        return uuids;
    }

    Labels::LabelClass classOf(const ListRow &row)
    {
        const std::pair key(row.decidedUnder != 0 ? -row.decidedUnder : row.policyId, Policy::levelsToText(row.levels));
        const auto known = m_classes.constFind(key);
        if (known != m_classes.cend())
            return *known;
        const auto policy = row.decidedUnder != 0 ? Register::policyVersion(m_db, row.decidedUnder) : m_policies.value(row.policyId);
        Labels::LabelClass made;
        if (policy)
            made = {Classes::levelsForPeople(*policy, row.levels), badgesOf(*policy, row.levels), weightOf(*policy, row.levels)};
        m_classes.insert(key, made);
        return made;
    }

    Storage::Connection &m_db;
    PageReader m_pages;
    QHash<qint64, std::shared_ptr<const Policy::Document>> m_policies;
    QHash<std::pair<qint64, QString>, Labels::LabelClass> m_classes;
};

QList<Labels::LabelContent> contentsOf(Storage::Connection &db, const Register::Visibility &visible, const QVector<qint64> &ids)
{
    Reader reader(db, visible);
    QHash<qint64, Labels::LabelContent> found;
    for (qsizetype at = 0; at < ids.size(); at += kChunk)
        reader.read(ids.mid(at, kChunk), found);
    QList<Labels::LabelContent> contents;
    contents.reserve(ids.size());
    for (const qint64 id : ids) {
        if (const auto content = found.constFind(id); content != found.cend())
            contents.append(*content);
    }
    return contents;
}

} // namespace

Labels::LabelSource labelSource()
{
    Labels::LabelSource source;
    source.kind = u"asset"_s;
    source.ids = [](Storage::Connection &db, const Register::Visibility &visible, const QJsonObject &json,
                    const QJsonArray &order) -> tl::expected<QVector<qint64>, QString> {
        const auto filter = filterFromJson(json);
        if (!filter)
            return tl::unexpected(filter.error());
        const auto sort = sortFromJson(order);
        if (!sort)
            return tl::unexpected(sort.error());
        return Queries(db, visible).ids(*filter, *sort);
    };
    source.filterText = [](Storage::Connection &db, const Register::Visibility &visible, const QJsonObject &json) {
        return Queries(db, visible).filterText(filterFromJson(json).value_or(Filter{}));
    };
    source.contents = contentsOf;
    return source;
}

} // namespace Assets
