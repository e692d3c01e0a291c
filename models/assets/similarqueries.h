// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetqueries.h"

#include <atomic>

namespace Assets {

/// What somebody is about to register or to relabel.
struct SimilarQuestion {
    QString name;
    std::optional<qint64> unitId;
    QString kind;                 ///< code; empty = any
    std::optional<qint64> except; ///< the thing itself
    qsizetype limit = 5;
    bool operator==(const SimilarQuestion &) const = default;
};

/// A thing of a like name, and the class it bears.
struct SimilarAsset {
    qint64 id = 0;
    QString number;
    QString name;
    QString unit;    ///< as people read it
    QString classes; ///< 機密性3B・完全性2・可用性1, in the words of its policy
    bool sameName = false; ///< but for how it is written
    bool sameUnit = false;
    bool operator==(const SimilarAsset &) const = default;
};

/// Classified things whose names are like this one, the likest first; of like ones those of the same unit, then of the same kind.
/// Closed rows are left out (INV-44). Looks at a few hundred hits of the index at most, however large the register is; ends early
/// when `superseded` is set. Throws DbError.
[[nodiscard]] QList<SimilarAsset> similarAssets(Storage::Connection &db, const Register::Visibility &visible, const SimilarQuestion &question,
                                                const std::atomic<bool> &superseded);

} // namespace Assets
