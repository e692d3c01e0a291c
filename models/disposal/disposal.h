// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policy.h"

#include <QString>

#include <optional>

namespace Disposal {

/// A disposal that was done: a fact, locked; only cancelled with a reason, and then still printed.
struct Record {
    qint64 id = 0;
    QString number;                 ///< D-2026-0001: the fiscal year in which it was done
    std::optional<qint64> objectId; ///< absent: a thing named in words
    QString thing;                  ///< number and name at that time, or the words
    Policy::Levels levels;          ///< class at that time
    QString doneAt;                 ///< ISO day, or day and time (2026-04-01T14:05), local; the old book's words when migrated
    QString method;                 ///< code of the policy or words
    QString content;                ///< 処理内容
    QString person;                 ///< 担当者
    QString permitNumber;           ///< 許可番号 on paper
    QString permittedBy;
    QString place;
    QString witness;
    QString remarks;
    qint64 policyVersionId = 0;
    std::optional<qint64> unitId;
    QString cancelledAt;            ///< UTC; empty = in force
    QString cancelReason;
    QString previousState;          ///< of the object, to go back to
    bool migrated = false;          ///< 移行: taken over from an older book, as it stood there
    bool closed = false;            ///< name, content and remarks are hidden from whoever reads (INV-44); never stored
    [[nodiscard]] bool isCancelled() const { return !cancelledAt.isEmpty(); }
};

} // namespace Disposal
