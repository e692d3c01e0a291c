// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/book.h"
#include "models/disposal/disposal.h"
#include "models/journal/recorder.h"
#include "models/register/actor.h"
#include "models/storage/connection.h"

#include <QList>

namespace Disposal {

struct RecordFilter {
    QString text;                 ///< words, each in number, thing, method, content, person, permit or remarks
    std::optional<qint64> objectId;
    std::optional<qint64> unitId; ///< with the units below it
    QString from;                 ///< doneAt ≥, ISO day
    QString to;                   ///< doneAt ≤, ISO day
    bool withCancelled = true;
    Register::Visibility visible; ///< what is closed to the reader keeps number and class, and search does not find it by its words
};
/// Newest first. Throws DbError.
[[nodiscard]] QList<Record> records(Storage::Connection &db, const RecordFilter &filter = {});
[[nodiscard]] std::optional<Record> record(Storage::Connection &db, const QString &number, const Register::Visibility &visible = {});
/// Label of a method: the policy's word, or the text itself.
[[nodiscard]] QString methodLabel(Storage::Connection &db, const Record &record);

} // namespace Disposal
