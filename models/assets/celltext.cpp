// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/celltext.h"

#include "models/assets/asset.h"
#include "models/assets/assetfield.h"
#include "models/assets/customfields.h"
#include "models/organization/organizationrepository.h"
#include "models/places/placerepository.h"
#include "models/register/policies.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Assets {

namespace {

/// The levels say their own axes, so the policy that knows them all is the right one.
QString levelsText(Storage::Connection &db, const QString &stored)
{
    const Policy::Levels levels = Policy::levelsFromText(stored);
    for (const Register::StoredPolicy &policy : Register::storedPolicies(db)) {
        bool knowsAll = true;
        for (auto it = levels.cbegin(); it != levels.cend(); ++it)
            knowsAll = knowsAll && policy.document->level(it.key(), *it);
        if (knowsAll)
            return Classes::levelsForPeople(*policy.document, levels);
    }
    return stored;
}

QString customText(Storage::Connection &db, const QString &stored)
{
    const QJsonObject values = QJsonDocument::fromJson(stored.toUtf8()).object();
    QStringList parts;
    for (const CustomField &field : customFields(db)) {
        const QString value = values.value(QString::number(field.id)).toString();
        if (!value.isEmpty())
            parts.append(field.label + u" "_s + value);
    }
    return parts.join(u"、"_s);
}

/// A code in the words of the first policy that knows it: 紙に出力したもの for paper.
QString choiceText(Storage::Connection &db, const Field &fixed, const QString &stored)
{
    const QString own = shownValue(fixed, stored);
    if (own != stored || (fixed.type != FieldType::Choice && fixed.code != "mediumKind"_L1))
        return own;
    for (const Register::StoredPolicy &policy : Register::storedPolicies(db)) {
        const QList<Field> fields = fieldsFor(*policy.document, {});
        const Field *field = findField(fields, fixed.code);
        if (const QString shown = field ? shownValue(*field, stored) : stored; shown != stored)
            return shown;
    }
    return stored;
}

QString restrictionText(const QString &stored)
{
    const RestrictionChoice choice = restrictionsFromText(stored);
    QStringList parts;
    for (const QString &code : choice.removed)
        parts.append(u"－"_s + code);
    for (const QString &code : choice.added)
        parts.append(u"＋"_s + code);
    if (!choice.note.isEmpty())
        parts.append(choice.note);
    return parts.join(u"、"_s);
}

} // namespace

std::optional<QString> cellText(Storage::Connection &db, const QString &table, const QString &column, const QVariant &value)
{
    if (table != "asset"_L1 && table != "object"_L1)
        return std::nullopt;
    if (column == "unit_id"_L1 || column == "created_by_unit_id"_L1) {
        const auto unit = Organization::unit(db, value.toLongLong());
        return unit ? unit->name : QString();
    }
    if (column == "manager_id"_L1) {
        const auto person = Organization::person(db, value.toLongLong());
        return person ? person->name : QString();
    }
    if (column == "place_id"_L1)
        return Places::placePath(db, value.toLongLong());
    if (column == "parent_id"_L1) {
        const auto parent = Register::findObject(db, value.toLongLong());
        return parent ? parent->number : QString();
    }
    if (column == "levels"_L1)
        return levelsText(db, value.toString());
    if (column == "custom"_L1)
        return customText(db, value.toString());
    if (column == "restrictions"_L1)
        return restrictionText(value.toString());
    for (const Field &field : fixedFields()) {
        if (field.column == column || field.column == QString(table + u'.' + column))
            return choiceText(db, field, value.toString());
    }
    return value.toString();
}

} // namespace Assets
