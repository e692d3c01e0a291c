// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/book.h"
#include "models/journal/recorder.h"
#include "models/storage/connection.h"

#include <QDateTime>

namespace Organization {

inline constexpr char kPolicySettingsBook[] = "policy-settings";

/// How a 規程設定書 is wanted.
struct SettingsOrder {
    std::optional<qint64> policyId; ///< one policy; nullopt = every policy of the register
    Books::PageSetup page = Books::PageSetup::of(Books::Paper::A4, Books::Orientation::Portrait);
    QStringList approvalTitles;     ///< 決裁欄; empty = the register's setting
    QString formNumber;             ///< empty = 様式第3号
    QString printedBy;
    bool selfDeclared = true; ///< 操作者は自己申告
    bool verified = false;    ///< else the book says 証跡 未検証
};

/// 規程設定書: everything the register has been set to, policy by policy: papers, words, levels with criterion, restrictions,
/// roles with post and holder, permits with deciders, rules with what they look at, disposal, every other value; each with its
/// clause and how firmly it stands. What is no policy's own word bears ■既定. The head says 未確認, or when and under which
/// 決裁番号 the settings were confirmed (design §4). Throws DbError.
[[nodiscard]] Books::Content policySettingsBook(Storage::Connection &db, const SettingsOrder &order, const Journal::Head &head,
                                                const QDateTime &printedAt);
/// How many lines that book has, headings left out.
[[nodiscard]] int policySettingsCount(Storage::Connection &db, const SettingsOrder &order, QDate day);

} // namespace Organization
