// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/list/filter.h"
#include "models/assets/relabel/relabellistintake.h"
#include "models/assets/relabel/relabelplanactparts.h"

namespace AssetsUi {

/// What a change of class of many assets would do, with what is shown of it. Made once in the reader's thread.
struct RelabelPreview {
    enum Part { Changes, Follows, Same, Refused, OneByOne, Errors, PartCount };
    Assets::RelabelPlan plan;
    QJsonObject target;               ///< parameters of asset.relabelMany that say which assets and which class
    QMap<QString, QString> reasons;
    QVector<qint64> oneByOne;         ///< on the 再分類 list without one class that is proposed
    Assets::RelabelList list;         ///< its errors; its rows are in `target`
    QList<Register::FieldError> errors;
    int withoutReason = 0;            ///< lines that have no reason of their own

    [[nodiscard]] qsizetype count(Part part) const;
    /// The asset of a row of that part; not for errors.
    [[nodiscard]] qint64 assetAt(Part part, qsizetype row) const;
};

/// What the dialog asks in the reader's thread.
struct RelabelQuestion {
    enum class Source { Chosen, List, Proposed };
    Source source = Source::Chosen;
    Assets::Filter filter;            ///< Chosen
    QList<Assets::SortKey> sort;
    std::optional<qint64> policyId;   ///< Proposed: whose 再分類 list; nullopt = all
    QJsonObject decision;             ///< Chosen: {levels, grounds}
    QString path;                     ///< List: a file, or else
    QString pasted;
    QMap<QString, QString> reasons;   ///< rule → written reason

    /// A reason that is not written yet is asked for by its own field, so it is taken for written here. Throws DbError.
    [[nodiscard]] RelabelPreview look(Storage::Connection &db, const Register::Actor &actor, const Assets::RelabelWatch &watch) const;

private:
    [[nodiscard]] QJsonArray readRows(Storage::Connection &db, RelabelPreview &preview) const;
};

} // namespace AssetsUi
