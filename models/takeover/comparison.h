// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/takeover/takeoverplan.h"

#include <QDate>

namespace Takeover {

/// One cell of a line that says something else than the register. Texts are as people read them, days as 2026-04-01.
struct CellChange {
    QString field; ///< field code; "-" for an own field that is yet to be made
    QString label;
    QString before; ///< empty = nothing was there
    QString after;  ///< never empty: an empty cell clears nothing
    bool operator==(const CellChange &) const = default;
};

enum class RowChange {
    Changed,   ///< 変更: some cell differs
    New,       ///< 新規: no asset bears the number, and none was proposed
    Unchanged, ///< 変更なし
};

/// One line of the file beside the asset it is about.
struct ComparedRow {
    RowChange change = RowChange::Unchanged;
    QString sheet;
    int line = 0;
    std::optional<qint64> asset; ///< nullopt = new
    QString number;              ///< of the asset; empty = the register gives one
    QString name;                ///< as the register has it; of a new line, as the file has it
    QString unit;
    QList<CellChange> cells;
    bool byName = false;   ///< a proposal: the line has no number, and only unit and name agree
    bool accepted = true;  ///< would be taken over with the options of the plan; a proposal only when it is named
    QString mark;          ///< what the section wrote in 内容の確認
    /// How `accept` names it: "シート:12".
    [[nodiscard]] QString key() const { return sheet + QStringLiteral(":%1").arg(line); }
};

/// An asset that the file should name and does not. It is only listed: a list never deletes.
struct MissingAsset {
    qint64 id = 0;
    QString number;
    QString name;
    QString unit;
    QString confirmedOn; ///< ISO day; empty = never
};

/// One unit that the file covers.
struct CoveredUnit {
    qint64 id = 0;
    QString name;
    qint64 rows = 0;    ///< lines of the file about its assets, new ones too
    qint64 missing = 0; ///< its assets that the file does not name
};

/// A ledger that came back, beside the register. Counts are exact; lists hold the first `limit` of each, in the order of the
/// file (missing: by number).
struct Comparison {
    bool whole = true; ///< false: the file was changed while it was read; plan it again
    qint64 changed = 0;
    qint64 changedCells = 0;
    qint64 added = 0;
    qint64 unchanged = 0;
    qint64 refused = 0; ///< 不可, from the plan
    qint64 skipped = 0; ///< 対象外, from the plan; lines that the user did not accept are not among them
    qint64 proposed = 0; ///< of changed and unchanged: by name only
    qint64 missing = 0;
    QList<ComparedRow> changedRows;
    QList<ComparedRow> addedRows;
    QList<ComparedRow> unchangedRows;
    QList<MissingAsset> missingAssets;
    QList<CoveredUnit> units; ///< by name
    QString within;           ///< the condition of a 依頼用リスト, as `--where` texts joined by "；"; empty = whole units
    [[nodiscard]] qint64 changedNotShown() const { return changed - changedRows.size(); }
    [[nodiscard]] qint64 addedNotShown() const { return added - addedRows.size(); }
    [[nodiscard]] qint64 unchangedNotShown() const { return unchanged - unchangedRows.size(); }
    [[nodiscard]] qint64 missingNotShown() const { return missing - missingAssets.size(); }
};

inline constexpr qsizetype kComparedRows = 5000;

/// Compares a plan made with onDuplicate=update (other plans have refused the lines that are there already) with the register.
/// What closed rows say is hidden from an actor who may not see it. Only reads. Throws DbError.
[[nodiscard]] Comparison compare(Storage::Connection &db, const TakeoverPlan &plan, const Register::Visibility &visible = {},
                                 qsizetype limit = kComparedRows);

/// {changed: [{number, name, sheet, line, byName, accepted, cells: [{field, label, before, after}]}], new, unchanged,
/// missing: [{number, name, unit}], units, counts}: what daichoctl prints.
[[nodiscard]] QJsonObject comparisonToJson(const Comparison &comparison);

/// 確認済: how far the assets of a unit have been confirmed.
struct Confirmation {
    qint64 unit = 0; ///< 0 = assets without a unit
    QString name;
    qint64 assets = 0;    ///< in force (有効, 下書き, 分類照会中)
    qint64 confirmed = 0; ///< since the day asked for
    QString oldest;       ///< the longest ago of all; empty when some never was
    QString latest;
};
/// By unit in the order of their names; units without assets are left out. `since` invalid = ever confirmed. Throws DbError.
[[nodiscard]] QList<Confirmation> confirmationOf(Storage::Connection &db, QDate since = {});

} // namespace Takeover
