// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/mediumqueries.h"

#include <QJsonObject>

#include <tl/expected.hpp>

namespace Media {

/// {text, units, place, holder, thing, withContents, labelDue, withEnded}, as acts and the command line have it; what is not said is not asked
/// for. The error is the first thing that is wrong, with its JSON path: $.unit: 正の整数を書いてください。
[[nodiscard]] tl::expected<MediumFilter, QString> filterFromJson(const QJsonObject &json);
/// The same the other way round; an equal filter is an equal object.
[[nodiscard]] QJsonObject filterToJson(const MediumFilter &filter);
/// 税務課: of units with those below them the ones on top. Throws DbError.
[[nodiscard]] QString unitsText(Storage::Connection &db, const QSet<qint64> &units);
/// 検索: USB ・ 税務課 ・ 表示の更新待ち: for people. Throws DbError.
[[nodiscard]] QString filterText(Storage::Connection &db, const MediumFilter &filter);

} // namespace Media
