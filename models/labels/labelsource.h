// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/labels/labelcontent.h"
#include "models/register/actor.h"
#include "models/storage/connection.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QVector>

#include <tl/expected.hpp>

#include <functional>

namespace Labels {

/// What a room above tells of its things, so that labels are made of them without knowing what they are. All of it reads
/// only and throws DbError.
struct LabelSource {
    QString kind; ///< of objects: "asset"
    /// What a filter of that room leaves, in the order of `sort`. The error is a sentence.
    std::function<tl::expected<QVector<qint64>, QString>(Storage::Connection &, const Register::Visibility &, const QJsonObject &filter,
                                                         const QJsonArray &sort)> ids;
    std::function<QString(Storage::Connection &, const Register::Visibility &, const QJsonObject &filter)> filterText;
    /// In the order of the ids; one that is not there is left out. A closed thing keeps number, class and unit (INV-44).
    std::function<QList<LabelContent>(Storage::Connection &, const Register::Visibility &, const QVector<qint64> &ids)> contents;
};
using LabelSources = QList<LabelSource>;

/// Contents of things of any kinds, in their order.
[[nodiscard]] QList<LabelContent> contentsOf(const LabelSources &sources, Storage::Connection &db, const Register::Visibility &visible,
                                             const QList<Journal::ObjectRef> &things);

} // namespace Labels
