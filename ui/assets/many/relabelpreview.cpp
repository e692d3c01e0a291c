// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/many/relabelpreview.h"

#include "models/assets/assetqueries.h"
#include "models/assets/relabel/proposedrowsqueries.h"
#include "ui/assets/many/chosenids.h"

using namespace Qt::StringLiterals;

namespace AssetsUi {

namespace {

const QString kReasonToCome = u"－"_s;

QJsonArray idsOf(const QVector<qint64> &ids)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(id);
    return array;
}

} // namespace

qsizetype RelabelPreview::count(Part part) const
{
    switch (part) {
    case Changes:
        return plan.changes.size();
    case Follows:
        return plan.follows.size() + plan.elsewhere.size();
    case Carriers:
        return media.size();
    case Labels:
        return labels.size();
    case Keeping:
        return keeping.size();
    case Same:
        return plan.same.size();
    case Refused:
        return plan.refused.size();
    case OneByOne:
        return oneByOne.size();
    case Errors:
        return list.errors.size();
    case PartCount:
        break;
    }
    return 0;
}

RelabelPreview::Thing RelabelPreview::thingAt(Part part, qsizetype row) const
{
    qsizetype at = row;
    if (part == Labels || part == Keeping)
        at = (part == Labels ? labels : keeping).at(row);
    else if (part == Follows)
        at += plan.changes.size();
    else if (part == Carriers)
        at += plan.changes.size() + plan.follows.size();
    for (const QVector<Assets::RelabelledOne> *each : {&plan.changes, &plan.follows}) {
        if (at < each->size())
            return {&each->at(at), nullptr};
        at -= each->size();
    }
    return part == Follows ? Thing() : Thing{nullptr, &media.at(at)};
}

qint64 RelabelPreview::assetAt(Part part, qsizetype row) const
{
    switch (part) {
    case Follows:
        if (row >= plan.follows.size())
            return plan.elsewhere.at(row - plan.follows.size()).first;
        [[fallthrough]];
    case Changes:
    case Carriers:
    case Labels:
    case Keeping: {
        const Thing thing = thingAt(part, row);
        return thing.asset ? thing.asset->id : 0;
    }
    case Same:
        return plan.same.at(row);
    case Refused:
        return plan.refused.at(row);
    case OneByOne:
        return oneByOne.at(row);
    case Errors:
    case PartCount:
        break;
    }
    return 0;
}

void RelabelPreview::addWhatFollows(Storage::Connection &db, QDate day, const std::function<bool()> &stop)
{
    media = Media::foreseenMedia(db, plan.classChanges(), day, stop);
    quint32 at = 0;
    for (const QVector<Assets::RelabelledOne> *each : {&plan.changes, &plan.follows}) {
        for (const Assets::RelabelledOne &one : *each) {
            if (!one.marksFit)
                labels.append(at);
            if (one.storage > 0)
                keeping.append(at);
            ++at;
        }
    }
    for (const Media::ForeseenMedium &medium : std::as_const(media)) {
        if (!medium.marksFit())
            labels.append(at);
        if (!medium.storage.isEmpty())
            keeping.append(at);
        ++at;
    }
}

RelabelPreview RelabelQuestion::look(Storage::Connection &db, const Register::Actor &actor, const Assets::RelabelWatch &watch) const
{
    RelabelPreview preview;
    preview.reasons = reasons;
    const qint64 seen = Journal::readHead(db).seq; // before anything else: what comes later has not been seen
    Assets::RelabelWish asked;
    if (source == Source::Chosen) {
        asked.ids = chosenIds(db, filter, sort, actor.visible);
        asked.decisions = {decision};
        asked.reasons = {kReasonToCome};
        preview.target = decision;
        if (filter.ids.isEmpty())
            preview.target.insert(u"filter"_s, Assets::filterToJson(filter));
        else
            preview.target.insert(u"assets"_s, idsOf(filter.ids));
    } else {
        const QJsonArray rows = readRows(db, preview);
        if (!rows.isEmpty())
            Assets::addRows(db, rows, kReasonToCome, asked, preview.errors);
        preview.target = {{u"rows"_s, rows}};
    }
    if (preview.errors.isEmpty())
        preview.plan = Assets::planRelabelMany(db, actor, reasons, asked, watch);
    preview.plan.seen = seen;
    if (!preview.plan.stopped)
        preview.addWhatFollows(db, actor.day, watch.stop);
    return preview;
}

/// A list with anything wrong in it is not used at all.
QJsonArray RelabelQuestion::readRows(Storage::Connection &db, RelabelPreview &preview) const
{
    if (source == Source::Proposed) {
        Classes::ReclassificationFilter waiting;
        waiting.policyId = policyId;
        Assets::ProposedRows proposed = Assets::proposedRows(db, waiting);
        preview.oneByOne = std::move(proposed.oneByOne);
        preview.withoutReason = int(proposed.rows.size());
        return proposed.rows;
    }
    if (path.isEmpty()) {
        preview.list = Assets::readRelabelText(db, pasted);
    } else if (auto read = Assets::readRelabelFile(db, path)) {
        preview.list = std::move(*read);
    } else {
        preview.list.errors = {{1, {}, read.error().message}};
        preview.list.errorCount = 1;
    }
    if (preview.list.errorCount > 0)
        return {};
    for (const QJsonValue &row : std::as_const(preview.list.rows))
        preview.withoutReason += row.toObject().contains(u"reason"_s) ? 0 : 1;
    return std::exchange(preview.list.rows, {});
}

} // namespace AssetsUi
