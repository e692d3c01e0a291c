// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/mediumlabelqueries.h"

#include "models/classes/classification.h"
#include "models/media/mediumfilterqueries.h"
#include "models/register/objects.h"
#include "models/register/policies.h"
#include "models/storage/query.h"
#include "models/support/japanesedate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Media {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Media", text);
}

/// Of the first axis: 4 = highest … 1 = lowest, 0 = nothing on it, or not certain.
int weightOf(const Policy::Document &policy, const Classes::ContainerClass &held)
{
    if (policy.axes.isEmpty() || held.undecided.contains(policy.axes.first().code))
        return 0;
    const Policy::Axis &axis = policy.axes.first();
    const std::optional<int> rank = policy.rank(axis.code, held.levels);
    if (!rank)
        return 0;
    int higher = 0;
    for (const Policy::Level &level : axis.levels)
        higher += level.rank > *rank ? 1 : 0;
    const auto count = int(axis.levels.size());
    return count <= 1 ? 4 : 4 - higher * 3 / (count - 1);
}

Labels::LabelClass classOf(const Policy::Document &policy, const Classes::ContainerClass &held)
{
    if (held.levels.isEmpty() && held.undecided.isEmpty())
        return {say(QT_TRANSLATE_NOOP("Media", "内容なし")), u"－"_s, 0};
    QStringList badges;
    for (const Policy::Axis &axis : policy.axes) {
        const Policy::Level *level = axis.level(held.levels.value(axis.code));
        badges.append(held.undecided.contains(axis.code) || !level ? u"未"_s : level->badge);
    }
    const QString words = held.undecided.isEmpty() ? Classes::levelsForPeople(policy, held.levels) : Classes::containerForPeople(policy, held);
    return {words, badges.join(u'・'), weightOf(policy, held)};
}

QByteArray uuidOf(Storage::Connection &db, qint64 id)
{
    Storage::Query query(db, u"SELECT uuid FROM object WHERE id = :id"_s);
    query.bind(u":id"_s, id).run();
    return query.next() ? query.bytes(0) : QByteArray();
}

QList<Labels::LabelContent> contentsOfLabels(Storage::Connection &db, const Register::Visibility &, const QVector<qint64> &ids)
{
    QHash<qint64, std::shared_ptr<const Policy::Document>> policies;
    for (const Register::StoredPolicy &policy : Register::storedPolicies(db))
        policies.insert(policy.id, policy.document);
    const QHash<qint64, MediumView> views = mediumViews(db, ids);
    QList<Labels::LabelContent> contents;
    for (const qint64 id : ids) {
        const auto view = views.constFind(id);
        if (view == views.cend() || !policies.contains(view->policyId))
            continue;
        const Policy::Document &policy = *policies.value(view->policyId);
        Labels::LabelContent content;
        content.object = {u"medium"_s, id};
        content.number = view->number;
        content.name = view->name;
        content.unit = view->unit;
        content.policyId = view->policyId;
        content.where = view->place.isEmpty() ? view->holder : view->place;
        content.due = !view->labelDue.isEmpty();
        content.dueSince = content.due ? Support::shownDate(view->labelDue) : QString();
        content.levels = Policy::levelsToText(view->held.levels);
        content.classed = classOf(policy, view->held);
        for (const Policy::Restriction &restriction : policy.proposedRestrictions(view->held.levels))
            content.restrictions.append(restriction.text);
        content.payload = Register::labelCode(view->number, id, uuidOf(db, id));
        contents.append(content);
    }
    return contents;
}

} // namespace

Labels::LabelSource labelSource()
{
    Labels::LabelSource source;
    source.kind = u"medium"_s;
    source.ids = [](Storage::Connection &db, const Register::Visibility &, const QJsonObject &filter, const QJsonArray &) -> tl::expected<QVector<qint64>, QString> {
        const auto read = filterFromJson(filter);
        if (!read)
            return tl::unexpected(read.error());
        return mediumIds(db, *read);
    };
    source.filterText = [](Storage::Connection &db, const Register::Visibility &, const QJsonObject &filter) {
        return filterText(db, filterFromJson(filter).value_or(MediumFilter{}));
    };
    source.contents = contentsOfLabels;
    return source;
}

} // namespace Media
