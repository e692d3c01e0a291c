// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetrowqueries.h"

#include "models/assets/asset.h"
#include "models/assets/assetcolumns.h"
#include "models/assets/customfields.h"
#include "models/organization/organizationqueries.h"
#include "models/organization/organizationrepository.h"
#include "models/places/placequeries.h"
#include "models/register/objects.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Assets {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

constexpr int kDecidedUnder = 15;
constexpr int kFirstText = 16;

QString shownLevel(const Policy::Document &policy, const QString &axis, const Policy::Levels &levels)
{
    const Policy::Level *level = policy.level(axis, levels.value(axis));
    return level ? level->label : policy.term(u"unclassified"_s, say(QT_TRANSLATE_NOOP("Assets", "未分類")));
}

} // namespace

QString versionMark(const Policy::Document &policy)
{
    return say(QT_TRANSLATE_NOOP("Assets", "〔第%1版〕")).arg(policy.version);
}

bool staysOpen(const Field &field)
{
    return field.code == "number"_L1 || field.code == "unit"_L1 || field.code == "place"_L1 || field.code == "state"_L1
        || field.code == "policy"_L1 || field.code == "labelDue"_L1 || field.code == "confirmedOn"_L1 || field.type == FieldType::Level;
}

const QString &rowColumns()
{
    static const QString columns = [] {
        QString text = u"object.id, object.number, object.name, object.state, object.unit_id, asset.levels, asset.access_scope, "
                       "asset.migrated, asset.restrictions, asset.custom, coalesce(object.updated_at, object.created_at), asset.created_by_unit_id, "
                       "asset.manager_id, asset.place_id, asset.parent_id, "
                       "(SELECT min(from_version_id) FROM reclassification WHERE object_id = object.id AND done_at IS NULL)"_s;
        for (const TextColumn &column : textColumns())
            text += u", asset."_s + column.column;
        return text;
    }();
    return columns;
}
RowMaker::RowMaker(Storage::Connection &db, const Register::Visibility &visible, DateStyle dates)
    : m_db(db), m_visible(visible), m_dates(dates), m_units(Organization::unitNames(db)), m_places(Places::placePaths(db)),
      m_persons(Organization::personNames(db)), m_custom(customFields(db))
{
    for (const Register::StoredPolicy &policy : Register::storedPolicies(db))
        m_policies.insert(policy.id, {policy, fieldsFor(*policy.document, m_custom)});
}

RowView RowMaker::make(const Query &query)
{
    RowView row;
    row.id = query.integer(0);
    row.number = query.text(1);
    row.name = query.text(2);
    row.state = query.text(3);
    row.unitId = query.optionalInteger(4);
    row.levels = Policy::levelsFromText(query.text(5));
    row.closed = !m_visible.sees(query.text(6) == "unit"_L1, row.unitId);
    row.migrated = query.integer(7) != 0;
    row.policyId = policyOf(row.unitId);
    row.decidedUnder = query.integer(kDecidedUnder);
    fill(row, query);
    if (row.closed)
        hide(row);
    return row;
}

qint64 RowMaker::policyOf(std::optional<qint64> unitId)
{
    const qint64 key = unitId.value_or(0);
    auto it = m_policyOfUnit.find(key);
    if (it == m_policyOfUnit.end())
        it = m_policyOfUnit.insert(key, Organization::policyIdForUnit(m_db, unitId));
    return *it;
}

void RowMaker::fill(RowView &row, const Query &query)
{
    const auto known = m_policies.constFind(row.policyId);
    if (known == m_policies.cend())
        return;
    // Until it is decided again, a class is read in the words of the version it was decided under (INV-49).
    const auto earlier = row.decidedUnder == 0 ? nullptr : Register::policyVersion(m_db, row.decidedUnder);
    const Policy::Document &policy = earlier ? *earlier : *known->policy.document;
    QHash<QString, QString> &shown = row.shown;
    shown.reserve(known->fields.size());
    shown.insert(u"policy"_s, known->policy.title);
    shown.insert(u"restrictions"_s, effectiveRestrictions(policy, row.levels, restrictionsFromText(query.text(8))).join(u'\n'));
    int column = kFirstText;
    for (const TextColumn &text : textColumns())
        shown.insert(text.field, query.text(column++));
    shown.insert(u"updatedAt"_s, query.text(10).left(10));
    fillReferences(row, query);
    const QJsonObject custom = QJsonDocument::fromJson(query.text(9).toUtf8()).object();
    for (const Field &field : known->fields) {
        if (field.type == FieldType::Level)
            shown.insert(field.code, shownLevel(policy, field.code.mid(6), row.levels) + (earlier && m_dates == DateStyle::Wareki ? versionMark(policy) : QString()));
        else if (field.group == FieldGroup::Custom)
            shown.insert(field.code, forPeople(field, custom.value(field.code.mid(7)).toString()));
        else if (field.type == FieldType::Date || field.type == FieldType::YesNo || field.type == FieldType::Choice)
            shown[field.code] = forPeople(field, shown.value(field.code));
    }
    shown.insert(u"number"_s, row.number);
    shown.insert(u"name"_s, row.name);
    shown.insert(u"state"_s, Register::stateLabel(row.state));
    shown.insert(u"migrated"_s, row.migrated ? say(QT_TRANSLATE_NOOP("Assets", "移行")) : QString());
}

/// Units, persons, places, the thing it is of, and its other numbers.
void RowMaker::fillReferences(RowView &row, const Query &query)
{
    QHash<QString, QString> &shown = row.shown;
    shown.insert(u"unit"_s, m_units.value(row.unitId.value_or(0)));
    shown.insert(u"createdByUnit"_s, m_units.value(query.integer(11)));
    shown.insert(u"manager"_s, m_persons.value(query.integer(12)));
    const QString place = m_places.value(query.integer(13));
    shown.insert(u"place"_s, place.isEmpty() ? shown.value(u"placeText"_s) : place);
    if (!query.isNull(14)) {
        if (const auto parent = Register::findObject(m_db, query.integer(14)))
            shown.insert(u"parent"_s, parent->number);
    }
    QStringList aliases;
    for (const Register::Alias &alias : Register::aliases(m_db, row.id))
        aliases.append(alias.text);
    shown.insert(u"aliases"_s, aliases.join(u"、"_s));
}

QString RowMaker::forPeople(const Field &field, const QString &stored) const
{
    return field.type == FieldType::Date && m_dates == DateStyle::Iso ? stored : shownValue(field, stored);
}

/// Number, class, place and unit stay; what the thing is about does not (INV-44).
void RowMaker::hide(RowView &row) const
{
    const QString hidden = say(QT_TRANSLATE_NOOP("Assets", "（非表示）"));
    row.name = hidden;
    for (const Field &field : m_policies.value(row.policyId).fields) {
        if (!staysOpen(field))
            row.shown.insert(field.code, field.code == "name"_L1 ? hidden : QString());
    }
}

} // namespace Assets
