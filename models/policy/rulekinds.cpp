// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/rulekinds.h"

#include <algorithm>

namespace Policy {

using namespace Qt::StringLiterals;

namespace {

constexpr bool kRequired = true;

/// Most kinds speak only from a level upwards; without the two the rule speaks to every class.
QList<RuleParam> withThreshold(QList<RuleParam> params = {})
{
    params.append({u"axis"_s, ParamType::AxisCode});
    params.append({u"minLevel"_s, ParamType::LevelCode});
    return params;
}

/// By what a rule recognises the things it is about.
QList<RuleParam> withMarks(QList<RuleParam> params)
{
    params.append({u"kinds"_s, ParamType::KindCodes});
    params.append({u"flags"_s, ParamType::TextList});
    params.append({u"words"_s, ParamType::TextList});
    return params;
}

QList<RuleKind> classificationKinds()
{
    const QStringList saving = {u"asset.register"_s, u"asset.edit"_s, u"asset.relabel"_s, u"asset.copy"_s};
    const QStringList savingOrTakingOver = saving + QStringList{u"asset.takeOver"_s};
    const QList<RuleParam> levelOfAxis = {{u"axis"_s, ParamType::AxisCode, kRequired},
                                          {u"level"_s, ParamType::LevelCode, kRequired},
                                          {u"ground"_s, ParamType::GroundCode}};
    return {
        {u"classification.required"_s, savingOrTakingOver, {}},
        {u"classification.ground"_s, saving,
         {{u"axis"_s, ParamType::AxisCode, kRequired}, {u"level"_s, ParamType::LevelCode, kRequired}}},
        {u"classification.floor"_s, savingOrTakingOver, withMarks(levelOfAxis)},
        {u"classification.propose"_s, savingOrTakingOver, withMarks(levelOfAxis)},
        {u"classification.lower"_s, {u"asset.edit"_s, u"asset.relabel"_s}, {{u"axis"_s, ParamType::AxisCode}}},
        {u"classification.source"_s, savingOrTakingOver,
         {{u"acquisitions"_s, ParamType::AcquisitionCodes, kRequired}}},
        {u"classification.unknown"_s, savingOrTakingOver, {}},
        {u"handling.inPrinciple"_s, savingOrTakingOver, withThreshold()},
        {u"scope.excluded"_s, savingOrTakingOver, {{u"scopes"_s, ParamType::ScopeCodes, kRequired}}},
        {u"visibility.unit"_s, savingOrTakingOver,
         {{u"flags"_s, ParamType::TextList, kRequired}, {u"unitKind"_s, ParamType::UnitKindCode, kRequired}}},
        {u"publication.never"_s, savingOrTakingOver + QStringList{u"asset.publish"_s, u"custody.publish"_s},
         withThreshold({{u"kinds"_s, ParamType::KindCodes, kRequired}, {u"publications"_s, ParamType::TextList}})},
    };
}

QList<RuleKind> handlingKinds()
{
    const QStringList disposing = {u"disposal.record"_s, u"disposal.complete"_s};
    const QStringList classing = {u"asset.register"_s, u"asset.edit"_s, u"asset.relabel"_s, u"asset.copy"_s, u"asset.takeOver"_s};
    return {
        {u"copy.inherits"_s, classing, {{u"axis"_s, ParamType::AxisCode, kRequired}}},
        {u"copy.permit"_s, {u"asset.copy"_s}, withThreshold({{u"exceptPurposes"_s, ParamType::TextList}})},
        {u"custody.permit"_s, {u"custody.takeOut"_s, u"custody.carry"_s}, withThreshold()},
        {u"disposal.method"_s, disposing, withThreshold()},
        {u"disposal.permission"_s, disposing, withThreshold()},
        {u"disposal.recordField"_s, disposing,
         withThreshold({{u"fields"_s, ParamType::RecordFields, kRequired}, {u"time"_s, ParamType::Flag}})},
        {u"provide.ban"_s, {u"asset.provide"_s, u"custody.provide"_s}, withThreshold()},
        {u"publish.ban"_s, {u"asset.publish"_s, u"custody.publish"_s}, withThreshold({{u"channels"_s, ParamType::TextList}})},
        {u"storage.disasterLowRisk"_s, {u"medium.store"_s}, withThreshold()},
        {u"storage.encrypted"_s, {u"medium.store"_s}, withThreshold()},
        {u"storage.lockable"_s, {u"medium.store"_s}, withThreshold({{u"safe"_s, ParamType::Flag}, {u"removable"_s, ParamType::Flag}})},
        {u"storage.placeBan"_s, {u"medium.store"_s, u"asset.register"_s, u"asset.edit"_s}, {{u"words"_s, ParamType::TextList, kRequired}}},
        {u"storage.writeProtected"_s, {u"medium.store"_s}, withThreshold()},
    };
}

QList<RuleKind> custodyKinds()
{
    const QStringList goingOut = {u"custody.takeOut"_s, u"custody.carry"_s};
    const QStringList comingIn = {u"custody.bringIn"_s, u"custody.carryIn"_s, u"custody.receive"_s, u"custody.receiveData"_s};
    const QStringList beingUsed = {u"custody.reconnect"_s, u"custody.place"_s, u"custody.move"_s, u"custody.lend"_s};
    return {
        {u"custody.carrier"_s, goingOut, withThreshold({{u"clauses"_s, ParamType::TextList, kRequired}})},
        {u"custody.contract"_s, {u"custody.handOver"_s}, withThreshold()},
        {u"custody.escort"_s, {u"custody.carryIn"_s}, withThreshold()},
        {u"custody.protection"_s, goingOut, withThreshold({{u"mediumKinds"_s, ParamType::MediumKindCodes}})},
        {u"custody.reconnect"_s, beingUsed, {{u"mediumKinds"_s, ParamType::MediumKindCodes, kRequired}}},
        {u"custody.record"_s, {u"custody.takeOut"_s, u"custody.bringIn"_s, u"custody.return"_s}, withThreshold({{u"fields"_s, ParamType::TextList}})},
        {u"custody.repair"_s, {u"custody.repairOut"_s}, withThreshold()},
        {u"custody.virusCheck"_s, comingIn, withThreshold()},
    };
}

QList<RuleKind> allKinds()
{
    QList<RuleKind> kinds = classificationKinds() + handlingKinds() + custodyKinds();
    for (RuleKind &kind : kinds) {
        kind.params.append({u"acts"_s, ParamType::TextList});
        kind.params.append({u"subject"_s, ParamType::Text});
    }
    std::sort(kinds.begin(), kinds.end(), [](const RuleKind &a, const RuleKind &b) { return a.code < b.code; });
    return kinds;
}

} // namespace

const QList<RuleKind> &ruleKinds()
{
    static const QList<RuleKind> kinds = allKinds();
    return kinds;
}

const RuleKind *ruleKind(const QString &code)
{
    const QList<RuleKind> &kinds = ruleKinds();
    const auto found = std::find_if(kinds.cbegin(), kinds.cend(), [&](const RuleKind &kind) { return kind.code == code; });
    return found == kinds.cend() ? nullptr : &*found;
}

const QStringList &disposalRecordFields()
{
    static const QStringList fields = {u"content"_s, u"doneAt"_s, u"method"_s, u"permitNumber"_s, u"person"_s, u"target"_s};
    return fields;
}

} // namespace Policy
