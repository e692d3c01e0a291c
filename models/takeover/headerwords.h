// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetfield.h"

#include <QHash>
#include <QStringView>

namespace Takeover {

/// A header as it is compared: folded, without spaces, breaks and the marks that say "required".
[[nodiscard]] QString headerKey(QStringView text);

/// What the fields are called in the heads of ledgers.
class HeaderWords
{
public:
    explicit HeaderWords(const QList<Assets::Field> &fields);
    /// The words of another kind of list: field code and what its column is called.
    [[nodiscard]] static HeaderWords of(const QList<QPair<QString, QStringList>> &words);
    /// Levels of these axes are understood as headers too: 機密性/3A → class.C:3A.
    HeaderWords(const QList<Assets::Field> &fields, const QList<Policy::Axis> &axes);

    /// The field that a header means, by the whole of it, its last part (分類/機密性), or without a bracket at its end.
    [[nodiscard]] QString fieldFor(const QString &header) const;
    /// True when some part of the header is a word that heads of ledgers use, also № and the like.
    [[nodiscard]] bool isKnown(const QString &header) const;
    [[nodiscard]] bool isOrdinal(const QString &header) const;
    /// 所属, 課名, 所管 …: what stands before the name of a unit above the header.
    [[nodiscard]] bool isUnitLabel(const QString &text) const;

    /// Codes of the axes that have a level for each of these headers, said without the axis: 3A, 3B, 2.
    [[nodiscard]] QStringList axesWith(const QStringList &headers) const;
    /// class.C:3A, the field of a column under which a mark says that level; empty when the header is none of the axis.
    [[nodiscard]] QString levelField(const QString &axisCode, const QString &header) const;

private:
    [[nodiscard]] QString markedLevel(const QString &header) const;
    [[nodiscard]] QString lookUp(const QString &header) const;
    QHash<QString, QString> m_fields;
    QList<Policy::Axis> m_axes;
};

/// ○, 〇, ✓, ●, レ …: what says "this one" in a column for one answer.
[[nodiscard]] bool isMark(const QString &text);
/// ×, －, 0 …: what says "not this one".
[[nodiscard]] bool isNoMark(const QString &text);

/// Field code of a single column that holds the levels of all axes: 3B／2／2.
inline constexpr char kLevels[] = "levels";
/// Field code of a column that says nothing about the asset: our own columns of refused lines.
inline constexpr char kIgnored[] = "ignored";

/// Heads of the columns that refused lines are given, so that a corrected file comes in without them.
[[nodiscard]] QString refusedReasonHeader();
[[nodiscard]] QString refusedLineHeader();

} // namespace Takeover
