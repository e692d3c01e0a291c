// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policy.h"

namespace Policy {

/// The codes of a policy in Japanese words, for screens and books. A code that nobody has words for comes back as it is.

[[nodiscard]] QString statusWord(Status status);                 ///< 引用, 解釈, 既定
[[nodiscard]] QString severityWord(Severity severity);           ///< 助言, 理由が要る …
[[nodiscard]] QString capabilityWord(const QString &capability); ///< asset.lower → 分類を下げる
[[nodiscard]] QString scopeWord(const Document &policy, const QString &scope); ///< 団体全体, 課ごと …
[[nodiscard]] QString restrictionKindWord(const QString &kind);  ///< 禁止, 原則禁止, 求める
[[nodiscard]] QString ruleKindWord(const QString &kind);         ///< disposal.method → 廃棄の方法
[[nodiscard]] QString recordFieldWord(const QString &field);     ///< doneAt → 日時
/// The clause with its status: 豊前 2(1)（引用）; a default says so.
[[nodiscard]] QString sourceWords(const Source &source);
/// The parameters of a rule as one line: 機密性2以上、対象: 実施手順、項目: 日時・担当者. Empty when it has none.
[[nodiscard]] QString paramWords(const Document &policy, const Rule &rule);
/// The levels that something begins at or holds for: 自治体機密性3A・自治体機密性3B.
[[nodiscard]] QString levelWords(const Document &policy, const QString &axis, const QStringList &levels);

} // namespace Policy
