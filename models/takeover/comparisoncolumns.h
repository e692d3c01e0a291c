// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policy.h"
#include "models/takeover/columns.h"

namespace Takeover {

/// Field code of the column in which a section says what became of a line: 内容の確認.
inline constexpr char kMark[] = "mark";
[[nodiscard]] QString markHeader();

/// What may stand there, in the order of the list that is offered: confirmed 確認済, changed 変更あり, disposed 廃棄済,
/// lost 所在不明, notOurs 所管外, open 未確認.
[[nodiscard]] QList<Policy::Term> marks();
/// The code for a text; empty when it is none of them.
[[nodiscard]] QString markFor(const QString &text);

/// Columns that the program wrote itself (状態, 適用規程, 移行 … of an export) say nothing that could be taken over and are
/// no own fields: they become kIgnored, 取扱制限 beside 取扱制限（台帳の記載） becomes kRestrictions. A column of that name that
/// a section keeps itself stays what it was: its values or its neighbours tell them apart.
/// Own fields that are there already are found by their label, also where an export had to tell them from the program's
/// own word for something else (状態（独自項目）). `fields`: those of the register, own ones among them.
void recogniseOurColumns(QList<Column> &columns, const QStringList &policyTitles, const QList<Assets::Field> &fields = {});

} // namespace Takeover
