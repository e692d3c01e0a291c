// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/many/manytargetsactparts.h"

#include "models/assets/assetqueries.h"
#include "models/register/objects.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Register::ActContext;

namespace Assets {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

ManyTargets namedTargets(ActContext &context, const QJsonArray &assets, QList<Register::FieldError> &errors)
{
    ManyTargets targets;
    QSet<qint64> known;
    for (const QJsonValue &value : assets) {
        const auto id = namedTarget(context.db, value);
        if (!id) {
            errors.append({u"assets"_s, say(QT_TRANSLATE_NOOP("Assets", "番号「%1」の資産はありません。")).arg(value.toVariant().toString())});
        } else if (!known.contains(*id)) {
            known.insert(*id);
            targets.ids.append(*id);
        }
    }
    if (assets.isEmpty())
        errors.append({u"assets"_s, say(QT_TRANSLATE_NOOP("Assets", "直す資産を選んでください。"))});
    return targets;
}

} // namespace

ManyTargets targetsOf(ActContext &context, const QJsonObject &params, QList<Register::FieldError> &errors)
{
    const bool byNumber = params.contains(u"assets"_s);
    if (byNumber == params.contains(u"filter"_s)) {
        errors.append({u"assets"_s, byNumber ? say(QT_TRANSLATE_NOOP("Assets", "資産の番号と絞込みは、どちらか一つを指定してください。"))
                                             : say(QT_TRANSLATE_NOOP("Assets", "直す資産を選んでください。"))});
        return {};
    }
    if (byNumber)
        return namedTargets(context, params.value(u"assets"_s).toArray(), errors);
    const auto filter = filterFromJson(params.value(u"filter"_s).toObject());
    if (!filter) {
        errors.append({u"filter"_s, filter.error()});
        return {};
    }
    Queries queries(context.db, context.actor.visible);
    ManyTargets targets{queries.ids(*filter), queries.filterText(*filter)};
    if (targets.ids.isEmpty())
        errors.append({u"filter"_s, say(QT_TRANSLATE_NOOP("Assets", "条件に合う資産はありません。"))});
    return targets;
}

std::optional<qint64> namedTarget(Storage::Connection &db, const QJsonValue &value)
{
    const auto object = value.isDouble() ? Register::findObject(db, value.toInteger()) : Register::findByNumber(db, value.toString());
    return object && object->kind == "asset"_L1 ? std::optional(object->id) : std::nullopt;
}

} // namespace Assets
