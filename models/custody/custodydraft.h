// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/asset.h"
#include "models/custody/custodyevent.h"
#include "models/media/medium.h"
#include "models/register/act.h"
#include "models/register/policies.h"

namespace Custody {

/// The reading of what was asked. All functions throw DbError.

/// What was asked for, the same for every thing of the act.
struct Wish {
    const EventKind *kind = nullptr;
    bool fact = false;
    QMap<QString, QString> texts;     ///< by code of custodyfield.h
    std::optional<qint64> personId;
    QString personText;
    std::optional<qint64> holderId;
    QString holderText;               ///< 総務課 主事 山田太郎
    bool holderIsOutside = false;
    std::optional<qint64> placeId;
    QString placeText;
    std::optional<qint64> unitId;
    QString boundary;                 ///< as typed; empty = what follows from the event
};
/// Reads the parameters that the kind takes; what it needs and is not there is an error, save for a fact.
[[nodiscard]] Wish wishFrom(Register::ActContext &context, const EventKind &kind, const QJsonObject &params, bool fact, QList<Register::FieldError> &errors);

/// One thing of the act: what it is, and what becomes of it.
struct Item {
    Register::ObjectRow object;
    std::optional<Media::Medium> before; ///< absent for information
    std::optional<Media::Medium> after;
    std::optional<Assets::Asset> asset;
    Register::StoredPolicy policy;
    Event event;
    QString boundary;        ///< "" | "room" | "outside"
    QList<qint64> permits;   ///< that it is done under
    Policy::Findings findings;
};
/// The things named by `things`; an error for each that is not there, and for those that have ended.
[[nodiscard]] QList<Item> itemsFrom(Register::ActContext &context, const EventKind &kind, const QJsonObject &params, QList<Register::FieldError> &errors);

/// 総務課 主事 山田太郎, as he is called on that day.
[[nodiscard]] QString personWords(Storage::Connection &db, qint64 personId);

} // namespace Custody
