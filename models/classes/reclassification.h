// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policy.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace Classes {

/// What a class may become under a new version: axis → levels of that version, the likeliest first. Only proposed.
using ProposedLevels = QMap<QString, QStringList>;

/// One line of the 再分類 list: a thing whose class was decided under a version whose levels have since been revised.
struct Reclassification {
    qint64 id = 0;
    qint64 objectId = 0;
    QString number;
    std::optional<qint64> unitId;
    qint64 policyId = 0;
    qint64 fromVersionId = 0; ///< the decision was made under this version and stays as it is
    qint64 toVersionId = 0;
    Policy::Levels levels;    ///< as decided, in the words of fromVersionId
    ProposedLevels proposed;  ///< empty = the revision proposes nothing
    QString listedAt;         ///< UTC
};

/// Stored form: {"C":["3A","3B"]}; empty text for nothing.
[[nodiscard]] QString proposedToText(const ProposedLevels &proposed);
[[nodiscard]] ProposedLevels proposedFromText(const QString &text);
/// For people: 機密性 3A・3B・3C のいずれか　完全性 2. Empty for nothing.
[[nodiscard]] QString proposedForPeople(const Policy::Document &policy, const ProposedLevels &proposed);

/// True when a class decided under `before` has to be decided again under `after`: axes or levels differ in code, name, rank,
/// criterion or grounds, or what was a default is now the policy's own word (INV-49).
[[nodiscard]] bool levelsDiffer(const Policy::Document &before, const Policy::Document &after);
/// What differs, axis by axis, in sentences for whoever imports the revision.
[[nodiscard]] QStringList levelChanges(const Policy::Document &before, const Policy::Document &after);
/// What the revision proposes for these levels: its level mapping; else the same level where it is unchanged.
[[nodiscard]] ProposedLevels proposedLevels(const Policy::Document &before, const Policy::Document &after, const Policy::Levels &levels);

} // namespace Classes
