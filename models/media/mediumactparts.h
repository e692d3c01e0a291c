// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/storagequeries.h"
#include "models/register/blueprint.h"

namespace Media {

/// What several acts of the room share. All functions throw DbError.

/// The medium named by the parameter `medium`; a plan that says why not, otherwise.
[[nodiscard]] tl::expected<Medium, Register::Plan> namedMedium(Register::ActContext &context, const QJsonObject &params);
/// An error when nothing is done with it any more: 廃棄済, 返却済, 取消.
void refuseEnded(const Medium &medium, QList<Register::FieldError> &errors);

/// 内容の分類は 機密性1 → 機密性3B になり、表示の更新待ちになります。
[[nodiscard]] QList<Register::Consequence> classConsequences(const Policy::Document &policy, const Medium &before,
                                                             const Classes::ContainerClass &after);
/// number, name, class: what the sentence of an entry is made of.
[[nodiscard]] QJsonObject summaryOf(const Policy::Document &policy, const Medium &medium);
[[nodiscard]] QJsonObject resultOf(Storage::Connection &db, qint64 id);
/// Writes the changes with their entry; the equipment that a part has left has one of its own. False when all is as it was.
bool save(Register::ActContext &context, const Medium &before, const Medium &after, const QJsonObject &summary,
          const Policy::Findings &findings, qint64 policyId);
/// The same where the entry is open and tells of more than the medium.
bool saveOpened(Register::ActContext &context, const Medium &before, const Medium &after, const QJsonObject &summary,
                const Policy::Findings &findings, qint64 policyId);
/// Notices and breaches that findings ask for. The entry must be open.
void writeNotices(Register::ActContext &context, const Policy::Findings &findings, const Medium &medium, qint64 policyId);

/// A medium whose class would be another one if things had other classes.
struct ForeseenMedium {
    qint64 id = 0;
    QString number;
    QString name;
    Register::StoredPolicy policy;
    Classes::ContainerClass before;
    Classes::ContainerClass after;
    Policy::Findings storage; ///< what it would be kept against, and is not now
    /// False: what is stuck on it no longer fits (INV-09).
    [[nodiscard]] bool marksFit() const { return before.levels.isEmpty() || before.levels == after.levels; }
};
/// Media that the things are on, and what these are built into. On that day, for what exceptions set aside. Reads only; what was found so far when `stop` says that nobody waits.
[[nodiscard]] QList<ForeseenMedium> foreseenMedia(Storage::Connection &db, const Register::ClassChanges &changes, QDate day,
                                                  const std::function<bool()> &stop = {});

/// Media hold the class of what is on them, after every act.
[[nodiscard]] Register::Follower mediaFollower();

} // namespace Media
