// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/medium.h"
#include "models/register/policies.h"

namespace Media {

/// Loading and saving media. All functions throw DbError; writing belongs to the entry that is open.

[[nodiscard]] std::optional<Medium> load(Storage::Connection &db, qint64 id);
/// By number or alias, full width accepted.
[[nodiscard]] std::optional<Medium> loadByNumber(Storage::Connection &db, const QString &number);
qint64 insert(Register::ActContext &context, const Medium &medium);
/// False when all is as it was. A changed class of what is on it leaves its mark waiting (表示の更新待ち, INV-09).
bool update(Register::ActContext &context, const Medium &before, const Medium &after);

/// Media built into the equipment, those that have ended too, by number.
[[nodiscard]] QList<qint64> partsOf(Storage::Connection &db, qint64 equipmentId);
/// The class of what is on it now: its contents, what was taken off and not erased, its built-in media.
[[nodiscard]] Classes::ContainerClass heldBy(Storage::Connection &db, const Register::StoredPolicy &policy, const Medium &medium,
                                             const Register::ClassChanges &foreseen = {});

/// The class that a thing has now.
[[nodiscard]] Policy::Levels levelsOfThing(Storage::Connection &db, qint64 assetId);

struct Erasure {
    qint64 id = 0;
    qint64 mediumId = 0;
    QString doneAt;
    QString method;
    QString person;
    QString content;
};
qint64 insertErasure(Register::ActContext &context, const Erasure &erasure);
[[nodiscard]] QList<Erasure> erasures(Storage::Connection &db, qint64 mediumId);

/// What search finds it by.
[[nodiscard]] QStringList indexFields(const Medium &medium);

} // namespace Media
