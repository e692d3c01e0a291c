// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/list/condition.h"

#include <QMap>
#include <QSet>
#include <QVector>

namespace Assets {

/// What a list, a book or an export shows. Empty members do not restrict. Members are joined by AND.
struct Filter {
    QString text;                          ///< search words
    QSet<qint64> units;                    ///< these units (the caller adds those below)
    QStringList kinds;
    QMap<QString, QStringList> levels;     ///< axis → level codes; "" = unclassified on that axis
    bool unclassified = false;             ///< some required axis has no level
    QStringList states;                    ///< empty = all but void, unless `conditions` ask for void ones
    std::optional<bool> personalInfo;
    std::optional<bool> migrated;
    QString expiresUntil;                  ///< ISO day, inclusive
    std::optional<qint64> placeId;
    std::optional<qint64> batchId;
    bool labelDue = false;                 ///< 表示の更新待ち
    bool sameNameOtherClass = false;       ///< 同じ名称で分類が違うもの
    QString unconfirmedSince;              ///< ISO day: not confirmed on that day or later (未確認)
    QVector<qint64> ids;                   ///< exactly these (選択)
    QList<QPair<QString, QString>> where;  ///< field code = stored or shown value, exact; "" = empty
    ConditionGroup conditions;
    bool operator==(const Filter &) const = default;
};

struct SortKey {
    QString field; ///< field code
    bool descending = false;
    bool operator==(const SortKey &) const = default;
};

/// What both filters leave. A choice of rows by id is that of the first one that has any.
[[nodiscard]] Filter joined(Filter filter, const Filter &with);

/// A filter as settings, saved searches and definitions of books keep it; what restricts nothing is left out, and so are `ids`.
[[nodiscard]] QJsonObject filterToJson(const Filter &filter);
/// Errors name their place: $.units[0]. Keys that are not known are errors.
[[nodiscard]] tl::expected<Filter, QString> filterFromJson(const QJsonObject &json);

[[nodiscard]] QJsonArray sortToJson(const QList<SortKey> &sort);
[[nodiscard]] tl::expected<QList<SortKey>, QString> sortFromJson(const QJsonArray &json, const QString &path = QStringLiteral("$"));

} // namespace Assets
