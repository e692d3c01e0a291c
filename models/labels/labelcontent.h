// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/objectref.h"

#include <QByteArray>
#include <QFlags>
#include <QStringList>

namespace Labels {

/// What may stand on a label. The class always does (豊前 2(2)②).
enum class LabelPart { Code = 1, Number = 2, Name = 4, Class = 8, Restrictions = 16, Unit = 32 };
Q_DECLARE_FLAGS(LabelParts, LabelPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(LabelParts)

/// Everything.
inline constexpr LabelParts kAllParts = LabelParts(0x3f);

/// The class as it is told without colour: in words and by its frame.
struct LabelClass {
    QString words; ///< 自治体機密性3A・完全性2・可用性1
    QString badge; ///< 3A・2・1, where there is no room for the words
    int weight = 0; ///< of the frame: 4 = highest of the first axis … 1 = lowest, 0 = unclassified
    bool operator==(const LabelClass &) const = default;
};

/// What stands on the label of one thing: a snapshot, whatever kind of thing it is.
struct LabelContent {
    Journal::ObjectRef object;
    QString number;
    QString name; ///< empty where it is closed to who prints
    LabelClass classed;
    QString levels; ///< stored form of the class
    QStringList restrictions;
    QString unit;
    QByteArray payload; ///< of the code, ASCII only
    QString where;      ///< its place, for who goes there
    bool due = false;   ///< the mark that is on it waits to be renewed
    QString dueSince;   ///< since when, as people read it
    qint64 policyId = 0; ///< of its unit: says where the class is to be seen
    bool operator==(const LabelContent &) const = default;
};

} // namespace Labels
