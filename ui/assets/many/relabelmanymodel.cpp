// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/many/relabelmanymodel.h"

#include "models/assets/assetqueries.h"
#include "models/classes/classification.h"
#include "models/classes/containerrules.h"
#include "models/classes/reclassificationqueries.h"
#include "models/media/mediumqueries.h"
#include "models/register/rejectiontext.h"
#include "ui/shell/session.h"

#include <QCoreApplication>

#include <numeric>

using namespace Qt::StringLiterals;
using Assets::RelabelledOne;
using Common::Row;

namespace AssetsUi {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("AssetsUi", text);
}

/// The sentence with what it rests on: 豊前 2(1): …
QString whyOf(const Policy::Finding &finding)
{
    const QString standing = Register::standingText(finding);
    return standing.isEmpty() ? finding.text : QString(standing + u": "_s + finding.text);
}

/// A rule that somebody else may decide says who.
QString withWho(const Policy::Finding &finding, const RelabelPreview &preview)
{
    for (const Register::StoredPolicy &policy : preview.plan.policies) {
        const Policy::Role *role = finding.role.isEmpty() ? nullptr : policy.document->role(finding.role);
        if (role)
            return say(QT_TRANSLATE_NOOP("AssetsUi", "%1（%2 が決められます）")).arg(whyOf(finding), role->label);
    }
    return whyOf(finding);
}

/// 機密性 3C: the axes on which it differs from the other one; 3C・1・1 where it does not.
QString shortly(const Policy::Document &policy, const Policy::Levels &levels, const Policy::Levels &other)
{
    QStringList parts;
    for (const Policy::Axis &axis : policy.axes) {
        if (levels != other && levels.value(axis.code) == other.value(axis.code))
            continue;
        const Policy::Level *level = axis.level(levels.value(axis.code));
        const QString word = level ? (level->badge.isEmpty() ? level->label : level->badge) : policy.term(u"unclassified"_s, say(QT_TRANSLATE_NOOP("AssetsUi", "未分類")));
        parts.append(levels == other ? word : QString(axis.label + u' ' + word));
    }
    return parts.join(u'・');
}

class Cells
{
public:
    Cells(Storage::Connection &db, const Register::Actor &actor, const RelabelPreview &preview, RelabelPreview::Part part)
        : m_db(db), m_preview(preview), m_queries(db, actor.visible), m_part(part)
    {
    }

    QHash<qint64, Row> of(const QVector<qint64> &ids)
    {
        QVector<qint64> assets;
        for (const qint64 id : ids) {
            assets.append(m_preview.assetAt(m_part, id - 1));
            if (m_part == RelabelPreview::Follows)
                assets.append(sourceAt(id - 1));
        }
        assets.removeAll(0);
        m_views = m_queries.rows(assets);
        if (m_part == RelabelPreview::Keeping)
            readMedia(ids);
        if (m_part == RelabelPreview::OneByOne)
            readProposals(assets);
        QHash<qint64, Row> rows;
        for (const qint64 id : ids)
            rows.insert(id, row(id - 1));
        return rows;
    }

private:
    qint64 sourceAt(qsizetype at) const
    {
        const auto &follows = m_preview.plan.follows;
        return at < follows.size() ? follows.at(at).sourceId : m_preview.plan.elsewhere.at(at - follows.size()).second;
    }

    Row row(qsizetype at)
    {
        const RelabelPreview::Thing thing = RelabelPreview::isOfThings(m_part) ? m_preview.thingAt(m_part, at) : RelabelPreview::Thing();
        if (thing.medium)
            return mediumRow(*thing.medium);
        const qint64 asset = m_preview.assetAt(m_part, at);
        const Assets::RowView &view = m_views[asset];
        Row cells{view.number, view.name};
        if (m_part == RelabelPreview::Refused)
            cells << withWho(m_preview.plan.keptBy.at(m_preview.plan.refusedBy.at(at)).finding, m_preview);
        else if (m_part == RelabelPreview::OneByOne)
            cells << m_proposals.value(asset).first << m_proposals.value(asset).second;
        else if (m_part == RelabelPreview::Keeping)
            cells << view.shown.value(u"place"_s) << whyOf(m_preview.plan.storage.at(thing.asset->storage - 1).finding);
        else if (thing.asset)
            cells << levels(*thing.asset);
        if (m_part == RelabelPreview::Follows)
            cells << (thing.asset ? Row() : elsewhere(view)) << m_views[sourceAt(at)].number;
        if (m_part == RelabelPreview::Changes || m_part == RelabelPreview::Follows)
            cells << (thing.asset ? followsOf(*thing.asset) : say(QT_TRANSLATE_NOOP("AssetsUi", "別の規程の資産です。分類を確かめてください。")));
        return cells;
    }

    /// A copy under another policy stays as it is.
    Row elsewhere(const Assets::RowView &view) const
    {
        const auto policy = Register::storedPolicy(m_db, view.policyId);
        return {policy ? shortly(*policy->document, view.levels, view.levels) : QString(), say(QT_TRANSLATE_NOOP("AssetsUi", "変わりません"))};
    }

    Row mediumRow(const Media::ForeseenMedium &medium) const
    {
        const auto held = [&medium](const Classes::ContainerClass &one) {
            const QString words = Classes::containerForPeople(*medium.policy.document, one);
            return words.isEmpty() ? say(QT_TRANSLATE_NOOP("AssetsUi", "内容なし")) : words;
        };
        QStringList asked;
        for (const Policy::Finding &finding : medium.storage)
            asked.append(whyOf(finding));
        Row cells{medium.number, medium.name};
        if (m_part == RelabelPreview::Keeping)
            return cells << m_media.value(medium.id).place << asked.join(u" ・ "_s);
        cells << held(medium.before) << held(medium.after);
        if (m_part == RelabelPreview::Labels)
            return cells;
        QStringList parts;
        if (!medium.marksFit())
            parts.append(say(QT_TRANSLATE_NOOP("AssetsUi", "表示の更新待ち")));
        if (!asked.isEmpty())
            parts.append(say(QT_TRANSLATE_NOOP("AssetsUi", "保管場所が足りない: %1")).arg(asked.join(u" ・ "_s)));
        return cells << parts.join(u" ・ "_s);
    }

    Row levels(const RelabelledOne &one) const
    {
        const Policy::Document &policy = *m_preview.plan.policies.at(one.policy).document;
        const Policy::Levels &before = m_preview.plan.classes.at(one.before);
        const Policy::Levels &after = m_preview.plan.classes.at(one.after);
        return {shortly(policy, before, after), shortly(policy, after, before)};
    }

    QString followsOf(const RelabelledOne &one) const
    {
        QStringList parts;
        if (one.before == one.after)
            parts.append(say(QT_TRANSLATE_NOOP("AssetsUi", "同じ区分に決め直す")));
        if (!one.marksFit)
            parts.append(say(QT_TRANSLATE_NOOP("AssetsUi", "表示の更新待ち")));
        if (one.storage > 0)
            parts.append(say(QT_TRANSLATE_NOOP("AssetsUi", "保管場所が足りない: %1")).arg(whyOf(m_preview.plan.storage.at(one.storage - 1).finding)));
        for (const Policy::Finding &finding : m_preview.plan.said.at(one.said))
            parts.append(whyOf(finding));
        return parts.join(u" ・ "_s);
    }

    void readMedia(const QVector<qint64> &ids)
    {
        QVector<qint64> media;
        for (const qint64 id : ids) {
            if (const auto *medium = m_preview.thingAt(m_part, id - 1).medium)
                media.append(medium->id);
        }
        m_media = Media::mediumViews(m_db, media);
    }

    void readProposals(const QVector<qint64> &assets)
    {
        Classes::ReclassificationFilter shown;
        shown.objects = assets;
        for (const Classes::Reclassification &line : Classes::openReclassifications(m_db, shown)) {
            if (m_proposals.contains(line.objectId))
                continue; // the line by which it was put here
            const auto before = Register::policyVersion(m_db, line.fromVersionId);
            const auto after = Register::policyVersion(m_db, line.toVersionId);
            m_proposals.insert(line.objectId, {Classes::levelsForPeople(*before, line.levels), Classes::proposedForPeople(*after, line.proposed)});
        }
    }

    Storage::Connection &m_db;
    const RelabelPreview &m_preview;
    Assets::Queries m_queries;
    RelabelPreview::Part m_part;
    QHash<qint64, Assets::RowView> m_views;
    QHash<qint64, Media::MediumView> m_media;
    QHash<qint64, QPair<QString, QString>> m_proposals;
};

} // namespace

RelabelManyModel::RelabelManyModel(Shell::Session &session, QObject *parent)
    : PagedTableModel(columnsOf(RelabelPreview::Changes), parent)
    , m_session(session)
{
}

QList<Common::Column> RelabelManyModel::columnsOf(RelabelPreview::Part part)
{
    const auto column = [](const QString &key, const QString &title, int width) {
        Common::Column made;
        made.key = key;
        made.title = title;
        made.width = width;
        made.sortable = false;
        return made;
    };
    if (part == RelabelPreview::Errors)
        return {column(u"line"_s, tr("行"), 72), column(u"column"_s, tr("列"), 160), column(u"what"_s, tr("誤り"), 640)};
    QList<Common::Column> columns{column(u"number"_s, tr("番号"), 104), column(u"name"_s, tr("名称"), 208)};
    const bool tellsClass = part == RelabelPreview::Changes || part == RelabelPreview::Follows || part == RelabelPreview::Carriers || part == RelabelPreview::Labels;
    if (tellsClass) {
        if (part == RelabelPreview::Carriers || part == RelabelPreview::Labels) // of media all axes, not only those that change
            columns << column(u"heldBefore"_s, tr("変更前"), 216) << column(u"heldAfter"_s, tr("変更後"), 216);
        else
            columns << column(u"before"_s, tr("変更前"), 136) << column(u"after"_s, tr("変更後"), 136);
    }
    if (part == RelabelPreview::Follows)
        columns << column(u"source"_s, tr("元の資産"), 104);
    if (tellsClass && part != RelabelPreview::Labels)
        columns << column(u"follows"_s, tr("影響"), part == RelabelPreview::Carriers ? 280 : 432);
    else if (part == RelabelPreview::Keeping)
        columns << column(u"place"_s, tr("保管場所"), 208) << column(u"why"_s, tr("足りないこと"), 480);
    else if (part == RelabelPreview::Refused)
        columns << column(u"why"_s, tr("できない理由"), 624);
    else if (part == RelabelPreview::OneByOne)
        columns << column(u"before"_s, tr("前の版での分類"), 224) << column(u"proposed"_s, tr("新しい版での案"), 360);
    return columns;
}

void RelabelManyModel::setPreview(std::shared_ptr<const RelabelPreview> preview)
{
    m_preview = std::move(preview);
    show();
}

void RelabelManyModel::setPart(RelabelPreview::Part part)
{
    if (part == m_part)
        return;
    m_part = part;
    setIds({});
    setColumns(columnsOf(part));
    show();
}

void RelabelManyModel::show()
{
    QVector<qint64> ids(m_preview ? m_preview->count(m_part) : 0);
    std::iota(ids.begin(), ids.end(), 1);
    setIds(ids);
}

void RelabelManyModel::requestRows(quint64 token, const QVector<qint64> &ids)
{
    m_session.read(this, [this, token, ids, preview = m_preview, part = m_part, actor = m_session.actor()](Storage::Connection &db) {
        QHash<qint64, Row> rows;
        if (preview && part == RelabelPreview::Errors) {
            for (const qint64 id : ids) {
                const Assets::RelabelListError &error = preview->list.errors.at(id - 1);
                rows.insert(id, {error.line, error.column, error.message});
            }
        } else if (preview) {
            rows = Cells(db, actor, *preview, part).of(ids);
        }
        return [this, token, rows = std::move(rows)] { deliverRows(token, rows); };
    });
}

} // namespace AssetsUi
