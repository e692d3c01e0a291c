// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/list/filter.h"
#include "models/assets/relabel/relabellistintake.h"
#include "models/assets/relabel/relabelplanactparts.h"
#include "models/media/mediumactparts.h"

namespace AssetsUi {

/// What a change of class of many assets would do, with what is shown of it. Made once in the reader's thread.
struct RelabelPreview {
    /// What changes and what follows from it, what does not, and what is wrong with the wish.
    enum Part { Changes, Follows, Carriers, Labels, Keeping, Same, Refused, OneByOne, Errors, PartCount };
    Assets::RelabelPlan plan;
    QList<Media::ForeseenMedium> media; ///< that would have another class
    QVector<quint32> labels;          ///< marks that would no longer fit, as thingAt() reads them
    QVector<quint32> keeping;         ///< what would no longer be kept as the policy asks
    QJsonObject target;               ///< parameters of asset.relabelMany that say which assets and which class
    QMap<QString, QString> reasons;
    QVector<qint64> oneByOne;         ///< on the 再分類 list without one class that is proposed
    Assets::RelabelList list;         ///< its errors; its rows are in `target`
    QList<Register::FieldError> errors;
    int withoutReason = 0;            ///< lines that have no reason of their own

    /// What a row is about: an asset that changes or is raised, or else a medium.
    struct Thing {
        const Assets::RelabelledOne *asset = nullptr;
        const Media::ForeseenMedium *medium = nullptr;
    };
    [[nodiscard]] qsizetype count(Part part) const;
    /// Parts whose rows thingAt() tells of.
    [[nodiscard]] static bool isOfThings(Part part) { return part <= Keeping; }
    /// Neither of both for a copy under another policy.
    [[nodiscard]] Thing thingAt(Part part, qsizetype row) const;
    /// The asset of a row of that part; 0 for media and errors.
    [[nodiscard]] qint64 assetAt(Part part, qsizetype row) const;
    /// Reads what follows beyond the assets, and sorts out what is to be done about it. Throws DbError.
    void addWhatFollows(Storage::Connection &db, QDate day, const std::function<bool()> &stop);
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
