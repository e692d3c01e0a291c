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

    /// The field that a header means, by the whole of it, its last part (分類/機密性), or without a bracket at its end.
    [[nodiscard]] QString fieldFor(const QString &header) const;
    /// True when some part of the header is a word that heads of ledgers use, also № and the like.
    [[nodiscard]] bool isKnown(const QString &header) const;
    [[nodiscard]] bool isOrdinal(const QString &header) const;
    /// 所属, 課名, 所管 …: what stands before the name of a unit above the header.
    [[nodiscard]] bool isUnitLabel(const QString &text) const;

private:
    [[nodiscard]] QString lookUp(const QString &header) const;
    QHash<QString, QString> m_fields;
};

/// Field code of a single column that holds the levels of all axes: 3B／2／2.
inline constexpr char kLevels[] = "levels";
/// Field code of a column that says nothing about the asset: our own columns of refused lines.
inline constexpr char kIgnored[] = "ignored";

/// Heads of the columns that refused lines are given, so that a corrected file comes in without them.
[[nodiscard]] QString refusedReasonHeader();
[[nodiscard]] QString refusedLineHeader();

} // namespace Takeover
