// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/classes/containerrules.h"
#include "models/custody/custodykind.h"
#include "models/journal/objectref.h"

#include <QJsonArray>
#include <QMap>

namespace Custody {

/// One hand-over as it happened: never changed afterwards (INV-24). Ids are for looking up; the texts say what people, posts and
/// places were called then.
struct Event {
    qint64 id = 0;
    Journal::ObjectRef object;
    QString kind;         ///< code of an EventKind, or kCorrection
    QString happenedAt;   ///< ISO instant in UTC, or a day
    QString enteredAt;    ///< ISO instant in UTC
    bool late = false;    ///< 後日入力: entered more than one working day after it happened
    bool fact = false;    ///< 発生済みの事実: recorded as it was, whatever the rules say
    State before = State::InPlace;
    State after = State::InPlace;
    QString dueBefore;
    std::optional<qint64> fromPlaceId;
    std::optional<qint64> fromHolderId;
    QString fromText;
    std::optional<qint64> toPlaceId;
    std::optional<qint64> toHolderId;
    std::optional<qint64> toUnitId;
    QString toText;       ///< 第1書庫 / A-3, 総務課 主事 山田太郎, 研修会場
    std::optional<qint64> personId;
    QString personText;
    QString enteredBy;
    Classes::ContainerClass held; ///< class of what was on it
    QJsonArray contents;  ///< [{number, name, class}] of what was on it, the first ones of many
    qint64 contentCount = 0;
    QMap<QString, QString> texts; ///< by code of custodyfield.h
    std::optional<qint64> correctsId;

    [[nodiscard]] QString text(const char *field) const { return texts.value(QLatin1String(field)); }
};

} // namespace Custody
