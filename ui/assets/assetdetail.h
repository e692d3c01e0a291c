// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/distribution/distributionqueries.h"
#include "models/assets/linkqueries.h"
#include "models/classes/classification.h"
#include "models/journal/entry.h"
#include "models/media/mediumqueries.h"
#include "models/policy/facts.h"
#include "models/register/blueprint.h"

#include <memory>

namespace AssetsUi {

/// One changed field of an entry, as people read it.
struct StoryChange {
    QString label;
    QString before;
    QString after;
    bool isClass = false;
};

/// One entry of the history, told.
struct StoryEntry {
    qint64 seq = 0;
    QString when;      ///< 令和8年4月1日 10:02, local time; a bare day where only the day is known
    QString who;       ///< 山田 太郎（主査）
    bool selfDeclared = true;
    QString title;     ///< 資産を登録
    QString told;      ///< the sentence the act itself tells, where the class line does not say it: 台帳「…」8 行目から
    bool refused = false;
    QString reason;
    QString classBefore;
    QString classAfter;
    QList<StoryChange> changes;
    QStringList findings; ///< each with its clause
    QStringList clauses;  ///< of the findings, in the same order; empty where there is none
};

/// One decision about the class, told.
struct DecisionLine {
    QString day;
    QString levels;
    QStringList grounds;
    QStringList guidance; ///< 分類の手引き: question → answer, and what it proposed
    QString reason;
    QString decidedBy;
    QString originalText;
    QString origin;
    QString policy; ///< title and version it was made under
};

/// Everything the detail of one asset shows, read in one go off the window's thread.
struct AssetDetail {
    qint64 id = 0;
    bool found = false;
    Assets::RowView row;
    bool asking = false;
    qint64 policyId = 0;
    QString unitPath;
    std::shared_ptr<const Policy::Document> policy; ///< never null when found
    QList<Assets::Field> fields;
    QList<Policy::Guidance> guidance;
    QString restrictionNote;
    QList<DecisionLine> decisions;
    QList<Assets::LinkRow> links; ///< 格納・複製: sources, then copies
    QList<Assets::DistributionLine> distributed; ///< its numbered copies, those still out first
    std::optional<Assets::Distribution> copy;    ///< when it is a numbered copy itself
    QList<Media::MediumView> media; ///< that it is on
    QString labelDue;             ///< since when the mark waits to be renewed, as people read it
    QString labelPrinted;         ///< when a label was last printed, and with which class
    QList<StoryEntry> story;
};

/// A row that is closed to the actor has no decisions and no story. Throws DbError.
[[nodiscard]] AssetDetail readDetail(Storage::Connection &db, const Register::Visibility &visible, qint64 id,
                                     const Register::Blueprint &blueprint, QDate today);

} // namespace AssetsUi
