// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/organization/bookframe.h"
#include "models/register/blueprint.h"

namespace Permits {

inline constexpr char kBlanketBook[] = "blanket-permits"; ///< 包括許可一覧
inline constexpr char kPaperBook[] = "paper-decisions";   ///< 紙決裁入力一覧: what was typed in from paper
inline constexpr char kDualBook[] = "dual-roles";         ///< 兼務例外一覧: who applied decided as well (INV-10)
[[nodiscard]] bool isPermitBook(const QString &book);

struct PermitBookOrder {
    QString book;
    const Register::Blueprint *blueprint = nullptr; ///< outlives the book; says what is closed to the reader
    Register::Visibility visible;
    QDate from; ///< of decisions, with `to`; null = all
    QDate to;
    Organization::BookWish wish;
};

/// The oldest first. Throws DbError, as does permitBookCount().
[[nodiscard]] Books::Content permitBook(Storage::Connection &db, const PermitBookOrder &order, const Journal::Head &head, const QDateTime &printedAt);
[[nodiscard]] int permitBookCount(Storage::Connection &db, const PermitBookOrder &order);

} // namespace Permits
