// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policy.h"

namespace Policy {

/// One difference between two versions of a policy, in words.
struct Change {
    enum class Kind { Added, Removed, Changed };
    Kind kind = Kind::Changed;
    QString path;    ///< in the later file; of what is gone, in the earlier one
    QString section; ///< 規則
    QString item;    ///< what it is called there; empty = the policy itself
    QString field;   ///< 重さ; empty where a whole item came or went
    QString before;
    QString after;
    QString clause;  ///< of the item, as the later file cites it
    bool operator==(const Change &) const = default;
};

/// Everything in which the later one differs but its number, in the order of the file. Items are the same where their code is;
/// that they stand in another order is no difference.
[[nodiscard]] QList<Change> compare(const Document &before, const Document &after);
[[nodiscard]] QString changeKindWord(Change::Kind kind); ///< 追加, 削除, 変更

} // namespace Policy
