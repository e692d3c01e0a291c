// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/asset.h"
#include "models/assets/assetdraft.h"
#include "models/policy/facts.h"
#include "models/register/policies.h"

namespace Assets {

/// What several acts of the room share.
[[nodiscard]] Register::StoredPolicy policyFor(Storage::Connection &db, std::optional<qint64> unitId);
/// Parameters of asset.register and asset.edit: every editable field, then the maps.
[[nodiscard]] QList<Register::Parameter> assetParameters();
/// 分類の手引き, beside the levels that it led to.
[[nodiscard]] Register::Parameter guidanceParameter();
/// The asset named by the parameter `asset`; a plan that says why not, otherwise.
[[nodiscard]] tl::expected<Asset, Register::Plan> namedAsset(Register::ActContext &context, const QJsonObject &params);
/// An error when the asset was entered by mistake and taken out: only its history is left to read.
void refuseVoid(const Asset &asset, QList<Register::FieldError> &errors);
/// Both versions, when `revision` is given and is not the present one.
[[nodiscard]] std::optional<Register::Stale> staleSave(Storage::Connection &db, const Asset &present, const QJsonObject &params);
/// What the place of the asset is called, and where `before` was.
void addPlace(Storage::Connection &db, const Asset &asset, const Asset *before, Policy::Facts &facts);
/// Findings of the policy and of the program, in this order.
[[nodiscard]] Policy::Findings findingsFor(const Policy::Document &policy, const Policy::Facts &facts);
/// What the policy says to whoever decides a class that is being asked: only the role that was asked answers (INV-05).
[[nodiscard]] Policy::Findings answerFindings(const Policy::Document &policy, Policy::Facts facts, const Asset &before, const Asset &after);
/// Proposals of rules as consequences: {proposal: {axis, level, ground}}.
[[nodiscard]] QList<Register::Consequence> proposalConsequences(const Policy::Document &policy, const Policy::Facts &facts);
/// Writes the notices that findings ask for, and the breaches that facts left behind. The entry must be open.
void writeNotices(Register::ActContext &context, const Policy::Findings &findings, const Journal::ObjectRef &object, qint64 policyId);
/// number, name, unit, class, reasons: what the sentence of an entry is made of.
[[nodiscard]] QJsonObject summaryOf(const Register::ActContext &context, const Policy::Document &policy, const Asset &asset,
                                    const Policy::Findings &findings);
[[nodiscard]] QJsonObject resultOf(const Asset &asset, qint64 revision);
/// The asset with the cells that the entry changed as they were before it.
[[nodiscard]] Asset asBefore(Storage::Connection &db, const Asset &now, const Journal::Entry &entry);
/// The next number of the unit, by its pattern.
[[nodiscard]] QString numberFor(Register::ActContext &context, std::optional<qint64> unitId);
void writeClassification(Register::ActContext &context, const Asset &asset, const DraftExtras &extras, const QString &origin,
                         qint64 policyVersionId);

} // namespace Assets
