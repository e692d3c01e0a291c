// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/act.h"

#include <QVector>

namespace Assets {

/// Which assets bear a mark that fits again (表示を更新した・貼付済み), and what is told of it.
struct LabelledWish {
    QString day;
    QString reason;
    QString by;             ///< who put it on or looked at it; empty = who acts
    bool onSight = false;   ///< 現物確認: those that did not wait are told of too
    bool isMany = false;    ///< a filter or very many: an entry tells of the whole as well
    QString filterText;
    QVector<qint64> ids;
    qint64 due = 0;         ///< of `ids`, those that waited
    qint64 notDue = 0;      ///< left out: nothing to renew
    qint64 ended = 0;       ///< left out: 廃棄済, 返却済, 取消
    qint64 closed = 0;      ///< left out: of another unit alone
    qint64 changed = 0;     ///< left out: printed with a class that is no longer its own

    [[nodiscard]] QJsonObject counts() const;
};

/// From `assets` (numbers or ids), `filter` or `run` (of label.print), exactly one of them, and on, reason, by, onSight. What is
/// named one by one must be there and in force; of a filter or a run the others are left out and counted. Throws DbError.
[[nodiscard]] LabelledWish labelledWishFrom(Register::ActContext &context, const QJsonObject &params, Register::Plan &plan);

} // namespace Assets
